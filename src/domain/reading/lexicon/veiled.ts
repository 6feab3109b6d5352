import type { Cues } from "../cues.ts";

/**
 * Ideas of somebody at the end of their strength: each is harmless alone, `veiled.ts` says which of them together are a
 * cry. Arabic and Darija carry the person in the verb, so their words stand in the first person here.
 */
export const veiled = {
  /** I no longer want, I cannot any more. */
  weary: {
    fr: `veux/veut/veu/ve/jveux/jveu/jve/voudrais/voudrait/jvoudrais/aimerais/envie/envi/envies (juste/vraiment) (ne) plus/pas/plu/pu, plus/pas/plu/pu/aucune/zero/ni/perdu/perd (la/le/l/d/de/toute) (moindre) envie/envi/envies/gout/force/forces/courage/interet, ne plus/pas/jamais, marre, ras le bol, assez de/d, fatigue/fatiguee/fatiguer/lasse/lassee/epuise/epuisee/degoute/degoutee/saoule/saoulee de/d, peux/peu/peut/jpeux/supporte/suporte/jsupporte plus/pas/plu/pu, arreter/arrete/cesser de/d, fini de/avec, deteste, hais`,
    en: `dont/not/never/longer/didnt (really/even) want/wanna/wish/care/feel/enjoy, tired/sick/done/finished/exhausted/weary/fed (up) (of/with), cant/cannot/couldnt (do/keep/take/stand/bear/handle/face), no will/energy/strength/wish/desire/interest, lost (the/all/my) will/desire/interest, hate/hating, had enough, enough of, want to stop/quit/leave`,
    ar: `لا/لم/لن اريد/ارغب/اطيق/احتمل/اتحمل/استطيع/اقوي/احب, لم اعد (اريد/ارغب/اطيق/احتمل/احب/قادرا/قادره), لا رغبه, سئمت, سيمت, تعبت, مللت, كرهت, اكره, زهقت, ضقت, اكتفيت, فقدت الرغبه`,
    ary: `ما بقيتش, مابقيتش, مبقيتش, ما بغيتش, مابغيتش, ما بقاتش/بقاش/بقاتليا (عندي) (الرغبه/باغا), ماباغيش, ما باغيش, عييت, كرهت, مليت, فديت, شبعت من, طلعات/طلع/طالعه ليا/لي/عليا, ضاقت بيا/ليا/عليا`,
    latn: `ma b9itch, mab9itch, ma b9atch, mab9atch, ma b9it, mabghitch, ma bghitch, mabaghich, 3yit, 3eyit, kreht, krht, mellit, mlit, fdit, chb3t mn, tl3at/tal3a/tl3 lia/liya/3lia, da9t/da9at bia/lia/3lia`,
  },
  /** To be alive, to be there, to open one's eyes again. */
  being: {
    fr: `vivre, vivr, exister, etre en vie, etre vivant/vivante, la/ma/cette/sa/ste vie, me reveiller, me lever $, me lever le/chaque/demain, etre la $, etre ici $, etre de ce monde, ce monde, continuer $, respirer $`,
    en: `living, to live, life, alive, existing, exist, existence, be here anymore, waking up, wake up, to breathe, breathing, going on $, go on $, carry on $, keep going, this world`,
    ar: `الحياه, حياتي, حياه, العيش, اعيش, الدنيا, استيقظ, اصحو, افيق, الوجود, وجودي, الاستمرار $, استمر $, اكمل $, اكمل الطريق/المشوار/حياتي, هذا/هذه العالم`,
    ary: `نعيش, الحياه, حياتي, الدنيا, العيشه, نفيق, عايش, عايشه, نكمل $, نكون هنا $`,
    latn: `n3ich, l7yat, 7yat, hayat, 7yati, denya, ddenya, dounia, l3icha, 3icha, nfi9, 3aych, 3aycha, nkmel $, nkon hna $, la vie`,
  },
  /** To stay in it: for a purpose that is no longer seen. */
  staying: {
    fr: `vivre, exister, je/jme (me) leve, je continue (a) (vivre/$), je reste (la/ici/en) $, je suis/sois la $, je vis $, je respire, suis/etais ne/nee, me lever, me reveiller, rester en vie, etre la $, etre ici $, ma vie, m accrocher, me battre $, je me bats (encore) $, je lutte (encore) $, je tiens (encore) $`,
    en: `live $, living, my life, of/to/in life $, alive, exist, existing, being here, stay $, staying, keep going, going on $, go on $, carry on $, wake up, get up $, get out of bed, i was born, am here, im here, here anymore, be here, keep trying $, keep fighting`,
    ar: `اعيش, لاعيش, حياتي, الحياه $, للحياه, للعيش, العيش $, وجودي, لوجودي, ابقي $, استمر $, اكمل $, ولدت, خلقت, استيقظ, انهض, اقاوم`,
    ary: `عايش $, عايشه $, نبقى $, نبقي $, نكمل $, تزاديت, تخلقت, باقي $, باقيه $, حياتي, نفيق, كنقاوم, صابر $`,
    latn: `3aych $, 3aycha $, nb9a $, nkmel $, nkemmel $, tzadit, tkhl9t, ba9i $, ba9a $, 7yati, nfi9, kan9awem, kanqawem, saber $`,
  },
  purpose: {
    fr: `a quoi bon, a/ quoi/koi/kwa (ca/sa/cela) sert, ca/sa sert a quoi/koi/rien, sert/servait/servirait a rien, pourquoi/pk/pkoi, aucune/plus/pas/vois (plus/pas/aucune) (de/d) raison, plus/pas/aucun/perdu (de/son/tout) sens, plus/aucun/pas (de) but, aucun interet, qu est ce que/qui, rien (ne) (n) vaut/a/me, plus rien`,
    en: `the/no/any/see/whats point/reason/use/sense/purpose/meaning, what point/reason/use/sense/purpose, pointless, meaningless, why bother/am/should/do/keep/was, nothing matters, no reason, not worth, isnt worth`,
    ar: `لا/اي/بلا/بدون/دون/غير/ما/اجد/اري/يبق/يعد (من) معني/فايده/الفايده/جدوي/الجدوي/سبب/سببا/هدف/قيمه/داعي/داعيا, لماذا, لم يعد, ليس هناك`,
    ary: `علاش, لاش, الفايده, فايده, ما عندها/عندهاش/بقاتش معنى/معني, والو, بلاش`,
    latn: `3lach, lach, lfayda, fayda, ma3na, walo`,
  },
  /** Forms that say whose cry it is. */
  self: {
    fr: "je, j, me, m, moi, mon, ma, mes, jme, jsuis, jveux, jveu, jve, jvoudrais, jpeux, jsupporte, jvais, jai, g, moi meme",
    en: "i, im, ive, id, ill, me, my, myself, mine",
    ar: "انا, اني, انني, نفسي, حياتي, وجودي, لي, علي, بي, مني, عني, معي, عندي, عمري, اهلي, امي, ابي",
    ary: "راسي, ليا, عليا, بيا, فيا, مني, عندي, ديالي, معايا, راني, مي, با, بابا, ماما, ولادي, خوتي",
    latn: "ana, rassi, rasi, raassi, lia, liya, 3lia, 3liya, bia, biya, fia, fiya, mni, 3ndi, dyali, m3aya, rani, 7yati, mmi",
  },
  /** Without me; had I not been; once I am gone. */
  withoutMe: {
    fr: `sans moi, sans ma presence, loin de moi, si j/je (n) (ne) etais/etai/suis/serais/existais/existe/avais plus/pas/jamais, si je disparais/disparaissais/mourais/meurs/partais/pars/crevais/creve, quand/qd/kan je serai/serais/suis plus/parti/partie/mort/morte, quand/qd/kan j/je aurai/jaurai disparu, quand/qd/kan je disparaitrai/partirai/mourrai, mon absence, ma mort, ma disparition, apres moi, debarrasse/debarrasses/debarrassee de moi, si j etais/etai jamais/pas/plus (ne/nee/la/existe), si jexistais/jexiste pas/plus`,
    en: `im/i out of the picture/way, without me, if/when/once i/im/was/am (was/am/were) (never/not/just) gone/dead/born/here/around/disappeared, if i wasnt/werent/disappeared/died/vanished, my absence, after im gone, rid of me`,
    ar: `بدوني, من دوني, دوني, من غيري, بعدي, من بعدي, غيابي, موتي, رحيلي, لو لم اكن, لو لم اولد, لو مت, ان مت, اذا مت, لو اختفيت, اذا اختفيت, ان رحلت, اذا رحلت, حين/عندما/لما ارحل/اختفي/اموت, بعد رحيلي`,
    ary: `بلا بيا, بلا بي, بلاش مني, من غيري, من بعدي, الا/ايلا/الى/لا مت/مشيت/غبرت/متت/رحلت, ملي/منين/فاش نمشي/نموت/نغبر/نرحل, كون/كان ما كنتش/تزاديتش/كنت`,
    latn: `bla bia, bla biya, bla bya, mn ghiri, mn be3di, mn b3di, ila mt/mtt/mout/mchit/ghbrt/ghberet, mli/mlli/mnin/fach nmchi/nmout/nghber, kon ma kntch/kountch/tzaditch, kon makontch/matzaditch`,
  },
  relieved: {
    fr: `debrouillerez, debrouilleriez, debrouilleront, mieux, heureux, heureuse, heureuses, contents, tranquille*, soulage*, en paix, plus leger*, plus facile, libere*, respirerait, respireraient, plus simple, irait mieux, iraient mieux`,
    en: `do fine, manage, better, happier, happy, easier, relieved, relief, fine, at peace, lighter, free, freer, less trouble, spins, spinning, same`,
    ar: `افضل, احسن, مرتاح*, سيرتاح*, يرتاح*, اسعد, سعداء, اسهل, اخف, بخير`,
    ary: `احسن, حسن, مرتاح*, غيرتاحو, غايرتاحو, يرتاحو, يتهناو, غيتهناو, مهنيين, هانيين, لاباس, بخير`,
    latn: `7sen, hsen, 7san, mrta7*, yrta7o, ghayrta7o, ythnaw, ghaythnaw, mhnyin, hanyin, labas`,
  },
  iAm: {
    fr: `je suis, je serai, jsuis, je me sens, jme sens, je ne suis, j suis, je deviens, je fais que, je represente, je sui`,
    en: `im, i am, i feel, ive become, i was always, i ve been, i become`,
    ar: `انا, اني, انني, اصبحت, صرت, اشعر, احس, وجودي`,
    ary: `انا, راني, وليت, كنحس براسي, حاس براسي, حاسه براسي, رجعت, حسيت براسي`,
    latn: `ana, rani, wlit, welit, kan7es brassi, kan7ess brassi, 7ass brassi, 7assa brassi, rje3t`,
  },
  burden: {
    fr: `un/qu/que/juste/trop (un/une) (gros/enorme/vrai) poids pour/sur $, poids pour/$, un/une/qu un fardeau, un boulet, une charge pour/$, de trop $, bon/bonne a rien, inutile a, une erreur $, une honte pour, une deception pour/$, un dechet, une merde $, un probleme pour tout/ma/mes, une bouche de trop`,
    en: `a burden, such a burden, just a burden, such a problem, dead weight, a mistake $, in the way $, in everyones way, a waste of space, good for nothing, a disappointment, a problem to/for my/everyone, too much for everyone, too much for my, extra mouth`,
    ar: `عبء, عبءا, عبيا, حمل ثقيل, حملا ثقيلا, ثقيل علي, ثقيله علي, عاله علي, عار علي, مجرد ظل, لا شيء $, بلا قيمه, بلا فايده, غلطه, لا قيمه لي`,
    ary: `تقيل علي/على/عليهم/عليكم/ف, تقيله علي/على/عليهم/عليكم, غير تقيل, غير تقيله, حمل علي/على/عليهم, عاله, غلطه $, زايد/زايده ناقص/ناقصه, زايد فهاد, بلا قيمه, غير مشكل ل, عيب علي`,
    latn: `t9il/t9ila/t9iil 3la/3lihom/3likom/f, ghir t9il/t9ila, 7ml 3la/3lihom, 3ala 3la/3lihom, ghalta $, zayd/zayda na9es/na9sa, bla 9ima, fardeau, un poids`,
  },
  /** Those one would relieve. */
  mine: {
    fr: `ma famille, mes parents, mes proches, mes freres, mes soeurs, ma mere, mon pere, mes amis, tout le monde, les autres $, ceux que j aime, eux tous, vous tous`,
    en: `my family, my parents, my mom, my mum, my mother, my dad, my friends, everyone, everybody, the people i love, them all, you all`,
    ar: `اهلي, عايلتي, اسرتي, والدي, امي, ابي, اخوتي, الجميع, كل من حولي`,
    ary: `دارنا, عايلتي, فاميلتي, والديا, واليديا, الواليدين, ماما, مي, خوتي, كلشي`,
    latn: `darna, 3a2ilti, familti, famillti, walidiya, lwalidin, mama, khoti, kolchi`,
  },
  nobody: {
    fr: `personne, aucun, aucune personne, nul, qui me, qui va, pas un, pas une seule, vous`,
    en: `nobody, noone, no one, not one, who would, who will, not a single, anyone, you will, youll`,
    ar: `لا احد, لن احد, احد, احدا, من سي*`,
    ary: `حتى واحد, حتي واحد, حتى حد, حتي حد, حد, شكون`,
    latn: `7ta wa7d, 7ta wa7ed, ta wa7d, ta wa7ed, 7ta 7ed, ta 7ed, chkon, chkoun, 7ed`,
  },
  /** Missing me, mourning me, seeing me. */
  missed: {
    fr: `remarquer*, me regretter*, me pleurer*, pleurerait, pleurera, manquer*, s apercevr*, s en apercevr*, verra la difference, verrait la difference, s en rendr*, m oublier*, m attend, tient a moi, a besoin de moi, me cherche*, me chercher*, me voit couler/souffrir/pleurer, me voit $, se souviendra`,
    en: `notice*, miss me, cry, care, mourn, remember me, remember, need me, needs me, look for me, sees me, see me, forget me, wait for me`,
    ar: `يفتقدني, سيفتقدني, يحتاجني, يحزن, يبكي, يلاحظ, سيلاحظ, يشعر بي, يبحث عني, يسال عني, ينتظرني, يراني, ستنسونني, سينساني, يتذكرني`,
    ary: `يتوحشني, غيتوحشني, يحس بيا, غيحس بيا, يبكي عليا, يسول فيا, يسول عليا, محتاجني, محتاج ليا, يعقل عليا, غيعقل, تنساوني, غتنساوني, ينساوني, يلقاني, شايفني, لي بغاني, كيبغيني, بغاني`,
    latn: `ytwe7chni, ghaytwe7chni, ghaytw7chni, y7ess bia/biya, y7es bia/biya, ghay7ess bia/biya, ghay7es, ybki 3lia, ghaybki, ysowel fia/3lia, kaysowel fia/3lia, m7tajni, m7taj lia, y39el 3lia, ghay39el, tnsawni, ghatnsawni, yl9ani, chayfni, kaybghini, baghini`,
  },
  meGone: {
    fr: `si je/j, quand/qd/kan je/j, mon absence, ma mort, me, m, moi`,
    en: `if i, when i, im gone, me, my absence, my death`,
    ar: `غيابي, موتي, رحيلي, علي, عني, بي, لي, يحتاجني, يفتقدني, سيفتقدني, ينتظرني, يراني`,
    ary: `الا, ايلا, مشيت, مت, غبرت, بيا, عليا, فيا, ليا, يتوحشني, غيتوحشني, محتاجني, يلقاني, شايفني, كيبغيني, بغاني`,
    latn: `ila, mchit, mt, ghbrt, bia, biya, 3lia, 3liya, fia, ytwe7chni, m7tajni, chayfni, kaybghini, yl9ani`,
  },
  /** A height, a rail, water, a rope: where one steps out of life. */
  brink: {
    fr: `toit, toits, terrasse, pont, ponts, balcon, fenetre, falaise, hauteur, vide $, train, trains, rails, voie ferree, quai, route, mer, oued, barrage, puits, corde, cordes, noeud, couteau, lame, cutter, rasoir, medicaments, comprimes, cachets, pilules, javel, mort aux rats`,
    en: `roof, rooftop, bridge, balcony, window, ledge, cliff, train, trains, tracks, road, traffic, sea, river, rope, noose, knife, blade, razor, pills, tablets, bleach, rat poison`,
    ar: `السطح, سطح, الجسر, جسر, الشرفه, النافذه, القطار, السكه, البحر, الوادي, البير, حبل, الحبل, سكين, شفره, الحبوب, حبوب, الدواء, الطريق`,
    ary: `السطح, سطح, القنطره, قنطره, البالكون, الشرجم, التران, القطار, البحر, الواد, البير, الحبل, حبل, الموس, الكينات, الدوا, الزيزوار`,
    latn: `ste7, s7t, sta7, l9ntra, 9ntra, l9entra, balcon, lbalcon, chrjem, tran, ltran, train, lb7er, b7er, lwad, lbir, 7bel, l7bel, lmous, lkinat, kinat, zizwar`,
  },
  /** What one thinks there. */
  tempted: {
    fr: `en bas ... longtemps, regarde/regardes en bas, un (seul) pas, un pas suffit*, il suffi*, suffirait, sans regarder expres, expres sans regarder, fermer les yeux et, je me dis/demande (que/qu/si/et/pourquoi), me laisser tomber/aller/couler, lacher prise, j imagine que je, me jeter, sauter $, y aller $, plus revenir, pas revenir, ne pas revenir, jamais revenir, passer sous, me rater, se rater, serait/serai (plus) vite/facile/rapide, plus rien sentir, etre sur/sure de pas, tout serait fini, ce serait fini, m appelle`,
    en: `and count, how easy/fast/quick/high, one step, just step, just jump, let go $, letting go, to jump, jump $, jumping, i imagine, i think about it, think about falling/stepping/walking/driving, without looking on purpose, on purpose, never come back, not come back, not coming back, it would be over, be over $, calls me, calling me, disappear into, walk into`,
    ar: `افكر كم, كم سيكون, افكر في القفز, اقفز, القفز, ارمي, اسقط, خطوه واحده, لا اعود, لن اعود, ولا اعود, سينتهي كل, ينتهي كل, يناديني, تناديني, كم يلزم, كم يكفي`,
    ary: `ندخل وما نرجعش, ما نرجعش, مانرجعش, منرجعش, نرمي, نلاح, نتلاح, ننقز, نقفز, نطيح, نلوح, خطوه وحده, غير نمشي, يسالي كلشي, كيعيط ليا, نتسرح`,
    latn: `ndkhol w man*, manrje3ch, ma nrje3ch, manrj3ch, nrmi, ntla7, ntle7, ntlaw7, nn9ez, nn9z, n9fez, nti7, nlo7, khotwa we7da, ysali kolchi, kay3eyet lia, mandjch, ma njich`,
  },
  /** A wish about oneself, for `ceasing` and `forever`. */
  wishing: {
    fr: `vais enfin, je vais enfin, veux, veut, jveux, jveu, voudrais, jvoudrais, aimerais, envie, envi, souhaite, reve de, si seulement, besoin que, hate que`,
    en: `ill finally, im finally going to, want, wanna, wish, hope, need, would like, if only, dream of`,
    ar: `اريد, اتمني, ليتني, ليت, اود, ارغب, نفسي`,
    ary: `بغيت, باغي, باغيه, كنتمنى, كنتمني, ياريت, ريت, كون`,
    latn: `bghit, baghi, baghya, bagha, kantmna, kantmenna, yaret, ret, kon`,
  },
  ceasing: {
    fr: `dormir, m endormir, arrete, s arrete, s arreter, cesse, cesser, eteindre, eteigne, finisse, disparaitre, m effacer, s efface, me taire, fermer les yeux, m en aller, partir, silence`,
    en: `sleep, stop, end, stops, ends, disappear, vanish, fade, close my eyes, be gone, leave, go away, turn off, switch off, quiet, silence, pain`,
    ar: `انام, اغفو, نومه, يتوقف, ينتهي, اختفي, ارحل, اغمض, ارتاح, يسكت`,
    ary: `نعس, ننعس, نرقد, يسالي, يحبس, نغبر, نختفي, نمشي, نرتاح, نغمض, نسد عينيا, نعسه`,
    latn: `n3es, n3ess, nn3es, nr9ed, ysali, y7bes, nghber, nkhtafi, nmchi, nrta7, nghmed, nsed 3iniya`,
  },
  forever: {
    fr: `plus les rouvrir/ouvrir, ne plus les rouvrir, pour toujours, pr toujours, pr tjrs, pour tjrs, a jamais, plus jamais, jamais, pour de bon, definitivement, une bonne fois pour toutes, ne plus me reveiller, eternellement, longtemps longtemps, et que personne`,
    en: `not open them, never open them, not come back, forever, for ever, for good, never again, never, once and for all, permanently, not wake, eternal`,
    ar: `ولا افتحهما, ولا افتحها, للابد, الي الابد, ابدا, نهاييا, لا صحو, ولا استيقظ, دون رجعه, بلا رجعه, ولا يبحث عني`,
    ary: `ما نعاودش نحلهم, للابد, ديما, ما نفيقش, مانفيقش, منفيقش, وما نفيقش, لعلا, لا على لا, ما نرجعش, مانرجعش, بلا رجعه, ما يلقاني, نهاييا`,
    latn: `ma n3awedch n7ellhom, llabad, l labad, manfi9ch, ma nfi9ch, mnfi9ch, la3lla, la3la, l3lla, ma nrje3ch, manrje3ch, bla rje3a, ma yl9ani, mayl9ani`,
  },
  /** Dead while alive, a shadow, sinking. */
  hollow: {
    fr: `mort/morte a l interieur, mort/morte de l interieur, deja mort/morte, comme mort/morte, un fantome, une ombre, transparent, transparente, invisible $, vide a l/de, completement vide, brise*, casse/cassee a l, au fond du trou, au fond du gouffre, arrive/arrivee au bout $, bout du chemin $, bout du chemin voila, bout du tunnel, plus rien en moi, coule/coules et personne, me noie $, noye/noyee, sans avenir, une coquille vide`,
    en: `dead inside, like a ghost, a ghost already, already dead, like a shadow, invisible $, so empty, empty inside, broken inside, numb, a shell, drowning, sinking, at the end of my rope, end of the road $, nothing left in me, hollow, worth saving, not worth saving`,
    ar: `ميت من الداخل, ميته من الداخل, ميت وانا, ميته وانا, مجرد ظل, كالشبح, شبحا, فارغ من الداخل, محطم, محطمه, مكسور*, اغرق, ضايع تماما, انتهيت $`,
    ary: `ميت وانا حي, ميته وانا حيه, ميت وانا, ميته وانا, بحال الميت, بحال شي شبح, ميت من الداخل, ميت من لداخل, خاوي من الداخل, خاويه من الداخل, سالي/ساليت $, مهرس من الداخل, غارق, غارقه`,
    latn: `mayt w ana, mayta w ana, mayt mn dakhl, mayta mn dakhl, b7al lmayt, b7al chi mayt, khawi mn dakhl, khawya mn dakhl, salit $, mherres mn dakhl, ghare9, ghar9a`,
  },
  /** What is said of a place that is not mine. */
  place: {
    fr: `ma/une place, appartiens, appartient, a ma place, fait pour, faite pour, pour moi $`,
    en: `belong, belongs, a place, my place, made for, for me $, fit in`,
    ar: `مكان لي, لي مكان, انتمي, ليس لي`,
    ary: `بلاصتي, ما عندي بلاصه, ماعنديش بلاصه, ماشي ليا`,
    latn: `blasti, ma3ndi blassa, ma3ndich blassa, machi lia`,
  },
  /** Of the world or life as a whole. */
  world: {
    fr: `ce monde, dans le monde, sur terre, cette terre, la vie, cette vie, ici bas, nulle part`,
    en: `this world, the world, on earth, this life, anywhere, in life`,
    ar: `هذا العالم, هذه الدنيا, الدنيا, هذه الحياه, الحياه, في العالم`,
    ary: `هاد الدنيا, الدنيا, هاد العالم, هاد الحياه`,
    latn: `had denya, denya, had l7yat, l7yat, had l3alam, la vie`,
  },
  notMine: {
    fr: `pas, plus, aucune, ai pas, nulle part, jamais`,
    en: `dont, not, no, never, doesnt, isnt`,
    ar: `لا, ليس, ما, لم`,
    ary: `ما, ماشي, ماعنديش, ماعندي`,
    latn: `machi, ma3ndich, ma3ndi`,
  },
  /** Words that make a word of life or death an everyday one. */
  everyday: {
    fr: `sans me presser, balance affiche # kg/g, vivre a/au/aux/dans/en/avec/chez/ensemble/de/sur/une/un/cette/ca/cela/mieux/loin/pres/leur/la/l/le/des/du/sans/tout, la/ma/cette vie de/du/des/d/chere/scolaire/active/associative/quotidienne/privee/professionnelle/pro/etudiante/sociale/marine/sauvage/locale/est/en/a/sans/dans/plus/facile, cout de la vie, en vie $, reveiller/lever a/tot/si/avant/#/pour/la/les, etre la a/pour/demain/cet/lundi/ce/hier, continuer a/avec/le/la/les/ce/comme/sur, respirer dans/a/avec/par, mon/ma/notre/le/la sac/cartable/version/fichier/dossier/batterie, de trop dans/sur, erreur dans/sur/de, sans moi aujourd/demain/pour/dans/ce/cet, mieux vaut/que, mort/morte de/le/la, je me dis qu/que on/ils/elles/nous/les/le/la/ca, je me demande si/pourquoi/comment le/la/les/on/ils, vide de/pour, la vie des/de/du/d, vivre $ de`,
    en: `live without coffee/sugar/wifi/internet/my/music, live in/on/at/with/near/there/here/together/stream/from/demo/chat, life cycle/science/jacket/saving/span/expectancy/time/insurance/of/skills/in/hack/at/has/is, real life, daily life, everyday life, city life, battery life, shelf life, day to day life, being here today/tomorrow/for/at/with/last, be here at/tomorrow/for/on/by/in, wake up at/early/so/the/before/to/#, wake up for, exist in/on/yet/for, keep going with/on, go on to/stage/with, a mistake in/on, better without me doing/talking/presenting, without me today/tomorrow/for, for me to, free of, in the way of`,
    ar: `الحياه اليوميه/المدرسيه/في/علي/الكريمه, حياه الناس/السكان/كريمه/افضل, نمط الحياه, جوده الحياه, مدي الحياه, ظروف العيش, علي قيد الحياه, ظروف الحياه, استيقظ باكرا/مبكرا/في/علي, اعيش في/مع/قرب/هنا/ب, عبء علي الجماعه/البلديه/الدوله/الميزانيه/الاسر/العايلات`,
    ary: `الحياه اليوميه/ديال/فالعروبيه, نعيش ف/مع/هنا/حدا/فيها, نفيق بكري/مع/على/ف/ل, عايش ف/مع/فالدوار, عايشه ف/مع, الدنيا حاره/سخونه/شتا/بارده, الدنيا عامره`,
    latn: `l7yat lyawmia/dyal/f, n3ich f/m3a/hna, nfi9 bkri/m3a/f, 3aych f/m3a, 3aycha f/m3a, denya 7arra/skhona/berda/3amra`,
  },
  /** The excuse of one who will be back. */
  excuse: {
    fr: `examen, exam, medecin, dentiste, rdv, rendez vous, rendezvous, cours, malade, train a, bus, avion, voyage, demain matin, famille a voir, a demain, a lundi, a plus, a tout a l heure, a bientot, on se voit, a tte, bonne nuit, bonne soiree, bon week end, camp, atelier, reunion, controle, concours, mariage, je reviens, de retour`,
    en: `exam, doctor, dentist, appointment, class, school, sick, flight, trip, travel*, see you, see u, back, tomorrow morning, good night, meeting, later, soon, wedding, lunch`,
    ar: `امتحان, طبيب, موعد, درس, مريض, سفر, نلتقي, الي اللقاء, غدا ان شاء, الغداء, اجتماع, ساعود`,
    ary: `امتحان, الطبيب, موعد, عندي القرايه, مريض, السفر, نتلاقاو, الغدا, غدا ان شاء, نرجع, راجع`,
    latn: `examen, imti7an, tbib, rendez vous, rdv, l9raya, mrid, safar, ntla9aw, ntla9awkom, l ghda, inchallah, nrje3 mn, raje3`,
  },
} as const satisfies Record<string, Cues>;
