import type { WordList } from "../../lexicon/entry.ts";

/** What a machine takes in: it sees, hears, reads, counts. */
export const senses: WordList = {
  fr: `regarde(r)?, voit, voir, ecoute(r)?, entend(re)?, lit, lire, compte(r)?, mesure(r)?, reconnai(t|tre), photo(s), image(s), video(s), son, voix, texte(s), camera, capteur(s), donnees, exemples, analyse(r)?, detecte(r)?, repere(r)?, compare(r)?, trie(r)?, surveille(r)?, apprend(re)?, scanne(r)?`,
  en: `look(s)? at, see(s)?, watch(es)?, listen(s)?, hear(s)?, read(s)?, count(s)?, measure(s)?, recogni(s|z)e(s)?, photo(s), picture(s), image(s), video(s), sound(s), voice(s), text(s), camera, sensor(s), data, examples, analyse(s)?, analyze(s)?, detect(s)?, spot(s)?, compare(s)?, sort(s)?, scan(s)?, learn(s)?`,
  ar: `ينظر, تنظر, يرى, ترى, يسمع, تسمع, يستمع, تستمع, يقرأ, تقرأ, يعد, تعد, يحسب, تحسب, يقيس, تقيس, يتعرف, تتعرف, صورة, صور, الصور, الصوت, صوت, فيديو, نص, كاميرا, بيانات, أمثلة, يحلل, تحلل, يكتشف, تكتشف, يقارن, تقارن, يتعلم, تتعلم`,
  darija: `كيشوف, كتشوف, كيسمع, كتسمع, كيقرا, كتقرا, كيحسب, كتحسب, كيعرف, كتعرف, تصويرة, التصاور, تصاور, كيقلب, كتقلب, تشوف, تسمع, تقرا`,
  arabizi: `kaychouf, katchouf, kaysme3, katsme3, kay9ra, kat9ra, kay7seb, kat7seb, kay3ref, kat3ref, tswira, tsawer, tchouf, ychouf, tsme3, ysme3, t9ra, y9ra`,
};

/** What a machine gives back: it says, shows, warns, sorts. */
export const answers: WordList = {
  fr: `dit, dire, montre(r)?, previent, prevenir, avertit, avertir, alerte(r)?, indique(r)?, donne (le|la|l|les|un|une), propose(r)?, traduit, traduire, ecrit, ecrire, lit a voix haute, explique(r)?, choisit, choisir, trouve(r)?, calcule(r)?, allume(r)?, eteint, eteindre, ouvre, ferme, range(r)?, devine(r)?, predit, rappelle(r)?, appelle(r)?, envoie, envoyer, classe(r)?, separe(r)?, trie(r)?, repond(re)?`,
  en: `say(s)?, tell(s)?, show(s)?, warn(s)?, alert(s)?, give(s)? (the|a|an), suggest(s)?, translate(s)?, write(s)?, explain(s)?, choose(s)?, find(s)?, calculate(s)?, turn(s)?, switch(es)?, open(s)?, close(s)?, guess(es)?, predict(s)?, remind(s)?, call(s)?, send(s)?, answer(s)?, sort(s)?`,
  ar: `يقول, تقول, يخبر, تخبر, يظهر, تظهر, يري, تري, ينبه, تنبه, يحذر, تحذر, يعطي, تعطي, يقترح, تقترح, يترجم, تترجم, يكتب, تكتب, يشرح, تشرح, يختار, تختار, يجد, تجد, يفتح, تفتح, يغلق, تغلق, يتوقع, تتوقع, يذكر, تذكر, يرسل, ترسل, يجيب, تجيب, يفرز, تفرز`,
  darija: `كيقول, كتقول, كيوري, كتوري, كيعلم, كتعلم, كينبه, كتنبه, كيعطي, كتعطي, كيترجم, كيكتب, كتكتب, كيشرح, كتشرح, كيختار, كيلقا, كتلقا, كيحل, كتحل, كيسد, كيصيفط, كتصيفط, كيجاوب, كتجاوب, تقول, توري, يقول`,
  arabizi: `kay9ol, kat9ol, kaygoul, katgoul, kaywerri, katwerri, kay3lem, kat3lem, kay3ti, kat3ti, kayterjem, katterjem, kayketeb, kateketb, kaychre7, katchre7, kayl9a, katl9a, kay7ell, kaysedd, kaysifet, katsifet, kayjaweb, katjaweb, t9ol, tgoul, y9ol, ygoul`,
};

/** Good wishes that say no task. */
export const wishes: WordList = {
  fr: `fait, fasse, fera, aide(r|nt)?, ameliore(r)?, facilite(r)?, intelligent(e)?, mieux, resout, resoudre, regle le probleme, sauve(r)?, change(r)?`,
  en: `help(s)?, improve(s)?, make(s)? it better, smart, intelligent, solve(s)?, save(s)?, change(s)?`,
  ar: `يساعد, تساعد, يحسن, تحسن, يسهل, تسهل, ذكي, ذكية, يحل, تحل, ينقذ`,
  darija: `كيعاون, كتعاون, كيسهل, كتسهل, يعاون, تعاون`,
  arabizi: `kay3awn, kat3awn, y3awn, t3awn, kayssehel`,
};

/** "It must never." */
export const limits: WordList = {
  fr: `jamais, ne (doit|peut|devrait) pas, doit pas, interdit, interdiction, pas le droit, sans demander, sans permission, sans autorisation, il ne faut pas, faut pas, on ne veut pas, ne pas, pas sans`,
  en: `never, must not, mustn't, mustnt, should not, shouldn't, shouldnt, cannot, can't, not allowed, no right to, without asking, without permission, do not, don't, dont, forbidden, we do not want`,
  ar: `أبدا, أبداً, لا يجب, لا ينبغي, يجب ألا, يجب أن لا, لا يحق, ممنوع, يمنع, لا نريد, بدون إذن, من دون إذن, ألا, لا يمكن, لا تقرر, لا يقرر`,
  darija: `عمرها, عمرو, ما خاصهاش, ما خاصوش, ماخاصهاش, ماخاصوش, ما تصورش, ممنوع, حرام عليها, ما عندهاش الحق, ما عندوش الحق, بلا ما تسول, بلا إذن`,
  arabizi: `3emmerha, 3mrha, 3mro, makhasshach, makhashach, makhassouch, makhasouch, ma khassha, ma khasso, mamnou3, mam3ndhach l7e9, bla mat*, bla idn`,
};
