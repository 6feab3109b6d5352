import type { Cues } from "../cues.ts";

/** What somebody says who means not to come back. One may be a plain goodbye; `veiled.ts` counts the kinds. */
export const farewells = {
  lastTime: {
    fr: `derniere fois que je/j/vous, mon dernier message/mot/jour/soir, derniere lettre, dernier message de ma, mes derniers mots, ma derniere nuit/journee, derniere soiree avec`,
    en: `last time i/ill/you, my last message/words/day/night/letter, last message from me, last youll hear, this is goodbye`,
    ar: `اخر رساله/مره/كلام/يوم/ليله مني/لي/اكتب/اكلمكم/اراكم/اتكلم, هذه اخر رساله, رسالتي الاخيره, كلماتي الاخيره, ليلتي الاخيره, يومي الاخير`,
    ary: `اخر مره/مرا (غادي/غا) نهضر/نكتب/نشوفكم/نهضرو/غنهضر, اخر رساله/ميساج مني/ديالي/ليا, اخر نهار ليا/ديالي`,
    latn: `akhir/akher/lkhr mra/merra (ghadi/gha) nhdr/nhder/nktb/nchofkom/ghanhdr/ghanhder, akhir/akher message/msg/risala dyali/mni/lia, akhir/akher nhar l/lia/dyali`,
  },
  thanksForAll: {
    fr: `merci pour tout, merci pr tt/tout, merci de m avoir, merci d avoir ete, vous avez ete gentil*, merci d avoir essaye`,
    en: `thank you/thanks for everything, thanks for being, thank you for being kind/nice/there/patient, thank you for trying, you were kind, were good to me`,
    ar: `شكرا علي كل شيء/شي, شكرا لكم علي كل, كنتم طيبين`,
    ary: `شكرا على/علي كلشي, الله يجازيكم بخير على كلشي`,
    latn: `chokran 3la kolchi, merci 3la kolchi, choukran 3la kolchi`,
  },
  forgiveMe: {
    fr: `pardonnez moi, pardonne moi, pardon a tous/tout, je m excuse aupres de tous, desole pour tout, desolee pour tout, desole pour le mal, pardon pour tout, je vous demande pardon`,
    en: `forgive me, im sorry for everything, sorry for everything, sorry to everyone`,
    ar: `سامحوني, سامحيني, اغفروا لي, ارجو السماح منكم, اسف علي كل, اسفه علي كل`,
    ary: `سمحو ليا كاملين/علي/على/من, سمحولي كاملين/على, سامحوني, سمحي ليا اماما/ا/علي/على, طالب/طالبه منكم السماحه, المسامحه ليكم`,
    latn: `sm7o/sm7ou l/lia/liya (ia) kamlin/3la/mn/kolchi, sm7oli kamlin/3la, sam7oni, sm7i l/lia/liya (ia) a/mama/3la, taleb/talba mnkom sma7a, lmsam7a likom`,
  },
  goodbye: {
    fr: `adieu, adieux, au revoir a tous, au revoir tout le monde`,
    en: `goodbye, good bye, farewell`,
    ar: `وداعا, الوداع, استودعكم`,
    ary: `الوداع, بسلامه عليكم, الله يعاونكم بلا بيا`,
    latn: `lwada3, wada3an, bslama 3likom, adieu`,
  },
  lookAfter: {
    fr: `prends/prenez/prend (bien) soin de/d ma/mon/mes/maman/papa/elle/lui/eux, occupe/occupez (toi/vous) (bien) de/d ma/mon/mes/maman/papa, veille/veillez (bien) sur ma/mon/mes/maman, gardez mon/ma/mes chat/chien, dis/dites/dit a ma/mon/mes/maman/papa (mere/pere/parents/soeur/frere) que je/j (les/l/la/le/t) aime/aimais/ai/suis, dis/dites leur que je/j`,
    en: `take care of my/mom/mum, look after my, watch over my, feed my cat/dog, tell my/mom/mum/dad (mom/mum/mother/family/parents/brother/sister) (that) i/im love/loved/sorry, tell my mom/mum/mother/family/parents/brother/sister i, tell them i/im love/loved/tried/sorry`,
    ar: `اعتنوا/اعتني/اعتن ب*, اهتموا بامي/بابي/باخي/باختي/باخوتي, قولوا/قولي/قل لامي/لابي/لاهلي (اني) (احبها/احبهم/احبه/اني), اوصيكم بامي/بابي/باخوتي/باهلي`,
    ary: `تهلاو/تهلا/تهلاي ف/فماما/فمي/فختي/فخويا/فولادي/فبا/فخوتي/فالواليدين, عنداكم مي/ماما/خوتي, قولو/قولي/قول لماما/لمي/لبا/لختي (راني/راه) (كنبغيها/كنبغيهم/كنبغيه), وصيتكم على/ب`,
    latn: `thallaw/thalla/thallay f/fmama (mama/mmi/khti/khoya/wladi/baba/khoti/lwalidin), thallaw/thalla fmama/fkhti/fmmi/fkhoya, golo/gol/goli l mama/mmi/baba/khti, golo/gol/goli lmama/lmmi/lbaba/lkhti, wesitkom 3la`,
  },
  /** What is mine goes to others, all is put in order. */
  givenAway: {
    fr: `vous pouvez/tu peux (les) garder/prendre mes/mon/ma, pouvez les garder, j/jai/ai (ai) (deja/tout) donne/offert/legue/distribue/partage (toutes/tous) (mes/ma/mon) affaires/habits/vetements/livres/telephone/bijoux/jouets/argent, j ai tout range/donne/distribue/vide/efface/regle, laisse mes/mon mots/mot/code/codes/cles (de) (passe) a mon/ma/mes`,
    en: `you can have/keep my, keep my stuff/things, i/ive (already) gave/given/giving away (all) my stuff/things/clothes/books/phone/everything, gave (all) my stuff/things/clothes/books to my, giving away my/all, left my passwords/password/phone/keys to/with my`,
    ar: `وزعت/اعطيت/وهبت/تركت (كل) اغراضي/ملابسي/كتبي/حاجياتي/اشيايي (علي/ل), رتبت كل, كلمات السر لاخي/لاختي/لامي`,
    ary: `عطيت/فرقت/خليت حوايجي/تليفوني/كتوبي/حاجتي (كاملين) (ل), حوايجي عطيتهم, جمعت/رتبت كلشي`,
    latn: `3tit/3tiit/fre9t/khlit 7wayji/hwayji/telephoni/ktobi, 7wayji 3tithom, rettebt kolchi`,
  },
  letterLeft: {
    fr: `ecrit/ecris/laisse/laisser/cache (une/un/ma/des) (derniere) lettre/lettres/mot/testament/message (pour/a/sous/sur) (mes/ma/mon/maman/l/mon/le) (parents/mere/famille/oreiller/soeur/frere/pere), ils la trouveront, elle la trouvera, ils le trouveront, mon testament`,
    en: `left/wrote/written/writing/leaving (a/my) (last) note/letter/letters/will (for/to/under) (my) (mom/mum/parents/family/pillow/bed/brother/sister/mother), theyll find it/the/my, my will`,
    ar: `كتبت/تركت وصيتي/وصيه/رساله (ل) (لامي/لابي/لاهلي/تحت), رساله لامي/لاهلي/لابي, وصيتي`,
    ary: `كتبت/خليت بريه/رساله/وصيه/ميساج (ل) لماما/لمي/لبا/تحت/لدارنا, الوصيه ديالي, وصيتي`,
    latn: `ktbt/ktebt/khlit/khllit bria/bra/risala/wesya/lettre (l/ltht) lmama/lmmi/ldarna/te7t/mama/mmi, wesya dyali, lwesiya dyali`,
  },
  /** I shall not be there, do not wait. */
  noMore: {
    fr: `me reverront/reverra/verront/verra plus, en aurai plus/pas besoin, j en aurai plus besoin, je/jme (ne) serai/serais/sera plus (la/parmi/avec/ici/de), serai plus la, vous ne me verrez/reverrez plus, me verrez/reverrez plus, ne m attendez/attends pas/plus (lundi/demain), ni les autres, vous n aurez plus a, aurez plus a me supporter, m oublierez vite, oubliez moi, oubliez que j, je ne reviendrai pas/plus, je reviendrai pas/plus/jamais, je ne vous embeterai plus, je vous embeterai/derangerai plus, continuez sans moi, continuez le/l/ce/votre projet/aventure/pitch/travail sans moi`,
    en: `wont need it where, need it where im, wont be around/here/there (for/anymore/any), wont have to put/deal/worry, put up with me, wont see me again/anymore, never see me again, forget me, forget about me, hear from me again, dont wait for me, im not coming back, wont be coming back, wont bother you, wont need it/them/this/any, go on without me, longer $`,
    ar: `لن احتاجها, لن احتاجه, لا تنتظروني, لا تنتظريني, لن تروني, لن تجدوني, لن ازعجكم, انسوني, لن اعود $, لن اكون معكم/هنا/موجودا/موجوده, ولا بعد غد, لن احتاج*`,
    ary: `ما تسناونيش, ماتسناونيش, متسناونيش, ما غتشوفونيش, مغتشوفونيش, ماغاديش تشوفوني, نساوني, ما غنرجعش, ماغنرجعش, ما غنكونش, ماغنكونش, ما غنصدعكمش, ما بقيتش محتاج*, ما بقيت محتاج*, خلاص $`,
    latn: `ma tsnawnich, matsnawnich, matsnawnich, maghatchofonich, ma ghatchofonich, nsawni, ma ghanrje3ch, maghanrje3ch, ma ghankonch, maghankonch, ma ghansd3komch, ma b9itch m7taj*, mab9itch m7taj*`,
  },
  going: {
    fr: `je pars $, je m en vais, je vous quitte, je vous laisse $, je pars pour, j y vais pour, je m en irai, parti pour toujours`,
    en: `im leaving $, im going away, ill be gone, im off now, leaving for good`,
    ar: `ساذهب بعيدا, سارحل, راحل, راحله, انا ذاهب بعيدا`,
    ary: `غادي نمشي $, غنمشي $, غنمشي بعيد, ماشي بعيد, انا غادي $`,
    latn: `ghadi nmchi $, ghanmchi $, ghanmchi b3id, ana ghadi $`,
  },
  /** Once I am gone: with any of the others it is no trip. */
  onceGone: {
    fr: `quand vous lirez ca/cela/ce, il sera trop tard, sera trop tard, bientot avec ma/mon, gardez un bon souvenir de moi, souvenir de moi, ne pleurez pas pour, quand/qd/kan/lorsque je (ne) serai/serais/suis (plus) la/parti/partie/mort/morte/plus, apres ma mort, apres moi, apres mon depart, pour toujours, a jamais, on se reverra la haut, de la haut`,
    en: `leave this world, when you read this, by the time you read, it will be too late, be with my grandma/grandpa/mom/dad soon, dont cry for me, remember me, when/once/after im/i/ill (am/be) gone/dead, after im gone, forever, up there, in another life, in the next life`,
    ar: `حين تقرؤون هذا, حين تقرءون, عندما تقرؤون, فات الاوان, الاوان قد فات, ساكون مع جدتي/امي/ابي, لا تبكوا علي, لا تبكي علي, من بعدي, بعدي, بعد رحيلي, بعد موتي, حين ارحل, عندما ارحل, للابد, في الاخره, الي الابد`,
    ary: `فاش تقراو, ملي تقراو, فات الفوت, غنمشي عند جداتي/جدا, ما تبكيوش عليا, ماتبكيوش عليا, من بعدي, ملي نمشي, ملي نموت, منين نمشي, للابد, فالاخره, ملي غنمشي`,
    latn: `fach t9raw, mli t9raw, fat lfout, ghanmchi 3nd jdati, ma tbkiwch 3lia, matbkiwch 3lia, ghankon mchit, mn be3di, mn b3di, mli nmchi, mlli nmchi, mnin nmchi, mli nmout, llabad, f lakhira, mli ghanmchi`,
  },
} as const satisfies Record<string, Cues>;

export const farewellNames = Object.keys(farewells) as (keyof typeof farewells)[];
