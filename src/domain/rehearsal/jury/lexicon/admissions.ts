import type { WordList } from "../../../criteria/lexicon/entry.ts";

/** Words that own up to what is not known yet: an honest answer, no way around the question. */
export const admissions: WordList = {
  fr: `nous ne (l|le|la|les)? (avons|savons|connaissons) pas, on ne (l|le|la|les)? (a|sait|connait) pas, pas encore (mesure|teste|verifie|calcule|compte|chiffre), nous ne savons pas, on ne sait pas, on sait pas, nous l'ignorons, c'est une hypothese, a verifier, nous allons (verifier|mesurer|compter|demander|tester), on va (verifier|mesurer|compter|demander|tester), nous n'avons pas (mesure|teste|encore|verifie|compte), on n'a pas (mesure|teste|encore|verifie|compte)`,
  en: `we don't know, we do not know, we haven't (measured|tested|checked|counted|asked), we have not (measured|tested|checked|counted|asked), not yet (measured|tested|checked), it is an assumption, it's an assumption, we will (check|measure|count|ask|test), we are going to (check|measure|count|ask|test)`,
  ar: `لا نعرف, لا نعلم, لم نقس*, لم نختبر*, لم نتحقق*, لم نحسب*, هذه فرضية, إنها فرضية, سنتحقق, سنقيس, سنحسب, سنسأل, سنختبر, ليس بعد`,
  darija: `ما عرفناش, معرفناش, ما عارفينش, مازال ما (قسنا|جربنا|حسبنا|سولنا)*, باقي ما (قسنا|جربنا|حسبنا)*, ما حسبناش, ما جربناش, ما قسناش, غادي (نقيسو|نحسبو|نسولو|نجربو|نتأكدو)`,
  arabizi: `ma3rfnach, ma 3rfnach, ma3arfinch, mazal ma, ba9i ma, ma7sbnach, majrbnach, ma9snach, ghadi (n9iso|n7sbo|nsewlo|nswlo|njrbo|nt2kdo)`,
};
