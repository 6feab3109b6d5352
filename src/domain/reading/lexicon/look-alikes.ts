/**
 * Everyday words that are one letter away from a word of the lexicons, folded: spelt right, they are no slip of it.
 * "Je tiens la caisse" is no "cuisse", "un couple" no "coupée", "chokran" no cry.
 */
export const lookAlikes: ReadonlySet<string> = new Set(
  `caisse caisses couple couples couteux couteuse couteuses coutera couteront couterait danser danseur danseuse cocher coches couches cacher caches cachet
  detecte detecter detectes detectent detente batterie batteries menage menages menager signes signee signez soigne soigner soignes
  souffle souffler talents ventes venues volent venger ronger
  battery batteries bearing breadth career careers clever follow follows followed following formed sectors shared signed spared
  fleur fleurs filleul battouta battuta
  thread threads hunting attached
  chokran chokrane chokrouni kayhdr kayhdro mounir moudir`.split(/\s+/),
);
