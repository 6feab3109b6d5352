import type { WordList } from "./entry.ts";

/** "Nowhere": the honest answer of a team that needs no model. */
export const noAi: WordList = {
  fr: `pas besoin d'ia, pas besoin de l'ia, pas besoin d'intelligence artificielle, pas besoin de l'intelligence artificielle, pas d'ia, pas d'intelligence artificielle, aucune ia, aucun besoin d'ia, aucun besoin d'intelligence, aucun role, aucun role pour l'ia, nulle part, ia inutile, l'ia est inutile, l'ia n'est pas utile, ia n'est pas necessaire, l'ia ~ pas necessaire, l'ia ~ pas utile, l'ia ~ inutile, l'ia n'apporte rien, l'ia ~ sert a rien, l'ia n'a pas sa place, on n'utilise pas l'ia, on n'utilise pas d'ia, nous n'utilisons pas, on n'utilisera pas, sans ia, sans intelligence artificielle, zero ia, ni ia, n'a pas besoin d'ia, n'avons pas besoin d'ia, aucune intelligence artificielle, non necessaire, renonce* a l'ia, abandonne* l'ia, laisse tomber l'ia, retire l'ia, enleve l'ia, se passe d'ia, se passer d'ia, se passe de l'ia, aucune ia ici, nul part, nulle par`,
  en: `no ai, no need for ai, no need of ai, no artificial intelligence, nowhere, no machine learning, ai is not needed, ai not needed, ai is not necessary, ai is useless, we do not need ai, we don't need ai, do not need ai, don't need ai, don't use ai, do not use ai, won't use ai, not using ai, without ai, without any ai, ai adds nothing, ai brings nothing, ai has no role, no role for ai, zero ai, not needed here, doesn't need ai, does not need ai, dropped the ai, dropped ai, gave up on ai, gave up ai, abandoned ai, removed the ai, do without ai, does without ai, none at all`,
  ar: `لا حاجة إلى الذكاء, لا حاجة للذكاء, لا حاجة لنا بالذكاء, لا نحتاج الذكاء, لا نحتاج إلى الذكاء, لا نحتاج إلى ذكاء, لا نحتاج للذكاء, لا مكان للذكاء, لا مكان له, لا دور للذكاء, لا دور له, لا يوجد دور, بدون ذكاء, بدون الذكاء, من دون ذكاء, من دون الذكاء, دون الذكاء, لا نستعمل الذكاء, لا نستخدم الذكاء, لن نستعمل الذكاء, لن نستخدم الذكاء, الذكاء الاصطناعي غير ضروري, الذكاء الاصطناعي غير لازم, الذكاء الاصطناعي ليس ضروري, لا فائدة من الذكاء, لا ضرورة للذكاء, في لا مكان, لا مكان, تخلينا عن الذكاء, استغنينا عن الذكاء, نستغني عن الذكاء`,
  darija: `ماكاين لاش الذكاء, ما كاين لاش الذكاء, ماكاينش لاش الذكاء, ما خاصناش الذكاء, ماخاصناش الذكاء, ما محتاجينش الذكاء, مامحتاجينش الذكاء, ما محتاجينش للذكاء, ما عندنا ما نديرو بالذكاء, بلا ذكاء, بلا الذكاء, ما غاديش نستعملو الذكاء, ماغاديش نستعملو الذكاء, ما كنستعملوش الذكاء, حتى بلاصة, ما يصلاحش الذكاء, ما غايفيد الذكاء, بلا إي آي, ما خاصوش الذكاء, حيدنا الذكاء, ستغنينا على الذكاء, حتى شي بلاصة`,
  arabizi: `bla ia, bla l'ia, bla ai, bla dakae, ma m7tajin ~ ia, ma m7tajinch ia, mam7tajinch ia, ma m7tajinch l'ia, ma khasnach ia, makhasnach ia, ma khassnach l'ia, makhasnach l'ia, ma 7tajinach ia, ma 3ndna mandiro b ia, ma kaynch lach ia, makayn lach ia, makayn lach l'ia, ma ghadich nst3mlo ia, ma kanst3mlouch ia, walo ia, ma kayn 7ta ia, 7eyyedna l ia, 7iyedna lia, stghnina 3la ia, 7ta blassa, 7ta blasa, hta blassa, ma me7tajinhach, ma m7tajinhach, mam7tajinhach, ma m7tajinoch`,
};

/** "Walo", "no need": nowhere too, when hardly anything else is said. */
export const nothingHere: WordList = {
  fr: `rien du tout, aucune place, pas de place, on en a pas besoin, on n'en a pas besoin, pas besoin, zero, ~ suffit`,
  en: `none, nothing, none needed, no need, no need for it, not needed, not at all, is enough, we don't need it, we do not need it, don't need any, does it`,
  ar: `لا شيء, لا نحتاجه, لا نحتاجها, لا حاجة, غير ضروري, لسنا في حاجة إليه, يكفي, تكفي`,
  darija: `والو, ما كاين لاش, ماكاين لاش, ما خاصناش, ماخاصناش, ما محتاجينهش, ما محتاجينوش, مامحتاجينهش, ما محتاجينش, ما عندنا ما نديرو, ماعندنا ما نديرو, حتى حاجة, حتى بلاصة, بلا بيه, بلا بيها, ما كاينش, ماكاينش, كافي, كافية`,
  arabizi: `walo, walou, oualo, oualou, 7ta 7aja, ma kaynch, makaynch, ma kayn lach, makayn lach, ma khassnach, ma khasnach, makhassnach, ma m7tajinch, mam7tajinch, ma 3ndna ma ndiro, ma3ndna mandiro, bla biha, bla bih, kafi, kafya`,
};

/** Things that a model can be given, named closely enough to be fetched. */
export const inputs: WordList = {
  fr: `photo(s), foto(s), image(s), cliche(s), video(s), videos, filme, camera(s), radio(s) suspecte(s)?, radiographie(s), radios, scanner(s), irm, echographie(s), audio(s), voix, vocal, vocaux, enregistrement(s), message vocal, toux, releve(s), mesure(s), temperature(s), humidite, debit(s), niveau d'eau, glycemie, analyse(s) d'eau, analyse(s) de sang, analyse(s) de sol, resultats d'analyse, symptome(s), absence(s), ventes, facture(s), recu(s), ticket(s), billets vendus, historique, sms, reclamation(s), plainte*, formulaire(s), questionnaire(s), reponses au, ordonnance(s), cv, cvs, position(s), gps, coordonnees, carte satellite, satellite(s), images satellite, meteo, previsions meteo, marees, capteur(s), compteur(s), empreinte(s), ecriture, offres d'emploi, prix du marche`,
  en: `photo(s), picture(s), image(s), video(s), footage, camera(s), x ray(s), scan(s), sound(s), audio, voice(s), voice note(s), recording(s), cough, reading(s), measurement(s), temperature(s), humidity, water level, water level, blood test(s), water tests, soil tests, symptom(s), grade(s), attendance, absences, sales, ticket sales, invoice(s), receipt(s), log(s), sms, complaint(s), questionnaire(s), answers to, prescription(s), cvs, cv, resumes, job offers, gps, satellite, weather, tide(s), sensor(s), meter(s), market prices`,
  ar: `صورة, صور, صورا, الصورة, فيديو, فيديوهات, مقطع, مقاطع, كاميرا, أشعة, الأشعة, صوت, صوتا, صوتية, أصوات, تسجيل, تسجيلا, تسجيلات, مكالمة, مكالمات, سعال, قياس, قياسا, قياسات, قراءات, قراءة العداد, حرارة, رطوبة, صبيب, تحاليل, تحليل الماء, نقط التلاميذ, معدلات, غيابات, مبيعات, فاتورة, فواتير, طلبات, طلبيات, حجوزات, شكاية, شكايات, شكاوى, استمارة, استمارات, وصفة, وصفات, سيرة ذاتية, سير ذاتية, موقع الهاتف, إحداثيات, أقمار صناعية, الأقمار, طقس, مد وجزر, مستشعر, مستشعرات, عداد, عدادات, وزن, سن المريض, خط اليد, أثمنة السوق, عروض الشغل`,
  darija: `تصويرة, التصويرة, تصاور, التصاور, فيديو, فيديوات, الصوت, صوت, أوديو, لاپيل, المكالمات, القياسات, السخونية, الضغط, النقط, الغياب, المبيعات, البيع ديال, فاكتورة, الفاكتورات, الكوموند, السجل, ميساج, الميساجات, الأسئلة, أسئلة, الشكايات, الدوسي, الدوسيات, الوراق, لوراق, الپوزيسيون, الجيپييس, الشتا, الريح, كابتور, كابتورات, الكونتور, الكناش`,
  arabizi: `tswira, teswira, tsawer, tsawr, taswira, foto, photo, video, videoyat, sot, sout, swt, audio, tsjil, mokalamat, l9iyasat, 9iyas, skhana, n9at, no9at, lghiyab, ghiyab, lmbi3at, mabi3at, factura, lfactura, fwater, commandat, sijil, message, messagat, as2ila, asila, so2al, chikayat, chkayat, dossiyat, wra9, lwra9, position, gps, chta, ri7, capteur, compteur, kontor, konnach, lkonnach, cahier`,
};

/** Inputs when a verb takes them in: alone they may be anything. */
export const looseInputs: WordList = {
  fr: `son(s), notes, papier(s), age, taille, poids, prix, description(s), signature(s), cahier(s), document(s), demande(s), parametres, pression, vent, pluie, bruit(s), appel(s), calendrier, texte(s), message(s), lettre(s), courrier(s), commande(s), reservation(s), registre(s), dossier(s), tension, question(s), signe(s), geste(s), dessin(s), trajet(s), avis, commentaire(s), annonce(s), consommation, copie(s), fiche(s), phrase(s), mot(s), volume, poubelle(s), plan(s), liste(s), historique, reponse(s), profil(s)`,
  en: `sign(s), gesture(s), call(s), text(s), message(s), form(s), file(s), position(s), weight, height, age, description(s), order(s), noise, pressure, wind, rain, flow, letter(s), document(s), calendar, register, question(s), history, drawing(s), consumption, handwriting, review(s), booking(s), trip(s), copies, copy, sheet(s), sentence(s), word(s), volume, list(s), answers, profile(s)`,
  ar: `نص, نصا, نصوص, دفتر, وثيقة, وثائق, ملف, ملفات, سجل, سجلات, تاريخ, سؤال, أسئلة, رسم, استهلاك, ضغط, أمطار, رياح, رسالة, رسائل, أعراض, علامات, غياب, طلب, طلبات, جملة, كلمات, حركات, أوراق, لوائح, أجوبة, وزن, عمر`,
  darija: `النص, الورقة, الوراق, الملف, السؤال, الأسئلة, الميساج, الطلب, الضو, الصداع, الحس, الوزن, العمر, الكلام, الهضرة`,
  arabizi: `texte, lwra9, wra9, dossier, so2al, as2ila, message, talab, l7ess, sda3, lwezn, l3omr, lklam, lhadra, hadra`,
};

/** Words by which something goes in: "entre", "à partir de", "reçoit", "filme". */
export const inputCues: WordList = {
  fr: `entre, entrent, entree, entrees, en entree, recoit, recoivent, prend, prennent, lit, lisent, ecoute, ecoutent, entend, regarde, analyse, analyser, examine, compare, scanne, filme, filmes, filme(e|s|es)?, photographie, photographie(e|s|es)?, enregistre, dicte, dictent, tape, tapent, decrit, decrivent, saisit, saisissent, mesure, mesure(e|s|es)?, envoie, envoient, on lui donne, on lui envoie, lui donne, lui envoie, donne a la machine, a partir de, a partir du, a partir des, a partir d, d'apres, selon, en fonction de, en fonction du, en fonction des, base sur, basee sur, grace a, avec les, depuis les, sur les, reformule, traduit, resume, classe, trie, corrige`,
  en: `input, inputs, goes in, go in, receives, takes, takes in, reads, read, listens, listens to, hears, looks at, analyses, analyzes, compares, scans, films, photographs, records, dictates, types, describes, enters, measures, sends, send, given, from, based on, according to, fed with, uses, using, summarises, summarizes, translates, sorts, classifies, flag, flags`,
  ar: `يدخل, تدخل, المدخل, المدخلات, يستقبل, تستقبل, يتلقى, تتلقى, يأخذ, تأخذ, يقرأ, تقرأ, يسمع, تسمع, يستمع, يحلل, تحلل, يقارن, تقارن, يصور, تصور, تلتقط, يلتقط, يسجل, تسجل, يكتب, يملي, يرسل, ترسل, انطلاقا من, اعتمادا على, بناء على, بالاعتماد على, من خلال, حسب, يترجم, تترجم, يلخص, يصنف, تصنف, يفرز`,
  darija: `كيدخل, كياخد, كيقرا, كيسمع, كيشوف, كيصور, كيسجل, كيكتب, كيصيفط, كيقارن, كيحلل, كنعطيوه, كنعطيوها, من, على حساب, انطلاقا من, كيترجم, كيصنف`,
  arabizi: `kaydkhel, kadkhel, katdkhel, ydkhel, kayakhod, kay9ra, kaysme3, kaychof, kayswwer, kaysejel, kaykteb, kaysifet, kaysift, kay9aren, kay7elel, ka3tih, kan3tiwh, mn, 3la 7sab, kaytrjem, kaysennef`,
};

export const machines: WordList = {
  fr: `ia, l'ia, intelligence artificielle, modele, algorithme, systeme, application, appli, plateforme, outil, chatbot, machine, robot, logiciel, programme, solution`,
  en: `ai, model, algorithm, system, app, application, platform, tool, chatbot, machine, robot, software, program, engine, solution`,
  ar: `الذكاء, النموذج, نموذج, الخوارزمية, النظام, التطبيق, المنصة, الأداة, الآلة, الروبوت, البرنامج, الحل`,
  darija: `الذكاء, التطبيق, لابليكاسيون, البرنامج, الماكينة, السيستيم, الروبو`,
  arabizi: `ia, ai, lapp, l'app, lappli, tatbi9, barnamaj, lmachine, robot, system, modele`,
};

export const vagueInputs: WordList = {
  fr: `donnee(s), data, information(s), infos, base de donnees, big data`,
  en: `data, information, database, inputs`,
  ar: `بيانات, البيانات, معطيات, المعطيات, معلومات, المعلومات`,
  darija: `لمعلومات, المعطيات, لي دوني, داتا`,
  arabizi: `data, ma3lomat, ma3loumat, lma3lomat, donnees, mo3tayat`,
};

/** Work that takes its object in: what it sorts, reads or translates is the input. */
export const readings: WordList = {
  fr: `classe, classer, classement des, trie, trier, tri des, tri de, traduit, traduire, lit, scanne, transcrit, resume, resumer, analyse les, analyse des, compare, lis, repond aux, ecoute, range`,
  en: `sorts, sort, classifies, classify, translates, translate, reads, scans, transcribes, summarises, summarizes, compares, ranks, listens to, labels`,
  ar: `يصنف, يصنّف, تصنيف, يرتب, ترتيب, يفرز, فرز, يترجم, ترجمة, يقرأ, يلخص, تلخيص, يقارن, يحلل, يستقبل, يسمع`,
  darija: `كيصنف, كيرتب, كيفرز, كيترجم, كيقرا, كيلخص, كيقارن, كيسمع, كيعزل`,
  arabizi: `kaysennef, kaysnef, ysennef, kayrtteb, kayferrez, kayfrez, kaytrjem, itrjem, kay9ra, kaylkhes, kay9aren, kaysme3, kay3zel`,
};

/** What comes out, named. */
export const outputs: WordList = {
  fr: `alerte(s), alarme, score(s), note de, niveau de, degre de, probabilite(s), pourcentage de, risque de, indice, classement, prevision(s), estimation(s), prediction(s), diagnostic, recommandation(s), suggestion(s), reponse(s), traduction(s), transcription, resume, resumes, notification, etiquette, categorie, carte des, itineraire, planning, prix conseille, prix estime, dose, en sortie, ressort, affiche, repond, renvoie, rend, indique, previent, avertit, traduit, transcrit, resume, calcule, compte, dit si, dit quand, dit quel, dit quelle, dit combien, vert ou rouge, oui ou non, malade ou sain*, liste triee, liste des, liste de, reformule, reformulation, simplifie ~ en, convertit, redige, dresse, en sortie, sortie, sort un|une|le|la|les|oui|non|malade|sain|suspecte|sain, sort, ressort, annonce, devine`,
  en: `alert(s), alarm, score(s), level, probability, likelihood, risk of, ranking, ranked list, forecast(s), estimate(s), prediction(s), diagnosis, recommendation(s), suggestion(s), answer(s), translation(s), transcript, transcription, summary, notification, label, category, map of, route, schedule, suggested price, dose, output, outputs, comes out, returns, shows, replies, warns, translates, transcribes, counts, calculates, yes or no, green or red, ranked list, list of the, rewrites, rewords, converts, tells the, tells them, tells him, tells her, tells you, tells us, flag, flags, says, guess(es), computes, announces, appears, displays`,
  ar: `تنبيه, تنبيها, إنذار, إنذارا, درجة, احتمال, احتمالا, نسبة الخطر, مستوى, ترتيب, لائحة, قائمة, توقع, توقعا, توقعات, تقدير, تقديرا, تنبؤ, تشخيص, تشخيصا, توصية, توصيات, اقتراح, جواب, جوابا, إجابة, ترجمة, تفريغ, ملخص, ملخصا, إشعار, تصنيف, خريطة, مسار, جدول, يخرج, تخرج, المخرج, المخرجات, يعطي, تعطي, يعرض, يجيب, يقول هل, يقول إن, يخبر, ينبه, يحذر, يحسب, يترجم, يكتب, نعم أو لا, يظهر, تظهر, فيظهر, يعلن`,
  darija: `أليرت, ألارم, سكور, كيخرج, كتخرج, كيعطي, كتعطي, كيگول, كيقول, كتقول, كيجاوب, كيعلم, كيخبر, كيحسب, كيترجم, كيكتب, كيكتبو, كيوري, كيبين, النتيجة, جواب, توقع, لائحة, ليستة, كتقول, كتگول ليك, كتعطيك, كيعطيك, كيبان, كيطلع`,
  arabizi: `alerte, alert, score, tanbih, kaykhrej, katkhrej, kaykherrej, kaykhrj, ykhrej, kay3ti, kat3ti, ka3ti, kaygol, kaygoul, kay9ol, kay9oul, kayjaweb, kayjawb, kay3lem, kaykhber, kay7seb, kaytrjem, kaykteb, kayktbo, kaywerri, kaywri, kaybyen, natija, jawab, lista, kaysift alerte, kat3tik, kay3tik, katgol, katgoul, kayban, katban, kaytla3`,
};

/** What it decides or predicts: a verb that chooses, recognises or foresees. */
export const decisions: WordList = {
  fr: `predit, predire, predisent, on predit, prevoit, prevoir, prevision(s), prediction(s), anticipe, estime, estimer, estimation(s), evalue le, evalue la, detecte, detecter, detection, reconnait, reconnaitre, reconnaissance, identifie, identifier, repere, reperer, distingue, classe, classer, classifie, classification, trie, trier, tri, decide, decider, determine, choisit, selectionne, recommande, recommander, suggere, suggerer, conseille, propose, priorise, signale, signaler, diagnostique, compte les, dit si, dit quand, dit quel(le)?, dit s'il, dit combien, indique si, savoir si, verifie si, calcule le risque, matche, associe, suspect(e)?, malade ou sain*, oui ou non, vert orange, vert ou rouge, bon ou mauvais, valide ou non, alerte si, alerte quand, alerte fuite, alerte de, previent quand, annonce si, annonce le, annonce la, annonce les, annonce quand, devine, trouve le, trouve la, calcule combien, calcule ~ itineraire|trajet|dose|risque|quantite|besoin|tournee|chemin`,
  en: `predict(s), predicting, forecast(s), forecasting, anticipates, estimate(s), estimates, estimating, detect(s), detecting, recognises, recognizes, recognise, recognize, identifies, identify, spots, flags, flag, distinguishes, classifies, classify, sorts, sort, ranks, rank, decides whether, decides which, decides if, determines, chooses, selects, recommends, recommend, suggests, suggest, prioritises, prioritizes, diagnoses, tells whether, tells if, tells which, says whether, says if, whether, matches, suspect, yes or no, sick or healthy, good or bad, guess(es), works out how many, works out which, announces, calculates ~ route|dose|risk|amount|quantity, plans ~ route`,
  ar: `يتنبأ, تتنبأ, التنبؤ, تنبؤ, يتوقع, توقع, يقدر, تقدير, يكتشف, يكشف, كشف, اكتشاف, رصد, يرصد, يتعرف, تعرف, التعرف, يميز, يحدد, تحديد, يصنف, تصنف, تصنيف, يفرز, فرز, يرتب, يختار, يوصي, يقترح, ينصح, يقول هل, تقول هل, يخبر هل, هل هي, ما إذا, مشبوهة, مشبوه, سليمة أو, مريضة أو, نعم أو لا, يخمن, تخمن, يحسب كم, يحسب الكمية, يحسب المسار, يحسب الجرعة`,
  darija: `كيتوقع, كيقدر شحال, كيعرف واش, كيعرف شكون, كيعرف الصوت, كيعرف, كيلقى, كيميز, كيفرق, كيحدد, كيصنف, كيفرز, كيختار, كيقترح, كينصح, كيگول واش, كيقول واش, كيقول ليه واش, واش, كيكتاشف, كيدتيكتي, كيشوف واش, كيحسب شحال, شنو, شنو هو, شنو هي`,
  arabizi: `kaypredi*, kay predict, predict, kaytwe9e3, kaytwa9e3, kay3ref wach, kay3ref, kayl9a, kaymeyez, kayferre9, kay7edded, kaysennef, kayferrez, kaykhtar, kay9tare7, kaynse7, wach, kaydetecti*, kaydetect*, kayktachef, kayktachf, kay7seb ch7al, chno, chnou, achmen`,
};

/** Grand verbs that say neither. */
export const vagueWork: WordList = {
  fr: `optimise*, optimisation, ameliore*, amelioration, aide*, facilite*, accompagne*, gere*, gestion, analyse*, traite*, automatise*, accelere*, revolutionne*, simplifie*, intelligent(e)?(s)?, rend tout, soutien*`,
  en: `optimise(s), optimize(s), improve(s), help(s), assist(s), manage(s), analyse(s), analyze(s), automate(s), enhance(s), revolutionise(s), revolutionize(s), smart, efficient, support(s), simplif*, process(es)`,
  ar: `يحسن, تحسين, يساعد, مساعدة, يسهل, تسهيل, تطوير, يطور, يحلل, تحليل, يعالج, تدبير, أتمتة, ذكي, ذكية`,
  darija: `كيعاون, يعاون, كيسهل, يسهل, كيحسن, يطور, كيطور`,
  arabizi: `y3awn, kay3awn, tsahel, kaysahel, ysahel, t7sen, y7ssen, tawr, ytawer, tan9sed`,
};

/** The plain way without a model. */
export const rules: WordList = {
  fr: `regle(s), regles, formule(s), seuil fixe, mots cles, mot cle, condition(s), if else, si alors, programme classique, algorithme classique, tableau excel, calcul simple, statistique(s) simple(s), methode classique, a la main, manuellement, un humain, une personne, humainement, oeil nu, liste fixe, liste`,
  en: `rule(s), formula, threshold, fixed list, keywords, keyword, if else, if then, simple program, classic program, spreadsheet, simple calculation, by hand, manually, a human, one person, naked eye`,
  ar: `قاعدة, قاعده, قواعد, القواعد, صيغة, عتبة, كلمات مفتاحية, برنامج عادي, حساب بسيط, يدويا, باليد, إنسان واحد, شخص واحد, العين المجردة`,
  darija: `قاعدة, القواعد, ريگلة, ليريكل, باليد, بيدو, واحد بوحدو, حساب عادي`,
  arabizi: `9a3ida, l9a3ida, 9awa3id, regle, regla, lireg*, b lyed, blyed, bnadem bo7do, wa7d bo7do`,
};

export const insufficient: WordList = {
  fr: `ne suffit pas, ne suffisent pas, ne suffirait pas, ne suffiraient pas, suffit pas, suffisent pas, ne marche pas, ne marcherait pas, marche pas, marcherait pas, ne fonctionne pas, ne peut pas, ne peuvent pas, ne peut, ne pourrait pas, peut pas, impossible, insuffisant(e)?(s)?, ne voit pas, ne tient pas, ne couvre pas, pas possible, n'arrive pas, trop long, prendrait, des heures, des jours, ne sait pas, trop lent*, inefficace, jamais, ne marchera`,
  en: `not enough, is not enough, are not enough, do not work, don't work, does not work, doesn't work, would not work, won't work, fail(s), cannot, can't, can not, could not, impossible, insufficient, would take, too slow, does not cover, miss, never`,
  ar: `لا تكفي, لا يكفي, لن تكفي, لن يكفي, غير كافية, غير كاف, لا يمكن, لا تصلح, لا تنفع, مستحيل, يستحيل, لا يستطيع, لا تستطيع, يتطلب ساعات, لا تغطي, يعجز`,
  darija: `ما كافياش, ماكافياش, ما كافيينش, ما تكفيش, ماتكفيش, ما كتكفيش, ما يمكنش, مايمكنش, ما يقدرش, مايقدرش, صعيب, ما كتصلحش, ما تصلاحش, ما كتخدمش`,
  arabizi: `ma kafiach, makafiach, ma kafyach, ma tkefich, matkfich, makatkfich, ma ymkench, maymkench, ma y9derch, may9derch, s3ib, ma katsle7ch, ma katkhdemch, makatkhdmch`,
};

/** The cases are too many or too unlike to be written down. */
export const variety: WordList = {
  fr: `trop varie(s), trop variees, tres varie(s), tres variees, trop different(e)?(s)?, tous differents, toutes differentes, trop nombreux, trop nombreuses, trop de cas, trop de facons, trop de variables, trop de combinaisons, trop complexe(s), mille facons, mille manieres, des milliers de cas, chaque ~ differemment, chacun ~ differemment, differe d'un, differe d'une, different d'un, different d'une, change d'un, change d'une, changent d'un, varie d'un, varie d'une, varie selon, varient selon, change selon, changent selon, d'un ~ a l'autre, jamais pareil, jamais la meme, jamais le meme, ambigu*, nuances, langage naturel, facons de dire, facons d'ecrire, chaque ~ a son|sa|ses, chacun a son|sa|ses, chacune a son|sa|ses`,
  en: `too many, too varied, too different, too complex, all different, differ(s) from, varies from, vary from, varies with, changes from, never the same, every ~ differently, each ~ differently, thousands of cases, natural language, ambiguous, too much variation, many ways to say, from one ~ to another, each ~ has its|their|his|her, every ~ has its|their|his|her`,
  ar: `متنوعة جدا, مختلفة جدا, كثيرة ومختلفة, كثيرة ومتنوعة, كثيرة جدا, كثيرة, تختلف من, يختلف من, تتغير من, يتغير من, تتغير حسب, يختلف باختلاف, تختلف باختلاف, تختلف حسب, يتغير حسب, معقدة, آلاف الحالات, متعددة, لا حصر لها, من شخص إلى آخر, لكل واحد, لكل شخص, لكل منطقة, لكل دوار`,
  darija: `كل واحد كيفاش, كل واحد وكيفاش, مختالفين, مختلفين بزاف, كيتبدل من, كتبدل من, كيتبدلو, بزاف ديال الحالات, بزاف ديال الأنواع, ماشي بحال بحال, كتختالف, كيختالف, ألف طريقة, كل واحد عندو, كل دوار عندو, كل منطقة عندها`,
  arabizi: `kol wa7d kifach, kolla wa7d kifach, mkhtalfin, mekhtalfin, kaytbedel mn, katbedel mn, kaytbdlo, bzaf dyal l7alat, bzaf dyal lanwa3, machi b7al b7al, katkhtalef, kaykhtalef, alf tari9a, kol wa7d 3ndo, kol douar 3ndo`,
};

/** Boasts that give no reason. */
export const boasts: WordList = {
  fr: `plus rapide(s)?, plus vite, plus precis(e)?(s)?, precision, plus efficace(s)?, plus fiable(s)?, plus performant*, mieux qu'un humain, gain de temps, gagner du temps, moderne, puissant*, automatique*, innovant*`,
  en: `faster, more accurate, more precise, accuracy, more efficient, more reliable, better than humans, saves time, save time, modern, powerful, automatic*, innovative`,
  ar: `أسرع, أدق, أكثر دقة, أكثر فعالية, أكثر كفاءة, ربح الوقت, توفير الوقت, متطور, متطورة`,
  darija: `أسرع, سريع, دغيا, كيربح الوقت, أحسن من بنادم`,
  arabizi: `dghya, deghya, sari3, asra3, a7sen mn bnadem, kayrbe7 lwe9t, katrbe7 lwe9t`,
};

export const errors: WordList = {
  fr: `se trompe*, se tromper, s'est trompe*, se tromperait, erreur(s), faux positif(s), faux negatif(s), fausse(s) alerte(s), fausse alarme, fausse(s), faux, alerte(s) manquee(s), alerte ratee, manque un cas, rate un cas, manquee(s), rate, ratee, mauvaise reponse, mauvais resultat, mauvais classement, mauvaise prediction, mal classe(e)?(s)?, mauvais service, incertain(e)?(s)?, pas sure, n'est pas sure, doute, en cas de doute, hallucin*, bug, echoue, defaillance, floue(s)?, non reconnu*, se plante, un manque, rouge manque, cas manque, cas manques, passe a cote, illisible(s), n'a pas de sens, quand meme, incoherent*, contresens, malentendu(s), confusion, confond, mal compris, melange les`,
  en: `wrong, is wrong, gets it wrong, mistake(s), error(s), false positive(s), false negative(s), false alarm(s), missed alert, misses, missed, wrong answer, wrong detections, misclassified, unsure, in doubt, uncertain, hallucinat*, fails, failure, incorrect, blurred, false, unreadable, nonsense, makes no sense, misunderstood, misunderstanding, mix up, mixes up, confuses`,
  ar: `أخطأ, أخطأت, يخطئ, تخطئ, خطأ, الخطأ, أخطاء, خاطئ, خاطئة, إنذار كاذب, إنذارات كاذبة, كاذب, كاذبة, غلط, حالة فائتة, عند الشك, غير متأكد, فشل, لم يتعرف, سوء فهم, يخلط, التبس`,
  darija: `غلط, غالط, غالطة, غلطات, إلا غلط, يغلط, كيغلط, ماعرفش, ما عرفش, إلا شك, الخطأ, الغلط, ألارم غالطة, خلط, كيخلط, تفهم غلط`,
  arabizi: `ghlet, ghlat, ghelta, ghalta, ghalet, ghalat, lghalat, kayghlet, yghlet, ila ghlet, ma3refch, ma 3refch, khata2, lkhata2, erreur, fausse, kaykhelet, tfhem ghalat`,
};

/** "Reduces human errors": the model's promise, not its failure. */
export const fewerErrors: WordList = {
  fr: `reduit, reduire, reduction, evite, eviter, moins de, moins d, diminue, diminuer, limite, sans, aucune, zero, jamais de`,
  en: `reduce(s), reducing, avoid(s), fewer, less, prevent(s), without, no, zero, eliminate(s), never`,
  ar: `تقليل, يقلل, يقلص, تقليص, تجنب, يتجنب, تفادي, بدون, دون, الحد من, لا`,
  darija: `ينقص, كينقص, نقصو, بلا, يتفادى`,
  arabizi: `yn9es, kayn9es, n9so, bla, n9ess`,
};

export const noPlan: WordList = {
  fr: `on verra, a voir, pas grave, c'est grave, c grave, tant pis, on ne sait pas, on sait pas, a ameliorer, on ameliorera, rarement, c'est rare, presque jamais`,
  en: `we will see, we'll see, it is bad, that's bad, too bad, we do not know, we don't know, rarely, it is rare`,
  ar: `سنرى, لا نعرف, مشكلة كبيرة, أمر خطير, نادرا`,
  darija: `نشوفو, غادي نشوفو, ما عرفناش, ماعرفناش, ماشي مشكل, مشكل`,
  arabizi: `nchofo, nchoufo, ghadi nchofo, ma3refnach, machi mochkil, mochkil`,
};

/** People who are not in the lists of those who live a difficulty, yet may take a machine's place. */
export const persons: WordList = {
  fr: `humain(e)?(s)?, personne, agent(s), agente, conseiller(s), conseillere(s), technicien(s), technicienne(s), operateur(s), operatrice(s), regulateur, regulatrice, moderateur(s), moderatrice, expert(e)?(s)?, specialiste(s), infirmier(s), infirmiere(s), medecin(s), docteur(s), sage femme(s), pharmacien(s), pharmacienne(s), professeur(s), prof(s), enseignant(e)?(s)?, eleve, etudiant(e)?(s)?, juge, avocat(e)?, comptable(s), secretaire(s), gardien(s), gardienne, vigile, fontainier(s), chauffeur(s), trieur(s), trieuse(s), agriculteur(s), agricultrice(s), fellah, citoyen(s), citoyenne(s), usager(s), president, presidente, directeur, directrice, chef, cheffe, responsable(s), employe(e)?(s)?, fonctionnaire(s), interprete(s), traducteur(s), traductrice, artisan(e)?(s)?, boulanger, boulangere, guide(s), moniteur, animateur, animatrice, ingenieur(s), veterinaire(s), agronome(s), equipe, client(s), cliente(s), patient(s), patiente(s), mere, parent(s), pompier(s), assistante sociale, assistant social, benevole(s), standardiste(s), teleoperateur(s), pecheur(s), capitaine, un membre, camionneur, orthophoniste, riverain(e)?(s)?, voisin(e)?(s)?`,
  en: `human(s), person, people, staff, agent(s), adviser(s), advisor(s), counsellor(s), counselor(s), technician(s), operator(s), dispatcher(s), moderator(s), expert(s), specialist(s), nurse(s), doctor(s), midwife, midwives, pharmacist(s), teacher(s), student(s), judge, lawyer(s), accountant(s), secretary, guard(s), clerk(s), driver(s), farmer(s), citizen(s), user(s), director, manager(s), chief, supervisor, employee(s), officer(s), interpreter(s), translator(s), baker, guide(s), engineer(s), vet(s), agronomist(s), crew, team, patient(s), mother, parent(s), volunteer(s), firefighters, harbour master, harbor master, captain, fisherman, fishermen, social worker, resident(s), neighbour(s), neighbor(s), owner(s), worker(s), lifeguard(s), caretaker(s), foreman, janitor`,
  ar: `إنسان, الإنسان, بشر, بشري, شخص, موظف, الموظف, موظفة, مستشار, مستشارة, تقني, تقنية, التقني, خبير, ممرض, ممرضة, الممرضة, طبيب, الطبيب, طبيبة, قابلة, القابلة, صيدلي, أستاذ, الأستاذ, أستاذة, معلم, معلمة, قاض, محاسب, كاتبة, حارس, سائق, فلاح, الفلاح, فلاحة, مواطن, المواطن, مدير, مديرة, رئيس, رئيسة, مسؤول, مسؤولة, مترجم, مترجمة, مهندس, بيطري, مرشد, مرشدة, فريق, الأم, الوقاية, متطوع, صياد, مريض, المريض, مستعمل, أمين`,
  darija: `بنادم, التقني, تكنيسيان, الطبيب, الفرملي, الفرملية, الأستاذ, لبروف, الكاتبة, العساس, الشيفور, الفلاح, المسؤول, مول, الموظف, شي واحد, الصياد, الممرضة, المهندس, القابلة, أمين`,
  arabizi: `bnadem, bnadm, technicien, tiknisyan, tbib, tbiba, fermli, framli, fermliya, framliya, ostad, ostada, prof, l3essas, l3assas, chifor, chifour, fellah, lfellah, mas2ol, masoul, mol, moul, mowaddaf, chi wa7d, sayad, mohandis, assistante, l'assistante sociale, 9abla, pompiers`,
};

/** A human takes the work back. */
export const takeovers: WordList = {
  fr: `verifi*, valid*, confirm*, controle*, relit, relire, relisent, relecture, revoit, revoir, revoient, revu(e)?(s)?, reexamin*, corrig*, correction, decid*, tranche, tranchent, arbitre, surveill*, supervis*, interv*, reprend, reprendre, reprennent, a le dernier mot, garde le dernier mot, gardent le dernier mot, le dernier mot, prend le relais, prennent le relais, prend la main, reprend la main, manuellement, a la main, jamais la machine seule, jamais seul*, apres accord de|du, apres validation, avec accord de|du`,
  en: `check(s), checked, verif*, confirm(s), confirmed, validat*, review(s), reviewed, reread(s), correct(s), corrected, decid*, override(s), overrule(s), supervis*, monitor(s), interven*, take(s) over, deleted, has the last word, last word, final say, listens again, manually, by hand, still has the flag, still has, approve(s), spot checks, compares ~ before, accountable, approval of, approval from, signs off`,
  ar: `يتحقق, تتحقق, التحقق, يتأكد, تتأكد, يؤكد, تؤكد, يراجع, تراجع, مراجعة, يصحح, تصحح, تصحيح, يقرر, تقرر, القرار, يحسم, تحسم, الكلمة الأخيرة, يعاين, تعاين, يراقب, تراقب, يشرف, يتدخل, تتدخل, يتدخلون, يصادق, تصادق, يدويا, من يقرر, راجع, راجعت, صحح, صححت, تحقق, تحققت, قرر, قررت, تأكدت, بعد موافقة, بموافقة`,
  darija: `كيتأكد, يتأكد, كتأكد, كيراجع, كتراجع, كيصحح, كتصحح, كيصلح, كيصلحو, يصلح, كيقرر, كتقرر, هو اللي كيقرر, كيراقب, الكلمة اللخرة`,
  arabizi: `kayt2eked, kayt2akked, kayteked, kayraje3, katraje3, kaysa77e7, katsa77e7, kaysahe7, kaysle7, kayssle7, kay9errer, kat9errer, kayra9eb, hwa li kay9errer, lkelma lkhra`,
};

/** What a human does about a mistake, and otherwise all day long. */
export const remedies: WordList = {
  fr: `rappel*, appelle, contact*, repass*, regard*, arrete*, bloqu*, accept*, annul*, modifi*, refuse*, ecoute, reecoute, se deplace, va voir, va sur place, passe sur place, choisit, signe, supprim*, efface, refait, refaire, redirig*, reoriente*, reecrit, ecrit, va chercher, passe voir, y passe, on y passe, envoie quelqu'un, signale, signalent, demande a, prend une decision, compare, avant de, avant que, change ~ sur place, remplace ~ a la main, peut changer, peuvent changer, peut corriger, peut refuser, peut annuler, change, repete, recommence`,
  en: `call(s) back, calls, contact(s), look(s) at, look again, watch(es), refuse(s), accept(s), cancel(s), delete(s), modif*, stop(s), redirect(s), redo, listen(s), goes there, visits, choose(s), sign(s), read(s) the, goes back, writes, reports, sends someone, compares, types, spot checks, before, looks, can change, can correct, can refuse, can undo, repeats, starts again`,
  ar: `يتصل, تتصل, يعيد, تعيد, يوقف, إيقاف, يلغي, إلغاء, يعدل, تعدل, يوجه, توجه, يوافق, يرفض, يختار, يقرأ, تقرأ, يتصلون, تزور, يزور, يكتب, تكتب, يبلغ, تضبط, يضبط, قبل أن, قبل أي, قبل أيّ, أعاد, أعادت, اتصل, اتصلت, الحق في, يستطيع تغيير, يمكنه تغيير, يغير, تغير`,
  darija: `كيعيط, يعيط, كتعيط, كيشوف, كيعاود, يعاود, كتعاود, كيدخل, كيوقف, كيبدل, كيقرا, كتقرا, كيمشي, كيضبط, كيكتب, كيعلم, قبل ما, يبدل, عندو الحق, عندها الحق, يقدر يبدل, تقدر تبدل`,
  arabizi: `kay3eyet, kay3ayet, kat3eyet, y3eyet, kaychof, kaychouf, ychof, ychouf, kay3awd, y3awd, kat3awd, kaydkhel, kaywe99ef, kaybeddel, kay9ra, kat9ra, kaymchi, kaykteb, kay3lem, kaydbet, 9bel ma, ybeddel, 3ndo l7e9, y9der ybeddel, t9der tbeddel`,
};

export const humanChecks: WordList = {
  fr: `validation humaine, verification humaine, controle humain, humain dans la boucle, supervision humaine, relecture humaine, decision humaine, intervention humaine, revu un sur dix, revu sur dix, relu par, valide par, verifie par, revu par, controle par, corrige par, confirme par, (relit|verifie|valide|controle|relisent|verifient) (avant|chaque|tout)`,
  en: `human in the loop, human check, human review, human validation, human decision, human oversight, checked by, reviewed by, confirmed by, validated by, decided by, deleted by, corrected by, (reads|checks|rechecks|reviews|confirms) (it|them|each|every) (before|first|again|himself|herself)`,
  ar: `مراجعة بشرية, تدخل بشري, إشراف بشري, تحقق بشري, قرار بشري, تحت إشراف, بإشراف, يقرؤه ال*, يقرأه ال*, يراجعه ال*, تراجعه ال*, يراجعها ال*, يتحقق منه ال*, يتحقق منها ال*, يصادق عليه ال*, يصادق عليها ال*, يؤكده ال*, تتحقق منه ال*`,
  darija: `مراجعة ديال بنادم, تحت المراقبة ديال, كيراجعو ال*, كيراجعها ال*, كيشوفو ال* ~ قبل, كيتأكد منو ال*`,
  arabizi: `validation humaine, t7t lmora9aba dyal, kayraj3o l*, kayraje3ha l*, kaychofo ~ 9bel, kayt2ked mnno`,
};
