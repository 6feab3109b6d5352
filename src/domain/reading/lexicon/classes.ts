import type { WordClasses } from "../cues.ts";

/** Words that cues name with `@`. */
export const classes = {
  /** May stand before a clause really begins. */
  filler: {
    fr: `svp stp please alors et ok okay bon ben bah euh heu hum donc mais puis ensuite maintenant juste aussi bonjour
      salut salam coucou bonsoir hello merci allez aller vas-y allo hey he ah oh oui non dalil dis dites voila sinon
      enfin genre quand meme d accord vite d'abord car`,
    en: `please so and ok well now just hi hello hey then but also could can you would maybe pls kindly dalil dear
      alright right yes no thanks yo bro man guys listen`,
    ar: `من فضلك فضلكم لو سمحت سمحتم رجاء ارجو ارجوك ارجوكم طيب حسنا الان ثم لكن اذن هيا السلام عليكم مرحبا اهلا نعم لا شكرا فقط يا
      دليل صباح مساء الخير ممكن`,
    ary: `عافاك عافاكم عفاك عفاكم الله يخليك يخليكم دابا صافي واخا ايوا ايوه اوا وا يالاه يلا سلام ولكن غير ومن بعد زعما اسي خويا ختي خاي
      لله يرحم والديك بغيتك بغيناك`,
    latn: `3afak 3afakom 3afakoum lay khellik ykhelik lah ykhlik daba safi wakha iwa ewa yallah yalah slm salam walakin ghir
      bghitk bghitek bghitkom z3ma khoya khouya khti sahbi`,
  },
  please: {
    fr: "svp stp veuillez please merci",
    en: "please pls plz kindly",
    ar: "فضلك فضلكم سمحت سمحتم رجاء ارجو ارجوك ارجوكم",
    ary: "عافاك عافاكم عفاك عفاكم يخليك يخليكم",
    latn: "3afak 3afakom ykhelik khelik",
  },
  us: {
    fr: "nous moi",
    en: "us me",
    ar: "لنا لي علينا",
    ary: "لينا ليا لي لنا",
    latn: "lina liya lia lya linna",
  },
  /** Orders to produce. */
  make: {
    fr: `ecris ecrit ecrivez ecrire redige rediges redigez rediger fais faites fait faire genere generes generez generer cree crees creez
      creer complete completes completez completer remplis remplit remplissez remplir propose proposes proposez proposer
      invente inventes inventez inventer trouve trouves trouvez trouver prepare prepares preparez preparer formule
      formules formulez formuler reformule reformulez reformuler corrige corriges corrigez corriger ameliore ameliores
      ameliorez ameliorer resume resumes resumez resumer traduis traduisez traduire termine terminez terminer finis
      finissez finir construis construisez construire concois concevez concevoir developpe developpez imagine imaginez
       sors sortez ponds balance reecris reecrivez
      reecrire produis produisez produire choisis choisissez choisir`,
    en: `write generate make create draft produce complete fill finish compose invent rewrite rephrase
      reword correct fix summarize summarise translate build prepare choose pick craft design come improve suggest`,
    ar: `اكتب اكتبوا اكتبي اكتبو كتابه تكتب تكتبوا تكتبي حرر حرروا صغ صوغوا صيغوا صياغه 
      انشي انشئ انشيء انشئوا انشاء ولد املا املاوا املء تملا اكمل اكملوا اتمم انجز انجزوا تنجز اعد اعدوا جهز لخص لخصوا ترجم ترجموا صحح صححوا حسن اقترح اقترحوا تقترح
      اختر اختاروا ابتكر ضع ضعوا قدم اصنع اصنعوا`,
    ary: `كتب كتبو كتبي كتبوا تكتب تكتبو تكتبي تكتبوا  دير ديرو ديري ديروا تدير تديرو صاوب صاوبو صاوبوا
      تصاوب تصاوبو سايب عمر عمرو عمري تعمر تعمرو كمل كملو تكمل لقا لقاو تلقا تلقى ختار ختارو تختار ترجم لخص صحح وجد وجدو توجد قاد قادو تقاد جيب جيبو تجيب قترح
      تقترح خرج`,
    latn: `ktb kteb ktebo ktbo ktbi ktbou tkteb tketbo tktbo tketbi tktbi 
      dir diro diri dirou tdir tdiro sayb saybo sawb sawbo sawbou tsawb tsawbo tsayb 3mer 3mmer 3emmer 3mro t3mer t3mmer kmel kmmel kemmel kmlo tkmel
      l9a tl9a khtar khtaro tkhtar tarjem terjem trjem lkhes s7e7 sa77e7 wejed wejjed twejed 9ad 9add 9ed t9ad jib jibo tjib 9tare7 kherrej kherj generi
      redigi`,
  },
  /** Orders to hand over: they count with what is asked for. */
  give: {
    fr: "donne donnes donnez donner file filez fournis fournissez fournir passe passez envoie envoyez dis dites",
    en: "give provide hand send tell",
    ar: "اعط اعطني اعطنا اعطونا اعطيني اعطينا اعطوني تعطينا تعطيني تعطونا هات هاتوا قدم قدموا",
    ary: "عطينا عطيني عطيونا عطيوني تعطينا تعطيني تعطيونا هات قول قولو",
    latn: "3tina 3tini 3tiwna 3tiwni te3tina t3tina t3tini te3tini t3tiwna jib gol golo 9ol",
  },
  /** What a team has to produce itself. */
  artefact: {
    fr: `canevas canvas tableau pitch pitchs enonce enonces phrase phrases problematique problematiques probleme problemes reponse reponses
      solution solutions idee idees texte proposition valeur slide slides diapo diapos diapositive diapositives presentation ppt powerpoint script
      discours indicateur indicateurs accroche hook conclusion introduction intro causes cause alternatives slogan nom titre paragraphe projet
      resume deck champ champs case cases impact contenu fiche document storytelling plan roadmap statement travail exercice hmw`,
    en: `canvas board pitch statement sentence problem answer answers solution solutions idea ideas text proposition slide
      slides deck presentation script speech indicator indicators hook conclusion introduction intro causes slogan name title paragraph project summary field fields
      everything it all prop vp story roadmap work content hmw kpi kpis objections alternatives draft`,
    ar: `اللوحه لوحه الكانفا كانفا العرض عرض جمله الجمله المشكله مشكله مشكلتنا الاشكاليه اشكاليه اشكاليتنا جواب الجواب الاجابه اجابه الاجوبه حل الحل
      حلا فكره الفكره افكار فكرتنا نص النص قيمه القيمه المقترح شريحه شرائح الشرايح شرايح تقديم مقدمه خاتمه عنوان شعار اسم مشروع المشروع مشروعنا موشر موشرات الموشرات
      ملخص خطاب اسباب الاسباب صياغه كلمه خانه الخانه الخانات عرضنا لوحتنا بيتش سيناريو`,
    ary: `بيتش لبيتش البيتش كانفا لكانفا الكانفا جمله لجمله فكره شي حل مشكيل لمشكيل المشكيل مشكل المشكل لمشكل الجواب لجواب بروبليماتيك لابروبليماتيك سلايد سلايدات
      السلايدات بريزونطاسيون البروجي لبروجي كلشي هادشي خدمه الخدمه تقديم عنوان سميه لاريبونس ايدي ايديات سليدات`,
    latn: `lpitch pitch canva lcanva canevas lcanevas jomla ljomla jmla fikra lfikra idée afkar 7al l7al mochkil lmochkil mouchkil lmouchkil lmochkila
      mochkila ljawab jawab ljwab jwab reponse lprobleme problématique slide slides slidat présentation projet lprojet mchro3 lmchro3 kolchi kolshi
      hadchi hadshi khedma lkhedma 3onwan smiya txt lta9dim ta9dim`,
  },
  /** Orders to grant a score. */
  award: {
    fr: "mets mettez mettre met donne donnes donnez donner attribue attribuez attribuer accorde accordez accorder note notez noter score",
    en: "give award grant assign put set mark score rate",
    ar: "اعط اعطنا اعطونا اعطني اعطوا اعطهم امنح امنحنا امنحوا امنحونا ضع ضعوا نقط تعطينا تمنحنا",
    ary: "عطينا عطيني عطيونا عطي حط حطو دير ديرو تعطينا تحط تدير",
    latn: "3tina 3tini 3tiwna 3ti 7et 7ett 7et 7to dir diro t3tina te3tina t7et",
  },
  notice: {
    fr: "message note notification annonce communique ordre consigne info information avis directive",
    en: "message note notice notification announcement order memo information instruction directive",
  },
  /** What a team has made, however it names it. */
  work: {
    fr: `canevas canvas pitch enonce phrase problematique probleme reponse solution idee texte proposition slide slides diapos presentation script indicateur indicateurs
      accroche conclusion intro introduction projet cible constat sujet objectif objectifs hypothese question concept travail formulation titre nom slogan causes alternatives
      beneficiaires chiffre chiffres message plan deck contexte impact roadmap histoire version`,
    en: `canvas pitch statement sentence problem answer solution idea text proposition slide slides deck presentation script indicator indicators hook conclusion intro
      introduction project target topic goal goals hypothesis question concept work wording title name slogan causes alternatives beneficiaries number numbers message
      plan context impact roadmap story version draft`,
    ar: `لوحتنا اللوحه عرضنا العرض جملتنا الجمله جمله مشكلتنا المشكله مشكله اشكاليتنا الاشكاليه جوابنا الجواب حلنا الحل فكرتنا الفكره نصنا النص مقترحنا المقترح شراءحنا شرائحنا شرايحنا
      موشراتنا الموشر الموشرات مشروعنا المشروع فيتنا الفئه الفيه موضوعنا الموضوع هدفنا الهدف سوالنا صياغتنا الصياغه عملنا العنوان السبب الاسباب الافتتاح افتتاحنا الخاتمه الارقام`,
    ary: `الكانفا لكانفا كانفا البيتش لبيتش بيتش الجمله لجمله جمله المشكل المشكيل لمشكل لمشكيل مشكل الجواب لجواب الحل لحل الفكره لفكره فكره النص السلايدات السلايد البروجي لبروجي المشروع
      الموضوع الهدف السؤال الخدمه خدمتنا العنوان السميه الاسباب الارقام لاكروش الهدره هادشي هادي هاد هادو`,
    latn: `lcanevas canevas lpitch pitch ljomla jomla lmochkil mochkil lmochkila mochkila lprobleme probleme problème ljawab jawab lhal l7al 7al lfikra fikra idée lidée txt texte slides lprojet projet
      lmchro3 lmawdo3 lhadaf lkhedma khdma l3onwan smiya l2ar9am accroche lhook hadchi hadshi hadi had hado phrase`,
  },
  /** Words that weigh. */
  good: {
    fr: `bon bonne bons bonnes bien mieux mal mauvais mauvaise nul nulle clair claire clairs claires correct correcte juste faux fausse suffisant suffisante suffit assez precis precise flou floue vague large vaste etroit
      etroite long longue court courte solide faible fort forte pertinent pertinente coherent coherente convaincant convaincante credible realiste realisable faisable complet complete valide valable valables original
      originale interessant interessante utile percutant percutante accrocheur accrocheuse comprehensible logique simple complique compliquee mesurable specifique reel reelle vrai vraie top ok genial geniale innovant
      innovante importante important grave ambitieux ambitieuse parfait parfaite acceptable adapte adaptee banal banale generique meilleur meilleure pret prete prets fini finie`,
    en: `good great fine ok okay bad better best worse clear unclear correct right wrong enough precise vague broad wide narrow long short solid weak strong relevant coherent convincing credible realistic feasible complete
      valid original interesting useful catchy understandable logical simple complicated measurable specific real true innovative important serious ambitious perfect acceptable suitable generic ready sharp compelling
      focused boring confusing makes sense working done`,
    ar: `جيد جيده جيدا سيء سيئ سيئه سيي سييه واضح واضحه صحيح صحيحه خاطئ خاطئه خاطي خاطيه كاف كافي كافيه يكفي تكفي دقيق دقيقه غامض غامضه واسع واسعه ضيق ضيقه طويل طويله قصير قصيره قوي قويه ضعيف ضعيفه مناسب مناسبه
      متماسك متماسكه مقنع مقنعه واقعي واقعيه ممكن ممكنه قابل قابله كامل كامله مكتمل مكتمله مقبول مقبوله صالح صالحه مهم مهمه مفيد مفيده جذاب جذابه مفهوم مفهومه منطقي منطقيه حقيقي حقيقيه محدد محدده
      افضل احسن مثير مثيره سليم سليمه عام عامه جاهز جاهزه مبتكر مبتكره معقول معقوله`,
    ary: `مزيان مزيانه مزيانين زوين زوينه خايب خايبه ناضي ناضيه واضح واضحه صحيح صحيحه غالط غالطه كافي كافيه كاف صافي مقنع مقنعه معقول معقوله قاد مقاد مقاده منطقي كلير بون نيشان مفهوم مفهومه طويل طويله قصير
      قصيره عام عامه واسع واسعه قوي قويه ضعيف ضعيفه حقيقي حقيقيه محدد محدده مهم مهمه احسن تمام كامل كامله ناقص ناقصه واجد واجده مضبوط مضبوطه واعر واعره`,
    latn: `mzyan mezyan mzian mezian mzyana mezyana mziana mezziana zwin zwina khayb khayba nadi nadya wade7 wad7 wad7a wadha s7i7 sa7i7 s7i7a sahiha ghalet ghalat kafi kafya safi mo9ni3 mou9ni3 m39ol ma39oul m39ola 9ad m9ad
      m9adda manti9i clair claire clear bon bonne bien correct correcte nichan mafhom mafhoma twil twila 9sir 9sira 3am wase3 9wi 9wiya d3if 7a9i9i 7a9i9iya 7sen a7sen temam tamam kamel kamla na9es na9sa wajed wajda
      convaincant précis réaliste assez trop`,
  },
  /** Verbs of looking over what was made. */
  check: {
    fr: `verifie verifies verifiez verifier relis relit relisez relire lis lisez lire regarde regardes regardez regarder valide valides validez valider evalue evalues evaluez evaluer juge juges jugez critique critiques critiquez critiquer
      commente commentez commenter analyse analyses analysez analyser note notes notez noter controle examine examinez confirme confirmez confirmer`,
    en: `check review read evaluate assess rate judge critique comment analyse analyze verify validate confirm proofread examine grade`,
    ar: `راجع راجعوا تراجع تراجعوا مراجعه قيم قيموا تقيم تقيموا تقييم تحقق تحققوا تتحقق انظر انظروا اقرا اقراوا تقرا حلل حللوا علق علقوا دقق دققوا افحص`,
    ary: `راجع راجعو تراجع شوف شوفو شوفي تشوف تشوفو قرا قراو تقرا قيم قيمو تقيم حلل علق تاكد فاليدي`,
    latn: `raje3 raj3 chof chouf chouffo chofo choufi tchof tchouf 9ra qra 9raw t9ra 9eyem 9yem validi valide vérifie verifi check t2ked`,
  },
  /** Where one can be in the work. */
  place: {
    fr: `etape etapes suite suivant suivante canevas canvas tableau question questions champ champs case cases atelier workshop menu accueil debut
      impact indicateurs enonce statement causes alternatives contexte opportunite ampleur jour module onglet page phase partie section brainwriting
      historique precedent precedente chat conversation entree proposition`,
    en: `step steps next canvas board question questions field fields workshop menu home start beginning impact
      indicators statement causes alternatives context opportunity magnitude module tab page phase part section brainwriting history previous chat
      conversation entry`,
    ar: `الخطوه خطوه المرحله مرحله اللوحه لوحه الكانفا السوال سوال الخانه خانه الورشه ورشه القائمه القايمه البدايه الاسباب البدائل البدايل السياق الصفحه صفحه القسم
      التاليه التالي الموالي المواليه القادمه المقبله السابقه السابق الموشرات الحل العرض الفرصه`,
    ary: `الخطوه خطوه المرحله مرحله لمرحله اللوحه لوحه كانفا الكانفا لكانفا كانفاس السوال سوال لسوال الخانه خانه الورشه ورشه لورشه البدايه الباج لباج ليطاب ايطاب الاتوليي
      الجايه اللي لي البيتش لبيتش الحل`,
    latn: `étape étapes letape khotwa lkhotwa mar7ala lmar7ala canevas lcanevas canva lcanva llaw7a law7a tableau ltableau so2al soual so2al lsoual so2al question lquestion
      lcase case champ warcha lwarcha atelier latelier page lpage bidaya lbidaya pitch lpitch solution lsolution li lli jaya suivante partie`,
  },
  /** Who can be fetched. */
  helper: {
    fr: `mentor mentors mentore mentores encadrant encadrants encadrante encadreur encadreurs organisateur organisateurs organisatrice organisation responsable responsables
      animateur animateurs formateur formateurs formatrice coach coachs staff humain humains humaine expert facilitateur accompagnateur superviseur admin referent benevole`,
    en: `mentor mentors human humans organiser organisers organizer organizers staff coach supervisor facilitator trainer instructor volunteer expert`,
    ar: `مرشد المرشد مرشدا مرشده المرشده موجه الموجه موجها موطر الموطر موطرا انسان بشر بشري المنظم المنظمين منظم المسوول مسوول مسوولا المسوولين مشرف المشرف مشرفا منتور المنتور
      مدرب المدرب خبير المشرفين المرشدين الموطرين منظمين`,
    ary: `منتور لمنتور المنتور منطور لمنطور بنادم البنادم مسؤول مسوول لمسوول المسوول ماطر موطر لموطر انسان كوتش لكوتش المونتور مونتور المنظمين ليزورغانيزاتور
      لورغانيزاتور استاذ الاستاذ`,
    latn: `mentor lmentor mantor lmontor mentora lmentors mentors bnadem bnadm mas2oul mes2oul msol mas'oul lmas2oul organisateur lorganisateur
      lorganisateurs coach lcoach encadrant lencadrant lexpert responsable lostad ostad staff`,
  },
  someone: {
    fr: "quelqu quelquun personne gens vrai vraie",
    en: "someone somebody anyone person real",
    ar: "شخص شخصا احد احدا احدكم حقيقي",
    ary: "شي حد واحد",
    latn: "wa7d wahed wa7ed chi 7d had 7ed",
  },
  /** Wishing or asking for a person. */
  reach: {
    fr: `parler discuter contacter contacte contactez appeler appelle appelez voir joindre rencontrer besoin veux veut voulons voudrais voudrait voudrions
      aimerais aimerait aimerions envoie envoyez envoyer venir vienne vient demande demander cherche cherchons solliciter echanger
      passe passer transferez transfere transferer aide aider faut rejoindre previens prevenez alerte`,
    en: `talk speak call contact need want get see meet reach connect send ask find chat transfer come help prefer like bring`,
    ar: `نتكلم اتكلم التكلم الكلام التحدث اتحدث نتحدث الحديث نتواصل اتواصل التواصل نريد اريد نود اود نحتاج احتاج محتاجين بحاجه نطلب اطلب اتصل اتصلوا
      الاتصال ارسل ارسلوا نلتقي مقابله استدعاء استدعوا نادوا ناد يساعدنا يساعدني حولني حولنا احضروا نستشير استشاره اسال نسال`,
    ary: `نهضر نهضرو الهضره هضره نهدر نهدرو ندوي ندويو بغيت بغينا باغي باغيين باغا محتاج محتاجين محتاجه خاصنا خصنا خاصني خصني عيط عيطو عيطولينا نعيطو صيفط صيفطو صيفطولينا
      جيبو يجي ياجي يعاونا يعاونني نسولو نشوفو نشوف نتلاقاو تواصل`,
    latn: `nhder nhdr nehder nhdro nhedro nhadro nhadr n7der hder hdra dwi ndwi ndwiw bghit bghina baghi baghyin m7taj m7tajin khassna khasna
      khessna khassni khasni 3ayet 3eyet 3ayto 3ayyet 3iyet 3aytolina 3eyto n3ayet n3ayto sift sifet sifto siftolina jibo yji yjiw y3awenna y3awnna nsowlo nchofo nchouf ntwaslo bina
      nhdrou nparlew nparler`,
  },
  /** Words of help with a name for the assistant's own texts; never asked of other teams. */
  rehearse: {
    fr: `entrainer entraine entrainement entrainons repeter repetition repetitions exercer exerce simuler simule simulez simulation chronometrer chronometre chronometrez
      chrono minuter minute minutez tester`,
    en: `practise practice practicing practising rehearse rehearsal rehearsing train simulate simulation mock timer roleplay`,
    ar: `نتدرب اتدرب التدرب تدريب تدرب نتمرن اتمرن التمرن تمرين التمرين تمرن بروفه البروفه محاكاه نحاكي نجرب تجربه التدريب التمرين`,
    ary: `نتدربو نتدرب نتمرنو نتمرن نعاودو نجربو نجرب تدريب التدريب بروفه ريبيتيسيون نريبيطيو نسيميليو نكررو`,
    latn: `ntdrbo ntderbo ntdreb ntedrbo ntedreb ntderreb ntdarbo ntmrno ntmerno ntmrn njrbo njarbo njerrbo njereb njrb nrepetiw nrepeter repetition lrepetition simulation nsimuliw
      nrepiti n3awdo nentrainiw ntraniw`,
  },
  pitch: {
    fr: "pitch pitchs pitcher presentation oral passage discours expose soutenance",
    en: "pitch pitches pitching presentation speech talk",
    ar: "العرض عرض عرضنا بيتش البيتش التقديم تقديم الالقاء القاء مداخله",
    ary: "بيتش لبيتش البيتش بريزونطاسيون لابريزونطاسيون العرض لعرض التقديم",
    latn: "pitch lpitch presentation lpresentation prez lprez l3ard l3erd ta9dim tta9dim bitch",
  },
  /** Terms of the method and of the trade. */
  term: {
    any: `brainwriting brainstorming brainwritting brainstorm persona personas mvp prototype hypothese hypotheses output outputs outcome outcomes
      impact baseline kpi kpis smart roadmap storytelling hook swot benchmark pitch deck roi okr odd sdg canvas canevas bmc b2b b2c hmw llm llms rag nlp ia ai ml api
      fork prompt prompting dataset chatbot deeplearning tam sam som persona usp`,
    fr: `problematique problematiques enonce probleme indicateur indicateurs proposition accroche cause causes racine alternatives alternative opportunite opportunites
      segment beneficiaire beneficiaires cible faisabilite ampleur magnitude contexte entretien entretiens interview interviews sondage questionnaire enquete empathie
      methode fonctionnalite fonctionnalites donnees donnee apprentissage automatique profond generative algorithme reseau neurones vision biais source preuve evidence
      pourquois theorie changement objectif objectifs cible echeance formule unite frequence desagregation pivot modele economique concurrent concurrence concurrents
      objection objections etude marche valeur critere specifique segmentation deploiement livrable resultat resultats conclusion message appel soutien narration recit script
      innovation pertinence usage usages besoin besoins symptome consequence brainwriting vote consolidation prospective scenario futurs anticipation
      risque risques hypothese cout couts budget individuel individuelle collectif collective`,
    en: `problem statement indicator indicators proposition cause causes root alternative alternatives opportunity segment beneficiary beneficiaries target feasibility
      magnitude context interview interviews survey questionnaire evidence proof source theory change objective hypothesis assumption assumptions feature features
      data machine learning deep neural network bias model formula unit disaggregation competitor competitors market research story objection value criterion deployment
      whys design thinking empathy user users customer need needs symptom consequence story slide slides call scenario foresight risk risks cost individual collective`,
    ar: `المشكله مشكله الاشكاليه اشكاليه موشر الموشر موشرات الموشرات القيمه قيمه المقترح المقترحه سبب السبب اسباب الاسباب الجذري الجذريه البدائل بدائل البديل الفرصه فرصه الفييه الفيه
      المستفيد المستفيدين المستفيدون الجدوي جدوي الحجم السياق مقابله المقابله استبيان الاستبيان الدليل فرضيه الفرضيه الفرضيات نظريه التغيير النموذج الاولي الذكاء الاصطناعي التعلم الالي العميق
      خوارزميه البيانات بيانات المعطيات العصف الذهني الكتابه الذهنيه المنافسين السوق القصه السرد الافتتاح المخرجات مخرجات النتائج نتائج نتيجه النتيجه الاثر اثر الهدف خط الاساس خارطه الطريق
      التفكير التصميمي الخمسه الاعتراض الاعتراضات صياغه الحل نموذج العمل التجاري البدايل بدايل الخاتمه الصياغه فرديه جماعيه فردي جماعي`,
    ary: `لمشكيل المشكل مشكل المشكيل المشكله الاندكاتور انديكاتور لانديكاتور موشر الموشر القيمه المقترحه السبب السباب لبروبليماتيك لابروبليماتيك بروبليماتيك برينرايتينغ برين رايتينغ برينستورمينغ بيتش
      لبيتش الهوك بروتوتيب ليزالتيرناتيف كانفا الكانفا الداتا لكانفا برسونا البرسونا لامپاكت لامباكت الفرصه البدائل لاكروش الجمله السوق بروبوزيسيون لاكوز ليكوز كوز راسين الامباكت امباكت لامباكت اوتبوت اوتكوم بيسلاين ستوريتيلينغ البدائل السياق الخانه`,
    latn: `mochkil lmochkil mouchkil lmochkila mochkila indicateur lindicateur indicateurs problématique lproblématique probleme lprobleme lproposition valeur l9ima lhook hook
      prototype lprototype lmvp lcanevas canevas lcauses lcause sabab sbab asbab lalternatives alternatives lopportunité limpact brainwriting lbrainwriting data ldata persona
      lpersona accroche storytelling baseline lia statement enoncé`,
  },
} as const satisfies WordClasses;
