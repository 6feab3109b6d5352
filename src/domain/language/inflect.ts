/** Forms of regular words, so that a lexicon need name each word once. Spelling is folded (no accents). */

const firstGroup = "e es ons ez ent ant ais ait ions iez aient era erai erons eront erait eraient er ee ees".split(" ");
const secondGroup = "is it issons issez issent issant issait issaient ira iront irait ir i ie ies iss isse".split(" ");
const thirdGroup = "s ons ez ent ant ait aient ra ront rait re u ue us ues".split(" ");

/** Forms of a French verb from its infinitive: -er, -ir like finir, -re like vendre. */
export function frenchVerbForms(infinitive: string): string[] {
  const stem = infinitive.slice(0, -2);
  if (infinitive.endsWith("ir")) return secondGroup.map((ending) => stem + ending);
  if (infinitive.endsWith("re")) return [stem, ...thirdGroup.map((ending) => stem + ending)];
  const forms = firstGroup.map((ending) => stem + ending);
  if (stem.endsWith("g")) forms.push(`${stem}eons`, `${stem}eait`, `${stem}eaient`, `${stem}eant`);
  if (stem.endsWith("y")) forms.push(`${stem.slice(0, -1)}ie`, `${stem.slice(0, -1)}ient`, `${stem.slice(0, -1)}iera`);
  if (/[aeo]l$|et$/.test(stem)) forms.push(`${stem}${stem.at(-1)}e`, `${stem}${stem.at(-1)}ent`);
  return forms;
}

/** Plural and feminine of a French noun or adjective. */
export function frenchNounForms(word: string): string[] {
  if (/[sxz]$/.test(word)) return [word, word.replace(/x$/, "se"), word.replace(/x$/, "ses")];
  const forms = [word, `${word}s`];
  if (word.endsWith("al")) forms.push(`${word.slice(0, -1)}ux`, `${word}e`, `${word}es`);
  else if (/eau$/.test(word)) forms.push(`${word}x`);
  else if (word.endsWith("eur")) forms.push(`${word.slice(0, -1)}se`, `${word}e`);
  else if (/[tdnr]$/.test(word)) forms.push(`${word}e`, `${word}es`);
  else if (word.endsWith("if")) forms.push(`${word.slice(0, -1)}ve`, `${word.slice(0, -1)}ves`);
  return forms;
}

const softEnd = /(?:s|x|z|ch|sh)$/;

/** Third person, past and -ing of an English verb. */
export function englishVerbForms(verb: string): string[] {
  if (verb.endsWith("e")) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`, `${verb}r`, `${verb}rs`];
  if (/[^aeiou]y$/.test(verb)) {
    const stem = verb.slice(0, -1);
    return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
  }
  const forms = [
    verb,
    softEnd.test(verb) ? `${verb}es` : `${verb}s`,
    `${verb}ed`,
    `${verb}ing`,
    `${verb}er`,
    `${verb}ers`,
  ];
  if (/^[^aeiou]*[aeiou][bdgklmnprt]$/.test(verb)) {
    const doubled = verb + verb.at(-1);
    forms.push(`${doubled}ed`, `${doubled}ing`, `${doubled}er`);
  }
  return forms;
}

/** Plural of an English noun; an adjective gains only a harmless -s. */
export function englishNounForms(word: string): string[] {
  if (softEnd.test(word)) return [word, `${word}es`];
  if (/[^aeiou]y$/.test(word)) return [word, `${word.slice(0, -1)}ies`];
  return [word, `${word}s`];
}
