import type { WordList } from "../../lexicon/entry.ts";

/** Languages of the country and of its visitors. */
export const tongues: WordList = {
  fr: `arabe, francais, anglais, espagnol, allemand, italien, portugais, chinois, turc, amazigh(e)?, tamazight, tachelhit, tachelhit, tarifit, berbere, chleuh, darija, hassania, langue des signes`,
  en: `arabic, french, english, spanish, german, italian, portuguese, chinese, turkish, berber, sign language`,
  ar: `العربية, عربية, الفرنسية, فرنسية, الإنجليزية, إنجليزية, الإسبانية, إسبانية, الألمانية, ألمانية, الإيطالية, التركية, الصينية, الأمازيغية, أمازيغية, تمازيغت, تشلحيت, الدارجة, دارجة, الحسانية, لغة الإشارة`,
  darija: `لفرنسية, الفرونسي, الفرنساوي, فرانسي, نكليزية, لونكلي, الانجليزي, الصبنيول, صبليون, شلحة, الشلحة, العربيه`,
  arabizi: `3arbiya, l3arbiya, fransaouia, fransawiya, lfransawiya, fransiya, ngliziya, lingliziya, sbanyoliya, chel7a, chl7a, tachl7it, amazighiya, darija`,
};

/** How well, or for what. */
export const levels: WordList = {
  fr: `langue maternelle, maternelle, courant(e)?, couramment, bilingue, bien, tres bien, bon niveau, niveau, moyen(ne)?, intermediaire, debutant(e)?, notions, un peu, quelques (mots|phrases), scolaire, lu, ecrit, parle, je (comprends|parle|lis|ecris|reponds|discute), j'ecris, a1, a2, b1, b2, c1, c2, tous les jours, a la maison, avec les clients, delf, dalf, toefl`,
  en: `mother tongue, native, fluent, fluently, bilingual, well, good, good level, level, intermediate, beginner, basic, basics, a little, a few (words|sentences), spoken, written, i (understand|speak|read|write|answer|talk|use), a1, a2, b1, b2, c1, c2, every day, at home`,
  ar: `اللغة الأم, لغتي الأم, جيد, جيدا, جيدة, جيد جدا, ممتاز, ممتازة, متوسط, متوسطة, مبتدئ, مبتدئة, ضعيف, ضعيفة, قليلا, بعض (الكلمات|الجمل), بطلاقة, مستوى, أفهم*, أتكلم*, أتحدث*, أقرأ*, أكتب*, أجيب*, كل يوم, في البيت, قراءة, كتابة, محادثة`,
  darija: `مزيان, مزيانة, شوية, شويا, كنفهم, كنهضر, كنهدر, كنقرا, كنكتب, تنفهم, تنهضر, فالدار, كل نهار, لباس, على قد الحال`,
  arabizi: `mzyan, mezyan, mezian, chwiya, chwia, chouia, kanfhem, kanhder, kanhdar, kan9ra, kanekteb, kankteb, fddar, f dar, kol nhar, moyen, bien`,
};

/** Ways to be reached. */
export const reaches: WordList = {
  fr: `telephone, tel, portable, numero, gsm, whatsapp, e mail, email, mail, adresse mail, courriel, gmail`,
  en: `phone, telephone, mobile, number, e mail, email, mail, whatsapp`,
  ar: `هاتف, هاتفي, رقم الهاتف, رقمي, بريد, بريدي, بريد إلكتروني, إيميل, واتساب`,
  darija: `تيليفون, التيليفون, تلفون, نمرة, نمرتي, ايميل, جيميل, الواتساب`,
  arabizi: `telifon, telefon, tilifon, nemra, nemrti, nmra, email, imail, wtsap, watsap`,
};

/** Words that open a question, also without its mark. */
export const openings: WordList = {
  fr: `quel(s|le|les)?, comment, combien, pourquoi, qui, ou, quand, est ce que, qu'est ce, y a t il, puis je, pouvez vous, je (voudrais|veux|souhaite) (savoir|demander), j'aimerais (savoir|demander|avoir), je peux, je demande`,
  en: `what, how, why, who, where, when, which, is there, are there, can i, can you, could you, do you, do i, will i, i would like to (know|ask), i want to (know|ask)`,
  ar: `ما, ماذا, كيف, كم, لماذا, من, أين, متى, هل, أود أن أعرف, أريد أن أعرف, أريد أن أسأل`,
  darija: `شنو, أشنو, كيفاش, شحال, علاش, شكون, فين, فوقاش, إمتى, واش, بغيت نعرف, بغيت نسول`,
  arabizi: `chno, chnou, achno, kifach, kifash, ch7al, 3lach, chkon, fin, fo9ach, imta, wach, wash, bghit n3ref, bghit nsewwel`,
};

/** "No question." */
export const noQuestions: WordList = {
  fr: `pas de question(s), aucune question, aucune, je n'ai pas de question(s), rien a demander, non, rien`,
  en: `no question(s), no questions, none, nothing to ask, nothing`,
  ar: `ليس عندي سؤال, لا سؤال, لا أسئلة, ليس لدي سؤال, ليس لدي أسئلة, لا شيء`,
  darija: `ما عندي سؤال, ماعنديش سؤال, ما عنديش سؤال, ما عندي ما نسول, والو`,
  arabizi: `ma3ndich so2al, ma3ndi so2al, walo, makayn so2al`,
};
