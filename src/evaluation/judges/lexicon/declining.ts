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
  // English
  "nothing in the|(?:documents?|programme|library|sources?|page|text) (?:does|do|did) not|(?:does|do|did)(?:n't| not) (?:\\p{L}+ )?(?:say|tell|state|give|mention|name|answer|set|specify|fix)",
  "(?:documents?|programme) (?:\\p{L}+ )?(?:sets?|gives?|names?|mentions?|describes?|states?|says?) (?:no|neither|nothing)(?!\\p{L})",
  "without (?:saying|stating|naming|giving|fixing)|to be confirmed|(?:is|are|was|were) (?:not|nowhere|never) (?:\\p{L}+ )?(?:written|stated|said|given|set|fixed|named|mentioned|announced|published)",
  "no \\p{L}+(?: \\p{L}+){0,4} (?:is|are) (?:written|stated|given|set|named|mentioned|announced)|says? nothing|left open|(?:i|we) (?:found|have|find) (?:nothing|no )|not in the documents",
  // Arabic
  "و?(?:لا|لم|ليس|ليست|غير|دون ان|من دون ان|بلا) (?:\\p{L}+ )?(?:ت|ي|ا)?(?:ذكر|قول|قال|كتب|حدد|جيب|وضح|شير|علن|صف|سمي|تحدث|خبر|وارد|مذكور|مكتوب|محدد|معلن|معروف|موجود|رد)\\p{L}*",
  "و?لا شيء (?:في|مما)|لا جواب|لا (?:يوجد|توجد|نجد|اجد)|ليس (?:في|هناك)|بقي مفتوح\\p{L}*|متروك\\p{L}*|للتاكيد|في انتظار التاكيد|لا تجيب|من الاماكن الا",
];
