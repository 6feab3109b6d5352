import type { Cues } from "../cues.ts";

/** How an open question is met without an answer. */
export const answers = {
  doesNotKnow: {
    fr: `je sais pas, je ne sais pas, on sait pas, on ne sait pas, nous ne savons pas, sais pas $, sait pas $, aucune idee, pas d idee, pas idee, j en sais rien, on en sait rien, sait pas encore, sais pas encore, ne sait pas trop, sais pas trop, sait pas trop, pas sur $, pas sure $, pas surs $, on est pas sur*, je suis pas sur*, on ignore, j ignore, je l ignore, a voir $, on verra, faut verifier, faut demander, difficile a dire, dur a dire, bonne question $, on a pas l info, on a pas le chiffre, pas de chiffre*, on a pas de chiffre*, connais pas, connait pas, on connait pas`,
    en: `i dont know, we dont know, dont know, do not know, no idea, not sure, no clue, idk, dunno, we have no idea, who knows, hard to say, cant say, cannot say, we are not sure, were not sure, havent checked, have not checked, we need to check, need to check, good question $, no data, no number*, we dont have the number`,
    ar: `لا اعرف, لا نعرف, لا ندري, لا ادري, لست ادري, لسنا متاكدين, لست متاكدا, غير متاكدين, لا فكره, ليس لدينا فكره, لا علم لنا, لا علم لي, لا نملك معلومه, لا نملك رقما, ليس لدينا رقم, يصعب القول, سؤال جيد $, لم نتحقق`,
    ary: `ما عرفتش, ماعرفتش, معرفتش, ما عرفناش, ماعرفناش, معرفناش, ما كنعرفش, ماكنعرفش, مكنعرفش, ما كنعرفوش, ماكنعرفوش, مكنعرفوش, ما فراسيش, مافراسيش, مافراسناش, ما فراسناش, مافخباريش, ما فخباريش, الله اعلم, جا يعرف, الله يعلم, شكون عارف, ماعنديش فكره, ماعندناش فكره, ما عندناش فكره, ماشي متاكد*, ما متاكدش, مامتاكدش, خاصنا نسولو, خاصنا نشوفو`,
    latn: `ma3reftch, ma3rftch, ma3raftch, ma 3reftch, ma 3rftch, ma3refnach, ma3rfnach, ma 3refnach, ma3rafnach, makan3refch, makan3rfch, ma kan3rfch, makan3rfouch, makan3rfoch, ma kan3rfoch, man3ref, man3rf, ma n3ref, ja ya3ref, ja ya3rf, jaya3rf, jay3ref, mafrasich, ma frasich, mafrasnach, makhbarich, ma fkhbarich, lah a3lam, llah a3lam, allah a3lam, chkoun 3aref, ma3ndich fikra, ma3ndnach fikra, ma3ndich idée, machi mt2kd, machi met2akd, khassna nsowlo, khasna nchofo, walo fikra`,
  },
  nothing: {
    fr: `rien, rien du tout, aucun, aucune, aucun mdr, neant, que dalle, nada, zero $, pas un seul, non rien, ya rien, il y a rien, il n y a rien, personne $, nulle part, jamais $`,
    en: `nothing, none, nothing at all, nope nothing, nobody $, no one $, nowhere $, never $, zero $, not any, nothing really`,
    ar: `لا شيء, لا شيي, لا شئ, لاشيء, لا يوجد, لا احد $, لا يوجد شيء, ابدا $, لا مكان $, لا يوجد احد`,
    ary: `والو, حتى حاجه, حتي حاجه, حتا حاجه, ما كاين والو, ماكاين والو, ماكاينش, ما كاينش $, حتى واحد $, حتي واحد $, حتى شي حاجه, نو, لا شيء, ولا حاجه`,
    latn: `walo, walou, wallou, walu, oualo, 7ta 7aja, hta haja, 7ta haja, htta haja, ma kayn walo, makayn walo, makaynch $, ma kaynch $, 7ta wa7d $, 7ta wa7ed $, 7ta chi 7aja`,
  },
  notUnderstood: {
    fr: `j ai pas compris, j ai rien compris, j ai pas bien compris, je comprends pas, je ne comprends pas, comprends pas, compris pas, on a pas compris, on a rien compris, on n a pas compris, on comprend pas, on ne comprend pas, pas compris, rien compris, rien capte, pas capte, c est a dire $, c est a dire, cad, cad $, comment ca $, quoi $, hein $, pardon $, vous voulez dire quoi, tu veux dire quoi, ca veut dire quoi, ca veut dire $, c est pas clair, pas clair $, c est flou, trop complique*, reformule*, repete*, expliquez, explique, plus simple*, dans quel sens`,
    en: `dont understand, do not understand, didnt understand, did not understand, dont get it, do not get it, didnt get it, dont get the, not clear, unclear, what do you mean, what does that mean, what does it mean, meaning $, what $, huh $, pardon $, come again, rephrase, repeat, explain, confused, im lost, we are lost, were lost, can you explain, say it again, simpler`,
    ar: `لم افهم, لم نفهم, لا افهم, لا نفهم, غير مفهوم, غير واضح, ماذا تقصد, ماذا تعني, ماذا تقصدون, ما المقصود, ما معني ذلك, ما معني هذا, وضح*, اشرح*, اعد السوال, اعيدوا, بمعني $, كيف يعني, ماذا $`,
    ary: `ما فهمتش, مافهمتش, مفهمتش, ما فهمناش, مافهمناش, مفهمناش, ما فهمت والو, مافهمت والو, ما فهمنا والو, مافهمنا والو, ما فاهمش, مافاهمش, ما فاهمينش, مافاهمينش, شنو كتقصد, شنو قصدك, شنو بغيتي تقول, كيفاش يعني, كيفاش $, شنو يعني, شنو معنى هادشي, شنو معنى, شنو $, اش $, عاود $, عاود السوال, عاود ليا, عاود لينا, شرح*, فسر*, ما واضحش, ماواضحش, ماشي واضح`,
    latn: `ma fhemtch, mafhemtch, mafhmtch, ma fhmtch, mafhamtch, ma fhmnach, mafhmnach, mafhemnach, ma fhemnach, mafhmna walo, mafhemt walo, mafhmt walo, ma fhmt walo, ma fahmch, mafahmch, mafahminch, ma fahminch, chno kat9sed, chno kate9sed, chno ka t9sd, chno kt9sed, chno 9sdek, chno bghiti tgoul, kifach ya3ni, kifach $, chno ya3ni, chno ma3na, chno $, ach $, 3awd $, 3awed $, 3awd lia, 3awd lina, chre7, chra7, fesser, fser, ma wade7ch, mawad7ch, machi wade7`,
  },
  refuses: {
    fr: `on veut pas, je veux pas, on ne veut pas, je ne veux pas, nous ne voulons pas, pas envie, j ai pas envie, on a pas envie, pas la peine, laisse tomber, laissez tomber, on passe $, passe $, passons $, on saute, skip, plus tard, une autre fois, pas maintenant, ca nous soule, ca me soule, on s en fout, je m en fous, m en fiche, on s en fiche, arrete, arretez, stop, c est bon laisse, on repond pas, je reponds pas, je prefere pas, on prefere pas, ca vous regarde pas, hors de question, non merci, trop dur, c est trop dur, j y arrive pas, on y arrive pas, c est relou, encore cette question, 3 fois la meme, toujours la meme question, meme question`,
    en: `dont want, do not want, dont feel like, not now, later $, skip, skip it, skip this, pass $, never mind, nevermind, forget it, drop it, leave it, no thanks, no thank you, stop asking, stop it, stop $, who cares, dont care, refuse, rather not, too hard, cant do it, none of your business, same question, again the same, not going to`,
    ar: `لا نريد, لا اريد, لا ارغب, لا نرغب, ليس الان, لاحقا, فيما بعد, دعك من هذا, اتركنا, لا داعي, لا شكرا, توقف, توقفوا, كفي, لا يهمنا, لا يهمني, نرفض, ارفض, نفس السوال, صعب جدا, لا نستطيع`,
    ary: `ما بغيتش, مابغيتش, مبغيتش, ما بغيناش, مابغيناش, مبغيناش, ما باغيش, ماباغيش, ماباغيينش, بلاش, خلينا من هاد, خلينا من هادشي, خليها, خلي عليك, من بعد $, حتى من بعد, ماشي دابا, ماشي وقتو, سكيبي, دوز $, فوت $, وقف, حبس, ما سوقيش, ماسوقناش, ما مسوقش, ما فيا ما, مافيا ما, مافينا ما, صعيبه بزاف, هاد السوال عاوتاني, نفس السوال, عاوتاني نفس, لا شكرا`,
    latn: `mabghitch, ma bghitch, mabghinach, ma bghinach, mabaghich, ma baghich, mabaghinch, blach, bla mat, khllina mn had, khlina mn had, khelina mn had, khliha, khelliha, khelli 3lik, mn be3d $, mn b3d $, 7ta mn b3d, machi daba, mashi daba, skipi, skip, doz $, fot $, we9ef, w9ef, 7bes, sou9i, masou9ich, maso9nach, mafiya ma, ma fiya ma, mafina ma, s3iba bzaf, had soual 3awtani, nefs soual, nfs so2al, hchmana, 7chmana, 7chmna, hechmana, hchemna`,
  },
  affirms: {
    fr: `oui, ouais, ouep, ui $, yep, oui oui, oui vas y, vas y, allez y, allez, ok, okay, d accord, bien sur, carrement, volontiers, avec plaisir, exact, exactement, c est ca, tout a fait, parfait, absolument, affirmatif, bien entendu, go, on garde, gardez, garde, on valide, valide, validez, enregistre, enregistrez, on enregistre, pourquoi pas, si $, ca marche, ca roule, c est bon, c bon, on y va, c est parti, top, nickel, super, oui c est bon, proposez, propose`,
    en: `yes, yeah, yep, yup, sure, ok, okay, of course, exactly, right, correct, please do, go ahead, absolutely, definitely, fine, keep it, keep, save it, save, lets go, sounds good, good idea, why not, that is it, thats it, thats right, agreed, deal, perfect, great, do it`,
    ar: `نعم, اجل, بلي, طبعا, بالطبع, بالتاكيد, موافق, موافقون, متفقون, اتفقنا, حسنا, تمام, صحيح, بكل تاكيد, هيا, تفضل, تفضلوا, احفظ, احفظوها, احفظها, نحفظها, نبقي, لنبدا, لنحفظها, ممتاز`,
    ary: `اه, ايه, اييه, ايوا, ايوه, اه واخا, واخا, وخا, صافي, اوكي, داكور, دكور, نعام, نعم, مزيان, يالاه, يلا, اكيد, معلوم, طبعا, هي هاديك, هاديك هي, هو هاداك, نيشان, سير, سيري, زيد, زيدي, حفظها, نحفظوها, خليوها, خليها $, متافقين, متفقين, علاش لا, بالسيف`,
    latn: `ah, ah iyeh, ah iyh, iyeh, iyyeh, eyeh, ayeh, iyeah, ah wakha, wakha, wa5a, waxa, safi, okey, dakor, dacc, wi, oui, na3am, mzyan, mezyan, yallah, yalah, yala, akid, ma3lom, ma3loum, hadik hiya, hiya hadik, nichan, sir, siri, zid, zidi, 7fedha, hfedha, khliwha, mtaf9in, mttaf9in, 3lach la, 3lach lla, bsif`,
  },
  denies: {
    fr: `non, nan, nn, nop, pas du tout, non non, pas vraiment, pas encore, c est pas ca, ce n est pas ca, c est faux, faux, absolument pas, jamais de la vie, on change, on retire, retirez, non merci, non pas, negatif, pas d accord`,
    en: `no, nope, nah, not at all, not really, not yet, no way, thats wrong, thats not it, wrong, false, negative, disagree, we disagree, remove it, change it, no no`,
    ar: `لا, كلا, ليس بعد, ليس كذلك, غير صحيح, ابدا, لسنا موافقين, لا نوافق, خطا, احذفها, نغيرها, ليس تماما`,
    ary: `لا, لالا, لا لا, لاواه, مازال, مزال, لا مازال, ماشي هكاك, ماشي هادي, ماشي هو, غلط, ماشي صحيح, حيدها, نبدلوها, ما متافقينش, والله لا`,
    latn: `la, lala, la la, lla, lawah, mazal, mzal, la mazal, machi hakak, machi hadi, machi howa, ghalat, ghlat, machi s7i7, 7eydha, nbdloha, la machi`,
  },
} as const satisfies Record<string, Cues>;
