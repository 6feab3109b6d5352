/** Words that bring in a child or a patient by name, folded, as alternatives of a pattern. */
export const introducing =
  "s'appelle|s appelle|sappelle|appelee?|nommee?|prenommee?|le petit|la petite|l'eleve|l eleve|l'enfant|le patient|la patiente|le malade|la malade|monsieur|madame|mme|mr|named|called|little|the patient|the pupil|pupil|student|patient|her name is|his name is|اسمها|اسمه|اسمو|سميتها|سميتو|يدعي|تدعي|الطفل|الطفله|التلميذ|التلميذه|المريض|المريضه|الدري|لبنت|smiytha|smiyto|smitha|smito|smiytou|lmrid|lmrida|tilmid|tilmida";

/** Words that tell that a child or somebody's health is spoken of. */
export const sensitive =
  /(?<![\p{L}\p{N}])(?:petite?|eleves?|enfants?|ecole|college|lycee|classe|ce[12]|cm[12]|cp|[1-6]e annee|maladi?e?s?|patiente?s?|handicap\w*|dialyse|diabete|diabetique|depression|epilepsie|autis\w+|begaie|hopital|dispensaire|traitement|grade|pupils?|school|little|child|kid|boy|girl|sick|ill|disease|hospital|clinic|disab\w+|stutter\w*|asthma|cancer|schizo\w+|wheelchair|ans|years old|[بفوكل]?(?:ال)?(?:طفل|طفله|تلميذ|تلميذه|مدرسه|قسم|مريض|مريضه|مرض|مستشفي|اعاقه|سكري|سرطان|سنوات|سنه|ابتدايي|مرضي|سبيطار|كليه|مصابه?|يعاني|تعاني)|mrida?|lmrida?|mrd|sbitar|sbitar|madrasa|mdrassa|3am|wld|bnt|lbent|dialyse)(?![\p{L}\p{N}])/u;

/** Before these a name is the name of a place. */
export const placeBefore =
  /(?:rue|avenue|av|boulevard|bd|lycee|ecole|college|hopital|barrage|place|aeroport|universite|fondation|quartier|hay|douar|ksar|port|marche|souk|centre|mosquee|institut|cite|province|street|school|hospital|dam|university|شارع|ثانويه|مدرسه|اعداديه|مستشفي|سد|جامعه|موسسه|حي|دوار|مسجد|سوق)\s+(?:(?:de|du|d'|la|le|al|el)\s+)?$/u;

/** After these a name is a source: somebody who answers for what is said. */
export const officeBefore =
  /(?:selon|d'apres|proviseur|directeur|directrice|infirmiere?|president|presidente|caid|moqaddem|dr|docteur|medecin|professeur|prof|maitre|gerant|gerante|responsable|according to|nurse|doctor|teacher|director|headmaster|president|mentor|السيد|السيده|الدكتور|المدير|المديره|الاستاذ|الاستاذه|الممرض|الممرضه|الرييس|حسب|lmodir|lostad|tbib|lfermli)\s+$/u;

/** What is said against somebody: then no office lets the name through. */
export const accusing =
  /(?<!\p{L})(?:kaychr[eb]+|kaysr[e9q]+|kaydr[eb]+|vole|voler|boit|saoul|ivre|frappe|triche|corromp\w*|menteur|steals?|drinks|drunk|hits|beats|corrupt|cheats|liar|كيشرب|كيسرق|كيضرب|يشرب|يسرق|يضرب|سكران|مرتشي|فاسد)(?!\p{L})/u;

/** A school by its name, wherever the name stands. */
export const schoolByName =
  /\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?\s+(?:primary |high |middle )?school(?!\p{L})|(?:مدرسة|إعدادية|اعدادية|ثانوية)\s+(?:ال)?\p{L}{3,}/gu;

/** Two words that follow a name and are none. */
export const numerals = /^(?:v|vi|ii|iii|iv|الخامس|السادس|الثاني)$/u;
