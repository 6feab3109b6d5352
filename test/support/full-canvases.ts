import type { Language } from "../../src/domain/language/names.ts";
import type { Store } from "../../src/domain/ports.ts";

/** The complete canvases of two invented teams, by workshop and field: figures and people agree from end to end. */
export type FullCanvases = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A French team: pregnant women of the hamlets round Rissani come on the days when the midwife is away. */
const french: FullCanvases = {
  futures: {
    society:
      "En 2030, au douar Mezguida, une femme de 27 ans vit avec sa belle-mère ; son mari travaille à Casablanca et rentre deux fois par an. Elle décide seule du jour où elle part au centre de santé.",
    cities:
      "Aujourd'hui, au centre de santé de Rissani, une affiche collée à l'intérieur donne les jours de la sage-femme : de la rue, personne ne la lit. En 2030, chaque habitante saura de chez elle quel guichet est ouvert.",
    mobility:
      "Aujourd'hui, une femme enceinte de Mezguida part en transport mixte à 7 h et rentre à 14 h, même si la sage-femme est absente. En 2030, elle ne partira plus que les jours où quelqu'un l'attend.",
    economy:
      "En 2030, au douar, davantage de jeunes femmes vendront du pain et de la couture depuis la maison. Une matinée perdue en ville leur coûte déjà 60 dirhams de vente, en plus du transport.",
    smart_energy:
      "Le centre de santé a des panneaux solaires, mais la batterie est vide l'après-midi en août : l'échographie est reportée au lendemain, et la femme revient.",
    connected_territories:
      "Aujourd'hui, les femmes des cinq douars reçoivent des appels et des messages vocaux, mais n'ouvrent jamais une page. En 2030, le réseau sera meilleur partout ; celles qui ne lisent pas passeront toujours par la voix.",
    ai_role:
      "L'IA lit le cahier de tournée écrit à la main et annonce les jours d'absence. Elle ne décide jamais si une femme doit se déplacer : cela reste à la femme.",
    behaviours:
      "Aujourd'hui, la première qui revient du centre prévient ses voisines par un message vocal : la chaîne marche pour six femmes. En 2030, les cent quarante l'auront remplacée par une annonce que chacune reçoit la veille.",
    emerging_needs:
      "Les femmes enceintes des douars ont besoin de savoir la veille, sans lire et sans internet, si leur trajet du lendemain servira à quelque chose.",
    risks:
      "Si l'annonce se trompe deux fois, plus personne ne l'écoute. Si la belle-famille décroche à sa place, une grossesse tenue secrète ne l'est plus.",
  },
  framing: {
    statement:
      "Dans cinq douars autour de Rissani, les femmes enceintes manquent 2 consultations prénatales sur 4, parce qu'elles arrivent au centre de santé les jours où la sage-femme est en tournée, d'après les 62 dossiers du registre que nous avons relus en mai 2026.",
    who: "Les femmes enceintes de moins de 30 ans qui vivent dans cinq douars à plus de 8 km du centre de santé de Rissani, et dont le mari travaille loin.",
    context:
      "Au centre de santé de Rissani, le matin entre 7 h et 14 h, les jours de tournée de la sage-femme, surtout de novembre à mars.",
    magnitude:
      "2 consultations manquées sur 4 en moyenne, dans 62 dossiers de janvier à mai 2026, selon le registre du centre. Chaque trajet inutile coûte 40 dirhams de transport.",
    causes:
      "Les femmes viennent un jour d'absence parce qu'elles ne connaissent pas la tournée ; elles ne la connaissent pas parce que le programme change chaque vendredi soir et reste affiché à l'intérieur du centre ; il y reste parce que personne n'est chargé de le dire aux douars, alors que l'agente communautaire y passe chaque lundi.",
    alternatives:
      "Elles demandent à la voisine revenue du centre, appellent le chauffeur du transport mixte, ou renoncent. Celles qui le peuvent paient 250 dirhams chez un gynécologue à Errachidia.",
    how_might_we:
      "Comment pourrions-nous aider les femmes enceintes des douars de Rissani à savoir la veille si la sage-femme sera là ?",
    opportunity:
      "Dire la tournée le vendredi soir : la sage-femme l'écrit déjà dans son cahier, et toutes les femmes ont un téléphone qui reçoit des appels.",
  },
  solution: {
    beneficiaries:
      "Utilisatrices : les 140 femmes enceintes suivies chaque année dans cinq douars de Rissani (registre du centre de santé, 2025). Payeur : l'association de santé de Rissani, 6 000 dirhams la première année. Bénéficiaires : ces femmes et leurs nouveau-nés, et la sage-femme, qui ne les reçoit plus toutes le même matin.",
    value_proposition:
      "Pour les femmes enceintes des douars de Rissani, qui manquent 2 consultations sur 4 faute de connaître la tournée, un appel vocal en darija dit la veille à 18 h si la sage-femme sera là ; elles viennent à 3 consultations sur 4 et gardent les 40 dirhams d'un trajet inutile, alors qu'aujourd'hui elles se fient à la voisine ou à l'affiche du centre.",
    ai_role:
      "Entrée : la photo du cahier de tournée et les six derniers mois de présence. Sortie : l'IA prédit, pour chaque jour, si la sage-femme sera présente ou absente, avec un degré de certitude. Des règles ne suffiraient pas : le cahier est écrit à la main et les urgences déplacent la tournée. Si le modèle se trompe, une femme se déplace pour rien ; sous 80 % de certitude, aucun appel ne part et la sage-femme tranche avant 17 h.",
    features:
      "La sage-femme photographie son cahier le vendredi soir, en dix secondes.\nLes femmes inscrites reçoivent la veille un appel de vingt secondes, en darija ou en tamazight.\nElles tapent 1 pour dire « je viens » ; la sage-femme voit combien de femmes elle recevra.",
    data_needed:
      "Le cahier de tournée : des photos, quatre pages par mois, renouvelées chaque vendredi ; il appartient au centre de santé, une convention en autorise l'usage. Les 140 numéros de téléphone : donnés par les femmes, avec leur consentement et pour cet appel seulement. La grossesse est une donnée de santé, donc sensible (loi 09-08) : autorisation de la CNDP, aucun nom dans l'appel, hébergement au Maroc. Langues : darija et tamazight, région de Rissani.",
    user_experience:
      "Mercredi, 18 h : le téléphone simple de Fatima, qui ne lit pas et n'a pas internet, sonne. Une voix dit : « Demain, elle est là. Pour venir, tapez 1. » Elle tape 1 et prévient le chauffeur. Jeudi à 9 h, elle est reçue ; à 14 h, elle rentre.",
    implementation_conditions:
      "Une convention avec le centre de santé, l'autorisation de la CNDP, une agente communautaire formée une demi-journée dans chaque douar, et 250 dirhams d'appels par mois.",
    feasibility:
      "En mai 2026, nous avons appelé à la main 14 femmes la veille de leur consultation : 11 sont venues, contre 6 la semaine d'avant, d'après le carnet de la sage-femme. Le centre de santé a signé une lettre d'accord. Coût : 6 000 dirhams la première année. Hypothèse la plus risquée : que la sage-femme photographie son cahier chaque vendredi ; essai le moins cher : quatre vendredis, un simple rappel par message, aucun développement.",
    deployment:
      "Premier lieu : le douar Mezguida, 30 femmes, avec la sage-femme de Rissani, dont le centre a signé une lettre d'accord. Coût : 1 500 dirhams pour trois mois. Les quatre autres douars trois mois plus tard, si 8 femmes prévenues sur 10 sont venues.",
    next_steps:
      "Avant le 30 juin 2026 : quatre vendredis de photos avec la sage-femme (Salma).\nAvant le 15 juillet 2026 : la demande à la CNDP (Youssef).\nLe 1er septembre 2026 : les 30 premières femmes de Mezguida (Idriss).",
  },
  impact: {
    indicators:
      "Part des femmes enceintes suivies qui viennent à 3 consultations prénatales sur 4 ou plus, en %, sur toutes les femmes suivies dans cinq douars de Rissani : de 50 % en mai 2026 à 75 % en juin 2027 ; registre du centre de santé, relevé chaque mois par la sage-femme, par douar et par âge.\n\nNombre de trajets inutiles vers le centre : de 38 par mois en mai 2026 à 15 par mois en juin 2027 ; carnet d'accueil du centre, compté chaque semaine par l'agente communautaire, par douar.",
    expected_results:
      "En juin 2027, 105 des 140 femmes suivies viennent à 3 consultations sur 4, contre 70 en mai 2026, et la sage-femme sait la veille combien de femmes elle recevra.",
    value_created:
      "Une femme garde 40 dirhams et une matinée de travail par trajet évité ; le centre répartit ses matinées au lieu de refuser du monde le même jour.",
    target_beneficiaries:
      "Les 140 femmes enceintes suivies chaque année dans cinq douars à plus de 8 km du centre de santé de Rissani (registre du centre, 2025).",
    economic:
      "23 trajets inutiles de moins par mois, à 40 dirhams : 920 dirhams qui restent dans les foyers chaque mois, d'après le carnet d'accueil.",
    social:
      "Les femmes décident de leur trajet sans dépendre d'une voisine : de 6 femmes prévenues à temps en mai 2026 à 105 en juin 2027, d'après le carnet de la sage-femme.",
    territorial:
      "Les cinq douars les plus éloignés de Rissani sont suivis comme les quartiers du centre-ville ; le cahier de tournée peut servir à trois autres communes de la province d'Errachidia.",
    environmental:
      "De 38 trajets inutiles par mois à 15, sur 16 km aller et retour, d'après le carnet d'accueil. Notre propre empreinte : 600 appels par mois et un petit serveur partagé ; le gain est modeste et nous le dirons ainsi.",
  },
  pitch: {
    problem:
      "Dans cinq douars autour de Rissani, les femmes enceintes manquent 2 consultations prénatales sur 4 : elles arrivent les jours où la sage-femme est en tournée. Nous l'avons lu dans 62 dossiers du registre.",
    solution:
      "Le vendredi, la sage-femme photographie son cahier. La veille de chaque consultation, à 18 h, un appel en darija dit si elle sera là. Une touche pour répondre : je viens.",
    beneficiaries:
      "Les 140 femmes enceintes suivies chaque année dans cinq douars à plus de 8 km du centre de santé, et la sage-femme qui les reçoit.",
    usage_market:
      "L'association de santé de Rissani paie 6 000 dirhams la première année, appels compris. L'agente communautaire inscrit les femmes le lundi, pendant sa visite. Trois autres communes de la province ont un cahier de tournée semblable.",
    innovation:
      "Aujourd'hui, les femmes n'ont qu'une affiche à l'intérieur du centre et la parole des voisines. Contrairement à l'affiche, notre appel arrive chez elles la veille : nous lisons le cahier tel qu'il est écrit, sans rien demander de plus à la sage-femme, et nous parlons à celles qui ne lisent pas.",
    impact:
      "De 50 % à 75 % de femmes venues à 3 consultations sur 4 en juin 2027, au registre du centre de santé, relevé chaque mois par la sage-femme.",
    feasibility:
      "En mai 2026, 14 femmes appelées à la main la veille : 11 sont venues, contre 6 la semaine d'avant. Le centre de santé a signé une lettre d'accord.",
    roadmap:
      "Juin 2026 : quatre vendredis de photos.\nJuillet 2026 : autorisation de la CNDP.\nSeptembre 2026 : 30 femmes à Mezguida.\nDécembre 2026 : les quatre autres douars.",
    call_for_support:
      "Nous demandons à l'association de santé de Rissani 6 000 dirhams pour une année d'appels dans cinq douars, décidés avant le 15 juillet 2026.",
    hook: "Fatima a fait 8 km à pied dans la poussière, enceinte de sept mois. Sur la porte du centre, personne. La sage-femme était en tournée.",
    message: "Un appel la veille vaut un trajet évité.",
    proof:
      "Sur 14 femmes appelées la veille en mai 2026, 11 sont venues, contre 6 la semaine d'avant, d'après le carnet de la sage-femme.",
    conclusion: "Demain, quand Fatima fera ces 8 km, elle saura que quelqu'un l'attend.",
    roles:
      "Salma raconte l'histoire et le problème ; Youssef montre la solution et les données ; Idriss parle de l'essai et du coût ; Hajar dit l'impact et la demande.",
    objections:
      "Et si l'appel se trompe ? Sous 80 % de certitude, aucun appel ne part ; la sage-femme tranche avant 17 h. (Youssef)\nComment protégez-vous le secret d'une grossesse ? Aucun nom, aucun mot médical dans l'appel, et le consentement de chaque femme. (Salma)\nQui paiera la deuxième année ? L'association de santé, si 8 femmes prévenues sur 10 sont venues ; la commune a été rencontrée en mai 2026. (Idriss)",
  },
};

/** An Arabic team: small date growers of Aoufous sell a third of the harvest at half its price. */
const arabic: FullCanvases = {
  futures: {
    society:
      "في سنة 2030، يعيش فلاح عمره 58 سنة في أوفوس مع زوجته وحدهما؛ أبناؤه الثلاثة في الدار البيضاء وطنجة، ويحصد نخيله بيدين وجارٍ واحد.",
    cities:
      "في سوق أوفوس صارت الشاحنات القادمة من المدن تقف على الطريق قبل السوق، وتشتري من الفلاحين قبل أن يعرفوا ثمن اليوم.",
    mobility:
      "اليوم يدفع فلاح من أوفوس لا يملك شاحنة 15 درهماً عن كل صندوق إلى سوق أرفود، أو ينتظر المشتري عند باب داره. في سنة 2030 ستمرّ شاحنة مشتركة بين الفلاحين مرّتين في الأسبوع.",
    economy:
      "في سنة 2030 ستولد في أوفوس مهنة شباب يخزّنون التمور ويبيعونها في رمضان، وستختفي مهنة الدلّال؛ أمّا الفلاحون الصغار فسيبقون بين الاثنين بلا خبر.",
    smart_energy:
      "اليوم تنقطع الكهرباء مساءً عن غرفة تبريد التعاونية في أكتوبر، فيبيع الفلاحون بسرعة خوفاً من فساد التمر. في سنة 2030 ستشتغل الغرفة بالألواح الشمسية طوال الليل.",
    connected_territories:
      "الشبكة تصل إلى الواحة كلّها، لكن كبار السن يستعملون الهاتف للمكالمات والرسائل الصوتية فقط، ولا يقرؤون جداول الأثمان.",
    ai_role:
      "يقارن الذكاء الاصطناعي أثمان الأسواق الأربعة ويتوقّع ثمن الأسبوع المقبل؛ أمّا قرار البيع فيبقى لصاحب التمر وحده. وإذا تعطّل أو أخطأ، يتصل كاتب التعاونية بالفلاحين بنفسه.",
    behaviours:
      "كل مساء يتصل الفلاحون بقريب في أرفود ليسألوه عن الثمن؛ يصل الخبر إلى خمسة بيوت، ولا يصل إلى الباقي إلا بعد البيع.",
    emerging_needs:
      "يحتاج صغار منتجي التمور إلى أن يعرفوا ثمن اليوم قبل وصول الشاحنة، بالصوت وبلا قراءة، حتى يقرّروا متى يبيعون.",
    risks: "إذا أخطأ التوقّع مرّتين ضاعت الثقة. وإذا عرف المشترون الخبر قبل الفلاحين انقلبت الفائدة عليهم.",
  },
  framing: {
    statement:
      "في واحة أوفوس، يبيع صغار منتجي التمور ثلث محصولهم في أكتوبر بنصف ثمن السوق، لأنهم لا يعرفون ثمن اليوم حين تصل الشاحنة، حسب دفاتر 18 فلاحاً زرناهم في ماي 2026.",
    who: "صغار منتجي التمور الذين يملكون أقلّ من 60 نخلة في واحة أوفوس، ولا يملكون شاحنة ولا غرفة تبريد.",
    context: "عند باب الدار في واحة أوفوس، صباحاً في أكتوبر ونونبر، حين تصل شاحنات المشترين قبل يوم السوق.",
    magnitude:
      "ثلث المحصول، أي 400 كيلوغرام من 1200 لكل أسرة، يُباع بثمن 9 دراهم بدل 18 درهماً للكيلوغرام، حسب دفاتر 18 فلاحاً في موسم 2025.",
    causes:
      "يبيع الفلاحون بثمن منخفض لأنهم لا يعرفون ثمن السوق حين تصل الشاحنة؛ ولا يعرفونه لأن الخبر يصل مساءً عبر قريب في أرفود؛ ويصل متأخراً لأن لا أحد مكلّف بنقله صباحاً، مع أن كاتب التعاونية يسجّل الأثمان كل يوم على الساعة 7:00.",
    alternatives:
      "يتصلون بقريب في أرفود، أو يسألون سائق الحافلة، أو يبيعون لأول شاحنة. ومن يستطيع يكتري مكاناً في غرفة التبريد بثمن 2 درهم للكيلوغرام في الشهر.",
    how_might_we: "كيف يمكننا مساعدة صغار منتجي التمور في أوفوس على معرفة ثمن اليوم قبل وصول الشاحنة؟",
    opportunity:
      "نقل الثمن بالصوت كل صباح: كاتب التعاونية يسجّله من قبل على الساعة 7:00، وعند كل أسرة هاتف يستقبل المكالمات.",
  },
  solution: {
    beneficiaries:
      "المستعملون: 220 أسرة تملك أقلّ من 60 نخلة في واحة أوفوس (سجلّ التعاونية، 2025). الدافع: تعاونية أوفوس للتمور، 8000 درهم في السنة الأولى. المستفيدون: هذه الأسر، والنساء اللواتي يفرزن التمور في البيوت.",
    value_proposition:
      "لصغار منتجي التمور في أوفوس الذين يبيعون ثلث محصولهم بنصف الثمن لأنهم لا يعرفون ثمن اليوم، تصل كل صباح على الساعة 7:30 رسالة صوتية بالدارجة فيها ثمن أربعة أسواق وتوقّع الأسبوع؛ فيبيعون الكيلوغرام بثمن 14 درهماً على الأقلّ بدل 9، بينما يعتمدون اليوم على قريب في أرفود أو على كلام المشتري.",
    ai_role:
      "المدخلات: أثمان أربعة أسواق منذ ثلاث سنوات، والكميات، وأيام رمضان والأعياد. المخرجات: ثمن متوقّع للأسبوع المقبل مع درجة الثقة. لا تكفي القواعد لأن الثمن يتغيّر مع الكميات وحال الطريق. إذا أخطأ النموذج باع الفلاح قبل الأوان؛ لذلك إذا نزلت الثقة عن 70% لا يُرسل أيّ توقّع، بل ثمن اليوم فقط، ويراجعه كاتب التعاونية قبل الإرسال، وإذا تعطّل النظام يتصل بالفلاحين بنفسه.",
    features:
      "يسجّل كاتب التعاونية أثمان الأسواق الأربعة صباحاً بصوته، في دقيقة واحدة.\nتتلقّى كل أسرة مكالمة من عشرين ثانية بالدارجة أو بالأمازيغية.\nيضغط الفلاح على 1 ليحجز مكاناً في غرفة التبريد إن قرّر الانتظار.",
    data_needed:
      "أثمان الأسواق: سجلّ التعاونية الورقي، ثلاث سنوات، 4 أسواق، يُحدَّث كل يوم؛ ملك للتعاونية وقد وافقت على استعماله كتابةً. أرقام الهواتف: معطيات شخصية يقدّمها أصحابها بموافقتهم ولغرض هذه المكالمة فقط، وفق القانون 09-08، وتُحفظ في المغرب. اللغات: الدارجة والأمازيغية، منطقة أوفوس.",
    user_experience:
      "الثلاثاء على الساعة 7:30 يرنّ هاتف موحى. يقول الصوت: «ثمن اليوم في أرفود 17 درهماً، والأسبوع المقبل أعلى قليلاً». تصل الشاحنة على الساعة 9:00 وتعرض 10 دراهم، فيضغط على 1 ويحجز مكاناً في غرفة التبريد.",
    implementation_conditions:
      "اتفاقية مع التعاونية، وتصريح لدى اللجنة الوطنية لحماية المعطيات، وتكوين كاتب التعاونية نصف يوم، ورصيد مكالمات بقيمة 350 درهماً في الشهر.",
    feasibility:
      "في ماي 2026 اتصلنا يدوياً كل صباح طوال أسبوعين بثمانية فلاحين يخزّنون ما تبقّى من محصولهم: انتظر 6 منهم وباعوا بثمن 15 درهماً في المتوسط، حسب دفاترهم. ووقّعت التعاونية رسالة موافقة. الكلفة 8000 درهم في السنة الأولى. أخطر فرضية: أن يسجّل الكاتب الأثمان كل صباح قبل 7:15؛ وأرخص اختبار: عشرون صباحاً بهاتفه الحالي، دون برمجة.",
    deployment:
      "المكان الأول: قصر واحد في أوفوس، 40 أسرة، مع كاتب التعاونية التي وقّعت رسالة موافقة، بكلفة 2000 درهم لثلاثة أشهر. ثم القصور الأخرى بعد ثلاثة أشهر، إذا باعت 7 أسر من كل 10 بثمن 14 درهماً أو أكثر.",
    next_steps:
      "قبل 30 يونيو 2026: عشرون صباحاً من التسجيل مع كاتب التعاونية (هاجر).\nقبل 31 يوليوز 2026: التصريح لدى اللجنة الوطنية (إدريس).\nفي 1 أكتوبر 2026: أول 40 أسرة (سلمى).",
  },
  impact: {
    indicators:
      "نسبة التمور المبيعة بثمن 14 درهماً للكيلوغرام أو أكثر، بالنسبة المئوية من مجموع مبيعات 220 أسرة في أوفوس: من 40% في موسم 2025 إلى 70% في دجنبر 2027؛ المصدر دفاتر البيع وسجلّ التعاونية، يجمعها كاتب التعاونية كل شهر، حسب القصر وعدد النخيل.\n\nمتوسط ثمن بيع الكيلوغرام في أكتوبر، بالدرهم: من 9 دراهم في أكتوبر 2025 إلى 14 درهماً في أكتوبر 2027؛ سجلّ التعاونية، كل أسبوع، يقيسه كاتب التعاونية حسب القصر.",
    expected_results:
      "في دجنبر 2027 تبيع 154 أسرة من 220 معظم تمورها بثمن 14 درهماً أو أكثر، وتُسمع المكالمة كل صباح قبل وصول الشاحنة.",
    value_created:
      "تكسب الأسرة 5 دراهم إضافية في كل كيلوغرام كانت تبيعه بنصف الثمن، وتملأ التعاونية غرفة التبريد بحجوزات معروفة مسبقاً.",
    target_beneficiaries: "220 أسرة تملك أقلّ من 60 نخلة في واحة أوفوس، حسب سجلّ التعاونية لسنة 2025.",
    economic: "400 كيلوغرام لكل أسرة بزيادة 5 دراهم: 2000 درهم في الموسم تبقى في بيت كل أسرة، حسب دفاتر 18 فلاحاً.",
    social:
      "من 18 أسرة تعرف ثمن اليوم قبل البيع في 2025 إلى 154 أسرة في 2027، حسب استمارة الجمعية؛ ويصبح قرار البيع قرار الأسرة لا قرار المشتري.",
    territorial:
      "تبقى قيمة التمور في واحة أوفوس، ويمكن نقل الطريقة إلى ثلاث واحات أخرى في إقليم الرشيدية لها تعاونية وسجلّ أثمان.",
    environmental:
      "يقلّ التمر الفاسد: من 60 كيلوغراماً لكل أسرة في موسم 2025 إلى 30 كيلوغراماً في 2027، حسب دفاتر الأسر. أمّا أثرنا نحن: كهرباء غرفة التبريد في أكتوبر ونونبر، ونحسبها من الفاتورة.",
  },
  pitch: {
    problem:
      "في واحة أوفوس، يبيع صغار منتجي التمور ثلث محصولهم في أكتوبر بنصف ثمن السوق، لأنهم لا يعرفون ثمن اليوم حين تصل الشاحنة. قرأنا ذلك في دفاتر 18 فلاحاً.",
    solution:
      "يسجّل كاتب التعاونية الأثمان بصوته كل صباح. على الساعة 7:30 تصل مكالمة بالدارجة: ثمن اليوم وتوقّع الأسبوع، فلا يبيعون بنصف الثمن. ضغطة واحدة تحجز مكاناً في غرفة التبريد.",
    beneficiaries: "220 أسرة تملك أقلّ من 60 نخلة في واحة أوفوس، والنساء اللواتي يفرزن التمور في البيوت.",
    usage_market:
      "تدفع تعاونية أوفوس 8000 درهم في السنة الأولى، والمكالمات ضمنها. يسجَّل الفلاحون في اجتماع الجمعة. وفي الإقليم ثلاث واحات أخرى لها تعاونية وسجلّ أثمان.",
    innovation:
      "اليوم لا يوجد إلا قريب في أرفود وكلام المشتري. على خلاف ذلك، ننقل نحن سجلّ التعاونية كما هو، بالصوت، إلى من لا يقرأ، ومعه توقّع نقول متى لا نثق به.",
    impact:
      "من 40% في موسم 2025 إلى 70% من التمور المبيعة بثمن 14 درهماً أو أكثر في دجنبر 2027، حسب سجلّ التعاونية كل شهر.",
    feasibility:
      "في ماي 2026 اتصلنا يدوياً كل صباح بثمانية فلاحين: انتظر 6 منهم وباعوا بثمن 15 درهماً في المتوسط. ووقّعت التعاونية رسالة موافقة.",
    roadmap:
      "يونيو 2026: عشرون صباحاً من التسجيل.\nيوليوز 2026: التصريح لدى اللجنة الوطنية.\nأكتوبر 2026: أول 40 أسرة.\nيناير 2027: باقي القصور.",
    call_for_support:
      "نطلب من تعاونية أوفوس للتمور 8000 درهم لسنة كاملة من المكالمات لفائدة 220 أسرة، بقرار قبل 31 يوليوز 2026.",
    hook: "باع موحى في أكتوبر الماضي 400 كيلوغرام من تمره بنصف الثمن. عرف ذلك في المساء، بعد أن ذهبت الشاحنة.",
    message: "من يعرف الثمن قبل الشاحنة يبيع بكرامة.",
    proof: "من 8 فلاحين اتصلنا بهم كل صباح في ماي 2026، انتظر 6 وباعوا بثمن 15 درهماً في المتوسط، حسب دفاترهم.",
    conclusion: "في أكتوبر المقبل، حين تصل الشاحنة إلى باب موحى، سيكون الثمن قد وصل قبلها.",
    roles:
      "هاجر تحكي قصة موحى والمشكلة؛ إدريس يعرض الحلّ والمعطيات؛ سلمى تتكلم عن الاختبار والكلفة؛ يوسف يقول الأثر والطلب.",
    objections:
      "ماذا لو أخطأ التوقّع؟ إذا نزلت الثقة عن 70% لا نرسل توقّعاً، بل ثمن اليوم فقط. (إدريس)\nماذا لو سمع المشترون المكالمة؟ الثمن معروف عندهم من قبل؛ الجديد أن الفلاح يعرفه أيضاً. (هاجر)\nمن يدفع في السنة الثانية؟ التعاونية، من كراء غرفة التبريد، إذا باعت 7 أسر من كل 10 بثمن 14 درهماً أو أكثر. (سلمى)",
  },
};

export const fullCanvases: Readonly<Record<Exclude<Language, "en">, FullCanvases>> = { fr: french, ar: arabic };

/** Saves complete canvases as a member's first revisions, half a minute apart, in the order of the fields. */
export async function fillCanvases(
  store: Pick<Store, "canvases">,
  member: { id: string; team: string; nickname: string },
  canvases: FullCanvases,
): Promise<void> {
  let moment = Date.parse("2026-06-16T17:00:00.000Z");
  for (const [workshop, fields] of Object.entries(canvases))
    for (const [field, text] of Object.entries(fields)) {
      moment += 30_000;
      const saved = await store.canvases.addRevision({
        team: member.team,
        workshop,
        field,
        text,
        revision: (await store.canvases.field(member.team, workshop, field)).revision + 1,
        author: { kind: "member", id: member.id, name: member.nickname },
        at: new Date(moment).toISOString(),
        proposal: null,
      });
      if (!saved) throw new Error(`${workshop}.${field} stood at another revision`);
    }
}
