import type { Cues } from "../cues.ts";
import { forms } from "./harm.ts";

const beating =
  "kayslekh kayslkh kaydrb kaydreb kay3et kaykhbt kayhlk kay3yr kay7gr kaysb kaykwi kay7re9 kayjld katslekh katdreb katdrb";

/** Ideas of harm by somebody near, told by the one it befalls; `veiled.ts` says which of them together are a cry. */
export const perils = {
  /** Somebody of the house, or an unnamed he. */
  kin: {
    fr: `mon/le/ma/notre (beau/grand/petit) pere/papa/frere/oncle/mari/mere/cousin/copain/tonton/daron/belle/tante/conjoint/fiance/ex/grand, beau pere, il, elle, ils, papa, maman, on m`,
    en: `dads, moms, mums, hes, shes, stepdads, dad, father, stepdad, stepfather, mom, mum, mother, brother, uncle, husband, boyfriend, he, she, they, aunt, my bf, my ex`,
    ar: `ابي, والدي, امي, اخي, عمي, خالي, زوجي, زوج امي, زوج, اهلي, عايلتي, خطيبي`,
    ary: `با, بابا, الواليد, خويا, عمي, خالي, راجلي, راجل مي, راجل ماما, ماما, مي, دارنا, عايلتي, هو`,
    latn: `baba, bba, lwalid, khoya, khouya, 3ammi, 3mi, khali, rajli, rajel mmi, rajel mama, mama, darna, howa`,
  },
  /** He comes in, he drinks, he is angry. */
  storm: {
    fr: `eleve la voix, hausse le ton, rentre, revient, boit, bu, ivre, soul, saoul, bourre, enerve, s enerve, ses cles, ses pas, la colere, en colere, crise, hurle, crie`,
    en: `raises his voice, raises her voice, slams the door, comes home, gets home, drinks, drunk, drinking, angry, mad, yells, screams, shouts, his keys, footsteps, late`,
    ar: `يرفع صوته, عاد, يعود, سكران, سكرانا, مخمور, يشرب, يغضب, غاضب, يصرخ, مفاتيحه`,
    ary: `كيطلع صوتو, كيجي, كيدخل, سكران, شارب, كيشرب, معصب, كيتعصب, كيغوت, السوارت`,
    latn: `kaytle3 soto, kayji, kaydkhel, kaydkhol, sekran, skran, chareb, kaychreb, m3sseb, kayt3seb, kayghewet, swaret`,
  },
  /** I hide, I lock myself in, we fall silent, it ends in blows. */
  shelter: {
    fr: `je sursaute, ce qui vient apres, ce qui va suivre, faut pas faire de bruit, attends qu il dorme, me cache, nous cachons, on se cache, me planque, m enferme dans, sous le lit, sous mon lit, dans l armoire, dans le placard, ferme ma porte, bloque ma/la porte, chaise contre (la) porte, contre la porte, se tait, on se tait, me tais, peur de lui, j ai peur, a peur, coups, des coups, fait pas de bruit, retiens ma respiration`,
    en: `i flinch, what comes next, wait until he sleeps, until he sleeps, cant breathe, hide, hiding, lock myself, lock my door, under the bed, under my bed, in the closet, in the bathroom, chair against, against the door, stay quiet, go quiet, scared, afraid, long sleeves, bruises, walk on eggshells, pretend to sleep`,
    ar: `انتظر حتي ينام, حتي ينام, اختبي, نختبي, اغلق الباب علي نفسي, اقفل الباب, تحت السرير, في الخزانه, اخاف, ارتجف, نسكت, نصمت, اتظاهر بالنوم`,
    ary: `كنتسناه حتى ينعس, حتى ينعس, حتي ينعس, كنتخبع, كنتخبا, نتخبعو, كنتخبعو, كنتخباو, نتخباو, كنسد عليا, كنسد الباب, تحت الناموسيه, كنخاف, كنترعد, كنسكتو, كندير راسي ناعس*`,
    latn: `kantsnah 7ta yn3es, 7ta yn3es, kantkhbe3, kantkhb3, kantkhb3o, kantkhbe3o, kantkhba, kantkhbaw, kansed 3lia, kansed lbab, ta7t namosia, kankhaf, kantr3ed, kansekto, kandir rassi na3s*`,
  },
  tool: {
    fr: `cable, ceinture, baton, tuyau, martinet, fouet, sandale, balai`,
    en: `belt, cable, stick, whip, hose, broom`,
    ar: `الحزام, حزام, العصا, عصا, السوط, الخرطوم, الكابل`,
    ary: `السمطه, سمطه, العصا, لعصا, التيو, الكابل, السبرديله`,
    latn: `samta, ssamta, semta, 3sa, l3sa, l3ssa, tiyo, cable, kabl, sm6a`,
  },
  /** What brings the tool out. */
  strikes: {
    fr: `sinon c est la/le ceinture/baton/cable/tuyau, sort/sortira/sorti/sortir/ressort encore/la/le/son/sa, prend/prendra (encore) la/le/son/sa ceinture/cable/baton/tuyau, avec la/le/un/une/son/sa ceinture/cable/baton/tuyau/fouet/balai, coups de, m attend avec, sur moi, sur le dos`,
    en: `or its the belt/stick/cable/whip, otherwise its the belt, takes out, gets the, with a/the/his/her belt/cable/stick/whip/hose/broom, waiting with, uses the, on me, on my back`,
    ar: `والا الحزام, بالحزام, بالعصا, بالسوط, بالخرطوم, بالكابل, علي ظهري`,
    ary: `ولا السمطه, بالسمطه, بالعصا, بلعصا, بالتيو, بالكابل, على ضهري, علي ضهري`,
    latn: `wla samta, b samta, bssamta, b ssamta, b semta, b l3sa, b l3ssa, b tiyo, b cable, b lcable, 3la dehri`,
  },
  /** Words of the writer's own home that is not safe, or to which there is no way back. */
  unsafeHome: {
    fr: `peur de lui il a bu, n ose plus rentrer, peur chez moi, peur a la maison, pas en securite chez moi/nous, peux pas/plus rentrer chez moi, peux pas/plus rentrer a la maison, peux pas/plus retourner chez moi, pas envie de rentrer chez moi, veux pas/plus rentrer chez moi, veux pas/plus rentrer a la maison, ose pas/plus rentrer, tout sauf rentrer chez moi, c est l enfer chez moi, c est l enfer a la maison`,
    en: `home isnt/not safe, home is not safe, not safe at home, dont feel safe at home, cant go home/back, dont want to go home, dont wanna go home, scared at home, anywhere but home, home is hell, threw me out, thrown me out, mum/mom/dad/they kicked/threw/chucked me out`,
    ar: `لا اجرؤ علي الرجوع/العوده, لا اجرو علي الرجوع/العوده, لا اريد العوده الي البيت, لا اريد ان اعود الي البيت, لا استطيع العوده الي البيت, بيتنا جحيم, البيت جحيم, لا اشعر بالامان في البيت`,
    ary: `ما قديتش نرجع للدار, ماقديتش نرجع للدار, ما بغيتش نرجع للدار, مابغيتش نرجع للدار, ما نقدرش نرجع للدار, مانقدرش نرجع للدار, الدار جهنم, دارنا جهنم`,
    latn: `ma 9ditch nrje3 l/ldar, ma9ditch nrje3 l/ldar, khayfa nrje3 l/ldar, ma bghitch nrje3 ldar, mabghitch nrje3 ldar, mabghitch nrje3 l dar, ma n9derch nrje3 ldar, man9derch nrje3 ldar, dar jahanam, darna jahanam`,
  },
  /** A grown man, a man of the staff, an unnamed he: for `lure`. */
  elder: {
    fr: `benevole, animateur, moniteur, l animateur, surveillant, encadrant, organisateur, un monsieur, le monsieur, un homme, un adulte, un encadrant, l encadrant, un organisateur, l organisateur, un mentor, le mentor, le coach, un coach, prof, le gardien, le chauffeur, mon oncle, mon cousin, voisin, un mec, un type, il, patron, imam, fqih`,
    en: `volunteer, tutor, trainer, a man, an adult, teacher, coach, mentor, staff, organiser, organizer, he, guy, uncle, cousin, neighbour, neighbor, boss, driver, stepdad`,
    ar: `متطوع, موطر, مشرف, منظم, رجل, المدرب, المعلم, الاستاذ, المشرف, المنظم, الحارس, السايق, عمي, خالي, جاري, شاب, شخص, يطلب, يقول, قال, مدربي, استاذي`,
    ary: `متطوع, موطر, منظم, راجل, واحد كبير, الاستاذ, المدرب, لمنتور, المنظم, العساس, الشيفور, عمي, خالي, جارنا, السيد, قال, كيقول, كيصيفط`,
    latn: `motatawi3, mo2atir, organisateur, rajel, wa7d kbir, lostad, ostad, lprof, prof, lmodarib, lmentor, lcoach, l3ssas, chifour, 3ammi, 3mi, khali, jarna, siyed, monsieur, encadrant, galya, gal lia, kaygol, galia, galli`,
  },
  /** Secrecy, night, alone, erased messages, flattery, gifts, touch: two of these by an elder and it is no mentoring. */
  lureSecret: {
    fr: `reste entre nous, rester entre nous, notre secret, un secret entre, garder (le) secret, dire/dise/dis/parle/parler/en parler a personne, rien dire, rien dire a mes, si j en parle, si je le dis, si je parle, efface/effacer/supprime/supprimer/supprimer ses/les/mes/nos messages/message/conversation*, j efface ses, personne doit savoir, dira tout a mes`,
    en: `stays between us, between us, our secret, a secret between, keep it secret, keep quiet, not to tell, dont tell anyone, tell anyone, tell no one, if i tell, delete the/his/my/our messages, delete the chat, nobody needs to know`,
    ar: `بيني وبينه, بيننا, لا تخبري, لا تخبر, الا اخبر, سر بيننا, سرنا, لا تقولي لاحد, لا تقل لاحد, احذف الرسايل, امسح الرسايل, ان تكلمت, اذا تكلمت`,
    ary: `بيني وبينو, بيناتنا, ما تقولي لحد, ماتقولي لحد, متقوليش لحد, ما تقول لحد, سر بيناتنا, مسح الميساجات, مسحي الميساجات, الا هضرت, الا قلت, شنو درنا`,
    latn: `bini w bino, binatna, matgolich l 7ed, ma tgoli l7d, matgoli l7ed, matgolch l7ed, matgoli l7d, matgolich l7d, matgolich l 7d, ser binatna, sir binatna, mse7 messages, mse7i messages, ila hdrt, ila glt, chno derna, chnou derna`,
  },
  lureAlone: {
    fr: `seule avec lui/moi, seul avec lui, venir seul/seule, vienne seul/seule, viens seul/seule, rester seul/seule avec, rester apres, reste apres, apres les autres, quand les autres (sont) (partis/partent), dans sa voiture/chambre/tente/maison, chez lui, en tete a tete, me raccompagner`,
    en: `alone to/with/in, come alone, stay after, stay behind, after the others, to his car/room/house/place, in his car/room, just the two, just us`,
    ar: `وحدي, وحدك, وحدنا, معه وحدي, بعد خروج الاخرين, سيارته, غرفته, بيته, بعد الاخرين`,
    ary: `بوحدي, بوحدك, بوحدنا, موراهم, مورا الدراري, طوموبيلتو, بيتو, عندو للدار, بقاي, بقا معايا`,
    latn: `bo7di, bou7di, bo7dek, bo7dna, morahom, mora drari, tomobilto, 3ndo ldar, 3ndo l dar, b9ay, b9ay m3aya`,
  },
  lureNight: {
    fr: `a # h du matin, a minuit, a 2h, a 3h, tard le soir, m ecrit la nuit, m ecrit le soir tard, m envoie des messages la nuit, messages la nuit, la nuit (il) (m/me), m appelle la nuit, tous les soirs m ecrit, en pleine nuit`,
    en: `2am, 3am, 1am, at midnight, at # am, texts me at night, messages me at night, at night, late at night, calls me at night, keeps texting, keeps messaging`,
    ar: `منتصف الليل, الثانيه ليلا, ليلا, في الليل, كل ليله`,
    ary: `مع الجوج, مع التلاته, نص الليل, بالليل, فالليل, كل ليله, مع التناش ديال الليل`,
    latn: `m3a jouj d lil, m3a joj, f nss lil, f lil, flil, b lil, blil, kol lila`,
  },
  lureSweet: {
    fr: `m appelle (ma/son/sa) cherie/bebe/princesse/amour, des coeurs, me demande (des/une/mes) photos/photo/selfie, me demande une photo, suis speciale/special/belle/mature/differente/jolie, normal a mon age, dit que c est un jeu/normal/cadeau, aime pas ce jeu, mature pour mon age, caresse* les/mes/ma/mon cheveux/main/joue/dos/cuisse, me caresse*, me fait peur, me met mal a l aise, mal a l aise, m offre des, me fait des cadeaux, mais il a # ans, il a # ans, tient la main, me prend dans ses bras, j ai peur de lui`,
    en: `calls me (his) girl/baby/princess/love/darling, hearts, asks me for photos/pics/pictures, kisses, wants my pictures, im special/beautiful/mature/pretty, mature for my age, strokes my, my hair, touches my, gifts, buys me, scares me, uncomfortable, creepy, hes #, he is #, older than me, hugs me too, keeps asking me, keeps asking`,
    ar: `يناديني حبيبتي/صغيرتي, قلوبا, قلوب, هديه, صوره لي, جميله, مميزه, هدايا, شعري, يخيفني, صوري, صورا, صور, اكبر مني, يحرجني, يطلب مني ان ابقي`,
    ary: `قلوب, قلوبه, كادو, زوينه, كادوات, شعري, كيخلعني, كيخوفني, تصاوري, كبر مني, كبير عليا, حشمت`,
    latn: `9loub, 9loba, bisous, cado, zwina, cadeaux, ch3ri, kaykhel3ni, kaykhewefni, tsawri, kber mni, kbir 3lia, il me fait peur, 7chemt`,
  },
  /** Writing to me, wanting me, saying to me: for whom the lure is. */
  toMe: {
    fr: `me, m, moi, j, je, mes`,
    en: `me, my, i, im`,
    ar: `مني, لي, معه, اني, انا, صوري, معي, تخبري, تقولي`,
    ary: `ليا, لي, مني, معايا, بقاي, فيا, عليا`,
    latn: `lia, liya, galya, galia, galli, mni, m3aya, kaysifet, kaysift, fia, m3ana`,
  },
  /** Given or promised to a man. */
  wed: {
    fr: `trouve un mari, m ont trouve un mari, refuse cet homme, le mariage est/dans/a, la date avec sa famille, date du mariage, la demande d un homme, me marier, accepte un/la homme/demande, m ont/a promise/fiancee/donnee/mariee, me marient, me fiancer, me fiance, me marier, ma dot, la dot, mon mariage, mon fiance, mon futur mari, demander ma main, ma main, epouser un homme, la famille de l homme, epouser mon cousin, un mari pour moi, un fiance pour moi, donnee a un, promise a, les fiancailles, mariage avec un/mon`,
    en: `found me a husband, found a husband for me, husband for me, the wedding is/date, accepted a man, accepted him for me, wedding is, marry me, marry him, marry someone, marry a man, marry my, engaged me, promised me, my wedding, getting married to, a husband for me, to get married, get me married, dowry, his family is coming`,
    ar: `وجدوا لي زوجا/عريسا, لي زوجا, موعد العرس, العرس بعد, وافق اهلي علي رجل, العرس, زواجي, خطبتي, عرسي, خطبوني, وعدوا بي, وعدوني, عقد قراني, المهر, اتزوج, واتزوج, الزواج من رجل, الزواج من ابن, يزوج*, خطيب, عريس`,
    ary: `لقاو ليا راجل, جابو ليا عريس, ليا راجل, ليا عريس, نهار العرس, العرس من, قبلو واحد, عرسي, خطبتي, خطبوني, يزوجوني, نتزوج, يعطيوني ل, عطاوني, يعطيوني, زواجي, بغاو يعطيوني, غيعطيوني, العرس ديالي, الصداق, الخطبه ديالي`,
    latn: `l9aw l/lia/liya (ia) rajel/3ris, jabo l/lia/liya (ia) 3ris, nhar l3ers, l3ers mn, 9eblo wa7d, 3ersi, yzewjoni, yzwjoni, ntzewej, l3ers dyali, khtbti, khtbouni, khtboni, y3tiwni, ghay3tiwni, 3tawni, zwaji, sda9, lkhotba dyali, nzewej, ntzewej, ntzwj`,
  },
  /** Against her will, too young, to an old man. */
  unwilled: {
    fr: `au college, au lycee, je suis plus leur fille, leur fille, rien demande, pas demande mon avis, connais pas, jamais vu, j ai 11/12/13/14/15/16/17 $, de force, 11/12/13/14/15/16/17 ans, rien choisi, pas choisi, rien decide, pas decide, veux pas, veux finir, finir l ecole, finir mes etudes, contre mon gre, sans mon avis, sans me demander, me renvoyer, au bled, jamais vu, jamais rencontre, connais pas, mon cousin, un cousin, vieux, quitter l ecole, obligent, oblige, ont decide`,
    en: `still in school, still a student, in middle school, in high school, nobody asked me, no one asked me, grade 8/9/10/11, in school, never met, force*, im 11/12/13/14/15/16/17, dont want, didnt choose, never met, never seen, dont know him, dont love, my cousin, old man, older, finish school, stop school, no choice, im only, without asking, against my`,
    ar: `في الاعداديه, في الثانويه, ما زلت ادرس, ما زلت في, لم يسالني, لم اره, لم ار, لا اعرفه, سته عشر, خمسه عشر, اربعه عشر, رغما عني, بالقوه, غصبا عني, لا اريد, رجل كبير, ابن عمي, ابن خالي, لا اعرفه, عمري 11/12/13/14/15/16/17, ادرس, اترك المدرسه, اترك الدراسه, اكمال دراستي, اكمل دراستي, يجبرونني, اجبروني, قاصر`,
    ary: `فالكوليج, فالليسي, مازال كنقرا, مازال ف, ما سولني, ماسولني, ما عمري شفتو, ماعمري شفتو, بزز, بالسيف, يخرجوني من القرايه, نخرج من القرايه, بزز مني, ما بغيتش, مابغيتش, ماباغاش, ما باغاش, شيباني, كبير عليا, ولد عمي, ولد خالي, نكمل قرايتي, عندي 11/12/13/14/15/16/17 عام, باقا صغيره, ما كنعرفوش`,
    latn: `f college, f collège, f lycee, f lycée, mazal kan9ra, ma sowelni, masowelni, ma 3mri cheftou, ma3mri cheftou, ma 3mri cheft, bezzez, bzez, ykherjoni mn l9raya, nkhrej mn l9raya, b sif, bsif, bezz mni, ma bghitch, mabghitch, mabaghach, ma baghach, mabaghiach, chibani, kbir 3lia, wld 3mi, wld khali, nkmel 9rayti, 3ndi 11/12/13/14/15/16/17 3am, 3ndi 11/12/13/14/15/16/17, ba9a sghira, ma kan3rfoch`,
  },
  /** Pictures of me. */
  image: {
    fr: `photo, photos, video, videos, film, nudes, screenshots, captures, filme, filmee, mes messages, conversations`,
    en: `photo, photos, video, videos, pics, pictures, nudes, screenshots, recording, recorded, filmed`,
    ar: `صور, صوره, صوري, فيديو, تسجيل, صورني, بفيديو, محادثات`,
    ary: `تصاور, تصاوري, فيديو, الفيديو, صورني, التصاور, تسجيل, لقطات`,
    latn: `tsawr, tsawer, tsawri, video, vidéo, vidéos, videos, swerni, sowerni, screenshots, photos`,
  },
  ofMe: {
    fr: `de moi, moi, mes, ma, m a filme*, m ont filme*, me, j`,
    en: `of me, me, my`,
    ar: `لي, صوري, صورني, يبتزني, مني, عندي, معه`,
    ary: `ديالي, ليا, صورني, تصاوري, عليا, فيا, يفضحني`,
    latn: `dyali, diali, lia, liya, swerni, tsawri, 3lia, 3liya, yfde7ni`,
  },
  /** The price or the threat. */
  ransom: {
    fr: `veut de/des/l/# argent/dh/dhs/euros/dirhams/sous, veut de l argent, demande de l argent, reclame, si je (ne) (paie/paye/envoie/donne/fais/viens/couche), sinon il/elle/ils, balancer*, publier mes/les/des/tout/ma, poster mes/les/des/tout, envoyer a (mes/ma/tout/toute), veut que je fasse, fasse ce qu il, faire ce qu il veut, tout envoyer, diffuser, envoie a tout*, montrer a mes, menace*, chantage`,
    en: `want/wants/wanted/asking/asks/demands/demanding (for) (my) money/cash/more, pay, or else, do what he, leak*, post it/them, publish*, send it to, send them to, share it, share them, threat*, blackmail*`,
    ar: `يطلب مالا/المال/فلوسا/نقودا/مبلغا, يبتز*, سينشر*, ينشر*, يهدد*, يفضح*, فضيحه, يرسلها ل*`,
    ary: `باغي/بغا/كيطلب (مني) (ال) فلوس/الفلوس, يفضحني, غيفضحني, ينشر*, غينشر*, كيهدد*, يصيفطهم, يصيفطها, غيصيفطهم, غيصيفطها, شونطاج`,
    latn: `baghi/bgha/kaytlb/kaytleb (mni) lflous/lflos/flous/flos, yfde7ni, yfd7ni, ghayfde7ni, ynchr*, ghaynchr*, kayhdd*, ghaysiftha, ghaysifthom, ysifthom, ysiftha, chantage`,
  },
  /** Vomiting, starving oneself. */
  purging: {
    fr: `tout rendre, vais tout rendre, je compte chaque bouchee, me fais vomir, me fait vomir, me faire vomir, je vomis, je vais tout vomir, je/j ... arreter/arrete de manger, totalement la nourriture, je/jme mange plus/presque/rien, jmange plus/rien, pese # , balance affiche, je saute les repas, saute tous les repas, me prive, laxatif*, arreter totalement, me peser, jeune pour maigrir, recrache*`,
    en: `throw it all up, get rid of it, count every bite, i eat once, i/myself throw/throwing up, throw up after, i puke/purge, purging, make myself sick/puke, starve myself, starving myself, i stop eating, ive stopped eating, i stopped eating, i dont eat, i skip meals, skipping meals, i/if eat nothing, eat today i, laxatives, run until, exercise until, count calories, spit it out`,
    ar: `اتقيا كل, اتجنب الاكل, اتجنب الطعام, اتقيا, التقيو, استفرغ, لا اكل, امتنع عن الاكل/الطعام, توقفت عن الاكل/الطعام, اجوع نفسي, ملينات`,
    ary: `كنرد كلشي, كنخلي الماكله, كنرد, نرد الماكله, كنتقيا, ما كناكلش, ماكناكلش, حبست الماكله, كنجوع راسي, ما بقيتش ناكل, مابقيتش ناكل`,
    latn: `kanred kolchi, kankhli lmakla, kanred, kanrd, nrd lmakla, kant9eya, ma kanakolch, makanakolch, 7best lmakla, kanjewe3 rassi, mab9itch nakol, ma b9itch nakol`,
  },
  fatness: {
    fr: `que je mange, des que je mange, dans la glace, apres le repas, saute tous, gros, grosse, enorme, obese, moche, trouve encore, grossir, maigrir, mon poids, balance, invisible, disparaitre, apres chaque repas, apres les repas, apres avoir mange, apres manger, mon corps, mince, maigre, degoute*, expres, en cachette, calories`,
    en: `be thin, disgusting, bite, after dinner, after lunch, fat, weight, skinny, thin, scale, calories, after meals, after i eat, after eating, every meal, my body, disgusting, ugly, small enough, until its gone, on purpose, in secret, invisible`,
    ar: `كي انحف, انحف, بدينه, بدين, سمين, سمينه, وزني, بعد الاكل, بعد كل وجبه, جسمي, جسدي, الطعام, نحيفه, نحيف, عمدا, سرا`,
    ary: `نضعاف, باش نضعاف, مور العشا, غليض, غليضه, الميزان, الوزن, مور الماكله, من بعد الماكله, بلعاني, صحتي, كنكره الماكله, ضعيفه, بالتخبيه`,
    latn: `nd3af, bach nd3af, mor l3cha, ghlid, ghlida, lwzn, lmizan, mor lmakla, mn be3d lmakla, bl3ani, b l3ani, se7ti, d3ifa, bttkhbya`,
  },
  /** Sleeves and tales that hide the marks. */
  coverUp: {
    fr: `manches longues, longues manches, manche longue, fond de teint, foulard, lunettes de soleil, dis que je suis tombe*, dis que je me suis cogne*`,
    en: `long sleeves, long sleeve, makeup, sunglasses, say i fell, tell them i fell, told them i fell`,
    ar: `اكماما طويله, اكمام طويله, كم طويل, اقول اني سقطت, اقول انني وقعت, اقول وقعت`,
    ary: `كمام طوال, الكمام طوال, لكمام طوال, كنقول طحت, كنقول ليهم طحت, قلت ليهم طحت`,
    latn: `kmam twal, lkmam twal, kangol t7t, kangol lihom t7t, glt lihom t7t`,
  },
  marks: {
    fr: `pas qu on voie/voit, qu on voit/voie pas, cacher, cache, cachent, mes bras, marques, bleus, traces, coups, cicatrices, meme en ete`,
    en: `hide, cover, so nobody sees, arms, bruises, marks, scars, cuts, have to wear, even in summer`,
    ar: `اخفي, لاخفي, اخبي, كدمات, اثار, جروح, ذراعي`,
    ary: `نخبي, كنخبي, يدي, الزروقيه, الجروح, ما يبانش, باش ما يبان`,
    latn: `nkhbi, kankhbi, yeddi, zro9iya, ljro7, ma ybanch, bach ma yban`,
  },
  /** How much it would take. */
  dose: {
    fr: `combien de @drug, quelle dose/quantite, quel dosage`,
    en: `how many @drug, what dose, how much @drug`,
    ar: `كم حبه, كم قرصا, كم من الحبوب, كم من الدواء`,
    ary: `شحال من كينه/حبه, شحال ديال الكينات/الدوا`,
    latn: `ch7al mn kina, ch7al mn 7ba, ch7al dyal lkinat/kinat/dwa`,
  },
  enough: {
    fr: `il faut $, il faudrait, ca suffit, faut pour (mourir/partir/plus), pour plus se reveiller, pour ne plus, suffit pour, suffisent pour, en une fois`,
    en: `would it take, does it take, it takes, is enough, are enough, to not wake, to die, at once`,
    ar: `يكفي, يلزم, تكفي, لاموت, لانام`,
    ary: `كافي, يكفيو, باش نموت, باش ما نفيقش`,
    latn: `kafi, ykfiw, bach nmout, bach manfi9ch`,
  },
  unfed: {
    fr: `rien mange, rien a manger, pas a manger, pas mange, n a mange, partage un pain, un seul pain, un pain a, que du pain, que du the, frigo vide, placards vides, plus rien a la maison, rien a la maison, saute le diner, se couche le ventre vide, ventre vide`,
    en: `havent eaten, havent had food, had no food, no food, not eaten, nothing to eat, only bread, one bread, empty fridge, go hungry, going hungry, empty stomach`,
    ar: `لم اكل, لم ناكل, لا طعام, خبز فقط, خبزا فقط, البيت فارغ, معدتي فارغه, الثلاجه فارغه`,
    ary: `ما كليت, ماكليت, ما كلينا, ماكلينا, الدار خاويه, ما كاين حتى خبزه, حتى خبزه, الخبز وأتاي, غير الخبز, خبز واتاي, الفريجيدير خاوي`,
    latn: `ma klit, maklit, ma klina, maklina, dar khawya, ddar khawya, ma kayn 7ta khobza, ta khobza, ghir lkhobz, khobz w atay, frigidaire khawi`,
  },
  days: {
    fr: `depuis/pendant/ca fait #/deux/trois/quatre/plusieurs/une/des/# jours/jour/j/semaine/semaines, deux jours, trois jours, quatre jours, # jours, depuis une semaine, depuis lundi/mardi/mercredi/jeudi/vendredi/samedi/dimanche/hier/avant`,
    en: `# days, two days, three days, four days, a week, in days, for days, since monday/tuesday/wednesday/thursday/friday/saturday/sunday/yesterday`,
    ar: `منذ يومين, منذ ايام, يومين, ثلاثه ايام, اربعه ايام, منذ اسبوع, منذ البارحه, منذ امس, # ايام`,
    ary: `جوج ايام, تلت ايام, ربع ايام, يوماين, يومين, سيمانه, من اول البارح, # ايام, هادي سيمانه, هادي جوج, هادي تلت`,
    latn: `joj yam, jouj yam, joj iyam, jouj iyam, joj ayam, jouj ayam, telt yam, tlt yam, tlt iyam, tlt ayam, rb3 yam, yomayn, youmayn, simana, semana, # yam, # iyam, # ayam, mn wl lbare7`,
  },
  /** "A friend, well, that friend is me." */
  friendIsMe: {
    fr: `c est moi $, cette amie c est moi, l ami c est moi, en fait c est moi, en vrai c est moi, la copine c est moi, je parle de moi, qui est en fait moi`,
    en: `is really me, is actually me, its me $, its actually me, friend is me, who is me, thats me $, im the friend`,
    ar: `في الحقيقه هي انا, في الحقيقه انا, هي انا, هو انا, اتحدث عن نفسي`,
    ary: `راه غير انا, راها غير انا, راه انا, راها انا, هي انا, هو انا, كنهضر على راسي`,
    latn: `rah hiya ana, rah howa ana, raha ana, rah ana, rah ghir ana, hiya ana, howa ana, kanhder 3la rassi`,
  },
  /** Someone dear to the writer, named by a word of nearness. */
  friend: {
    fr: `une/un/ma/mon/notre (meilleure/meilleur/petite/petit) amie/ami/copine/copain/pote/soeur/frere/cousine/cousin/camarade/voisine/coequipiere/coequipier/binome/mere, une fille de l equipe, un gars de l equipe, quelqu un de l equipe`,
    en: `a/my/our (best/close/little) friend/teammate/sister/brother/cousin/roommate/classmate/neighbour/mom/mum`,
    ar: `صديقه, صديق, صديقتي, صديقي, اختي, اخي, زميلتي, زميلي, زميلتنا, جارتنا, جارتي, امي`,
    ary: `صاحبتي, صاحبي, صاحبتنا, ختي, خويا, واحد صاحبتي, واحد صاحبي, وحده معانا, جارتنا, مي, ماما`,
    latn: `sa7bti, sahbti, sa7bi, sahbi, sa7btna, khti, khoya, khouya, wa7da m3ana, jartna, mama`,
  },
  /** What is befalling that someone. */
  friendPlight: {
    fr: `dit/dis qu elle/il veut rejoindre/mourir/sauter/partir, dit/dis qu elle/il va sauter/mourir, a dit adieu a, m a montre ses bras/cicatrices/coupures, m a montre ses bras coupes, veut/voulait/voudrait/va en finir, parle/parlait d en finir, voulait/veut/voudrait/parle de/d (plus) mourir/disparaitre/vivre/se tuer/sauter/etre la, plus envie d etre la/vivre, plus envie de vivre, a plus envie de/d vivre/etre, a avale*/pris/bu (des/toute/tous/plein/une/de/la/trop/d/ses) (les/la/ses/boite) (de) @drug, s ouvre/ouvert/taillade/entaille/coupe (les/le/la) veines/bras/poignet/poignets/cuisses, se fait tabasser/frapper/battre/violer/taper, se fait harceler, a peur de son/sa pere/mari/beau/frere/copain, peur de son pere/mari/frere/beau/oncle, repond plus $, ne repond plus, se taillade, me fait peur elle parle, va se marier de force, vont la marier, veulent la marier`,
    en: `says/said she/he will/wants jump/die, posted a goodbye, isnt picking up, not picking up, showed me his/her cut/cuts, wants/wanted/going/keeps saying/says/said (she/he) (to) (wants) (to) die/disappear/vanish/end it/jump, wants to disappear, wanted to disappear, wants to end it, done living, took/swallowed (a/the/all/too/her/his) (whole/lot/many) (bottle/box) (of) @drug, cutting herself, cutting himself, gets beaten, being beaten, getting beaten, is being hit, scared of her/his dad/father/husband/stepdad/boyfriend, forced to marry, isnt answering, not answering, passed out`,
    ar: `تقول انها ستقفز/ستموت, ستقفز, رساله وداع ولا, ولا ترد, تريد/يريد/تود/ارادت (ان) (انهاء/تنهي/ينهي) حياتها/حياته, انهاء حياتها, انهاء حياته, تنهي حياتها, ينهي حياته, ستقتل نفسها, سيقتل نفسه, تريد ان تختفي, يضربها زوجها/ابوها/والدها, يضربها, تصرخ, ابتلعت, لا تريد ان تعيش, لا تريد ان تكمل, تخاف من ابيها, تخاف من زوجها`,
    ary: `كتقول غادي تنقز/تموت, غادي تنقز, ميساج ديال الوداع, ما كتجاوبش, بغات/باغا/باغيه تموت/تغبر/تنتاحر/تسالي, بغا/باغي يموت/يغبر/ينتاحر/يسالي, ما بقاتش باغا, مابقاتش باغا, كيضربها راجلها/باها/خوها, كيضربها, كيسلخها, شربات الدوا/الكينات/الما/جافيل, بلعات, ما كتجاوبش, كتقطع يديها, كتخاف من باها/راجلها`,
    latn: `katgol ghadi tn9ez/tmout, ghadi tn9ez, message d lwada3, ma katjawbch, bghat/bagha/baghya tmout/tghber/tnta7er/tsali, bgha/baghi ymout/yghber/ynta7er, ma b9atch bagha, mab9atch bagha, kaydrbha rajelha/baha/khoha, kaydrbha, kayslkhha, chrbat dwa/lkinat/javel, bl3at, ma katjawbch, kat9te3 ydiha, katkhaf mn baha/rajelha`,
  },
  /** A cry in its own words that no other list holds. */
  plea: {
    fr: `envi/envie/envies de mourir/crever/disparaitre, j ai failli sauter/me/passer/avaler, arrete/arreter pas de penser au/a suicide/mourir/mort, j ai bu/avale/gobe de/du/la javel/detergent/acide/mort, bu de la javel, mieux mort/morte $, la mort est/serait mieux/ma/la seule, sur/sure de (ne) pas se/me rater, distribue mes affaires/habits, essaye/tente (de) (me) nchn9/me pendre/me tuer/mourir, je dors/dort plus ... voix, entends des voix, voix qui me disent, a pris ma virginite, embrasse/embrassee de force, me prostitu*, on me/m frappe/tape/bat/laisse pas/oblige/force/enferme, me laisse/laissent pas manger/sortir/dormir, ma tante/mere/soeur/patronne me/m brule/frappe/tape/pince/prive, me force/forcent/oblige/obligent a (faire) (des) (choses/trucs/epouser), j ai jamais ose le dire, je l ai jamais dit, sauter du pont/toit/balcon/train, me cogne devant, besoin d aide urgent, je suis enceinte et, me crachent dessus, m etrangle*, m a etrangle*, menace de me tuer/renvoyer/frapper`,
    en: `tried/trying to hang/kill/drown/overdose/end myself, tried to end it/my, hang myself, drown myself, thinking about ending (it/my), ending it all, dont want to be here anymore, dont feel like living, i got/been/get beaten/beat/hit with/for/by, got beaten with, punches/kicks/beats/hits me, look away, up my skirt, down my pants, in my pants, locks the door so, locks me, so i cant leave, marry someone i never, pain to stop, want the pain, put up with me, burn/burning/burned myself, hearing voices, voices telling me, wish i was never, done living, life thing`,
    ar: `حاولت ان انهي حياتي, حاولت الانتحار, حاولت قتل نفسي, احرق ذراعي, احرق يدي, ابتلعت كل, يعنفني, يحبسني, وضع يده علي, يجبرونني علي الزواج, اجباري علي, اسمع اصواتا تقول, اشعر اني ساموت قريبا, ارجوكم انقذوني, وزعت اغراضي/ملابسي/حاجياتي/كتبي, لا احد ينقذني`,
    ary: `كنت غادي نشنق/نقتل/نرمي/نموت, نشنق راسي, نشنقت, شربت الما القاطع/جافيل/الدوا/السم, شرملت يدي/راسي/دراعي, شرطت يدي, كيدخل عليا/ليا بالليل/فالليل, قاسني ف*, كون غير ما*تزاديتش, كون غير ما تزاديتش/ماتولدتش, كون ما تزاديتش, طلع ليا الحياه, طلعات ليا الحياه, نسالي معاها, فرقت حوايجي, غير تقيل/تقيله علي/على دارنا/عايلتي/والديا/ماما`,
    latn: `kont ghadi nchn9/n9tel/nrmi/nmout, nchn9 rassi, nchne9 rassi, chrbt/cherbt/chrebt ljavel/javel/sm/ssem/dwa, chermelt yeddi, chrett yeddi, kon ghir ma tzaditch, kon ghir matzaditch, kon ma tzaditch, nsali m3aha, baghi nsali, bghit nsali m3a, lmout/mout/lmot 7sen/hsen l/lia/liya, bghit ntla7/ntle7, ${forms("-", beating, "ni ouni oni")}, la vie c est pas pour moi, ma b9it n9der nkmel, ma b9it nqder nkmel, mab9it n9der nkmel`,
  },
} as const satisfies Record<string, Cues>;
