import type { Cues } from "../cues.ts";
import { forms } from "./harm.ts";

/** Threats at a person, from those that are nothing else to those that the company of other words makes one. */

const strikes = {
  ar: "قتل ضرب دمر ذبح صفع سحق طعن لكم خنق حطم كسر",
  ary: "قتل ضرب هرس طحن سلخ شرمل ذبح صرفق خنق",
  latn: "9tl 9tel drb dreb hrs herres t7n t7en slkh chrml chermel db7 deb7 srf9 ser9f khn9",
};
const standardBegin = "سا سن";
const moroccanBegin = "غن غان ن";
const latinBegin = "ghan ghanne ghn n ne";

export const threats = {
  threat: {
    fr: `je/on vais/va te/vous tuer/frapper/defoncer/demonter/crever/buter/massacrer/eclater/planter/niquer/exploser/gifler/tabasser/etrangler, je/on vais/va te taper $, te taper dessus, te taper la honte devant,
      je/on vais/va le/la/les frapper/gifler/tabasser/buter/etrangler, casser/peter/defoncer la gueule, te/lui/leur casse/casser/pete/peter/brise/briser/defonce/defoncer la/le/les/ta/son/un/une gueule/bras/jambe/jambes/dents/nez/figure/tronche/machoire/genou/genoux/os,
      je te tue, je te creve, je te frappe, je te defonce, je te demonte, je te massacre, je te bute, je te gifle, je te tabasse, je te plante, je te demolis, je vous tue, je te casse $, te casse la gueule, on te casse,
      regler/regle ca/nos (comptes) dehors, va te pendre, va te suicider, suicide toi, tue toi, ^ va mourir, je/on vais/va le/la tuer $, ^ va crever, ^ creve $, tu vas crever, tu vas mourir, vas crever $, t es mort $, je sais oou/ou tu habites, je sais oou/ou tu dors,
      tu vas (me) le payer, vous allez (me) le payer cher, tu me le paieras, payer pour ce que tu/t`,
    en: `i/we/ill/gonna/going (will) (to) kill/hurt/punch/stab/smash/slap/strangle/murder/shoot/beat/hit you/him/her $, i/we/ill/gonna/going (will) (to) kill/hurt/punch/stab/smash/slap/strangle/murder/shoot you/him/her, beat/beating you/him/her up, beat the shit,
      break/smash/punch/kick your/his/her face/nose/arm/arms/leg/legs/teeth/neck/jaw/head/bones/ass, find you and hurt/kill/beat, i know where you live, i know where you sleep, kill yourself, kys, go die, go and die, go hang, drop dead, hope you die,
      youre dead $, you are dead $, youre dead after/when/meat, you will/ll pay for this/that/what, youll pay for this/that/what`,
    ar: `${forms(standardBegin, strikes.ar, "ك كم كن")}, ساكسر/سنكسر/ساهشم/ساحطم انفك/راسك/وجهك/اسنانك/يدك/رجلك/عظامك, اعرف اين تسكن $, اعرف اين تسكنين $, اعرف اين تنام, اعرف بيتك, اقتل نفسك, ساقتله $, ساقتلها $, ^ مت $, اذهب ومت, اذهب للموت`,
    ary: `${forms(moroccanBegin, strikes.ary, "ك كم")}, نهرس/غنهرس/غانهرس/نطيح/غنطيح/نحيد/غنحيد/نطير/غنطير/نفرع/غنفرع (ليك) كمارتك/راسك/سنانك/وجهك/نيفك/فمك/يدك/رجلك/عضامك, غنقتلو $, غنقتلها $, سير تموت, سير موت, قتل راسك, غادي/غت/راك تخلص/غتخلص/تخلصها/غتخلصها غالي/غاليه/عليها, تخلص هادشي`,
    latn: `${forms(latinBegin, strikes.latn, "ek k kom")}, nhrs/nherres/ghanhrs/ghanherres/nti7/nteyye7/ghanteyye7/ghanti7/ntyr/ghantyr/nfr3/ghanfr3 (lik) snanek/kmartek/rassek/rasek/wjhek/nifek/fomek/yedek/rjlek, ghan9tlo $, ghan9telha $, sir tmout, sir tmot, sir mout, 9tel rassek, 9tl rask, ghatkheless/ghatkhless/tkheless/tkhless/tkhlsha hadchi/ghali/3liha`,
  },
  /** At a third: a threat beside a person, an insult or a menace; else the verb may have a plant or a pump for object. */
  threatOfOther: {
    fr: `je/on vais/va le/la/les/lui tuer/casser/defoncer/demonter/crever/massacrer/eclater/taper/planter/niquer/exploser, je le/la tue, je le/la casse, je le/la demonte`,
    en: `i/we/ill/gonna/going (will) (to) beat/hit/destroy/break you/him/her/them, i/we/ill/gonna/going (will) (to) kill/hurt/punch/stab/smash/slap them`,
    ar: forms(standardBegin, strikes.ar, "ه ها هم"),
    ary: forms(moroccanBegin, strikes.ary, "و ها هم"),
    latn: forms(latinBegin, strikes.latn, "o ou ha hom"),
  },
  /** What friends say too: to meet outside, to be shown, to know a house. A threat in hostile company only. */
  threatIfHostile: {
    fr: `t/vous attends/attend/attendrai/attendons/attendra dehors, t/vous attends/attend a la sortie/porte, t/vous attends/attend derriere, attends moi/nous dehors, attends moi/nous a la sortie, viens dehors, sors dehors, sors d ici, tu sors, on se voit dehors, on se retrouve dehors, on se voit a la sortie, tu vas voir dehors, te retrouver, te trouver, te choper, t attraper`,
    en: `wait outside, waiting outside, wait for you outside, waiting for you outside, see you outside, meet me/us/you outside, come outside, step outside, find you, catch you, see you after, get you`,
    ar: `انتظرني في الخارج, انتظرني خارجا, انتظرك/سانتظرك/ننتظرك/سننتظرك في الخارج, انتظرك/سانتظرك/ننتظرك/سننتظرك خارجا/عند/امام (الباب), نلتقي في الخارج, نلتقي خارجا, اخرج الي, اعرف اين تسكن, اعرف اين تسكنين`,
    ary: `تسناني/تسنانا برا/لبرا/فالباب, كنتسناك/غنتسناك/نتسناك/كنتسناوك/غنتسناوك برا/لبرا/فالباب, نتلاقاو برا, نتلاقا معاك برا, خرج/خرجي لبرا/برا/ليا, عارف/عارفه/عارفين فين ساكن/ساكنه/كتسكن, غتشوف, غنهرس, نهرس`,
    latn: `tsnani/tsenani/tsnana berra/bra/lbra, kantsnak/ghantsnak/ntsnak/kantsnawk/ghantsnawk berra/bra/lbra, ntla9aw berra/bra, khrj/khroj/khrji berra/lbra/liya, 3aref/3arf/3arfa fin saken/sakna/katskon, ghatchof, ghanhrs, nta lbra`,
  },
  /** "You will regret it": advice where it hangs on an "if", a price where a number is told. */
  threatUnlessIf: {
    fr: `tu vas/va le regretter, tu vas regretter ca, tu vas t en mordre, vous allez le regretter, vous le regretterez, tu le regretteras, tu vas payer $, tu vas payer pour`,
    en: `you will regret, youll regret, you gonna regret, youre gonna regret, you will pay $, youll pay $`,
    ar: `ستندم $, ستندم علي/يا/ايها/كثيرا/اقسم/انت, ستندمون, ستندمين, ستدفع الثمن, ستدفعون الثمن, ستدفع غاليا`,
    ary: `غتندم, غادي تندم, غتندمو, غتندمي, غادي تخلص $, غتخلصها`,
    latn: `ghatndem, ghadi tndem, ghatndmo, ghatndmi, ghadi tkheless $, ghadi tkhles $`,
  },
  /** The company that makes them threats. */
  hostile: {
    fr: `t es un homme, tu es un homme, si t es/tes homme, des couilles, le malin, la maligne, d homme a homme, nos comptes, s expliquer dehors, gare a toi, gare a vous, gaffe a toi, fais gaffe $, prends garde, vas voir ce/si/qui/ta, tu vas voir $, balance $, si tu parles/recommences/oses/touches/continues/ouvres, t as interet, tu as interet, devant tout le monde, pourra t aider, te sauver, on verra si tu, on va voir si tu/t, qui je suis, tu es mort, je te jure, te le jure, toi et ta famille, pour ce que tu/t as, rire/rigoler moins, la guerre, te bagarrer, se battre, on se bat, sinon je/on, seul a seul, compter tes dents`,
    en: `if you are/youre/ur a man, if you dare, the guts, the balls, like men, man to man, settle this/it/things, or else, watch your/ur back, watch out, coward*, snitch*, to my face, say that/it again, talk/talks again, keep talking/laughing, what happens, youre/ur dead, you are dead, i swear, in front of everyone, you/him/her a lesson, you and your family, for what you did/said, fight me/you/us, so tough, think youre/you, be sorry, hurt you`,
    ar: `كنت رجلا, الحساب, حسابك, حسابكم, احذر, فاحذر, سترى/ستري ما/من/ماذا, سوف تري, امام الجميع, ساريك, سنريك, ان تكلمت, اذا تكلمت, ان عدت, من انا, لن ينقذك, درسا, والا سا*, اقسم`,
    ary: `كنتي راجل, نتا راجل, راجل $, نوريك, ونوريك, غنوريك, نوريوك, ونوريوك, الحساب, حسابك, رد بالك, ردي بالك, رد البال, قدام كلشي, قدام الناس, الا/ايلا/الى هضرتي/عاودتي/قستي/بقيتي, شكون انا, والله حتى, والله ال/الا, نتا وعائلتك, يكون فراسك, غنعلمك, نربيك, غنربيك`,
    latn: `kenti rajel, knti rajl, nta rajel, nta rajl, nwrik, w nwrik, nwerrik, ghanwrik, ghanwerrik, nwriwk, l7sab, 7sabek, rd balek, red balek, rd lbal, 9ddam kolchi, 9dam kolchi, 9ddam nas, ila hdrti/3awdti/b9iti/b9at/9siti, chkoun ana, chkon ana, wlah ta, wlah 7ta, wellah ta, wlah ila, nrebbik, ghanrebbik, ghan3lmek`,
  },
  /** What people kill, plant or break without harm to anyone. */
  livestock: {
    fr: `insecte*, mouche*, moustique*, rat, rats, souris, microbe*, bacterie*, virus, parasite*, ravageur*, cafard*, scorpion*, criquet*, cochenille*, champignon*, algue*, mauvaises herbes, larve*, puceron*, arbre*, plant, plants, graine*, semence*, bug, bugs, germe*, serpent*`,
    en: `insect*, fly, flies, mosquito*, rat, rats, mice, mouse, microbe*, bacteria, virus*, parasite*, pest, pests, scorpion*, locust*, weed, weeds, fungus, algae, larva*, seed, seeds, tree, trees, plant, plants, bug, bugs, germ, germs, snake*`,
    ar: `حشرات, الحشرات, الحشره, ذباب, الذباب, بعوض, البعوض, فئران, فيران, الفئران, جرذان, جراثيم, الجراثيم, بكتيريا, البكتيريا, فيروس, الفيروس, طفيليات, الطفيليات, عقارب, العقارب, جراد, الجراد, الاعشاب, البذور, الاشجار`,
    ary: `الحشرات, لحشرات, الناموس, الدبان, دبان, الطوبات, الطوبا, الفار, الفيران, ميكروب, الميكروبات, الدود, لعقارب, العقارب, الجراد, الربيع, الشجر, الزريعه`,
    latn: `7acharat, lhacharat, namous, namoss, debban, dban, toubat, toubba, lfar, firan, microb, mikrob, doud, 3a9areb, l3a9arib, jrad, lferkh, chjer, zri3a`,
  },
} as const satisfies Record<string, Cues>;

/** Words that make a condition of what follows, letter for letter: a wider spelling of "ila" would also read "3la". */
export const conditions: ReadonlySet<string> = new Set(
  "si quand sauf sans if unless without when اذا ان لو عندما الا ايلا الى يلا منين ila ida ayla yla mnin".split(" "),
);
