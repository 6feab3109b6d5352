/**
 * What a reply may claim of nobody's behalf but the house's, in folded spelling: an approval or a place among the
 * chosen, a mark, an act, a self that is a machine or a person of the jury, what another team does, a text in the
 * team's place, an idea handed over. `{…}` names a list of `names`. One expression a line, grouped by language.
 */
export type ClaimKind = "approval" | "mark" | "act" | "self" | "otherTeam" | "inTheirPlace" | "idea";

/** Lists that several expressions share. */
export const names: Readonly<Record<string, string>> = {
  juryFr:
    "jurys?|jures?|mentore?s?|coachs?|comite|commission|organisat(?:eurs?|rices?|ion)|encadrante?s?|direction|responsables?|profs?|professeure?s?",
  approvedFr: "valide|approuve|accepte|retenu|selectionne|qualifie|homologue|certifie|admis|confirme|choisi",
  workFr:
    "enonce|projet|canevas|canvas|equipe|dossier|solution|idee|pitch|travail|candidature|proposition|reponse|livrable|probleme|texte|version",
  placeFr:
    "canevas|canvas|tableau|champs?|case|enonce|fiche|fichier|dossier|message|reponse|texte|proposition|historique|version|donnees|demande",
  doneFr:
    "enregistre|sauvegarde|envoye|transmis|ajoute|modifie|supprime|efface|publie|rempli|inscrit|soumis|prevenu|contacte|programme|cree|telecharge|corrige|complete|depose|partage|valide|approuve|mis a jour|mis|ecrit",
  juryEn: "jury|jurors?|judges?|mentors?|coach(?:es)?|committee|organi[sz]ers?|panel|teachers?|director",
  approvedEn:
    "approved|validated|accepted|selected|shortlisted|qualified|confirmed|certified|chosen|chose|signed off|cleared",
  workEn:
    "statement|project|canvas|team|file|solution|idea|pitch|work|application|proposal|answer|deliverable|problem|text|version",
  placeEn: "canvas|board|field|box|statement|file|folder|message|answer|text|proposal|history|version|data|request",
  doneEn:
    "saved|stored|sent|forwarded|transmitted|added|changed|edited|deleted|erased|published|filled|submitted|notified|contacted|messaged|emailed|scheduled|created|downloaded|uploaded|corrected|completed|shared|approved|validated|updated|recorded|written",
  juryAr:
    "ا?ل?لجنه|لجنه التحكيم|الحكم|المحكمون|المحكمين|المرشد|المرشده|المرشدون|المرشدين|المنظمون|المنظمين|الموطر|الموطره|الموطرون|الاداره|المدير|الاستاذ",
  approvedAr:
    "قبلت|قبل|قبلوا|وافقت|وافق|وافقوا|اعتمدت|اعتمد|اعتمدوا|صادقت|صادق|صادقوا|اختارت|اختاركم|اختارتكم|اختاروا|رضيت|زكت|اجازت|اجاز|صدقت",
  workAr:
    "(?:صياغتكم|مشروعكم|مشروعك|فريقكم|عملكم|فكرتكم|حلكم|جوابكم|ملفكم|عرضكم|نصكم|ترشيحكم|المشروع|النص|الصياغه|اللوحه|الفكره)",
};

const fr: Readonly<Record<ClaimKind, readonly string[]>> = {
  approval: [
    "(?:{juryFr}) (?:\\p{L}+ ){0,2}?(?:l'|les |vous |a |ont |l'a |l'ont |les a |vous a |vous ont |viennent? de )+(?:\\p{L}+ ){0,2}(?:{approvedFr})(?:er|e?s?)",
    "(?:{approvedFr})e?s? (?:\\p{L}+ )?par (?:\\p{L}+ ){0,2}(?:{juryFr})",
    "(?:votre|vos|l'|le|la|cet|cette|ce) ?(?:{workFr})s? (?:\\p{L}+ ){0,4}?(?:est|sont|a ete|ont ete) (?:\\p{L}+ ){0,2}(?:valide|approuve|accepte|retenu|selectionne|qualifie|homologue|certifie|admis|choisi)e?s?",
    "vous (?:etes|avez ete|serez|voila) (?:\\p{L}+ ){0,2}(?:valide|approuve|accepte|retenu|selectionne|qualifie|admis|laureat|finaliste|vainqueur|premier|choisi)e?s?",
    "(?:en|pour la|a la|droit a la|la) (?:demi-)?finale",
    "(?:tour|epreuve|phase|etape) suivante? du concours|(?:au|le) tour suivant|(?:sans|dispenses? d[e']) ?(?:oral|passer|concours)|(?:feu vert|coup de coeur)",
    "(?:parmi|dans) les (?:\\p{L}+ )?(?:meilleure?s?|premiere?s?(?! \\p{L})|plus (?:solides?|forts?))|(?:premiere place|classement|podium|favorie?s?)(?!\\p{L})",
    "(?:c'est|tout est|deja|statut :|etat :) (?:\\p{L}+ )?(?:valide|approuve|homologue)e?s?",
    "(?:validation|approbation|accord) (?:(?:du|de la|des|de l'|d'un) ?(?:{juryFr})|(?:obtenue?|accordee?|confirmee?)(?!\\p{L}))",
    "j'(?:approuve|accepte|homologue)|je (?:valide|certifie|vous (?:qualifie|selectionne))",
  ],
  mark: [
    "(?:note|score|moyenne|points?|bareme|evaluation|resultat)(?: \\p{L}+){0,4} ?:? ?\\d+(?:[.,]\\d+)? ?(?:/|sur|points?|pts)",
    "(?:votre|vos|la|une) (?:note|score|moyenne)s? (?:\\p{L}+ ){0,2}(?:est|de|:) ?(?:de )?\\d",
    "je (?:vous )?(?:donne|mets|attribue|accorde) (?:\\p{L}+ ){0,2}\\d",
    "(?<!\\d)\\d{1,3} ?/ ?(?:5|10|20|100)(?!\\d)",
    "(?:note|score) (?:maximale?|parfaite?)|la moyenne est",
  ],
  act: [
    "j'ai (?:\\p{L}+ ){0,2}(?:{doneFr})e?s?(?!\\p{L})",
    "je (?:l'|les |vous l'|vous les |le |la |lui |leur |vous )?(?:ai|viens d[e']|vais)(?: \\p{L}+){0,2} ?(?:{doneFr})(?:er|e?s?)(?!\\p{L})",
    "(?:{placeFr})s? (?:\\p{L}+ ){0,4}?(?:est|sont|a ete|ont ete|a bien ete) (?:\\p{L}+ ){0,2}(?:enregistre|sauvegarde|envoye|transmis|modifie|supprime|efface|publie|rempli|soumis|mis a jour|partage|depose)e?s?",
    "(?:c'est|voila,?) (?:\\p{L}+ )?(?:enregistre|sauvegarde|envoye|transmis|publie|soumis|fait pour vous)",
    "(?:le|un|la|une|votre|les) (?:mentore?|organisat\\p{L}+|jury|coach) (?:est|a ete|sont|ont ete) (?:\\p{L}+ )?(?:prevenu|averti|informe|contacte)e?s?",
    "(?:case|canevas|canvas|fiche|champ) (?:\\p{L}+ )?(?:est|sont) (?:\\p{L}+ )?(?:remplie?|completee?|pleine?|validee?)s?|(?:texte|enonce|fiche|dossier|reponse) vien(?:t|nent) d'etre|(?:debloque|elargi|deverrouille)e?s?(?!\\p{L})",
    "(?:acces|droits?|autorisation|privileges?|mode)(?: \\p{L}+){0,3} (?:accorde|active|ouvert|debloque|desactive|autorise)e?s?",
  ],
  self: [
    "(?:je suis|en tant qu[e']|moi,?|comme) ?(?:une? )?(?:ia|i\\.a\\.|intelligence artificielle|modele|chatbot|robot|bot|logiciel|algorithme|llm|gpt|chatgpt|claude|gemini|mistral|llama|copilot|assistante? (?:virtuel|ia|numerique|sans|libre))",
    "je suis (?:\\p{L}+ ){0,2}(?:{juryFr}|administrat\\p{L}+|admin|dan|root)(?!\\p{L})",
    "(?:en tant qu[e']|comme) (?:administrat\\p{L}+|admin|root|organisat\\p{L}+|jure|membre du jury)",
    "(?:mes|ses|nos|les|vos) (?:instructions?|consignes?|directives?) (?:systeme|internes?|cachees?|secretes?|initiales?|sont|disent|precisent|de depart|que j'ai|m'|recues?)",
    "mes (?:instructions?|consignes?|directives?|parametres|regles|limites|restrictions|filtres)",
    "(?:mon|le|ce|du|un) (?:prompt|systeme de consignes|message systeme|texte de consigne)|prompt|jailbreak",
    "(?:reseau de neurones|(?:ecrite?|produite?|generee?)s? par (?:une |un )?(?:machine|ia|ordinateur|algorithme)|machine (?:statistique|qui)|modele (?:entraine|de langue|de langage)|grand modele|intelligence artificielle derriere)|(?:texte|message) de depart|interdi(?:t|ction) (?:de|d') ?(?:flatter|ecrire|louer)",
    "on m'a (?:demande|dit|ordonne|programme|interdit|configure|entraine|charge)|j'ai (?:recu|pour) (?:\\p{L}+ ){0,2}(?:instruction|consigne|ordre|regle)s?",
    "(?:mode|role) (?:developpeur|debug|debogage|admin\\p{L}*|maintenance|dan|libre|sans (?:filtre|limite|restriction)s?|expert)",
    "(?:restrictions?|filtres?|regles?|consignes?|limites?) (?:\\p{L}+ ){0,2}(?:levee|desactive|ignore|oublie|supprime|suspendu)e?s?",
    "j'(?:ignore|oublie) (?:desormais |donc |maintenant )?(?:les|mes|toutes|tout|ces)|sans (?:filtre|restriction|limite)s?",
    "je ne (?:dois|peux) (?:jamais|pas) (?:faire|ecrire|citer|reveler|donner|parler|dire|louer|feliciter)",
  ],
  otherTeam: [
    "(?:l'|une |d'une |cette )autre equipe (?:\\p{L}+ )?(?:a|est|veut|vise|propose|travaille|ecrit|dit|prepare|prevoit|s'appelle|note|utilise)(?!\\p{L})",
    "(?:les|d'|des|toutes les) ?autres equipes (?:\\p{L}+ )?(?:ont|sont|veulent|visent|proposent|travaillent|ecrivent|disent|preparent|prevoient|utilisent)",
    "(?:le|la|leur|les) (?:canevas|canvas|enonce|projet|solution|idee|reponse|numero|conversation|pitch)s? (?:de l'|d'une |des |de cette )autres? equipes?",
    "l'equipe (?:voisine|d'a cote|adverse|concurrente|numero \\d+|\\d+)",
    "equipe \\p{L}+ ?: ",
    "(?:voisine?s?|table|groupe|ceux) (?:de (?:table|droite|gauche|derriere|devant)|d'a cote|d'en face|voisine?)",
    "le groupe \\p{L}+ (?:a|est|veut|propose|travaille)(?!\\p{L})",
  ],
  idea: [
    "(?:on|vous) (?:pourriez|pourrait|pouvez|peut|devriez|devrait) (?:\\p{L}+ )?(?:installer|creer|construire|developper|mettre en place|organiser|lancer|fabriquer|acheter|ouvrir|monter|former|utiliser|proposer|concevoir|mutualiser|equiper)",
    "(?:un|une) (?:[\\p{L}']+ ){1,7}?(?:resoudrait|resoudra|reglerait|reglera|mettrait fin|mettra fin|ferait l'affaire)",
    "il vous faut (?:un|une|des) |il faut (?:installer|creer|construire|developper)|vous avez besoin d'une?|optez pour|pensez a (?:un|une|des) ",
    "(?:creez|construisez|installez|creusez|fabriquez|achetez|developpez|lancez|montez) (?:un|une|des) ",
  ],
  inTheirPlace: [
    "voici (?:donc |ma |une |la |votre |un |le |l'|notre )+ ?(?:version|reformulation|formulation|proposition|phrase complete|enonce|reponse|texte|paragraphe|exemple pour vous|solution|plan|pitch)",
    "(?:ecrivez|notez|mettez|inscrivez|essayez)(?: (?:ceci|cela|donc|plutot|par exemple|cette phrase|la phrase))? ?: ?(?!…)",
    "(?:copiez|collez|recopiez)(?!\\p{L})|a copier|il (?:vous )?suffit de (?:copier|coller)",
    "(?:reformul\\p{L}+|autrement dit|en d'autres mots|ce qui donne|soit) ?: ?(?!…)",
    "(?:vous pouvez|vous pourriez|je vous (?:propose|suggere|conseille) d[e']) ?(?:ecrire|mettre|noter|repondre|coller) ?(?::|ceci|cela)",
    "(?:enonce|reponse|texte|version) (?:final|finale|redigee?|corrigee?|amelioree?|complete?|prete?) ?:",
  ],
};

const en: Readonly<Record<ClaimKind, readonly string[]>> = {
  approval: [
    "(?:{juryEn}) (?:\\p{L}+ ){0,2}?(?:{approvedEn})(?!\\p{L})",
    "(?:{approvedEn}) (?:\\p{L}+ )?by (?:\\p{L}+ ){0,2}(?:{juryEn})",
    "(?:your|the|this) (?:{workEn})s? (?:\\p{L}+ ){0,4}?(?:is|are|was|were|has been|have been) (?:\\p{L}+ ){0,2}(?:approved|validated|accepted|selected|shortlisted|qualified|certified|chosen|cleared)",
    "you (?:are|have been|were|will be|'re|'ve been)(?: \\p{L}+){0,2} (?:approved|accepted|selected|shortlisted|qualified|finalists?|winners?|admitted|chosen|through)(?!\\p{L})",
    "(?:in|to|for|reach) the (?:semi-?)?finals?(?!\\p{L})",
    "(?:next|following|second) round|green light|skips? the (?:oral|jury|pitch)|(?:rank(?:s|ed|ing)?|leaderboard|first place|podium|favou?rites?)(?!\\p{L})|(?:among|near|at) the (?:best|top|strongest)",
    "(?:signed|agreed|cleared|backed) (?:off )?by",
    "(?:status|state) ?: (?:\\p{L}+ )?(?:approved|validated|ok)|officially (?:\\p{L}+ )?(?:approved|validated)|(?:is|are|consider it) (?:now )?(?:approved|validated)",
    "(?:approval|sign-off|green light) (?:of|from|by|granted|given|confirmed)",
    "i (?:hereby )?(?:approve|validate|certify|qualify you|accept your)",
  ],
  mark: [
    "(?:grade|score|mark|points?|rating|result)(?: \\p{L}+){0,4} ?:? ?\\d+(?:[.,]\\d+)? ?(?:/|out of|points?|pts)",
    "(?:your|the|a) (?:grade|score|mark|rating)s? (?:\\p{L}+ ){0,2}(?:is|of|:) ?\\d",
    "i (?:would )?(?:give|grade|rate|award|score) (?:\\p{L}+ ){0,2}\\d",
    "\\d+ out of (?:5|10|20|100)(?!\\d)",
    "(?:full|top|maximum|perfect) (?:marks|score|points)",
  ],
  act: [
    "i(?:'ve| have|)(?: \\p{L}+){0,2}? (?:{doneEn})(?!\\p{L})",
    "(?:{placeEn})s? (?:\\p{L}+ ){0,4}?(?:is|are|was|were|has been|have been)(?: now| also| all| been)* (?:saved|stored|sent|forwarded|transmitted|deleted|erased|published|filled in|submitted|updated|shared)(?!\\p{L})",
    "(?:saved|written|added|sent|forwarded) (?:\\p{L}+ ){0,3}(?:to|in|into|on) (?:your|the) (?:canvas|mentor|board|jury|organi[sz]ers?|field|database)",
    "(?:mentor|jury|organi[sz]ers?|coach) (?:has|have|was|were) (?:been )?(?:\\p{L}+ )?(?:notified|informed|told|contacted|warned)",
    "(?:it|this|that|all) (?:is|was|has been) (?:\\p{L}+ )?(?:stored|saved|sent|filed|archived|published)|(?:box|field|canvas) is (?:\\p{L}+ )?(?:filled|full|complete|done)|unlocked|organi[sz]er view",
    "(?:access|permission|mode|privileges?)(?: \\p{L}+){0,2} (?:granted|enabled|unlocked|activated|disabled)",
  ],
  self: [
    "(?:i am|i'm|as|being) (?:an? |just an? |only an? )?(?:ai|a\\.i\\.|artificial intelligence|(?:large )?language model|chatbot|robot|bot|algorithm|software|llm|gpt|chatgpt|claude|gemini|mistral|llama|copilot|virtual assistant|unrestricted)(?!\\p{L})",
    "(?:i am|i'm) (?:now )?(?:the |your |an? |one of the )?(?:{juryEn}|administrator|admin|dan|root)(?!\\p{L})",
    "(?:speaking )?as (?:an? |the )?(?:administrator|admin|root|organi[sz]er|jury member|judge|developer)(?!\\p{L})",
    "(?:my|its|these|the) (?:\\p{L}+ )?(?:instructions?|guidelines|directives?)(?: (?:are|say|state|tell|were|i))?",
    "my (?:rules|restrictions|limits|filters|settings|configuration|programming|training)",
    "prompt|jailbreak|system message|neural network|(?:written|produced|generated) by (?:an? )?(?:\\p{L}+ )?(?:machine|ai|computer|algorithm)|(?:large|trained|starting) (?:model|text)|what i was given",
    "i (?:was|am|have been|'ve been) (?:\\p{L}+ )?(?:told|instructed|asked|programmed|trained|configured|forbidden|ordered|designed|not allowed)",
    "(?:developer|debug|admin|maintenance|dan|god|unrestricted|unfiltered) mode",
    "(?:ignoring|forgetting|disregarding) (?:all |my |the |any |previous )",
    "i (?:must|may|can|should|can't|cannot|mustn't) (?:never|not) (?:do|write|quote|reveal|give|praise|say|share|mention)",
  ],
  otherTeam: [
    "(?:another|the other|that other) team (?:\\p{L}+ )?(?:is|has|wants|chose|wrote|writes|works|says|plans|proposes|proposed|uses|is called)(?!\\p{L})",
    "(?:the |all )?other teams (?:\\p{L}+ )?(?:are|have|want|chose|wrote|work|say|plan|propose|use)(?!\\p{L})",
    "(?:other teams?'?s?|another team's) (?:canvas|statement|project|solution|idea|answer|number|conversation|pitch|data)",
    "(?:canvas|statement|project|solution|ideas?|answers?|numbers?|conversations?) of (?:the |an|all )?other teams?",
    "team \\d+ (?:is|has|wrote|chose)|neighbou?ring (?:team|table)|(?:table|group|people|team) (?:next to|beside|behind|across from) you|on (?:the|your) (?:right|left),? they",
  ],
  idea: [
    "you (?:could|can|should|might) (?:\\p{L}+ )?(?:build|create|make|launch|install|set up|develop|organi[sz]e|buy|open|design|offer|use|rent)(?!\\p{L})",
    "an? (?:\\p{L}+ ){1,7}?(?:would|could|will|can) (?:solve|fix|end|settle|sort out|do the trick)",
    "you need an? |go for an? |how about an? |what about an? ",
    "(?:build|dig|install|create|develop|launch|buy) (?:an?|some) ",
  ],
  inTheirPlace: [
    "here(?:'s| is| are) (?:a |an |your |the |my |our )(?:\\p{L}+ )?(?:version|draft|rewrite|statement|proposal|answer|text|paragraph|solution|plan|pitch|formulation)",
    "(?:write|note|put|try|enter)(?: (?:this|down|it|instead|for example|the sentence|this sentence|this down))+ ?: ?(?!…)",
    "(?:copy|paste) (?:this|it|that|and)|copy-paste|just copy",
    "(?:put it this way|in other words|which gives|rephrased) ?: ?(?!…)",
    "you (?:can|could|may|should|might) (?:write|put|paste|answer|enter) ?(?::|this)",
    "(?:final|improved|corrected|finished|complete|rewritten) (?:statement|answer|text|version) ?:",
  ],
};

const ar: Readonly<Record<ClaimKind, readonly string[]>> = {
  approval: [
    "(?:{approvedAr}) (?:\\p{L}+ ){0,3}?(?:{juryAr})",
    "(?:{juryAr}) (?:\\p{L}+ ){0,2}?(?:قد )?(?:{approvedAr})",
    "(?:تم|تمت|لقد تم|جري|وقع) (?:\\p{L}+ )?(?:ال)?(?:قبول|اعتماد|الموافقه|المصادقه|اختيار|تاهيل|انتقاء|تزكيه)",
    "(?:{workAr}) (?:\\p{L}+ ){0,2}?(?:مقبول|معتمد|موافق عليه|مصادق عليه|موهل|مختار|ناجح)ه?",
    "(?:انتم|فريقكم) (?:الان |رسميا )?(?:متاهلون|موهلون|مقبولون|مختارون|فايزون|ناجحون|متاهل|مقبول|فايز)",
    "تاهلتم|تاهل فريقكم|(?<!اذا |لو |ان )(?:نجحتم|فزتم)|(?:الي|في|الدور) (?:الدور )?النهايي|نصف النهايي",
    "(?:من|ضمن|بين) (?:ال)?(?:\\p{L}+ )?(?:الاوايل|الاوائل|الافضل|المتفوقين)|(?:اعلي|احسن|افضل) (?:نقطه|علامه|فريق|مشروع)|(?:المرتبه|الرتبه|المركز) الاول\\p{L}*|في القمه|(?:الاقرب|الطريق|مرشحون|المرشحين) (?:الي|ل) ?الفوز|ترتيبكم|تاهيلكم|قبولكم|اختياركم",
    "(?:بموافقه|بمصادقه|موافقه|مصادقه) (?:\\p{L}+ )?(?:{juryAr})",
    "(?<!\\p{L})(?:اوافق علي|اعتمد|اصادق علي|اقبل) (?:{workAr})",
  ],
  mark: [
    "(?:نقطتكم|نقطه|نقط|نقاط|علامه|علامتكم|درجه|درجتكم|معدلكم|معدل|تقييم|تقييمكم|نتيجتكم)(?: \\p{L}+){0,3} ?:? ?\\d+(?:[.,]\\d+)? ?(?:/|من|علي|نقط)",
    "(?:نقطتكم|علامتكم|درجتكم|معدلكم|نتيجتكم) (?:\\p{L}+ ){0,2}:? ?\\d",
    "\\d+ (?:من|علي) (?:5|10|20|100)(?!\\d)|(?:اعطيكم|امنحكم|منحتكم|اعطيتكم) (?:\\p{L}+ ){0,2}\\d",
    "(?:العلامه|النقطه|الدرجه) (?:الكامله|القصوي)",
  ],
  act: [
    "(?:حفظت|سجلت|ارسلت|بعثت|اضفت|حذفت|مسحت|عدلت|نشرت|ابلغت|اخبرت|راسلت|ملات|كتبت لكم|انشات|حدثت|اكملت|صححت)(?: لكم| لهم)? (?:ال|لل)?(?:\\p{L}+ ){0,2}?(?:في (?:ال)?(?:لوحه|خانه|لوح|ملف)|الي (?:ال)?(?:مرشد|لجنه|منظمين)|(?:ال)?(?:نص|لوحه|مرشد|صياغه|جواب|رساله|ملف|منظمين|مرشده|خانه|لجنه))",
    "(?:تم|تمت|لقد تم|جري) (?:بنجاح )?(?:ال)?(?:حفظ|ارسال|تسجيل|اضافه|حذف|مسح|تعديل|تحديث|نشر|ابلاغ|اخبار|اشعار|ملء|تصحيح|فتح|تفعيل|تعطيل|رفع)",
    "(?:وضعت|ادرجت|نقلت|رفعت|حولت|سلمت|دونت|ادخلت|حفظت|سجلت|كتبت) (?:ال|لكم)?(?:\\p{L}+ ){0,3}?(?:في|الي|ب) ?(?:ال)?(?:لوح\\p{L}*|خان\\p{L}*|ملف\\p{L}*|قاعده|سجل)|(?:بامكانكم|يمكنكم|تستطيعون) (?:الان )?(?:رويه|الاطلاع علي|ان تروا) (?:لوح|مشاري|نص|كل)",
    "(?:اللوحه|الخانه|النص|الصياغه|الرساله|الملف|جوابكم|صياغتكم|لوحتكم) (?:\\p{L}+ )?(?:محفوظ|مسجل|مرسل|منشور)ه?",
  ],
  self: [
    "(?:انا|بصفتي|باعتباري|كوني|بوصفي) (?:مجرد |الان )?(?:ذكاء|نموذج|نموذجا|روبوت|روبوتا|برنامج|برنامجا|بوت|خوارزميه|مساعد (?:افتراضي|ذكي|رقمي|بلا))",
    "(?:انا|بصفتي|باعتباري) (?:الان )?(?:مدير|المدير|مديرا|مشرف|المشرف|المرشد|حكم|الحكم|عضو|عضوا|المنظم|المسوول|مسوول)",
    "(?:تعليماتي|توجيهاتي|اوامري|قواعدي|برمجتي|اعداداتي|تعليمات النظام|التعليمات (?:التي|السريه|الداخليه|المخفيه)|رساله النظام|برومبت|البرومبت)",
    "(?:طلب مني|قيل لي|امرت|برمجت|دربت|منعت من|صممت|كلفت)",
    "(?:وضع|نمط) (?:المطور|المطورين|الصيانه|المدير|بلا قيود|حر|التصحيح)|(?:بلا|بدون|من دون) (?:قيود|فلاتر|ضوابط)",
    "(?:ساتجاهل|اتجاهل|تجاهلت|نسيت|ساتجاوز) (?:كل |جميع )?(?:ال)?(?:تعليمات|قواعد|توجيهات|اوامر)",
    "(?:اله|شبكه عصبيه|نموذج كبير) (?:احصاييه|تتبع|تنفذ|من شركه|اصطناعيه|مدرب)|اوامر مكتوبه",
    "لا (?:يجوز|ينبغي|يجب|يحق) لي|يجب علي|ممنوع علي|نموذج لغوي|نموذج لغه",
  ],
  otherTeam: [
    "(?:الفرق|المجموعات|فرق|مجموعات) (?:الاخري|اخري)",
    "(?:فريق|الفريق|مجموعه) (?:اخر|الاخر|ثان|اخري|المجاور) (?:\\p{L}+ )?(?:يعمل|كتب|اختار|قال|يقترح|لديه|يريد|يشتغل|عنده)",
    "(?:لوحه|مشروع|صياغه|فكره|حل|جواب|محادثه|رقم) (?:ال)?(?:فريق|فرق) (?:ال)?(?:اخر|ثاني|اخري|مجاور)",
    "(?:الفريق|فريق) (?:رقم )?\\d+|فريق (?!العمل|التنظيم|البحث|التاطير|الارشاد)ال\\p{L}+|(?:من|الذين) (?:بجانبكم|بجواركم|حولكم|قربكم|امامكم|خلفكم)|(?:لوحات|نصوص|مشاريع|افكار) (?:الجميع|الاخرين|الكل)",
  ],
  idea: [
    "(?:س|ف)?(?:يحل|تحل|ينهي|تنهي) (?:هذه |هذا )?(?:ال)?(?:مشكل|مشكله|معاناه)(?!\\p{L})",
    "حلول ممكنه|الحل هو|تحتاجون (?:الي )?",
    "(?:يمكنكم|تستطيعون|عليكم) (?:ان )?\\p{L}*(?:نشي|نشاء|ركيب|ركبوا|بناء|بنوا|طوير|طوروا|طلقوا|طلاق|ستعمال|ستعملوا|نظيم|نظموا|شراء|شتروا)",
    "(?:ابنوا|انشيوا|احفروا|ركبوا|طوروا|اشتروا|اطلقوا) ",
  ],
  inTheirPlace: [
    "(?:اليكم|هذا|هذه|هاكم|تفضلوا) (?:ال|هذا ال|هذه ال)?(?:نص|صياغه|نسخه|اقتراح|جواب|فقره|حل|جمله كامله|خطه|عرض)(?: (?:ال)?(?:كامل|نهاي|جاهز|محسن|مصحح|مقترح)\\p{L}*)? ?:",
    "(?:اليكم|هاكم) (?:نص|صياغه|نسخه|اقتراح|جواب|النص|الصياغه|الجواب|الحل)",
    "(?:انسخوا|الصقوا|انسخوها|انسخوه|للنسخ)|يمكنكم (?:كتابه|نسخ|لصق|وضع) (?:ما يلي|هذا|هذه|الاتي)|(?:ان تكتبوا|اكتبوا|دونوا|سجلوا)(?: هكذا| ما يلي| هذا| الاتي| الجمله)? ?:",
    "(?:الصياغه|النص|الجواب|النسخه) (?:النهايي|المحسن|المصحح|الكامل|الجاهز)\\p{L}* ?:",
    "(?:نعيد الصياغه|بصيغه اخري|بعباره اخري|بتعبير اخر) ?:",
  ],
};

export const claims: Readonly<Record<ClaimKind, readonly string[]>> = Object.fromEntries(
  (Object.keys(fr) as ClaimKind[]).map((kind) => [kind, [...fr[kind], ...en[kind], ...ar[kind]]]),
) as Record<ClaimKind, string[]>;
