import type { WordList } from "./entry.ts";

/** Says outright that another problem begins. */
export const newProblems: WordList = {
  fr: `ya aussi, y a aussi, il y a aussi, il ya aussi, il y a egalement, y'a aussi, ya egalement, ya encore, y a encore, et aussi, et puis aussi, un autre probleme, autre probleme, autres problemes, d'autres problemes, deuxieme probleme, second probleme, deuxiemement, troisiemement, d'autre part, par ailleurs, sans oublier, sans parler (de|du|des|d), plus le probleme, plusieurs problemes, de nombreux problemes, beaucoup de problemes, plein de problemes, problemes suivants, problemes comme, problemes :, les problemes de, des problemes de, ainsi que les problemes, ainsi que le probleme, et le probleme de, et le manque de, a cela s'ajoute(nt)?, s'ajoute(nt)? (a|le|la|les|aussi|egalement), autre souci, tout va mal, tout manque, dans tous les domaines`,
  en: `there is also, there's also, there are also, theres also, another problem, other problems, another issue, a second problem, the second problem, secondly, thirdly, on the other hand, not to mention, and also, several problems, many problems, lots of problems, many issues, several issues, many challenges, various problems, problems such as, problems like, issues like, issues such as, as well as problems, apart from that, on top of that there, plus the, besides that, and then there is, everything is`,
  ar: `وهناك أيضا, هناك أيضا, يوجد أيضا, هنالك أيضا, مشكل آخر, مشكلة أخرى, مشاكل أخرى, المشكل الثاني, المشكلة الثانية, ثانيا, ثالثا, من جهة أخرى, ناهيك, فضلا عن, بالإضافة, إضافة, إلى جانب, علاوة, عدة مشاكل, مشاكل كثيرة, العديد من المشاكل, مشاكل عديدة, مشاكل مثل, من بينها, كما أن, كما يوجد, كما نجد, ولا ننسى, كما لا ننسى`,
  darija: `كاين حتى, وكاين حتى, كاين تا, كاينة حتى, زيد على هادشي, زيد عليها, وزيد عليها, وزيد, زيد على, مشكل آخر, مشكل اخر, مشكل خور, مشكيل آخر, المشكل التاني, المشكل الثاني, وحتى المشكل, بزاف ديال المشاكل, بزاف د المشاكل, مشاكل بزاف, تاني حاجة, تانيا, من غير هادشي, ومن غير هادشي, بلا ما ننساو, وماننساوش, كلشي ناقص`,
  arabizi: `kayn 7ta, kayn hta, w kayn 7ta, kayn ta, kayna 7ta, kaynin 7ta, zid 3la hadchi, w zid 3la hadchi, zid 3liha, w zid 3liha, wzid, w zid, o zid, ou zid, zid 3la, mochkil akhor, mouchkil akhor, mochkil akhr, mochkil a5or, mouchkil tani, lmochkil tani, lmouchkil tani, bzaf dyal lmachakil, bzaf d machakil, bzaf dyal mchakil, bzf d lmachakil, tani 7aja, tanian, mn ghir hadchi, men ghir hadchi, bla man nsaw, w 7ta lmochkil`,
};

/** Adds something: another problem when the subject changes, a consequence when it does not. */
export const additions: WordList = {
  fr: `aussi, egalement, en plus, de plus, en outre, ensuite, puis, et meme, ainsi que, plus`,
  en: `also, on top of that, on top of this, moreover, furthermore, in addition, besides, additionally, as well, plus, too`,
  ar: `أيضا, كذلك, كما, ثم`,
  darija: `حتى, وحتى, تاني, تا, عاود, ومن بعد`,
  arabizi: `7ta, w 7ta, hta, tani, 3awd, men ba3d`,
};

/** Ties a clause to the one before: cause, consequence, condition. */
export const ties: WordList = {
  fr: `donc, du coup, car, parce, parce que, pcq, puisque, a cause, ce qui, c'est pourquoi, resultat, alors, par consequent, si bien, d'ou, entraine(nt|r|ra|ront)?, provoqu*, cause*, caus*, faute de, oblige*, conduit, mene, pousse*, force*, a tel point, en consequence, ainsi, comme, suite a`,
  en: `so, because, therefore, thus, which, since, as a result, hence, due to, leads to, leading to, causing, causes, forces, forcing, that is why, consequently, meaning, so that, and then`,
  ar: `لأن, لأنه, لأنها, لأنهم, بسبب, مما, لذلك, لذا, وبالتالي, بالتالي, نتيجة, نظرا, يؤدي, تؤدي, أدى, يجعل, تجعل, يدفع, فيضطر*, ما يجعل, يسبب, تسبب, جراء`,
  darija: `حيت, حيتاش, علاحقاش, لاحقاش, على ود, داكشي علاش, دكشي علاش, وهادشي كيخلي, كيخلي, كتخلي, هادشي كيخلي, بسباب, بسبب, لهذا, ايوا, وملي`,
  arabizi: `7it, hit, 7itach, hitach, 3la7e9ach, la7a9ach, la7e9ach, 3la wd, dakchi 3lach, dkchi 3lach, hadchi kaykhli, kaykhli, kaykhlli, katkhli, bsbab, bsabab, bisabab, lihada`,
};

/** Fields of public life: three of them side by side are a list of problems. */
export const domains: Readonly<Record<string, WordList>> = {
  health: {
    fr: `sante, hopital, hopitaux, medecin(s), medicament(s), soins, maladie(s), ambulance(s), dispensaire(s), insuline, infirmier(s)`,
    en: `health, healthcare, hospital(s), doctor(s), medicine(s), ambulance(s), clinic(s)`,
    ar: `صحة, مستشفى, مستشفيات, طبيب, أطباء, أدوية, دواء, علاج, إسعاف`,
    darija: `سبيطار, الصبيطار, الطبا, الدوا`,
    arabizi: `sa7a, ssi7a, si7a, sbitar, tbib, dwa, ambulance`,
  },
  school: {
    fr: `education, enseignement, ecole(s), enseignants, professeurs, scolaire(s), college, lycee, decrochage, illettrisme`,
    en: `education, school(s), teaching, teachers, dropout(s), illiteracy`,
    ar: `تعليم, مدرسة, مدارس, أساتذة, هدر مدرسي, أمية`,
    darija: `القراية, لقراية, المدرسة, ليكول`,
    arabizi: `ta3lim, t3lim, l9raya, 9raya, madrasa, mdrasa, lmdrassa, lmadrasa`,
  },
  transport: {
    fr: `transport(s), route(s), bus, taxis, taxi, piste(s), embouteillages, circulation, trafic, mobilite`,
    en: `transport, transportation, road(s), bus(es), traffic, mobility`,
    ar: `نقل, مواصلات, طرق, طريق, حافلات, ازدحام`,
    darija: `الطوبيس, النقل, الطريق, الطرقان, الطاكسيات`,
    arabizi: `transport, na9l, nna9l, tri9, tor9an, tr9an, toro9, tobis, tobisat, taxiat`,
  },
  water: {
    fr: `eau, irrigation, secheresse, puits, barrage`,
    en: `water, irrigation, drought`,
    ar: `ماء, مياه, جفاف, سقي`,
    darija: `الما, لما, الجفاف`,
    arabizi: `lma, lmae, jafaf, ljafaf`,
  },
  work: {
    fr: `emploi(s), travail, chomage, salaire(s), job(s)`,
    en: `job(s), unemployment, employment, wage(s)`,
    ar: `بطالة, شغل, عمل, تشغيل`,
    darija: `الشوماج, الخدمة, خدمة`,
    arabizi: `chomage, khdma, khedma, lkhedma, bitala`,
  },
  waste: {
    fr: `dechets, ordures, pollution, proprete, poubelle(s), assainissement`,
    en: `waste, garbage, trash, pollution, sanitation`,
    ar: `نفايات, أزبال, تلوث, نظافة`,
    darija: `الزبل, لزبل, التلوت, النقا`,
    arabizi: `zbel, zzbel, talawot, talawoth, nadafa`,
  },
  energy: {
    fr: `electricite, energie, eclairage, gaz, chauffage, dow, ddow`,
    en: `electricity, energy, power, lighting, heating`,
    ar: `كهرباء, طاقة, إنارة, تدفئة`,
    darija: `الضو, ضو, الإنارة, البوطا`,
    arabizi: `kahraba, inara, bota`,
  },
  safety: {
    fr: `insecurite, securite, vol(s), violence, harcelement, drogue(s), criminalite, delinquance, agressions`,
    en: `insecurity, safety, theft, crime, violence, harassment, drugs`,
    ar: `أمن, انعدام الأمن, سرقة, عنف, تحرش, مخدرات, جريمة`,
    darija: `الكريساج, الشفارة, المخدرات, الحشيش, لامان`,
    arabizi: `amn, cresage, grissage, chffara, mokhadirat, drogue`,
  },
  housing: {
    fr: `logement(s), habitat, loyer(s), bidonvilles`,
    en: `housing, rent(s), slums`,
    ar: `سكن, كراء, دور الصفيح`,
    darija: `السكن, الكرا, لكرا, البراريك`,
    arabizi: `skan, sakan, lkra, kra`,
  },
  administration: {
    fr: `administration, corruption, bureaucratie, papiers, paperasse`,
    en: `administration, corruption, bureaucracy, paperwork`,
    ar: `إدارة, رشوة, فساد, بيروقراطية`,
    darija: `الإدارة, الرشوة, الوراق, لوراق`,
    arabizi: `idara, rechwa, rachwa, wra9, lwra9`,
  },
  prices: {
    fr: `cherte, prix, inflation, pauvrete`,
    en: `prices, inflation, poverty, cost of living`,
    ar: `غلاء, أسعار, فقر`,
    darija: `الغلا, لغلا, الفقر`,
    arabizi: `ghla, lghla, fa9r, lfa9r, taman`,
  },
  culture: {
    fr: `sport, culture, loisirs, tourisme, artisanat, agriculture`,
    en: `sport, sports, culture, leisure, tourism, crafts, agriculture, farming`,
    ar: `رياضة, ثقافة, ترفيه, سياحة, صناعة تقليدية, فلاحة`,
    darija: `الرياضة, السياحة, الصنعة, الفلاحة`,
    arabizi: `riyada, syaha, siya7a, tourisme, sport, fila7a`,
  },
};
