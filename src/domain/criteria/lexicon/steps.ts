import type { WordList } from "./entry.ts";

/** Something that one can see done: to call, print, visit, count. */
export const actions: WordList = {
  fr: `appel(er|le|ons|lent|lera), telephon(er|e|era), contact(er|e|ons|era|ent), rencontr(er|e|ons|era|ent), rencontre avec, visit(er|e|ons|era|ent), visite de, visite du, imprim(er|e|ons|era|ent), impression de, ecri(re|t|vons|ra|vent), redig(er|e|era), envoy(er|ons), envoie, envoient, enverra, interrog(er|e|ent|eons|era), interview(er|e|ent|s)?, questionn(er|e|ent), demand(er|e|ons|era|ent), present(er|e|ons|era|ent), presentation a, presentation au, montr(er|e|ons|era|ent), test(er|e|ons|era|ent), essay(er|ons), essaie, essaye, compt(er|ons|era), compte les, compte le, comptage, mesur(er|e|ons|era|ent), mesure du, mesure de, rapport(er|e|ons|era|ent), photographi(er|e|ent|ons), film(er|e|ent), dessin(er|e|ons|era|ent), maquette(s)?, fabriqu(er|e|ons|era|ent), construi(re|t|ra|sons), install(er|e|ons|era|ent), coll(er|e|ent), affich(er|e|ent), distribu(er|e|ons|ent|era), achet(er|ons), achete, achetera, achat de, achat du, reserv(er|e|ons|era), sign(er|e|era), convoqu(er|e), invit(er|e|ons|ent), recrut(er|e|ons), form(er|ons|era), formation de, organis(er|e|ons|era|ent), depos(er|e|ons|era|ent), depot du, depot de, rempli(r|t|ra), traduire, traduit, enregistr(er|e|ent), saisi(r|t), collect(er|e|ons|ent), recueill(ir|e), recuper(er|e), transcri(re|t), relire, relit, calcul(er|e), chiffr(er|e), list(er|e), dresser, cartographi(er|e), programm(er|e), cod(er|e), publi(er|e|era), poster, poste, livr(er|e), amen(er|e), apport(er|e|era), prend(re)? rendez vous, rendez vous, rdv, demande de, va voir, aller voir, observ(er|e|ent), passer, passe, branch(er|e), repar(er|e), negoci(er|e), valid(er|e|era), obtenir, obtient, pese, peser, recontacter, relancer, preparer la liste, noter, note les, relever, trier, coudre, planter, transporter, s'en charge, se charge de, s'occupe de`,
  en: `call(s|ed|ing)?, phone(s)?, contact(s|ing)?, meet(s|ing)?, visit(s|ing)?, print(s|ing)?, write(s)?, writing, draft(s)?, send(s|ing)?, interview(s|ing)?, ask(s|ing)?, present(s|ing)?, show(s|ing)?, test(s|ing)?, try, tries, count(s|ing)?, measure(s)?, measuring, bring(s|ing)?, photograph(s)?, film(s)?, draw(s|ing)?, sketch(es)?, build(s|ing)?, make(s)? ~ list, install(s|ing)?, put(s)? up, hand(s)? out, distribut(e|es|ing), buy(s|ing)?, book(s|ing)?, sign(s)?, invite(s)?, recruit(s)?, train(s|ing)?, organi(se|ses|ze|zes), file(s)?, submit(s)?, fill(s)? in, translate(s)?, record(s|ing)?, collect(s|ing)?, transcribe(s)?, list(s)?, map(s)?, code(s)?, publish(es)?, post(s)?, deliver(s)?, observe(s)?, watch(es)?, talk(s)? to, speak(s)? to, go(es)? to, email(s)?, weigh(s)?, takes care of, note(s)? down, follow(s)? up, prepare(s)? the`,
  ar: `يتصل, تتصل, نتصل, سيتصل, ستتصل, الاتصال, اتصال, يزور, تزور, نزور, سيزور, ستزور, زيارة, يلتقي, تلتقي, نلتقي, لقاء, يقابل, تقابل, نقابل, مقابلة, مقابلات, إجراء, يطبع, تطبع, نطبع, طباعة, يكتب, تكتب, نكتب, سيكتب, ستكتب, كتابة, تحرير, يرسل, ترسل, نرسل, سيرسل, سترسل, إرسال, يسأل, تسأل, نسأل, سؤال, يطلب, تطلب, نطلب, طلب, يعرض, تعرض, نعرض, عرض, تقديم, يقدم, تقدم, نقدم, يختبر, تختبر, نختبر, اختبار, يجرب, تجرب, نجرب, تجربة, يعد لائحة, يحصي, تحصي, نحصي, إحصاء, يقيس, تقيس, نقيس, قياس, يحضر, تحضر, نحضر, إحضار, يصور, تصور, نصور, تصوير, يرسم, ترسم, نرسم, رسم, يصنع, تصنع, نصنع, صنع, يبني, نبني, تركيب, يركب, نركب, يلصق, نلصق, يوزع, توزع, نوزع, توزيع, يشتري, تشتري, نشتري, شراء, يحجز, تحجز, نحجز, حجز, يوقع, توقع, توقيع, ندعو, يدعو, تدعو, دعوة, تكوين, نكون, تنظيم, ينظم, تنظم, ننظم, يودع, تودع, إيداع, يملأ, تملأ, ملء, يترجم, تترجم, ترجمة, يسجل, تسجل, نسجل, تسجيل, يجمع, تجمع, نجمع, جمع, يحسب, تحسب, نحسب, حساب, ينشر, ننشر, يلاحظ, نلاحظ, ملاحظة, يراقب, نراقب, يتكفل, تتكفل, يتكلف, تتكلف, يزن, تزن, نزن, يعيد الاتصال`,
  darija: `يعيط, تعيط, نعيطو, يتلاقى, تتلاقى, نتلاقاو, نتلاقو, يمشي ل*, يمشي عند, تمشي, نمشيو, يزور, نزورو, يطبع, تطبع, نطبعو, يكتب, تكتب, نكتبو, يصيفط, تصيفط, نصيفطو, يسول, تسول, نسولو, يطلب, تطلب, نطلبو, يوري, توري, نوريو, يجرب, تجرب, نجربو, يحسب, تحسب, نحسبو, يعبر, نعبرو, يجيب, تجيب, نجيبو, يصور, تصور, نصورو, يرسم, ترسم, نرسمو, يصاوب, تصاوب, نصاوبو, يركب, نركبو, يلصق, نلصقو, يفرق, تفرق, نفرقو, يشري, تشري, نشريو, يريزيرفي, يسيني, نسينيو, يعرض على, نعرضو, يوجد, توجد, نوجدو, يعمر, تعمر, نعمرو, يجمع, تجمع, نجمعو, يهضر مع, تهضر مع, نهضرو مع, يدفع, تدفع, نحطو, يتكلف, تتكلف, يوزن, توزن, يدوز, تدوز, ندوزو, يقلب على, ياخد موعد`,
  arabizi: `y3eyet, t3eyet, n3eyto, y3ayet, t3ayet, n3ayto, ytla9a, ttla9a, ntla9aw, ymchi l, ymchi 3nd, tmchi, nmchiw, yzor, tzor, nzoro, ytb3, ttb3, ntb3o, ykteb, tkteb, nktbo, ysifet, tsifet, nsifto, ysayfet, nsayfto, ysewel, tsewel, nsewlo, nswlo, ysowel, nsowlo, ytleb, nteleb, ntelbo, ywerri, twerri, nwerriw, yjerreb, tjerreb, njerrbo, njrbo, y7seb, t7seb, n7esbo, yjib, tjib, njibo, yswwer, tswwer, nswwro, yrsem, nrsmo, ysayb, ysaweb, nsaybo, nsawbo, yrkkeb, nrkbo, yferre9, tferre9, nferr9o, ychri, tchri, nchriw, ysini, nsiniw, ywejjed, twejjed, nwejdo, y3emmer, t3emmer, n3emmro, yjme3, tjme3, njem3o, yhder m3a, thder m3a, nhdro m3a, ytkellef, ttkellef, ywzen, twzen, ydoz, ydouz, tdouz, ndouzo, ylse9, tlse9, nls9o`,
};

export const vagueActions: WordList = {
  fr: `continuer, poursuivre, developper, developpement, ameliorer, amelioration, finaliser, avancer, travailler, reflechir, approfondir, perfectionner, optimiser, preparer, etudier, voir, faire, realiser, mettre en place, mise en place, mettre en oeuvre, deployer, generaliser, evoluer, sensibiliser, communiquer`,
  en: `continue, keep working, work on, develop, improve, finalise, finalize, think, refine, optimise, optimize, prepare, study, do, implement, deploy, scale, raise awareness, communicate`,
  ar: `نواصل, سنواصل, مواصلة, متابعة, العمل, تطوير, نطور, سنطور, تحسين, نحسن, إتمام, استكمال, التفكير, تعميق, إنجاز, تنفيذ, تعميم, تحسيس, إعداد`,
  darija: `نكملو, غادي نكملو, نزيدو, نخدمو, غادي نخدمو, نطورو, نحسنو, نفكرو, نشوفو, نديرو`,
  arabizi: `nkmlo, nkemlo, nkmmlo, nzido, nkhdmo, nkhedmo, ntawro, n7essno, nfekkro, nchofo, nchoufo, ndiro`,
};

export const roles: WordList = {
  fr: `chef de projet, cheffe de projet, chef d'equipe, cheffe d'equipe, le responsable, la responsable, responsable ~, coordinateur, coordinatrice, tresorier, tresoriere, secretaire, porte parole, binome, developpeur, developpeuse, designer, rapporteur, rapporteuse, capitaine, le leader, la leader, le charge de, la chargee de, le technicien, la technicienne`,
  en: `project lead, project manager, team lead, team leader, the lead, coordinator, treasurer, secretary, spokesperson, developer, designer, the person in charge`,
  ar: `قائد الفريق, رئيس الفريق, رئيسة الفريق, منسق, منسقة, المنسق, المسؤول عن, المسؤولة عن, مسؤول, مسؤولة, أمين المال, المقرر, المطور, المصمم, الناطق`,
  darija: `الشاف ديال, شاف ديكيپ, المسؤول على, لي مكلف, المكلف, المكلفة`,
  arabizi: `chef d equipe, chef de projet, leader, lleader, lmas2ol 3la, lmokellef, lmoukallaf`,
};

export const ourselves: WordList = {
  fr: `nous, on, l'equipe, notre equipe, toute l'equipe, je, j, moi, quelqu'un, tous, tout le monde, chacun, un membre, les membres`,
  en: `we, us, the team, our team, everyone, someone, somebody, i, all of us, a member`,
  ar: `نحن, الفريق, فريقنا, كل الفريق, الجميع, أحدنا, أنا, سنقوم, نقوم, أعضاء`,
  darija: `حنا, الفريق, كاملين, شي واحد, كلنا, أنا`,
  arabizi: `7na, hna, 7naya, lfari9, l'equipe, kamlin, chi wa7d, ana, kolna`,
};

/** When: a day, a date, a stated delay. "Had" is also English: its phrases stand with the French ones, spelt out. */
export const deadlines: WordList = {
  fr: `had simana, had chher, had lila, had l3chiya, had l3am, aujourd'hui, demain, apres demain, ce soir, ce matin, ce midi, cet apres midi, cette semaine, ce week end, ce mois ci, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, la semaine prochaine, semaine prochaine, le mois prochain, mois prochain, l'an prochain, la rentree, avant la rentree, avant le pitch, avant le ramadan, apres le ramadan, apres l'aid, fin juin, fin juillet, fin aout, fin septembre, fin du mois, fin de la semaine, debut juillet, debut septembre, debut du mois, mi juillet, mi septembre, en janvier, en fevrier, en mars, en avril, en mai, en juin, en juillet, en aout, en septembre, en octobre, en novembre, en decembre, sous huit jours, sous quinzaine, sous 48h, sous une semaine, dans une semaine, dans un mois, j+*, semaine 1, semaine 2, semaine 3, mois 1`,
  en: `today, tomorrow, tonight, this morning, this afternoon, this evening, this week, this weekend, this month, monday, tuesday, wednesday, thursday, friday, saturday, sunday, next week, next month, next year, by the end of, end of june, end of july, end of the month, in january, in february, in march, in april, in may, in june, in july, in august, in september, in october, in november, in december, within a week, in a week, in a month, before ramadan, after ramadan, week one, week 1, week 2`,
  ar: `اليوم, غدا, بعد غد, الليلة, هذا المساء, هذا الأسبوع, هذا الشهر, الاثنين, الثلاثاء, الأربعاء, الخميس, الجمعة, السبت, الأحد, الأسبوع المقبل, الأسبوع القادم, الشهر المقبل, الشهر القادم, نهاية الأسبوع, نهاية الشهر, نهاية يونيو, بداية الشهر, الدخول المدرسي, قبل رمضان, بعد رمضان, بعد العيد, قبل نهاية, خلال أسبوع, خلال شهر, في يناير, في فبراير, في مارس, في أبريل, في ماي, في يونيو, في يوليوز, في غشت, في شتنبر, في أكتوبر, في نونبر, في دجنبر`,
  darija: `ليوم, اليوم, غدا, غدوا, من بعد غدا, هاد الليلة, هاد العشية, هاد السيمانة, هاد الشهر, نهار الاتنين, الاتنين, التلات, الاربع, الخميس, الجمعة, السبت, الحد, السيمانة الجاية, السيمانة الماجية, الشهر الجاي, الشهر الماجي, اللخر ديال الشهر, قبل رمضان, من بعد العيد, مور العيد, الدخول المدرسي`,
  arabizi: `lyoum, lyom, ghda, ghedda, ghdda, mn be3d ghda, had lila, had l3chiya, had simana, had chher, nhar, tnin, letnin, tlat, tlata, larb3, larb3a, lkhmis, jem3a, ljem3a, ljm3a, sebt, ssebt, sbt, l7ed, l7edd, l7ad, simana jaya, simana ljaya, simana lmajya, chher jay, chher ljay, lekher dyal chher, 9bel ramdan, mn be3d l3id`,
};

export const vagueDeadlines: WordList = {
  fr: `bientot, plus tard, prochainement, ensuite, apres, a court terme, a long terme, a moyen terme, a terme, des que possible, au plus vite, rapidement, dans le futur, a l'avenir, un jour, quand on pourra, le plus tot possible`,
  en: `soon, later, then, in the future, short term, long term, as soon as possible, asap, quickly, one day, eventually`,
  ar: `قريبا, لاحقا, فيما بعد, مستقبلا, في المستقبل, في أقرب وقت, بعد ذلك, على المدى, ثم`,
  darija: `من بعد, دغيا, قريب, شي نهار, فاش نساليو, مور هادشي`,
  arabizi: `mn b3d, mn be3d, men be3d, dghya, deghya, 9rib, chi nhar, fach nsaliw`,
};

/** Before a length of time it makes a deadline: "dans deux semaines". */
export const delays: WordList = {
  fr: `dans, d'ici, sous, avant, en`,
  en: `in, within, by, before`,
  ar: `خلال, بعد, في, قبل, في ظرف`,
  darija: `من هنا, من دابا, ف, قبل, من بعد`,
  arabizi: `mn hna, mn daba, f, 9bel, mn be3d`,
};

/** What must be there before the first day. */
export const needs: WordList = {
  fr: `accord(s), autorisation(s), permission, permis, agrement, licence, convention, contrat, signature, declaration, assurance, formation(s), former, formes, formee, habilitation, tablette(s), telephone(s), smartphone(s), ordinateur(s), pc, portable(s), imprimante, ecran(s), camera(s), capteur(s), compteur(s), borne, panneau(x), batterie(s), prise, prise electrique, electricite, courant, reseau, connexion, internet, wifi, 4g, sim, cartes sim, forfait, serveur, hebergement, salle, local, locaux, bureau, espace, terrain, hangar, abri, stock, camion(s), vehicule(s), voiture, triporteur, moto, carburant, glaciere, frigo, balance, outils, outillage, cahier(s), registre, carnet(s), formulaire(s), cle, cles, eau, donnees de, base de donnees, numero vert, traduction, traducteur, technicien, developpeur, medecin, infirmier, infirmiere, animateur, animatrice, chauffeur, mecanicien, moniteur, benevole(s), personne formee, mise aux normes, agents, heures par semaine, demi journee, horaires, calendrier`,
  en: `agreement, permission, permit, authorisation, authorization, licence, license, contract, insurance, signature, training, trained, tablet(s), phone(s), smartphone(s), computer(s), laptop(s), printer, screen(s), camera(s), sensor(s), meter(s), panel(s), battery, batteries, power outlet, plug, electricity, power, network, connection, internet, wifi, sim, server, hosting, room, premises, office, space, land, shed, shaded place, stock, truck, vehicle, car, bike, fuel, fridge, cold box, scale, tools, notebook, register, form(s), key(s), water, hotline, translation, translator, technician, developer, doctor, nurse, driver, mechanic, volunteers, hours of, hours a week, half a day, schedule, booking book`,
  ar: `موافقة, الموافقة, ترخيص, الترخيص, رخصة, إذن, اتفاقية, عقد, توقيع, تصريح, تأمين, تكوين, التكوين, تدريب, حصة, حصص, لوحة إلكترونية, لوحات, هاتف, هواتف, حاسوب, حواسيب, طابعة, شاشة, كاميرا, مستشعر, عداد, ألواح, بطارية, بطاريات, كهرباء, الكهرباء, مقبس, شبكة, ربط, إنترنت, الإنترنت, بالإنترنت, خادم, قاعة, مقر, محل, مكتب, فضاء, أرض, مستودع, ظل, مخزون, شاحنة, سيارة, وقود, ثلاجة, ميزان, أدوات, معدات, دفتر, سجل, استمارة, مفتاح, ماء, رقم أخضر, ترجمة, مترجم, تقني, مطور, طبيب, ممرضة, ممرض, سائق, متطوعين, متطوعون`,
  darija: `الإذن, الموافقة, الورقة, لوطوريزاسيون, الرخصة, الكونطرا, لاسورانس, الفورماسيون, تكوين, الطابليت, التيليفون, التيليفونات, البيسي, الكامرا, الكابتور, الپريز, الضو, الريزو, الكونيكسيون, الويفي, القاعة, واحد القاعة, المحل, البيرو, البلاصة, الكاميو, الطوموبيل, المازوط, الثلاجة, الميزان, الماتريال, الكناش, الساروت, الما, التقني, الشيفور`,
  arabizi: `l2idn, idn, lmowafa9a, mowafa9a, lautorisation, l'autorisation, autorisation, rokhsa, lcontrat, contrat, lassurance, formation, lformation, takwin, tablet, tablette, tilifon, tilifonat, tele, pc, imprimante, camera, capteur, lpriz, priz, do, ddo, triciti, rizo, reseau, connexion, wifi, internet, salle, l9a3a, 9a3a, lbiro, biro, blassa, lmahal, camion, kamyo, tomobil, tonobil, mazot, tallaja, mizan, materiel, matiriel, konnach, sarot, lma, technicien, chifor`,
};

export const vagueNeeds: WordList = {
  fr: `moyens, ressources, volonte, soutien, financement, budget, argent, engagement, motivation, environnement, collaboration, cooperation, mobilisation, implication, competences, equipe, adhesion, sensibilisation, temps, infrastructure(s), technologie, materiel, equipement(s)`,
  en: `means, resources, will, support, funding, budget, money, commitment, motivation, environment, collaboration, cooperation, involvement, skills, team, buy in, awareness, time, infrastructure, technology, equipment`,
  ar: `إرادة, الإرادة, موارد, الموارد, إمكانيات, الإمكانيات, دعم, الدعم, تمويل, التمويل, ميزانية, مال, التزام, تحفيز, بيئة, تعاون, انخراط, كفاءات, فريق, توعية, وقت, بنية تحتية, تكنولوجيا, تجهيزات`,
  darija: `الدعم, الفلوس, العون, المعقول, الوقت, الإمكانيات, التعاون, النية`,
  arabizi: `lflous, flous, d3m, da3m, l3awn, ta3awon, motivation, lmotivation, lwe9t, imkaniyat, niya`,
};
