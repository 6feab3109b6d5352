import type { WordList } from "./entry.ts";

/** Before a partner: "avec", "grâce à", "مع". */
export const partnerCues: WordList = {
  fr: `avec, en partenariat avec, partenaire, notre partenaire, partenariat, grace a, grace au, soutien de, soutien du, soutenu par, appui de, appui du, accompagne par, porte par, heberge par, accueilli par, accueillis par, finance par, chez, convention avec, aux cotes de, en lien avec`,
  en: `with, together with, alongside, partner, partnered with, partnership with, thanks to, supported by, backed by, hosted by, funded by, run by`,
  ar: `مع, بشراكة, بالشراكة مع, شراكة مع, شريكنا, الشريك, بدعم, بدعم من, بفضل, بتعاون, بتعاون مع, باتفاق مع, تحت إشراف, بتمويل من`,
  darija: `مع, معا, بشراكة, بمساعدة, الشريك`,
  arabizi: `m3a, ma3a, b charaka, charaka, bmosa3adat`,
};

/** What a partner does: lends, hosts, signs, pays. */
export const partnerDeeds: WordList = {
  fr: `prete, pretent, pretera, nous prete, fournit, fournissent, fournira, lui fournit, accueille, accueillera, heberge, finance, financera, signe, a signe, ont signe, accepte, acceptent, a accepte, ont accepte, s'engage, s'est engage*, donne, donnent, nous donne, offre, offrent, met a disposition, mettent a disposition, ouvre, ouvrent, participe, participent, veut bien, est d'accord, sont d'accord, est partenaire, garantit, assure, nous recoit, nous soutient, soutient, forme, paie, imprime, reserve`,
  en: `lends, lend, provides, provide, hosts, host, signed, agreed, agrees, accepts, accepted, gives, give, offers, offer, opens, funds, supports, is our partner, pays, trains, committed, promised, lets us, will host, will lend`,
  ar: `يوفر, توفر, يعير, تعير, يعيرنا, تعيرنا, يمنح, تمنح, يستضيف, تستضيف, وقع, وقعت, وافق, وافقت, قبل, قبلت, يفتح, تفتح, يمول, تمول, يدعم, تدعم, التزم, التزمت, تعهد, تعهدت, يقدم, تقدم, تضع رهن, يكون`,
  darija: `عطاتنا, عطانا, عطاونا, غادي تعطينا, غادي يعطينا, كتعطينا, كيسلفنا, سلفاتنا, قبلات, قبل, وافقات, وافق, سينيات, سينيا, فتحات لينا, غادي يعاونونا`,
  arabizi: `3tatna, 3tana, 3tawna, ghadi t3tina, ghadi y3tina, kat3tina, katsllefna, sllefna, 9eblat, 9blat, 9bel, wafe9, waf9at, sinyat, sinya, ft7at lina`,
};

/** Partners nobody could phone. */
export const vaguePartners: WordList = {
  fr: `partenaire(s), partenariat(s), sponsor(s), investisseur(s), bailleurs, bailleurs de fonds, autorites, autorites locales, etat, l'etat, gouvernement, ministere(s), secteur public, secteur prive, publics et prives, acteurs locaux, parties prenantes, societe civile, collectivites, institutions, ong, associations, entreprises`,
  en: `partner(s), partnership(s), sponsor(s), investor(s), donors, authorities, government, ministry, public sector, private sector, stakeholders, civil society, institutions, ngos, associations, companies`,
  ar: `شركاء, شراكات, شراكة, ممولين, مستثمرين, مستثمرون, السلطات, الدولة, الحكومة, القطاع العام, القطاع الخاص, القطاعين, المجتمع المدني, المؤسسات, الجمعيات, الفاعلين`,
  darija: `شركاء, السلطات, الدولة, الجمعيات, المسؤولين, الجماعات`,
  arabizi: `choraka, chorakae, ljam3iyat, jam3iyat, solta, dawla, ljama3at, jama3at, sponsors`,
};

export const free: WordList = {
  fr: `gratuit(e)?(s)?, gratuitement, zero dirham(s)?, zero dh, sans cout, sans frais, aucun cout, aucune depense, benevole(s), benevolement, ne coute rien, coute rien, sans argent, sans budget, sans contrepartie, offert(e)?(s)?, prete gratuitement`,
  en: `free, free of charge, no cost, zero cost, costs nothing, at no cost, volunteers, volunteer, without money`,
  ar: `مجانا, مجاني, مجانية, بالمجان, دون كلفة, بدون كلفة, دون تكلفة, بدون تكلفة, بلا كلفة, متطوعون, متطوعين, لا يكلف شيئا, لا تكلف شيئا, بلا مقابل, بدون مقابل, دون مقابل`,
  darija: `فابور, بلا فلوس, بلا والو, مجانا, باطل, ما غادي يكلف والو, متطوعين, بلا مقابل, بلا خلاص, ف سبيل الله`,
  arabizi: `fabor, fabour, bla flous, bla flos, bla walo, batel, majanan, gratuit, bla khlas, bla mo9abil, f sabil lah`,
};

export const vagueCosts: WordList = {
  fr: `pas cher, peu cher, moins cher, peu couteux, peu couteuse, faible cout, cout faible, petit budget, budget, cout, couts, financement, abordable, economique, bon marche, subvention, investissement, levee de fonds`,
  en: `cheap, low cost, inexpensive, affordable, small budget, budget, cost(s), funding, investment, grant`,
  ar: `رخيص, رخيصة, غير مكلف, غير مكلفة, تكلفة منخفضة, كلفة منخفضة, ميزانية, تمويل, كلفة, تكلفة, استثمار`,
  darija: `رخيص, رخيصة, ما غاليش, ماغاليش, ما غاليةش, الميزانية, الفلوس, فلوس`,
  arabizi: `rkhis, rkhisa, ma ghalich, maghalich, flous, lflous, budget, mizaniya`,
};

export const firstCues: WordList = {
  fr: `premier site, premier lieu, site pilote, pilote, d'abord, pour commencer, on commence, commencer, commencera, commencerons, on demarre, demarre, demarrer, on debute, debute, on lance, lancement, au debut, premiere etape, dans un premier temps, un seul`,
  en: `first site, first, pilot, start, starts, starting, begin, begins, launch, at first, one`,
  ar: `أول, أولا, الأول, نبدأ, سنبدأ, نبدا, البداية, بداية, في البداية, ننطلق, الانطلاق, موقع تجريبي, واحد, واحدة`,
  darija: `نبداو, غادي نبداو, البداية, لبدية, اللول, فاللول, واحد, وحدة`,
  arabizi: `nbdaw, nebdaw, ghadi nbdaw, lbdya, lbidaya, bdaya, lewel, fl lewel, wa7ed, wahed, wa7d, wahd`,
};

/** The assumption is owned as one. */
export const assumptions: WordList = {
  fr: `hypothese(s), hypothese la plus risquee, nous supposons que, on suppose que, on suppose, nous supposons, supposons, on part du principe, le pari, notre pari, on parie, la plus risquee, le plus risque, plus grand risque, risque principal, principal risque, le risque, gros risque, on ne sait pas si, on sait pas si, nous ne savons pas si, ne sait pas encore si, reste a savoir si, pas sur que, pas surs que, pas certain que, incertain, incertitude, a condition que, condition vitale, tout repose sur, tout depend de, tout depend, il faut que les gens, crainte, notre doute, on doute, point faible, doit etre vrai, nous ignorons, on ignore, ce que nous ignorons, ce qu'on ignore, nous ne savons pas, on ne sait pas encore, question ouverte, rien ne dit que, personne ne sait, peut etre que les, rien ne prouve, rien ne garantit, pas garanti, aucune garantie`,
  en: `assumption(s), riskiest assumption, we assume, we are assuming, we bet, our bet, biggest risk, main risk, riskiest, the risk is, we do not know whether, we don't know whether, we do not know if, we don't know if, not sure that, not sure if, not sure whether, unsure whether, uncertain, everything depends on, it all depends, provided that, must be true, our doubt, what we do not know, what we don't know, we do not know, we don't know, unknown, open question, nobody knows, what if, no guarantee, not guaranteed, nothing proves`,
  ar: `فرضية, الفرضية, أخطر فرضية, فرضيات, نفترض, نفترض أن, المجازفة, أكبر خطر, الخطر الأكبر, أكبر مخاطرة, لا نعرف هل, لا ندري هل, لا نعلم إن, لسنا متأكدين, غير مؤكد, كل شيء يتوقف على, يتوقف كل شيء, شرط أن, بشرط أن, نخشى أن, نخاف أن, ما لا نعرفه, ما نجهله, نجهل, لا نعرف, لا ندري, لا نعلم, سؤال مفتوح, مجهول, ماذا لو, لا شيء يضمن, غير مضمون, لا ضمان`,
  darija: `فرضية, الفرضية, كنفترضو, نفترضو, ما عرفناش واش, ماعرفناش واش, ما عارفينش واش, خايفين, كنخافو, اللي كيخوفنا, كلشي واقف على, الرهان, ماشي متأكدين, اللي ما عرفناش, ما عرفناش, ماعرفناش, ما عارفينش, لمشكل إلا, المشكل إلا, ويلا ما, ما ضامنينش, ما ضامنينوش, ماشي مضمون`,
  arabizi: `fardiya, lfardiya, nferdo, nfterdo, naftarido, kanfterdo, kanferdo, ma3refnach wach, ma 3refnach wach, ma3arfinch wach, khayfin, kankhafo, kolchi wa9ef 3la, ma met2ekdinch, machi met2ekdin, ma mt2kdinch, li ma3refnach, ma3refnach, ma 3refnach, ma3arfinch, lmochkil ila, lmouchkil ila, wila ma, ma damninch, machi madmon`,
};

/** "Everything falls": said after the assumption, or around it. */
export const collapses: WordList = {
  fr: `tout tombe, tout tomberait, tout s'arrete, tout s'arreterait, tout s'ecroule, fait tout tomber, ferait tout tomber, le projet tombe, le projet s'arrete, projet est mort, projet ne tient plus, l'idee tombe, l'idee ne tient pas, ca ne marche plus, rien ne marche, c'est fini, c'est mort`,
  en: `everything falls, it all falls, it all collapses, everything stops, the project dies, the project fails, the project stops, the idea falls, the idea dies, nothing works, would bring it all down, bring it all down`,
  ar: `سقط كل شيء, يسقط كل شيء, سقطت الفكرة, تسقط الفكرة, يتوقف كل شيء, توقف المشروع, يتوقف المشروع, يفشل المشروع, ينهار المشروع, انهار كل شيء`,
  darija: `كلشي يطيح, كلشي طاح, يطيح كلشي, المشروع طاح, المشروع كيطيح, سالينا, كلشي يوقف, ما بقا والو`,
  arabizi: `kolchi ytih, kolchi itih, kolchi tah, ytih kolchi, itih kolchi, lmachro3 tah, lmachro3 ytih, kolchi ywe99ef, salina`,
};

/** What would fall, and how it falls, wherever they stand near each other. */
export const wholes: WordList = {
  fr: `tout, projet, idee, le reste, plan, solution`,
  en: `everything, it all, all of it, whole thing, project, idea, plan, the rest`,
  ar: `كل شيء, المشروع, الفكرة, الخطة, الباقي`,
  darija: `كلشي, كولشي, المشروع, الفكرة, البروجي`,
  arabizi: `kolchi, koulchi, kulchi, lmachro3, machro3, lfikra, projet, lprojet`,
};

export const falls: WordList = {
  fr: `tombe, tomberait, tombera, tomber, s'arrete, s'arreterait, s'effondre, s'effondrerait, s'ecroule, s'ecroulerait, echoue, echouerait, echouera, rate, meurt, mort, ne tient plus, ne tient pas, a l'eau, inutile, ne sert a rien, fini`,
  en: `falls, fall, would fall, stops, stop, dies, die, fails, fail, collapses, collapse, breaks, is dead, useless, over`,
  ar: `يسقط, سقط, تسقط, سقطت, يتوقف, توقف, تتوقف, ينهار, انهار, يفشل, فشل, تفشل, فشلت, ينتهي, انتهى, بلا معنى, بلا فائدة`,
  darija: `يطيح, كيطيح, طاح, تطيح, طاحت, يوقف, كيوقف, يحبس, حبس, يفشل, فشل, سالا, يمشي ف الماء, ما يبقى`,
  arabizi: `ytih, itih, tah, taht, kaytih, ywe99ef, ywe9ef, y7bess, y7bes, 7bes, yfchel, fchel, sala, mayb9a`,
};

/** "Lack of money": everyone's risk, nobody's assumption. */
export const genericRisks: WordList = {
  fr: `manque de budget, manque de moyens, manque d'argent, manque de financement, manque de temps, budget, financement, concurrence, argent`,
  en: `lack of money, lack of funding, lack of budget, lack of time, budget, funding, money, competition`,
  ar: `نقص التمويل, قلة التمويل, نقص الميزانية, التمويل, المال, المنافسة, ضيق الوقت`,
  darija: `قلة الفلوس, الفلوس, الوقت`,
  arabizi: `9ellat lflous, lflous, flous, lwe9t`,
};

/** What a cheap test consists of: showing, asking, counting, trying. */
export const testActs: WordList = {
  fr: `test, tests, tester, testons, teste, on teste, testera, essai, essayer, essayons, on essaie, on essaye, experimenter, experience, pilote, piloter, maquette, papier et crayon, prototype papier, demander a, demander aux, on demande, demandons, montrer, on montre, montrons, presenter, on presente, presentons, distribuer, on distribue, donner une, donner un, on donne, on pose, poser, coller, afficher, interroger, interviewer, verifier, on verifie, on le verifie, observer, compter, on compte, imprimer, appeler, on appelle, envoyer, on envoie, enquete, sondage, questionnaire, etude, etude de marche, simuler, simulation, carnet a, proposer a, on propose, faire remplir, faire essayer`,
  en: `test, tests, testing, try, trial, pilot, experiment, mock up, mockup, paper prototype, ask, asking, show, give, hand out, put up, post, interview, check, observe, watch, count, print, call, send, survey, questionnaire, study, market study, simulate, offer to, let them`,
  ar: `اختبار, الاختبار, نختبر, نجرب, سنجرب, تجربة, التجربة, نسأل, سؤال, نعرض, عرض, نقدم, تقديم, نوزع, توزيع, نعطي, نضع, نتصل, نرسل, نتحقق, نراقب, نعد, نطبع, استطلاع, استمارة, دراسة, محاكاة, نموذج ورقي, مقابلة`,
  darija: `نجربو, غادي نجربو, تجربة, نسولو, نوريو, نعطيو, نفرقو, نحطو, نعيطو, نصيفطو, نحسبو, نشوفو, نطبعو, تيست, بيلوت, صوندج`,
  arabizi: `njerrbo, njrbo, njarbo, ghadi njerrbo, tajriba, tjriba, nsewlo, nswlo, nsowlo, nsewwlo, nwerriw, nwriw, nwerriwhom, n3tiw, nferr9o, nfer9o, n7etto, n3eyto, n3ayto, nsifto, nsayfto, n7esbo, nchofo, nchoufo, ntb3o, test, teste, pilot, pilote, sondage`,
};

/** Slow or dear: building it all, months of study. */
export const dearTests: WordList = {
  fr: `developper l'application, developper l'appli, developper la plateforme, developper une application, developper une plateforme, developper le site, developper la solution, creer l'application, construire la plateforme, etude de marche, lever des fonds, levee de fonds, recruter`,
  en: `develop the app, build the app, build the platform, develop the platform, market study, market research, raise funds, hire`,
  ar: `تطوير التطبيق, تطوير المنصة, بناء المنصة, دراسة السوق, دراسة سوق, جمع التمويل, توظيف`,
  darija: `نصايبو التطبيق, نديرو التطبيق, دراسة السوق`,
  arabizi: `nsaybo l'app, nsawbo lapp, nsaybo lapplication, dirasat so9, n7elo charika`,
};

export const soon: WordList = {
  fr: `had simana, had chher, had lila, had l3chiya, had l3am, aujourd'hui, demain, ce soir, ce matin, cet apres midi, ce midi, cette semaine, ce week end, ce samedi, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, avant la fin de, une semaine, un jour, une journee, une matinee, une heure, deux jours, trois jours, deux heures, une apres midi, pendant la pause, papier`,
  en: `today, tomorrow, tonight, this morning, this afternoon, this evening, this week, this weekend, monday, tuesday, wednesday, thursday, friday, saturday, sunday, one week, a week, one day, a day, an hour, two days, three days, one morning, one afternoon, paper`,
  ar: `اليوم, غدا, الليلة, هذا الأسبوع, هذا المساء, مساء اليوم, صباح الغد, الاثنين, الثلاثاء, الأربعاء, الخميس, الجمعة, السبت, الأحد, يوم واحد, أسبوع, أسبوع واحد, ساعة, يومين, ورقي, ورقة`,
  darija: `ليوم, اليوم, غدا, غدوا, هاد السيمانة, هاد العشية, الصباح, نهار, الاتنين, التلات, الاربع, الخميس, الجمعة, السبت, الحد, سيمانة, ورقة`,
  arabizi: `lyoum, lyom, ghda, ghedda, ghdda, had simana, had l3chiya, sbah, nhar, nhar letnin, tnin, tlata, larb3a, lkhmis, ljem3a, jem3a, sebt, sbt, l7ed, l7edd, simana, wer9a, lwer9a, lwr9a`,
};

/** A bar: "at least", "fewer than", "threshold". */
export const bars: WordList = {
  fr: `au moins, moins de, plus de, minimum, au minimum, seuil, seuil fixe, a partir de, il en faut, il faut que, il nous faut, en dessous de, au dessous de, au dessus de, sous les, depasse, atteint, objectif, sur dix`,
  en: `at least, fewer than, less than, more than, minimum, threshold, below, above, under, over, or more, reach, out of ten, bar, target, need, needs`,
  ar: `على الأقل, أقل من, أكثر من, الحد الأدنى, كحد أدنى, عتبة, العتبة, دون, فوق, يجب أن, من أصل, تجاوز, بلغ, يلزم, نحتاج`,
  darija: `على الأقل, قل من, أقل من, كتر من, أكتر من, فات, وصل, وصلو, الحد الأدنى, خاصنا, خاص`,
  arabizi: `3la l9al, 3lal a9al, 3la la9al, 9al men, 9el mn, a9al men, a9al mn, kter mn, ktar mn, kter men, fat, wsel, weslo, minimum, khassna, khass`,
};

export const conditions: WordList = {
  fr: `si, s'il, s'ils, sinon, quand, des que`,
  en: `if, unless, when, otherwise, as long as`,
  ar: `إذا, إن, لو, وإلا, وإذا, فإذا, حين, وإن`,
  darija: `إلا, الا, إيلا, ايلا, إذا, والا, لا كانو`,
  arabizi: `ila, ida, idha, ela, yla, wila, la kan`,
};

/** "If it works": a wish, no bar. */
export const softBars: WordList = {
  fr: `si ca marche, si ca fonctionne, si ca plait, si c'est positif, si le test est, si les retours, si les resultats, on verra`,
  en: `if it works, if they like it, if it goes well, if the results, if the feedback, we will see, we'll see`,
  ar: `إذا نجح, إذا نجحت, إذا أعجب, إذا كانت النتائج, سنرى`,
  darija: `إلا خدم, إلا خدمات, إلا عجبهم, إلا نجح, نشوفو`,
  arabizi: `ila khdem, ila khedmat, ila 3jebhom, ila nje7, nchofo, nchoufo`,
};
