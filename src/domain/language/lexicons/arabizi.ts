/**
 * Moroccan Darija in Latin letters ("3arabizi"), in the spellings met most; `arabizi-shape.ts` brings the many others
 * (bzzaf, bezaf, bzf; ch, sh, x; 9, k, q; ou, o, w) to one skeleton.
 */

/** Words that carry the grammar: a sentence built on them is Darija, whatever its nouns are. */
export const arabiziGrammar = `
ana ana2 nta nti ntuma ntouma ntoma huwa howa houwa hoa hiya hia hya hna 7na hnaya hna7na huma homa houma humma
dyal dial diyal dyali diali dyalk dialk dyalek dyalo dialo dyalou dyalha dialha dyalna dialna dyalkom dialkom dyalhom dialhom
dyawl dyawlna dyel dyl dd ta3 nta3 mta3 tae taa3
had hadi hada hado hadou hadchi hadshi hadxi had-chi dak dik duk dok douk hadak hadik haduk hadok hadouk dakchi dakshi dakxi
li lli elli illi lly chi shi xi wahd wa7d wahed wa7ed wahda wa7da ga3 gae kul kol koul kulchi kolchi koulchi kolshi kulshi kolxi
chno chnou chnu chnowa chnahiya chnahya chnahwa achno ashno ach ash ax achmen achmn shnu shno wach wash wax wesh waach wch
fin fayn fein feen finahowa mnin mnayn mnein imta imtta emta fo9ach fou9ach fuqach foqach fuqash wa9tach waqtach ch7al chhal
chehal sh7al shhal xhal x7al bch7al bchhal kifach kifash kifax kifach kif ki kidayr kidayra kidir kidayrin chkon chkoun chkun
shkun shkon 3lach 3lash 3lax elach alach 3alach 3lachach lach lash lmn lmen dyalmen
bach bash bax 7it hit 7itach hitach hitash 7ayt hayt 7intach li2ana li2anna la2na walakin walakine walaken wlakin walaknn lakin
bsah bsa7 bs7 bla blama bla7 7ta hta 7atta hatta ta tta 7tal htal ila ila2 ella ida wila ola wla wlla ola oula wela aw
mn men mnn man f fi fl fel fil b bi bl bel l w o wa ou ela 3la 3ala 3l 3el 3ela 3lih 3liha 3lihom 3lina 3lik 3liya 3lia 3likom
m3a m3ah m3aha m3ahom m3ana m3aya m3ak ma3a maa m3akom 3nd 3end 3and 3ndi 3endi 3andi 3ndk 3ndek 3andek 3ndo 3endo 3ando
3ndou 3ndha 3ndna 3endna 3andna 3ndkom 3ndkum 3ndhom 3endhom 3andhom 3ndhum andi andek andna andhom endi endhom endna
ma3ndich ma3ndch ma3ndnach ma3ndhomch ma3ndkch ma3ndoch ma3ndhach ma3endnach ma3endhomch ma3andnach makaynch makainch
makayench makaynach makayninch makainach makayn makayna makan makanch makantch machi mashi maxi mch mich mashi machi
ba3d be3d b3d ba3da be3da 9bl qbl kbl 9bel qbel mn9bl mora mour mora fo9 foq foug ta7t t7t 7da 7dana hda 9dam 9eddam 9odam
qddam 9dem wra mwra bin binat binatna wst west wast fwst f-west bra berra barra dakhl ldakhl fo9 jnb janb
lia liya lik lih liha lina likom likum lihom lihum fih fiha fihom fihum fina fik fiya bih biha bihom bina bik biya mno mnha
mnhom mnhum mnna mnk mnni menni menno menhom mennha minhom
daba dba dabba drwk drok 3ad 3aad ba9i ba9in ba9a mazal mazala mazel mazalin mzal dima dayman dimma bzaf bzzaf bezaf bezzaf
bazaf bazzaf bzf bzzf chwiya chwia chwya shwiya shwia chwiyya xwiya chwi swiya ktar kter ktr ktira ktir bghiti ghir ghi ri hir gha gher ghaer
9lil 9lila qlil 9lal lyom lyoum lyuma lyouma lioum ghda ghdda ghedda lbareh lbar7 lbarh lbare7 tta hakka haka hakda hakdak hakkak
b7al bhal b7alha b7alo fhal bhala b7ala b7alna walo walou walu wallo oualou tahaja ta7aja 7taja hta7aja htawahd 7tawa7d tawa7d
ghadi ghada ghadya ghadia ghadyin ghadin ghan ghat ghay gha kan kant kanou kano kanu knt kent kunt konti kna kunna knna kayn kayna kaynin kain
kaina kaynine kaynain kaykon kaykoun kaykono tkon ykon ikon nkon nkun nkoun tkoun ykoun ykono ikono ykounou
rah raha rahom rahum rani rana rak raki rakom rakum ra hahowa hahiya hahia hani hana
bgha bghat bghina bghit bghiti bghaw bghina bghitu baghi baghya baghyin baghi bagha baghin kanbghi kanbghiw mabghitch mabghinach
mabghach mabghatch mabghawch mabaghich nabghi nbghi tbghi ybghi kaybghi kaybghiw bghitou
khas khass khss khassna khassni khassk khassek khasso khassha khasshom khsna khsni khsha khshom khsso khssna khssni 5as 5ass 5asna 5sni
khassni khasskom lazem lazm lazmna darori daruri daroori momkin mumkin moumkin yemken ymken yemkn ymkn imkn imken y9der
`;

/** Greetings, interjections and the talk of the group. */
export const arabiziTalk = `
ya yah ma la si el al bel fel mel lel del rabi rebi rabbi rebbi rab mabrouk mabruk mbrouk hed kima bark barak gher ghil rahi
salam slm slam salamo salamou3alikom salamo3likom assalam slamo labas labass labasse lbas hamdollah hamdolah hmd lhamdolilah
lhamdoulilah l7amdolilah l7amdolah 7amdolah inchallah inchalah nchallah nchalah incha inchaallah inshallah nshallah mashallah
machallah tbarkallah tbarklah tbarkallah bismillah wallah wlah wllah walah llah lah allah yallah yalah yalla yala yllah yaallah
aji ajiw ajio sir siri siro siru chouf chof shof chofi choufo safi safy saafi wakha wkha waxa wakhha wa5a iwa iwaa ewa eywa eyeh ayeh
ah aah ih iyeh lla laa la2 walayni wili wayli nari hchouma hshuma 7chouma hchma za3ma zaama z3ma ya3ni yaani ye3ni y3ni tsema ya3nii
mohim lmohim lmouhim mouhim muhim l-mohim bl7a9 bsara7a bsra7a b-sara7a bsaraha sara7a sm7li sme7 smeh smahli smah smahlia 3afak
3afakom afak 3fak afakom chokran choukran chukran shukran shokran chokrane barakallah barak llaho lahofik laykhalik lay3tik
lah yhefdk bslama beslama bssalama msa lkhir sba7 sbah lkhir tsbe7 3la khir khoya khuya khouya khty khti ukhti lkhawa lkhoutt sahbi
sa7bi sa7bti shabi s7abi chabab drari ddrari lwlad lalla moulay sidi hadra hdra fhmti fhemti fhamti 3refti 3rfti 3rafti 3arfti
tanaqsdo wayah wah waah hmdlh nadi zwin zwina zwinin mzyan mzian mezyan meziane mezian mzyana mziana mzyanin mzn mziyan khayb
khayba khaybin nichan tamam bikhir bi5ir hania hanya hani sahl sahla sahel s3ib s3iba sa3b sa3ba s3ab wa3r wa3er wa3ra khatir khatar
`;

/** Verbs in the shapes most used. Other persons are found by their prefixes and endings. */
export const arabiziVerbs = `
ndir ndiro ndirou ndero dir diri diro dirha dirt dirna drt drti drna dar dart daro darou drto ydir ydiro tdir tdiro kandir kandiro
kaydir kaydiro katdir taydir taydiro ghandir ghandiro kidir kidiro
nkhdm nkhdmo nkhedmo khdm khdmna khdmt khdmo khdam khdama khddam khddama khdamin khedam khedma tkhdm ykhdm ykhdmo kaykhdm kaykhdmo
kankhdmo n3mlo n3mel 3mel 3ml 3mlna 3mlt kay3mlo sawb sawbna nsawbo nsaweb nsawb tsawb saweb sayb saybna nsaybo
nmchi nmchiw mchi mcha mchina mchit mchat mchaw ymchi ymchiw imchi imchiw temchi kaymchi kaymchiw kanmchi tmchi tmchiw
nji njiw ja jat jaw jina jit yji yjiw iji ijiw tji kayji kayjiw kaiji jay jaya jayin jjay
n9ra n9raw 9ra 9rina 9rit y9ra y9raw kay9ra kay9raw ka9raw t9ra 9raya l9raya nqra qraya kaqraw
nakol naklo kla klit yakol yaklo kayakol kayaklo makla lmakla chrb nchrb kaychrbo nchrbo
n3ref n3rf n3rfo 3ref 3rf 3rft 3raf y3ref y3rf y3rfo kay3ref kay3rfo ma3reftch ma3rftch ma3rfnach ma3raftch marftch ma3rfch t3ref 3arf 3arfin 3arfa
fhm fhem fhemt fhmt fhmna fhamt tfhm nfhm nfhem nfhmo yfhm yfhmo mafhemtch mafhmtch mafhmtich mafhmnach fhemtch fhmtch kayfhmo
ngol ngolo ngoul goli golna golt gal galt galo galou galina galiya galk ygol ygolo tgol gult golha goltlk goulnah kaygolo kigolo
nchof nchofo nchouf chft cheft chfna chafo chaf ychof ychofo kaychof tchof kaychofo chofna shuf
njib njibo jab jbna jbt yjib yjibo jib jibo kayjib kayjibo nakhd nakhod nakhdo khda khdina khdit yakhd yakhod yakhdo kayakhdo
n3ti n3tiw 3ta 3tani 3tatni 3tit 3tina 3taw y3ti y3tiw t3ti 3tini 3tina kay3tiw
nbi3 nbi3o ba3 ba3o b3na ybi3 ybi3o kaybi3 kaybi3o kaybi3ou tbi3 nchri nchriw chra chrina chrit ychri ychriw kaychri kaychriw
nkhals nkhlso kaykhlso khls khlsna khlsat ykhls ykhlso
nhdr nhdro hdr hdrna hdrt yhdr yhdro kayhdr kayhdro kahdro nahdro hder ndwiw dwi dwa dwina nswlo nsowlo swl sowl swlna sowlna swlt sowlt
n3yto n3ayt n3ayet n3aytou 3ayt 3ayet 3ayetna 3ayetna 3aytna 3ayto jawb jaweb jawbo njawb kayjawbo yjawb
nsna ntsna ntsnaw kaytsna kaytsnaw kaytsannaw ytsnaw tsna tsnaw tsnit katsna kaytsnaou kaysnaw
nmchiw nl9a nl9aw l9a l9ina l9it yl9a yl9aw kayl9aw kanl9aw mal9inach mal9ach mal9itch nl9aou
n9der n9dro n9der 9der 9dr 9dart 9drna y9der y9dro kay9der kay9dro ma9dertch ma9adrch t9der t9dr ti9dr mat9derch n9edro 9ad 9ada 9adin
n3awn n3awno 3awn 3awnna 3awno y3awn y3awno kay3awn kay3awno t3awn t3awno n3awnou
nbda nbdaw bda bdina bdit bdaw ybda ybdaw kaybda kaybdaw tbda nsali nsaliw sala salina salit saliw salaw kmmel kmel nkml nkmlo kmlna kmlo
wsl wsel wslna nwsl nwslo yosl kayoslo wa9f wa9ef w9ef nw9fo hbs 7bs 7bes khrj khrej khrjo khrjna nkhrj nkhrjo kaykhrjo dkhl dkhel ndkhlo kaydkhlo
tl3 tla3 nzl nzel hbt kaynzl kaytl3 kaytle3 rj3 rje3 rj3na rj3o yrj3 kayrj3o nrj3o nrja3 nrj3 ban banli bayn bayna kayban
kaybanli 7ss hss kan7ss kanhess kaykhsrhom khsr khsro khser ykhsr khasr khasra rb7 rbe7 nrb7o kayrb7o kayrbho
t9lb n9lb n9lbo kan9lbo kay9lbo kay9elbo 9lbna 7taj htaj n7tajo kay7tajo kayhtajo m7taj m7tajin mhtajin
nfker nfkr nfkro fkr fker fkrna kanfker kayfkro kanfkro kay3ani kay3aniw k3aniw y3aniw kay3anou n7lo n7el n7l nhlo 7l 7ell 7el
t3lm t3elm nt3lm nt3lmo kayt3lmo yt3lmo nktb nktbo ktb ktbna ktbt kayktbo skn sakn sakna saknin kayskno sken
kaydi3 kaydi3o day3 day3a day3in msdod msdouda 3amr khawi khawya khawyin mrid mrida mrad kaymrdo kaymrd wlad weld wld twled kaytwldo wldat kaytwlad
kaymoto mat matt mato ymout kaymout n3s n3es n3so nas na3s kay3ich kay3icho 3aych 3aycha 3aychin n3icho y3icho kayb9a kayb9aw yb9a yb9aw
kaybato kaybat tay9ol taygol taykhdm taymchi tay9ra tanchof tandir tan9ol tangol tanmchi tan3ref ka9ol kangol kangolo kan9ol
kaytl9aw kaywsl kaywslo kaytaml kayst3mlo yst3ml nst3mlo nst3ml st3ml sta3ml kayzid kayzido nzid nzido zid zidi kayn9es kayn9so n9s n9es na9s na9sa na9sin
hchman hchmana 7chman 7chmana khayf khayfa khayfin 3yit 3yina 3yan 3yana 3yanin t9l9t m9l9 fr7an frhan fer7ana 7zin nsit nsa nsina tnsaw
wjd wajd wajda wajdin njdo tfa9na tafa9na ttaf9na mtaf9in khtarina khtarna khtar nkhtaro nkhtar 5trna tkhtar ktchf 3jbni 3jbatni 3jebni kay3jbni
kayfout kayfot kayfoto kaydoz kaydozo daz dazt dazo dazna ndoz ndozo doz kat9is katsw katswa kayswa swa kaykalf kayklf kay7tarm
`;

/** Nouns and adjectives of every day, of a programme, of villages, farms, schools and health. */
export const arabiziWords = `
ri7a riha rihat riht rih ri7 fabor sad sadd fink fino finha finhom wx fen skhfa taswira tsawr tswira tsawer sora tswar drissi bladi 3lam l3alam 3alam l3rb 3arab khadra hamra sfra zr9 k7el kehla bida byed abyad
farhan mkhalla mkhelet mobachara moratib rateb ratib mo3awana mosa3ada mosa3da lmosa3ada hamla ta7sis tawjih tawjihi takwin takwin tadrib tadribat takwine tajroba tajriba lkhibra khibra 3ilaj si7i si7iya moujtama3 mojtama3 moudir modir modira mas2oul mas2oula mas2olin ra2is ra2isa jama3a ljama3a 3amala wilaya moqata3a bladiya baladiya lbaladiya 9iyad 9ayed mokadem moqaddem chikh jama3at ta9a chamsiya cham9iya moharik mo7arik ala alat lalat 3jina tabi3a tabi3i falsafa riyada riyadiyat 3oloum siyasa 9tisad iqtisad tamwil mowatin mowatinin lmowatin lmowatinin sakan sokan sokkan lkhadamat khadamat khidma khadma tahssin tahsin ta7sin ta7ssin tatwir tatbiq tatbi9 tatbi9at lmostahlik mostafid lmostafidin mostafidin mochtarik mochtarak jawda ljawda sor3a sor3at hokoma l7okoma
nas nass lnas nnas bnadm bnadem bnadam rajl rajel rjal mra mraa 3yal 3yalat l3yalat 3yalate wld weld wlad dreri derri drri drari
bnt bent bnat lbnat sghir sghira sghar kbir kbira kbar chab chaba chabab chibani chibaniya ch3b walidin lwalidin lwalida walida
mama baba jed jdda 3mi khali 3amti khalti ra3i ra7il fellah fella7 fellaha felaha fla7a lfellaha lfella7a lfla7a fla7 fallah fallaha flla7a
lfelahin fellahin 7rayfi hrayfi hrayfiya m3elem m3elma m3alem m3lma sana3 sna3 sni3a sna3a bya3 byaa moul mol mola mwalin moulat
sbitar sbitarr tbib tbiba lfrmli frmli farmli dwa ddwa dwayat mrd mard mred lmard lmrd mrid lmrad l7amla 7amla tfl tfal sokar sokkar
madrasa mdrasa mderssa mdrsa madrassa lmdrasa msid jami3a ljami3a kolia kolliya koliya lkolia 9ism qism dars drous drass tlamd tlamed ttlamd talamid
talaba tolab tolba ttalaba tilmid tilmida ostad oustad ostada osstad oustada mo3alim mo3alima m3elma 9ari n9raw imti7an mti7an imtihan
dar ddar dyour dyor darhom bab byout bit lbit chrjm 7it kouzina zn9a zen9a zan9a tri9 tri9 triq tre9 trig tor9an tro9 derb houma 7ouma lhouma
7i hay blad lblad bladna bldna mdina lmdina mdoun douar dwar ddouar lmdachr 9arya l9arya qarya jbl jbel jbal jabal wad wed oued l-oued
lwad 3ayn 3in bir biir ssa9ya sa9ya sagya khttara so9 sou9 ssou9 suq souk lbla9 blasa blassa blays blaca plassa
lma lmaa ma2 lma2 dlma chta chtaa lghit jafaf ljafaf lbrd sahd s7d skhon skhoun sskhana berd bard chms chems lbarod
lkhobz khobz 7lib hlib l7m lham hout 7out lkhdra khodra khdar batata maticha ateay atay 9ahwa l9ahwa qahwa zit zitoun ztoun zzitoun tmr tmar ttmar
nkhl nkhel nkhil nakhla n5la n5al nkhla dellah bhayem bhim bhaym lbhaym ghnm ghnam lghnm hawli lhawli m3za ma3za m3iz b9ra bgra bagra l3sl 3ssl 3sel
zra3 zre3 zar3 ard lard ard2 l2ard trab traba lghella ghella ghla fr7a zarbia zrbya zrabi zerbia zrbiya soufa souf lsouf nsij khyata lkhyata tyab lfakhar lfkhar fekhar fokhar
flous lfloss flos flouss floos drahm dirham drhem ryal thmn taman tamn ttaman rkhis rkhisa rkhas ghali ghalya ghalyin khlas kra lkra salaf slf kridi
khdma lkhdma khedma khadma lkhedma kherrab batala lbatala btala charika charikat moqawala mo9awala ta3awoniya ta3awonia ta3awniya ta3awniyat ta3awoniyat jam3iya jm3iya jam3iyat
tomobil tonobil tomobilat tonobilat tobis tobiss lkar tran tlamed taxiyat triporteur motor motour bchklita bisklit
fekra fikra fkra lfekra lfikra lfkra afkar lafkar mochkil mouchkil mochkila moushkil muchkil mushkil lmochkil lmouchkil machakil mchakil mashakil mochkilat mchkil
7al 7el 7oloul 7all l7al l7el hal 7olol lhal sbab asbab lasbab sabab natija natija nata2ij hadaf ahdaf wasila tari9a tari9a lta7addi ta7adi ta7addi
jawab jawabat so2al sou2al as2ila su2al ra9m ar9am raqm 3adad 3dad nisba lmya lmiya ma3loma ma3lomat m3lomat ma3loumat ma3loumate khbar akhbar lkhbar
machro3 machrou3 mashro3 machari3 lmachro3 mchrou3 mchro3 mcharii3 fari9 fare9 lfari9 lfer9a fr9a fri9 jury2 lajna lajnat lljna lwe9t lwa9t wa9t we9t wqt waqt lwqt we9te
nhar nhar nhara lil llil sba7 sbah l3chiya 3chiya l3chia 3chia simana smana simanat chhar ch8ar chher chhor chhour ch8or 3am l3am 3amayn snin sna snin d9i9a dqiqa d9aye9 da9i9a d9ay9 sa3a sa3at swaye3 sway3 saa3a
mrra mra marra marrat mrrat khtra khatra bzaf7 jmi3 jomla kamla kamlin kamel koul kolha kolhom kollhom koulhom kolna ktra
khir khayr char chrr sa7a se77a sse7a ssi7a si7a s7a saha hayat l7ayat 7ayat dounya dnya denya mout lmout 7a9 ha9 l7a9 l7o9o9 9anon 9anoun
jdid jdida jdad 9dim 9dima 9dam twil twila 9sir 9sira b3id b3ida b3ad be3id ba3id 9rib 9riba 9rab qrib ba3id mhm mohima mohimin
lwl lwla lowel lowla lawel tani tanya ttani akhor akhra khra khor khrin okhra lakhor lokhra lakhra nfs nefs wahdani
wa7dhom bo7dhom bou7dhom bohdi bo7di bou7di rask rasi rassi raso rasna rashom bnadm chakhs achkhas mojtama3 lmojtama3 dawla dwla ddawla lmghrib mghrib maghrib mgharba maghariba
lhadra hadra hdra ktab ktba kalma klma klam lklam smiya smiti smito smitha ism 3arbiya l3rbiya 3arabiya darija ddarija fransawiya fransiya njliziya ssa7ra sa7ra sahra rmla rmel rml
nd9iw lbi2a bi2a azbal zbl zbel lazbal zebal t9afa taqafa ta9afa siya7a siyaha tourist tma tmma temma tmak lhih lhna hnak hnaya fin-ma lour l9dam
kbar ldakhil lakhir lkher lkhr lwst l3a2ila 3a2ila 3ayla l3ayla osra l2osra jiran jirani j3an ji3an 3atchan l3tch j7a jou3 joo3 fa9ir fo9ara msakn mskin meskin mskina mesakin miskin
tjara tijara tsnt7 ntaj intaj lintaj montaj montoj lmontoj montojat mntoj 9ima qima 9imat lfarq fr9 far9 khtar khatar lkhatar mokhatara
`;
