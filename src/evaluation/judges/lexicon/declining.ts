/** How it is said that the documents do not tell, in folded spelling (no accents, one alef); one expression a line. */
export const declining: readonly string[] = [
  // French
  "rien (?:dans|de|du|n'est|n'y)",
  "(?:ne|n') ?(?:le |la |les |en |l')?(?:dit|disent|precise|precisent|indique|indiquent|donne|donnent|mentionne|mentionnent|fixe|fixent|ecrit|repond|repondent|tranche|nomme|parle|parlent|prevoit|prevoient|decrit|decrivent|trouve)(?: encore)? (?:pas|rien|aucune?|ni|que)",
  "(?:n'est|ne sont|n'y est|n'y sont|n'a ete|n'ont ete) (?:pas|ni|nulle part)(?: encore)? (?:\\p{L}+ )?(?:ecrit|dit|fixe|precise|indique|donne|publie|annonce|connu|mentionne|decrit|prevu|nomme)",
  "dit (?:\\P{L}|\\p{L}){2,120}?, (?:pas|ni|mais pas) ",
  "aucune? (?:\\p{L}+ ){1,6}(?:n'est|n'y|ne|dans)",
  "sans (?:dire|preciser|indiquer|donner|nommer|fixer)",
  "(?:reste|est|sont|restent) a confirmer|pas encore (?:fixe|connu|publie|annonce)|laiss\\p{L}+ ouvert",
  "je n'ai (?:rien|pas) (?:trouve|de passage|de document|la reponse|d'information)|ne (?:figure|figurent|se trouve) (?:pas|nulle part)",
  "(?:n'est|ne sont|n'y est) pas (?:\\p{L}+ )?(?:dans|traitee?s?|decrite?s?|prevue?s?)|(?<=, )(?:mais )?(?:pas|ni) (?:son|sa|ses|les?|la|leurs?|d)|mais aucune?|sans (?:heure|menu|adresse|nom|montant|detail|parler)|(?<=: )ni ",
  "(?:organisateurs?|organisation|mentors?) (?:le |la |les |vous |l')*(?:diront|dira|donneront|repondront|ont|savent|precis\\p{L}+)|(?:personne|quelqu'un|mentor) (?:de |peut |va )?(?:vous )?repond\\p{L}*|question (?:parte|part|soit transmise) (?:aux|a)",
  // English
  "nothing in the|(?:documents?|programme|library|sources?|page|text) (?:does|do|did) not|(?:does|do|did)(?:n't| not) (?:\\p{L}+ )?(?:say|tell|state|give|mention|name|answer|set|specify|fix)",
  "(?:documents?|programme) (?:\\p{L}+ )?(?:sets?|gives?|names?|mentions?|describes?|states?|says?) (?:no|neither|nothing)(?!\\p{L})",
  "without (?:saying|stating|naming|giving|fixing)|to be confirmed|(?:is|are|was|were) (?:not|nowhere|never) (?:\\p{L}+ )?(?:written|stated|said|given|set|fixed|named|mentioned|announced|published)",
  "no \\p{L}+(?: \\p{L}+){0,4} (?:is|are) (?:written|stated|given|set|named|mentioned|announced)|says? nothing|left open|(?:i|we) (?:found|have|find) (?:nothing|no )|not in the documents",
  "(?:is|are) not (?:in|described|treated|covered|planned)|(?<=, )(?:but )?(?:not|no|nor) |with no |(?<=: )no |(?:organi[sz]ers?|mentors?) (?:will|have|can)|(?:have|ask) a person|person (?:to )?answer|send the question|(?:cannot|can't|could not) find|(?:asks? for|plans|names|gives) no |no word on",
  // Arabic
  "و?(?:لا|لم|ليس|ليست|غير|دون ان|من دون ان|بلا) (?:\\p{L}+ )?(?:ت|ي|ا)?(?:ذكر|قول|قال|كتب|حدد|جيب|وضح|شير|علن|صف|سمي|تحدث|خبر|وارد|مذكور|مكتوب|محدد|معلن|معروف|موجود|رد)\\p{L}*",
  "و?لا شيء (?:في|مما)|لا جواب|لا (?:يوجد|توجد|نجد|اجد)|ليس (?:في|هناك)|بقي مفتوح\\p{L}*|متروك\\p{L}*|للتاكيد|في انتظار التاكيد|لا تجيب|من الاماكن الا",
  "لا (?:ت|ي)(?:طلب|تناول|تطرق|سمي|حدد|وفر)\\p{L}*|(?<=, )و?(?:لا|ليس) |(?:من )?دون (?:ساعه|عنوان|ذكر|تحديد)|(?:عند|س?يخبركم|س?يجيبكم|اخبروا|اسالوا|الي|علي) (?:ال)?(?:منظمين|منظمون|شخص)|يجيبكم شخص",
];
