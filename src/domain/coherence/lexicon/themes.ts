import type { WordList } from "../../criteria/lexicon/entry.ts";

/** What a text is about, by field of life, so that a French problem meets an Arabic pitch. A word may stand in several. */
export const themes: Readonly<Record<string, WordList>> = {
  water: {
    fr: `eau(x), hydrique(s), irrig*, arros*, secheresse, puits, barrage(s), seguia(s), khettara(s), robinet(s), fontaine(s), nappe, pompe(s), goutte a goutte, inondation(s), assainissement, tour(s) d'eau, debit, canal, canaux, source d'eau, potable, citerne(s), pluie(s)`,
    en: `water, irrigat*, drought, well(s) water, dam(s), tap(s), fountain(s), pump(s), drip, flood(s), sewage, canal(s), drinking water, cistern(s), rain, rainfall, watering`,
    ar: `ماء, مياه, مائي, مائية, سقي, ري, جفاف, بئر, آبار, سد, سدود, ساقية, سواقي, خطارة, خطارات, صنبور, سقاية, فرشة, مضخة, مضخات, تنقيط, فيضان, فيضانات, الصالح للشرب, صهريج, أمطار, مطر, نوبات السقي, قناة الري`,
    darija: `الما, لما, الماء, السقي, كيسقيو, البير, الساقية, الروبيني, الشتا, البوطة ديال الما, السقاية, النوبة ديال الما`,
    arabizi: `lma, lmae, elma, lmaa, sa9ya, lbir, bir, robini, kaysa9iw, kays9iw, jafaf, ljafaf, khettara, matmora`,
  },
  farming: {
    fr: `agricol*, agricult*, recolte(s), culture(s) maraicher*, champ(s), parcelle(s), verger(s), olivier(s), olive(s), datte(s), palmier(s), palmeraie(s), oasis, safran, rose(s), argan*, amand*, noix, noyer(s), ble, cereales, legume(s), fruit(s), tomate(s), oignon(s), pomme(s) de terre, fraise(s), semence(s), engrais, pesticide(s), serre(s), fellah(s), moisson, sol(s), compost, rendement(s), exploitation(s) agricole*, ferme(s), palme(s), figue(s), pastèque(s), tracteur(s)`,
    en: `farm*, agricult*, crop(s), harvest*, field(s), orchard(s), olive(s), date palm(s), palm(s), oasis, saffron, argan, almond(s), walnut(s), wheat, cereals, vegetable(s), fruit(s), tomato(es), onion(s), potato(es), strawberr*, seed(s), fertili*, pesticide(s), greenhouse(s), soil, compost, yield(s), grower(s), tractor(s)`,
    ar: `فلاحة, فلاحي, فلاحية, فلاح, فلاحين, فلاحون, زراعة, زراعي, زراعية, محصول, محاصيل, جني, حصاد, حقل, حقول, بستان, بساتين, زيتون, تمر, تمور, نخيل, نخل, واحة, واحات, زعفران, ورد, أركان, لوز, جوز, قمح, حبوب, خضر, فواكه, طماطم, بصل, بطاطس, فراولة, بذور, أسمدة, سماد, مبيدات, دفيئة, تربة, مردودية, ضيعة, ضيعات, مزرعة, جرار`,
    darija: `الفلاحة, الفلاحا, فلاح, الغلة, غلة, الجنان, لجنان, الزيتون, التمر, الزعفران, الورد, الخضرة, لخضرة, مطيشة, البصلة, البطاطا, الفريز, الزريعة, الدوا ديال الزرع`,
    arabizi: `fela7a, fella7a, lfilaha, fellah*, fllah*, lghella, ghella, jnan, zitoun, tmer, z3fran, khodra, lkhodra, matecha, besla, btata, zri3a, n5il, nkhil`,
  },
  livestock: {
    fr: `elevage(s), eleveur(s), betail, brebis, mouton(s), chevre(s), chevreau(x), vache(s), chameau(x), dromadaire(s), camelin(s), troupeau(x), lait, laitier(s), laitiere(s), fromage(s), aliment(s) du betail, paturage(s), poulet(s), poulailler(s), oeufs, vaccin(s) du betail, veterinaire(s), mulet(s), ane(s), abattoir(s), viande(s)`,
    en: `livestock, cattle, sheep, ewe(s), goat(s), cow(s), camel(s), herd(s), herder(s), herding, milk, dairy, cheese, fodder, pasture(s), poultry, chicken(s), eggs, vet, veterinar*, mule(s), donkey(s), slaughterhouse, meat`,
    ar: `ماشية, مواشي, قطيع, قطعان, غنم, أغنام, نعجة, نعاج, ماعز, بقر, أبقار, بقرة, إبل, جمال, جمل, حليب, ألبان, جبن, أجبان, علف, أعلاف, مراعي, مرعى, دواجن, دجاج, بيض, بيطري, بياطرة, كسابة, لحم, لحوم, مجزرة`,
    darija: `الكسيبة, لكسيبة, البهايم, لبهايم, الحولي, النعجة, المعزة, البكرة, البقر, الحليب, العلف, الدجاج, الكساب, الكسابة, اللحم`,
    arabizi: `kssiba, lksiba, bhayem, lbhayem, n3aj, m3iz, l7lib, 7lib, l3lf, 3lf, 3alaf, djaj, jaj, kssaba, kessaba, l7em`,
  },
  bees: {
    fr: `abeille(s), ruche(s), rucher(s), miel(s), apicult*, essaim(s)`,
    en: `bee(s), beehive(s), hive(s), honey, beekeep*, apiar*, swarm(s)`,
    ar: `نحل, نحلة, خلية النحل, خلايا النحل, خلايا, عسل, نحال, نحالين, نحالات, مربي النحل`,
    darija: `النحل, لعسل, العسل, النحالة, الجباح`,
    arabizi: `n7el, n7al, ne7l, l3sel, 3sel, l3ssel, jbe7`,
  },
  fishing: {
    fr: `peche, pecheur(s), pecheuse(s), poisson(s), sardine(s), poulpe(s), filet(s), barque(s), bateau(x), port de peche, criee, mareyeur(s), algue(s), crustace(s), moules, maritime(s)`,
    en: `fish, fishing, fisher*, fishermen, sardine(s), octopus, net(s), boat(s), fish market, seaweed, harbo(u)r, catch`,
    ar: `صيد, صياد, صيادين, صيادون, بحار, بحارة, سمك, أسماك, سردين, أخطبوط, شباك الصيد, قارب, قوارب, مركب, مراكب, طحالب, ميناء الصيد, ميناء`,
    darija: `الحوت, لحوت, الحواتة, السردين, البابور, الفلوكة, لفلايك, الصيادة, المرسى`,
    arabizi: `l7out, 7out, lhout, hout, 7ewwata, sserdin, serdin, felouka, flayk, sayyada, lmarsa, marsa`,
  },
  food: {
    fr: `aliment(s), alimentaire(s), alimentation, repas, cantine(s), pain(s), boulanger*, farine, restaurant(s), cuisine, invendus, gaspillage, nutrition, malnutrition, faim, pizza(s), glace, conservation, perissables, denrees, recette(s) de cuisine, epicerie(s), viande, legume(s), boucher(s)`,
    en: `food, meal(s), canteen, bread, baker*, flour, restaurant(s), cooking, leftover(s), nutrition, malnutrition, hunger, pizza(s), perishable, grocer*, meat, vegetables, recipe(s), butcher(s)`,
    ar: `غذاء, أغذية, تغذية, طعام, وجبة, وجبات, مطعم مدرسي, خبز, مخبزة, مخابز, خباز, خبازين, دقيق, مطعم, مطاعم, طبخ, تبذير, هدر غذائي, سوء التغذية, جوع, بيتزا, ثلج, وصفات, جزار, جزارين`,
    darija: `الماكلة, لماكلة, الخبز, لخبز, الفران, الطحين, الكوزينة, الكزار, المطعم`,
    arabizi: `lmakla, makla, khobz, lkhobz, t7in, lferran, kouzina, gezzar`,
  },
  health: {
    fr: `sante, sanitaire(s), medical*, medecin(s), hopital, hopitaux, dispensaire(s), clinique(s), infirmier(s), infirmiere(s), patient(s), patiente(s), malade(s), maladie(s), soin(s), soign*, traitement(s), medicament(s), pharmac*, insuline, diabet*, tension, cancer, dialys*, consultation(s), urgence(s), ambulance(s), vaccin*, depistage, douleur(s), mal de dos, blessure(s), bless*, otite(s), fievre, asthm*, allergi*, infection(s), diagnostic(s), arret(s) de travail, asphyxie, entorse(s), flacon(s), intoxication(s), intoxiques, empoisonne*, diarrhee(s), centre de sante, psychologue(s), depression`,
    en: `health*, medical, doctor(s), hospital(s), clinic(s), nurse(s), patient(s), disease(s), illness*, care, treatment(s), medicine(s), pill(s), pharmac*, insulin, diabet*, blood pressure, cancer, dialysis, consultation(s), emergency, ambulance(s), vaccin*, screening, pain, injur*, sprain(s), fever, poison*, diarrh*, faint*, asthma, allerg*, infection(s), therap*, diagnosis, depression`,
    ar: `صحة, صحي, صحية, طبي, طبية, طبيب, أطباء, مستشفى, مستشفيات, مستوصف, مستوصفات, مصحة, ممرض, ممرضة, ممرضين, ممرضات, مريض, مرضى, مرض, أمراض, علاج, علاجات, دواء, أدوية, صيدلية, صيدلي, أنسولين, سكري, ضغط الدم, سرطان, تصفية الكلي, التصفية, الكلوي, مستعجلات, إسعاف, تلقيح, لقاح, كشف, ألم, آلام, جروح, إصابات, إصابة, حالات اختناق, اختناق, تسمم, إسهال, عدوى, حساسية, ربو, حمى, فحص, فحوصات`,
    darija: `الصحة, السبيطار, سبيطار, الصبيطار, الطبيب, الطبا, المريض, لمراض, المرض, الدوا, لفرملي, الفرملية, السكر, الفرماسيان, الدكتور, كيداوي, الحريق ف, الوجع`,
    arabizi: `ssa7a, sa7a, si7a, sbitar, ssbitar, tbib, toba, mrid, lmrid, mrda, mrad, lmrada, dwa, ddwa, framli, ferrmli, sokkar, farmasyan, mostawsaf, infirmier, l2insoline, insoline, wja3, ishal, tasamom`,
  },
  maternity: {
    fr: `enceinte(s), grossesse(s), accouch*, sage(s) femme(s), echographie(s), prenatal*, maternite(s), naissance(s), nouveau(x) ne(s), bebe(s), nourrisson(s), allait*`,
    en: `pregnan*, birth(s), childbirth, deliver(y|ies) ward, midwi*, ultrasound(s), antenatal, prenatal, maternity, newborn(s), bab(y|ies), breastfeed*`,
    ar: `حامل, حوامل, حمل, ولادة, ولادات, قابلة, قابلات, مولدة, تخطيط بالصدى, أمومة, مولود, مواليد, رضيع, رضع`,
    darija: `الحمل, حاملات, الولادة, القابلة, كتولد, كيولدو, البيبي, التربية ديال الدراري`,
    arabizi: `l7amlat, 7amlat, 7amla, lwilada, wlada, 9abla, l9abla, kaywldo, bibi`,
  },
  disability: {
    fr: `handicap*, fauteuil(s) roulant(s), en fauteuil, roulant(s), mobilite reduite, aveugle(s), malvoyant*, non voyant*, sourd*, malentendant*, langue des signes, autis*, accessibilite, rampe(s), ascenseur(s), trisomi*, braille, orthophon*, sous titre(s)`,
    en: `disab*, wheelchair(s), blind, visually impaired, deaf, hearing, sign language, autis*, accessib*, ramp(s), lift, elevator(s), braille, caption(s), speech therap*`,
    ar: `إعاقة, معاق, معاقين, كرسي متحرك, كراسي متحركة, مكفوف, مكفوفين, ضعاف البصر, صم, ضعاف السمع, لغة الإشارة, توحد, ولوجيات, منحدر, مصعد, مصاعد, برايل`,
    darija: `الإعاقة, المعاقين, الكرسي المتحرك, العميين, الصمكين, ذوي الاحتياجات`,
    arabizi: `i3a9a, l2i3a9a, mo3a9in, m3a9in, korsi moti7arik, chaise roulante, 3miyin, smek, tawa7od`,
  },
  school: {
    fr: `ecole(s), scolaire(s), scolarit*, scolarise*, eleve(s), lycee*, lyceen*, college(s), collegien*, classe(s), enseign*, prof, professeur(s), instituteur(s), cours, devoir(s), bac, baccalaureat, examen(s), internat(s), interne(s), cantine scolaire, decroch*, abandon scolaire, illettr*, lecture, maths, mathematiques, soutien scolaire, absence(s) des eleves, concours, education*, pedagog*, cahier(s) de texte, directrice de l'ecole, cm2, primaire`,
    en: `school*, pupil(s), class(es)?, classroom(s), teacher(s), teaching, lesson(s), homework, exam(s), boarding, dropout(s), drop out, literacy, reading, maths, tutoring, education*, headmaster(s), grade(s), lecture(s)`,
    ar: `مدرسة, مدارس, مدرسي, مدرسية, تلميذ, تلاميذ, تلميذة, تلميذات, إعدادية, إعدادي, ثانوية, ثانوي, قسم الدراسة, أقسام, القسم, معلم, معلمة, أستاذ, أساتذة, دروس, درس, واجبات, باكالوريا, امتحان, امتحانات, داخلية, انقطاع عن الدراسة, الدراسة, دراسة التلاميذ, الهدر المدرسي, أمية, قراءة, رياضيات, دعم مدرسي, تربية, تعليم, تعلم, متمدرسين, يدرسون, المقعد الدراسي, الإدماج المدرسي`,
    darija: `المدرسة, مدراسة, ليكول, القراية, لقراية, كيقراو, التلامد, تلامد, لقسم, الباك, الليسي, الكوليج, الأستاذ, الساعات ديال القراية`,
    arabizi: `madrasa, lmadrasa, mdrasa, mdrassa, likol, lekol, l9raya, 9raya, kay9raw, tlamd, tlamid, talamid, tlmid, telmid, l9ism, lbac, lycee, lissi, kolij, ostad, lo2stad, mo3allim, lmo3allim, drouss, ddwak, lwajibat`,
  },
  books: {
    fr: `livre(s), manuel(s), bibliotheque(s), bibliobus, lecture(s), lecteur(s), emprunt(s) de livres, librair*, place(s) assise*, siege(s)`,
    en: `book(s), textbook(s), librar*, bookmobile, reading, reader(s), bookshop(s)`,
    ar: `كتاب, كتب, مكتبة, مكتبات, خزانة الكتب, قراءة, مطالعة, قراء`,
    darija: `الكتوبة, لكتوبة, المكتبة, الخزانة`,
    arabizi: `ktab, ktob, lktoba, ktouba, maktaba, lmaktaba`,
  },
  university: {
    fr: `universit*, etudiant*, faculte(s), fac, campus, amphi*, cite universitaire, residence universitaire, bourse(s) d'etude*, ofppt, master, licence, stage(s)`,
    en: `universit*, student(s), campus, faculty, lecture(s), dorm(s), dormitor*, scholarship(s), trainee(s), ofppt, internship(s)`,
    ar: `جامعة, جامعي, جامعية, طالب, طلبة, طلاب, طالبات, كلية, كليات, مدرج, حي جامعي, منحة, منح, تدريب, متدربين`,
    darija: `لافاك, الفاك, الطلبة, الطلبا, الكلية, الحي الجامعي, لابورس, لمنحة`,
    arabizi: `lafac, lfac, talaba, ttalaba, tollab, lkolliya, kolia, lacite, lminha, labourse, moudarraj`,
  },
  jobs: {
    fr: `emploi(s), chomage, chomeur(s), sans emploi, embauche(s), recrut*, insertion professionnelle, cv, candidature(s), entretien(s) d'embauche, salaire(s), salari*, metier(s), apprentissage, formation(s), formes, qualification*, travail saisonnier, contrat(s), paie, paye(s) en retard, revenu(s), apprenti*, competence(s)`,
    en: `job(s), unemploy*, employ*, hiring, recruit*, cv(s), resume(s), job interview(s), wage(s), salar*, pay, payment(s)?, paid late, apprentice*, training, trained, skill(s), contract(s), income(s), job applications`,
    ar: `شغل, عمل, تشغيل, بطالة, عاطل, عاطلين, معطل, معطلين, توظيف, سيرة ذاتية, طلبات عمل, مقابلة عمل, أجر, أجور, أجرة, مهنة, مهن, حرفة, تكوين, تكوينات, تدرج, إدماج مهني, عقد شغل, عقد عمل, دخل, مداخيل, مهارات`,
    darija: `الخدمة, خدمة, لخدمة, البطالة, الشوماج, شومارة, الشومارة, كيخدمو, خدامين, الصالير, الخلصة, لخلاص, التكوين, الفورماسيون, الحرفة, الصنعة`,
    arabizi: `lkhdma, khdma, lkhedma, khedma, chomage, chomara, khddamin, kaykhdmo, salaire, lkhlas, lkhlsa, takwin, formation, l7irfa, sen3a, cv, stage`,
  },
  transport: {
    fr: `transport*, bus, car(s) scolaire*, autocar(s), navette(s), taxi(s), tramway, tram, train(s), covoitur*, minibus, trajet(s), deplacement(s), route(s), piste(s), chauffeur(s), conducteur(s), livreur(s), passager(s), usager(s), gare(s), arret(s) de bus, station(s), embouteillage(s), circulation, trafic, velo(s), moto(s), camion(s), ramassage scolaire, km, kilometre(s), distance(s), voyageur(s), quai(s), billet(s), permis de conduire, code de la route, permis, cars, rate(s) leur car`,
    en: `transport*, bus(es), shuttle(s), taxi(s), tram, train(s), car pool*, carpool*, ride(s), minibus, trip(s), road(s), track(s), driver(s), passenger(s), commut*, bus stop(s), traffic, bike(s), bicycle(s), motorbike(s), truck(s), lorr*, journey(s), kilomet*, distance, driving licen(c|s)e`,
    ar: `نقل, تنقل, حافلة, حافلات, طاكسي, سيارة أجرة, سيارات الأجرة, ترامواي, قطار, مسافة, مسافات, طريق, طرق, مسلك, مسالك, سائق, سائقين, سائقون, ركاب, مسافر, مسافرين, محطة, محطات, مواصلات, ازدحام, سير, دراجة, دراجات, شاحنات النقل, كيلومتر, كيلومترات, كلم, رخصة السياقة, رحلة, يقطعون`,
    darija: `النقل, الطوبيس, طوبيس, الكار, كيران, الطاكسي, الطاكسيات, الطريق, لبيست, الشيفور, شيفور, السواق, ركاب, المحطة, الموطور, البيكالة, الكاميو, كيلومتر`,
    arabizi: `na9l, nna9l, tobis, toubis, ttobis, kar, lkar, kiran, taxi, taxiat, tri9, ttri9, lpiste, chifor, chifour, rokkab, rkkab, ma7atta, motor, bikala, pikala, camio, lcamio, transport`,
  },
  parking: {
    fr: `parking(s), stationn*, se garer, place(s) libre(s)`,
    en: `parking, park the car, parking spot(s)`,
    ar: `موقف السيارات, مواقف السيارات, ركن السيارة, ركن`,
    darija: `الباركينغ, كيباركي, باركينك, باركينغ`,
    arabizi: `parking, lparking, nbarki, kaybarkiw`,
  },
  accidents: {
    fr: `accident*, collision(s), securite routiere, casque(s), vitesse, victime(s) de la route, morts sur la route`,
    en: `accident(s), collision(s), road safety, helmet(s), speeding, crash(es)`,
    ar: `حادثة, حوادث, حوادث السير, اصطدام, السلامة الطرقية, خوذة, سرعة`,
    darija: `الكسيدة, كسيدات, لكسايد, الحوادث`,
    arabizi: `ksida, lksayd, ksayd, 7awadit, kassida`,
  },
  waste: {
    fr: `dechet*, ordure(s), poubelle(s), recycl*, plastique(s), tri selectif, collecte des dechets, decharge(s), compost*, sac(s) plastique, invendus, jet(e|es|ent|ee|ees|er), gaspill*`,
    en: `waste, garbage, trash, rubbish, litter, bin(s), recycl*, plastic(s), landfill, dump*, compost*, thrown away, throw(s)? away, discard*`,
    ar: `نفايات, أزبال, قمامة, حاوية, حاويات, تدوير, إعادة التدوير, فرز, بلاستيك, مطرح, رمي, ترمى, يرمون, متلاشيات, سماد عضوي, شاحنة النفايات`,
    darija: `الزبل, زبل, لزبل, الأزبال, الطرو, البركاصة, الميكا, البلاستيك, كيترما, كيرميو, كيلوحو`,
    arabizi: `zbel, zzbel, lzbel, azbal, l2azbal, mika, lmika, plastik, kayrmiw, kaylo7o, tbarkasa, barkasa`,
  },
  nature: {
    fr: `arbre(s), foret(s), forestier*, reboise*, plantation(s), incendie(s), feu(x) de foret, pollution, pollue*, climat*, biodiversite, emissions, co2, carbone, plage(s), littoral, ecolog*, environnement*, desertification, ensablement, faune, flore, espaces verts, jardin(s), egout(s), air, oiseau(x), genevrier(s), cedre(s)`,
    en: `tree(s), forest*, reforest*, plant(ed|ing) trees, wildfire(s), fire(s), pollut*, climate, biodiversity, emission(s), co2, carbon, beach(es), coast, ecolog*, environment*, desertification, wildlife, green space(s), garden(s), sewer(s), bird(s)`,
    ar: `شجرة, أشجار, غابة, غابات, غابوي, تشجير, غرس, حريق, حرائق, تلوث, ملوث, مناخ, مناخي, تنوع بيولوجي, انبعاثات, كربون, شاطئ, شواطئ, ساحل, بيئة, بيئي, بيئية, تصحر, زحف الرمال, مساحات خضراء, حديقة, حدائق, عرعار, أرز, المياه والغابات, هكتارات`,
    darija: `الشجر, الشجار, الغابة, العافية شعلات, العافية, التلوث, لبحر موسخ, البلاج, الجردة, الخضورية`,
    arabizi: `chjar, chjer, lghaba, ghaba, l3afya, talawot, tlewot, lplage, labhar, jarda, bi2a, lbi2a`,
  },
  energy: {
    fr: `energ*, kwh, kilowatt*, electri*, courant, coupure(s) de courant, solaire(s), panneau(x) solaire*, photovolta*, chauffage(s), se chauffer, chauffe eau, chauffe(nt)?, bois de chauffe, bois, stere, gaz, butane, lampe(s), eclair*, lumiere, facture(s) d'electricite, combustible, briquette(s), froid, fours, four a bois, isolation, temperature, refroid*, congelateur(s)`,
    en: `energy, kwh, kilowatt*, electric*, power cut(s), solar, solar panel(s), heating, heater(s), firewood, wood, gas, lamp(s), lighting, light(s), fuel, briquette(s), cold room(s), oven(s), insulation, temperature, cooling`,
    ar: `طاقة, كيلوواط, طاقي, كهرباء, كهربائي, انقطاع الكهرباء, شمسي, شمسية, ألواح شمسية, تدفئة, مدفأة, مدافئ, سخان, سخانات, حطب, خشب, غاز, بوطا, مصباح, مصابيح, إنارة, إضاءة, فاتورة الكهرباء, فاتورة الوقود, وقود, برد, حرارة, فرن, أفران`,
    darija: `الضو, ضو, التريسينتي, الشوفاج, الحطب, العواد, لعواد, البوطا, لامبا, لبرد, البرد, السخون, الما السخون, الفران`,
    arabizi: `tricinti, trisinti, chofaj, chauffage, l7teb, 7teb, lbota, bota, lampa, lamba, lbrd, lberd, solaire, panneaux, ddlma, chem3a`,
  },
  housing: {
    fr: `logement(s), habitat, loyer(s), locataire(s), immeuble(s), maison(s), toit(s), chambre(s), lit(s), hebergement, bidonville(s), seisme, reconstruction, immobilier*, syndic, hote(s) maison, sans abri, laverie, machine(s) a laver`,
    en: `housing, rent, tenant(s), building(s), house(s), roof(s), room(s), bed(s), shelter(s), slum(s), earthquake, rebuilding, real estate, homeless, laundry`,
    ar: `سكن, سكني, كراء, إيجار, مكتري, مكترين, عمارة, عمارات, منزل, منازل, بيت, بيوت, غرفة, غرف, سرير, أسرة للنوم, سريرا, إيواء, دور الصفيح, زلزال, إعادة البناء, عقار, عقاري, دار ضيافة`,
    darija: `السكنى, الكرا, لكرا, العمارة, الدار, الديور, البيت, الفراش, البراكة, الزلزال`,
    arabizi: `sokna, sskna, lkra, kra, l3imara, ddar, dyour, dyor, lbit, lbraka, berrarek, zilzal`,
  },
  administration: {
    fr: `administra*, papier(s), document(s), guichet(s), etat civil, acte(s) de naissance, extrait(s), certificat(s), dossier(s), commune(s), prefecture, moqataa, caidat, demarche(s), formulaire(s), cnie, carte nationale, legalis*, ramed, amo, pension(s), attestation(s), fonctionnaire(s), declaration(s), registre d'etat`,
    en: `administrat*, paperwork, paper(s), document(s), counter(s), civil registry, birth certificate(s), certificate(s), form(s), file(s), commune, town hall, procedure(s), id card(s), pension(s), public service(s), declaration(s), public building(s)`,
    ar: `إدارة, إدارات, إداري, إدارية, وثيقة, وثائق, شباك, الشباك, الحالة المدنية, عقد ازدياد, عقود الازدياد, شهادة, شهادات, ملف, ملفات, جماعة, مقاطعة, قيادة, مسطرة, مساطر, استمارة, البطاقة الوطنية, تصحيح الإمضاء, معاش, تصريح, موظف, موظفين`,
    darija: `الإدارة, الوراق, لوراق, الكواغط, البيرو, لعقودة, الكاغيط, المقدم, لمقاطعة, الجماعة, شهادة السكنى, لاكارط`,
    arabizi: `idara, l2idara, wra9, lwra9, kwaght, lkwaghet, biro, l3o9ouda, m9ata3a, jma3a, ljama3a, lcarte, chhada, chahada, déclaration`,
  },
  trade: {
    fr: `prix, vent(e|es), vend(s|ent|re|u|us|ue|ues), achat(s), achet*, client(s), clientele, marche(s), souk(s), intermediaire(s), marge(s), boutique(s), magasin(s), commerc*, marchand*, commande(s), livraison(s), exporter, export, revend*, negoc*, etiquette(s), passants, debouche(s), stand(s), chiffre d'affaires, facture(s), acheteur(s), balance(s)`,
    en: `price(s), sell*, sale(s), sold, buy*, customer(s), client(s), market(s), souk(s), middlem(a|e)n, margin(s), shop(s), store(s), trade(r|rs)?, vendor(s), order(s), export*, resell*, label(s), merchant(s), stall(s), turnover, invoice(s), scale(s)`,
    ar: `ثمن, أثمنة, سعر, أسعار, بيع, مبيعات, يبيع, يبيعون, تبيع, يبعن, شراء, زبون, زبناء, زبائن, سوق, أسواق, وسيط, وسطاء, سمسار, سماسرة, هامش الربح, دكان, متجر, محلات, تجارة, تاجر, تجار, طلبات, طلبية, الطلب, تصدير, تسويق, ملصق, فاتورة, فواتير, ميزان, البيعة`,
    darija: `الثمن, التمن, كيبيع, كيبيعو, كتبيع, البيع, الشرا, كيشريو, الكليان, كليان, السوق, السمسار, الشناقة, الحانوت, حوانت, التجار, الكوموند, الفاكتورة, بالخسارة, الربح`,
    arabizi: `ttaman, taman, tamane, kaybi3, kaybi3o, kaybi3ha, lbi3, chra, klyan, clian, souk, so9, sou9, semsar, smasriya, chenna9a, l7anot, 7anot, hanot, commande, rbe7, kayrbe7, kayrb7o, fatoura, fatourat`,
  },
  money: {
    fr: `argent, credit(s), banque(s), bancaire(s), pret(s), epargne, dette(s), microcredit, impot(s), taxe(s), comptab*, comptes, tresorier*, budget(s), caisse, facture(s), declaration(s) fiscal*, subvention(s), don(s), cotisation(s), depense(s), cout(s), frais`,
    en: `money, credit, bank*, loan(s), saving(s), debt(s), microcredit, tax(es), accounting, accountant*, accounts, treasurer(s), budget, invoice(s), subsid*, donation(s), expense(s), cost(s), fee(s)`,
    ar: `مال, مالي, مالية, قرض, قروض, بنك, أبناك, ادخار, دين, ديون, ضريبة, ضرائب, محاسبة, محاسب, ميزانية, فاتورة, دعم مالي, تبرعات, اشتراك, مصاريف, كلفة, تكلفة, تكاليف, خسارة`,
    darija: `الفلوس, لفلوس, الكريدي, لكريدي, البانكة, الضريبة, الكونطابل, المصروف, الكريديات, الخسارة, الحساب`,
    arabizi: `flous, lflous, flos, credi, kridi, banka, lbanka, dariba, comptable, contable, masrof, l7sab, déclaration`,
  },
  trading: {
    fr: `bourse de casablanca, cours de la bourse, actualites de la bourse, la bourse, crypto*, bitcoin, nft(s), trading, actions en bourse, paris sportifs, loterie`,
    en: `stock market, stock exchange, crypto*, bitcoin, nft(s), trading, betting, lottery`,
    ar: `بورصة, عملات رقمية, العملات المشفرة, بيتكوين, مراهنات, يانصيب`,
    darija: `البورصة, الكريبطو, القمار, التيرسي`,
    arabizi: `labourssa, crypto, bitcoin, l9mar`,
  },
  crafts: {
    fr: `artisan*, potier(s), potiere(s), poterie(s), tapis, tiss*, tisserande(s), cuir, tannerie(s), zellige, cuivre, dinand*, bijou*, broderie*, brode*, couture, couturi*, babouche(s), plat(s), ceramique(s), menuis*, vannerie, atelier(s) d'artisan*, laine`,
    en: `craft*, artisan(s), potter*, carpet(s), rug(s), weav*, leather, tanner*, copper, jewel*, embroider*, sewing, seamstress*, tailor*, ceramic(s), carpent*, wool, loom(s)`,
    ar: `صناعة تقليدية, حرفي, حرفيين, حرفيون, حرفيات, صانع, صناع, فخار, خزف, خزفيات, زربية, زرابي, نسيج, نساجات, نساج, حياكة, جلد, دباغة, زليج, نحاس, نحاسيات, حلي, طرز, خياطة, خياطات, بلغة, نجارة, صوف`,
    darija: `الصنايعية, صنايعية, الحرفيين, المعلمين, الزربية, الزرابي, الدبغ, الجلد, النحاس, الطرز, الخياطة, البلغة, الصوف`,
    arabizi: `sna3iya, sonna3, 7irafiyin, lm3almin, m3almin, zrabi, zarbiya, jeld, n7as, terz, khiyata, belgha`,
  },
  tourism: {
    fr: `touris*, gite(s), hotel(s), auberge(s), riad(s), visiteur(s), guide(s) de montagne, guide(s) touristique*, randonn*, bivouac(s), sejour(s), nuitee(s), reservation(s) de sejour*, voyage(s), excursion(s), agence(s) de voyage, sites touristiques, patrimoine`,
    en: `touris*, guesthouse(s), hotel(s), riad(s), visitor(s), mountain guide(s), tour guide(s), hik*, trek*, bivouac(s), overnight stay(s), travel agenc*, excursion(s), heritage, booking(s)`,
    ar: `سياحة, سياحي, سياحية, سائح, سياح, فندق, فنادق, مأوى, مآوي, زوار, مرشد سياحي, مرشدين, رحلات, ليالي المبيت, تراث, منتجع`,
    darija: `السياح, التوريست, توريست, لوطيل, الأوطيلات, الكيد, الكيدات, السياحة`,
    arabizi: `touriste*, turist*, sya7a, siya7a, so77a7, lotil, otilat, lguide, bivouac`,
  },
  culture: {
    fr: `musee(s), culture(l|lle|ls|lles), musique, musicien*, concert(s), festival*, theatre, cinema, conte(s), spectacle(s), art, artiste(s), exposition(s), langue amazighe, poesie, photo(s) d'art`,
    en: `museum(s), cultural, music*, concert(s), festival(s), theat(er|re), cinema, tales, artist(s), exhibition(s), poetry`,
    ar: `متحف, متاحف, ثقافة, ثقافي, ثقافية, موسيقى, موسيقي, مهرجان, مهرجانات, مسرح, سينما, حكايات, فنان, فنانين, معرض, معارض, شعر`,
    darija: `المتحف, الموسيقى, المهرجان, المسرح, السهرة, الحلقة`,
    arabizi: `mot7af, lmot7af, mosi9a, mahrajan, masra7, sahra`,
  },
  sport: {
    fr: `sport*, football*, foot, terrain(s) de sport, terrain(s), stade(s), club(s), entrain*, gymnase, match(s|es)?, joueur(s), natation, piscine(s), athlet*, tournoi(s), entorse(s), salle de sport`,
    en: `sport*, football*, soccer, pitch(es), stadium, club(s), coach*, gym, match(es), player(s), swim*, athlet*, tournament(s), sprain(s)`,
    ar: `رياضة, رياضي, رياضية, كرة القدم, ملعب, ملاعب, نادي, أندية, مدرب, لاعب, لاعبين, لاعبات, سباحة, مسبح, بطولة, مباراة, قاعة رياضية, تدريبات`,
    darija: `الكورة, لكورة, التيران, تيران, لاصال, الرياضة, كيلعبو الكورة, الدوري`,
    arabizi: `lkora, lkoura, koura, la salle, riyada, lferqa dyal lkora, dawri`,
  },
  safety: {
    fr: `securite, insecurite, vol(s), harcelement, harcel*, violence(s), agression(s), danger*, alarme(s), eclairage public, secours, police, cybersecurite, arnaque(s), fraude(s)`,
    en: `safety, unsafe, theft(s), harass*, violence, assault(s), danger*, alarm(s), street lighting, rescue, police, cybersecurity, scam(s), fraud`,
    ar: `أمن, سلامة, سرقة, سرقات, تحرش, عنف, اعتداء, اعتداءات, خطر, إنذار, إنقاذ, شرطة, احتيال, نصب`,
    darija: `الأمان, السرقة, الشفارة, كيتحرشو, التحرش, الضرب, الخطر, النصب, كريساج`,
    arabizi: `l2aman, aman, sri9a, chfara, ta7arroch, t7rach, khatar, nasb, gressage`,
  },
  childcare: {
    fr: `creche(s), garde d'enfant*, garde(s) partage*, nourrice(s), assistante(s) maternelle*, petite enfance, maternelle(s), prescolaire, mamans, orphelin*`,
    en: `childcare, nursery, nurseries, babysit*, kindergarten(s), preschool*, daycare, orphan*`,
    ar: `حضانة, حضانات, رعاية الأطفال, روض, رياض الأطفال, تعليم أولي, مربية, مربيات, أيتام`,
    darija: `الكريش, لاكريش, الروض, الحضانة, لي كيشد الدراري`,
    arabizi: `lacreche, creche, rawd, rrawd, 7adana, lgarderie`,
  },
  loneliness: {
    fr: `solitude, seul(s|e|es), isole(s|e|es), isolement, compagnie, parl(e|er|ent) a personne, lien social`,
    en: `lonel*, alone, isolat*, companion*, spoken to nobody, company of`,
    ar: `وحدة المسنين, وحيد, وحيدين, عزلة, انعزال, معزول, معزولين, العزلة`,
    darija: `بوحدهم, بوحدو, بوحدها, الوحدة`,
    arabizi: `bo7dhom, bou7dhom, bo7do, lwa7da`,
  },
  internet: {
    fr: `internet, reseau mobile, couverture reseau, wifi, connexion(s), 4g, 5g, fibre, debit internet, ordinateur(s), tablette(s), informatique`,
    en: `internet, mobile network, coverage, wifi, wi fi, connection, 4g, 5g, broadband, computer(s), laptop(s), tablet(s)`,
    ar: `إنترنت, انترنيت, الشبكة, تغطية, صبيب, ويفي, الربط, حاسوب, حواسيب, حاسوبا, لوحات إلكترونية, لوحة إلكترونية`,
    darija: `الكونيكسيون, الأنترنيت, الريزو, البيسي, البيسيات, الطابليت`,
    arabizi: `connexion, conexion, rizo, reseau, internet, pc, wifi`,
  },
  hygiene: {
    fr: `toilette(s), sanitaires, douche(s), hygiene, savon, serviettes hygieniques, menstruel*, proprete`,
    en: `toilet(s), restroom(s), shower(s), hygiene, soap, sanitary pad(s), menstrua*, cleanliness`,
    ar: `مرحاض, مراحيض, مرافق صحية, دوش, استحمام, نظافة, صابون, فوط صحية`,
    darija: `الطواليط, طواليط, الدوش, كيدوشو, النقا, الصابون`,
    arabizi: `twalet, toilette, kaydoucho, doucha, saboun`,
  },
  waiting: {
    fr: `attent*, attend(s|ent|re)?, file(s) d'attente, queue, retard(s), delai(s), rendez vous, duree, rdv`,
    en: `wait*, queue*, delay(s|ed)?, late, appointment(s), turn(s)`,
    ar: `انتظار, ينتظر, ينتظرون, تنتظر, طابور, طوابير, صف, تأخر, تأخير, متأخر, موعد, مواعيد, مدة, أجل`,
    darija: `كيتسنى, كيتسناو, التسنية, الصف, النوبة, نوبة, معطل, التعطال, الرونديفو`,
    arabizi: `kaytsnaw, kaytsennaw, tsna, tssnaw, ssef, sef, nouba, noba, t3tal, m3ttel, rendez vous, rdv`,
  },
  migration: {
    fr: `migrant*, refugi*, asile, emigr*, immigr*, mre, exil, titre de sejour, subsaharien*`,
    en: `migrant(s), refugee(s), asylum, emigra*, immigra*, diaspora, residence permit*`,
    ar: `مهاجر, مهاجرين, هجرة, لاجئ, لاجئين, لجوء, مغاربة العالم, جالية, بطاقة الإقامة`,
    darija: `الهجرة, لحريك, الحراكة, المهاجرين, الزماكرية`,
    arabizi: `lhijra, 7rig, l7rig, 7arraga, mohajirin, zmagria`,
  },
  justice: {
    fr: `justice, tribunal, tribunaux, avocat(s), proces, divorce(s), juridique(s), droit(s) des femmes, heritage, prison(s), detenu(s)`,
    en: `justice, court(s), lawyer(s), trial(s), divorce, legal, inheritance, prison(s), inmate(s)`,
    ar: `عدالة, محكمة, محاكم, محامي, قضية, طلاق, قانوني, قانونية, إرث, سجن, سجون, سجناء`,
    darija: `المحكمة, لمحامي, الطلاق, الحبس, الورث`,
    arabizi: `lma7kama, ma7kama, lmo7ami, tla9, l7bs, lwert`,
  },
  social: {
    fr: `abonne(s), followers, follower, like(s), j'aime, vue(s) sur, vues, partages sur, page facebook, instagram, tiktok, youtube, influenceur(s), communaute en ligne, reseaux sociaux, linkedin, retweets, articles de presse, passages tele*, visites du site, visiteurs du site, clics`,
    en: `follower(s), subscriber(s), like(s) on, likes, view(s) on, shares on, facebook page, facebook, instagram, tiktok, youtube, influencer(s), social media, linkedin, press article(s), press mentions, website visit*, page views, clicks`,
    ar: `متابع, متابعين, متابعا, متابعي, إعجاب, إعجابات, مشاهدة, مشاهدات, فيسبوك, فايسبوك, إنستغرام, انستغرام, تيك توك, يوتيوب, مؤثرين, مشاركات, منصات التواصل, صفحتنا, مقالات صحفية`,
    darija: `لي فولوورز, الفولورز, جيمات, لي جيم, الفايس, الفايسبوك, الانستا, اليوتوب, الأبوني, البارطاج, فايسبوك`,
    arabizi: `followers, foloworz, jimat, jaimat, likes, abonnés, abonnes, lfacebook, facebook, insta, instagram, tiktok, lpage dyalna`,
  },
  downloads: {
    fr: `telechargement(s), installations de l'appli*, comptes crees, inscrits sur l'appli*`,
    en: `download(s), app installs, installs, accounts created, sign ups, signups`,
    ar: `تحميل التطبيق, تحميلات, عدد التحميلات, تنزيلات, حسابات مفتوحة`,
    darija: `التحميلات, التيليشارجمون, تيليشارجاو`,
    arabizi: `telechargement*, tilicharj*, ta7milat, downloads`,
  },
  leisure: {
    fr: `karaoke, generateur de memes, commerages, potins, ragots, horoscope*, astrolog*, blague(s), avatar(s), metavers, realite virtuelle, filtre(s) photo, selfie(s), emoji(s), fond(s) d'ecran, theme sombre, playlist*, musique d'ambiance, rencontre(s) amoureuse*, celebrites, danse, mots croises, mariage(s), voyance, streaming, series, films`,
    en: `karaoke, gossip, meme generator, horoscope*, astrolog*, joke(s), avatar(s), metaverse, virtual reality, photo filter(s), selfie(s), emoji(s), wallpaper(s), dark mode, playlist*, dating, celebrit*, dance, crossword(s), wedding(s), streaming, movies`,
    ar: `كاريوكي, أبراج, برج اليوم, حظك اليوم, نكت, نكتة, أفاتار, ميتافيرس, واقع افتراضي, فلاتر, سيلفي, خلفيات, قائمة أغاني, أغاني, تعارف, مشاهير, رقص, أعراس, أفلام, مسلسلات`,
    darija: `كاريوكي, الأبراج, النكات, نكت, الشطيح, الغنا, الأفلام, التصاور ديال الفيلتر`,
    arabizi: `karaoke, abraj, l2abraj, nokat, nokta, chti7, aflam`,
  },
  play: {
    fr: `jeu(x), jeux video, mini jeu(x), quiz, badges, classement(s) des joueurs, tombola, loterie, concours, puzzle(s), enigmes, points a gagner, niveaux a debloquer, pieces d'or, tournoi(s) en ligne`,
    en: `game(s), gaming, quiz*, badges, leaderboard(s), raffle, puzzle(s), riddle(s), coins, earn points, e sport(s), esports`,
    ar: `لعبة, ألعاب, مسابقة, مسابقات, أحجية, ألغاز, أوسمة رقمية, نقاط وجوائز, سحب جوائز`,
    darija: `اللعب, لعيبات, لعبة, لعابات, مسابقة, الطومبولا`,
    arabizi: `l3ba, la3ba, l3ayb, lo3ba, quiz, mosaba9a, tombola`,
  },
  rewards: {
    fr: `carte(s) de fidelite, carte(s) fidelite, point(s) de fidelite, points fidelite, programme de fidelite, bon(s) d'achat, bon(s) cadeau(x)?, cheque(s) cadeau(x)?, cadeau(x), cashback, coupon(s), code(s) promo*, parrainage, reductions chez, reductions dans, recompense(s), promos`,
    en: `loyalty, reward(s), reward points, gift(s), gift card(s), voucher(s), coupon(s), cashback, promo code(s), discount(s) (in|at|for), referral bonus`,
    ar: `بطاقة وفاء, بطاقة الوفاء, نقاط الوفاء, نقط الوفاء, برنامج الوفاء, برنامج وفاء, قسيمة, قسائم, قسائم شراء, هدية, هدايا, كوبون, كوبونات, تخفيضات في, تخفيضات لدى, تخفيض في, جوائز, مكافآت`,
    darija: `كارط فيديليتي, لاكارط ديال الفيديليتي, كادو, كادوات, لي كادو, الكادوات, ريميز ف, ليبون داشا`,
    arabizi: `carte fidelite, la carte de fidelite, cado, kado, kadowat, cadeaux, remise f, bon d'achat, promo`,
  },
  fashion: {
    fr: `t shirt(s), tee shirt(s), vetement(s), mode vestimentaire, maquillage, cosmetique(s), parfum(s), goodies, produits derives, bijoux de luxe, luxe, baskets, sneakers, montres, sacs a main, shopping`,
    en: `t shirt(s), clothes, clothing, fashion, makeup, cosmetic(s), perfume(s), merchandise, merch, luxury, sneakers, handbag(s), watches, shopping`,
    ar: `ملابس, أزياء, قمصان, موضة, مكياج, ماكياج, مستحضرات التجميل, عطور, فاخرة, أحذية رياضية, ساعات يدوية, حقائب`,
    darija: `الحوايج, لحوايج, التيشورتات, الماكياج, الريحة`,
    arabizi: `7wayj, l7wayj, tichortat, tishort, maquillage, ri7a`,
  },
  languages: {
    fr: `anglais, espagnol, allemand, langues etrangeres, cours de langue(s)`,
    en: `english lessons, business english, spanish, german, foreign languages, language course(s)`,
    ar: `الإنجليزية, الإسبانية, الألمانية, لغات أجنبية, تعلم اللغات`,
    darija: `النكليزية, لونكلي, الإسبانية`,
    arabizi: `langlais, anglais, nglizia, spanioliya`,
  },
  carsales: {
    fr: `vente de voitures, voitures d'occasion, annonces immobilieres, petites annonces`,
    en: `car marketplace, second hand car(s), used car(s), classified ads, car sales`,
    ar: `بيع السيارات, سيارات مستعملة, إعلانات مبوبة`,
    darija: `بيع الطوموبيلات, الطوموبيلات`,
    arabizi: `siyarat, tomobilat, tonobilat`,
  },
  weather: {
    fr: `meteo, prevision(s) meteo*, pluie, canicule, vent`,
    en: `weather, forecast(s), heatwave, wind`,
    ar: `أحوال الطقس, الطقس, توقعات الطقس, رياح, موجة حر`,
    darija: `الجو, الميطيو`,
    arabizi: `lmeteo, meteo, ljaw`,
  },
};

/** What most solutions are made of: these say nothing about whether a feature answers a pain. */
export const carriers: ReadonlySet<string> = new Set([
  "internet",
  "jobs",
  "waiting",
  "money",
  "transport",
  "trade",
  "housing",
  "downloads",
]);

/** Attention, not change: an indicator of these measures nothing that people live. */
export const attention: ReadonlySet<string> = new Set(["social", "downloads"]);

/** Pleasant and beside the point, unless the problem is about them. */
export const amusements: ReadonlySet<string> = new Set(["leisure", "play", "rewards", "fashion", "trading", "social"]);

/** Where a reward keeps customers or moves people to act, it answers the difficulty. */
export const rewarding: ReadonlySet<string> = new Set(["trade", "waste", "trading", "tourism", "sport", "blood"]);

/** Where play is a way to learn or to heal, it is no amusement. */
export const playful: ReadonlySet<string> = new Set([
  "school",
  "university",
  "books",
  "childcare",
  "disability",
  "sport",
  "culture",
]);

/** In a list of features these stand out; the others may be how a difficulty is met (heat, a lesson, a lamp). */
export const outlandish: ReadonlySet<string> = new Set(
  "crafts tourism culture sport fashion languages carsales trading bees food migration".split(" "),
);
