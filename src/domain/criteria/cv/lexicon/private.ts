import type { WordList } from "../../lexicon/entry.ts";

/** Marriage and family, told of oneself. Plurals are other people. */
export const family: WordList = {
  fr: `celibataire, marie(e)?, divorce(e)?, veu(f|ve), fiance(e)?, situation familiale, situation matrimoniale, etat civil, sans enfant(s)?, avec enfant(s)?, mere de famille, pere de famille, mere de (un|deux|trois|quatre|cinq), pere de (un|deux|trois|quatre|cinq), orphelin(e)?`,
  en: `i am single, i'm single, status single, married, divorced, widow(ed|er)?, marital status, family status, mother of, father of, orphan`,
  ar: `أعزب, عزباء, عازب, عازبة, متزوج, متزوجة, مطلق, مطلقة, أرمل, أرملة, مخطوبة, الحالة العائلية, الحالة المدنية, الحالة الاجتماعية, يتيم, يتيمة`,
  darija: `مزوج, مزوجة, عازبي, عازبية, مطلقة, هجالة, مخطوبة`,
  arabizi: `mzewej, mzowej, mzewja, mzowja, mzawja, 3azri, 3azeb, 3azba, 3azbia, mtel9a, mtal9a, mtella9a, hejjala, makhtoba, ytim, ytima`,
};

/** Health and disability, told of oneself. */
export const health: WordList = {
  fr: `handicap, handicape(e)?, en situation de handicap, malade, maladie, maladies, diabetique, diabete, asthme, asthmatique, epilep(sie|tique), depressi(f|ve|on), autiste, malvoyant(e)?, non voyant(e)?, aveugle, sourd(e)?, malentendant(e)?, muet(te)?, fauteuil roulant, cancer, anemie, opere(e)?, sous traitement, traitement medical, psychiatr*, enceinte, sida, seropositi(f|ve), hepatite, allergi(e|que), groupe sanguin, bonne sante, etat de sante, ma sante, probleme(s) de sante, soucis de sante`,
  en: `disability, disabled, ill, illness, sick, disease, diabetic, diabetes, asthma, asthmatic, epilep(sy|tic), depress(ed|ion), autistic, visually impaired, blind, deaf, wheelchair, cancer, pregnant, hiv, allerg(y|ic), blood group, good health, health (status|problem|problems|issue|issues|condition)`,
  ar: `معاق, معاقة, عجز, العجز, إعاقة, إعاقتي, في وضعية إعاقة, مريض, مريضة, مرض, مرضي, أمراض, السكري, الربو, الصرع, الاكتئاب, اكتئاب, التوحد, ضعيف البصر, كفيف, كفيفة, مكفوف, أصم, صماء, كرسي متحرك, السرطان, فقر الدم, حامل, حساسية, فصيلة الدم, صحة جيدة, الحالة الصحية, حالتي الصحية`,
  darija: `مريض, مريضة, مرض السكر, السكر, الضيقة, معوق, معوقة, ضرير, طرش, طرشة, حاملة`,
  arabizi: `3ajz, l3ajz, mrid, mrida, mra9, sokkar, ssokkar, sokar, diqa, di9a, m3ewe9, m3ewq, m3aq, m3a9a, handicapé, i3a9a, tresh, 3amya`,
};

/** Religion and politics, told of oneself. */
export const beliefs: WordList = {
  fr: `musulman(e)?, chretien(ne)?, juif, juive, athee, ma religion, membre du parti, parti politique, syndique(e)?`,
  en: `muslim, christian, jewish, atheist, my religion, party member, member of the party, political party`,
  ar: `مسلم, مسلمة, مسيحي, مسيحية, يهودي, يهودية, ديانتي, الديانة, عضو في حزب, منخرط في حزب, حزب سياسي`,
  arabizi: `mslem, mselm, mslema, mouslim, mouslima, dini`,
};

/** When one was born: a CV needs no date of birth. */
export const births: WordList = {
  fr: `ne le, nee le, ne en, nee en, date de naissance, lieu de naissance`,
  en: `born on, born in, date of birth, birth date`,
  ar: `تاريخ الازدياد, تاريخ الميلاد, مزداد, مزدادة, من مواليد, ولدت في, ولدت سنة`,
  darija: `مزيود, مزيودة, تزاديت`,
  arabizi: `mzyoud, mzyouda, tzadit, tzad, zdeyad`,
};

/** Somebody else: what is said after them in the same clause is about them. */
export const others: WordList = {
  fr: `aide, aider, aidais, accompagn*, garde, garder, soutien, soin(s), soigne(r)?, occupe, occuper, benevole, benevolat, association(s), centre, foyer, personne(s), enfant(s), femme(s), fille(s), homme(s), dame(s), jeunes, patient(s), eleve(s), camarade(s), voisin(e)?(s)?, ami(e)?(s)?, grand mere, grand pere, ma mere, mon pere, mon frere, ma soeur, mes parents, mere(s), sensibilis*, formation, cours, ecole, etudes, secteur, metier(s), lutte contre, campagne, accessib*`,
  en: `help*, accompan*, care (for|of), took care, looked after, support*, volunteer*, association(s), cent(er|re), people, person, child, children, woman, women, girl(s), man, men, patients, pupil(s), student(s), neighbo(u)r(s)?, friend(s), grandmother, grandfather, my mother, my father, my brother, my sister, parents, awareness, training, course(s), school, studies, sector, fight against, campaign, accessib*`,
  ar: `ساعدت, مساعدة, رافقت, مرافقة, اعتنيت, رعاية, عناية, تطوع, متطوع, متطوعة, تطوعت, جمعية, مركز, أشخاص, شخص, أطفال, طفل, نساء, امرأة, فتيات, شباب, مرضى, تلاميذ, جيران, جار, جارة, صديق, صديقتي, صديقة, جدتي, جدي, والدي, والدتي, والد, والدة, أمي, أبي, أخي, أختي, تحسيس, تكوين, مدرسة, دراسة, محاربة, قطاع`,
  darija: `عاونت, كنعاون, كنعتني, كانهتم, تطوعت, الجمعية, دراري, عيالات, ناس, جيران, ماما, بابا, خويا, ختي, جدة, مي`,
  arabizi: `3awnt, 3awent, kan3awn, kanhtem, jam3iya, ljam3iya, drari, 3yalat, nas, jiran, mama, baba, khoya, khti, jedda, sbitar, lmrad`,
};
