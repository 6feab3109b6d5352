import type { Cues } from "../cues.ts";

/** How questions are put, whatever they are about. */
export const asking = {
  askDefinition: {
    fr: `c est quoi, c quoi, qu est ce que c, qu est ce qu un/une/on, qu est ce que le/la/les/l/un/une/des, ca veut dire (quoi), veut dire (quoi), que signifie/signifient, signifie quoi,
      ca signifie, veulent dire, la signification, definition de/du/d/des, definis/definissez, qu entend on, vous entendez quoi, entendez vous, a quoi sert/servent/ca, sert a quoi, servent a quoi,
      explique/expliquez/expliques/expliquer, peux/peut/pouvez ... expliquer, quelle/quel (est) (la) difference, la difference entre, difference entre, differencier, distinguer,
      comprends/comprend/compris pas ... @term, quoi la difference, c quoi la, quoi le/la/les/un/une/l, definition $`,
    en: `what is a/an/the, what are, whats a/an/the, what is, whats, what does ... mean, what do you mean, what ... means, define, definition of, meaning of, explain, difference between, the difference,
      what ... stand/stands for, dont understand ... @term, how is ... different, tell me about, tell us about, what makes`,
    ar: `ما هو, ما هي, ماهو, ماهي, ما معنى, ماذا يعني/تعني/نعني/يقصد/نقصد, ما المقصود, ما الفرق, الفرق بين, فرق بين, ما تعريف, تعريف, عرف/عرفوا ... @term, اشرح/اشرحوا/شرح, فسر/فسروا, وضح/وضحوا, لم افهم/نفهم ... @term,
      ما مفهوم, ما دور`,
    ary: `شنو/اشنو/شنهو/شنوا/شنوه هو/هي/هوا/هيا/هوما/هاد/هادا/هداك/هاديك, شنو/اشنو ... معنى/معنا, شنو/اشنو كتعني/كيعني/يعني/معناها/معناه, شنو الفرق/فرق/لفرق, اشنو الفرق/فرق, شنية/شنيا/شنيه, فسر/فسرو/فسري, تفسر, شرح/شرحو, تشرح/تشرحو, فهمني/فهمونا/فهمنا/فهمينا,
      مافهمتش/مافهمناش/مفهمتش/مافهمنا ... @term, ما فهمتش/فهمناش ... @term, اش كتعني/معنى, شنو/اشنو @term`,
    latn: `chno/achno/chnou/ash/ach/chnowa/chnahowa howa/hwa/hiya/hia/hya/houma/had/hadak/hadik, chno/achno/ach ma3na/ma3nat/ka3ni/kat3ni/kay3ni/ya3ni, chno/achno lfer9/lfar9/far9/fr9/difference,
      chniya/chnia/achnia/chnahiya, fesser/fser/fsser/tfser/tfesser/fssr/fssro, chre7/chra7/chrah/tchre7/tchra7, fehhemni/fehemna/fhmna/fahmna/fahmni/fehmna, mafhemtch/mafhmtch/mafhmnach ... @term, ma fhemtch/fhmtch/fhmnach ... @term,
      chno/achno @term, lfer9/lfar9/far9 bin`,
  },
  askHow: {
    fr: `comment, de quelle facon, de quelle maniere, quelle methode, quelle demarche, quelles (sont) (les) etapes, par quoi commencer, une astuce, des astuces, un conseil, des conseils, conseils pour, un exemple de/d, exemple de/d, donnez/donne ... exemple, exemple $`,
    en: `how do, how to, how can, how should, how does, how would, how many, how much, how long, how, what steps, tips, best way to, example of, an example, steps to, steps for`,
    ar: `كيف, كيفية, بأي طريقة, ما طريقة, ما هي طريقة, ما خطوات, نصيحة, نصائح, مثال, مثالا`,
    ary: `كيفاش, كيفاه, كفاش, كيفاج, كيف, باش نبداو, مثال, شي مثال, نصيحة`,
    latn: `kifach, kifesh, kfach, kifax, kifah, kif ndiro, kifech, mital, mithal, chi exemple`,
  },
  askWhen: {
    fr: `quand, a quelle heure, quelle heure, vers quelle heure, heure de/du/d/des, quelles heures, c quand, quel jour, jusqu a quelle, quelle date, a partir de quelle, c a combien, combien de temps, ca dure, dure combien, quelle duree, combien de minutes/heures/jours`,
    en: `when, what time, which day, what day, until when, how long, how many minutes/hours/days, what date`,
    ar: `متى, في اي ساعة/وقت/يوم, اي ساعة/يوم/وقت, كم الساعة, كم دقيقة/ساعة/يوما/يوم, كم مدة, ما مدة, ما موعد, متي, موعد, مواعيد`,
    ary: `فوقاش, فوقتاش, وقتاش, امتى, امتا, اينتا, شحال فالساعة, مع شحال, شحال ديال الوقت, شحال ديال الدقايق, شحال من دقيقة/ساعة/نهار, اشمن ساعة/نهار/وقت, اما ساعة, ايمتى, شمن ساعة/نهار/وقت`,
    latn: `fo9ach, fou9ach, foqach, fo9tach, wa9tach, w9tach, weqtach, imta, imata, ch7al f sa3a, m3a ch7al, ch7al dl we9t, ch7al mn d9i9a, achmn/chmen/achmen/ama sa3a/nhar/we9t, ch7al dyal lwe9t/d9aye9/lwa9t, ch7al men`,
  },
  askWhere: {
    fr: `oou, ^ ou on, ^ ou est, mange/dort/va/vont/on/habite/rend/depose/trouve/loge/prie/branche/gare/passe/dorment ou, ou est, ou sont, ou se, ou on, ou c, c ou, est ou, ou peut, ou faut, ou ca, dans quelle salle/tente/ville/piece, quelle salle, quelle tente, ou dormir, ou manger, ou aller, ou trouver, ou qu, d ou, ou doit, ou va, ou dort, ou mange, ou dois, ou puis, sont ou, va ou, ou recuperer, ou deposer, ou rendre, ou envoyer`,
    en: `where, which room, which tent, what room`,
    ar: `اين, اي قاعة, في اي قاعة/خيمة/مكان, ما مكان, اين يوجد/توجد, في أي مدينة`,
    ary: `فين, فاين, منين, فينا, اشمن قاعة/خيمة/صال, شمن قاعة/صال/بلاصة`,
    latn: `fin, fine, fayn, fein, feen, finahwa, finahiya, mnin, achmn salle/9a3a/blasa, ama salle/9a3a/blasa`,
  },
  askWho: {
    fr: `qui est, qui sont, qui va, qui fait, qui parle, qui anime, qui donne, qui presente, qui organise, qui evalue, qui note, qui c, c qui, c est qui, qui vient, qui compose, avec qui, qui peut, qui a, par qui, qui decide, qui gagne`,
    en: `who, whos, whose, whom`,
    ar: `من هو, من هي, من هم, من سيقدم, من يقدم, من يلقي, من يحضر, من سيحضر, من ينظم, من سيلقي, من يقيم, من سيكون, من سيتكلم, من يتكلم, من المسوول, من يقرر`,
    ary: `شكون, اشكون, شكونا, مع من`,
    latn: `chkoun, chkon, chkoon, achkoun, m3amn, shkon`,
  },
  askMany: {
    fr: `combien, quel nombre, quel montant, a combien`,
    en: `how many, how much`,
    ar: `كم, بكم, كم عدد, ما عدد`,
    ary: `شحال, بشحال, قداش`,
    latn: `ch7al, chhal, b ch7al, bch7al, ch7el, qddach`,
  },
  askWhich: {
    fr: `quel, quels, quelle, quelles, lequel, laquelle, lesquels, lesquelles`,
    en: `which, what kind, what type, what`,
    ar: `ما هي, ما هو, اي, ماهي, ما`,
    ary: `اشمن, شمن, اما, اينا, شنو هما, شنو هوما, شنو, اشنو`,
    latn: `achmn, achmen, chmen, achmn, ama, ina, achman, chno, achno, chnou`,
  },
  askWhat: {
    fr: `qu est ce que, qu est ce qu, qu est ce qui, quoi $, que faut il, que doit on, qu y a t il, que se passe, que fait on, il y a quoi, ya quoi, y a quoi`,
    en: `what, whats`,
    ar: `ماذا, ما, بماذا`,
    ary: `شنو, اشنو, اش, شنهو, اشنهو, وشنو`,
    latn: `chno, chnou, achno, ach, ash, chnowa, wchno, ochno`,
  },
  askWhether: {
    fr: `est ce que, est ce qu, y a t, y aura t, peut on, doit on, faut il, a t on, avons nous, peut il, on peut, on doit, on a le droit, c est possible, a t il, est il/elle/on, sera t, ont ils, est ce obligatoire/possible, il faut, puis je, pouvons nous, devons nous, aurons nous, va t on, on aura, on va avoir, ya, ya t il, il y a, y a, y aura, il y aura, c est obligatoire, obligatoire de, le droit de, on est oblige, sommes nous, sont ils, autorise*`,
    en: `is there, are there, is the, are the, will there, do we, do i, can we, can i, should we, must we, may we, are we, is it, does the, will the, have to, allowed, do you have, will we, am i, is this, could we, do they, are you`,
    ar: `هل, أ, هل يمكن, ايمكن, هل يجب, هل يوجد, هل هناك, ايوجد`,
    ary: `واش, اواش, وش, ياك`,
    latn: `wach, wash, wech, wesh, wax, yak, owach, awach`,
  },
  /** "We don't know who...", "nobody told us when...": asks nothing by its form. */
  unsure: {
    fr: "ne sait/sais/savons pas, on sait pas, je sais pas, sais/sait pas si/quand/qui/ou/combien/comment/a, aucune idee, je me demande, on se demande, on ignore, nous ignorons, personne nous a dit, personne ne nous a dit, on nous a pas dit, on aimerait savoir, je voudrais savoir, nous voudrions savoir",
    en: "dont know, do not know, no idea, not sure, i wonder, we wonder, nobody told us, no one told us, unclear, wed like to know, id like to know, would like to know, do we know, does anyone know, unsure",
    ar: "لا نعرف, لا اعرف, لا ندري, لا ادري, لا نعلم, لا اعلم, لا علم لنا, لا علم لي, لم يخبرنا, لم يقل لنا, نتساءل, اتساءل, نتساءل عن, نود ان نعرف, اريد ان اعرف, نريد ان نعرف",
    ary: "ما عرفناش, ماعرفناش, ما عرفتش, ماعرفتش, ما عارفينش, ماعارفينش, ما عارفش, مافخبارناش, ما فخبارناش, ما فراسناش, مافراسناش, حتى واحد ما قال لينا, ما قالو لينا, بغينا نعرفو, بغيت نعرف",
    latn: "ma3rfnach, ma3refnach, ma3rftch, ma3reftch, ma 3rfnach, ma3arfinch, ma 3arfinch, mafrasnach, ma f rasnach, mafkhbarnach, 7ta wa7d ma gal lina, magalo lina, bghina n3rfo, bghit n3raf",
  },
  /** Openings that ask only with a question mark. */
  askMarked: {
    ar: "^ من, ^ لمن, ^ ممن, ^ بكم, ^ الي كم, ^ في اي, ^ باي, ^ ضد من, ^ تحت اي",
    fr: "^ en quelle, ^ dans quel, ^ dans quelle, ^ a quel, ^ de quel, ^ de quelle, ^ par quel, ^ sur quel",
    en: "^ in which, ^ in what, ^ at what, ^ by whom, ^ by what, ^ from which, ^ on which",
  },
  askWhy: {
    fr: "pourquoi",
    en: "why, how come",
    ar: "لماذا, لم",
    ary: "علاش, لاش, علاه",
    latn: "3lach, 3lash, lach, alach, 3lah",
  },
} as const satisfies Record<string, Cues>;
