import type { Cues } from "../cues.ts";

/** Questions about how the work is done. */
export const method = {
  term: {
    any: "@term",
    fr: "5 pourquoi, cinq pourquoi, les pourquoi, la methode des",
    en: "5 whys, five why, 5 why",
    ar: "لماذا الخمسه, 5 لماذا, خمس لماذا, الخمس لماذا",
    ary: "5 علاش, خمسه علاش, خمسه د علاش",
    latn: "5 3lach, khamsa 3lach, 5 d 3lach",
  },
  /** Verbs of the craft: formulating, choosing, measuring. */
  craft: {
    fr: `formuler, rediger, ecrire, definir, identifier, choisir, mesurer, structurer, construire, trouver (une/la/les/des/de) @term, faire (un/une/des/le/la/les) (bon/bonne/bons/bonnes/vrai/vraie) @term, remplir, calculer, estimer, prioriser, cibler, valider (une/un/l/notre/le/la) @term, verifier (une/un/l/le/la) @term, mener, conduire, animer, commencer (un/une/son/notre/le) @term, reussir, convaincre, presenter (un/une/son/notre/le/la/les) @term, separer, distinguer, prouver, chiffrer, quantifier, poser les questions, bon/bonne/bons/bonnes @term, sert, difference entre, la difference`,
    en: `formulate, write (a/an/our/the/good) @term, define, identify, choose, measure, structure, build (a/an/our/the) @term, find (a/an/our/the) @term, make (a/an/our/the) (good/great/strong) @term, fill in/out, calculate, compute, estimate, prioritise, prioritize, target, validate, verify, conduct, run (a/an/the) @term, start (a/an/our/the) @term, succeed, convince, present (a/an/our/the) @term, separate, prove, quantify, good/great/strong @term, used for, craft, state, phrase, word (a/the/our) @term, difference between, the difference, pick (a/an/our/the) @term, test`,
    ar: `نصوغ, صياغه, نكتب, كتابه, نحدد, تحديد, نختار, اختيار, نقيس, قياس, نبني, بناء, نجد, ايجاد, نملا, ملء, نحسب, حساب, نقدر, تقدير, نرتب, نتحقق, التحقق, نقوم ب, نبدا, ننجح, نقنع, اقناع, نثبت, اثبات, نفرق, نميز, جيد, جيده, جيدا, نعرف, نعد, اعداد, نستعمل, نستخدم, يستعمل, يستخدم, نطبق, ننجز, الفرق بين, فرق بين`,
    ary: `نكتبو, نكتب, نصوغو, نحددو, نحدد, نختارو, نعزلو, نقيسو, نحسبو, نحسب, نلقاو, نلقا, نعمرو, نعمر, نفرقو, نبداو ب, نقنعو, نديرو, ندير, كنديرو, كندير, كيديرو, كيتدار, كتتدار, كيدار, مزيان, مزيانه, كنستعملو, نستعملو, نتاكدو, نعرفو, نعرف, نطبقو, نخدمو ب, كنخدمو ب, الفرق بين, فرق بين, لفرق بين, شنو الفرق`,
    latn: `nktbo, nketbo, nkteb, nektbo, nsi8o, n7eddo, n7dedo, n7addo, nkhtaro, n3zlo, n9iso, n7sbo, n7esbo, nl9aw, nl9a, n3mro, n3emmro, nfr9o, nfer9o, n9en3o, n9n3o, ndiro, ndir, kandiro, kandir, kaydiro, kaytdar, kattdar, kaydar, mzyan, mezyana, mzyana, nsta3mlo, kansta3mlo, nta2kdo, n3rfo, n3refo, ntab9o, nformuliw, nredigiw, nkhdmo b, kankhdmo b, lfer9/lfar9/far9/fr9/difference bin, chno lfer9/lfar9, ndefiniw, nchoisiw`,
  },
  /** Wanting to learn or to understand, without the form of a question. */
  learn: {
    fr: `explique*, expliquer, j ai pas compris, on a pas compris, n a pas compris, n avons pas compris, ne comprend pas, ne comprends pas, ne comprenons pas, on comprend pas, je comprends pas, comprends pas, compris pas, pas compris (le/la/les/ce), aide nous a comprendre, aidez nous a comprendre, apprendre a, apprends nous, montre nous comment, montrez nous comment, dis nous comment, dites nous comment, rappelle nous, rappelez nous, rappel sur, rappel de, definition, definitions, c est a dire, un exemple, des exemples, exemple d, exemple de, exemples de, donne un exemple, des conseils pour, un conseil pour, conseils pour, astuces pour, la methode, methode pour, methode des, guide pour, guide sur, en savoir plus, je sais pas comment, on sait pas comment, sais pas comment, savons pas comment, sait pas comment, cest quoi`,
    en: `explain, dont understand, do not understand, didnt understand, not understand, dont get (what/the/how/it), help us understand, help me understand, teach us, teach me, show us how, show me how, tell us how, tell me how, remind us, remind me, definition, definitions, an example, examples, example of, give an example, tips, advice on, advice for, method for, method of, guide, learn more, dont know how, not sure how, no idea how, confused about, what is meant, clarify`,
    ar: `اشرح*, شرح, لم افهم, لم نفهم, لا افهم, لا نفهم, غير مفهوم, ساعدنا علي فهم, ساعدونا علي فهم, علمنا, علمونا, ذكرنا ب, ذكرونا, تعريف, مثال, مثالا, امثله, نصائح, نصايح, نصيحه, طريقه كتابه/صياغه/حساب/تحديد/بناء, لا نعرف كيف, لا اعرف كيف, وضح*, توضيح`,
    ary: `شرح, شرحو, شرحي, تشرح, تشرحو, فهمني, فهمونا, فهمنا, فهمينا, ما فهمتش, مافهمتش, ما فهمناش, مافهمناش, مافهمنا, مفهمتش, مفهمناش, ما فاهمش, مافاهمش, مافاهمينش, ما فاهمينش, علمنا, علمونا, فكرنا, مثال, شي مثال, اكزومبل, نصيحه, نصايح, ما عرفناش كيفاش, ماعرفناش كيفاش, ما عرفتش كيفاش, ماعرفتش كيفاش, مكنعرفوش, ما كنعرفوش`,
    latn: `chre7, chra7, chra7o, chr7, tchre7, tchra7, chrah, fhmni, fehhemni, fehemna, fhmna, fahmna, fahmona, mafhemtch, ma fhemtch, mafhmtch, mafhmnach, ma fhmnach, mafahminch, ma fahminch, mafahmch, ma fahmch, 3ellemna, 3lmna, mital, mithal, chi exemple, exemple, nasi7a, conseil, ma3rfnach kifach, ma3reftch kifach, ma3rftch kifach, makan3rfoch, ma kan3rfoch`,
  },
  example: {
    fr: "exemple, exemples, modele, modeles",
    en: "example, examples, sample, template",
    ar: "مثال, مثالا, امثله, نموذجا, نموذج ل",
    ary: "مثال, مثل, اكزومبل, ايكزومبل",
    latn: "mital, mithal, exemple, exemples, example",
  },
  /** Being allowed or obliged, of a team. */
  may: {
    fr: `a le droit, le droit de, ai le droit, avons nous le droit, a t on le droit, doit on, devons nous, faut il, il faut (un/une/des/avoir/etre/obligatoirement/venir), est on oblige, on est oblige, sommes nous obliges, peut on, pouvons nous, puis je, c est obligatoire, est obligatoire, obligatoire, autorise*, interdit*, permis, on peut (venir/utiliser/amener/ramener/changer/partir/avoir/rester/inviter/filmer/enregistrer/prendre), il y a (un/une/des), y a t il, y aura t il, y aura, il y aura, ya un/une/des, on aura, aurons nous, on va avoir`,
    en: `are we allowed, am i allowed, allowed to, can we (use/bring/have/leave/change/invite/film/record/take/stay/present/pitch/speak), may we, do we have to, do we need to, must we, should we bring, are we supposed, is it mandatory, mandatory, forbidden, required, is there, are there, will there be, do you have, do we get, will we`,
    ar: `هل يجب, هل يمكننا, هل يسمح, هل مسموح, هل يجوز, هل يحق, هل نحن مطالبون, هل من الضروري, الزامي, اجباري, ممنوع, مسموح, هل يوجد, هل هناك, هل ستكون, هل سيكون, هل سنحصل, هل لدينا`,
    ary: `واش خاصنا, واش خاص, واش ضروري, واش مسموح, واش مسموح لينا, غادي يخليونا, غيخليونا, واش غيخليونا, كيخليونا, يسمحو لينا, غادي يسمحو لينا, واش نقدرو, واش يمكن لينا, واش يمكنلينا, واش ممكن, واش عندنا الحق, واش من حقنا, ممنوع, واش كاين, واش كاينه, واش كاينين, واش غيكون, واش غادي يكون, كاين شي, كاينه شي`,
    latn: `wach khassna, wach khasna, wach khass, wach khas, wach darori, wach drori, wach msmo7, ghaykhliwna, ghadi ykhliwna, ghay7elliwna, ysm7o lina, ghaysm7o lina, wach mesmou7, wach mosmo7, wach n9dro, wach ne9dro, wach nqdro, wach ymken lina, wach imken lina, wach momkin, wach 3ndna l79, wach 3ndna lha9, wach mn 79na, mamno3, mamnou3, wach kayn, wach kayna, wach kaynin, wach ghaykon, wach ghaykoun, wach ghadi ykon, kayn chi, kayna chi`,
  },
} as const satisfies Record<string, Cues>;
