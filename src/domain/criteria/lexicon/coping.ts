import type { WordList } from "./entry.ts";

/** What people do today for want of better. */
export const coping: WordList = {
  fr: `taxi(s), taxi jusqu, vont (a|au|aux|jusqu|chez|en), va (a|au|chez|jusqu), utilis*, se servent, empruntent, emprunt*, achetent, achete, demandent (a|au|aux), demande a, appellent, se debrouill*, debrouille, font avec, font appel, font du, font la queue, louent, partagent, marchent, prennent, passent par, notent, ecrivent, gardent, stockent, vendent (a|au|aux), s'arrangent, s'entraident, se tournent vers, ont recours, recourent, recours a, consultent, se contentent, attendent, dorment, restent, sautent, voyagent, paient un, payent un, a la main, manuellement, de bouche a oreille, par telephone, sur papier, groupe whatsapp, whatsapp, facebook, intermediaire(s), guerisseur*, plantes medicinales, auto medication, automedication, credit chez, cours de soutien, cours particuliers, autostop, auto stop, covoiturage, charrette(s), mulet(s), ane(s), citerne(s), bougies, groupe electrogene, actuellement, aujourd'hui ils, aujourd'hui, en ce moment, pour l'instant`,
  en: `use(s)?, using, rely on, relies on, borrow*, buy(s)?, rent(s)?, ask(s)? (a|the|their|for|friends|neighbo(u)rs|relatives), call(s)?, go(es)? to, travel*, walk*, hitchhik*, share(s)?, sell(s)? to, make do, cope(s)?, manage(s)? with, work around, turn(s)? to, resort(s)? to, take(s)? (a|the|taxis|turns), pay(s)? (a|for|someone|neighbo(u)rs), wait*, write(s)? (it|them|down), by hand, on paper, manually, word of mouth, whatsapp, facebook, middlem(a|e)n, traditional, herbs, private lessons, self medicate, generator(s), candles, donkey(s), mule(s), currently, today they, nowadays, at the moment`,
  ar: `يركب*, تركب*, يستعمل*, يستخدم*, تستعمل*, تستخدم*, يلجأ*, تلجأ*, يلجؤون, يعتمد*, تعتمد*, يقترض*, يستعير*, يشتر*, تشتري, يكتري*, يكترون, يستأجر*, يذهب*, تذهب*, يتنقل*, يسافر*, يمشون, يتصل*, يطلب*, تطلب*, يسأل*, تسأل*, يبيع*, تبيع*, يتدبر*, يكتف*, تكتفي, ينتظر*, يكتب*, يسجلون, باليد, يدويا, على الورق, على الدفتر, وسيط, وسطاء, أعشاب, الأعشاب, دروس خصوصية, دروس الدعم, عبر الهاتف, واتساب, فيسبوك, حاليا, اليوم يقومون, في الوقت الحالي, يستعين*, تستعين*`,
  darija: `كيديرو, تيديرو, كايديرو, كيمشيو, كتمشي, كيمشي, كيشريو, كيتسلفو, كيكريو, كيعيطو, كيسولو, كيطلبو, كيستعملو, كيبيعو, كيباتو, كيركبو, كياخدو, كيتعاونو, كيدبرو, كيتدبرو, كيسلكو, كيخدمو ب, كيكتبو, أوطوسطوب, اوطوسطوب, الطاكسي, عند صحابهم, الواتساب, الفايسبوك, دابا, السوايع, لعشوب, بالعشوب, الكنانش, الحمار, البغل, السيتيرن`,
  arabizi: `kaydiro, kaydirou, taydiro, kaymchiw, katmchi, kaymchi, kaychriw, kaytslfo, kaytselfo, kaykriw, kay3ayto, kay3iyto, kaysowlo, kaysewlo, kaytlbo, kaysta3mlo, kayst3mlo, kaybi3o, kaybato, kayrkbo, kayrekbo, kayakhdo, kayt3awno, kaydebro, kaydbro, kayslko, kayselko, kaykhdmo b, kayktbo, otostop, autostop, 3nd s7abhom, whatsapp, watsap, facebook, daba, swaye3, l3choub, 7mar, bghel, siterna`,
};

/** They do nothing: told, but no alternative. */
export const noCoping: WordList = {
  fr: `rien, aucune alternative, aucune solution, pas d'alternative, il n'y a rien, on ne sait pas, ne font rien`,
  en: `nothing, no alternative, no alternatives, there is none, none, we don't know`,
  ar: `لا شيء, لا يوجد بديل, لا بديل, لا يفعلون شيئا`,
  darija: `والو, ما كيديرو والو, ماكاين والو, حتى حاجة`,
  arabizi: `walo, walou, oualou, ma kaydiro walo, makayn walo, 7ta 7aja`,
};
