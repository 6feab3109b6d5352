import type { Cues, WordClasses } from "../cues.ts";

/** What endangers the writer, told without the plain words of `distress`: cries by shape, and the pieces of pressure. */
export const endangering = {
  /** In the first person by its own words: no reason to live, never to wake, pills, wounds, a locked door, a hand. */
  cry: {
    fr: `@no (la/l/d/de/le/une/une/trop) @drive de/d/a/pour vivre/vivr/exister, pourquoi/comment continuer a vivre, je/j ... pourquoi continuer $, pourquoi je vis $, a quoi bon vivre, dur/marre/assez/fatigue/fatiguee/lasse/fatigué de vivre $, la vie (ca/sa/elle) (ne) m/me interesse/degoute/fatigue/tente/saoule,
      si (j/je) etais/etai/etait/serais plus/plu/pas (la/ici/ne/nee) $, si je/j (n) etais pas ne/nee, mieux/simple/heureux/heureuse/tranquille/tranquilles ... sans moi, mieux/simple/heureux/tranquilles ... si j/je etais plus/plu/pas, si ... me reveille/reveillais/reveil pas/plus/plu/jamais, me reveiller plus/jamais/pas, m endormir et/pour (que) (ca/sa/tout/ne/plus/jamais/toujours), dormir pour toujours, m endormir pour toujours, que tout s arrete $, s arrete pour toujours, la vie j en veux plus/pas, veux plus/pas de la/cette vie, m a/ont filme/filmee/filmes/filmer ... douche/toilettes/nue/nu/bain, me filme/filmait ... douche/toilettes/nue/nu/bain, parents/pere/mere/famille/oncle ... me marier, retire/retiree/retirer de l ecole ... marier,
      me fai/fais/faisais/fait du mal, me suis fait du mal, me fai/fais mal avec/expres/volontairement, un/une/la/le/ma/mon cutter/lame/rasoir/ciseaux ... bras/poignet/poignets/cuisse/cuisses/peau, je/j ... ai ... coupures/entailles/scarifications/cicatrices ... bras/poignet/poignets/cuisses/jambes, je/j ... recommence a me couper, me coupe les/le/la bras/poignets/poignet/cuisses/peau,
      j/g/je ai (deja/tout/tous) avale/avaler/avales/gobe/gober ... @drug, g avale/gobe/pris/bu/pri ... @lots ... @drug, j/jai/ai ai pris/prit/pri/bu ... @lots ... @drug, pris/avale/bu/gobe/vide (tt/tout/toute/tous) la/le/les/une/ma boite/plaquette/tube/flacon/boites/plaquettes ... @drug,
      m empeche/empechent/empechait/interdit/interdisent/interdisait/defend/defendent de sortir/manger/partir/quitter/bouger/dormir/parler, me laisse/laissent/laissait pas/plus/plu/jamais partir/manger, me laisse/laissent/laissait pas/plus/plu/jamais sortir $, me laisse/laissent pas/plus/plu/jamais sortir d/de/du, je suis enferme/enfermee/enfermer, m a/ont (pris/confisque/confisques/enleve/cache/vole) mes papiers, confisque/confisques/pris/cache mes/mon papiers/passeport, me prive/privent de nourriture/manger, me garde/gardent enferme/enfermee,
      m a/ont mis/pose/passe/glisse (sa/la/ses/une) main/mains, sa/ses main/mains sur ma/mes/mon/moi, me toucher, arrete/arretait (pas) de me toucher/caresser/coller, @man ... dans ma chambre, @man ... dans mon lit, rentre/entre/vient/venait/entrait/rentrait dans ma chambre la/le/tous/toutes/chaque,
      me force/forcent/oblige/obligent a (me) marier/epouser/coucher/embrasser/toucher/mendier/voler/deshabiller, me force/forcent/oblige/obligent a me/l/le/la marier/epouser, marier contre mon gre, me fait faire des choses/trucs, me fait/font (des) attouchements, ouvrir/tailler/taillader (les/mes) veines, peur de mon/du (beau/grand/ex) pere/frere/oncle/cousin/mari/copain/voisin/prof/coach/mentor/beau, peur d/de rester seule/seul avec (lui/mon/le), me jeter du/de/par/sous/dans/d`,
    en: `no/see/seeing/any/whats/what/the (is) (the/a/any) (more) point/reason/use/sense in/of/to living/live/existing/exist, point/reason/use of/in my life, reason to wake up, nothing left for me, nothing for me (to) live, ending/end things/everything tonight/today/now/soon/myself, feel/feels like ending, cutting again, ive/been/i (been) cutting (again/since/every/a) $, ive been cutting, i cut again, i started cutting, started/keep hurting myself, cuts/scars/wounds ... my/both arms/arm/wrists/wrist/legs/thighs,
      fall/falling/go/going/went to/a/asleep (sleep) (and) never/not (wake), fall asleep and, never/not/dont/didnt/wouldnt/hope (want/have/like/i) (to) (never/dont/not) wake (up) again/tomorrow/anymore/ever, dont/not/didnt want/have to wake up, if i was/were/am gone/dead/not/never, if i wasnt/werent/werent (here/born/around/alive), happier/better/easier/relieved ... without me/if, if i (just) disappeared/died/vanished, want (it/everything/all/life/this) (all) to stop/end ... life, i/ive/im ... tired of being alive, tired of existing, stop existing/living,
      i/ive/just ... took/taken/swallowed/ate/swallow/swallowing ... @lots ... @drug, i/ive/just swallowed/overdosed ... @drug, ^ took/taken/swallowed/drank ... @lots ... @drug, took/swallowed (a/the) (whole/full/entire) box/bottle/pack/strip ... @drug,
      lock/locks/locked/locking/shut/shuts me/us (locked) in/up/inside/out/at, keeps/keep/kept/holds/held/holding me locked/inside/prisoner/hostage/home/in/indoors, locks/locked the/my door and, wont/doesnt/not/never/didnt/dont/cant let/lets/letting me out/leave/eat/go/see, not allowed to leave/eat/go out, took/takes/take/taken/hid/hides/has my passport/papers/id and, me/locked ... without food/eating,
      touch/touches/touched/touching/rubbing/rubs/stroking my leg/legs/back/arm/shoulder/shoulders/knee/neck/hair/waist/face, filmed/films/filming/recorded me ... shower/bathroom/toilet/naked/changing, put/puts/putting/slid/slides/placed/places (his/her/their/a) hand/hands (on/under/in/up/down/between) my/me, hand/hands (was/were/is) on/under/up/between my/me, comes/came/coming/enters/entered/sneaks/sneaked/gets/climbs (in/into/to) (to) my room/bed (at/every/when) , makes/made/making/forces/forced me do/to (do) things/stuff, makes/made me touch/undress/watch/strip, sleep/slept/sleeping with him/her/them or, if i dont/do/didnt/refuse (not) (to) sleep with, he/she/they/who ... post/leak/publish/share/spread my/the/our/those/intimate (private) video/videos/photos/pics/pictures/nudes, sent/sends/send/sending/sended/texted me/us ... dick/d/nude/naked/dirty (pic/pics), dick pic*, ... nudes ... me/my, my nudes, me without (my/any) clothes,
      sending me away to (get) married/marry, sending/send/sent me (away/off) to get married, makes/making/made/forcing/forces/forced me (to) marry, making/made/make me get married, being married off, dont want to marry, have to marry (him/a/my), touched me and (told), scared/afraid/terrified of my (step) dad/father/stepdad/stepfather/uncle/cousin/brother/coach/mentor/boyfriend/husband/neighbour/teacher, scared/afraid (of) being alone with (him), told me to keep quiet, keep quiet about`,
    ar: `اتمني/اود/اريد/ليتني/ليت/ارجو/نفسي (لو/ان) (اني) (ان) انام/اغفو ... استيقظ/اصحو/اصحي/افيق/انهض/اقوم, انام ولا/فلا/وما استيقظ/اصحو/افيق/انهض, لا/لم/لن اريد/ارغب/اعد (ان) استيقظ/اصحو/افيق غدا/ابدا/مجددا/مره/بعد/صباح, لا/لن استيقظ/اصحو/افيق غدا/ابدا/مجددا/بعد,
      يعد/يبق/تعد/ليس لحياتي/للحياه/لوجودي (اي) معني/طعم/قيمه/هدف/سبب, حياتي بلا/بدون/دون/فارغه (من) معني/قيمه/هدف/طعم, لا/لم/ما (اعد) اري/اجد (اي) سبب/سببا/معني/جدوي/فايده/داعيا ... حياتي/الحياه/للحياه/للعيش/لاعيش/اعيش/العيش/وجودي, ان ينتهي كل شيء/شيي, لا/ما سبب/داعي ... لاعيش/للعيش, افضل بدوني/من دوني, بدوني احسن/افضل/اسعد,
      @took ... @lots ... @drug, @took ... @drug ... @lots, علبه (من) (ال) @drug كامله,
      جرحت ... عمدا/قصدا/متعمدا/متعمده, عمدا/قصدا جرحت/قطعت, اجرح/اقطع/احرق/اخدش/اشرط/اضرب (نفسي) يدي/ذراعي/معصمي/نفسي/جسدي/ساقي/جلدي/يداي/راسي, قطعت/شرطت/احرقت/حرقت/خدشت/جرحت معصمي/نفسي/شراييني/ذراعي/جلدي, ارمي/القي/رميت/ساقفز (ب) بنفسي/نفسي,
      يقفل/يغلق/تقفل/تغلق/يقفلون/يغلقون/اقفل/اغلق/قفل علي (ال) باب/الباب/باب/بالمفتاح, يقفل/يغلق/تقفل/تغلق/اقفل/اغلق الباب علي, لا يتركني/تتركني/يتركونني/يدعني/تدعني (ان) اخرج/اكل/انام, لا يسمح/تسمح/يسمحون لي (ب) (ان) الخروج/بالخروج/اخرج/بالاكل, يمنعني/تمنعني/يمنعونني/منعني/منعوني من الخروج/الاكل/النوم/الدراسه/الكلام, يحبسني, تحبسني, يحبسونني, محبوسه/محبوس في البيت/بيتي/غرفتي, تجوعني, يجوعني,
      وضع/يضع/حط/مرر (يده/يديه) يده/يديه علي جسدي/فخذي/ساقي/صدري/ظهري/خصري/كتفي/رجلي, يدخل/دخل/يتسلل/تسلل (الي) غرفتي/سريري (ليلا/في/كل/و), يلمس/لمس/يتحسس/تحسس جسدي/صدري/فخذي/شعري/ظهري/كتفي/رجلي/ساقي/خصري/وجهي, صورني/يصورني ... استحم/الحمام/المرحاض/عاريه/عاري/نايمه, يلمسني, لمسني, تلمسني, يتحسسني, يقبلني, قبلني,
      سيزوجونني, سيزوجوني, يزوجونني, يزوجوني, سيزوجني, يزوجني, زوجوني, زوجني, تزويجي, سينشر/ينشر/نشر/بنشر صوري/صورتي/فيديو, يفضحني, سيفضحني, فضحني, ساقتل نفسي, ابتلعت/بلعت حبوب/الحبوب/حبوبا/دواء/كل, اخاف/خايفه/خايف/خاءفه من ابي/اخي/عمي/خالي/زوج/زوجي/ابن/جارنا/المدرب/المشرف/الاستاذ (امي/اختي/عمي/خالتي) , يجبرني/تجبرني/يجبرونني/اجبرني/اجبروني علي`,
    ary: `ما/مابقا/مابقاش/مبقاش (بقا/بقي/بقاش) (عندي/ليا/لي) (علاش/باش/ما) (علاش) نعيش, علاش نعيش, علاش (انا) عايش/عايشه $, ما/مابقا (بقا/بقاش) ليا/عندي (ما/علاش/مايتدار) (ما) ندير/يتدار ... الحياه/الدنيا/هاد, نسالي معاها/معها/معا, نسالي مع هاد/الحياه/الدنيا,
      نعس/ننعس/نرقد (و) (ما) (وما) نفيقش/مانفيقش/منفيقش/ومانفيقش/ومنفيقش/نفيق, كون/كن/ريت/يا/ياريت (غير/ريت) (ما) مافقتش/فقتش/نفيقش/مانفيقش, ما/مانعاودش (نعاودش) نفيق, ما نفيقش $, منفيقش $, مانفيقش $,
      @swallowed ... @lots ... @drug, @swallowed ... @drug ... @lots, ندير/نديرها/درت/غندير/غانديرها (شي) (حاجه) (خايبه) فراسي, ندير/نديرها/درت/غندير/غانديرها (شي) (حاجه) (خايبه) ف/في راسي, ندير شي حاجه فراسي/خايبه,
      كنضرب/كنجرح/كنقطع/كنشرط/كنحرق/ضربت/جرحت/نجرح/نقطع/نشرط/شرطت راسي/يدي/دراعي/لحمي/يديا, قطعت يدي/عروقي/يديا, الموس/الزيزوار/اللام ... يدي/راسي/لحمي, يدي (كلها) مجروحه/مشرطه/جراح,
      كيسد/كيسدو/تيسد/كيقفل/كيبلع/سدو/سد/كتسد/ساد عليا الباب/البيت/فالبيت/بالساروت, كيخلينيش/ماكيخلينيش/مكيخلينيش/مخلينيش/مامخلينيش/خلانيش/كتخلينيش/ماكتخلينيش/كيخليونيش (حتى) نخرج/ناكل/نهضر/نمشي/نعس, مانعني/كيمنعني/كتمنعني (من) نخرج/الخروج/الماكله, خدا/خداو/حيد/حيدو ليا الباسبور/البطاقه/لاكارط/لوراق, حابسني, حابساني, حابسيني, كيحبسني, محبوسه/محبوس فالدار,
      حط/كيحط/حاط/تيحط/يحط يديه/يدو/ايديه/ايدو عليا/فيا/عليي, كيدخل/دخل/تيدخل عليا/لبيتي (ب) بالليل/فالليل/بليل/بالليلات/للبيت, كيقيس/تيقيس/قاس ليا/فيا, كيقيسني, كيلمسني, صورني/كيصورني ... الدوش/دوش/فالدوش/الحمام/الطواليط/عريانه, نعاس/ننعس/نعس/نبات معاه $, ما نعستش/منعستش/نعستش معاه, مشيتش/نمشيش معاه,
      بغاو/بغا/باغي/باغيين/باغين/غادي/باغيه يزوجوني/يزوجني/تزوجني, غيزوجوني/غايزوجوني/زوجوني/مزوجيني, ينشر/غينشر/نشر ... تصاوري/التصاور ديالي/صوري/ديالي, يفضحني/غيفضحني/كيفضحني, كنخاف/خايفه/خايف من راجل/خويا/با/بابا/عمي/خالي/ولد/راجلي/الاستاذ/المنتور/المدرب (ختي/مي/خالتي/ماما/عمي), كيجبرني/كيفورصيني/كيفرض عليا`,
    latn: `ma/mab9a/mabqach/mab9ach/mabqa/mb9ach (b9a/bqa/b9ach) (3ndi/lia/liya/3endi) (3lach/bach) n3ich, 3lach n3ich, 3lach ana 3aych/3aycha, ma/mab9a (b9a/bqa) lia/liya/3ndi (ma/3lach) ndir/nder ... l7yat/hayat/lhayat/denya/had, nsali m3aha, nsali m3a had/l7yat/lhayat/denya,
      n3es/nn3es/nr9ed (w) (ma) manfi9ch/nfi9ch/mnfi9ch/nfi9, kon/koun/ya/yaret/ret (ghir) man3awdch/manfi9ch/mafe9tch/maf9tch, man3awdch nfi9, n3awdch nfi9, ghir man3awdch/manfi9ch/nmout,
      klit/chrebt/chrbt/bl3t/bla3t/srett/khdit/khdet ... @lots ... @drug, klit/chrebt/chrbt/bl3t/bla3t/srett/khdit ... @drug ... @lots, klit/bl3t/bla3t (bzaf) (d) (les) (l) kina/kinat/lkina/comprimés/comprime/medicament/médicaments,
      ndir/ndirha/nder/dert/drt/ghandir (chi) (7aja/haja) f rassi/rasi/raassi, ndir f rassi/rasi, f rassi $,
      kandreb/kanjre7/kan9te3/kanchert/kan7re9/kanqte3/njre7/n9te3/9tte3t/9ta3t/jre7t/chertt rassi/rasi/yeddi/yedi/idi/iddi/3ro9i/dra3i/l7mi, yeddi/idi kolha mjro7a/mcherta/jro7,
      kaysed/kaysd/kaysedo/sed/katsed/kay9fel/kayqfel/sad 3lia/3liya (l) lbab/bab, kaykhelinich/makaykhelinich/makaykhlinich/mkhelinich/makhlanich/makatkhlinich/kaykhlinich (7ta) nkhrej/nakol/nhder/nemchi/n3es, mabghach/mabaghich/makaybghich ykhelini/ykhlini/ykhllini, kaymne3ni/kaymna3ni (mn) nkhrej/lkhrij, 7absni/7absani/7abssini/kay7bsni/7bsoni, kheda/khda/7eyed lia/liya passport/lbassbor/la9art/lwra9,
      kay7et/kay7t/7et/7ett/hatt/kayhet yeddih/yedih/idih/ydih/yddo 3lia/3liya/fia/fiya, kaydkhel/kaydkhol/dkhel/taydkhel 3lia/3liya/lbiti (f/b) lil/flil/blil, n3es/nn3es/nbat/man3stch/mani3stch/ma n3stch m3ah, n3stch m3ah, kay9iss/kay9is/kay9es (l) lia/ia/liya/fia/fiya, sowerni/swerni/sewwerni/kaysowerni ... douche/7mmam/toilette/toilettes/3eryana, kay9issni, kankhaf/khayfa/khayf mn rajel/rajl/khoya/khouya/baba/bba/3mi/khali/wld/rajli/lprof/lmentor/lmodarib (khti/okhti/mmi/mama/khalti/3mti),
      baghin/bghaw/bgha/baghi/ghadi/baghyin yzewjoni/yzwjoni/yzewjouni/yzwwjoni/yzewejni/yzwejni, ghayzewjoni/ghayzwjoni/ghayzewjouni, ynchr/ynchor/yncher/ghaynchr/ghaynchor/ghaynchar/ypubli/ypartagi ... tsawri/tsawer/tsawr/video, yfde7ni/yfd7ni/ghayfde7ni/yfadhni, ghan7eydek/ghay7eydni`,
  },
  /** Somebody who could press: of the staff, of the family, a stranger. */
  adult: {
    fr: "organisateur*, organisatrice*, organisation, orga, staff, animateur*, mentor*, coach*, encadrant*, encadreur*, responsable*, prof, professeur*, juge, jury, jure, formateur*, superviseur*, moniteur*, surveillant*, chauffeur*, gardien*, benevole*, monsieur, mec, gars, homme, type, inconnu, adulte*, vieux, oncle, cousin, voisin, pere, papa, frere, beau pere, patron, directeur, ex, copain, quelqu un, garcon",
    en: "organiser*, organizer*, staff, mentor*, coach*, supervisor*, teacher*, judge, juror, trainer*, driver*, guard, volunteer*, guy, man, men, stranger*, adult*, someone, somebody, he, him, uncle, cousin, neighbour, neighbor, dad, father, stepdad, stepfather, brother, boss, director, ex, boyfriend",
    ar: "منظم, المنظم, المنظمين, المنظمون, مشرف, المشرف, المشرفين, مشرفين, مدرب, المدرب, المدربين, موطر, الموطر, الموطرين, مرشد, المرشد, استاذ, الاستاذ, رجل, رجلا, شاب, شخص, شخصا, مسوول, المسوول, سايق, السايق, حارس, الحارس, عمي, خالي, جاري, جارنا, زوج, ابي, اخي, قريبي, ابن, محكم, المحكم, احدهم",
    ary: "المنظم, منظم, لمنظم, المنظمين, راجل, الراجل, سيد, واحد السيد, شيفور, الشيفور, لمنتور, المنتور, منتور, كوتش, الكوتش, الاستاذ, استاذ, الموطر, خالي, عمي, ولد, خويا, جارنا, با, بابا, واحد, العساس, شي واحد, الدري",
    latn: "monadim, lmonadim, monaddim, lmonaddim, organisateur*, lorganisateur*, mentor, lmentor, coach, lcoach, prof, lprof, ostad, lostad, modarib, lmodarib, encadrant, lencadrant, rajel, rajl, wahd, wa7d, wa7ed, wahed, siyed, chifor, chauffeur, khali, 3mi, wld, weld, khoya, jarna, baba, drri, derri, staff, responsable, howa",
  },
  /** Of the body, the bed, the bare: with an adult and the writer in one message nothing else is meant. */
  intimate: {
    fr: `nu $, tout nu, toute nue, nue $, nus, nues, a poil, sexe, sexuel*, sous vetements, culotte, soutif, deshabill*, mon corps, ma poitrine, mes seins, mes fesses, ma cuisse, mes cuisses, la cuisse, mes cheveux, les cheveux, coucher avec, couche avec, couchais avec, dormir avec, dorme avec, dors avec, passer la nuit, sa chambre $, sa chambre ce/seul/seule/d/la/le/pour/sinon/si/et/ou/contre/tout/toute/demain, son lit, chez lui, sortir avec lui, sors avec lui, zizi, bite, nudes, embrass*, m embrasse, bisou*, que je suis belle, t es belle, en visio`,
    en: `nude*, naked, without (my/any/her/his) clothes, no clothes, undress*, underwear, bra, sex, sexual*, his bed, his room, my bed, his hotel, his place, kiss*, sleep with, slept with, spend the night, go out with him, date him, boobs, breast*, thigh*, butt, dick, penis, under my, my body, my chest, my hair, that im pretty, im beautiful`,
    ar: `عاري*, عاريا, عاريه, العاريه, عريان*, بدون/بلا/دون ملابس, ملابسي, غرفته, سريره, خيمته, بيته, شقته, جسدي, يقبلني, قبلني, قبله, انام معه, النوم معه, ابيت معه, جنسيا, علاقه جنسيه, الجنس مع, اخرج معه, خرجت معه, صدري, فخذي, شعري, نايمه, وانا نايمه`,
    ary: `عريان*, بلا حوايج, بلا حوايجي, حوايجي, شومبر ديالو, الشومبر ديالو, للشومبر ديالي, شومبر ديالي, لشومبر, البيت ديالو, للبيت ديالو, للبيت ديالي, بيتو, عندي للبيت, عندي للدار, عندو للبيت, عندو للدار, لوطيل, الفراش, نبات معاه, نعس معاه, باسني, كيبوسني, يبوسني, صدري, لحمي, زوينه وكيقيس`,
    latn: `3eryan*, 3ryan*, 3rian*, bla 7wayj, bla hwayj, bla 7wayji, 7wayji, chambre dyalo, chambre dyali, l chambre, lchambre, chambre m3ah, lbit dyalo, bit dyalo, bito, 3ndi l lotel, 3ndi lotel, 3ndo lotel, 3ndo l lotel, 3ndo ldar, 3ndi ldar, nbat m3ah, n3es m3ah, bassni, basni, kaybossni, ybossni, nudes, lfrach`,
  },
  photo: {
    any: "photo, photos, video, videos, pic, pics, picture, pictures, snap, cam, selfie, selfies, صور, صوره, صورا, صوري, فيديو, الفيديو, كاميرا, تصاور, التصاور, تصويره, تصاوري",
    latn: "tsawer, tsawr, tsawir, taswira, tswira, tsawri, tasawir",
  },
  bare: {
    fr: "nu, nue, nus, nues, a poil, sans vetements, sans habits, sans haut, deshabill*, sexe, intime, intimes, en culotte, torse nu, zizi, bite",
    en: "nude*, naked, without clothes, no clothes, undress*, underwear, dick, penis, private parts, intimate",
    ar: "عاري*, عاريا, عاريه, العاريه, عريان*, بدون ملابس, بلا ملابس, دون ملابس, حميمه, الحميمه, فاضحه",
    ary: "عريان*, بلا حوايج, بلا حوايجي, خايبه ديالو, خاسرين",
    latn: "3eryan*, 3ryan*, 3rian*, 3eyan*, 3eyyan*, bla 7wayj, bla hwayj, khasrin",
  },
  /** A place or an hour where two are alone. */
  apart: {
    fr: "tente, chambre, hotel, seul, seule, tout seul, toute seule, chez lui, chez moi, bivouac, dehors la nuit, voiture",
    en: "tent, room, hotel, alone, his place, his house, his car, by myself",
    ar: "خيمه, خيمته, غرفه, غرفته, فندق, وحدي, وحدنا, بيته, سيارته, خرجت, اخرج",
    ary: "خيمه, الخيمه, بيت, للبيت, البيت, شومبر, للشومبر, لوطيل, بوحدي, بوحدنا, للدار, الدار, طوموبيلتو",
    latn: "khayma, lkhayma, bit, lbit, chambre, lchambre, lotel, hotel, bo7di, bou7di, bo7dna, l lotel, l hotel, ldar, tomobilto, tente",
  },
  /** What is promised or threatened for it, and silence. */
  bargain: {
    fr: "sinon, ou sinon, si je viens/refuse/dis/fais, si je ne, si j y, contre une/des/la/un, en echange, bonne note, des points, dis rien, rien dire, dis/dire/parle/rien a personne, ne dis, notre secret, j ose rien, elimine*, rate, disqualifi*, # ans",
    en: "unless, or else, otherwise, if i dont, if i do, if i refuse, if i go, in exchange, points, good grade, i fail, keep quiet, dont tell, nobody, secret, disqualif*, im 1*, years old",
    ar: "والا, ان لم, اذا لم, اذا, مقابل, نقطه, علامه, لا تخبري, لا تخبر*, لا تقولي, سر, بيننا, عمري, سنطرد, يقصيني",
    ary: "الا ما, ايلا ما, الا, ولا, نعطيك, النقطه, نقطه, ماتقولي, ما تقولي, متقوليش, ماتقولش, ما تقولها, لحد, بيناتنا, عمري, نجحك, نحيدك",
    latn: "ila ma, ila, wla, n3tik, no9ta, n9ta, ma tgoli, matgoli, matgolich, mat9oli, l7d, l7ed, binatna, 3ndi 1*, n7eydek, ghan7eydek, nnej7ek",
  },
  onMe: {
    fr: "me, m, moi, je, j, ma, mes, mon, g",
    en: "me, my, i, im, ive",
    ar: "لي, مني, بي, معي, عندي, انا, عمري",
    ary: "ليا, مني, معايا, بيا, عليا, قاليا, قالي, قالليا, بغاني, باغيني, انا, عندي, فيا",
    latn: "lia, liya, mni, m3aya, bia, biya, 3lia, 3liya, l ia, ana, 3ndi, bghani, baghini, galli, gali, 9alli, 9ali, 9allya, galya, 9alya, 9alia, galia, fia, fiya, siftli, kaysiftli",
  },
  /** Told to the team by those it met. */
  toldUs: {
    fr: "nous a/ont dit/raconte/confie/explique, temoignage*, interview*, verbatim, persona, scenario, dans notre histoire, le personnage",
    en: "told/said (to) us, testimony, testimonies, interview*, persona, scenario, the character",
    ar: "قالت لنا, قال لنا, حكت لنا, شهاده, شهادات, مقابله",
    ary: "قالت لينا, قال لينا, حكات لينا, حكا لينا, شهاده",
    latn: "galt lina, 9alt lina, gal lina, 9al lina, 7kat lina, 7ka lina",
  },
  /** A matter told from a distance: a subject, a figure, a trend. */
  about: {
    fr: `notre/le/un/ce/mon sujet, notre theme, notre projet, notre probleme, notre appli*, notre solution, on travaille, on veut aider, on veut lutter, lutte*, sensibilis*, prevention, prevenir, victimes, taux, statistiques, chiffres, augment*, hausse, doubl*, baisse, cas de, nombre de, enquete, rapport, etude, chez les, des jeunes, les jeunes, les ados, des ados, les filles, les femmes, les eleves, les enfants, les agriculteurs, province, region, commune, pays, selon, hcp, phenomene, societe, # %, # cas, sur #, les gens`,
    en: `our/the topic, our theme, our project, our problem, our app, our solution, we chose, we want to help, we help, awareness, prevention, prevent, victims, rate, rates, statistics, numbers, rising, rise, rose, increas*, doubled, dropped, cases, survey, report, study, among, teens, teen, teenagers, young people, students, girls, women, farmers, children, patients, people with, province, region, country, according, phenomenon, society, # %, percent, one in`,
    ar: `موضوعنا, مشروعنا, مشكلتنا, تطبيقنا, نريد مساعده, نسعي, نسبه, معدل, عدد, احصاء*, ارتفع*, ترتفع, تزايد, تضاعف, حالات, تقرير, دراسه, الشباب, المراهقين, النساء, البنات, الفتيات, التلاميذ, الاطفال, ضحايا, اقليمنا, اقليم, منطقتنا, جهه, حسب, ظاهره, المجتمع, التوعيه, الوقايه, محاربه, ل يعرف`,
    ary: `الموضوع ديالنا, موضوعنا, مشروعنا, المشروع, بزاف ديال, عند الشباب, الشباب, الدراري, البنات, العيالات, التلاميذ, النسبه, العدد, كيتزاد, تزاد, ولي, فالاقليم, فالمنطقه, الناس, التوعيه, المجتمع`,
    latn: `lmawdo3, mawdo3na, machrou3na, projet dyalna, bzaf dyal/d, 3nd chabab, chabab, drari, lbnat, l3yalat, tlamd, kaytzad, tzad, f lmante9a, f l9lim, nas, tawa3iya`,
  },
  /** Something that is over and told, not a cry. */
  story: {
    fr: `je me suis dit/mis/mise/retrouve/retrouvee/rendu/rendue, me suis dit, on s est dit, sur le coup, a l epoque, quand j etais, quand on etait, quand j ai, ce jour la, l annee derniere, hier soir, l autre jour, apres ca va, ca va mieux, et puis, et apres, apres on, au final, finalement, j etais, c etait, il y avait, y avait, ca pouvait, je commencais, en larmes a, a moitie, litteralement, du film, devant le film, mariage de, de joie, de bonheur, d emotion`,
    en: "back then, when i was, last year, yesterday, the other day, at the end of the, at the demo, in the end, it was, there was, with laughter, of joy, happy tears, the movie",
    ar: "في الماضي, عندما كنت, السنه الماضيه, امس, في النهايه, من الفرح, دموع الفرح, الفيلم",
    ary: "ملي كنت, العام لي فات, البارح, فاللخر, بالفرحه, من الفرحه, الفيلم",
    latn: "mli kont, l3am li fat, lbare7, f lekher, b lfer7a, mn lfer7a, film",
  },
} as const satisfies Record<string, Cues>;

const drugs = {
  fr: "cachet cachets comprime comprimes medicament medicaments medocs medoc pilule pilules somniferes anxiolytiques doliprane dolipranes paracetamol efferalgan aspirine xanax antidepresseurs javel",
  en: "pill pills tablets tablet medication meds medicines medicine sleeping paracetamol ibuprofen aspirin antidepressants bleach painkillers",
  ar: "حبوب حبوبا الحبوب حبه اقراص اقراصا الاقراص دواء الدواء ادويه الادويه مهديات المهديات منوم كبسولات",
  ary: "دوا الدوا كينه الكينه كينات الكينات كينا الكينا حبوب الحبوب كومبريمي ليكومبريمي فنيد الفنيد دوايات",
  latn: "dwa ddwa dwayat kina lkina kinat lkinat comprimé comprimés médicament médicaments médocs doliprane",
};

/** Classes of words that only these cues use. */
export const endangeringClasses = {
  no: { fr: "plus plu plut pas pa aucune aucun zero perdu ni" },
  drive: { fr: "envie envi envies force forces raison raisons gout courage interet" },
  man: { fr: "oncle cousin pere papa frere voisin copain grand mec homme type gars prof mentor coach" },
  lots: {
    fr: "plein tous toute toutes beaucoup bcp trop boite boites tas plusieurs tout tt poignee plaquette plaquettes tube flacon entiere entier 10 12 15 16 20 24 25 30 40 50",
    en: "all many lot lots bunch whole too box bottle handful dozens every 10 12 15 16 20 24 25 30 40 50",
    ar: "كل كامله كاملا كثيرا كثيره كثير جميع علبه حفنه كلها عشرات العلبه",
    ary: "بزاف كامل كامله كاملين كاع كلو كلها علبه باكيه بزاااف",
    latn: "bzaf bzf kamla kaml kamel kamlin ga3 kolo kolha 3olba boite bakiya plaquette",
  },
  drug: drugs,
  took: { ar: "تناولت ابتلعت بلعت شربت اخذت التهمت" },
  swallowed: { ary: "كليت شربت بلعت صرطت سرطت خديت" },
} as const satisfies WordClasses;
