import type { WordList } from "../../lexicon/entry.ts";

/** Where young people work, learn and help; with the names of towns, what a line of a CV calls its place. */
export const workplaces: WordList = {
  fr: `chez (mon|ma|mes|un|une|le|la|nous|notre|marjane|carrefour|bim), auberge, hotel, riad, maison d'hotes, gite, camping, epicerie, hanout, magasin, boutique, supermarche, pharmacie, cafe, restaurant, snack, boulangerie, patisserie, salon de coiffure, salon, souk, marche, atelier, garage, usine, societe, entreprise, bureau, commune, mairie, poste, banque, hopital, dispensaire, centre de sante, ecole, college, lycee, faculte, universite, ista, ofppt, institut, creche, maison des jeunes, dar chabab, dar talib, dar taliba, foyer, foyer feminin, centre, association, cooperative, ferme, verger, champ(s), palmeraie, serre, jardin, maison, a la maison, village, douar, quartier, mosquee, bibliotheque, club, colonie, camp, bivouac, cybercafe, cyber, agence, gare, aeroport, cuisine du, cantine, internat`,
  en: `shop, store, grocery, inn, guest house, hotel, riad, cafe, restaurant, bakery, pharmacy, salon, market, souk, workshop, garage, factory, company, office, town hall, municipality, bank, hospital, clinic, health cent(er|re), school, high school, university, institute, nursery, youth cent(er|re), cent(er|re), association, cooperative, farm, orchard, field(s), garden, at home, home, village, neighbo(u)rhood, mosque, library, club, camp, station`,
  ar: `عند عمي, عند خالي, عند, مأوى, فندق, رياض, مقهى, مطعم, مخبزة, صيدلية, دكان, متجر, محل, سوق, ورشة, مرآب, معمل, شركة, مقاولة, مكتب, جماعة, بلدية, بنك, مستشفى, مستوصف, مركز صحي, مدرسة, إعدادية, ثانوية, جامعة, كلية, معهد, روض, دار الشباب, دار الطالب, دار الطالبة, النادي النسوي, مركز, جمعية, تعاونية, ضيعة, مزرعة, بستان, حقل, واحة, حديقة, بيت, منزل, قرية, دوار, حي, مسجد, مكتبة, نادي, مخيم, وكالة, محطة, داخلية`,
  darija: `حانوت, الحانوت, لحانوت, قهوة, القهوة, القهوه, لوطيل, السوق, كراج, معمل, شركة, بيرو, ليسي, كوليج, لافاك, دار الشباب, لاسوسياسيون, كوبيراتيف, فيرمة, الفيرمة, جنان, الجنان, العرصة, الدار, فالدار, لبلاد, الدوار, حومة, الحومة, الجامع, مخيم`,
  arabizi: `hanout, lhanout, l7anout, 7anout, 9hwa, l9hwa, lotil, hotel, lhotel, souk, sou9, garage, m3mel, charika, lbiro, biro, lycee, college, lfac, dar chabab, jam3iya, ljam3iya, association, cooperative, firma, lfirma, ferma, jnan, jnane, l3arsa, 3arsa, ddar, fddar, f dar, lbled, douar, douwar, 7ouma, l7ouma, jam3, mokhayam, sbitar`,
};

/** Times of a life, beside dates, months and the names of moments. */
export const times: WordList = {
  fr: `ete, l'ete, hiver, printemps, automne, vacances, depuis, pendant, durant, chaque (ete|jour|semaine|soir|matin|samedi|dimanche|mois|annee|mercredi|vendredi), tous les (jours|soirs|samedis|dimanches|etes|mercredis|week ends|weekends|ans|mois), toutes les semaines, l'annee derniere, l'an dernier, le mois dernier, l'ete dernier, annee scolaire, ramadan, en cours, actuellement, aujourd'hui, fois par, soirs par`,
  en: `summer, winter, spring, autumn, holidays, since, during, every (day|week|evening|morning|saturday|sunday|month|year|summer), last (year|month|summer|winter), school year, ramadan, currently, now, times a, evenings a`,
  ar: `صيف, شتاء, ربيع, خريف, عطلة, العطلة, منذ, خلال, طيلة, كل (يوم|أسبوع|مساء|صباح|سبت|أحد|شهر|سنة|صيف), السنة الماضية, العام الماضي, الشهر الماضي, الموسم الدراسي, رمضان, حاليا, حالياً, مرات في`,
  darija: `الصيف, فالصيف, العطلة, من نهار, هادي, كل نهار, كل سيمانة, كل صيف, كل سبت, العام اللي فات, العام لي فات, الشهر اللي فات, عام, رمضان, دابا`,
  arabizi: `sif, ssif, f sif, l3otla, 3otla, mn nhar, hadi, kol nhar, kol simana, kol sif, kol sebt, l3am li fat, l3am lli fat, chhar li fat, ramdan, daba`,
};
