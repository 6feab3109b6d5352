import type { WordList } from "./entry.ts";

/** Words for those who use a solution with their own hands. */
export const users: WordList = {
  fr: `s'en ser(t|vent), se ser(t|vent) (de|d|du), utilis(e|ent), utilisateur(s), utilisatrice(s), usager(s), manipul(e|ent), touch(e|ent) l'ecran, appui(e|ent), ouvr(e|ent) l'appli, tien(t|nent) (le|la|les), consult(e|ent), rempli(t|ssent), saisi(t|ssent), main sur, appell(e|ent) le`,
  en: `use(s)?, uses it, use it, user(s), used by, operate(s)?, hold(s)? the phone, open(s)? the app, handle(s)?, fill(s)? (it|in), run(s)? it, end user(s)`,
  ar: `(ي|ت)ستعمل*, (ي|ت)ستخدم*, مستعمل(ون|ين)?, المستعمل, مستخدم(ون|ين)?, المستخدم, (ي|ت)شغل*, (ي|ت)ملأ*`,
  darija: `(كي|كت|ي|ت)ستعمل*, غادي يستعمل*, (كي|كت|ي|ت)خدم* ب*, المستعمل, اللي كيخدم ب*, اللي كيستعمل*`,
  arabizi: `kayst3ml*, kaysta3ml*, katst3ml*, ghadi yst3ml*, yst3mlo, kaykhdm* b*, kaykhdem b*, lmosta3mil, utilisateur, kayutilis*`,
};

/** Words for those who pay. */
export const payers: WordList = {
  fr: `pai(e|ent|era|eront), paye(nt|ra|ront)?, payeur(s), payant(s), paye par, payee par, financ(e|ent|era|ement), finance(e|s|es)? par, achet(e|ent|era), acheteur(s), abonne(e|s|es)?, s'abonn(e|ent), abonnement(s), souscri(t|vent), cotis(e|ent|ation|ations), subvention*, sponsor*, bailleur(s), a la charge (de|d|du), pris en charge par, prise en charge par, commission(s), client(s) payant(s), regl(e|ent) (la|le|l|une|un|chaque), rembours(e|ent|ee|e), budget (de|d|du), contribu(e|ent), vers(e|ent) (une|un)`,
  en: `pay(s|ing)?, payer(s), paid by, paid for by, fund(s|ed|ing)?, financ(e|es|ed), buy(s)?, buyer(s), subscrib(e|es|er|ers), subscription(s), sponsor*, donor(s), grant(s), fee(s), commission, covered by, cover(s)? the cost, licen(c|s)e(s)?, charged to, billed to, budget, contribut(e|es)`,
  ar: `(ي|ت)دفع*, (ي|ت)ؤدي ~ (الثمن|الكلفة|الاشتراك|درهم*|ثمن|نصف*), (ي|ت)مول*, تمويل, (ي|ت)شتري, يشترون, الدافع, المؤدي, (ي|ت)تكفل*, (ي|ت)تحمل*, بتمويل, على حساب, على نفقة, اشتراك, الاشتراك, اشتراكات, مشترك(ون|ين)?, عمولة, دعم من, منحة, رسوم, ميزانية, الزبون المؤدي, يؤدون, تؤدي, يؤدي`,
  darija: `(كي|كت|غي|ي|ت)خلص*, غادي يخلص*, غادي تخلص*, (كي|كت|ي|ت)مول*, (كي|كت|ي|ت)شري*, اللي غادي يخلص, لي كيخلص, اللي كيخلص, المشتركين, اشتراك, الاشتراك, كوميسيون, على حساب, سبونسور`,
  arabizi: `(kay|kat|ghay|ghat|y|t)khless*, ghadi ykhless*, (kay|kat|y|t)khls*, ghadi ykhls*, (kay|kat|y|t)khales*, kaykhalso, (kay|kat|y)mwl*, (kay|kat|y)chri, li kaykhlss, li ghadi ykhless, abonnement, ichtirak, commission, sponsor*, paye, kaypay*`,
};

/** Words for those whose life changes. */
export const gainers: WordList = {
  fr: `benefici(e|ent|era), beneficiaire(s), profit(e|ent|era) (a|au|aux|de|d), en profit(e|ent), gagn(e|ent|era), evit(e|ent|era), (voi|voient|voit) ~ (vie|revenu|temps|trajet), vie chang*, change* la vie, au profit (de|d|du|des), pour le bien (de|d|du|des), recoi(t|vent), n'attend(ent)? plus, economis(e|ent), est soigne, sont (soignes|servis|proteges|aides), apprend, apprennent`,
  en: `benefit(s|ing)?, beneficiar(y|ies), whose life changes, whose lives change, gain(s)?, receiv(e|es), spared, sav(e|es), get(s)?, no longer, are helped, is helped, avoid(s)?, life changes, lives change, learn(s)?`,
  ar: `(ي|ت)ستفيد*, المستفيد, مستفيد(ون|ين|ات)?, المستفيدون, المستفيدين, لفائدة, (ي|ت)تجنب*, (ي|ت)ربح*, (ي|ت)تغير* ~ حيات*, تتغير حياته*, (ي|ت)تلقى, (ي|ت)تلقون, (ي|ت)حصل*, (ي|ت)توصل*, (ي|ت)تعلم*`,
  darija: `(كي|كت|غي|ي|ت)ستافد*, غادي يستافد*, (كي|كت|ي|ت)ستفد*, (كي|كت|ي|ت)ستافد*, المستافد, المستفيدين, (كي|كت|ي|ت)ربح*, (كي|كت|ي|ت)تهنا*, (كي|كت|ي|ت)وصل*`,
  arabizi: `(kay|kat|ghay|y|t)stafd*, ghadi ystafd*, (kay|kat|y|t)stafed*, lmostafid, lmostafidin, mostafid, (kay|kat|y|t)rb7*, (kay|kat|y|t)thna*, (kay|kat|y|t)wsl*`,
};

/** Lists and files that say how many they are. */
export const counts: WordList = {
  fr: `liste (de|d|du|des), liste, fichier (de|d|du|des), inscrit(e|s|es)?, adherent(s), recens*, effectif(s), base (de|d|du), dossiers, d'apres, selon, source, estimation (de|d|du), on a compte, nous avons compte, compte(s)?, hcp, rgph, monographie, annuaire, registre, rapport, enquete, statistiques`,
  en: `list, roster, register(ed)?, enrol(l)?(ed|ment), members, headcount, count(ed)?, according to, source, estimate (by|of|from), file(s), census, records, survey, report, directory`,
  ar: `لائحة, لوائح, سجل, مسجل(ون|ين|ات)?, منخرط(ون|ين|ات)?, إحصاء, حسب, وفق, المصدر, تقدير, عددنا, أحصينا, ملف*, دليل, تقرير, استطلاع, بحث`,
  darija: `لاليست, اللائحة, ليست, مسجلين, منخارطين, حسب, على حساب, حسبنا, عدينا, الإحصاء, السجل`,
  arabizi: `lista, la liste, lliste, msjlin, msejlin, 3la 7sab, 7sbna, 3ddina, i7sa2, ihsa2, registre, sijil`,
};
