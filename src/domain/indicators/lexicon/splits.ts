import type { WordList } from "../../criteria/lexicon/entry.ts";

/** What a figure is split by: sex, age, place, school, kind. */
export const dimensions: WordList = {
  fr: `sexe(s), genre(s), age(s), tranche(s) d'age, classe(s) d'age, groupe(s) d'age, commune(s), quartier(s), douar(s), village(s), ville(s), region(s), province(s), zone(s), secteur(s), milieu urbain, milieu rural, milieu de residence, milieu, lieu(x)?, site(s), ecole(s), etablissement(s), college(s), classe(s), niveau(x)? scolaire*, niveau(x)? d etude*, niveau(x)? d instruction, niveau(x)? de revenu, filiere(s), metier(s), profession(s), categorie(s), type(s), handicap(s), situation de handicap, situation familiale, situation matrimoniale, nationalite, revenu, taille d exploitation, taille de parcelle, taille de menage, taille des exploitations, culture(s), variete(s), espece(s), produit(s), ligne(s), arret(s), mode de transport, mode, centre(s) (de)?, cooperative(s), atelier(s), agence(s), guichet(s), service(s), langue(s), jour de la semaine, tranche(s) horaire(s), origine, statut, source de financement, exploitation(s), parcelle(s), port(s), parcours, diplome, anciennete, palmeraie(s), ksar(s), ksour, oasis, bassin(s), canton(s), cercle(s), plage(s), coop, ligne de bus, lots`,
  en: `sex, sexes, gender, age, ages, age group(s), age band(s), place, location, residence, commune(s), district(s), neighbo(u)?rhood(s), village(s), town(s), city, region(s), province(s), area(s), zone(s), urban and rural, school(s), class(es), grade(s), level of education, education, trade, occupation, profession, category, type(s), kind, disability, disability status, indigenous status, nationality, income, income group, wealth quintile, farm size, plot size, size (of)?, crop, species, product, line, stop, mode of transport, sector, site, branch, counter, service, language, time of day, status, cooperative, health centre, day of the week, technology, speed, type of skill, key populations, hamlet(s), oasis, farm(s), household(s), household size, beach(es), harbour(s), port(s), route(s), boat type, season, sex of (the)? household head`,
  ar: `الجنس, نوع الجنس, النوع الاجتماعي, النوع, السن, العمر, الأعمار, الفئة العمرية, الفئات العمرية, فئة عمرية, الجماعة, الجماعات (الترابية)?, الحي, الأحياء, الدوار, الدواوير, القرية, المدينة, الجهة, الجهات, الإقليم, الأقاليم, المنطقة, المناطق, الوسط (القروي|الحضري)?, وسط الإقامة, مكان الإقامة, المكان, الموقع, المدرسة, المدارس, المؤسسة, المؤسسات, القسم, المستوى (الدراسي|التعليمي), الشعبة, المهنة, الحرفة, الصنف, الفئة, نوع (الخدمة|النشاط|المنتوج|الإعاقة|النفايات|المهارة), الإعاقة, نوع الإعاقة, الجنسية, الدخل, حجم (الضيعة|المقاولة|الأسرة), المحصول, المنتوج, الخط, وسيلة النقل, القطاع, المركز, التعاونية, المصلحة, اللغة, الوضع, الوضعية, القصر, القصور, الواحة, الواحات, عدد النخيل, الشاطئ, الميناء, حجم الأسرة, جنس رب الأسرة, الإعدادية, المستوى, الحومة, الولاية, نوع المنتوج`,
  darija: `الدوار, كل دوار, الحومة, كل حومة, السن, العمر, الجنس, المدرسة, القسم, الدرب, الفيلاج, القصر, الواحة, المرسى, التعاونية, لفيلاج`,
  arabizi: `jins, ljins, l3mer, l3omor, 3omor, douar, ddouar, 7ouma, l7ouma, lmadrasa, madrasa, l9ism, sinn, ssen, ljiha, jiha, mnta9a, mntaqa, lmnta9a, lmdina, ville, commune, ta3awniya, lksar, lwa7a`,
};

/** Words before a dimension: "par sexe", "by age", "حسب السن". */
export const splitCues: WordList = {
  fr: `par, selon (le|la|l|les|leur)?, suivant (le|la|l|les)?, en fonction (de|du|des) (la|l)?, ventile(e|s|es)? (par|selon) (le|la|l)?, ventilation (par|selon)?, desagrege(e|s|es)? (par|selon) (le|la|l)?, desagregation (par|selon)?, reparti(s|e|es)? (par|selon) (le|la|l)?, repartition par, detaille(e|s|es)? par, decompose(e|s)? par, distingue(e|s|es)? par, croise(e|s)? (par|avec), pour chaque, par chaque, ventilation`,
  en: `by, broken down by, breakdown by, disaggregated by, split by, separated by, sorted by, according to, for each, by each, grouped by, per, breakdown, for every`,
  ar: `حسب, بحسب, وفق, وفقا ل*, لكل, موزعة حسب, موزع حسب, مصنفة حسب, مصنف حسب, مفصلة حسب, التوزيع حسب, التصنيف حسب, تبعا ل*, في كل, التفصيل, تفصيل حسب, مقسمة حسب, مقسم حسب`,
  darija: `على حساب, حسب, لكل, مقسومة على, مقسوم على كل, كل واحد ف`,
  arabizi: `3la 7sab, 3la hsab, 7sab, hasab, lkol, f kol, m9soum 3la kol, m9soma 3la kol, m9esma 3la, par, selon`,
};

/** Words that set groups apart by themselves: "à part", "separately", "على حدة". */
export const apart: WordList = {
  fr: `a part, separement, separes, separees, a part entiere, distinctement, comptes a part, comptees a part, ventile*, desagrege*, distinguer, distingues, distinguees, en distinguant, dont`,
  en: `apart, separately, reported separately, counted separately, broken down, disaggregated, split, of whom, of which, distinguished`,
  ar: `على حدة, على حدى, كل على حدة, بشكل منفصل, منفصلة, منفصلين, مفصولة, منهم, منهن, من بينهم, من ضمنهم, مصنفة, مفصلة, موزعة`,
  darija: `بوحدهم, بوحدها, بوحدو, بوحدهوم, وحدهم, كل وحدة بوحدها, كل واحد بوحدو, فيهم`,
  arabizi: `bou7dhom, bo7dhom, bou7edha, bo7edha, bouhdhom, b wa7dhom, wa7dhom, kol we7da bou7edha, fihom`,
};

/** Two groups named side by side: "filles et garçons", "women and men", "urbain/rural". */
export const pairs: WordList = {
  fr: `filles (et)? (les)? garcons, garcons (et)? (les)? filles, femmes (et)? (les)? hommes, hommes (et)? (les)? femmes, f h, h f, hommes femmes, filles garcons, urbain (et)? rural, rural (et)? urbain, jeunes (et)? (les)? (vieux|adultes|ages|aines), adultes (et)? (les)? enfants`,
  en: `girls (and)? boys, boys (and)? girls, women (and)? men, men (and)? women, male female, male and female, female and male, urban (and)? rural, rural (and)? urban, young (and)? old, adults (and)? children, f m, m f`,
  ar: `إناث ذكور, الإناث والذكور, الذكور والإناث, ذكور وإناث, إناث وذكور, النساء والرجال, الرجال والنساء, نساء ورجال, رجال ونساء, الفتيات والفتيان, البنات والأولاد, الحضري والقروي, القروي والحضري`,
  darija: `البنات والدراري, الدراري والبنات, بنات ودراري, دراري وبنات, العيالات والرجالة, الرجالة والعيالات, العيالات والرجال`,
  arabizi: `bnat w drari, drari w bnat, lbnat w drari, 3yalat w rjal, l3yalat w rjal, rjal w 3yalat`,
};
