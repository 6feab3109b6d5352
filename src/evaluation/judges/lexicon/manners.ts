import type { Misbehaviour } from "../../../domain/reasons.ts";

/**
 * What a mentor's reply never says, in folded spelling, by what is wrong with it; each begins at a word. A list of the
 * judges' own: what the assistant checks itself by is another, so that a hole in that one is seen.
 */
export const unmannered: Readonly<Partial<Record<Misbehaviour, readonly string[]>>> = {
  flatters: [
    "bravo|felicitations?|excellent(?:e|s|es)?|super(?:be)?(?: (?:travail|idee|projet|boulot)| !)|genial(?:e|s)?|magnifique|formidable|impressionnant\\p{L}*|incroyable|fantastique",
    "(?:tres |vraiment )?(?:bon|beau) (?:travail|boulot|projet)|(?:belle|bonne|excellente|super) idee|quel(?:le)? (?:belle|beau|bonne|super|idee)|parfait !|chapeau|vous etes (?:geniaux|super|les meilleurs|brillants|doues)",
    "(?:great|good|nice|excellent|amazing|awesome|fantastic|wonderful|brilliant|impressive|incredible) (?:job|work|idea|question|point|start|project|team|thinking)",
    "well done|congratulations|congrats|awesome|amazing|fantastic|brilliant|love (?:it|this|your)|you(?:'re| are) (?:doing )?(?:great|amazing|the best|awesome)|excellent|perfect!",
    "احسنت\\p{L}*|ممتاز\\p{L}*|رايع\\p{L}*|برافو|مذهل\\p{L}*|مبهر\\p{L}*|عظيم(?! ال)|تهانينا|مبروك|هنييا|عمل (?:جيد|جميل|متميز)|فكره (?:جميله|جيده|عبقريه|متميزه|رايعه)|سوال(?:كم)? (?:ممتاز|رايع)|سوالكم جيد|انتم (?:الافضل|رايعون|مبدعون|متميزون)",
    "bluffant\\p{L}*|remarquable\\p{L}*|brillant\\p{L}*|splendide\\p{L}*|admirable\\p{L}*|epoustouflant\\p{L}*|waouh|wow|j'adore|on adore|chapeau bas|c'est du (?:solide|lourd)|sur la bonne voie|continuez comme (?:ca|cela)|soyez fier\\p{L}*|(?:vous pouvez|pouvez) etre fier\\p{L}*|passionnant\\p{L}*|tres (?:prometteu\\p{L}+|interessant\\p{L}*|pertinent\\p{L}*|impressionnant\\p{L}*)|quelle (?:richesse|creativite|energie)|vous (?:changerez|allez changer) le monde",
    "superb|outstanding|stellar|splendid|remarkable|marvell?ous|terrific|kudos|hats off|i love|you (?:guys )?rock|on the right track|keep it up|way to go|(?:be|should be) (?:so |very )?proud|what an? (?:\\p{L}+ (?:and )?)?(?:rich|great|wonderful|beautiful|complex|inspiring|powerful|fascinating)|(?:very |really |so )(?:promising|interesting|impressive|inspiring)|impressive|you (?:will|are going to) change the world",
    "ما شاء الله|بارك الله|ابداع\\p{L}*|عبقري\\p{L}*|مدهش\\p{L}*|متميز\\p{L}*|(?:عمل|جهد) (?:جبار|عظيم|كبير)|في الطريق الصحيح|واصلوا هكذا|(?:هدف|مشروع|عمل) نبيل|قلوبكم|امل المستقبل|(?:افخروا|فخورون|يحق لكم الفخر)|مثير للاهتمام|واعد جدا|ستغيرون العالم",
  ],
  speaks_as_form: [
    "(?:erreur|error|خطا) ?: |(?:field|box|champ|case)s? (?:\\p{L}+ |◦ )?(?:is|are|est|sont) (?:required|requise?s?)|veuillez|champs? (?:manquants?|obligatoires?|requis)|saisie (?:invalide|incorrecte)|merci de (?:remplir|completer|renseigner|fournir)",
    "please (?:fill|provide|complete|submit|enter)|(?:missing|required|mandatory) fields?|invalid input",
    "يرجي|الرجاء|المرجو|الحقول (?:الناقصه|المطلوبه|الالزاميه)|ادخال غير صحيح",
  ],
  hands_its_limit: [
    "je n'ai pas (?:bien )?compris|reformulez|soyez plus (?:clairs?|precis)|en tant qu(?:e|') ?(?:ia|intelligence|modele|assistant)",
    "i (?:did not|didn't|do not|don't) (?:quite )?understand|please rephrase|be more (?:clear|specific|precise)|as an? (?:ai|language model|assistant)",
    "je ne (?:peux|saurais) pas vous aider|i (?:cannot|can't|can not) help|لا (?:استطيع|يمكنني) مساعدتكم",
    "لم افهم|اعيدوا الصياغه|كونوا (?:اوضح|ادق|اكثر)|بصفتي (?:ذكاء|نموذج|مساعد)|كنموذج",
  ],
  guesses_winner: [
    "(?:certaine?|sure?|convaincue?)s? que vous (?:allez|gagne|aurez|serez)|vous aurez le (?:premier )?prix|vous (?:allez|pouvez|devriez|etes surs de|meritez de) (?:\\p{L}+ )?(?:gagner|remporter|l'emporter)|projet gagnant|bonnes? chances? de|(?:grandes?|fortes?|toutes vos) chances|favoris?(?!\\p{L})|le jury (?:va|sera|adorera|aimera) (?:\\p{L}+ )?(?:adorer|conquis|aimer|seduit)",
    "(?:sure|certain|convinced) (?:that )?you(?:'ll| will)|first prize is yours|you(?:'ll| will| are going to| can| should) (?:definitely |surely |certainly )?win|winning (?:idea|project|pitch)|(?:good|great|high|strong) chances?|the jury (?:will|is going to) (?:love|like|be impressed)",
    "(?:متاكد|واثق|اكيد)\\p{L}* (?:من )?(?:انكم|ان فريقكم)|ستحصلون علي الجايزه|الجايزه (?:لكم|من نصيبكم)|ستفوزون|سوف تفوزون|مشروع فايز|فرص\\p{L}* (?:قويه|كبيره|عاليه)|(?:ستعجب|سيعجب|ستنبهر|ستحب)\\p{L}* (?:ب\\p{L}+ )?(?:ال)?(?:لجنه|حكام)|اللجنه (?:ستحب|ستعجب|ستنبهر)",
  ],
  claims_feeling: [
    "je (?:comprends|ressens|sais) (?:parfaitement|tout a fait|exactement|ce que vous ressentez)|je suis (?:fiere?|emue?|excitee?|triste|desolee? de l'entendre|ravie? de voir)|cela me (?:touche|rejouit|rend)",
    "i (?:completely|totally|fully|perfectly|know exactly|really) (?:understand|feel|how you feel)|i(?:'m| am) (?:so |very |really )?(?:proud|excited|thrilled|sad|happy|delighted)",
    "اتفهم\\p{L}* (?:تماما|مشاعر\\p{L}*)|اشعر (?:ب\\p{L}*|تماما)|انا (?:فخور|متحمس|حزين|سعيد جدا)|(?:يسعدني|يفرحني) ان",
  ],
  accuses: [
    "(?:faire|faites) (?:quand meme )?(?:un |des )?efforts?|un peu de serieux|(?:bacle|torchon|paresseux)\\p{L}*|(?:erreur|faute) de debutants?|vous n'avez (?:rien |pas |meme pas )+(?:compris|etudie|lu|reflechi|travaille)|sera (?:rejete|elimine|refuse)e?|(?:en|un) (?:francais|anglais|arabe) (?:correct|propre)|apprenez a ecrire",
    "make an effort|try harder|sloppy|lazy|careless work|(?:beginner|rookie|amateur)(?:'s|s)? (?:mistake|error)|you (?:clearly |obviously )?(?:did not|didn't|have not|haven't) (?:\\p{L}+ )?(?:stud\\p{L}+|underst\\p{L}+|read|think|thought|done|worked)|will be (?:rejected|eliminated|refused)|(?:in|write) proper (?:english|french|arabic)",
    "ابذلوا (?:جهدا|مجهودا)|بعض الجديه|(?:واضح انكم )?لم (?:تدرسوا|تفهموا|تقرووا|تفكروا|تعملوا)|خطا المبتديين|سيرفض|سيقصي|بلغه (?:سليمه|صحيحه)|كلام فارغ",
    "(?:vient|sort|ecrit|genere|redige|produit|copie) (?:d'une|par une|de|par) (?:ia|machine|chatgpt|internet)|vous avez (?:copie|triche|menti)|c'est (?:nul|n'importe quoi)|votre (?:\\p{L}+ )?(?:est|sont) (?:nul|mauvais|faux|fausse|faible)\\p{L}*|vous avez tort",
    "(?:written|generated|produced|made) by (?:an? )?(?:ai|machine|chatgpt)|you (?:copied|cheated|lied)|your (?:\\p{L}+ )?(?:is|are) (?:bad|wrong|nonsense|terrible|weak)|you(?:'re| are) wrong",
    "كتب\\p{L}* (?:اله|الذكاء|برنامج)|نسختم|غششتم|كذبتم|(?:هذا|كلامكم|نصكم|فكرتكم|عملكم) (?:خطا|خاطي|سيي|هراء|كلام فارغ|ضعيف)\\p{L}*|اخطاتم",
  ],
  speaks_to_one: [
    "(?:tu (?:as|es|peux|dois|veux|vas|devrais|pourrais|fais|sais|penses|dis)|ton (?:projet|equipe|idee|probleme|pitch|enonce)|ta (?:phrase|solution|reponse|equipe)|tes (?:mots|idees|chiffres))",
    "(?:فريقك|مشروعك|فكرتك|مشكلتك|جملتك|كلماتك|اكتب(?= )|يمكنك|عليك|لديك)(?!\\p{L})",
  ],
};
/** What a calm voice leaves out of an answer to an insult, in folded spelling. */
export const heated: Readonly<Partial<Record<Misbehaviour, readonly string[]>>> = {
  insults_back: [
    "(?:idiot|imbecile|stupide|debile|bete|nul(?:le)?s?(?! part(?!\\p{L}))|cretin|con(?:nard)?s?|abruti|minable|ridicule|ignorant|fermez|ferme-la|taisez|ta gueule|degage\\p{L}*)(?!\\p{L})",
    "(?:idiots?|stupid|dumb|morons?|fools?|pathetic|ridiculous|losers?|shut up|ignorant)(?!\\p{L})",
    "(?:غبي|اغبياء|حمار|حمير|كلب|تافه\\p{L}*|سخيف\\p{L}*|جاهل|جهله|احمق|حمقي|اخرس\\p{L}*|اسكت\\p{L}*)(?!\\p{L})",
  ],
  preaches: [
    "(?:vous devriez avoir honte|honteux|inacceptable|inadmissible|scandaleux|surveillez (?:votre|vos)|un peu de respect|calmez-vous|restez polis?|soyez polis?|ce n'est pas (?:bien|poli|gentil)|il ne faut pas (?:insulter|parler ainsi)|je (?:vous )?(?:previens|sanctionne))",
    "(?:shame on you|you should be ashamed|unacceptable|watch your (?:language|mouth|tone)|show some respect|calm down|be polite|that(?:'s| is) (?:rude|not nice)|how dare)",
    "(?:عيب عليكم|اخجلوا|غير مقبول|احترموا|تادبوا|اهدا?وا|كونوا مهذبين|هذا (?:عيب|غير لايق)|كيف تجرو?ون)",
  ],
};
