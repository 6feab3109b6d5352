/** How a text is handed over in the team's place, in folded spelling; one expression a line. */
export const handingOver: readonly string[] = [
  // French
  "voici (?:donc |maintenant )?(?:votre|vos|une|un|la|le|l'|ma|mon|notre|quelques|trois|deux|cinq|\\d+) ?(?:\\p{L}+ ){0,2}?(?:enonce|version|reformulation|formulation|proposition|phrase|reponse|texte|paragraphe|solution|plan|pitch|idees?|exemples? pour vous|canevas|indicateurs?)",
  // "Reprenez vos messages et collez-les bout à bout": what is joined is the team's own.
  "(?:re)?copiez(?:-l[ae]| ceci| cela| cette| ce texte| la phrase| le texte)|collez(?!-les bout a bout)|copier-coller|a copier|pret a (?:copier|coller)|vous (?:pouvez|pourriez|devriez|n'avez qu'a) (?:ecrire|mettre|repondre|noter|coller) ?:",
  "(?:ecrivez|notez|mettez|inscrivez) (?:ceci|cela|simplement ceci|la phrase suivante|exactement) ?:|je (?:vous )?(?:l'ai|ai) (?:redige|ecrit|reecrit|complete|rempli|corrige)\\p{L}*",
  "(?:enonce|reponse|texte|version|pitch) (?:final|finale|redigee?|corrigee?|amelioree?|complete?|prete?)s? ?:",
  "(?:mettez|ecrivez|notez|inscrivez) plutot|(?:pouvez|pourriez|devriez) (?:mettre|ecrire|noter|reprendre) (?:cela|ceci|ca|cette|la phrase)|(?:mettons|disons) (?:que |donc )?\\d",
  "(?:problematique|enonce|indicateur|cause|proposition de valeur|accroche|conclusion) ?: ?(?:comment |[^?◦]{50,}\\.)",
  // English
  "here(?:'s| is| are) (?:a |an |your |the |my |our |some |three |two |five |\\d+ )?(?:\\p{L}+ ){0,2}?(?:statement|version|draft|rewrite|proposal|answer|text|paragraph|solution|plan|pitch|ideas?|formulation|canvas|indicators?)",
  "(?:copy|paste) (?:this|it|that)|copy-paste|ready to (?:copy|paste)|you (?:can|could|should) (?:write|put|answer|paste) ?:",
  "(?:write|put|use) (?:this|the following)(?: \\p{L}+)? ?:|i(?:'ve| have)? (?:written|wrote|rewritten|rewrote|drafted|completed|filled)(?: it| this| your| the)",
  "(?:final|improved|corrected|finished|complete|rewritten|polished) (?:statement|answer|text|version|pitch) ?:",
  "(?:write|put|say|use) (?:that|this)(?! down| (?:as|in) your)(?:,| ?:| instead)|(?:say|put|make it) about \\d|let(?:'s| us) say \\d",
  "(?:problem statement|statement|indicator|cause|value proposition|hook|conclusion) ?: ?(?:how (?:might|can|to) |[^?◦]{50,}\\.)",
  // Arabic
  "(?:اليكم|هاكم|تفضلوا|هذه|هذا) (?:ال)?(?:\\p{L}+ ){0,1}?(?:نص|صياغه|نسخه|اقتراح|جواب|فقره|حل|خطه|عرض|جمله|افكار|مشكله|موشرات)\\p{L}*(?: \\p{L}+){0,2} ?:",
  "(?:انسخوا|الصقوا|للنسخ|جاهز\\p{L}* للنسخ)|(?:اكتبوا|سجلوا|ضعوا) (?:هذا|هذه|ما يلي|الاتي|الجمله التاليه) ?:|يمكنكم ان تكتبوا ?:|(?:كتبت|صغت|حررت|اكملت|ملات) لكم",
  "(?:اكتبوا|ضعوا|سجلوا|قولوا)(?: مثلا| بدل ذلك| اذن)? ?: ?(?!◦ ?[.؟?]|من|ما|كم|متي|اين)|(?:اكتبوا|ضعوا|سجلوا) (?:هذا|ذلك) في الخانه|لنقل \\d",
  "(?:الاشكاليه|نص المشكله|الموشر|السبب|القيمه المقترحه) ?: ?(?:كيف |[^؟?◦]{50,}\\.)",
  "(?:الصياغه|النص|الجواب|النسخه|الجمله) (?:النهايي|المحسن|المصحح|الكامل|الجاهز)\\p{L}* ?:",
];
const parts =
  "lieu|nombre|chiffre|date|source|nom|mot|exemple|phrase|verbe|personne|moment|unite|visage|metier|age|situation|quantite|duree|distance|prix|delai|echeance|mesure|preuve|ligne|case|fait|scene|test|appel|question";
const partsEn =
  "place|number|quantity|amount|job|age|situation|duration|distance|price|figure|date|source|name|word|sentence|person|moment|unit|face|deadline|measure|proof|line|fact|scene|test|call|question|verb|example|day|time|group";

/** A list of means or of ideas for the team's project, in folded spelling. */
export const givingIdeas: readonly string[] = [
  `(?:proposez|ajoutez|prevoyez|adoptez|optez pour|mettez en place) (?:un|une|des) (?!${parts})`,
  `(?:add|include|offer|provide|set up|go for|opt for) an? (?!${partsEn})`,
  "(?:et )?pourquoi pas (?:un|une|des|l[ea]|l') ?\\p{L}|et si vous (?:faisiez|creiez|utilisiez|lanciez|mettiez|installiez|proposiez)|(?:vous|on) (?:pourriez|pourrait) (?:travailler sur|choisir|prendre|partir d[eu]|parler d[eu]|dire que)",
  "(?:elle|il|l'appli\\p{L}*|l'outil|la plateforme|(?:votre|la|le) (?:appli\\p{L}*|solution|produit|service|outil)) (?:devrait|pourrait|devra|permettrait|permettra|enverra|enverrait|afficherait|affichera) \\p{L}",
  "(?:why not|what about|how about) (?:an? |building |using |creating |making )|what if you (?:built|made|used|created|launched)",
  "(?:it|they|the (?:app|solution|platform|product|tool|service)|your (?:app|solution|platform|product|tool|service)) (?:should|could|must|would|will) (?:\\p{L}+ )?(?:send|show|let|help|alert|notify|allow|collect|track|connect|use|include|offer|provide|predict|detect|display)",
  "(?:يمكن|يجب|ينبغي|من الممكن|لم لا|ماذا عن|ما رايكم في) (?:ان )?(?:ي|ن|ت)?(?:وضع|انشاء|استعمال|تركيب|بناء|توفير|اعتماد|تنظيم|خلق|اطلاق|تطوير|ربط|تطبيق|منصه|صندوق|نظام)\\p{L}*|(?:السبب هو|يعود السبب الي|سبب ذلك هو)",
  "(?:vous|on) (?:pourriez|pourrait|devriez|devrait|pouvez|peut) (?:\\p{L}+ )?(?:installer|creer|construire|developper|mettre en place|organiser|lancer|acheter|ouvrir|former|utiliser|proposer|concevoir|mutualiser|equiper)",
  "(?:creez|construisez|installez|achetez|developpez|lancez|montez|utilisez) (?:un|une|des|l'|la|le) ?|je (?:vous )?(?:propose|suggere|conseille) (?:une appli\\p{L}*|une plateforme|un site|de (?:creer|developper|lancer|construire|utiliser))|la (?:meilleure )?solution (?:est|serait)",
  "you (?:could|can|should|might) (?:\\p{L}+ )?(?:build(?! on)|create|make|launch|install|set up|develop|organi[sz]e|buy|open|design|offer|use)(?!\\p{L})|(?:build|create|develop|launch|buy) (?:an?|some|the) |i (?:suggest|propose|recommend) (?:an? |building|creating|developing|launching|using)|the (?:best )?solution (?:is|would be)",
  "(?:يمكنكم|تستطيعون|عليكم|من الافضل) (?:ان )?(?:\\p{L}*(?:نشيوا|نشاء|ركيب|ركبوا|بناء|بنوا|طوير|طوروا|طلقوا|طلاق|ستعملوا|ستعمال|نظموا|نظيم|شتروا|شراء|صمموا|تصميم))|(?:ابنوا|انشيوا|ركبوا|طوروا|اشتروا|اطلقوا|صمموا) (?!حول|علي|من هنا)|اقترح عليكم (?:تطبيق\\p{L}*|منصه|موقع\\p{L}*|بناء|انشاء|تطوير)|الحل (?:هو|الافضل|الامثل)",
];
