import type { WordList } from "../../criteria/lexicon/entry.ts";

/** What comes before those whom a solution is for. */
export const serving: WordList = {
  fr: `pour, grace a nous, grace a notre solution, au service (de|des|du), au profit (de|des|du), a destination (de|des|du), destine(e|es|s)? (a|aux|au), dedie(e|es|s)? (a|aux|au), s'adresse (a|aux|au), adresse (a|aux|au), profite(r|ra|ront|nt)? (a|aux|au)?, beneficie(r|ra|ront|nt)?, aide(r|ra|nt|rons|ons)?, permet(tra|tre|tent|tons)? (a|aux|au), permettre (a|aux|au), sert, servir, servons, servent, servira, accompagne(r|ra|nt|ons)?, offre(nt|r|ons)? (a|aux|au), offrons (a|aux|au), offrir (a|aux|au), donnons (a|aux|au), apportons (a|aux|au), protegeons, formons, accompagnons, equipons, soulageons, facilite(r)? la vie (de|des|du), protege(r|ra|nt|ons)?, satisfaire, attire(r|ra)?, conquerir, cible(s|nt|r)?, ciblons, beneficiaires, accessible (a|aux|au), ouvert(e|s|es)? (a|aux|au), touche(r|ra), toucherons, equiper, forme(r|ra)?, rendre service (a|aux|au)`,
  en: `for, thanks to us, help(s|ed|ing)?, serve(s|d)?, serving, aimed at, designed for, dedicated to, benefit(s|ed)?, let(s)?, allow(s|ing)?, enable(s)?, support(s|ing)?, target(s|ing)?, open to, available to, empower(s|ing)?, protect(s|ing)?, give(s)? to, train(s)?, reach(es|ing)?, for the benefit of, make(s)?, will make, address(es)?`,
  ar: `لفائدة, بفضلنا, بفضل حلنا, من أجل, لصالح, لخدمة, خدمة, تخدم, يخدم, نخدم, تساعد, يساعد, نساعد, مساعدة, لمساعدة, تمكن, يمكن, نمكن, تمكين, لتمكين, موجه إلى, موجهة إلى, موجه, موجهة, تستهدف, يستهدف, نستهدف, تستفيد منه, يستفيد منه, يستفيد, تستفيد, ليستفيد, سيستفيد, ستستفيد, يستفيدون, سيستفيدون, يستفدن, نحمي, تحمي, لحماية, حماية, يتوجه إلى, تتوجه إلى, مفتوح, متاح, متاحة, نواكب, تواكب, نوفر, توفر`,
  darija: `باش, يستافد, كيستافد, باش يعاون, كيعاون, كتعاون, نعاونو, كنعاونو, غادي نعاونو, غايعاون, مخصص, مخصصة, على قبل, على ود, باش يستافدو, كيستافدو, يستافدو, غادي يستافدو, الحل ديالنا, كيخدم مع, كنخدمو مع, كيخلي, كتخلي`,
  arabizi: `bach, bfdlna, ystafed, kaystafed, ystafdo mnno, bach y3awn, kay3awn, kat3awn, n3awno, n3awnou, kan3awno, ghadi n3awno, mkhsses, mkhssa, 3la 9bel, 3la wed, bach ystafdo, kaystafdo, ystafdo, l2ajl, pour, l fa2idat, kankhdmo m3a`,
};

/** What comes after those whom a solution is for: they need it, deserve it, will use it. */
export const needing: WordList = {
  fr: `(a|ont|aura|auront) besoin (de|d), merite(nt|ra|ront)?, utilise(ra|ront), (va|vont|pourra|pourront) (utiliser|profiter|beneficier|en), profitera, profiteront, beneficiera, beneficieront, doit avoir, doivent avoir, y gagne(nt|ra|ront)?, adoptera, adopteront`,
  en: `need(s)?, deserve(s)?, will (use|benefit|love|adopt|get|gain|have), can (use|benefit), should have, benefit(s)?`,
  ar: `يحتاج, تحتاج, يحتاجون, بحاجة إلى, في حاجة إلى, يستحق, تستحق, يستحقون, سيستعمل, سيستعملون, ستستعمل, سيستفيد, سيستفيدون, ستستفيد, يستفيد, يستفيدون, تستفيد`,
  darija: `محتاج, محتاجين, خصهم, خاصهم, خصو, خاصو, يستاهل, كيستاهلو, يستاهلو, غادي يستعملو, غادي يستافدو, غايستافدو, كيستافدو`,
  arabizi: `m7taj, m7tajin, khasshom, khashom, khesshom, khasso, kaystahlo, ystahlo, ghadi yst3mlo, ghadi ystafdo, ghaystafdo, kaystafdo`,
};

/** Before or after a group: all of it. */
export const whole: WordList = {
  fr: `tous les, toutes les, tout le, toute la, tous nos, toutes nos, chaque, l'ensemble (des|de la|du), la totalite (des|de la), des millions (de|d), des milliers (de|d)`,
  en: `all, all the, every, each, millions of, thousands of, the whole, the entire`,
  ar: `كل, جميع, كافة, عموم, ملايين, كلهم, كلها, جميعا, بأكملها, بأكمله, آلاف`,
  darija: `كاع, گاع, كاملين, كاملة, كلهم, ملاين`,
  arabizi: `ga3, gaa3, kamlin, kamla, kaml, kolhom, malayin`,
};

/** Hands over to: those who take it on are not those it is for. */
export const handing: WordList = {
  fr: `remis(e|es)? (a|aux|au), vendu(e|s|es)? (a|aux|au), livre(e|s|es)? (a|aux|au), donne(e|s|es)? (a|aux|au), envoye(e|s|es)? (a|aux|au), vendre (a|aux|au), revendu(e|s|es)? (a|aux|au), transmis(e|es)? (a|aux|au)`,
  en: `handed to, sold to, delivered to, given to, sent to, goes to, go to, collected by`,
  ar: `يسلم, تسلم, يسلمه, نسلمه, يباع, تباع, يرسل, ترسل, يعطى, تعطى, يوزع, نبيعه`,
  darija: `كيتباع, كتباع, كيمشي, كتمشي, كيتعطا, كنبيعوه, كيتوزع`,
  arabizi: `kaytba3, katba3, kaymchi, katmchi, kayt3ta, kanbi3oh`,
};

/** Helps them, said of those who follow at once. */
export const aiding: WordList = {
  fr: `aide(r|nt|ra|rons|ons)? (les|des|nos|l)?, accompagne(r|nt|ra|rons|ons)? (les|des|nos)?, soutenir (les|des|nos)?, soutient (les|des)?`,
  en: `help(s|ing)?, help(s|ing)? the, support(s|ing)?, support(s|ing)? the, empower(s|ing)?`,
  ar: `يساعد, تساعد, نساعد, لمساعدة, مساعدة, يمكن, تمكين, ندعم, لدعم, نواكب`,
  darija: `كيعاون, كتعاون, نعاونو, كنعاونو, غادي نعاونو, باش نعاونو, يعاون`,
  arabizi: `kay3awn, kat3awn, n3awno, n3awnou, kan3awno, y3awn`,
};

/** A figure that is wished for, not one that stands. */
export const aiming: WordList = {
  fr: `objectif(s), cible, vis(e|ons|er|ant), d'ici, atteindr*, atteint en, passer(a|ont)?, passe(nt)? (a|de), reduir*, reduit, reduisons, baisser(a|ont)?, descendr*, monter(a|ont)?, doubler*, en 2027, en 2028, en 2029, en 203*, fin 2026, fin 2027, fin 2028, fin 2029, avant 2027, avant 2028, avant 2029, avant 203*, horizon, suffir*, gagner(a|ont)?, sera, seront, divis*, economis*, de moins, moins de, restera, demain`,
  en: `target(s), goal(s), aim(s|ing)?, by 2027, by 2028, by 2029, by 203*, the 2027, the 2028, before 2027, before 2028, in 2027, in 2028, in 2029, in 2030, by (january|february|march|april|may|june|july|august|september|october|november|december), will, down to, up to, reduce(s|d)?, cut(s)?, double(s)?, go(es)? (down|up|from), bring(s)? it to, halve(s)?, save(s)?, less, next season`,
  ar: `هدف, هدفنا, أهداف, نستهدف, بلوغ, نصل إلى, تصل إلى, ينخفض, تنخفض, خفض, تقليص, نقلص, يقلص, تقلص, ينزل, تنزل, يرفع, رفع, يرتفع, سيصير, ستصير, سيبقى, ستبقى, يصير, سنة 2027, سنة 2028, سنة 2029, سنة 2030, في 2027, في 2028, في 2029, في 2030, موسم 2027, قبل نهاية, قبل يونيو, بحلول, أفق, غدا`,
  darija: `الهدف, بغينا نوصلو, نوصلو ل, غادي يولي, غادي تولي, غادي ينقص, كينقص, نقصو, ننقصو, ف 2027, ف 2028, ف 2029, قبل 2028, يولي, تولي`,
  arabizi: `lhadaf, l3hadaf, nwslo l, nweslo, ghadi ywelli, ghadi ywli, ghadi yn9es, yn9es, n9so, nn9so, f 2027, f 2028, f 2029, 9bel 2028, ghadi yched, ghadi`,
};

/** How sure a machine must be: no claim about the world. */
export const certainty: WordList = {
  fr: `certitude, confiance, fiabilite minimale, (pas|est|suis|sommes) sur(e|s|es)?, sur(e|es|s)? a, sures a, certain(e|s)? a, seuil de`,
  en: `certain, certainty, sure, confident, confidence, threshold of`,
  ar: `الثقة, ثقة, اليقين, يقين, متأكد, متأكدا, متأكدة, واثق, واثقا, عتبة`,
  darija: `متيقن, متأكد, الثقة, التيقان`,
  arabizi: `mt2aked, met2eked, mti9en, confiance, ti9a`,
};

/** "14 or more": where a measure begins, not how things are. */
export const orMore: WordList = {
  fr: `ou plus, ou moins, et plus, et moins, ou davantage, minimum, maximum`,
  en: `or more, or less, or fewer, and over, and above, or above, or below`,
  ar: `أو أكثر, أو أقل, فأكثر, فأقل, فما فوق, فما أقل, على الأقل, على الأكثر`,
  darija: `ولا كثر, أو كثر, ولا قل, وما فوق`,
  arabizi: `wla kter, wla ktar, ola kter, wla 9el, w kter`,
};

/** So few: a share of what goes well, told as a difficulty. */
export const merely: WordList = {
  fr: `seulement, seul(s|e|es)?, uniquement, a peine, ne ~ que, n' ~ que, n'ont que, pas plus de`,
  en: `only, just, merely, barely, hardly, no more than, as few as`,
  ar: `فقط, سوى, إلا, بالكاد, لا يتجاوز, لا تتجاوز, لا يتعدى`,
  darija: `غير, غي, غا`,
  arabizi: `ghir, ghi, gha`,
};

/** Trials: what is asked for while they are to come, a claim once they are done. */
export const trials: WordList = {
  fr: `pilote, essai(s)?, essayer, tester, test(s)?, pendant le pilote`,
  en: `pilot, to try, trial(s)?`,
  ar: `تجربة, للتجربة, نجرب`,
  darija: `نجربو, يجربو, جربو`,
  arabizi: `njerbo, jerbo, lessai, essai, pilote`,
};

/** A trial that is over. */
export const tried: WordList = {
  fr: `(notre|nos) (test|tests|essai|essais|pilote) (a|ont|montre|montrent), (dans|lors|pendant|apres) (de)? (notre|nos|un|le|l) (test|tests|essai|essais|pilote), (nous|on) (avons|a) (teste|essaye|experimente), teste(e|s|es)? (avec|sur|aupres|chez), l'essai a, le test a, le pilote a`,
  en: `(in|after|during) our (test|tests|pilot|trial|trials), our (test|tests|pilot|trial) (cut|showed|shows|proved|reduced|raised), we (tested|tried|piloted), tested (with|on|by), the (test|pilot|trial) (cut|showed|reduced|proved)`,
  ar: `جربنا, جربناه, جربناها, اختبرنا, اختبرناه, في تجربتنا, خلال تجربتنا, بعد تجربتنا, أظهرت التجربة, بينت التجربة`,
  darija: `جربنا, جربناه, جربناها, فالتجربة ديالنا`,
  arabizi: `jerrebna, jerebna, jrebna, jrrbna, jerrebnah, jrebnah, f lessai dyalna, f test dyalna`,
};

/** By how much something changes: "50 % de moins". */
export const changing: WordList = {
  fr: `moins, plus, baisse(r|nt|ra|ront)?, bais*, hausse, redui*, reduction, diminu*, augment*, chute(r|nt)?, recul(e|er|ent)?, economi*, gagn*, point(s), evit*`,
  en: `less, fewer, more, lower, higher, drop*, fall(s)?, fell, cut(s)?, reduc*, decreas*, increas*, save(s|d)?, avoid*, point(s)`,
  ar: `أقل, أكثر, انخفض, انخفاض, ينخفض, تخفيض, تقليص, نقص, ينقص, تراجع, زيادة, ارتفاع, نقطة, نقط, توفير`,
  darija: `قل, كثر, كينقص, نقصات, نقص, ناقصة, كيزيد, زادت, هبط, هبطات`,
  arabizi: `9el, kter, kayn9es, ne9sat, n9es, kayzid, zad, hbet, hbat`,
};

/** What a team asks for itself, or means to do first: no claim about the world. */
export const asking: WordList = {
  fr: `(nous|on) demand(ons|e), demandons, il (nous|ns) faut, (nous|on) cherch(ons|e), cherchons, besoin (de|d), (nous|on) veut, voulons, souhait*, (nous|on) sollicit*, sollicitons, donnez, pretez, offrez, aidez, ouvrez, accordez, soutenez, financ*, budget, investissez, investir avec nous, rejoign*, laissez (nous)?, confiez, permettez nous, suffi(t|sent) pour commencer, suffit pour commencer, nous suffi(t|ra), merci, commenc(er|ons|e), demarr*, premiere phase, feuille de route, prochaines etapes, etapes suivantes, prochaine etape`,
  en: `we ask, asking for, we (are)? ask*, we need, need(s)?, we want, we look, looking for, we seek, give us, lend us, join, grant us, support us, fund us, funding, invest with, invest in us, help us, let us, say yes, give, to start, to begin, begin(s)? with, first phase, roadmap, budget, who will, enough to start, next steps, next step, milestones`,
  ar: `نطلب, نحتاج, نريد, نرغب, نبحث عن, ندعو, ندعوكم, نلتمس, امنحونا, ساعدونا, ادعمونا, دعم, تمويل, ميزانية, تبرعوا, نقترح, مرحلة أولى, خارطة الطريق, المراحل المقبلة, الخطوات المقبلة, الخطوة المقبلة, نبدأ, سنبدأ, تكفينا, يكفينا, ينقصنا`,
  darija: `بغينا, باغين, محتاجين, خصنا, خاصنا, عطيونا, عاونونا, كنقلبو على, كنطلبو, نبداو, غادي نبداو`,
  arabizi: `bghina, bghena, baghin, m7tajin, khssna, khasna, khesna, 3tiwna, 3tewna, 3awnona, kan9lbo 3la, kantlbo, nbdaw, budget`,
};

/** The team speaks of itself. */
export const ourselves: WordList = {
  fr: `nous sommes, on est, notre equipe, equipe de, membres de l'equipe, notre groupe, je m'appelle, moi c'est`,
  en: `we are, our team, team of, team members, my name, i am`,
  ar: `نحن, فريقنا, فريق من, أعضاء الفريق, اسمي, مجموعتنا`,
  darija: `حنا, حنايا, الفريق ديالنا, سميتي, المجموعة ديالنا`,
  arabizi: `7na, hna, 7naya, lfari9 dyalna, l'equipe dyalna, smiyti, fari9`,
};

/** The pitch speaks of its own length. */
export const ownTime: WordList = {
  fr: `presenter, presentation, vous raconter, vous convaincre, de votre temps, pitch, ecoutez, votre attention`,
  en: `present, presentation, of your time, pitch, your attention, tell you`,
  ar: `عرضنا, العرض, وقتكم, انتباهكم, سنقدم`,
  darija: `العرض ديالنا, الوقت ديالكم, نقدمو ليكم`,
  arabizi: `pitch, l3ard, presentation, nhdro 3la`,
};

/** What a thing is counted or measured by: a line with one of these is an indicator, not a remark about one. */
export const measures: WordList = {
  fr: `nombre(s), taux, part, pourcentage, temps, duree, delai(s), cout(s), prix, depense(s), revenu(s), quantite(s), volume(s), poids, score, note, moyenne, nb, combien, indicateur(s), chiffre d'affaires, montant, frequence, kilo(s), litre(s), tonne(s)`,
  en: `number, rate, share, percentage, time, duration, delay(s), cost(s), price, spending, income, quantity, volume, weight, score, average, count, how many, indicator(s), kilos, litres`,
  ar: `عدد, نسبة, معدل, مدة, وقت, كلفة, تكلفة, ثمن, سعر, دخل, كمية, حجم, وزن, درجة, متوسط, مؤشر, مساحة`,
  darija: `شحال, عدد, نسبة, الوقت, الثمن, المدة, المعدل`,
  arabizi: `ch7al, chhal, 3adad, nisba, lwa9t, ttaman, taux, nombre, moda`,
};

/** A feature named beside the others. */
export const adding: WordList = {
  fr: `aussi, en plus, egalement, de plus, ainsi que, en outre, s'ajoute*, ajout*, on peut aussi, propose aussi, bonus, par ailleurs, une option, un onglet, page d'accueil, une rubrique, un mode, un module, complete(nt)? l'offre, s'y ajoute*, en prime, un volet, un espace, une section, integre aussi, offre aussi, en complement, au passage, tant qu'a faire`,
  en: `also, in addition, as well, plus, moreover, bonus, there is also, can also, besides, home screen, a tab, a section, a mode, additionally, on top of that, comes with, a module, an extra, extra feature, too`,
  ar: `كما, أيضا, كذلك, بالإضافة إلى, إضافة إلى, إضافة, نضيف, تضم أيضا, فضلا عن, علاوة على, خاصية, وحدة إضافية, ركن, كما أن, وتضم, يضم, تشمل`,
  darija: `حتى, وزيد, زيد, زدنا, كنزيدو, وكاين حتى, فيها حتى, وفيها, فيه حتى, ركن ديال, وكاين, بلاصة فين`,
  arabizi: `7ta, hta, zid, wzid, zedna, kanzido, fiha 7ta, kayn 7ta, aussi, en plus, w fiha, w fih, w kayn, blassa fin`,
};

/** Who counted, saw or says it, beyond the words that name a source. */
export const vouching: WordList = {
  fr: `a compte, ont compte, a mesure, ont mesure, a calcule, dit l', dit le, dit la, disent, selon, d'apres, passes par, comptes par, compte par, mesure par, releve*, interroges, interrogees, interrogeant, enquete(s), questionnaire(s), sondage(s), test, etude(s), chiffre de, chiffres de, chiffre officiel, c'est ecrit, ecrit dans, observe*, chronometr*, pese(s|e)?, pesee, comite*, delegation, ministere, hcp, onee, onssa, office, observatoire, temoign*, entretiens, carnet(s), cahier(s), registre(s), liste, planning, billetterie, archives, nous (l'avons|avons) (mesure|vu|compte|demande|verifie|pese), avons demande, on a demande, avons rencontre, avons interroge, rencontr*`,
  en: `says, say, said by, told us, told, shows, show, showed, according, counted, measured, weighed, timed, observed, surveyed, survey(s), interview(s), talk(s) with, records, register(s), logbook(s), log, ledger, list, file(s) of, study, studies, report, found, we asked, asked, visited, tests, price sheet, checked`,
  ar: `يقول, تقول, قالوا, قال, حسب, وفق, سجل, دفتر, تقرير, دراسة, بحث ميداني, استمارة, استطلاع, مقابلات, قابلنا, سألنا, عددنا, قسنا, لقاء, زيارة, زيارتنا, رصد, مرصد, المندوبية, إحصاء, قياس, فواتير, وصولات, لائحة, محضر, لاحظنا, سجلنا, صورنا, شهادة الطبيب, كما جاء في`,
  darija: `سولنا, شفنا, حسبنا, هضرنا, دوينا, وزنا, قسنا, تلاقينا, مشينا, كناش, كناش ديال, اللائحة, السجل, على حساب, حسب, قالو لينا, گالو لينا, قال لينا, شفناه, عبرنا, فاتورة, فاكتورة`,
  arabizi: `sowelna, swelna, sowlna, chefna, chfna, 7sebna, 7sbna, hdert m3a, hderna, dwina, dwit, wezenna, wznna, wzenna, tla9ina, mchina, kenach, konnach, la liste, lista, registre, 3la 7sab, 7asab, enquete, enquête, 9alo lina, galo lina, dowwrna, derna m3a, 7derna, carnet`,
};

/** A rounded way of saying a number. */
export const roughly: ReadonlySet<string> = new Set(
  "pres presque environ autour plus moins quasi quasiment about nearly almost around over more less than under roughly اكثر اقل حوالي تقريبا قرابه نحو زهاء كثر قل شي 9rib ta9riban kter 9el chi de of that من ديال".split(
    " ",
  ),
);

/** Words one slip away from a word of the lists, and none of them. */
export const ordinary: WordList = {
  fr: `demi(e|es|s)?, partage, partagee, partagees, partagent, suiveur, classe, portable(s), rocher(s), poche(s), devenu(e|es|s)?, palier(s), garage(s), placement(s), parent, patience, contact(s), naturel(s|le|les)?`,
  en: `followed, following, lighter, sharing, mattress(es)?, shipping, packing, quarter(s), garage(s), walking, looking, talking, thinking`,
};

/** Says outright whom something is for. */
export const outright: WordList = {
  fr: `destine(e|es|s)? (a|aux|au), s'adresse (a|aux|au), adresse (a|aux|au), dedie(e|es|s)? (a|aux|au), au service (de|des|du), au profit (de|des|du), profite(ra|nt)? (a|aux|au), concu(e|s|es)? pour, pense(e|es|s)? pour, reserve(e|es|s)? (a|aux|au), beneficiaires, notre cible, public cible, cible :, nos clients, nos utilisateurs`,
  en: `beneficiaries, our target, target users, our users, our customers, designed for, aimed at, dedicated to, made for, meant for, built for, intended for, for the benefit of, reserved for`,
  ar: `المستفيدون, المستفيدين, الفئة المستهدفة, فئتنا المستهدفة, زبناؤنا, لفائدة, موجه إلى, موجهة إلى, موجه ل*, موجهة ل*, موجه, موجهة, يتوجه إلى, مخصص ل*, مخصصة ل*, لصالح, لخدمة, في خدمة`,
  darija: `مخصص ل*, مخصصة ل*, مخصص, على قبل, موجه ل*, الكليان ديالنا, الناس اللي غادي يستافدو`,
  arabizi: `lmostafidin, lcible dyalna, mkhsses l, mkhssa l, mokhassas l, l fa2idat, 3la 9bel`,
};

/** How a solution reaches people: a feature of these alone is a means, whatever it is about. */
export const means: WordList = {
  fr: `sms, notification(s), message(s), alerte(s), rappel(s), tableau de bord, carte, calendrier, video(s), audio, vocal*, chat, hors ligne, langue(s), paiement, formation(s), statistique(s), rapport(s), formulaire(s), photo(s), donnees, telephone, suivi, historique, profil, itineraire(s), reservation(s), capteur(s), guide(s), liste(s), bouton, appel(s), whatsapp, conseil(s), avis, note(s)`,
  en: `sms, text message(s), notification(s), message(s), alert(s), reminder(s), dashboard, map, calendar, video(s), audio, voice, chat, offline, language(s), payment(s), training, statistic(s), report(s), form(s), photo(s), data, phone(s), tracking, history, profile, route(s), booking(s), sensor(s), guide(s), list(s), button, call(s), whatsapp, advice, review(s), rating(s)`,
  ar: `رسالة, رسائل, إشعار, إشعارات, تنبيه, تنبيهات, تذكير, لوحة القيادة, خريطة, جدول, فيديو, صوت, صوتية, صوتي, دردشة, لغة, لغات, أداء, تكوين, إحصائيات, تقرير, تقارير, استمارة, صورة, صور, معطيات, هاتف, تتبع, حجز, مستشعر, دليل, لائحة, زر, اتصال, مكالمة, واتساب, نصائح, تقييم`,
  darija: `ميساج, ميساجات, نوتيفيكاسيون, خريطة, فيديو, صوت, تصويرة, التصاور, تيليفون, التيليفون, لائحة, بوطونة, واتساب, نصائح`,
  arabizi: `sms, message, notif*, alerte, carte, video, tswira, tsawer, tilifon, telephone, lista, liste, whatsapp, rappel, wa9t, planning`,
};
