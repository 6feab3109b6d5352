import type { WordList } from "../../criteria/lexicon/entry.ts";

/** Whose problem it is. Alone it says little: a team's ideas are often all about the same people. */
export const people: Readonly<Record<string, WordList>> = {
  women: {
    fr: "femme(s), mere(s), maman(s), epouse(s)",
    en: "wom(e|a)n, mother(s), wives",
    ar: "نساء, امراة, امهات, ام, سيدات",
    darija: "النسا, لعيالات, العيالات, المرا, الأمهات",
    arabizi: "nsa, l3yalat, 3yalat, mra, nssa",
  },
  singleMothers: {
    fr: "meres (seules|celibataires), mere (seule|celibataire)",
    en: "single mother(s)",
    ar: "امهات عازبات, الامهات العازبات",
    darija: "الأمهات العازبات",
    arabizi: "omahat 3azibat",
  },
  girls: { fr: "fille(s)", en: "girl(s)", ar: "فتاة, فتيات, بنات", darija: "البنات", arabizi: "bnat, lbnat" },
  farmers: {
    fr: "fellah(s), agriculteur(s), paysan(s), cultivateur(s)",
    en: "farmer(s), grower(s)",
    ar: "فلاح, فلاحين, فلاحون, مزارع, مزارعين",
    darija: "الفلاح, الفلاحة, فلاح",
    arabizi: "fellah, fella7, fellaha, flla7",
  },
  herders: {
    fr: "berger(s), eleveur(s), nomade(s)",
    en: "shepherd(s), herder(s), nomad(s)",
    ar: "رعاة, راعي, رحل, كسابة",
    darija: "الكسابة, السراح, الرحل",
    arabizi: "kssaba, serra7",
  },
  fishers: {
    fr: "pecheur(s), marin(s)",
    en: "fisherm(e|a)n, fisher(s), sailor(s)",
    ar: "صياد, صيادين, صيادون, بحار, بحارة",
    darija: "البحار, البحارة, البحرية, الصيادة",
    arabizi: "ba77ara, bahara, b7ri",
  },
  young: {
    fr: "jeune(s), jeunesse, ado(s), adolescent*",
    en: "young, youth, teen*",
    ar: "شباب, شاب, شابات, مراهق*",
    darija: "الشباب, الدراري",
    arabizi: "chbab, chabab, drari",
  },
  pupils: {
    fr: "eleve(s), etudiant*, ecolier(s)",
    en: "pupil(s), student(s)",
    ar: "تلميذ, تلاميذ, طالب, طلبة, طلاب",
    darija: "التلامد, التلاميذ, الطلبة",
    arabizi: "tlamd, tlamed, talamid, tolab",
  },
  children: {
    fr: "enfant(s), bebe(s), petits, gosse(s)",
    en: "child, children, kid(s), bab(y|ies)",
    ar: "طفل, اطفال, رضع, رضيع, صغار",
    darija: "الدراري الصغار, ولادهم, الوليدات, لولاد",
    arabizi: "wlad, lwlad, wlidat, drari sghar",
  },
  elderly: {
    fr: "age(es|s), personnes agees, vieux, vieilles, seniors, retraite(s)",
    en: "elderly, old people, older people, seniors, retire*",
    ar: "مسن, مسنين, مسنون, كبار السن, متقاعد*, عجزة",
    darija: "الشيوخ, الناس الكبار, لكبار فالسن, المسنين, الشيباني",
    arabizi: "nas kbar, lkbar f sen, mosinin, chyoukh, chibani",
  },
  workers: {
    fr: "ouvrier(s), ouvriere(s), employe(es|s|e)?, travailleur*, salarie*",
    en: "worker(s), employee(s), labourer(s)",
    ar: "عمال, عامل, عاملات, اجراء, مستخدم*",
    darija: "الخدامة, العمال, العاملات, خدامين",
    arabizi: "khddama, l3omal, khdamin",
  },
  patients: {
    fr: "malade(s), patient(es|s|e)?",
    en: "patient(s), sick",
    ar: "مريض, مرضى, مريضات",
    darija: "المراض, المريض",
    arabizi: "mrid, lmrad, mrda",
  },
};
