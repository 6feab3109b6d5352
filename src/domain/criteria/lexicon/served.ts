import type { WordList } from "./entry.ts";

/** Houses, firms and offices that a solution may serve. */
export const bodies: WordList = {
  fr: `ecole(s), college(s), lycee(s), universite(s), creche(s), hopital, hopitaux, clinique(s), centre(s) de sante, dispensaire(s), cabinet(s), pharmacie(s), commune(s), municipalite(s), collectivite(s), mairie(s), administration(s), ministere(s), region(s), ville(s), village(s), douar(s), quartier(s), entreprise(s), societe(s) de, usine(s), industriel(s), banque(s), assureur(s), hotel(s), auberge(s), gite(s), maison(s) d'hotes, riad(s), restaurant(s), cafe(s), boulangerie(s), boutique(s), magasin(s), commerce(s), supermarche(s), moulin(s), ferme(s), exploitation(s), atelier(s), association(s), ong, syndicat(s), federation(s), club(s), mosquee(s), musee(s), agence(s), operateur(s), port(s), tribunal, tribunaux, prison(s), equipe(s), marque(s), institution(s), laboratoire(s)`,
  en: `school(s), college(s), universit(y|ies), nurser(y|ies), hospital(s), clinic(s), health cent(er|re)(s), pharmac(y|ies), municipalit(y|ies), cit(y|ies), town(s), village(s), commune(s), government(s), ministr(y|ies), agenc(y|ies), compan(y|ies), business(es), firm(s), enterprise(s), factor(y|ies), bank(s), insurer(s), hotel(s), inn(s), guest house(s), restaurant(s), caf(e|es), baker(y|ies), shop(s), store(s), merchant(s), retailer(s), supermarket(s), mill(s), farm(s), workshop(s), association(s), ngo(s), nonprofit(s), charit(y|ies), club(s), mosque(s), museum(s), court(s), prison(s), team(s), brand(s), institution(s), lab(s), laboratories, organi(s|z)ation(s), host(s), creator(s), citizen(s), people with, people who, people in, people living, parents of`,
  ar: `مدرسة, مدارس, ثانويات, جامعة, جامعات, مستشفى, مستشفيات, مستوصفات, مراكز صحية, صيدليات, جماعة, جماعات, بلديات, إدارة, إدارات, وزارة, مدن, قرى, قرية, دواوير, أحياء, مقاولة, مقاولات, شركة, شركات, مصنع, مصانع, بنوك, فندق, فنادق, نزل, مطعم, مطاعم, مقاه, مخبزة, مخابز, متجر, متاجر, محلات, محل, معاصر, ضيعة, ضيعات, ورشات, جمعية, جمعيات, أندية, متاحف, محاكم, مؤسسة, مؤسسات, المواطن, مواطن(ون|ين)?`,
  darija: `الفلاحة, فلاحة, المدرسة, المدارس, السبيطارات, الجماعات, الشركات, الحوانت, الحانوت, القهاوي, الأوطيلات, الريسطورات, الجمعيات, الدواوير, الدوار, المعامل`,
  arabizi: `lmadrasa, madaris, sbitarat, charikat, lcharikat, 7wanet, l7wanet, l7anot, 9hawi, otelat, lotelat, restorat, jam3iyat, jam3iyat, douar, dwawer, lmou9awalat, mo9awalat`,
};

/** Words after which a house, a firm or an office is the one that is served. */
export const serving: WordList = {
  fr: `pour (les|le|la|l|nos|des|un|une|chaque|toutes|tous)?, aux, au service (de|d|du|des), a destination (de|d|du|des), destine(e|es|s)? (a|au|aux), s'adresse (a|au|aux), permet (a|au|aux), permettre (a|au|aux), permettant (a|au|aux), aid(e|er|ons|ent|ant) (les|le|la|l|des|nos|un|une), accompagn(e|er|ons|ent) (les|le|la|l|des), offr(e|ons|ir) (a|au|aux), propos(e|ons|er) (a|au|aux), equip(e|ons|er) (les|le|la|l|des), chaque, entre (les|des|l), connect(e|er) (les|des), reli(e|er) (les|des)`,
  en: `for, help(s|ing)?, enabl(e|es|ing), allow(s|ing)?, let(s|ting)?, giv(e|es|ing), empower(s|ing)?, support(s|ing)?, serv(e|es|ing), offer(s|ing)?, connect(s|ing)?, equip(s|ping)?, used by, designed for, built for, made for, to help, between, each, every, with`,
  ar: `لل*, لفائدة, لصالح, من أجل, موجه(ة)? (ل*|إلى), (ي|ت|ن)ساعد*, مساعدة, (ي|ت|ن)مكن*, تمكين, (ي|ت|ن)تيح ل*, (ي|ت|ن)سمح ل*, (ي|ت|ن)ربط*, بين, كل, دعم, خدمة`,
  darija: `ل*, باش, كنعاونو, نعاونو, كيعاون*, كيخلي*, بين, لكل`,
  arabizi: `l*, lil, bach, n3awno, kan3awno, kay3awn*, kaykhli*, bin, lkol`,
};
