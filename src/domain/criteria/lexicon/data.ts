import type { WordList } from "./entry.ts";

/** Where data are kept or taken: registers, surveys, meters, public sources, named services. */
export const dataSources: WordList = {
  fr: `registre(s), cahier(s), carnet(s), fichier client, fichiers clients, archives, historique de, releve(s) de, releve(s) du, releve(s) des, releves, compteur(s), capteur(s), thermometre, station meteo, donnees meteo, donnees de la meteo, gov, portail open data, recensement, enquete(s), questionnaire(s), sondage(s), interview(s), entretien(s), focus group, temoignages de, google forms, google maps, openstreetmap, osm, kaggle, youtube, facebook, instagram, tiktok, whatsapp, sentinel*, landsat, nasa, copernicus, images satellite(s)?, photo(s) satellite(s)?, satellite(s), hcp, haut commissariat, massar, cnss, cnops, onee, onep, onssa, onca, dgm, dmn, ministere, banque mondiale, oms, factures de, tickets de caisse, tickets, caisse enregistreuse, etat civil, base de donnees de, base de donnees du, base de la, base du, bdd de, dossiers de, dossiers du, dossiers des, dossiers medicaux, dossiers medicaux de l'hopital, prises par, pris par, prise par, filme* par, collecte(e|s|es)? par, recueilli* aupres, collecte* aupres, aupres de, aupres des, aupres d, fourni(e|s|es)? par, envoye(e|s|es)? par, donne(e|s|es)? par, tenu(e)? par, tenus par, releve(e|s|es)? par, mesure(e|s|es)? par, mesures faites, mesures de, saisi(e|s|es)? par, on prend nous memes, nous photographions, on photographie, nous mesurons, on mesure, on compte nous, observation(s) sur, comptage(s), annuaire, catalogue de, bulletins, ordonnances de, traces gps, volontaires, de volontaires, horaires (de|d|du|des), bulletins (de|du|meteo), annuaire des marees, tables des marees, proces verbaux`,
  en: `register(s), logbook(s), notebook(s), log(s) of, records of, records from, archives, reading(s) from, readings, meter(s), sensor(s), weather station, weather service, census, survey(s), questionnaire(s), interview(s), focus group, google forms, google maps, openstreetmap, kaggle, youtube, facebook, instagram, tiktok, whatsapp, sentinel, landsat, nasa, copernicus, satellite images, satellite, world bank, ministry, receipts from, tickets from, database of the, files of the, taken by, recorded by, collected by, collected from, gathered from, provided by, supplied by, given by, kept by, measured by, from the operator, we photograph, we measure, we count, observation(s), counts, gps traces, photos taken, pictures taken, volunteers, from volunteers, (bus|train|tide|prayer|opening) times, timetable(s), weather bulletin(s), bulletins, tide table(s), from the (city|town|commune|municipality|office|ministry)`,
  ar: `سجل, السجل, سجلات, دفتر, دفاتر, أرشيف, عداد, عدادات, مستشعر, مستشعرات, محطة الأرصاد, الأرصاد, الإحصاء, استطلاع, استبيان, استمارة, استمارات, مقابلات, مقابلة, خرائط غوغل, غوغل فورم, يوتيوب, فيسبوك, أقمار صناعية, الأقمار الصناعية, المندوبية السامية, مسار, الضمان الاجتماعي, الوزارة, البنك الدولي, فواتير, تذاكر, وصولات, الحالة المدنية, قاعدة بيانات ال*, ملفات ال*, ملفات المستشفى, التقطها, التقطتها, التقطناها, صورها, صورتها, صورناها, جمعها, جمعتها, جمعناها, ملأناها, ملأها, يمسكه, تمسكه, تمسكها, يقدمها, توفرها, يوفرها, قدمتها, مأخوذة من, مستخرجة من, قياسات, قراءات, نشرات الأرصاد, نشرات, محاضر, جداول المد`,
  darija: `الكناش, كناش, الكونتور, كابتور, صوندج, السوندج, فورم, استمارة, من عند, من عندهم, صورناهم, صورناها, صورنا, سولنا, سولناهم, جمعناهم, جمعناها, عمرناهم, قيدناهم, قيدنا, حسبناهم, الفاكتورات, بونات, التسجيلات ديال, الدوسيات ديال, السجل ديال, الملفات ديال, واتساب, فيسبوك, يوتيوب, كنصورو*, كنسجلو*, كنقيدو*, كنحسبو*, كيصورو*, كيسجلو*, كيقيدو*, كيصور, كيقيد, فاتورات, لي فاكتور, محاضر الجماعة`,
  arabizi: `konnach, lkonnach, kennach, cahier, lcahier, lkaye, sijil, sijil dyal, kontor, compteur, capteur, sondage, istimara, stimara, mn 3nd, mn 3end, men 3and, mn 3ndhom, swwernahom, swernahom, sewwernahom, sawernahom, swwrnahom, sewwelna, swelna, sowlna, jme3nahom, jma3nahom, 3emmernahom, 9iyednahom, 7sebnahom, facturat, lfacturat, tickets, lbonat, dossiyat dyal, facebook, whatsapp, youtube, kanswwro*, kanswro*, kansejlo*, kan9iydo*, kan7esbo*, kayswwer*, kayswwr*, kaysejl*, kay9iyd*, kay9eyd*, factures, les factures, lfactures, factures d, les horaires, horaires d, lm7ader`,
};

/** The words for data, before "of the hospital", "de 12 épiciers". */
export const dataThings: WordList = {
  fr: `donnee(s), data, base, fichier(s), dossier(s), liste(s), photo(s), video(s), facture(s), ticket(s), sms, message(s), cv, cvs, note(s), releve(s), mesure(s), statistiques, chiffres, historique, enregistrement(s), plan(s), carte(s), rapports, bulletins`,
  en: `data, database, file(s), list(s), photo(s), video(s), invoice(s), receipt(s), ticket(s), message(s), cvs, grades, readings, statistics, figures, history, recordings, maps, reports`,
  ar: `بيانات, البيانات, معطيات, المعطيات, ملفات, لائحة, لوائح, صور, فواتير, رسائل, نقط, إحصائيات, أرقام, تسجيلات, خرائط, تقارير`,
  darija: `المعلومات, الداتا, التصاور, الفاكتورات, الليستة, الميساجات, التسجيلات, جدول`,
  arabizi: `data, ma3lomat, tsawer, facturat, lista, messagat, fichier, fichiyat, tsjilat`,
};

export const vagueSources: WordList = {
  fr: `internet, le web, en ligne, open data, donnees ouvertes, on va collecter, nous allons collecter, on va chercher, a collecter, collecte de donnees, des sources fiables, sources diverses, reseaux sociaux, les utilisateurs, utilisateurs, tout le monde, partout, donnees disponibles`,
  en: `internet, online, the web, open data, we will collect, to be collected, various sources, social media, users, everywhere, available data`,
  ar: `الإنترنت, الأنترنت, معطيات مفتوحة, بيانات مفتوحة, المعطيات المفتوحة, البيانات المفتوحة, سنجمع, جمع البيانات, مصادر مختلفة, مواقع التواصل, المستعملين, المستخدمين, المتوفرة`,
  darija: `لانترنيت, الانترنيت, غادي نجمعو, نجمعو, من الناس, الناس`,
  arabizi: `internet, lanternet, ghadi njem3o, njm3o, nas, mn nas`,
};

export const formats: WordList = {
  fr: `papier, papiers, cahier(s), carnet(s), excel, xls, xlsx, csv, json, xml, pdf, word, tableur, tableau(x), google sheet(s), sheets, base sql, sql, photo(s), foto(s), image(s), video(s), audio, audios, vocal, vocaux, enregistrement(s), bande(s) son, sms, texte, textes, pages, formulaire(s), google forms, api, scan(s), scanne(e)?(s)?, gps, traces gps, coordonnees gps, shapefile, carte(s) satellite, jpg, jpeg, png, mp3, mp4, numerise*, manuscrit*, fiche(s), ticket(s), photocopie(e)?(s)?, photocopies, feuille(s), bulletin(s), liste manuscrite`,
  en: `paper, notebook(s), logbook(s), excel, csv, json, xml, pdf, spreadsheet(s), table(s), sheet(s), sql, photo(s), picture(s), image(s), video(s), audio, recording(s), sms, text messages, texts, form(s), api, scan(s), scanned, gps, shapefile, jpg, png, mp3, handwritten, cards, voice notes, photographed, photocopies, photocopied, written on`,
  ar: `ورقي, ورقية, الورقي, ورق, أوراق, دفتر, دفاتر, إكسل, إكسيل, اكسل, جدول, جداول, صورة, صور, فيديو, فيديوهات, تسجيل, تسجيلات, صوتية, صوتي, رسائل نصية, نصوص, نص, استمارة, استمارات, ملف رقمي, ممسوحة, مخطوط, بطاقات, إحداثيات`,
  darija: `ورقة, وراق, الكناش, كناش, إكسيل, اكسيل, جدول, تصويرة, تصاور, التصاور, فيديو, فيديوات, أوديو, تسجيلات, التسجيلات, ميساجات, بي دي إف, سكانير, كنصورو*, كنسجلو*, ميساج`,
  arabizi: `wra9, wra9i, konnach, lkonnach, cahier, lcahier, excel, csv, pdf, tswira, tsawer, tswer, video, videoyat, audio, tsjilat, tasjilat, sms, messagat, scan, kanswwro*, kansejlo*, message`,
};

export const vagueFormats: WordList = {
  fr: `fichier(s), document(s), numerique, digital, base de donnees, donnees structurees`,
  en: `file(s), document(s), digital, database, structured data`,
  ar: `ملفات, وثائق, رقمية, رقمي, قاعدة بيانات`,
  darija: `الملفات, الوثائق`,
  arabizi: `fichiyat, fichier, documents, malafat`,
};

/** Amounts written without a digit that the numbers do not hold. */
export const writtenVolumes: WordList = {
  fr: `un an, une annee, un mois, une saison, un trimestre, un semestre, une semaine de, l'annee derniere, toute l'annee, une annee scolaire, une journee, une centaine, un millier`,
  en: `one year, a year of, a year's, one month, a month of, one season, a whole year, last two seasons, a hundred, a thousand, hundreds of, a week of`,
  ar: `سنة كاملة, عام كامل, شهر كامل, موسمان, موسمين, سنتان, سنتين, شهران, شهرين, أسبوعان, أسبوعين`,
  darija: `عام كامل, عامين, شهرين, شي عامين`,
  arabizi: `3am kamel, 3amin, 3amayn, chehrayn, simana kamla`,
};

export const freshness: WordList = {
  fr: `had simana, had chher, had lila, had l3chiya, had l3am, temps reel, en direct, par jour, par heure, par minute, par mois, par semaine, par an, par trimestre, chaque jour, chaque soir, chaque matin, chaque mois, chaque semaine, chaque annee, chaque heure, chaque trimestre, chaque saison, chaque fois, tous les jours, tous les mois, tous les ans, tous les soirs, tous les matins, tous les ~ jours, tous les ~ mois, toutes les semaines, toutes les heures, toutes les ~ minutes, toutes les ~ heures, toutes les ~ secondes, toutes les ~ semaines, quotidien*, journalier*, hebdomadaire*, mensuel*, trimestriel*, annuel*, horaire, mis a jour en, mis a jour chaque, mis a jour tous, mise a jour tous, mise a jour par, mise(s) a jour chaque, derniere mise a jour, actualise* chaque, cette semaine, ce mois, cette annee, cette saison, la semaine derniere, le mois dernier, l'an dernier, annee derniere, hier, aujourd hui, ce matin, dernier(s)? mois, derniere(s)? annee(s)?, dernieres semaines, dernier recensement, derniere saison, deux dernieres, trois dernieres, trois derniers, 3 derniers, 2 derniers, ces deux ans, datent de, date de, depuis janvier|fevrier|mars|avril|mai|juin|septembre|octobre|novembre|decembre, de l'annee en cours, annee scolaire, a jour de|du|d' ~, a jour d'avril|janvier|fevrier|mars|mai|juin|juillet|septembre|octobre|novembre|decembre, l'hiver dernier, l'ete dernier, cet hiver, cet ete, printemps dernier, automne dernier`,
  en: `real time, live, per day, per hour, per month, per week, per year, every day, every evening, every morning, every month, every week, every year, every hour, every ~ days, every ~ minutes, every ~ seconds, every ~ hours, every season, each day, each month, each week, each year, each evening, daily, hourly, weekly, monthly, quarterly, yearly, annual, updated every, updated in, refreshed, last update, this week, this month, this year, this season, last week, last month, last year, last season, last ~ seasons, last ~ years, last ~ months, past ~ years, past ~ months, yesterday, today, dated, latest census, one per evening, one per day, one per week, one a day, last winter, last summer, last spring, last autumn, this winter, this summer`,
  ar: `كل يوم, كل شهر, كل أسبوع, كل سنة, كل ساعة, كل مساء, كل صباح, كل موسم, كل فصل, كل ~ دقائق, كل ~ أيام, يوميا, يومية, أسبوعيا, أسبوعية, شهريا, شهرية, سنويا, سنوية, في الوقت الحقيقي, الزمن الحقيقي, آخر تحديث, تحدث كل, تحين كل, هذا الأسبوع, هذا الشهر, هذه السنة, هذا الموسم, الأسبوع الماضي, الشهر الماضي, السنة الماضية, العام الماضي, الموسم الماضي, السنوات الأخيرة, الأشهر الأخيرة, السنتين الأخيرتين, السنة الجارية, أمس, اليوم, آخر إحصاء, آخر سنتين, آخر سنة, آخر ~ سنوات, آخر ~ أشهر, آخر شهر, آخر موسم, آخر أسبوع, الصيف الماضي, الشتاء الماضي, هذا الصيف, هذا الشتاء`,
  darija: `كل نهار, كل شهر, كل سيمانة, كل عام, كل صباح, كل ليلة, كل عشية, هاد السيمانة, هاد الشهر, هاد العام, العام اللي فات, الشهر اللي فات, السيمانة اللي فاتت, البارح, اليوم, كيتبدل كل, كتجدد`,
  arabizi: `kol nhar, kol chher, kol chhar, kol simana, kol 3am, kol sbah, kol lila, kola nhar, koula nhar, had simana, had chher, had l3am, l3am li fat, chher li fat, simana li fatet, lbar7, lbareh, lyoum, daba, nhar sebt, nhar l7ed, nhar letnin, nhar tlat, nhar larb3, nhar lkhmis, nhar ljem3a`,
};

export const vagueFreshness: WordList = {
  fr: `recent(e)?(s)?, a jour, actuel(le)?(s)?, fraiche(s)?, nouvelles donnees`,
  en: `recent, up to date, current, fresh`,
  ar: `حديثة, جديدة, محينة, محدثة`,
  darija: `جداد, جديدة`,
  arabizi: `jdad, jdida`,
};

/** Leave to use them: consent, a licence, an agreement, openness. */
export const rights: WordList = {
  fr: `consentement(s), consent*, autoris*, accord signe, accord ecrit, accord de, accord du, accord des, accord d, avec leur accord, avec son accord, leur accord, donne son accord, donnent leur accord, ont donne leur accord, accord, accepte* d'etre, acceptent de, ont accepte, convention, partage de donnees, licence, odbl, creative commons, cc by, domaine public, open data, open source, librement, libre acces, telechargeable(s), avec permission, permission, a signe, signent, chacun signe, chacune signe, signature de, nous donne acces, donne acces, nous laisse utiliser, nous laisse, nous a donne, contrat, declaration a la cndp, demande a la cndp, charte, contre signature, a dit oui, ont dit oui, disent oui, avec son aval, aval de, aval du, feu vert, est d'accord pour, d'accord pour, a dit d'accord, ouvert(e|s|es)? a (tous|toutes|tout), ouvert(e|s|es)? au public, en acces (libre|ouvert|public), acces (libre|ouvert), libre(s)? d'acces, libre(s)? de droits, consultable(s) par (tous|tout|chacun), accessible(s) a (tous|tout|chacun), publie(e|s|es)? (sur|par), publie(e|s|es)? en ligne, en open data, a la disposition de tous, n'importe qui peut`,
  en: `consent*, permission, permitted, authoris*, authoriz*, agreement, data sharing agreement, agreed to, agree to, they agreed, agreed, licence, license, licensed, creative commons, public domain, open data, freely, lets us use, let us use, allowed us, allow us, gave us access, gives us access, signed, contract, leave from, gives leave, gave leave, said yes, say yes, free to use, green light, go ahead, approval, approved, open to (all|everyone|anyone), open to the public, open access, anyone (may|can) (use|read|download|consult|see), everyone (may|can) (use|read|see), free to (all|everyone), published online, publicly available, freely available`,
  ar: `موافقة, الموافقة, بموافقة, موافقتهم, وافق, وافقت, وافقوا, يوافق, إذن, بإذن, الإذن, أذن, ترخيص, الترخيص, رخصة, رخص, مرخص, يرخص, ترخص, اتفاقية, عقد, رخصة حرة, متاحة للعموم, وقع, وقعت, توقيع, سمح, سمحت, يسمح, قالت نعم, قالوا نعم, متاحة للجميع, مفتوحة للجميع, مفتوح للجميع, مفتوحة للعموم, مفتوح للعموم, منشورة للعموم, رهن إشارة الجميع, في متناول الجميع, متاح للجميع, تسمح بها, يسمح بها, تسمح لنا, سمحت بها, متفق عليها, بترخيص من`,
  darija: `الإذن, لإذن, عطانا الإذن, عطاونا الإذن, عطاتنا الإذن, الموافقة, موافقين, وافقو, وافق, قبلو, بالرضا, سمحو لينا, سمح لينا, خلاونا, مسموح, كونطرا, سينيا, سيناو, محلولة لكلشي, محلولة للناس, مفتوحة لكلشي, فابور لكلشي, عطاونا الحق, عطاتنا الحق, عطانا الحق, قالو لينا خدمو بيها, عندنا الحق`,
  arabizi: `l2idn, idn, lidn, l'idn, b l2idn, bl2idn, 3tana l2idn, 3tawna l2idn, mowafa9a, lmowafa9a, mouwafa9a, wafe9, waf9o, wafa9o, 9eblo, 9blo, sme7 lina, sem7o lina, khellawna, rokhsa, lautorisation, l'autorisation, autorisation, accord, contrat, sinyaw, m7loula l (kolchi|nas), mftou7a l (kolchi|nas), 3tana l7a9, 3tatna l7a9, 3tawna l7a9, 3tana l7e9, 3tatna l7e9, 3tawna l7e9, 3ndna l7a9, 3ndna l7e9, khllatna, khellatna, khellana, wafqo, wafqat, waf9at`,
};

/** "We have no right yet", "permission will be needed". */
/** Open to all: when said of data, not of a school or a square. */
export const open: WordList = {
  fr: `publique(s)?, public, publics, ouverte(s)?, ouvert(s)?, libre(s)?, gratuite(s)?, gratuit(s)?`,
  en: `public, open, free`,
  ar: `مفتوحة, المفتوحة, مفتوح, عمومية, العمومية, حرة, مجانية, متاحة`,
  darija: `محلولة, عمومية, فابور`,
  arabizi: `publique, mftou7a, fabor`,
};

/** Ways of taking out, and what is taken out: together they keep people from being recognised. */
export const removing: WordList = {
  fr: `sans, aucun(e)?, pas, ni, enlev*, ote*, otons, supprim*, effac*, retir*, masqu*, cach*, remplac*, coup*, flout*, barr*, change*, initiales`,
  en: `without, no, not, remov*, drop*, delet*, eras*, hid*, hide, blur*, cut*, crop*, replac*, strip*, chang*, turn*, initials`,
  ar: `دون, بدون, بلا, لا, حذف, نحذف, تحذف, إخفاء, نخفي, إزالة, نزيل, تعويض, تعوض, استبدال, نستبدل, طمس, مسح, نمسح, أزيلت, حذفت, أزلنا, حذفنا, نزعنا, غير, ليست`,
  darija: `بلا, حيدنا, نحيدو, كنحيدو, حتى, بدلنا, نبدلو, مسحنا, نمسحو, غطينا, خبعنا, ماشي`,
  arabizi: `bla, 7iyedna, 7eyyedna, n7eydo, kan7eydo, 7ta, bedlna, nbdlo, ms7na, nms7o, mes7o, ghettina, machi`,
};

export const namings: WordList = {
  fr: `nom(s), prenom(s), visage(s), identite, cin, adresse(s), telephones, numeros de telephone, plaques, personnel(le)?(s)?`,
  en: `name(s), face(s), identity, identities, addresses, phone numbers, plates, hers, theirs, his recording, personal`,
  ar: `اسم, أسماء, الأسماء, الاسم, وجوه, الوجوه, الهوية, هويات, العناوين, أرقام الهواتف, أرقام البطائق, شخصي, شخصية`,
  darija: `سمية, السمية, السميات, سميات, الوجوه, لوجوه, النمرة, لاكارط, شخصية, شخصي, نمرات, النمرات, نوامر`,
  arabizi: `smiya, smiyat, smya, smyat, ism, asmae, wojoh, nmra, nemra, chakhsi, chakhsiya, nmrat, namra`,
};

export const noRight: WordList = {
  fr: `pas le droit, pas encore le droit, n'avons pas le droit, pas d'autorisation, pas encore d'autorisation, sans autorisation, sans accord, sans leur accord, sans consentement, pas de consentement, pas encore l'accord, pas besoin d'autorisation, on ne sait pas si, il faut une autorisation, il faudra une autorisation, il faut l'autorisation, il faudra l'autorisation, il faut une permission, autorisation necessaire`,
  en: `no right, not allowed, without permission, without consent, no permission, no consent, not yet, permission needed, need permission, we need permission, need consent, no agreement`,
  ar: `لا يحق, ليس لنا الحق, ليس لدينا الحق, بدون إذن, دون إذن, دون موافقة, بدون موافقة, يلزم ترخيص, يجب الحصول على ترخيص, لم نحصل`,
  darija: `ما عندناش الحق, ماعندناش الحق, بلا إذن, بلا موافقة, خاصنا الإذن, باقي ما`,
  arabizi: `ma 3ndnach l7e9, ma3ndnach l7a9, bla idn, bla l2idn, khassna l2idn, ba9i ma, bla mowafa9a`,
};

export const owners: WordList = {
  fr: `appartien*, proprietaire(s), detenu(e|s|es)? par, detient, detiennent, tenu(e|s|es)? par, propriete de, a la commune, droit, droits, les donnees de la, les donnees du`,
  en: `belong(s), owner(s), owned by, owns, held by, kept by, property of, right(s)`,
  ar: `ملك, يملكها, تملكها, في ملكية, مالك, يمسكه, تمسكه, حق, الحق, حقوق`,
  darija: `ديال الجماعة, مولاها, مولاهم, ملك, الحق`,
  arabizi: `molaha, mol data, milk, l7e9, l7a9, dyal ljama3a`,
};

/** Nothing personal, or what is done so that nobody is recognised or used without knowing. */
export const personalCare: WordList = {
  fr: `rien de personnel, aucune donnee personnelle, aucune donnee sensible, pas de donnees personnelles, pas de donnee personnelle, pas personnelle(s), non personnelle(s), ni personnelle(s), sans donnees personnelles, ne sont pas personnelles, n'est pas personnelle, rien de sensible, pas sensible(s), non sensible(s), aucun nom, sans nom(s), sans noms, sans les noms, sans le nom, pas de nom(s), ni nom(s), ni noms, anonym*, anonimes, anonime, pseudonym*, pseudo(s), surnom(s), remplace* par des numeros, remplace* par un numero, remplace* par un code, noms remplaces, noms supprimes, noms effaces, noms masques, noms caches, supprime* les noms, supprimant les noms, efface* les noms, retire* les noms, enleve* les noms, en enlevant les noms, floute(e)?(s)?, floutage, visages flous, chiffre(e|s|es)?, chiffrement, crypte(e|s|es)?, hache(e|s|es)?, agrege(e|s|es)?, consentement(s), consent*, 09 08, 09-08, loi 09.08, cndp, leur accord, avec leur accord, avec son accord, avec l'accord des, accord de chaque, accord signe de chaque, accord ecrit de chaque, accord des patients, accord des parents, accord des clients, chacun signe, chacune signe, on efface, nous effacons, effacees apres, supprimees apres, detruites apres, seulement le necessaire, strict necessaire, minimisation`,
  en: `nothing personal, no personal, not personal, non personal, no sensitive, nothing sensitive, no name(s), without name(s), without the names, names removed, names are removed, remove names, removing names, drop their names, drop the names, dropping names, names are replaced, names replaced, replaced by numbers, replaced by codes, replaced with numbers, anonym*, pseudonym*, nickname(s), blurred, blur faces, faces cropped, faces blurred, encrypt*, hashed, aggregated, consent*, agreed to be, they agreed, give their agreement, each person signs, parents sign, 09 08, 09-08, cndp, deleted after, erased after, we delete, only what is needed, skippers gave permission, gave permission`,
  ar: `لا|ولا تتضمن أي معطى|بيانات|اسم|معلومة, لا|ولا تتضمن معطيات|بيانات شخصية, لا|ولا معطيات شخصية, لا|ولا بيانات شخصية, لا|ولا تحتوي على أي, لا|ولا تحتوي أسماء, ليست شخصية, غير شخصية, لا شيء شخصي, غير حساسة, ليست حساسة, دون أسماء, من دون أسماء, بدون أسماء, بلا أسماء, دون ذكر الأسماء, بدون ذكر الأسماء, حذف الأسماء, نحذف الأسماء, تحذف الأسماء, إزالة الأسماء, إخفاء الأسماء, إخفاء الهوية, مجهولة, مجهولة الهوية, مجهول الهوية, تعوض الأسماء, وتعوض الأسماء, الأسماء بأرقام, استبدال الأسماء, مشفرة, تشفير, التشفير, طمس الوجوه, تمويه الوجوه, موافقة كل, موافقة المرضى, موافقة المعنيين, بموافقتهم, موافقتهم, بموافقة الصانعات, بموافقة الأمهات, بموافقة أصحابها, بموافقة أولياء, موافقة الأسر, بموافقة المشاركين, وافقوا على, القانون 09, 09 08, 09-08, اللجنة الوطنية, نمسحها بعد, تحذف بعد, الضروري فقط`,
  darija: `بلا سميات, بلا السميات, بلا أسماء, حيدنا السميات, نحيدو السميات, كنحيدو السميات, ماكاين حتى سمية, ما فيها والو شخصي, ماشي شخصية, الموافقة ديال الكليان, الموافقة ديال الناس, بالموافقة ديالهم, الموافقة ديالهم, موافقين كاملين, الناس موافقين, بدلنا السميات, بأرقام, كنمسحوهم, نمسحوهم`,
  arabizi: `bla smiyat, bla smyat, bla asmae, 7eyyedna smiyat, 7iyedna smiyat, n7eydo smiyat, kayt7eyyed ~ smiyat, kayt7eyed ~ smiyat, smiyat m7eydin, ma fiha walo chakhsi, machi chakhsiya, mowafa9a dyalhom, lmowafa9a dyalhom, b lmowafa9a dyal nas, anonyme, anonym, nmes7ohom, nms7ohom, 09 08, cndp`,
};

/** Personal or sensitive things, named without what is done about it. */
export const personalThings: WordList = {
  fr: `personnel(le)?(s)?, sensible(s), prive(e)?(s)?, vie privee, confidentiel(le)?(s)?, confidentialite, securise(e)?(s)?, rgpd, noms, nom et prenom, prenom(s), cin, carte d'identite, identite, adresse(s), numero de telephone, telephones, visage(s), patient(s), malade(s), sante, medical, medicale(s), medicaux, ordonnance(s), diagnostic(s), religion, biometri*, empreintes, salaire(s), mineurs, casier, proteg*, cv, cvs`,
  en: `personal, sensitive, private, privacy, confidential, secured, secure, gdpr, names, first names, id card, identity, address(es), phone number(s), face(s), patient(s), health, medical, prescriptions, religion, biometric, fingerprints, salaries, salary, minors, protected, cvs`,
  ar: `شخصية, الشخصية, حساسة, الحساسة, خصوصية, الخصوصية, سرية, محمية, أسماء, الأسماء, الهوية, بطاقة التعريف, عنوان, عناوين, أرقام الهواتف, هواتف, وجوه, مرضى, المرضى, صحية, الصحية, طبية, الطبية, قاصرين, بصمات, أجور`,
  darija: `السميات, شخصية, المراض, لاكارط, نمرة, النمرات, الوجوه, الصحة`,
  arabizi: `smiyat, smiya, chakhsi, chakhsiya, lmrad, mrad, cin, lacarte, nmra, nemra, wojoh, s7a`,
};

export const languagesCovered: WordList = {
  fr: `arabe, darija, dialecte, marocain parle, francais, amazigh*, berbere, tamazight, tachelhit, tachelhite, tarifit, chleuh, chelha, hassania, hassaniya, anglais, espagnol, bilingue, trilingue`,
  en: `arabic, darija, french, amazigh, berber, tamazight, tashelhit, tachelhit, tarifit, hassaniya, english, spanish, bilingual`,
  ar: `العربية, بالعربية, عربية, الدارجة, بالدارجة, دارجة, الفرنسية, بالفرنسية, فرنسية, الأمازيغية, بالأمازيغية, أمازيغية, تشلحيت, تاشلحيت, تمازيغت, تريفيت, الحسانية, الإنجليزية, الإسبانية`,
  darija: `الدارجة, بالدارجة, الشلحة, بالشلحة, تشلحيت, الريفية, بالفرنساوية, بالعربية, الحسانية`,
  arabizi: `darija, bdarija, b darija, derija, tachelhit, tchelhit, chel7a, chl7a, tamazight, tarifit, francais, fransawiya, 3arbiya, l3arbiya, bl3arbiya`,
};

/** Regions written as such: "région de l'Oriental", "province de Tata", "par commune". */
export const regions: WordList = {
  fr: `region d, region de, region du, region draa, region souss, region marrakech, region fes, region casablanca, region rabat, region tanger, province d, province de, province du, prefecture de, commune de, commune d, ville de, plaine du, plaine de, vallee du, vallee de, oasis de, par commune, par province, par quartier, par region, zone de, quartier ~, douar ~, bassin du, bassin de`,
  en: `region of, province of, city of, town of, plain, valley, oasis of, by commune, by province, by district, per district, neighbourhood of, neighborhood of, area of`,
  ar: `إقليم, جهة ~, عمالة ~, مدينة ~, سهل, وادي, واحة, حي, دوار, حسب الجماعة, حسب الإقليم, منطقة`,
  darija: `ف حي, ف دوار, ف جهة, ف منطقة, ف إقليم`,
  arabizi: `f 7ay, f hay, f douar, f derb, derb, jihat, jiha dyal, f lmanti9a, f i9lim`,
};

/** "Everywhere" covers nothing that one can check. */
export const wideCoverage: WordList = {
  fr: `tout le maroc, tout le pays, toutes les regions, toutes les villes, toutes les langues, national*, partout, le maroc, maroc, monde rural, milieu rural, afrique, monde entier`,
  en: `all of morocco, all morocco, the whole country, nationwide, national, all regions, all languages, all cities, everywhere, morocco, rural areas, africa`,
  ar: `كل المغرب, المغرب كله, جميع الجهات, كل الجهات, جميع المدن, كل اللغات, وطني, وطنية, المغرب, العالم القروي`,
  darija: `المغرب كامل, لمغرب كامل, كاع المدن, فين ما كان, المغرب`,
  arabizi: `lmghrib kamel, lmaghrib kaml, ga3 lmodon, kol lmghrib, fin ma kan, lmghrib`,
};
