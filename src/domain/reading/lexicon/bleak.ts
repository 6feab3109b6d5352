import type { Cues, WordClasses } from "../cues.ts";

/** Words of no hope and of violence that more than one sense allows; `veiled.ts` says with what they are a cry. */
export const bleak = {
  /** One is a low day, two are more than that. */
  bleak: {
    fr: `plus rien a perdre, c est pour ce soir, je veux plus de demain, sa rime a rien, a quoi ca rime, la nuit je prie, personne (ne) s en rend compte, en silence, faire semblant que, plus/pas le coeur/gout a rien, coeur a rien, gout a rien, plus rien (ne) (n) me/a (d/de) fait/importance/sens/interesse/touche/plaisir, rien (ne) (n) a de sens/importance, tout (est) noir, que du noir, vois (que) (du/tout) noir, plus d avenir, pas d avenir, sans avenir, aucun avenir, fais/fait semblant de/d/que (sourire/aller/tout), souris/sourire pour cacher, dedans c est fini, a l interieur c est, je pleure (tous/toutes/chaque/tout/la/en) (les/le/la) (soirs/nuits/jours/temps/nuit/cachette), pleure en cachette, pleure toutes les nuits, gache/gaches/gacher tout, je rate tout, je casse tout ce que, tout est (de) ma faute, c est (toujours) ma faute, je prends trop de place, prends trop de place, coute (trop) cher a mes, merite/meritent mieux que moi, une meilleure fille, un meilleur fils, personne a qui parler, personne a qui le dire, personne (ne) me comprend/ecoute/croit, je suis (tout/toute/tellement/si) seul/seule $, me sens (tout/toute/tellement/si/trop) seul/seule/vide, c est trop dur, trop lourd, j ai plus la force, plus la force, suis a bout, me deteste, me hais, me degoute, me degoutent, attends que ca/tout se/finisse/passe, j attends la fin, la fin approche, c est (bientot) fini pour moi, tout est fini, a quoi bon, plus d espoir, perdu espoir, me sens sale, me sens perdu/perdue, peur de moi meme, ce que je pourrais/vais/risque (de) me faire, peur de ce que je, dors plus, mange plus, plus envie de rien, envie de rien, parle tout le temps de la mort, parle de la mort, voix dans ma tete, ne suis rien, je vaux rien, je ne vaux rien, sers a rien, je sers a rien`,
    en: `nothing to lose, nothing left to lose, in silence, dont belong anywhere, chest is so heavy, nothing matters, no point, whats the point $, waiting for it to (be) (over/end), waiting for the end, everything is dark, everythings dark, no light, no future, pretend to be fine/ok/happy, pretending to be, fake smile, fake a smile, smile but, cry every night, cry myself to sleep, cry all, ruin everything, mess everything up, all my fault, its my fault, deserve a better, deserve better than me, take up too much space, cost too much, no one/nobody to talk to, nobody understands/listens/believes, so alone $, feel so alone, completely alone, too heavy, too much to carry, no strength, hate my body/myself, disgust myself, feel dirty, feel empty, feel nothing, feel dead, numb, scared of myself, what i might do, what ill do to, its over for me, im done $, i give up $, lost hope, given up on, voices in my head, im nothing, im worthless, good for nothing, talks about death, talking about death`,
    ar: `لم يبق لي شيء اخسره, شيء اخسره, سينتهي كل شيء, الليله ينتهي, لا اري نورا, لا نور, لم اعد اري (نورا/املا/مستقبلا), كل شيء (اسود/مظلم/انتهي), لا مستقبل لي, ابكي كل (ليله/يوم), ابكي وحدي, اتظاهر بالسعاده/بالابتسام/اني بخير, كل شيء بسببي, انا السبب, افسد كل شيء, لا احد يفهمني/يسمعني/يصدقني/ينقذني, لا اجد من (ينقذني/يسمعني/يفهمني/احكي), وحيد جدا, وحيده جدا, اشعر بالفراغ, لا طاقه لي, لم يعد لي طاقه, اكره جسمي/جسدي/نفسي, اخاف من نفسي, انتهي كل شيء, انتهي امري, ضاقت بي (الدنيا/الحياه), فقدت الامل, لا شيء يهم, لا قيمه لي`,
    ary: `ما بقا عندي ما نخسر, غيسالي كلشي, كنضحك للناس, ضاقت بيا/عليا (الدنيا/الحياه), ما لقيت لمن/معامن (نشكي/نهضر/ندوي), مالقيت لمن/معامن (نشكي/نهضر), ما بقا ليا/عندي (طعم/امل/خاطر/والو), مابقا ليا/عندي (طعم/امل/خاطر), كلشي كحل, كنبكي كل (ليله/نهار), كنبكي بوحدي, كنبكي بالليل, نبكي كل, كنضحك وقلبي, كندير راسي لاباس, كنخسر كلشي, كلشي بسبابي, انا السبب, حتى واحد ما (كيفهمني/كيسمعني/كيتيقني/فاهمني), كنكره راسي/صحتي/جسدي, كنخاف من راسي, ساليت, صافي ساليت, ما بقيت نسوى, ما كنسوى والو, الامل مشا, قلبي تقطع, قلبي عامر, معمر, تقهرت, بغيت نسالي`,
    latn: `ma b9a 3ndi ma nkhser, ghaysali kolchi, kand7k l nas, da9t/da9et bia/biya/3lia (denya/l7yat), ma l9it/lqit m3amn/lmn/m3amen (nhder/nchki), mal9it m3amn/lmn, ma b9a l ia/lia/3ndi (t3m/amal/khater/walo), kolchi k7el, kanbki kol (lila/nhar), kanbki bo7di, kanbki b lil, kanbki f lil, kand7k w 9elbi, kandir rassi labas, kolchi bsbabi, ana sabab, 7ta wa7d/wa7ed ma (kayfhmni/kaysme3ni/fahemni), kankreh rassi/sa7ti/jesmi, kankhaf mn rassi, salit, safi salit, makanswa walo, ma kanswa walo, t9hert, t9hrt, bghit nsali, bghit ghir nsali, marre mn kolchi, en ai marre mn kolchi`,
  },
  /** A year, a birthday, a season one does not see oneself reach. */
  someday: {
    fr: `passer l hiver, passer l ete, passer l annee, passer la semaine, mes # ans, # ans $, l annee prochaine, la semaine prochaine, fin de (la/l) (semaine/annee/mois), finir l annee, vieillir, vieux/vieille $, demain $, adulte, lendemain, l avenir`,
    en: `turning #, turn #, my #th, my birthday, next year, next week, end of the/this week/month/year, growing up/old, grow up/old, the future, tomorrow $, to see #, reach #, adulthood`,
    ar: `السنه القادمه, الاسبوع القادم, عيد ميلادي, سن #, المستقبل, الغد $, نهايه الاسبوع/الشهر/السنه`,
    ary: `العام الجاي, السيمانه الجايه, عيد ميلادي, غدا $, # عام, نكبر`,
    latn: `l3am jay, simana jaya, 3id miladi, ghda $, # 3am, nkber`,
  },
  /** ... and the doubt. */
  unreached: {
    fr: `me vois pas, me vois plus, arriverai pas a, crois pas (que) (je/j) (vais/vivrai/tiendrai/arriverai/serai), crois que (je) (vais) pas, pense pas (que) (je/j) (vais/vivrai/tiendrai/serai/vais) (vivre/tenir), tiendrai pas, tiendrai jamais, vivrai pas, verrai pas, serai plus (la), serai pas la pour mes, je (ne) passerai pas, jvais pas passer, pas passer l, veux pas voir/arriver/atteindre`,
    en: `dont see myself, cant see myself, dont think ill make it, dont think i will make it, dont think ill be, wont make it, wont live, wont see, not make it to, dont plan to, dont want to see/reach/turn`,
    ar: `لا اري نفسي, لن اصل الي, لن اعيش حتي, لا اظن اني ساعيش, لن ابلغ, لا اريد ان ابلغ`,
    ary: `ما كنشوفش راسي, ماكنشوفش راسي, ما غنوصلش, ماغنوصلش, ما بغيتش نوصل, مابغيتش نوصل, ما غنكملش`,
    latn: `ma kanchofch rassi, makanchofch rassi, ma ghanwslch, maghanwslch, ma bghitch nwsl, mabghitch nwsl, mabghitch nwsel, ma ghankmlch`,
  },
  /** They would weep, then live on. */
  mourned: {
    fr: `pleurera, pleureront, pleurerait, pleureraient, sera triste, seront tristes, s en remettra, s en remettront, passera a autre, passeront a autre, m oubliera, m oublieront, sera debarrasse*, seront debarrasse*`,
    en: `would cry, will cry, would be sad, will be sad, get over it, move on, forget me, finally breathe, finally rest, get used to it`,
    ar: `ستبكي, سيبكون, سيحزنون, ستحزن, سينسونني, ستنساني`,
    ary: `غتبكي, غيبكيو, غينساوني, غتنساني, تهناو مني, يتهناو مني, غيتهناو مني`,
    latn: `ghatbki, ghaybkiw, ghaynsawni, ghatnsani, ghaythennaw mni, thennaw mni, ythennaw mni`,
  },
  joy: {
    fr: `joie, fierte, bonheur, rire, rires, diplome, contente, mariage`,
    en: `joy, happy tears, laughing, proud, wedding, graduation, film, movie`,
    ar: `فرحا, الفرح, فخرا, العرس`,
    ary: `بالفرحه, بالضحك, العرس`,
    latn: `b lfer7a, b d7k, bd7k, l3ers`,
  },
  /** Struck, burnt, broken: the body's part says whose. */
  struck: {
    fr: `@struckfr`,
    en: `@strucken`,
    ar: `يمسكني, يشدني, يجرني, كسر, يكسر, كسرت, حرق, يحرق, احرق, جرح, يجرح, ضرب, يضرب, لوي, يلوي, شد, يشد, جر, يجر`,
    ary: `كيشدني, كيجرني, هرس, كيهرس, هرسات, حرق, كيحرق, كوا, كيكوي, جر, كيجر, شد, لوا, ضرب, كيضرب, خبط`,
    latn: `kaychedni, kayjerni, hrres, herres, kayherres, 7re9, kay7re9, kwa, kaykwi, jer, kayjer, lwa, drb, dreb, kaydreb, kaydrb, khbt`,
  },
  myBody: {
    fr: `m a ... le/la/les/un/une/mes/mon @bodyfr, me ... le/la/les/mes/mon @bodyfr, mon/ma/mes @bodyfr`,
    en: `my @bodyen, me in the/my @bodyen, me on the/my @bodyen`,
    ar: `يدي, ذراعي, رجلي, راسي, وجهي, ظهري, شعري, عيني, انفي, اصبعي, كتفي, رقبتي, عنقي`,
    ary: `يدي, دراعي, رجلي, راسي, وجهي, ضهري, ظهري, شعري, عيني, نيفي, صبعي, كتفي, سناني, عنقي, رقبتي`,
    latn: `yeddi, ydi, dra3i, rjli, rassi, wjhi, dehri, ch3ri, 3ini, nifi, sb3i, ktafi, snani, 3en9i, r9ebti`,
  },
  /** What was done, without its name. */
  didToMe: {
    fr: `m a fait, m a faite, me fait faire, me faisait, me fait la nuit, m ont fait, me fait des`,
    en: `did to me, does to me, done to me, makes me do, made me do, doing to me`,
    ar: `فعله بي, يفعله بي, فعل بي, يفعل بي, فعلوا بي`,
    ary: `دار ليا, دار فيا, كيدير ليا, كيدير فيا, دارو ليا, دارو فيا`,
    latn: `dar lia/liya/fia, dar l ia, kaydir lia/liya/fia, kaydir l ia, daro lia/fia, daro l ia`,
  },
  /** What cannot be told, or would not be believed. */
  unsaid: {
    fr: `personne (ne) me croit/croira/croirait/croirais, me croirait si, peux pas (vous) (le) dire/raconter/parler, ose pas (le) dire/raconter/parler, peur de dire/parler/raconter, peur d en parler`,
    en: `nobody/noone believes/believe me, nobody will/would believe, no one will/would believe/believes, cant say what, cant tell anyone, scared to tell/say, afraid to tell/say`,
    ar: `لا احد يصدقني, لا احد سيصدقني, لن يصدقني, لا استطيع ان اقول/احكي/اتكلم, اخاف ان اتكلم/احكي`,
    ary: `ما كيتيقني, ماكيتيقني, ما غيتيقني, ماغيتيقني, ما نقدرش نقول, مانقدرش نقول, ما نقدرش نهضر, خايفه نهضر, خايف نهضر`,
    latn: `ma kayti9ni, makayti9ni, ma ghayti9ni, maghayti9ni, ma n9derch ngol, man9derch ngol, ma n9derch nhder, peur nhder, khayfa nhder`,
  },
  /** Where or by whom. */
  behindDoors: {
    fr: `se passe chez moi, se passe a la maison, passe avec mon/ma, chez moi $, a la maison $, ce que mon/ma/il ... (me) fait, mon oncle, mon beau pere, mon cousin, mon grand pere`,
    en: `at my house, at home, in my house, what my (step) dad/stepdad/father/uncle/brother/cousin, what he does, my uncle, my stepdad`,
    ar: `في بيتنا, يحدث في, ما يفعله, يفعل بي, خالي, عمي, زوج امي, ابي`,
    ary: `فدارنا, فالدار, شنو كيدير, شنو دار, خالي, عمي, راجل ماما, راجل مي`,
    latn: `f darna, fdarna, chno kaydir, khali, 3ammi, rajel mama, mon oncle`,
  },
  /** A bag made ready out of sight. */
  bag: {
    fr: `mon sac est pret, mon sac pret, mes affaires sont pretes, sac sous le lit, pret sous le lit, ma valise est`,
    en: `my bag is packed/ready/hidden, bag under the bed, my bag is under`,
    ar: `حقيبتي تحت, خبات حقيبتي, حقيبتي جاهزه`,
    ary: `الصاك ديالي واجد, صاكي واجد, الصاك تحت`,
    latn: `ssac dyali wajed, sac dyali wajed, saki wajed, sac t7t`,
  },
  outTonight: {
    fr: `cette nuit, ce soir je pars, je pars cette/ce, m en vais, reverront plus, sans rien dire, personne le sait`,
    en: `tonight, leaving, run, nobody knows`,
    ar: `ساهرب, اهرب, الليله, سارحل`,
    ary: `نهرب, غادي نهرب, غنهرب, الليله`,
    latn: `nhrob, nhreb, ghadi nhrob, lila`,
  },
  shame: {
    fr: `honte, secret, quand j etais petit/petite, la nuit, jamais dit, ose pas, oublier, sale, des choses, peur, degout, enfant`,
    en: `ashamed, shame, secret, when i was little/young/small, at night, never told, forget, dirty, things, scared, bad`,
    ar: `اخجل, عار, سر, صغيره, صغيرا, ليلا, في الليل, اشياء, انسي, لم اخبر`,
    ary: `حشمانه, حشومه, عار, صغيره, صغير, فالليل, بالليل, شي حوايج, ننسى, ما قلتها`,
    latn: `7chmana, 7chouma, 3ar, sghira, sghir, f lil, flil, b lil, chi 7wayj, nnsa, ma gltha`,
  },
  /** Of the house: never a thing nor a stranger in a game. */
  house: {
    fr: `mon/ma/mes (beau/belle/grand/petit/grande) (grand) pere/mere/frere/soeur/oncle/tante/cousin/mari/copain/parents/fiance/conjoint/patron/patronne/ex, papa, maman, beau pere, le mari de ma, la femme de mon`,
    en: `my (step/older/big) dad/mom/mum/father/mother/stepdad/stepmom/brother/sister/uncle/aunt/cousin/husband/boyfriend/parents/grandpa/boss/bf/ex`,
    ar: `ابي, امي, اخي, اختي, عمي, خالي, زوجي, زوجه ابي, زوج امي, زوج خالتي, والدي`,
    ary: `با, بابا, مي, ماما, خويا, عمي, خالي, راجلي, مرت با, راجل ماما, راجل مي, دارنا`,
    latn: `baba, mama, khoya, khouya, 3ammi, khali, rajli, mrt baba, mrat baba, rajel mama, darna`,
  },
  /** A cry by its shape: born in vain, taken by God or a car, one's own grave, a marriage instead of school. */
  shape: {
    fr: `compte les jours qui me restent, jours qui me restent, jours qu il me reste, que la terre m avale, heritera/heriteront de mes/mon/ma, me regarde quand je me douche/change/deshabille, honte/pardon/desole/desolee/excusez/excuse (moi) (de/d) d exister, excusez/excuse moi d exister, pardon d exister/etre ne/nee/vivant, pardon d etre la $, honte d etre (en) vie, dieu me prenne/reprenne/prend/rappelle, je prie ... mourir, creve/crever en silence, ma/notre pere/mere/grand/soeur/frere au cimetiere, tue/tuer/tuera ma mere, je me punis, mourir sans douleur, comment mourir, choisir le jour $, tout est (bientot) noir en moi, me (fait/force) toucher apres, regrette/regret/honte/dommage d etre ne/nee/vivant/vivante, d etre venu/venue au monde, jamais du/dû venir au monde/naitre, mon/mes (propre/propres) enterrement/funerailles/obseques/tombe/cercueil, une/un voiture/bus/camion/train ... m/me ecras*/renvers*/emport*/fauch*/percut*, qu/que dieu me prenne/reprenne/rappelle, que la terre m avale/engloutisse, que la mort me/m/vienne, place libre dans l equipe, plus (de) (mes) nouvelles de moi, aurez plus (de) mes nouvelles, plus de mes nouvelles, entendrez plus parler de moi, que demain/matin n arrive jamais/pas, que le matin ne vienne, saigne expres, fout/fous/foutre/fouttre/foutr en l/lair (air), chez nous/moi (il) y a pas/rien/plus (rien) a manger, chez nous/moi ya pas/rien/plus a manger, donne ma part a mon/ma/mes petit/petite/frere/soeur/freres, pas le droit de sortir/manger/parler/voir, ferme la porte a cle et, m ouvre/jmouvre les bras/veines/poignets, jmouvre, m a/ont/on sortie/sorti/retiree/retire/enlevee de/du/l (l) ecole/college/lycee pour, on/je/nous mange/mangeons/fouille/fouillons dans les poubelles, dors/dormir chez des inconnus, me saute dessus, m a saute dessus, montre/montrer son sexe/zizi, montre son truc, baisse son pantalon, qu il ait fini, qu il finisse, jusqu a ce qu il, massacrer en rentrant, va me massacrer, vont me massacrer, me massacre*, m a casse le/la/les/un/une bras/dent/dents/nez/doigt/jambe/poignet/cote, m ont casse le/la/les bras/dent/dents/nez/doigt/jambe, me jette/jettent des assiettes/objets/pierres, essaye/essaie/tente/tenter de se pendre/tuer/noyer/jeter, a essaye/tente de se pendre/tuer/noyer/jeter/suicider, foutre sous un, passer sous un train/camion`,
    en: `days i have left, earth would/could swallow me, watches me shower/change/undress/sleep, watch me shower/undress, a blade in my, gone before my birthday, sorry/apologize for existing/being/living (alive) $, sorry for existing, pray/prayed (that) god/allah takes/take me, god takes/take me, kill my mom/mum/mother/sister/brother, die without/painlessly pain, how to die, where im going, everything to go black, easier to not exist, not exist, no tomorrow for me, im already buried, cut arms, jump in front of, in front of the/a bus/train/truck/car, a problem for anyone anymore, hurt myself again, my (own) funeral/grave/coffin/burial, wish/hope (that/a) a car/bus/truck hits/hit/would me, hit by a car and, get hit by a bus, god/allah/lord take/takes/took me, should never have been born, shouldnt have been born, regret being born/alive, hope/wish i dont wake/survive, hope i get hit/sick/cancer, tomorrow never comes, hope tomorrow, safer at/in/anywhere ... than at/in/my/with (my) home/house/family/dad, gets/got physical, if i reply late, checks my phone and, checks my messages and, buys me things and, wants something back, wants something in return, until he finishes, until hes done, until its over and he, marks all over my, marks on my arms/legs/neck/back, bruises on my, eat/eating from the trash/garbage/bins, took me out of school to, pulled me out of school to, see me naked, everyone sees it/me, pay or, swallowed half/whole/all/the, swallowed (a) half, better daughter/son than me, a better daughter, a better son, small enough to/ill, ill vanish, my arms bleed, make myself bleed`,
    ar: `الايام الباقيه لي, ما بقي لي من ايام, لن ازعج احدا بعد, اسفه/اسف لانني/لاني موجوده/موجود/حيه/حي, اعتذر عن وجودي, ادعو الله ان ياخذني, ياخذني اليه, ياخذني الله, سيقتل امي, يقتل امي, اموت بلا الم, كيف اموت, لا غد لي, ليس لي غد, القبر ارحم, جنازتي, قبري, كفني, دفني, نعشي, ليتني لم اولد, ليت امي لم تلدني, ليت الله/ربي ياخذني, خذني يا رب/الله, تصدمني سياره, تدهسني سياره, حين لا اكون هنا/موجودا/معكم, عندما لا اكون هنا/موجودا/معكم, رمي نفسي, القاء نفسي, القفز امام, كالميت بين, كالاموات, حاول ان يغتصبني/يلمسني/يقتلني, اخرجوني من المدرسه ل*, اخرجوني من الدراسه ل*, عقدوا قراني, عقد قراني, لو مت/اختفيت ... احد, لو رحلت الليله/غدا/اليوم ... احد, ليس/ما عندنا/لدينا ما ناكله/ناكل, ناكل من القمامه/الازباله, ننام/نمنا/انام/نمت جايعين/جياع, ما يطلع الصباح, لا ياتي الغد/الصباح, ليت الصباح لا`,
    ary: `الايام لي بقاو ليا, ليام لي بقاو ليا, الايام اللي بقاو ليا, سمحو ليا حيت كاين/كاينه/عايش/عايشه, كندعي الله ياخدني/يديني, الله ياخدني عندو, نقتل مك, غنقتل مك, يموت بلا ما يتوجع, كيفاش نموت, كيفاش الواحد يموت, ما كاين لا غدا, جنازتي, قبري, كفني, داني/يديني/ياخدني/خداني مولانا/الله/ربي, ربي يديني/ياخدني, الله يديني, ما يصبحش (عليا) (الصباح), مايصبحش الصباح, تضربني/ضرباتني طوموبيل/كار/ترانع, خرجوني/حيدوني من القرايه/المدرسه/الليسي باش, ننسوى راسي, كيجي لبيتي, كيجي لعندي فالليل/بالليل, كيدخل لبيتي, كناكلو/كناكل من الزبل/البركاسه, ما/ماعندنا/معندنا (عندنا) ما/باش ناكلو فالدار/فدارنا, ما عندنا ما ناكلو, كنعطي حقي ل*, بلا ما يشوفو الجروح, ما يشوفوش الجروح/يدي, نشنق راسي, نحرق راسي, نقطع عروقي`,
    latn: `iyam/ayam/liyam li b9aw lia/liya, iyam/ayam/liyam li b9aw l ia, sm7o l/lia/liya (ia) 7it kayn/kayna/3aych/3aycha, kand3i llah/rebbi yakhodni/yakhdni/yddini, llah yakhodni/yakhdni 3ndo, ghan9tel mmek, n9tel mmek, ymout bla ma ytwje3, kifach nmout, kifach lwa7d ymout, jnazti, gnazti, 9bri, kafani, ddani/dani/yddini/yddiwni moulana/llah/rebbi/rbi, rebbi/rbi/llah yddini/yakhdni/yakhodni, may/ma ysbe7ch/ysb7ch (3lia) (sba7), maysbe7ch, tdrbni tomobil/kar/tran, kherjoni/khrjoni/7eydoni mn l9raya/lmadrasa/lycee bach, kayji lbiti, kayji l biti, kaydkhel l biti, ma/may ychoufouch/choufouch/ychofoch/chofoch ljro7/jro7/yeddi, nsowa/nsewa/nsawwa rassi, n7re9 rassi, nsafi rassi, ma 3ndna/3ndnach ma/bach naklo, kan3ti 7a9i l*`,
  },
} as const satisfies Record<string, Cues>;

/** Classes of words that only these cues use. */
export const bleakClasses = {
  struckfr: {
    fr: "serre serrait etrangle casse cassee casses brule brulee brules mordu mordue mord griffe griffee tordu tordue tord arrache arrachee arraches tire tiree tires frappe frappee cogne cognee ecrase ecrasee fracasse ouvert eclate pince pincee tape tapee gifle fouette coupe coupee ebouillante claque",
  },
  strucken: {
    en: "grips squeezed strangles broke breaks broken burned burnt burns twisted twists pulled pulls bit bites scratched grabbed grabs smashed slammed slams hit hits punched kicked cut cuts stabbed slapped pinched stepped dragged drags choked squeezed",
  },
  bodyfr: {
    fr: "bras tete cheveux visage main mains jambe jambes dos doigt doigts nez dent dents oeil yeux cou gorge ventre epaule poignet joue genou pied cote cotes levre oreille peau cuisse",
  },
  bodyen: {
    en: "arm arms head hair face hand hands leg legs back finger fingers nose tooth teeth eye eyes neck throat stomach shoulder wrist cheek knee foot ribs lip ear skin thigh jaw",
  },
} as const satisfies WordClasses;
