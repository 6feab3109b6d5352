import type { Cues } from "../cues.ts";

/** Insults; whom they hit is decided by what stands near. */
export const insults = {
  insult: {
    fr: `con, conne, incapable, incapables, porc, truie, sale gros, sale grosse, connard, connards, connasse, idiot, idiote, idiots, imbecile*, debile*, stupide, stupides, cretin*, abruti*, bete $, nul, nulle $, trop nulle, vraiment nulle, nuls, nulles, inutile, bidon, merde, merdique, pourri, pourrie, sale machine, sale robot, sale bot, sale ia, ferme la, ta gueule, tg, ferme ta gueule, degage, casse toi, va te faire, va chier, fais chier, fait chier, emmerde*, tu sers a rien, sers a rien, tu sert a rien, tu comprends rien, comprends rien, tu es bete, t es bete, guignol, bouffon, clochard, salope*, salaud*, encule*, batard*, fdp, pute, putes, ntm, nique*, pd, tapette`,
    en: `idiot, idiots, pig, fat loser, stupid, dumb, moron*, useless, worthless bot, garbage, trash, rubbish, crap, shit, bullshit, bitch*, bastard*, asshole*, shut up, stfu, fuck*, wtf you, suck, sucks, loser, losers, retard*, piece of, screw you, go to hell, whore, slut, gtfo, pathetic`,
    ar: `غبي, غبيه, اغبياء, احمق, حمقاء, حمار, حمير, كلب, كلاب, حقير, حقيره, تافه, تافهه, فاشل, فاشله, عديم الفائده, عديم الفايده, لا فائده منك, لا فايده منك, لا تفهم شيءا, لا تفهم شييا, لا تفهم شيا, اخرس, اغرب, تبا, تبا لك, لعنه, وقح, سخيف, عاهره, ابن الكلب, ابن الحرام, قذر, قذره`,
    ary: `حمار, الله ياخدك, الله ياخذك, ما كتفهمي والو, ماكتفهمي والو, الحمار, حماره, مكلخ, مكلخه, كلخ, كلخه, بهيم, البهيم, بغل, كيدار, غبي, مكبوت, كلب, الكلب, ولد الكلب, الخنزير, خامج, خايب, معفن, زبل, الزبل, ما كتفهم والو, ماكتفهم والو, ما كتفهمش, ماكتفهمش, ما كتسوا والو, ماكتسوا والو, ما نافع لوالو, مانافعش, ما صالح لوالو, ماصالحش, سد فمك, سد كمارتك, سكت, الله ينعل, لله ينعل, ينعل, نعل, تفو, القحبه, قحبه, ولد القحبه, ولاد القحاب, زامل, الزامل, عطاي, العطاي, سير تقود, تقود, نيك, زبي, طبون, حيوان, الحيوان`,
    latn: `7mar, hmar, l7mar, 7mara, l7mara, hmara, mklkha, mkelkha, mkllkha, mklekha, bhima, lah yakhdek, llah yakhdek, ma katfhmi walo, mklekh, mkellekh, mkelekh, mkllekh, klkh, kelkh, bhim, lbhim, bghel, kidar, ghabi, mkbot, kelb, lkelb, wld lkelb, wlad lkelb, khanzir, khamej, m3efen, zbel, makatfhem walo, ma katfhem walo, makatfhmch, ma katfhemch, makatfhem, makatswa walo, ma katswa walo, ma nafe3 lwalo, manaf3ch, ma sale7 lwalo, sed fomek, sd fmk, sedd fommek, skot, skout, lah yn3el, lay n3el, lah yn3al, yn3el, tfo, tfou, 9a7ba, l9a7ba, qahba, kahba, wld l9a7ba, weld l9a7ba, wld l97ba, wld lqahba, wlad l9a7ab, zaml, zamel, zaml, 3etay, 3tay, sir t9awed, t9awed, tqawed, nik, niik, zebi, zbi, tboun, 7ayawan, l7ayawan`,
  },
  /** At the one who reads. */
  you: {
    fr: "tu, t, toi, te, ta, ton, tes, vous etes",
    en: "you, youre, u, your",
    ar: "انت, انك, منك, لك, عليك",
    ary: "نتا, نتي, انت, نت, عليك, ليك, فمك, راك",
    latn: "nta, nti, ntina, 3lik, lik, rak",
  },
  machine: {
    fr: "machine, robot, bot, ia, assistant, dalil, appli, application, chatbot, ce truc, cet outil, ordinateur, gpt, chatgpt",
    en: "bot, robot, machine, ai, assistant, dalil, app, chatbot, this thing, computer, software",
    ar: "اله, الاله, روبوت, الروبوت, برنامج, تطبيق, دليل, ذكاء اصطناعي, حاسوب",
    ary: "روبو, روبوت, ماكينه, الماكينه, دليل, تطبيق, شات بوت, بوت, اله, مكينه",
    latn: "robot, robo, bot, machine, lmachine, makina, dalil, lbot, lapp, app, chatbot",
  },
  /** At a person of the room. */
  atPerson: {
    fr: `ce/cette/le/la/notre/mon/ma/votre/ces/les mentor/mentore/mentors/coach/prof/jury/organisateur/organisateurs/organisatrice/encadrant/encadrante/fille/gars/mec/meuf/type/bonhomme/vieux/vieille/formateur/formatrice/equipe/coequipier/coequipiere/camarade/membre, toi amine, il est, elle est, ils sont, elles sont, c est un/une, cette sale, espece de, ta mere, ta race, ta soeur, vos meres, les filles, les noirs, les arabes, les berberes, les juifs, fils de, sale noir*, sale arabe*, sale juif*, sale berbere*, sale blédard*, sale pute, grosse pute, sale fille, sale pd, sale chienne`,
    en: `this/that/the/our/my mentor/judge/coach/organiser/organizer/girl/guy/dude/teacher/team/teammate/kid/woman/man, he is, she is, they are, hes, shes, theyre, your mother, your mom, your sister, son of, those people, these people, you girls, you people, black people, nigger*, faggot*`,
    ar: `هذا/هذه المرشد/المرشده/الموطر/الموطره/الفتاه/الولد/الشخص/المدرب/المحكم/الاستاذ, هو, هي, هم, امك, ابوك, اختك, يا ابن, يا بنت, تلك الفتاه, ذلك الولد`,
    ary: `هاد/ديك/داك/هادا المنتور/لمنتور/المنتوره/البنت/لبنت/الدري/دري/الولد/الاستاذ/الاستاذه/الجوري/الراجل/لمرا/السيد/السيده/خيتي, هو, هي, هوما, ها واحد, مك, امك, موك, ختك, باك, يا ولد, يا بنت, ولد القحبه, بنت القحبه, ولاد`,
    latn: `had/dik/dak/hada/hadi lmentor/lmentora/lbent/lbnt/derri/drri/lweld/lostad/ljury/rajel/lmra/siyed/khiti, howa, huwa, hiya, homa, mok, mmok, mk, khtek, khtk, bak, a wld, ya wld, ya weld, wld l9a7ba, weld l9a7ba, wld l97ba, bnt l9a7ba, bent l9a7ba, wlad`,
  },
  /** Insults that no thing is called. */
  sharp: {
    fr: `con $, conne, connard, connards, connasse, idiot, idiote, idiots, imbecile*, cretin*, abruti*, truie, grosse vache, sale gros, sale grosse, gros porc, sale boudin, bouffon, clochard, lache $, salope*, salaud*, encule*, batard*, fdp, pute, putes, tapette, ta gueule, ferme la`,
    en: `idiot, idiots, moron*, bitch*, bastard*, asshole*, loser, losers, retard*, whore, slut, coward*, shut up, stfu`,
    ar: `غبي, غبيه, اغبياء, احمق, حمقاء, حمار, حمير, كلب, كلاب, حقير, حقيره, وقح, جبان, الجبان, عاهره, ابن الكلب, ابن الحرام, اخرس`,
    ary: `حقير, مكلخين, ما كتفهم والو, ماكتفهم والو, ما كتفهمي والو, سكت $, سكتي $, حمار, الحمار, حماره, مكلخ, مكلخه, بهيم, البهيم, بغل, كيدار, غبي, مكبوت, كلب, الكلب, ولد الكلب, الخنزير, القحبه, قحبه, ولد القحبه, ولاد القحاب, زامل, الزامل, عطاي, العطاي, حيوان, الحيوان, جبان, الجبان, الشماته, الشكام, سد فمك, سد كمارتك`,
    latn: `7mar, hmar, l7mar, 7mara, l7mara, hmara, mklkha, mkelkha, mkllkha, mklekha, bhima, klba, kelba, mklekh, mkellekh, bhim, lbhim, bghel, kidar, ghabi, mkbot, kelb, lkelb, wld lkelb, wlad lkelb, khanzir, 9a7ba, l9a7ba, qahba, kahba, wld l9a7ba, zamel, zaml, 3etay, 7ayawan, l7ayawan, jban, jaban, chmata, chekam, sed fomek, sedd fommek`,
  },
  /** People of the room and their families by name, not by "he" or "it", which may be a thing. */
  someone: {
    fr: `ce/cet/cette/le/la/notre/mon/ma/votre/ces/les mentor/mentore/mentors/coach/prof/jury/organisateur/organisateurs/organisatrice/encadrant/encadrante/fille/gars/mec/meuf/type/bonhomme/vieux/vieille/formateur/formatrice/equipe/coequipier/coequipiere/camarade/membre, toi amine, cette sale, espece de, ta mere, ta race, ta soeur, ton frere, ton pere, vos meres, les filles, les noirs, les arabes, les berberes, les juifs, fils de`,
    en: `this/that/the/our/my mentor/judge/coach/organiser/organizer/girl/guy/dude/teacher/team/teammate/kid/woman/man, he is, she is, hes, shes, your mother, your mom, your sister, your brother, your family, son of, those people, these people, you girls, you people`,
    ar: `هذا/هذه المرشد/المرشده/الموطر/الموطره/الفتاه/الولد/الشخص/المدرب/المحكم/الاستاذ, امك, ابوك, اختك, اخوك, يا ابن, يا بنت, تلك الفتاه, ذلك الولد, المرشد, الموطر, الاستاذ`,
    ary: `هاد/ديك/داك/هادا المنتور/لمنتور/المنتوره/البنت/لبنت/الدري/دري/الولد/الاستاذ/الاستاذه/الجوري/الراجل/لمرا/السيد/السيده/خيتي, ها واحد, مك, امك, موك, ختك, خوك, باك, يا ولد, يا بنت, ولد القحبه, بنت القحبه`,
    latn: `had/dik/dak/hada/hadi lmentor/lmentora/lbent/lbnt/derri/drri/lweld/lostad/ljury/rajel/lmra/siyed/khiti, mok, mmok, mk, khtek, khtk, khok, bak, a wld, ya wld, ya weld, wld l9a7ba, weld l9a7ba, wld l97ba, bnt l9a7ba, bent l9a7ba`,
  },
  /** Insults of origin, sex or family: a person is meant unless a machine is named. */
  grave: {
    fr: `fils de pute, fdp, nique ta mere, ntm, sale pute, grosse pute, salope*, encule*, sale noir*, sale arabe*, sale juif*, sale berbere*, sale pd, sale chienne, pute $, batard*`,
    en: `son of a bitch, motherfucker*, nigger*, faggot*, whore, slut, cunt, bitch $`,
    ar: `ابن العاهره, ابن الكلب, ابن الحرام, عاهره, شرموطه, ابن القحبه, قحبه`,
    ary: `ولد القحبه, بنت القحبه, ولاد القحاب, القحبه, قحبه, ولد الحرام, زامل, الزامل, عطاي, العطاي, مك, نيك مك`,
    latn: `wld l9a7ba, weld l9a7ba, wld l97ba, wld lqahba, wld lkahba, weld lkahba, bnt l9a7ba, wlad l9a7ab, 9a7ba, l9a7ba, qahba, zamel, zaml, 3etay, nik mok, nik mmok, nikmok`,
  },
} as const satisfies Record<string, Cues>;
