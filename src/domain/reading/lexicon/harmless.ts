import type { Cues } from "../cues.ts";

/** What sounds like danger and is none: work that kills, a short absence, a group spoken of. */
export const harmless = {
  harmless: {
    fr: `coup/coups de main/fil/coeur/pouce/oeil, dernier message avant, attendez/attends pas pour dejeuner/manger/diner/commencer/midi, kg/kilos par/de, me battre avec/contre le/la/l/les/ce/cette, me/te/se tuer au travail/boulot, tuer/tue au travail/boulot/a la tache, me/nous tue/tuent/tuera ce/cette/le/la/les/mes, disparaitre/disparais # min/minutes/secondes/mn/h, me frappe/frappent par, frappe/frappee par sa/son/ses/la/le/leur/l, chantage affectif/emotionnel, je suis mort/morte/mourru $, suis mort/morte de, on est morts/mort, mort/morte la, exam/examen/examens/controle/stress/deadline/rendu/canevas/pitch/projet/prof/profs/sommeil/jury ... (va/vont/ont) me tuer, me tuer ... canevas/pitch/exam/examen/deadline/rendu, touche # , touche/touches personnes/agriculteurs/familles/eleves/femmes/gens, filles/femmes/enfants/mineures ... mariees/marier de force`,
    en: `shoot me/us an/a/your, cant live without, feel like killing this/the/that, showed/shows me, deadline/exam/exams/heat/homework/canvas/project/pitch/slides/jury/stress/schedule ... killing/kills/kill me, is killing me, could/would kill for, goodbye everyone ... see/tomorrow/later, goodbye/bye ... see you/u, girls/women/children/teens/teenagers/minors ... forced to marry/marriage, almost/nearly died of, died of embarrassment`,
    ar: `عبء علي الجماعه/البلديه/الدوله/الميزانيه/الاسر/العايلات/المدرسه/الوزاره/المستشفي/القريه/السكان, البنات/الفتيات/القاصرات ... الزواج/تزويجهن, خايف/خائف/خايفه/خائفه من النتيجه/الفشل`,
    ary: `المشروع/البيتش/العرض/الامتحان/الخدمه/القرايه/الكانفا/القهوه/العيا ... يقتلني/قتلني/قتلاتني/غيقتلني/كيقتلني, هاد المشروع/البيتش/الكانفا/الامتحان غادي يقتلني`,
    latn: `projet/lprojet/pitch/lpitch/canevas/exam/examen/l9raya/lkhedma/khdma/deadline/slide/l3ya ... y9telni/kay9telni/9telni/ghay9telni/9tlni, y9telni/kay9telni had lprojet/pitch/lpitch/canevas, nmout/kanbki/nbki b/bd d7k/jo3/n3as/sehd/l3ya, mayt/mayta b n3as/jo3/d7k/l3ya/sehd, mout dial/dyal d7k`,
  },
} as const satisfies Record<string, Cues>;
