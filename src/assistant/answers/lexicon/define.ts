/** Ways to ask what a word means. Folded, plain apostrophes. */
export const definitions: readonly string[] = [
  ..."c'est quoi|en quoi consiste|comprends pas|comprend pas|pige pas|methode des|la notion d|cest quoi|c quoi|c koi|qu'est-ce qu|qu'est ce qu|qu est ce qu|keske|kesako|que signifie|signifie|veut dire|definition|definir|definis|sens de|que veut".split(
    "|",
  ),
  ..."what is|stand for|stands for|understand|refer to|refers to|what's|whats|what are|mean|meaning|define|definition|what exactly".split(
    "|",
  ),
  ..."ما هو|ما مفهوم|نعني|نقصد|تقصدون|لم افهم|لم نفهم|لم استوعب|مافهمت|ما فهمت|شنو كنقصدو|كنقصد|ما هي|ماهو|ماهي|ما معني|معني|تعريف|عرف لي|ما المقصود|المقصود|شنو هو|شنو هي|شنو هوا|شنو هيا|اشنو هو|اشنو هي|شنو كتعني|شنو كيعني|شنو معني|شنهو|شنهي|شنو يعني|ماذا يعني|ماذا تعني".split(
    "|",
  ),
  ..."chno howa|kanqesdo|kan9sdo|kanqsdo|mafhemt|ma fhemt|mafhmt|chno lmaqsoud|lma9soud|chno hiya|chnou howa|chnou hiya|chnahowa|chnahiya|achno howa|achno hiya|chno ma3na|chno kat3ni|chno kay3ni|ach kat3ni|chno ya3ni|chnowa|ma3na|t3rif|chno hwa|chnu huwa|chno hia".split(
    "|",
  ),
];

/** Ways to set two words side by side: "the difference between...", "is it the same?". */
export const differences: readonly string[] = [
  ..."difference|differance|diference|diff entre| diff |la diff|nuance|distingu|differenci|confond|melange|la meme chose|c'est pareil|pareil que| vs | versus |ou bien c'est".split(
    "|",
  ),
  ..."different|differ |differ?|mix up|mixing up|same thing|same as|tell apart|confuse".split("|"),
  ..."الفرق|فرق بين|نخلط|اخلط|كنخلط|نميز|نفس الشي|هو نفسه|هي نفسها|لفرق".split("|"),
  ..."lfer9|lfar9|far9 bin|fer9 bin|kankhalet|kankhlet|kankhelt|nefs lhaja|nafs|lferq".split("|"),
];

/** Headings of the section in which a guide says what its subject is. */
export const openings: readonly string[] = ["ce que", "ce qu'", "what it", "what they", "ما هو", "ما هي", "ما المطلوب"];

/** Ways to ask how something is done, or to be taught it. */
export const howTo: readonly string[] = [
  ..."comment|cmt|un truc contre|des trucs|marche comment|on fait comment|gerer le|gerer mon|comen|conseil|astuce|exemple de methode|etapes pour|methode pour|aide pour|bien faire|reussir".split(
    "|",
  ),
  ..."how do|how does|tricks|any trick|what helps|how to|how can|how should|how would|tips|advice|steps to|best way".split(
    "|",
  ),
  ..."كيف|باش ن|حيل|كيفاش|طريقه|نصيحه|نصايح|خطوات".split("|"),
  ..."kifach|kifash|kefach|kifech|chi nassi7a|nasi7a|tari9a bach".split("|"),
];
