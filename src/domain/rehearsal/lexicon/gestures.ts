/**
 * What hands and devices do: stems of verbs with which a solution is told as a thing at work rather than announced.
 * Parted by spaces, folded as the text is (no accents, one alif), without the endings and prefixes of the present.
 */

/** First group: "accroche", "accrochent", "accrochons", "accrochera". */
export const frenchStems = `abrit affich alert aliment annonc attribu barr bloqu bouch calcul capt cass chant cherch clignot coiff colori concass conseill contact deplac derou detect deverrouill diffus enlev enroul essai etend evacu fabriqu fauch ferment forg grill hach hiss honor isol labour lanc lev not nomm orient paill pomp procur prolong publi ralli refroid secou signal stabilis surveill tapiss telephon tiss tri vaccin accroch allum amen appell appel apport arros assembl attach avert branch brod cach change charg chauff class coll collect
  command compar complet compt conserv control coup cous cultiv decoup depos dess dessin dessal distribu donn ecout echang eclair
  emball embauch emmen empil emprunt enfil enregistr enterr entrepos envelopp envoi enterr epingl equip essor etal etiquet expliqu ferm filtr fix form
  fourn gard gliss grav guid habill imprim inform inscri install irrigu isol jou laiss lav livr lou mari marqu melang mesur monnai mont montr
  moul nettoi not nou nourr organis orient pass partag pass peign pes photographi pil piqu plac plant pli port pos pouss prepar press prest pret
  rabat raccommod racont raccord ramass ramen rang rapport rassembl recharg recueill recoll recycl refroid regl regroup reli rempl remplac rend
  repar reparti repass reserv retourn reuni reutilis reven roul seche sech sembl sem sonn souffl souleve soulev stock suspend tamis tend tiss
  tourn trac tradui trai transform transport trempl tremp tri trouv utilis vaporis verrouill vers vibr vid visit`;

/** Verbs whose present is not stem and ending. */
export const frenchWhole = `dit disent dira met mettent mettra mettons tient tiennent tiendra maintient va chercher ouvre ouvrent ouvrira ouvrons couvre couvrent lit lisent
  recoit vient viennent viendra previent previennent previendra rend rendent suspend suspendent tend tendent coud cousent cuit apprend apprennent apprendra
  ecrit ecrivent inscrit reunit reunissent finit remplit remplissent fournit fournissent nourrit refroidit avertit avertissent avertira convertit retient
  reprend reprennent prend prennent permet promet transmet transmettent traduit traduisent produit produisent conduit conduisent peint sert servent suit suivent
  indique indiquent signale signalent alerte alertent sauve sauvent aide aident bloque bloquent protege protegent signe signent distribue essuie chauffe
  vend vendent sort sortent rejoint relit dort accueille accueillent cueille choisit choisissent fait font fera feront garantit ralentit recouvre vibre`;

/** Base forms: "keep", "keeps", "will keep"; those in -ch, -sh, -s take "es". */
export const englishVerbs = `add alert answer attach bake beep bind blink block boil book bring build burn buzz call carry carve catch change charge check chime clean clip close collect
  connect cook cool count cover cut deliver dig display draw drive drop dry feed fetch fill filter fit flash float fold freeze gather give glow grind group grow guide
  hand hang heat help hide hold hook hum insulate join keep knit lay lead leave lend let lift light link list load lock log lower make map mark match measure mend mix move
  open pack paint park pass phone pick pin place plant play point post pour press print protect pull pump push put raise reach read record recycle remind rent repair replace
  return reuse ring roll rotate run save say scan seal sell send separate serve set sew shade shake share shine shout show shut signal sing sit soak sort sound spin spray spread stack stamp
  stand steer stitch stock stop store stretch switch swap sweep take tag talk teach tell text tie track train translate trap treat turn visit wait warm warn wash watch water weave weigh
  whistle wipe wrap write`;

/** Roots without the letters of the present: "يحمل", "تحمل", "نحمل", "سنحمل", "كيحمل". */
export const arabicStems = `حمل نقل جمع علق ضع حط رسل بعث صيفط خبر علم نبه نادي عيط تصل مر جيب جلب حضر فتح سد غلق شعل ضيء ضوي شحن خزن حفظ برد سخن جفف نشف غطي عمر ملا فرغ صب سقي روي غسل نقي نظف
  فرز دور طحن عصر غزل نسج خيط طرز صلح رقع ركب ثبت لصق كتب قرا سجل رسم صور طبع وزع قسم عطي سلف عير كري باع بيع شري وزن قيس حسب عد راقب حرس وصل دوز قطع ربط شد لف طوي
  تناوب نظم رتب ختار علن دل ورش وري بين شرح علم درس درب رافق صاحب ساعد عاون زرع غرس حصد حفر بني صنع صاوب صايب دير خدم شغل طفي دق رن صفر ومض لمع ضغط دفع جر رفع نزل نقط قطر رش
  فصل خلط طبخ عجن خبز وجد هيا وضع بدل عوض شارك ستقبل ستعمل ستعير قود سوق مشي دخل خرج رجع عود تكلف ستلم سلم قرب كشف لقط نوب تبادل جاوب هضر قول خلي تكفل حبس شبك`;

/** The same in Latin letters: "kayjm3o", "kan3el9o". */
export const arabiziStems = `7mel hez jme3 jm3 3el9 3elle9 7et 7ett sift seift 3iyet 3ayt 3lem khber nebh douz dowz jib jem3 7el fte7 sedd she3l ch3el dwi khezn khbi 7fed berred skhen nechef gheti
  3mer khwi sob s9i ghsel n99i ferz dewwer t7en ghzel khiyt sle7 rekeb lse9 kteb 9ra sejel rsem sower ferre9 9ssem 3ti slef kri bi3 chri wzen 9is 7seb 7ras wesel wsel 9te3 rbet
  nedm nddem khtar werri bey fhem 3elem jreb 3awn zre3 7fer bni sawb sayb dir khdem tfi de9 sefer wrek dfe3 jer hezz nezel ne9et rech khlet teyb 3jen wejed bedel 3wed chark st9bel st3mel
  so9 mchi dkhel khrej reje3 tkelef kemel sellem jaweb hder 9ol gol khelli nawb tnaweb shed ched seyf seffer kayd lewi mesh`;
