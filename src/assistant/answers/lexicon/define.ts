/** Ways to ask what a word means. Folded, plain apostrophes. */
export const definitions: readonly string[] = [
  ..."c'est quoi|cest quoi|c quoi|c koi|qu'est-ce qu|qu'est ce qu|qu est ce qu|keske|kesako|que signifie|signifie|veut dire|definition|definir|definis|sens de|que veut".split(
    "|",
  ),
  ..."what is|what's|whats|what are|mean|meaning|define|definition|what exactly".split("|"),
  ..."ما هو|ما هي|ماهو|ماهي|ما معني|معني|تعريف|عرف لي|ما المقصود|المقصود|شنو هو|شنو هي|شنو هوا|شنو هيا|اشنو هو|اشنو هي|شنو كتعني|شنو كيعني|شنو معني|شنهو|شنهي|شنو يعني|ماذا يعني|ماذا تعني".split(
    "|",
  ),
  ..."chno howa|chno hiya|chnou howa|chnou hiya|chnahowa|chnahiya|achno howa|achno hiya|chno ma3na|chno kat3ni|chno kay3ni|ach kat3ni|chno ya3ni|chnowa|ma3na|t3rif|chno hwa|chnu huwa|chno hia".split(
    "|",
  ),
];

/** Headings of the section in which a guide says what its subject is. */
export const openings: readonly string[] = ["ce que", "ce qu'", "what it", "what they", "ما هو", "ما هي", "ما المطلوب"];

/** Ways to ask how something is done, or to be taught it. */
export const howTo: readonly string[] = [
  ..."comment|cmt|comen|conseil|astuce|exemple de methode|etapes pour|methode pour|aide pour|bien faire|reussir".split(
    "|",
  ),
  ..."how do|how to|how can|how should|how would|tips|advice|steps to|best way".split("|"),
  ..."كيف|كيفاش|طريقه|نصيحه|نصايح|خطوات".split("|"),
  ..."kifach|kifash|kefach|kifech|chi nassi7a|nasi7a|tari9a bach".split("|"),
];
