import type { WordList } from "../../criteria/lexicon/entry.ts";

/** A group of people: the words for it, and the wider groups it belongs to. */
export interface People {
  within: readonly string[];
  words: WordList;
}

const group = (within: string, words: WordList): People => ({ within: within === "" ? [] : within.split(" "), words });

/** Groups that a problem may name, one concept for all languages; who belongs to whom keeps synonyms and kinds together. */
export const peoples: Readonly<Record<string, People>> = {
  pupils: group("learners youth children", {
    fr: `eleve(s), ecolier(s), ecoliere(s), interne(s), internes, petits de l'ecole`,
    en: `pupil(s), schoolchild, schoolchildren, boarder(s), schoolboys`,
    ar: `تلميذ, تلاميذ, تلميذة, تلميذات, متمدرس, متمدرسين, متمدرسون, متمدرسات, داخليين`,
    darija: `التلامد, تلامد, تلامذ, تلاميد, تلميد, الدراري ديال المدرسة, اللي كيقراو, لي كيقراو, الدراري اللي كيقراو`,
    arabizi: `tlamd, tlamed, tlamid, talamid, tlmid, telmid, tlamda, li kay9raw, lli kay9raw, drari dyal lmadrasa`,
  }),
  secondary: group("pupils", {
    fr: `lyceen(s), lyceenne(s), collegien(s), collegienne(s), bachelier(s), bacheliere(s), candidats au bac`,
    en: `high school students, high schoolers, middle schoolers, secondary school students`,
    ar: `تلاميذ الثانوية, تلاميذ الإعدادية, تلميذات الإعدادية, تلاميذ الثانوي, تلاميذ الباك`,
    darija: `دراري الليسي, دراري الكوليج, ديال الباك`,
    arabizi: `drari dyal lycee, dyal lbac, tlamd dyal lycee`,
  }),
  girlpupils: group("pupils girls secondary", {
    fr: `collegienne(s), lyceenne(s), ecoliere(s), internes filles, filles scolarisees, dar taliba`,
    en: `schoolgirl(s), girl students`,
    ar: `تلميذات, تلميذة, بنات المدرسة, دار الطالبة`,
    darija: `البنات اللي كيقراو, تلميدات, تلميذات`,
    arabizi: `bnat dyal lycee, bnat li kay9raw, tilmidat, talibat dyal dar taliba`,
  }),
  students: group("learners youth", {
    fr: `etudiant(s), etudiante(s), doctorant(s), stagiaire(s), apprenant(s), apprenti(s), apprentie(s), laureat(s), boursier(s)`,
    en: `student(s), undergraduate(s), trainee(s), learner(s), apprentice(s), graduate(s), intern(s)`,
    ar: `طالب, طلبة, طلاب, طالبة, طالبات, متدرب, متدربين, متدربات, متدربون, متعلم, متعلمين, خريج, خريجين`,
    darija: `الطلبة, الطلبا, طلبة, المتعلمين ديال الصنعة, ليزيتوديان, ليسطاجيير`,
    arabizi: `talaba, ttalaba, mt3allmin, lmt3allmin, mt3alem, tollab, tolab, talib, stagiaire*, les etudiants`,
  }),
  learners: group("", {}),
  teachers: group("workers", {
    fr: `enseignant(s), enseignante(s), professeur(s), prof(s), instituteur(s), institutrice(s), maitre(s) d'ecole, maitresse(s), educateur(s), educatrice(s), formateur(s)`,
    en: `teacher(s), instructor(s), educator(s), trainer(s)`,
    ar: `معلم, معلمة, معلمين, معلمون, معلمات, أستاذ, أستاذة, أساتذة, مدرس, مدرسين, مدرسات, مربيات, مؤطر, مؤطرين`,
    darija: `الأساتذة, الأستاذ, المعلمين ديال المدرسة, ليبروف`,
    arabizi: `ostad, asatida, l2asatida, lasatida, mo3allim, les profs`,
  }),
  youth: group("", {
    fr: `jeune(s), jeunesse, adolescent(s), adolescente(s), ado(s)`,
    en: `young people, youth, youngster(s), teenager(s), teen(s), young graduates, young`,
    ar: `شباب, شاب, شبان, شابات, مراهق, مراهقين, مراهقات, يافعين`,
    darija: `الشباب, الدراري, دراري`,
    arabizi: `chabab, chbab, drari, lycee`,
  }),
  unemployed: group("youth", {
    fr: `chomeur(s), chomeuse(s), sans emploi, demandeur(s) d'emploi, neet(s), jeunes diplomes, diplomes chomeurs`,
    en: `unemployed, job seeker(s), jobseeker(s), jobless`,
    ar: `عاطل, عاطلين, عاطلون, معطل, معطلين, معطلون, باحثين عن عمل, الباحثون عن عمل`,
    darija: `الشومارة, شومارة, بلا خدمة`,
    arabizi: `chomara, choumara, bla khdma, chomeurs`,
  }),
  children: group("families", {
    fr: `enfant(s), gamin(s), gosse(s), petite enfance, nourrisson(s), bebe(s)`,
    en: `child, children, kid(s), toddler(s), bab(y|ies), infant(s)`,
    ar: `طفل, أطفال, طفلة, رضع, رضيع, صغارنا`,
    darija: `الدراري الصغار, وليدات, لوليدات, ولادهم, الأطفال`,
    arabizi: `wlidat, drari sghar, atfal, l2atfal, wladhom`,
  }),
  girls: group("women youth", {
    fr: `fille(s), fillette(s), jeunes filles`,
    en: `girl(s)`,
    ar: `فتاة, فتيات, بنت, بنات`,
    darija: `البنات, بنات, دريات, البنيات`,
    arabizi: `bnat, lbnat, driyat, bniyat`,
  }),
  boys: group("youth", { fr: `garcon(s)`, en: `boy(s)`, ar: `فتى, فتيان, أولاد`, darija: `لولاد`, arabizi: `lwlad` }),
  women: group("", {
    fr: `femme(s), dame(s), feminine(s), femmes rurales`,
    en: `woman, women, ladies, lady, female`,
    ar: `امرأة, نساء, نسوة, سيدات, المرأة`,
    darija: `العيالات, لعيالات, عيالات, لمرا, مرا`,
    arabizi: `3yalat, l3yalat, la3yalat, lmra, nisae, nsa, 3ialat`,
  }),
  men: group("", { fr: `homme(s)`, en: `man, men`, ar: `رجل, رجال`, darija: `الرجالة`, arabizi: `rjal, rjala` }),
  mothers: group("women parents", {
    fr: `mere(s), maman(s), meres celibataires, mere celibataire`,
    en: `mother(s), mum(s), mom(s), single mother(s)`,
    ar: `أم, أمهات, والدة, والدات, الأمهات العازبات`,
    darija: `لميمات, ميمات, الواليدات, مّي`,
    arabizi: `l2omahat, omahat, lwalidat, mimat, mmi`,
  }),
  pregnant: group("mothers women patients", {
    fr: `enceinte(s), parturiente(s), futures mamans, futures meres`,
    en: `pregnant women, pregnant, expectant mothers, mothers to be`,
    ar: `حامل, حوامل, النساء الحوامل`,
    darija: `الحاملات, العيالات الحاملات, لعيالات الحوامل`,
    arabizi: `l7amlat, 7amlat, 3yalat 7amlat`,
  }),
  widows: group("women", {
    fr: `veuve(s)`,
    en: `widow(s)`,
    ar: `أرملة, أرامل`,
    darija: `الهجالات, هجالات, الأرامل`,
    arabizi: `hjalat, lhjalat, aramil`,
  }),
  parents: group("families", {
    fr: `parent(s), pere(s), papa(s), tuteur(s)`,
    en: `parent(s), father(s), guardian(s)`,
    ar: `آباء, أولياء, والدين, أب, أولياء الأمور`,
    darija: `الواليدين, والدين, لوالدين`,
    arabizi: `lwalidin, walidin, walidine`,
  }),
  families: group("", {
    fr: `famille(s), menage(s), foyer(s), aidant(s), aidante(s), proches`,
    en: `famil(y|ies), household(s), carer(s), caregiver(s)`,
    ar: `أسرة, أسر, عائلة, عائلات, بيوت الأسر, مرافقين`,
    darija: `العائلات, الفاميلات, لعائلات, دار`,
    arabizi: `3a2ilat, 3ailat, familat, l3ailat, usra`,
  }),
  elderly: group("", {
    fr: `personne(s) agee(s), age(e|es|s)?, aine(s), ainee(s), seniors, vieux, vieilles, vieillards, troisieme age, grands parents, grand mere(s), grand pere(s)`,
    en: `elderly, older people, older adults, old people, senior(s), pensioner(s), grandparents`,
    ar: `مسن, مسنين, مسنون, مسنات, كبار السن, شيوخ, عجائز, أجداد`,
    darija: `لكبار ف العمر, الشراف, شراف, الشيبانيين, الناس الكبار`,
    arabizi: `nas kbar, chraf, chibaniyin, kbar f l3mr`,
  }),
  retired: group("elderly", {
    fr: `retraite(s), retraitee(s)`,
    en: `retired, retiree(s)`,
    ar: `متقاعد, متقاعدين, متقاعدون, متقاعدات`,
    darija: `المتقاعدين, لي روتريتي`,
    arabizi: `mota9a3idin, lirotriti, retraités`,
  }),
  patients: group("", {
    fr: `patient(s), patiente(s), malade(s), usagers du dispensaire, usagers de l'hopital`,
    en: `patient(s), sick people, the sick`,
    ar: `مريض, مرضى, مريضة, مريضات, مصاب, مصابين, مصابات`,
    darija: `لمراض, المراض, المرضى, المريض, مراض`,
    arabizi: `mrad, lmrad, mrda, lmrda, lmrada, mrid, lmrid, nas mrad, m2addi`,
  }),
  diabetics: group("patients", {
    fr: `diabetique(s)`,
    en: `diabetic(s)`,
    ar: `مرضى السكري, سكريين, مصابين بالسكري`,
    darija: `ديال السكر, مراض السكر, اللي عندهم السكر`,
    arabizi: `li 3ndhom sokkar, mrad sokkar, dyal sokkar`,
  }),
  dialysis: group("patients", {
    fr: `dialyse(s), hemodialyse(s), insuffisants renaux`,
    en: `dialysis patients`,
    ar: `مرضى القصور الكلوي, مرضى التصفية, مرضى الكلي`,
    darija: `ديال الدياليز, مراض الكلاوي`,
    arabizi: `mrad lkelwa, dyal dialyse`,
  }),
  disabled: group("", {
    fr: `handicape(s), handicapee(s), en situation de handicap, a mobilite reduite, a besoins specifiques, autiste(s), trisomique(s)`,
    en: `disabled, with disabilities, with a disability, with special needs, autistic, with autism`,
    ar: `معاق, معاقين, معاقات, ذوي الإعاقة, في وضعية إعاقة, ذوي الاحتياجات الخاصة, أطفال التوحد, توحديين`,
    darija: `المعاقين, ذوي الاحتياجات, فوضعية إعاقة`,
    arabizi: `mo3a9in, m3a9in, lmo3a9in`,
  }),
  wheelchair: group("disabled", {
    fr: `en fauteuil roulant, en fauteuil, fauteuil(s) roulant(s)`,
    en: `wheelchair users, wheelchair user, in a wheelchair`,
    ar: `مستعملي الكراسي المتحركة, كراسي متحركة, كرسي متحرك`,
    darija: `اللي فالكرسي, الكرسي المتحرك`,
    arabizi: `li f chaise roulante, f korsi`,
  }),
  blind: group("disabled", {
    fr: `aveugle(s), malvoyant(s), malvoyante(s), non voyant(s), non voyante(s), deficients visuels`,
    en: `blind, visually impaired`,
    ar: `مكفوف, مكفوفين, مكفوفون, مكفوفات, ضعاف البصر, كفيف`,
    darija: `العميين, ضعاف الشوف, اللي ماكيشوفوش`,
    arabizi: `l3miyin, 3miyin, li makaychofoch`,
  }),
  deaf: group("disabled", {
    fr: `sourd(s), sourde(s), malentendant(s), malentendante(s)`,
    en: `deaf, hearing impaired, hard of hearing`,
    ar: `صم, صما, أصم, ضعاف السمع, الصم والبكم`,
    darija: `الصم, الزيزونين, اللي ماكيسمعوش`,
    arabizi: `zizonin, smm, li makaysm3och`,
  }),
  farmers: group("workers producers", {
    fr: `agriculteur(s), agricultrice(s), fellah(s), paysan(s), paysanne(s), maraicher(s), maraichere(s), cultivateur(s), cultivatrice(s), exploitant(s), exploitants agricoles, irrigants, arboriculteur(s), oleiculteur(s), safraniere(s), cooperatrices, cueilleur(s), cueilleuse(s), oasien(s)`,
    en: `farmer(s), grower(s), smallholder(s), peasant(s), picker(s), harvester(s)`,
    ar: `فلاح, فلاحين, فلاحون, فلاحات, فلاحة صغار, مزارع, مزارعين, مزارعون, مزارعات`,
    darija: `الفلاحة الصغار, الفلاحة ديال, الفلاحة, فلاح, الفلاحا, الفلاحين`,
    arabizi: `fellah, fellaha, fella7a, lfella7a, fllaha, fellahs, flla7a`,
  }),
  producers: group("", {
    fr: `producteur(s), productrice(s)`,
    en: `producer(s)`,
    ar: `منتج, منتجين, منتجون, منتجات, منتجي, منتجو`,
    darija: `المنتجين`,
    arabizi: `montijin`,
  }),
  herders: group("farmers", {
    fr: `eleveur(s), eleveuse(s), berger(s), bergere(s), nomade(s), chamelier(s)`,
    en: `herder(s), shepherd(s), breeder(s), nomad(s), camel herder(s)`,
    ar: `كساب, كسابة, كسابين, مربي الماشية, مربيو, مربو, مربي, مربيا, مربين, مربي الماعز, مربي الإبل, رعاة, راعي, رحل`,
    darija: `الكسابة, كسابة, السراح, الرحل`,
    arabizi: `kssaba, kessaba, lkessaba, sarra7, rr7el`,
  }),
  beekeepers: group("farmers", {
    fr: `apiculteur(s), apicultrice(s)`,
    en: `beekeeper(s)`,
    ar: `نحال, نحالين, نحالون, نحالات, مربي النحل`,
    darija: `النحالة, موالين النحل, مالين النحل`,
    arabizi: `n7ala, ne77ala, mwalin n7el, malin n7el`,
  }),
  fishers: group("workers", {
    fr: `pecheur(s), pecheuse(s), marin(s), marins pecheurs, ramasseuse(s) d'algues, ramasseur(s) d'algues, mareyeur(s), ostreiculteur(s), conchyliculteur(s), pisciculteur(s)`,
    en: `oyster farmer(s), fisher(s), fisherm(a|e)n, fisherwom(a|e)n, sailor(s), seaweed pickers`,
    ar: `صياد, صيادين, صيادون, بحار, بحارة, جامعات الطحالب`,
    darija: `الصيادة, الصيادين, البحرية, الحواتة`,
    arabizi: `sayyada, ssyada, ba77ara, b7riya, l7ewwata, 7ewwata`,
  }),
  artisans: group("workers producers", {
    fr: `artisan(s), artisane(s), tisserand(s), tisserande(s), tisseuse(s), potier(s), potiere(s), tanneur(s), dinandier(s), bijoutier(s), brodeuse(s), couturier(s), couturiere(s), tailleur(s), menuisier(s), cordonnier(s), maalem(s), zelligeur(s), maitres artisans`,
    en: `artisan(s), craftsm(a|e)n, craftswom(a|e)n, craftspeople, weaver(s), potter(s), tanner(s), seamstress(es)?, tailor(s), embroiderer(s), carpenter(s)`,
    ar: `حرفي, حرفيين, حرفيون, حرفيات, صانع, صناع, صانعات, نساجات, نساجين, نساجة, نساج, خزفيات, خزفيين, فخارين, دباغين, خياطات, خياطين, طرازات`,
    darija: `الصنايعية, صنايعية, الحرفيين, المعلمين, لمعلمين, الخياطات`,
    arabizi: `sna3iya, sonna3, 7irafiyin, l7irafiyin, m3almin, khiyatat`,
  }),
  merchants: group("workers", {
    fr: `commercant(s), commercante(s), marchand(s), marchande(s), vendeur(s), vendeuse(s), ambulant(s), epicier(s), grossiste(s), detaillant(s), boulanger(s), boucher(s), restaurateur(s)`,
    en: `vendor(s), shopkeeper(s), merchant(s), trader(s), retailer(s), grocer(s), baker(s), butcher(s), street vendors`,
    ar: `تاجر, تجار, بائع, بائعين, باعة, بائعات, باعة متجولين, خباز, خبازين, جزار, جزارين, أصحاب الدكاكين, أصحاب المحلات, أصحاب الأفران`,
    darija: `مول الحانوت, مول لحانوت, مالين الحوانت, مالين لحوانت, موالين الحوانت, موالين لحوانت, مالين الحانوت, الفراشة, الخضارة, الجزارة, الخبازة, البياعة, البياعات, التجار`,
    arabizi: `mol l7anot, mol lhanot, mwalin l7wanet, ferracha, khddara, bayya3a, tojjar`,
  }),
  drivers: group("workers", {
    fr: `chauffeur(s), conducteur(s), conductrice(s), taximan, taximen, livreur(s), livreuse(s), routier(s), camionneur(s), coursier(s), transporteur(s)`,
    en: `driver(s), courier(s), rider(s), trucker(s), delivery workers`,
    ar: `سائق, سائقين, سائقون, سائقي, سواق, موزعي الطلبات, عمال التوصيل`,
    darija: `السواق, الشيفورات, شيفور, موالين الطاكسي, موالين الطاكسيات, مالين الطاكسي, مالين الطاكسيات, موالين الكار, ليفرورات`,
    arabizi: `chifor, chifour, chifourat, chouafra, mwalin taxi, malin taxi, mwalin taxiyat, lifrorat, livreurs`,
  }),
  passengers: group("", {
    fr: `passager(s), passagere(s), usager(s) des transports, usager(s) du bus, voyageur(s), voyageuse(s), navetteur(s), automobiliste(s), cycliste(s), pieton(s), usagers`,
    en: `passenger(s), commuter(s), traveller(s), traveler(s), motorist(s), cyclist(s), pedestrian(s)`,
    ar: `راكب, ركاب, مسافر, مسافرين, مسافرون, مرتفقي النقل, راجلين, مستعملي الحافلة`,
    darija: `ركاب, الركاب, المسافرين`,
    arabizi: `rokkab, rkkab, mosafirin, lmosafirin`,
  }),
  tourists: group("", {
    fr: `touriste(s), vacancier(s), randonneur(s), pelerin(s), visiteur(s), visiteurs etrangers, backpackers`,
    en: `tourist(s), holidaymaker(s), hiker(s), visitor(s), pilgrim(s), backpacker(s)`,
    ar: `سائح, سياح, زائر, زوار, سائحين`,
    darija: `السياح, التوريست, توريست`,
    arabizi: `touriste*, turist*, so77a7, soyya7, sya7`,
  }),
  guides: group("workers", {
    fr: `guide(s) touristique(s), guide(s) de montagne, guides locaux, guide(s), muletier(s)`,
    en: `guide(s), tour guide(s), muleteer(s)`,
    ar: `مرشد سياحي, مرشد, مرشدين, مرشدون, مرشدين سياحيين, مرشدي`,
    darija: `الكيد, الكيدات, ليكيد`,
    arabizi: `lguide, les guides, guidat`,
  }),
  nurses: group("workers", {
    fr: `infirmier(s), infirmiere(s), aide(s) soignant(s), aide(s) soignante(s), soignant(s), soignante(s), sage(s) femme(s), ambulancier(s), pharmacien(s)`,
    en: `nurse(s), midwi(fe|ves), paramedic(s), health workers, pharmacist(s)`,
    ar: `ممرض, ممرضة, ممرضين, ممرضون, ممرضات, قابلة, قابلات, صيدلي, صيادلة, أطر صحية`,
    darija: `لفرملية, الفرملي, القابلات`,
    arabizi: `framliya, ferrmliya, lframliya, infirmiers`,
  }),
  doctors: group("workers", {
    fr: `medecin(s), docteur(s), specialiste(s), dentiste(s)`,
    en: `doctor(s), physician(s), surgeon(s)`,
    ar: `طبيب, أطباء, طبيبات, دكاترة`,
    darija: `الطبا, الأطباء`,
    arabizi: `tobba, toubba, atibba, tbib`,
  }),
  workers: group("", {
    fr: `ouvrier(s), ouvriere(s), travailleur(s), travailleuse(s), employe(s), salarie(s), saisonnier(s), saisonniere(s), journalier(s), femmes de menage, macon(s), gardien(s), jardinier(s), concierge(s), mineur(s), anciens mineurs, agent(s) d'entretien, eboueur(s), chiffonnier(s), caissiere(s), veilleurs`,
    en: `miner(s), guard(s), gardener(s), cleaners, waste picker(s), housekeeper(s), worker(s), employee(s), labo(u)rer(s), cleaner(s), seasonal workers, staff`,
    ar: `حارس, حراس, بستاني, عمال النظافة, منجمي, منجميين, عامل, عمال, عاملة, عاملات, أجير, أجراء, أجيرات, مستخدمين, مياومين, موسميين, موسميات`,
    darija: `العساسة, لعساسة, عساس, الجردينيات, الخدامة, خدامة, الخدامات, اللي خدامين`,
    arabizi: `l3assasa, 3essasa, 3essas, 3assas, khddama, lkhddama, khedama, khddamat, 3omal, l3omal`,
  }),
  officials: group("workers", {
    fr: `fonctionnaire(s), agent(s) communaux, agents de la commune, elu(s), decideurs, administration(s) publique(s), collectivites`,
    en: `civil servant(s), officials, local authorities, policymakers, decision makers`,
    ar: `موظف, موظفين, موظفون, منتخبين, صناع القرار, سلطات, الجماعات الترابية`,
    darija: `الموظفين, لموظفين`,
    arabizi: `mowadafin, lmowadafin, mouwadafin`,
  }),
  businesses: group("", {
    fr: `entreprise(s), societes, pme, tpe, grands groupes, industriels, usines, multinationales, banques, hoteliers, hotels, exportateurs, agences immobilieres, agences de voyage, agences de publicite, annonceurs, promoteurs, promoteurs immobiliers, hommes d'affaires, femmes d'affaires, cadres superieurs, supermarches, grandes surfaces, operateurs telecoms, restaurants, assureurs, compagnies d'assurance, commercants aises`,
    en: `compan(y|ies), business(es), firm(s), corporations, factories, banks, hoteliers, exporters, real estate agencies, travel agencies, advertisers, developers, businessmen, businesspeople, executives, supermarkets, retailers, insurers, insurance companies, restaurants, hotels`,
    ar: `شركة, شركات, مقاولة, مقاولات, مصانع, أبناك, أصحاب الفنادق, مصدرين, منعشين عقاريين, رجال الأعمال, رجال أعمال, سيدات الأعمال, متاجر كبرى, فنادق, وكالات الأسفار, معلنين, شركات التأمين`,
    darija: `الشركات, لمقاولات, المقاولين الكبار, الأوطيلات, موالين الأوطيلات, موالين الشركات, مالين الشركات, لي سوبيرمارشي`,
    arabizi: `charikat, chariat, charikates, les entreprises, lmo9awalat, lotilat, mwalin lotilat, supermarché`,
  }),
  entrepreneurs: group("", {
    fr: `entrepreneur(s), entrepreneuse(s), auto entrepreneur(s), autoentrepreneur(s), porteur(s) de projet, startup(s), start up(s), startuppeur(s)`,
    en: `entrepreneur(s), startup(s), founders, small business owners`,
    ar: `مقاول, مقاولين, مقاولون, مقاول ذاتي, حاملي المشاريع, رواد الأعمال, شركات ناشئة`,
    darija: `المقاولين, المقاولين الصغار, لمقاولين`,
    arabizi: `mo9awilin, lmo9awilin, moqawilin, auto entrepreneurs`,
  }),
  researchers: group("", {
    fr: `chercheur(s), chercheuse(s), scientifiques`,
    en: `researcher(s), scientists, academics`,
    ar: `باحث, باحثين, باحثون, علماء`,
    darija: `الباحثين`,
    arabizi: `ba7itin, lba7itin`,
  }),
  investors: group("", {
    fr: `investisseur(s), bailleurs, actionnaires`,
    en: `investor(s), shareholders`,
    ar: `مستثمر, مستثمرين, مستثمرون, مستثمري, المستثمرين الأجانب`,
    darija: `المستثمرين, لمستثمرين`,
    arabizi: `mostatmirin, lmostatmirin, moustatmirin`,
  }),
  cooperatives: group("", {
    fr: `cooperative(s), association(s), ong, tresoriers d'associations, tresorier(s)`,
    en: `cooperative(s), co op(s), association(s), ngo(s), treasurer(s)`,
    ar: `تعاونية, تعاونيات, جمعية, جمعيات`,
    darija: `التعاونيات, الجمعيات, التعاونية`,
    arabizi: `ta3awniyat, ta3awniya, jam3iyat, jam3iya`,
  }),
  consumers: group("", {
    fr: `consommateur(s), consommatrice(s), acheteur(s), client(s), clientes`,
    en: `consumer(s), buyer(s), shopper(s), customer(s), client(s)`,
    ar: `مستهلك, مستهلكين, مستهلكون, زبون, زبناء, زبائن, مشتري, مشترين`,
    darija: `الكليان, كليان, لكليان, الزبناء, الشرايا`,
    arabizi: `klyan, clian, zobana, zabayn, lclients`,
  }),
  residents: group("", {
    fr: `habitant(s), habitante(s), gens, personnes, quartier, resident(s), riverain(s), locataire(s), voisin(s), villageois, montagnard(s), communaute(s) locale(s), coproprietaire(s), citadin(s)`,
    en: `people, resident(s), inhabitant(s), tenant(s), neighbo(u)r(s), villager(s), locals, local people`,
    ar: `ناس, أشخاص, ساكن, سكان, ساكنة, قاطنين, قاطني, جيران, مكترين, قرويين, قرويات, أهالي, أهل`,
    darija: `الناس, ناس, الساكنة, السكان, ناس الدوار, ناس الحومة, الجيران, الكراية`,
    arabizi: `nas, nnas, sokkan, sokan, ssakina, nas dwar, nas douar, nas l7ouma, jiran`,
  }),
  athletes: group("youth", {
    fr: `footballeur(s), footballeuse(s), joueur(s), joueuse(s), sportif(s), sportive(s), athlete(s), nageur(s)`,
    en: `footballer(s), player(s), athlete(s), swimmer(s)`,
    ar: `لاعب, لاعبين, لاعبات, رياضي, رياضيين, رياضيات, سباحين`,
    darija: `اللعابة, لاعبين, الكوايرية`,
    arabizi: `la3ibin, kwayriya, le3aba`,
  }),
  gamers: group("", {
    fr: `gamers, joueurs de jeux video, influenceurs, celebrites, collectionneurs`,
    en: `gamer(s), influencer(s), celebrities, collectors`,
    ar: `محبي الألعاب, هواة الألعاب, مؤثرين, مؤثرون, مشاهير`,
    darija: `ليگيمورز, المؤثرين`,
    arabizi: `gamers, influenceurs`,
  }),
  fans: group("", {
    fr: `supporter(s), supporters, fans, spectateur(s)`,
    en: `fan(s), supporters, spectators`,
    ar: `مشجع, مشجعين, مشجعي, جمهور الملاعب, متفرجين`,
    darija: `المشجعين, الجمهور`,
    arabizi: `mochaji3in, ljomhor`,
  }),
  migrants: group("", {
    fr: `migrant(s), migrante(s), refugie(s), refugiee(s), subsaharien(s), mre, marocains du monde, demandeurs d'asile, expatries`,
    en: `migrant(s), refugee(s), asylum seekers, expats, diaspora`,
    ar: `مهاجر, مهاجرين, مهاجرون, مهاجرات, لاجئ, لاجئين, مغاربة العالم, جالية`,
    darija: `المهاجرين, الزماكرية, الأفارقة`,
    arabizi: `mohajirin, zmagria, lmohajirin`,
  }),
  homeless: group("", {
    fr: `sans abri, sdf, mendiants, enfants des rues`,
    en: `homeless, street children, beggars`,
    ar: `مشرد, مشردين, مشردون, متسولين, أطفال الشوارع`,
    darija: `المشردين, اللي فالزنقة`,
    arabizi: `mocharadin, li f zen9a`,
  }),
  prisoners: group("", {
    fr: `detenu(s), detenue(s), prisonnier(s)`,
    en: `prisoner(s), inmate(s)`,
    ar: `سجين, سجناء, نزيل, نزلاء, نزيلات`,
    darija: `الحباسة, المساجن`,
    arabizi: `sjana, msajin`,
  }),
  artists: group("workers", {
    fr: `artiste(s), musicien(s), musicienne(s), comedien(s), ecrivain(s)`,
    en: `artist(s), musician(s), actors, writers`,
    ar: `فنان, فنانين, فنانون, موسيقيين, كتاب الأدب`,
    darija: `الفنانين, الموسيقيين`,
    arabizi: `fannanin, mosi9iyin`,
  }),
  volunteers: group("", {
    fr: `benevole(s), volontaire(s), partenaire(s), mentor(s), jury`,
    en: `volunteer(s), partner(s), mentor(s), jury`,
    ar: `متطوع, متطوعين, متطوعون, شركاء, لجنة التحكيم`,
    darija: `المتطوعين`,
    arabizi: `motatawi3in, jury`,
  }),
};

/** Those through whom others are served: named beside the beneficiaries they break nothing. */
export const helpers: ReadonlySet<string> = new Set(
  "parents families teachers nurses doctors drivers officials cooperatives volunteers merchants guides residents workers producers women men youth learners children mothers".split(
    " ",
  ),
);

/** The other side of a trade: in a solution they are no strangers. */
export const counterparts: ReadonlySet<string> = new Set("consumers passengers businesses tourists".split(" "));

/** Those whom the people of a place are not. */
export const outsiders: ReadonlySet<string> = new Set(
  "businesses investors tourists gamers fans researchers".split(" "),
);

/** Far from most problems: strangers even where the problem's own people are known by no list. */
export const farOff: ReadonlySet<string> = new Set(
  "investors tourists gamers fans athletes students businesses researchers".split(" "),
);

/** No one in particular, when something is said to be for them. */
export const everybody: WordList = {
  fr: `tout le monde, tt le monde, tous les gens, n'importe qui, tout un chacun, toutes et tous, tous et toutes, toute la population, la population entiere, l'ensemble de la population, tous les citoyens, tous les habitants du pays, tous les marocains, toutes les marocaines, chaque marocain, chaque citoyen, grand public, humanite, le monde entier, toute la societe, toutes les personnes, tous les jeunes, tous les age(s), tous les utilisateurs, tous les maroc*, l'ensemble des citoyens, tous les africains`,
  en: `everyone, everybody, anyone, anybody, all citizens, every citizen, all moroccans, every moroccan, the whole population, entire population, the general public, general public, humanity, mankind, the whole world, all people, people of all ages, people everywhere, the whole country, all of society, the public at large`,
  ar: `الجميع, جميع الناس, كل الناس, كافة الناس, جميع المواطنين, كل المواطنين, كافة المواطنين, كل مواطن, جميع المغاربة, كل المغاربة, كافة المغاربة, كل السكان, لكل السكان, لكل الناس, لكل المواطنين, لكل المغاربة, لكل مواطن, كل ساكنة, كل الساكنة, جميع السكان, كافة السكان, عموم المواطنين, عامة الناس, العالم كله, كل العالم, البشرية, أي شخص, المجتمع بأكمله, جميع فئات المجتمع, كل فئات المجتمع, جميع الفئات, كافة الفئات, كل الأعمار`,
  darija: `كلشي, كولشي, كاع الناس, گاع الناس, الناس كاملين, الناس كاملة, الناس كلهم, المغاربة كاملين, كاع المغاربة, گاع المغاربة, أي واحد, لمغاربة كاملين, الشعب كامل`,
  arabizi: `kolchi, koulchi, kulchi, ga3 nas, ga3 nnas, gaa3 nas, nas kamlin, nas kamla, nas kolhom, ay wa7ed, lmgharba kamlin, ga3 lmgharba, cha3b kaml, kamlin lmgharba`,
};

/** A whole country or more, hung on a group. */
export const nationwide: WordList = {
  fr: `du maroc, au maroc, marocain(s), marocaine(s), du royaume, de tout le pays, du pays, dans tout le pays, d'afrique, de toute l'afrique, africain(s), du monde, du monde entier, partout dans le monde, a travers le monde, du maghreb`,
  en: `of morocco, in morocco, across morocco, moroccan, nationwide, across the country, all over the country, of africa, across africa, african, all over the world, around the world, of the world, worldwide`,
  ar: `المغرب, مغرب, بالمغرب, المغاربة, مغاربة, المغربي, المغربية, المملكة, البلاد كلها, إفريقيا, أفريقيا, الأفارقة, العالم, العربي`,
  darija: `د المغرب, ديال المغرب, فالمغرب, المغاربة, لمغاربة, ف المغرب كامل, البلاد كاملة`,
  arabizi: `lmaghrib, lmghrib, maghrib, lmaghreb, dyal lmaghrib, f lmaghrib, lmgharba, mgharba, lblad kamla`,
};
