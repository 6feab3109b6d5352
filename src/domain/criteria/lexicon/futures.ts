import type { WordList } from "./entry.ts";

/** What is no longer, or has become something else. */
export const changes: WordList = {
  fr: `au lieu de, au lieu d, a la place de, a la place du, a la place des, remplace(e)?(s)?, remplacent, remplaceront, remplacera, devenu(e)?(s)?, deviendra, deviendront, devient, deviennent, disparu(e)?(s)?, disparait, disparaissent, disparaitra, disparaitront, transforme(e)?(s)? en, transforment en, se transforme*, desormais, dorenavant, plus besoin, n'a plus, n'ont plus, ne ~ plus, n'y a plus, n'y aura plus, n'aura plus, n'auront plus, n'est plus, ne sont plus, ne sera plus, ne seront plus, plus aucun, plus aucune, plus personne, plus jamais, pour la premiere fois, contrairement a aujourd'hui, comme aujourd'hui, qu'aujourd'hui, autrefois, avant on, jadis, ont demenage, a demenage, a ferme, ont ferme, vide, vides, depuis que, de plus en plus, de moins en moins, deux fois plus, nouveau metier, nouveaux metiers, metiers de demain, passe de ~ a, sont passes, est passe a, commencent a, commence a`,
  en: `instead of, in place of, replaced, replaces, replace, become, becomes, became, have become, has become, turned into, turn into, turns into, disappeared, disappear(s), no longer, any more, anymore, no more, nobody ~ any, used to, for the first time, unlike today, than today, from now on, have moved, has moved, closed, is empty, are empty, more and more, fewer and fewer, less and less, twice as many, new job, new jobs, have stopped, has stopped, stopped, start to, starts to`,
  ar: `بدلا من, بدل, بدلا عن, عوض, عوضا عن, حلت محل, حل محل, ستحل محل, صار, صارت, صاروا, أصبح, أصبحت, أصبحوا, سيصبح, ستصبح, يصبح, تحول, تحولت, تحولوا, ستتحول, سيتحول, اختفى, اختفت, ستختفي, سيختفي, لم يعد, لم تعد, لم يعودوا, لن يعود, لن تعود, لن يحتاج, لن تحتاج, لن, بعد أن كان, بعد أن كانت, لأول مرة, على عكس اليوم, كما اليوم, أغلقت, فارغ, فارغة, انتقل, انتقلت, انتقلوا, أكثر فأكثر, أقل فأقل`,
  darija: `بلاصت, بلاصة ما, فبلاصت, عوض, بدل ما, ولات, ولاو, غادي يولي, غادي تولي, غادي يوليو, يوليو, ما بقا, مابقا, ما بقاش, مابقاش, ما بقاوش, مابقاوش, ما بقاتش, مابقاتش, ما غاديش يبقاو, ماغاديش يبقاو, ما غاديش يبقا, ماغاديش يبقى, ماغاديش, ما غاديش, تسدات, تسدو, خوا, خاوي, خاوية, رجع, رجعو, تبدل, تبدلات, تبدلو, غادي يتبدل`,
  arabizi: `f blast, fblast, blast ma, bdl ma, bdel ma, wella, wellat, wellaw, wllaw, wlaw, walla kay*, ghadi ywelli, ghadi twelli, ghadi ywelliw, ywelliw, ma b9a, mab9a, mab9ach, ma b9ach, mab9awch, ma b9awch, mab9atch, ma b9atch, maghadich, ma ghadich, maghadich yb9aw, tseddat, tsdat, khawi, khawya, rje3, rj3o, tbeddel, tbdel, tbedlat, tbdlo, ghadi ytbeddel`,
};

export const futureCues: WordList = {
  fr: `en 2030, d'ici 2030, a l'horizon 2030, va etre, vont etre, va devenir, vont devenir, va pouvoir, vont pouvoir, va payer, vont, va`,
  en: `will, won't, by 2030, in 2030, going to`,
  ar: `في 2030, سنة 2030, بحلول 2030, سوف, لن`,
  darija: `غادي, ف 2030, عام 2030`,
  arabizi: `ghadi, gha, ghad, f 2030, 3am 2030`,
};

export const wishes: WordList = {
  fr: `j'espere, on espere, nous esperons, espoir, souhaite, souhaitons, souhaitent, on veut, nous voulons, je veux, on aimerait, nous aimerions, j'aimerais, il faut, il faudrait, il faudra, faut, on doit, nous devons, devrait, devrions, reve, revons, pourvu que, ameliorer, developper, renforcer, promouvoir, encourager, moderniser`,
  en: `i hope, we hope, hopefully, we wish, i wish, we want, i want, we would like, should, must, need to, dream of, dream, improve, develop, strengthen, promote, encourage, modernise, modernize`,
  ar: `نتمنى, أتمنى, نأمل, آمل, نرجو, نريد, أريد, نطمح, نحلم, يجب, ينبغي, لا بد من, من الضروري, تطوير, تحسين, تعزيز, تشجيع, النهوض, تحديث`,
  darija: `بغينا, باغيين, نتمناو, كنتمناو, خاص, خاصنا, خاصها, خاصو, إن شاء الله, انشاء الله, كنحلمو`,
  arabizi: `bghina, baghin, ntmenaw, kantmenaw, khass, khassna, khas, khesna, inchallah, nchallah, in cha allah, kan7elmo`,
};

/** Bright words that show nothing. */
export const brightWords: WordList = {
  fr: `meilleur(e)?(s)?, mieux, juste, developpe(e)?(s)?, moderne(s)?, vert, verte, digital, digitale, inclusif, inclusive, prospere, durable(s)?, intelligent(e)?(s)?, connecte(e)?(s)?, bien, beau, belle, grand, super, magnifique, paradis, innovation, technologie(s)?, progres, avance(e)?, facile, heureux, partout`,
  en: `better, best, great, good, developed, modern, green, digital, inclusive, prosperous, sustainable, smart, connected, bright, beautiful, amazing, innovation, technology, progress, advanced, easy, happy, everywhere`,
  ar: `أفضل, أحسن, زاهر, زاهرا, مزدهر, مزدهرة, متقدم, متقدمة, متطور, متطورة, حديث, حديثة, ذكي, ذكية, رقمي, رقمية, مستدام, مستدامة, جميل, جميلة, عظيم, التقدم, الازدهار, تكنولوجيا`,
  darija: `زوين, زوينة, مزيان, مزيانة, أحسن, حسن, متقدم, واعر, واعرة, الخير, فابور`,
  arabizi: `zwin, zwina, mzyan, mezyan, mzyana, a7sen, 7sen, wa3er, wa3ra, lkhir, motatawir, mot9eddem`,
};

/** One person stands for many: the neighbour, the postman, a grandmother. */
export const onePeople: WordList = {
  fr: `grand mere(s)?, grand pere, grands parents, mamie, papi, voisin(e)?(s)?, cousin(e)?(s)?, tante, oncle, mere(s), pere(s), maman(s), eleve(s), lyceen(ne)?(s)?, collegien(ne)?(s)?, etudiant(e)?(s)?, apprenti(e)?(s)?, ouvrier(e)?(s)?, ouvriere(s), artisan(e)?(s)?, agriculteur(s), agricultrice(s), berger(s), bergere(s), pecheur(s), facteur(s), factrice, chauffeur(s), livreur(s), epicier(s), epiciere(s), vendeur(s), vendeuse(s), caissier(s), caissiere(s), medecin(s), infirmier(s), infirmiere(s), sage femme(s), prof(s), professeur(s), instituteur, institutrice, guide(s), retraite(e|s|es)?, vieux, vieille(s), vieillard(s), veuf, veuve(s), nomade(s), cueilleuse(s), tisseuse(s), gardien(s), coiffeur, coiffeuse, boulanger, patient(e)?(s)?, malade(s), enfant(s), jeune(s), fille(s), garcon(s), femme(s), homme(s), parent(s), famille(s), usager(s), passager(s), voyageur(s), client(e)?(s)?, aveugle(s), sourd(s), handicape(e|s|es)?, chomeur(s), migrant(s), camionneur(s)`,
  en: `grandmother(s), grandfather(s), grandparents, neighbour(s), neighbor(s), cousin(s), aunt, uncle, mother(s), father(s), pupil(s), student(s), apprentice(s), worker(s), artisan(s), craftsman, craftsmen, farmer(s), shepherd(s), fisherman, fishermen, postman, driver(s), shopkeeper(s), grocer(s), seller(s), vendor(s), cashier(s), doctor(s), nurse(s), midwife, midwives, teacher(s), guide(s), retiree(s), pensioner(s), widow(s), nomad(s), weaver(s), guard(s), patient(s), child, children, kid(s), girl(s), boy(s), woman, women, man, men, parent(s), family, families, passenger(s), customer(s), elderly, the blind, the deaf, unemployed, migrants, youth, young people`,
  ar: `جدة, الجدة, جدات, الجدات, جد, أجداد, جار, جارة, جيران, خالة, عمة, أم, أب, تلميذ, تلميذة, تلاميذ, طالب, طالبة, طلبة, متدرب, متدربة, المتدربة, عامل, عاملة, عمال, عاملات, صانع, صانعة, صناع, فلاح, فلاحة, فلاحون, فلاحين, راع, الراعي, رعاة, صياد, صيادون, صيادين, ساعي البريد, سائق, سائقة, سائقون, سائقو, بقال, بائع, بائعة, باعة, طبيب, طبيبة, أطباء, ممرض, ممرضة, ممرضون, قابلة, أستاذ, أستاذة, أساتذة, معلم, معلمة, مرشد, مرشدة, مرشدون, متقاعد, متقاعدون, شيخ, مسن, مسنة, مسنون, أرملة, أرامل, رحل, حارس, مريض, مريضة, مرضى, طفل, طفلة, أطفال, شاب, شابة, شباب, فتاة, فتيات, امرأة, نساء, رجل, رجال, أسرة, أسر, عائلة, عائلات, مسافر, مسافرون, زبون, زبناء, متقاضون, متقاضين, كفيف, مكفوفون, عاطل, عاطلون, مهاجرون, سكان, صيادو, فلاحو, عاملو, سكان`,
  darija: `جدة, جداتي, الجدات, الجار, الجارة, الجيران, خالتي, عمتي, مي, لواليدة, الوالدين, التلميذ, التلامد, الطالب, الطلبة, الخدام, الخدامة, الخدامين, الصانع, الصنايعية, الفلاح, الفلاحة, السارح, الصياد, البحرية, الفاكتور, الشيفور, الشيفورات, مول الحانوت, مول الطاكسي, البقال, الفراشة, الطبيب, الفرملي, القابلة, الأستاذ, الشيباني, الشيبانية, الشياب, العيالات, لعيالات, المرا, الراجل, الدراري, لوليدات, البنات, الولاد, المريض, المراض, الكليان, الخضار, العساس, شوماج, الشومارة, العائلة, العائلات`,
  arabizi: `jdda, jdati, lgdat, jar, jara, jiran, khalti, 3mti, lwalida, lwalidin, walidin, tlmid, telmid, tlamed, talib, tolab, tollab, talaba, khddam, khddama, khddamin, sani3, sna3iya, fellah, lfellah, fella7, fellaha, lfellaha, sare7, sayad, b7riya, facteur, chifor, chifour, chifourat, mol l7anot, mol taxi, b99al, ferracha, tbib, fermli, l9abla, ostad, lostad, chibani, chibaniya, chyab, 3yalat, l3yalat, mra, lmra, rajel, rjal, drari, ddrari, wlidat, bnat, lbnat, wlad, mrid, lmrid, mrad, lmrad, klyan, 3essas, chomara, 3a2ila, familat`,
};

/** Nobody's face: the country, society, the whole world. */
export const faceless: WordList = {
  fr: `le maroc, maroc, la societe, societe, le pays, le monde, le monde entier, l'humanite, tout le monde, les gens, les citoyens, la population, l'homme, les marocains`,
  en: `morocco, society, the country, the world, the whole world, humanity, everyone, everybody, people, citizens, the population, moroccans`,
  ar: `المغرب, المجتمع, البلد, البلاد, العالم, العالم كله, الإنسانية, الجميع, الناس, المواطنون, المواطنين, السكان, المغاربة`,
  darija: `المغرب, المجتمع, البلاد, بلادنا, العالم, كلشي, الناس, المغاربة`,
  arabizi: `lmghrib, lmaghrib, lmojtama3, lblad, bladna, l3alam, kolchi, nas, lmgharba`,
};

/** A need, said: to need, to be able, to lack. */
export const needCues: WordList = {
  fr: `besoin de, besoin d, besoin qu, besoin que, auront besoin, aura besoin, ont besoin, a besoin, doivent pouvoir, doit pouvoir, devront, devra, il leur faut, il leur faudra, il leur manque, il manque, manquent de, manque de, veulent, voudront, voudraient, cherchent, chercheront, cherche, cherchera, attendent, aimeraient, souhaitent, pouvoir, etre, savoir, avoir, quelqu'un qui, quelqu'un pour, un moyen de, une facon de, une maniere de, un endroit ou, un lieu pour, un endroit pour, afin de, comment, que personne, sans devoir, sans avoir a, garder, rester`,
  en: `need, needs, will need, need to, needs to, must be able, be able to, to be able, lack, lacks, want to, wants to, look for, looking for, a way to, a place to, a place where, someone to, someone who, somebody to, how to, without having to, knowing, finding, being able, being, having, getting, keeping`,
  ar: `يحتاج, تحتاج, يحتاجون, يحتجن, سيحتاج, سيحتاجون, ستحتاج, حاجة إلى, بحاجة إلى, في حاجة إلى, الحاجة إلى, أن يعرف, أن تعرف, أن يجد, أن تجد, أن يستطيع, أن يتمكن, أن تتمكن, أن يصل, أن تصل, أن يكون, أن, يريد, يريدون, تريد, ينقصهم, ينقصه, ينقصها, يفتقر, يفتقرون, يبحث عن, يبحثون عن, تبحث عن, من يساعد, من يرافق, من يشرح, شخص ي*, وسيلة ل*, طريقة ل*, مكان ل*, كيف, معرفة, إيجاد, الوصول, الحصول, إثبات, التنقل, التعلم, تعلم, البيع, فهم, التواصل, الاطمئنان, التحقق, الولوج, الاستفادة, الثقة, القدرة على, حماية, الأمان, ضمان, تقاسم, توفير`,
  darija: `خاصهم, خاصو, خاصها, غادي يخصهم, يخصهم, محتاجين, محتاج, محتاجة, كيحتاجو, غادي يحتاجو, بغاو, باغيين, باغي, باغية, بغات, كيقلبو على, كيقلب على, يقدرو, يقدر, تقدر, يعرفو, يعرف, تعرف, باش ي*, باش ت*, شي واحد ي*, شي حد ي*, كيفاش, فين ي*, ناقصهم`,
  arabizi: `khasshom, khashom, khesshom, khasso, khassha, ghadi ykhess, me7tajin, m7tajin, mohtajin, m7taj, kay7tajo, kaye7tajo, ghadi y7tajo, bghaw, baghin, baghyin, baghi, kay9elbo 3la, kay9lbo 3la, y9edro, y9dro, y9der, y3erfo, y3rfo, y3ref, l7aja l, l7aja, bach y*, bach t*, chi wa7d y*, chi 7ed y*, kifach, fin y*, na9eshom`,
};
