/** Sounds of hesitation, no words: whole spoken forms, folded; a letter may be held as long as one likes. */
export const hesitationSounds: readonly RegExp[] = [
  // French: euh, heu, hum, bah, ben, hein.
  /^(?:e+u+h+|h+e+u+h*|e+u{2,}|h+u+m+|b+a+h+|b+e+n+|h+e+i+n+|e+h+)$/,
  // English: uh, um, er, erm, hmm, mm.
  /^(?:u+h+|u+h*m+|e+r+m+|er+|h+m+|m{2,})$/,
  // Arabic and Darija: اممم، آآآ، إمم، همم، أه، إيه.
  /^(?:ا{2,}|ا+ه*م{2,}|هم{2,}|م{2,}|ا+يم{2,}|اي{1,}ه+|ا{1,}ه+|ا+و{1,}ه+|ا{2,}م+)$/,
];

/** A sound in English, a word of surprise elsewhere. */
export const englishSounds = /^a+h+$/;
