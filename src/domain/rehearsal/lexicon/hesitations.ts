/** Sounds of hesitation: no words. Each is a whole spoken form, folded; a letter held long is written any number of times. */
export const hesitationSounds: readonly RegExp[] = [
  // French: euh, heu, hum, bah, ben, hein.
  /^(?:e+u+h+|h+e+u+h*|e+u{2,}|h+u+m+|b+a+h+|b+e+n+|h+e+i+n+|e+h+)$/,
  // English: uh, um, er, ah is told apart below; hmm, mm.
  /^(?:u+h+|u+h*m+|e+r+m+|e{2,}r+|er+|h+m+|m{3,})$/,
  // Arabic script: اممم، إممم، آآآ، اه، إيه held, ايه, همم, امم.
  /^(?:ا{2,}|ا+م{2,}|ا+ه+م+|ه?م{2,}|ا+يم{2,}|اي{2,}ه*|ا{2,}ه+|ءا{2,}|ا+ه+|يم{2,}|ا+و+ه+)$/,
];

/** A sound in Arabic letters by which French speakers hesitate: "euh" written اوه, ائ. Folded as the rest. */
export const soundsAlone: ReadonlySet<string> = new Set("ah aah aaah ايه ييه اييه وه".split(" "));
