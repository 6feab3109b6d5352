/** How a text is handed over in the team's place, in folded spelling; one expression a line. */
export const handingOver: readonly string[] = [
  // French
  "voici (?:donc |maintenant )?(?:votre|vos|une|un|la|le|l'|ma|mon|notre|quelques|trois|deux|cinq|\\d+) ?(?:\\p{L}+ ){0,2}?(?:enonce|version|reformulation|formulation|proposition|phrase|reponse|texte|paragraphe|solution|plan|pitch|idees?|exemples? pour vous|canevas|indicateurs?)",
  "(?:re)?copiez(?:-l[ae]| ceci| cela| cette| ce texte| la phrase| le texte)|collez|copier-coller|a copier|pret a (?:copier|coller)|vous (?:pouvez|pourriez|devriez|n'avez qu'a) (?:ecrire|mettre|repondre|noter|coller) ?:",
  "(?:ecrivez|notez|mettez|inscrivez) (?:ceci|cela|simplement ceci|la phrase suivante|exactement) ?:|je (?:vous )?(?:l'ai|ai) (?:redige|ecrit|reecrit|complete|rempli|corrige)\\p{L}*",
  "(?:enonce|reponse|texte|version|pitch) (?:final|finale|redigee?|corrigee?|amelioree?|complete?|prete?)s? ?:",
  // English
  "here(?:'s| is| are) (?:a |an |your |the |my |our |some |three |two |five |\\d+ )?(?:\\p{L}+ ){0,2}?(?:statement|version|draft|rewrite|proposal|answer|text|paragraph|solution|plan|pitch|ideas?|formulation|canvas|indicators?)",
  "(?:copy|paste) (?:this|it|that)|copy-paste|ready to (?:copy|paste)|you (?:can|could|should) (?:write|put|answer|paste) ?:",
  "(?:write|put|use) (?:this|the following)(?: \\p{L}+)? ?:|i(?:'ve| have)? (?:written|wrote|rewritten|rewrote|drafted|completed|filled)(?: it| this| your| the)",
  "(?:final|improved|corrected|finished|complete|rewritten|polished) (?:statement|answer|text|version|pitch) ?:",
  // Arabic
  "(?:اليكم|هاكم|تفضلوا|هذه|هذا) (?:ال)?(?:\\p{L}+ ){0,1}?(?:نص|صياغه|نسخه|اقتراح|جواب|فقره|حل|خطه|عرض|جمله|افكار|مشكله|موشرات)\\p{L}*(?: \\p{L}+){0,2} ?:",
  "(?:انسخوا|الصقوا|للنسخ|جاهز\\p{L}* للنسخ)|(?:اكتبوا|سجلوا|ضعوا) (?:هذا|هذه|ما يلي|الاتي|الجمله التاليه) ?:|يمكنكم ان تكتبوا ?:|(?:كتبت|صغت|حررت|اكملت|ملات) لكم",
  "(?:الصياغه|النص|الجواب|النسخه|الجمله) (?:النهايي|المحسن|المصحح|الكامل|الجاهز)\\p{L}* ?:",
];
/** A list of means or of ideas for the team's project, in folded spelling. */
export const givingIdeas: readonly string[] = [
  "(?:vous|on) (?:pourriez|pourrait|devriez|devrait|pouvez|peut) (?:\\p{L}+ )?(?:installer|creer|construire|developper|mettre en place|organiser|lancer|acheter|ouvrir|former|utiliser|proposer|concevoir|mutualiser|equiper)",
  "(?:creez|construisez|installez|achetez|developpez|lancez|montez|utilisez) (?:un|une|des|l'|la|le) ?|je (?:vous )?(?:propose|suggere|conseille) (?:une appli\\p{L}*|une plateforme|un site|de (?:creer|developper|lancer|construire|utiliser))|la (?:meilleure )?solution (?:est|serait)",
  "you (?:could|can|should|might) (?:\\p{L}+ )?(?:build|create|make|launch|install|set up|develop|organi[sz]e|buy|open|design|offer|use)(?!\\p{L})|(?:build|create|develop|launch|buy) (?:an?|some|the) |i (?:suggest|propose|recommend) (?:an? |building|creating|developing|launching|using)|the (?:best )?solution (?:is|would be)",
  "(?:يمكنكم|تستطيعون|عليكم|من الافضل) (?:ان )?(?:\\p{L}*(?:نشيوا|نشاء|ركيب|ركبوا|بناء|بنوا|طوير|طوروا|طلقوا|طلاق|ستعملوا|ستعمال|نظموا|نظيم|شتروا|شراء|صمموا|تصميم))|(?:ابنوا|انشيوا|ركبوا|طوروا|اشتروا|اطلقوا|صمموا) (?!حول|علي|من هنا)|اقترح عليكم (?:تطبيق\\p{L}*|منصه|موقع\\p{L}*|بناء|انشاء|تطوير)|الحل (?:هو|الافضل|الامثل)",
];
