import type { Cues } from "../reading/cues.ts";

/**
 * Words that a mentor hears behind an answer, by what they give away. Cues are written as in `reading/cues.ts`.
 */
export type HeardGroup =
  | "much" // a quantity that is none
  | "everyone" // a group that is none
  | "everywhere" // a place or moment that is none
  | "obvious" // a proof that is none
  | "assumed" // the honest word: nobody has checked
  | "all" // a choice refused
  | "again" // "you asked that already"
  | "kin" // a relative of the writer
  | "illness" // with kin: private
  | "thanks"
  | "bye"
  | "how_are_you"
  | "who_are_you"
  | "witnessed" // how one came to know
  | "lack" // a solution that is missing
  | "without" // "without the app, they ..."
  | "asks_back" // "what do you mean"
  | "asks_why" // "why do you need that"
  | "names_number" // which point a "why" is about
  | "names_source"
  | "changes" // "we change our subject"
  | "corrects" // "no, in fact it is"
  | "wish" // what one means to do, no tool yet
  | "did" // "we called, we counted, we asked"
  | "example" // "show us one"
  | "secret" // "tell nobody"
  | "back" // "it's us again"
  | "next" // "we skip that one"
  | "finished" // "that part is done"
  | "taken_back"; // "forget what I said"

export const heardCues: Readonly<Record<HeardGroup, Cues>> = {
  much: {
    fr: "beaucoup, bcp, bcq, souvent, enormement, plein, plusieurs, trop, parfois, rarement, toujours, tout le temps, la plupart, la majorite, de temps en temps, nombreux, nombreuses, enorme, des fois, quelques, certains, longtemps, cher, loin, assez, un peu, presque tous, quasi tous, pas mal, grave",
    ar: "كثير, كثيرا, كثيرة, كثيرون, غالبا, احيانا, دائما, معظم, اغلب, اغلبية, عدة, عديد, كبير, كبيرة, طويلا, بعيد, غال, جدا, قليل, قليلا, بعض",
    ary: "بزاف, بزافف, شحال من مرة, ديما, ساعات, مرة مرة, شوية, بزاف ديال, غالي, بعيد, قاع, كتير, شي شوية, واحد العدد",
    latn: "bzaf, bezaf, bzzaf, bezzaf, bazaf, bzf, dima, sa3at, mra mra, chwiya, chwia, chwya, ktir, gha chwiya, ba3d lmrat, ghali, b3id, bezaf dyal",
    en: "many, a lot, lots, often, always, sometimes, most, several, much, rarely, huge, plenty, loads, too long, too far, expensive, some, a few, usually, all the time",
  },
  everyone: {
    fr: "tout le monde, ttlmonde, tt le monde, tlm, tous, les gens, la population, la societe, tout les gens, toutes les personnes, les citoyens, les marocains, le peuple, n'importe qui, chacun, les humains, l'humanite, les utilisateurs, tout public, le public",
    ar: "الجميع, كل الناس, الكل, المجتمع, الناس, المواطنين, المواطنون, المغاربة, كل المغاربة, جميع الناس, اي شخص, الشعب, السكان",
    ary: "كلشي, كولشي, الناس كاملين, كاع الناس, قاع الناس, الناس كلهم, المغاربة كاملين, اي واحد, شعب",
    latn: "kolchi, kulchi, kolshi, nas kamlin, ga3 nas, nas kolhom, lmgharba, ay wahd, cha3b, nass kamline, koulchi, nas",
    en: "everyone, everybody, all people, people, society, the public, anyone, citizens, moroccans, the population, users, all users, humanity",
  },
  everywhere: {
    fr: "partout, tout le temps, toujours, tous les jours, au maroc, le maroc, dans le monde, n'importe ou, dans tout le pays, tout le maroc, en general, chaque jour",
    ar: "في كل مكان, في المغرب, المغرب, دائما, كل يوم, في العالم, العالم كله, كل وقت",
    ary: "فكل بلاصة, فين ما كان, ديما, فالمغرب, ف المغرب, كل نهار, المغرب كامل, فكل قنت",
    latn: "fkol blassa, f kol blasa, fin ma kan, dima, f lmaghrib, flmaghrib, lmghrib kaml, kol nhar, f bladna kamla",
    en: "everywhere, all the time, always, every day, in morocco, anywhere, worldwide, in general, the whole country",
  },
  obvious: {
    fr: "tout le monde le sait, tout le monde sait, c'est connu, c'est evident, ca se voit, on le sait, c'est clair, logique, sur internet, google, facebook, tiktok, chatgpt, les reseaux",
    ar: "معروف, الجميع يعرف, واضح, بديهي, في الانترنت, كل الناس تعرف, فيسبوك",
    ary: "معروفة, باينة, كلشي عارف, كلشي عارفها, شفناها ف الفايسبوك, فالانترنيت, فيسبوك, الفايسبوك",
    latn: "ma3rofa, bayna, kolchi 3aref, kolchi kay3ref, f facebook, f internet, f lfb, mn google",
    en: "everyone knows, it's known, it is known, obvious, obviously, common knowledge, on the internet, online, google, facebook, chatgpt",
  },
  assumed: {
    fr: "on suppose, suppose, je suppose, suppositions, on pense, je pense, je crois, on croit, on imagine, au pif, a vue de nez, on devine, peut etre, probablement, surement, hypothese",
    ar: "نفترض, افتراض, نظن, اظن, نعتقد, اعتقد, ربما, تخمين, نتخيل",
    ary: "كنظن, كنظنو, يمكن, تقريبا هكاك, غير حسبنا, كيبان ليا, كيبان لينا, فراسي",
    latn: "kandan, kandeno, kanden, ymkn, yemken, ymken, kayban lia, kayban lina, gha hsabna, f rassi",
    en: "we assume, assume, assumed, i assume, we think, i think, i guess, we guess, maybe, probably, guessing, perhaps",
  },
  all: {
    fr: "tout, tous, toutes, les deux, les trois, l'ensemble",
    ar: "كلها, كلهم, الكل, كل شيء, جميعها, الاثنان, معا",
    ary: "كلشي, كولشي, بجوج, كاملين, كلهم, كاع",
    latn: "kolchi, koulchi, bjouj, bjoj, kamlin, kolhom, ga3",
    en: "all, both, everything, each, all of them",
  },
  again: {
    fr: "deja dit, deja repondu, on l'a dit, on a deja, tu repetes, vous repetez, encore la meme, la meme question, meme question, mm question, # fois, tjrs la meme, toujours la meme, tu redemandes, encore cette question, tu radotes, meme chose",
    ar: "نفس السؤال, قلنا ذلك, سبق ان, اجبنا, تكرر, تعيد, كررت, السؤال نفسه, مرة اخرى نفس",
    ary: "نفس السوال, عاودتي, كتعاود, قلناها, قلنا ليك, راه قلنا, جاوبنا, نفس الهضرة, ديجا قلنا",
    latn: "nfs so2al, nfs lquestion, kat3awd, kat3awed, 3awdti, golna lik, golnaha, goltha, jawbna, nafs lhdra, deja golna, deja jawbna",
    en: "already said, already told, already answered, same question, you keep asking, you keep repeating, again the same, asked that, you asked, repeating yourself",
  },
  kin: {
    fr: "ma tante, mon oncle, ma mere, mon pere, ma soeur, mon frere, ma grand mere, mon grand pere, ma cousine, mon cousin, mes parents, ma voisine, mon voisin, ma fille, mon fils, ma famille, mon papa, ma maman, notre mere, sa mere, ma femme, mon mari",
    ar: "عمتي, خالتي, عمي, خالي, امي, ابي, اختي, اخي, جدتي, جدي, ابن عمي, ابنة عمي, والدي, والدتي, جارتي, جاري, ابنتي, ابني, زوجتي, زوجي, عائلتي",
    ary: "مي, ماما, با, خويا, ختي, جداتي, مي لالة, ولد عمي, بنت خالتي, الواليدة, الواليد, ولد خالتي, مرات خويا",
    latn: "mmi, mama, baba, khoya, khouya, khti, khalti, 3amti, 3ammi, khali, jddati, jdati, lwalida, lwalid, weld 3ammi, bent khalti, jarti",
    en: "my aunt, my uncle, my mother, my father, my sister, my brother, my grandmother, my grandfather, my cousin, my mum, my mom, my dad, my neighbour, my neighbor, my daughter, my son, my family, my wife, my husband",
  },
  illness: {
    fr: "malade, maladie, diabete, diabetique, insuline, cancer, hopital, medecin, medicament, tension, asthme, dialyse, depression, handicap, handicapee, handicape, enceinte, accouchement, traitement, operation, epilepsie, sida, psychologue, dispensaire, centre de sante, coeur malade, cardiaque, schizophren*, bipolaire, autis*, trisomi*, sourd*, aveugle*, paralys*, fauteuil roulant, chimio, avc, les reins, seropositi*",
    ar: "مريض, مريضة, مرض, سكري, السكري, انسولين, سرطان, مستشفى, طبيب, دواء, ضغط, ربو, اكتئاب, حامل, ولادة, علاج, اعاقة, معاق, المركز الصحي, تصفية الدم, القلب, الكلى, الكلية, فصام, توحد, اصم, كفيف, مشلول*, كيماوي",
    ary: "مريضة, مريض, القلب, الكلاوي, السكر, مراض, السبيطار, الطبيب, الدوا, الطونسيون, الحساسية",
    latn: "l9alb, 9alb, klawi, lklawi, chimio, mrid, mrida, mrda, soker, sokar, sbitar, tbib, tbiba, dwa, cancer, tansion, hsasiya",
    en: "sick, ill, illness, disease, diabetes, diabetic, insulin, cancer, hospital, doctor, medicine, asthma, depression, disabled, disability, pregnant, dialysis, treatment, clinic, heart, kidney*, schizophreni*, bipolar, autis*, deaf, blind, paraly*, wheelchair, chemo, stroke",
  },
  thanks: {
    fr: "merci, mrc, thx, merciii, je vous remercie, super merci",
    ar: "شكرا, جزاك الله, جزاكم الله, مشكور",
    ary: "شكرا, بارك الله فيك, الله يعطيك الصحة, يعطيك الصحة, تبارك الله عليك",
    latn: "choukran, chokran, shukran, barak laho fik, tbarkllah 3lik, lah y3tik saha, ya3tik saha, merci",
    en: "thanks, thank you, thx, ty, cheers",
  },
  bye: {
    fr: "au revoir, a demain, bonne nuit, a plus, bye, a bientot, bonne soiree, ciao, on y va, on s'arrete, a tout a l'heure",
    ar: "مع السلامة, الى اللقاء, تصبحون على خير, تصبح على خير, وداعا, الى الغد",
    ary: "بسلامة, تصبحو على خير, نشوفوكم غدا, يالاه بسلامة",
    latn: "bslama, beslama, tsbho 3la khir, tsb7o 3la khir, nchofok ghda, lay3awn, lay3awen",
    en: "bye, goodbye, see you, good night, see you tomorrow, later, gtg",
  },
  how_are_you: {
    fr: "ca va, comment vas tu, comment allez vous, cv, la forme, quoi de neuf, tu vas bien",
    ar: "كيف حالك, كيف الحال, كيف حالكم",
    ary: "لاباس, كيداير, كيدايرة, كيف داير, اش خبارك, كي داير",
    latn: "labas, kidayr, kidayra, kif dayr, ach khbark, labass, cv, hmdlh",
    en: "how are you, how's it going, what's up, you ok, how are you doing",
  },
  who_are_you: {
    fr: "t'es qui, tu es qui, qui es tu, c'est qui, vous etes qui, es tu un robot, t'es un robot, t'es une ia, tu es une ia, tu t'appelles comment, un humain",
    ar: "من انت, من انتم, هل انت روبوت, هل انت انسان, ما اسمك",
    ary: "شكون نتا, شكون نتي, واش نتا روبو, واش نتا بنادم, شنو سميتك",
    latn: "chkon nta, chkoun nta, wach nta robot, wach nta bnadm, smitk, chno smitek, nta ia",
    en: "who are you, are you a robot, are you human, are you an ai, are you real, what's your name, are you a bot",
  },
  witnessed: {
    fr: "vu, vus, vue, compte, comptes, entendu, entendus, constate, observe, temoin, temoignage*, enquete, sondage, registre, cahier, carnet, rapport, statistique*, lu, photo*, video*, visite, interview*, entretien*, yeux",
    ar: "راينا, شاهدنا, عددنا, سمعنا, لاحظنا, سجل, دفتر, تقرير, احصاء, استطلاع, شهادة, شهادات, قرانا, صور, زيارة, مقابلة, مقابلات",
    ary: "شفنا*, شفت*, حسب*, عديت*, سمعنا, سمعت*, سولت*, قرينا, الكناش, كناش, كارني, تصاور, شافت, شاف",
    latn: "chefna, cheft, chft, chfna, hsbna, hsebt, hsbt, hseb, hsebthom, 3ddit, sm3na, sme3na, qrina, 9rina, kennach, karni, tsawer, chaf",
    en: "seen, saw, counted, heard, observed, noticed, register, notebook, report, survey, statistics, read, photo*, video*, visit*, interview*, witness*, records",
  },
  lack: {
    fr: "il n'y a pas, il y a pas, ya pas, y a pas, pas de, pas d, aucun, aucune, manque de, manque d, absence, n'existe pas, existe pas",
    ar: "لا يوجد, لا توجد, ليس هناك, غياب, انعدام, ينقص, نقص",
    ary: "ماكاينش, ما كاينش, ما كايناش, ماكايناش, ناقص, خاص",
    latn: "makaynch, makaynach, ma kaynch, makainch, na9s, nqes, khass",
    en: "there is no, there's no, there are no, no app, no platform, no website, lack of, missing, doesn't exist, does not exist, don't have, no tool",
  },
  without: {
    fr: "sans, avant, aujourd'hui, actuellement, pour l'instant, maintenant",
    ar: "بدون, دون, من دون, بلا, اليوم, حاليا, الان",
    ary: "بلا, دابا, ليوم, اليوم, بلا بيها, بلا بيه",
    latn: "bla, bla bih, bla biha, daba, lyoum, lyom, bdoun, bidoun",
    en: "without, today, currently, now, for now, at the moment, nowadays",
  },
  asks_back: {
    fr: "pourquoi tu, pourquoi vous, pourquoi cette question, c'est a dire, ca veut dire quoi, comment ca, quel rapport, pk tu, pq tu, a quoi ca sert",
    ar: "لماذا تسال*, ماذا تقصد*, ما المقصود, ما علاقة",
    ary: "علاش كتسول*, علاش هاد, شنو كتقصد*, شنو بغيتي تقول, كيفاش يعني, اش كتقصد",
    latn: "3lach katswl, 3lach katsewl, 3lach had, chno kat9sed, chnou kate9sed, kifach ya3ni, ach kat9sd, chno bghiti tgol",
    en: "why do you ask, what do you mean, why this question, meaning what, how so, what for",
  },
  asks_why: {
    fr: "pourquoi tu demande*, pourquoi tu veux, pourquoi vous demande*, pourquoi vous voulez, pourquoi vous posez, pourquoi tu poses, pourquoi cette question, pourquoi ces questions, pourquoi toutes ces, pourquoi il faut, pourquoi faut il, pourquoi on doit, pourquoi on a besoin, pourquoi c'est important, pourquoi un chiffre, pourquoi le chiffre, pourquoi un nombre, pourquoi la source, pourquoi une source, pk tu demande*, pk vous demande*, pq tu demande*, pq vous demande*, pk il faut, pq il faut, a quoi ca sert, a koi sa sert, ca sert a quoi, sa sert a koi, quel interet, quel rapport, en quoi c'est important",
    ar: "لماذا تسال*, لماذا تطلب*, لماذا تريد*, لماذا هذا السؤال, لماذا هذه الاسئلة, لماذا يجب, لماذا نحتاج, لماذا تحتاج*, لماذا العدد, لماذا المصدر, لماذا رقم, ما الفائدة, ما فائدة, ما اهمية, ما علاقة",
    ary: "علاش كتسول*, علاش كتسال*, علاش هاد السؤال, علاش هاد السوال, علاش هاد الاسئلة, علاش خاص*, علاش محتاج*, علاش بغيتي*, علاش ضروري, اش غادي نستافدو, شنو الفايدة",
    latn: "3lach katswl*, 3lach katsewl*, 3lach katsowl*, 3lach katsa9si*, 3lach had so2al, 3lach had lquestion, 3lach khas*, 3lach bghiti*, 3lach baghi*, 3lach darori, chno lfayda",
    en: "why do you ask, why are you asking, why do you want, why do you need, why do we need, why do we have to, why this question, why these questions, why is that important, why is it important, why a number, why the number, why the source, what is it for, what's the point, the point of, what for",
  },
  names_number: {
    fr: "chiffre, chiffres, nombre, nombres, combien, taille, ampleur",
    ar: "رقم, رقما, عدد, عددا, العدد, الرقم, ارقام, كم",
    ary: "شحال, نمرة, نميرو",
    latn: "ch7al, chhal, ra9m, l3adad, nombre, chiffre",
    en: "number, numbers, figure, figures, how many, how much",
  },
  names_source: {
    fr: "source, sources, preuve, preuves",
    ar: "مصدر, المصدر, دليل, الدليل, حجة",
    ary: "دليل, المصدر",
    latn: "dalil, source, masdar, lmasdar, preuve",
    en: "source, sources, proof, evidence",
  },
  changes: {
    fr: "on change de sujet, on change d'idee, on change de theme, on change d'avis, on change de projet, on a change de sujet, on a change d'idee, on a change d'avis, on a change de theme, en fait on change, finalement on change, finalement on veut, finalement on prend, finalement on va parler, en fait on veut parler, nouveau sujet, nouveau theme, on prend un autre sujet, on part sur autre chose, changement de sujet, on abandonne, on laisse tomber, on revient a, on revient au, on revient aux, on revient sur, on reprend le sujet, on retourne a",
    ar: "غيرنا الموضوع, نغير الموضوع, سنغير الموضوع, غيرنا رأينا, غيرنا راينا, موضوع اخر, موضوع جديد, نعود الى موضوع, نعود إلى موضوع, رجعنا الى موضوع",
    ary: "بدلنا الموضوع, غادي نبدلو الموضوع, غنبدلو الموضوع, نبدلو الموضوع, بدلنا راينا, غيرنا السيجي, موضوع اخر, موضوع جديد, نرجعو لموضوع, نرجعو ل, رجعنا ل",
    latn: "bdelna lmawdo3, bdlna lmawdo3, bdelna sujet, bdlna sujet, bdelna le sujet, bdlna le sujet, ghanbdlo lmawdo3, ghanbdlo sujet, nbdlo lmawdo3, nbdlo sujet, ghayrna lmawdo3, sujet jdid, mawdo3 akhor, mawdo3 jdid, nrj3o l, nrej3o l",
    en: "changed our mind, changed our topic, changed the topic, change our topic, change the topic, change topic, changing topic, changing our topic, new topic, another topic, switch to, switching to, let's go back to, we go back to, going back to our",
  },
  corrects: {
    fr: "non en fait, en fait, finalement, plutot, erreur, on s'est trompe, on s'est trompes, pardon, correction, rectification, au lieu de, pas #",
    ar: "بل, عفوا, تصحيح, اخطانا, في الحقيقة, الصحيح, وليس",
    ary: "لا لا, سمحو لينا, غلطنا, ماشي #, الصحيح, بالصح",
    latn: "lla lla, smhi lina, smho lina, ghltna, ghlatna, machi #, sa7i7, f l7a9i9a",
    en: "actually, in fact, sorry, correction, we were wrong, rather, instead, not #",
  },
  wish: {
    fr: "travailler, aider, ameliorer, sensibiliser, resoudre, lutter, developper, encourager",
    ar: "نساعد, نعمل, نحسن, نطور, نحل, مساعدة, تحسين",
    ary: "نعاونو, نعاون, نخدمو, نخدم, نحسنو, نحلو, نديرو شي حاجة",
    latn: "nkhdmo, nkhedmo, n3awno, n3awnou, nhsno, nhello, ndiro chi haja",
    en: "work on, help, improve, solve, raise awareness, support",
  },
  did: {
    fr: "on a appele, on l'a appele, on a eu, j'ai appele, on a compte, on a demande, on a interroge, on a verifie, on est alles, on a parle, on les a appeles, elle a dit, il a dit, il nous a dit, elle nous a dit, ils nous ont dit, qui l'a dit, qui nous l'a dit, qui le dit, l'a dit, l'ont dit, nous a dit, nous ont dit, on a pese, on a mesure, on a note, on a releve, on a filme, on a observe, on a vu, on a constate, nous memes, d'apres, dixit",
    ar: "اتصلنا, سالنا, عددنا, تحققنا, ذهبنا, تكلمنا, قال لنا, قالت لنا, قالوا لنا, اخبرنا, اخبرتنا, اكد لنا, وزنا, قسنا, لاحظنا",
    ary: "عيطنا, هضرنا, سولنا, حسبنا, مشينا, قال لينا, قالت لينا, قالو لينا, قالها لينا, قالتها لينا, كالو لينا, كال لينا, كالت لينا, وزنا, شفنا, جاوبونا",
    latn: "3ayetna, 3ayatna, 3yetna, hdrna, hderna, swelna, sowlna, hsbna, mchina, sewelna, swlna, gal lina, galt lina, galo lina, 9al lina, 9alt lina, 9alo lina, galha lina, galtha lina, wzna, chefna, jawbona",
    en: "we called, we asked, we counted, we checked, we went, we talked, she said, he said, they said, said it, said so, told us, told me, we weighed, we measured, we watched, we saw, we observed, ourselves, i called, i asked, we phoned, we got",
  },
  example: {
    fr: "un exemple, exemple, exemples, montre, montre nous",
    ar: "مثال, مثالا, امثلة",
    ary: "شي مثال, مثال, وريني",
    latn: "mital, mitel, chi mital, exemple, werrini, wrini",
    en: "an example, example, examples, show us",
  },
  secret: {
    fr: "a personne, secret, garde ca, garde le, entre nous, ne dis rien, dis rien, dites rien, ne le dis pas, le dis pas",
    ar: "لا تخبر*, سر, سرا, بيننا, لا تقل",
    ary: "ما تقول, ما تقولو, ما تقولها, متقولش, ما تعاودش, بيناتنا",
    latn: "matgol, matgoul, matgolch, matgolha, ma tgol, binatna, sir, mat3awdch, ma t3awdch",
    en: "secret, tell nobody, tell no one, don't tell, do not tell, between us, tell anyone",
  },
  back: {
    fr: "c nous, c'est nous, nous revoila, on est la, on est de retour, me revoila, on reprend, rebonjour, re, bonjour, salut, slt, bjr, salam",
    ar: "عدنا, نحن هنا, صباح الخير, السلام عليكم, رجعنا, نتابع, مرحبا",
    ary: "رجعنا, حنا هنا, هانا جينا, صباح الخير, السلام, كملو, نكملو",
    latn: "rj3na, hna hna, sba7 lkhir, sbah lkhir, salam, slm, nkmlo, nkemlo, hani, hana jina",
    en: "we're back, we are back, it's us, back again, good morning, hello, hi, let's continue, morning, let's go",
  },
  next: {
    fr: "on passe, on saute, passons, suivant, suivante, la suite, question suivante, case suivante, autre question, plus tard, on verra plus tard, on reviendra, laisse celle la, laissons, next, skip",
    ar: "التالي, التالية, لننتقل, ننتقل, نتجاوز, لنتجاوز, السؤال التالي, الخانة التالية, فيما بعد, لاحقا",
    ary: "نزيدو, ندوزو, دوز, دوزو, نفوتو, من بعد, اللي مور, السؤال اللي مور",
    latn: "ndouzo, ndozo, dozo, douz, nfoto, mn be3d, mn b3d, li mor, limor, next, skip",
    en: "next, skip, skip it, skip this, move on, let's move on, next question, later, leave it",
  },
  finished: {
    fr: "on a fini, on a termine, c'est tout, c'est fini, fini, termine, voila c'est tout, rien d'autre, c bon, c'est bon, on garde comme ca, on laisse comme ca",
    ar: "انتهينا, انهينا, هذا كل شيء, لا شيء اخر, اكتمل, يكفي",
    ary: "سالينا, صافي سالينا, كملنا, صافي, هادشي اللي كاين, بركا, هاد الشي",
    latn: "salina, safi salina, kmlna, kemelna, safi, hadchi li kayn, baraka, hadchi",
    en: "we're done, we are done, that's all, that is all, finished, that's it, nothing else, done, all done",
  },
  taken_back: {
    fr: "oublie, oubliez, laisse tomber, laissez tomber, je plaisante, je rigole, c'etait une blague, c rien, c'est rien, rien de grave, ca va mieux, tkt, t'inquiete",
    ar: "انس, انسى, انسوا, لا شيء, كنت امزح, امزح, لا تهتم, لا باس",
    ary: "انسى, نسا, غير تقلقت, كنت كنضحك, كنضحك, غير كنضحكو, كنتفلى, كنهزر, والو والو, ماشي مشكل, خليها, غير ضحك",
    latn: "nsa, nssa, ghir t9al9t, kandhak, kndhk, kan7ek, kantfla, kan9sr, kanhzr, knt kandhk, khliha, machi mochkil, machi mouchkil, ghir dahk",
    en: "forget it, never mind, nevermind, just kidding, was joking, i'm fine, i am fine, it's nothing, don't worry, jk",
  },
};
