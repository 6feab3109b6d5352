import type { WordList } from "./entry.ts";

/** Pains that a value proposition tells and a problem statement seldom does: chores, forgetting, guessing, worry. */
export const toil: WordList = {
  fr: `oubli(e|ent), hesit(e|ent), galer(e|ent), corvee(s), fastidieu(x|se|ses), chronophage(s), casse tete, prise de tete, parcours du combattant, deborde(e|s|es)?, submerge(e|s|es)?, surmene(e|s|es)?, frustre(e|s|es)?, frustration(s), angoiss*, redout(e|ent), stresse(e|s|es)?, marre (de|d), en ont assez, se perd(ent)?, perdu(e|s|es)? dans, devin(e|ent), au hasard, a l'aveugle, passe(nt)? ~ heures, passe(nt)? ~ jours, passe(nt)? (leur|la) (journee|nuit|nuits), mett(ent|e) ~ heures, met ~ heures, des heures (a|de|d), ressaisi(t|ssent), recopi(e|ent), plusieurs fois le meme, tourn(e|ent) en rond, a vide, invisible(s), ignore(e|s|es)? (par|de), arnaqu*, se fait arnaquer, illisible(s), ne vient jamais, n'ose(nt)? pas, a la derniere minute, se lev(e|ent) a, port(e|ent) ~ (kilos|litres|bidons|seaux), dispers*, eparpill*, tombe(nt)? (malade|malades), tombe(nt)? en panne, dort mal, dorment mal, reveill(e|es|ent), courent (partout|apres), court apres, sans (nouvelles|visibilite|preuve|recours|personne)`,
  en: `forget(s)?, hesitate(s)?, tedious, time consuming, chore(s), hassle, headache, error prone, overwhelmed, swamped, frustrat*, dread(s)?, worr(y|ies|ied), fed up, tired of, guess(es|ing)?, blindly, in the dark, spend(s)? ~ hours, spend(s)? ~ days, take(s)? ~ hours, hours (on|a|every|copying|filling|searching|waiting), retype(s)?, copy the same, juggl(e|es|ing), chas(e|es|ing), invisible, ripped off, cheated, unreadable, too late, at the last minute, carry ~ (litres|liters|kilos|buckets), scattered, lost in, get(s)? lost, get(s)? cut, wake up at, sleepless, burn(s)? out, empty handed, turned down, are refused, is refused, are late, run(s)? out (of)?, find(s)? ~ (dry|closed|empty|full|broken|late), no proof, no records, no idea`,
  ar: `(ي|ت)نسى, (ي|ت)نسون, ينسين, ينسون, (ي|ت)قضي ~ (ساعة|ساعات|ساعتين|يوم|يوما|أيام|ليل*), تقضي ~ (ساعة|ساعات|ساعتين), يقضون ~ (ساعة|ساعات|ساعتين), (ي|ت)تيه*, (ي|ت)حتار*, حيرة, (ي|ت)ستغرق* ~ (ساعة|ساعات|يوم|أيام|أسابيع), مضيعة للوقت, ممل(ة)?, مرهق(ة)?, (ي|ت)رهق*, منهك(ة|ون|ين)?, (ي|ت)خمن*, عشوائيا, خاوي الوفاض, (ي|ت)حمل* ~ (لتر*|كيلوغرام*|دلاء), (ي|ت)ركض*, آخر لحظة, في آخر لحظة, لا أحد (ي|ت)*, بلا فائدة, دون جدوى, عدة مرات, ليلا دون, خجل*, (ي|ت)خجل*, (ي|ت)ستيقظ* ~ الفجر`,
  darija: `كينسا, كتنسا, كينساو, كينسا*, كيدوزو ~ (ساعة|سوايع|ساعات|النهار), كيقضيو ~ (ساعة|سوايع|النهار), كيعياو, عياو, عيا*, كيتلفو, كيحيرو, حاصلين, كيحصلو, مقهورين, تقهرو, كيتقهرو, كيتشقاو, تمارة, التمارة, كيتقهر*, كيهزو ~ (لتر*|كيلو*|بيدوزا*), كيدورو خاويين, كيجريو مورا, كيعاودو, مرمدين, كيتمرمدو, كيتبهدلو, حشومة, كيحشمو, على الزهر, كينوضو ~ (الفجر|الربعة|الخمسة)`,
  arabizi: `kaynsa, katnsa, kaynsaw, kaydowzo ~ (sa3a|swaye3|sa3at|nhar), kay9diw ~ (sa3a|swaye3|nhar), kay3yaw, 3yaw, 3yina, kaytlfo, kay7iro, 7aslin, kay7slo, m9hourin, kayt9hro, tmara, ttmara, kaytch9aw, kayhezo ~ (litre|kilo), kaydoro khawyin, kayjriw mora, kay3awdo, mrmdin, kaytmrmdo, kayt7ch3o, kay7chmo, 3la zhar, katfou3hom, katfothom, kayfothom, kay7re9hom, kaymerdo, kay7ref9hom`,
};

/** Labels with which a template opens each of its parts: "Problème :", "For:", "الحل:". */
export const labels: Readonly<Record<string, RegExp>> = {
  beneficiary:
    /(?:^|[\n.;|•-])\s*(?:pour(?: qui)?|for(?: whom)?|cible|client|clients|beneficiaires?|utilisateurs?|target(?: users?)?|users?|customers?|لمن|الفئه(?: المستهدفه)?|المستفيدون?|المستفيدين|chkon|lmostafid\w*)\s*[:：]/u,
  pain: /(?:^|[\n.;|•-])\s*(?:(?:le |la |notre |leur |the |their )?(?:probleme|difficulte|douleur|peine|frustration|problem|pain(?: points?)?)|المشكله?|المشكل|المعاناه|الصعوبه|lmochkil|lmouchkil|mochkil)\s*[:：]/u,
  how: /(?:^|[\n.;|•-])\s*(?:(?:la |notre |the |our )?(?:solution|moyen|comment|how(?: it works)?|product)|الحل|حلنا|الوسيله|كيف|كيفاش|l7al|l7el|kifach)\s*[:：]/u,
  benefit:
    /(?:^|[\n.;|•-])\s*(?:(?:le |the )?(?:resultat|benefice|gain|result|benefit|outcome)s?|النتيجه|الفائده|الربح|natija|lfa2ida|lfaida)\s*[:：]/u,
  alternative:
    /(?:^|[\n.;|•-])\s*(?:concurrents?|concurrence|alternatives?|aujourd'hui|actuellement|existant|competitors?|competition|today|now|currently|instead of|المنافسون?|المنافسه|البدائل|البديل|حاليا|اليوم|daba|lmonafisin)\s*[:：]/u,
};
