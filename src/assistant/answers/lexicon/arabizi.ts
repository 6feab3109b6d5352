import type { Concept } from "./fr.ts";

/** Darija in Latin letters. Vowels and doubled letters vary freely: a word is also met by its consonants. */
export const arabizi: Partial<Record<Concept, string>> = {
  when: "fo9ach, fou9ach, imta, emta, wa9tach, fu9ach, foqach, foukach, w9tach, fweqt, fo9tach, fwa9t, imtta, fach mn we9t, foqash, fwe9tach, mnin ghadi, fokach, waqtach, waktach, f9ach, fu9ash, imti",
  hour: "sa3a, m3a ch7al, fsa3a, ch7al f sa3a, achmn sa3a, chmn sa3a, ina sa3a, lwe9t, wa9t, m3ach, 3la ch7al, lw9t, sa3at, m3a chhal, f ina sa3a, lheure, we9t, w9t, weqt, ach mn sa3a, chehal sa3a, m3ah, mea chhal, f ch7al",
  who: "chkon, chkoun, chkun, chkoune, ch koun, m3amn, lmn, dyal mn, chkon li, chkoun lli, chkon lli, chkoon, chkon howa, chkon hiya, shkun, shkon, achkon, skon, m3a mn",
  where:
    "fin, fiin, feen, fayn, fine, fina blassa, fin kayn, fin kayna, fin ja, fin ghadi, finahiya, finaho, f ina blassa, win, fach mn blassa, finhowa, finhiya, fen, faynhowa, mnin",
  howmany:
    "ch7al, chhal, chehal, ch hal, ch7al mn, ch7al d, ch7al dyal, sh7al, chhal mn, che7al, ach7al, lch7al, chal, ch7al men, shhal, chhal d, 3adad, l3adad",
  howlong:
    "ch7al kaydom, ch7al katdom, ch7al dyal lwe9t, ch7al ghadi tdom, ch7al ghadi ydom, ch7al mn d9i9a, ch7al mn sa3a, ch7al d lwe9t, ch7al d d9ay9, ch7al d sa3a, ch7al dyal lwa9t, lmodda, modda, ch7al d lw9t, ch7al mn we9t, ch7al kadom, kaydom, katdom, ydom, tdom, chhal katdom, chhal kaydom, chhal d lwe9t, ch7al dlwe9t, ch7al dyal d9ay9, ch7al mn d9i9, ch7al d d9i9a, ch7al t9riban katdom, dam, ch7al dam, ch7al ghatdom, ch7al ghaydom, ch7al d lwa9t, ch7al dyal sa3at",
  what: "chno, chnou, achno, chnahowa, chnahiya, ach, chnu, achnou, chnia, chni, 3lach kayhdr, chno kayn, wach howa, chno hiya, chno howa, fach, 3la chno, chnowa, chniya, ashno, shno, shnu, ach katgol, b chno, 3la ach, kayhdro 3la, kayhder 3la, kathder 3la, achnahowa, acno, cno",
  which: "ina, achmn, chmn, ach mn, achman, fina, ama, chmen, achmen, ina wa7d, ach men, anhi, ayna",
  why: "3lach, 3lash, alach, ealach, 3lache, 3lah",
  how: "kifach, kifash, kifach ghadi, kefach, kif, ki, kifax, kifech",
  exist:
    "wach kayn, wach kayna, kayn chi, kayna chi, wach 3ndna, kayn, kayna, kaynin, wach ghadi ykon, wach ghadi tkon, wash kayn, wax kayn, wach kaynin, kain, kaina, wach 3endna, wach ghaykon, wach ghatkon, kaynine",
  yesno: "wach, wash, wax, ouach, wach bsse7, wach khassna, wach khasni, bse7, bssa7, wach sahih, was7, khass, khassna",
  may: "wach n9dro, n9dro, n9der, ne9dro, wach n9der, n9dr, wach n9dr, y9der, wach ymkn, wach ymken, wach momkin, wach mumkin, wach 3ndna l7e9, wach y9dro, wach neqdro",
  help: "y3awn, y3awnna, y3awnona, i3awnna, ghadi y3awnna, n3awno, mousa3ada, t3awnna, kay3awno, kay3awnona, y3awnouna",
  best: "a7san, ahsan, lmezyan, l7sen, a7ssan, afdal",
  aside: "3la kol 7al, f lmajmo3, flmajmo3, kamlin flmajmo3, 3la l3omom",
  outside:
    "mdrasa, lmdrasa, lycée, llycée, sokkan, sokan, souk, so9, so9na, 7anot, l7anout, bank, lbank, cinéma, clim, climatiseur, lclim, stage, khdma, lmarché, sabon, 7llaq, 3asima",
  start:
    "ybda, kaybda, katbda, bdaya, nbdaw, ghaybda, ghadi ybda, tbda, kanbdaw, ghatbda, lbdaya, ghanbdaw, bda, bdat, kaybdaw, ybdaw, ghadi tbda, kaybdao, l bdaya, kaybda, tebda, yebda, kaybdaou, ghadi nbdaw",
  end: "ysali, kaysali, katsali, nsaliw, tsali, ghaysali, sala, kansaliw, nihaya, ykmel, kaykmel, ysalio, kaysaliw, kansalio, ghansaliw, ghatsali, ykml, salaw, ysaliw, nsalio, kaykml, katkml, kmel, tkmel, l7ed amta, 7ta l ch7al, ghadi ysali, ghadi tsali",
  date: "ina nhar, achmn nhar, f ina nhar, chmn nhar, tarikh, fina nhar, ach mn nhar, ama nhar, tari5, ltarikh, achmen nhar, ina youm, f achmn nhar, f ach mn nhar, fach mn nhar, f ama nhar, chmen nhar",
  before: "9bel, 9bl, qbel, kbel, mn 9bl, 9bel mn, 9bal, li 9bel, men 9bel, gbel, lli 9bel, qbl",
  after:
    "mn be3d, be3d, mora, mnb3d, mn b3d, b3d, wra, mor, men ba3d, mn ba3d, ba3d, mn mora, moura, morah, mour, wra l, men b3d, mnbe3d, baed, mn moraha",
  next: "li jay, lli jaya, jay, jaya, lli mor, jaye, ljay, lmajya, li jaya, ljaya, lli jay, daba mn b3d",
  now: "daba, dba, had sa3a, had lwe9t, hadsa3a, daba daba, dabba, f had lwe9t, had lw9t, d aba",
  first: "lwel, lewel, lowel, lewla, louwel, lwl, lwla, lwal, lowla, luwel, louwla, lawel, lawla, lewwel, loula",
  last: "lkher, lakher, lekhra, akhir, lekher, lkhra, lakhra, l5er, talya, akher, lkhranya, lkhrani, aakhir",
  morning: "sba7, sbah, f sba7, fsba7, s ba7, ssba7, sba7iya, sebah",
  afternoon: "l3chiya, l3chia, f l3chiya, 3chiya, mn b3d zwal, b3d dohr, l3shiya, le3chia, l3echia, zwal",
  evening: "lil, f lil, b lil, lilia, sahra, bellil, flil, blil, f llil, lliil, l3chiya dyal lil, msa",
  minutes: "d9i9a, d9ay9, d9aye9, d9aya9, d9i9, dqiqa, dkika, dkayk, d9iqa, dqayq, daqi9a",
  dayword:
    "nhar, liyam, yom, kol nhar, nharat, youm, kola nhar, lyamat, ayam, lnhar, kul nhar, yoom, iyam, eyam, iyyam",
  month: "chhar, chher, chhor, chehar, chahr, chhra",
  year: "3am, lam, sana, snin, l3am, 3amayn, kol 3am",
  week: "simana, lsimana",
  programme:
    "barnamaj, lbarnamaj, bernamej, lprogramme, programme, lbrogram, planning, lplanning, brogram, lprogram, bernamaj, lbernamaj, emploi, lagenda, barnamej",
  event: "l'event, levent, tadahora, hackathon, lhackathon, l'événement, lévénement, tadhahora, mosab9a kamla",
  session:
    "7issa, l7issa, lactivité, activité, séance, lséance, la séance, hissa, 7isas, les seances, nachat, la session, anchita, lactivite, les activités, seance, l activité",
  workshop:
    "workshop, lworkshop, atelier, latelier, warcha, lwarcha, workchop, l'atelier, les ateliers, warchat, worchop, lwerkshop, werchop, lworshop",
  training:
    "formation, lformation, takwin, ttakwin, formasion, la formation, les formations, formassion, lformasion, cours, dars, lcours, takwinat, formasyon",
  coaching: "coaching, lcoaching, mowakaba, kotching, koching, l coaching, kowtching",
  masterclass: "masterclass, lmasterclass, master class, lmaster class",
  keynote:
    "keynote, lkeynote, mo7adara, kinot, conférence, lconférence, l keynote, lkinot, conferonce, muhadara, mo7adarat",
  panel: "panel, lpanel, ni9ach, nadwa, table ronde, lpanal, jalsat ni9ach, l panel, nadawat, niqash",
  talk: "talk, inspiration talk, ltalk, kelma molhima, l talk",
  briefing: "briefing, lbriefing, brifing, lbrief, brief, l briefing, lbrifing",
  recap: "recap, lrecap, récap, résumé dyal nhar, 7assila, lrécap, ricap, molakhas, l recap",
  break:
    "9ahwa, l9ahwa, kahwa, lkahwa, qahwa, pause, lpause, istiraha, stira7a, rrapos, 9hiwa, la pause, 9hwa, l9hwa, les pauses, lqahwa, pauza, istira7a, ra7a, nrta7o, coffee, 9ahoua, lpose, l'pause",
  lunch:
    "lghda, ghda, lghdda, lghada, ghada2, ntghdaw, lghdaa, ghdana, le déj, dejeuner, lghda2, ghadae, ntghdao, nt8daw, l8da, lgda, lrda, ghda dyal, ghdawna, ghadi ntghdaw, ghda2, l'ghda, lghdawat, wajba, lwajba",
  breakfast: "lftor, ftor, ftour, nfetro, lfter, ftar, lftour, nftro, lfotor",
  dinner: "l3cha, 3cha, n3achaw, nt3echaw, nt3achaw, l3esha, l3ashaa, l3acha2, l3ach",
  ceremony:
    "7afl, l7afl, hafl, lhafl, l7afla, 7afla, cérémonie, lcérémonie, ceremoni, la cérémonie, lceremonie, hafla, ceremonie, lhafla",
  opening:
    "iftita7, liftita7, ouverture, l'ouverture, louverture, iftitah, yfta7, yftata7, l7afl dyal l'ouverture, liftitah, ftitah, ftita7, kalimat liftita7, nftat7o, khitab, ghadi yftata7, lftitah, l7afl lrasmi, yfte7, katftate7, yftate7, katfta7, kayfte7, ghatfte7",
  awards:
    "tawzi3 ljawa2iz, tawzi3 ljawaiz, remise des prix, remise dyal prix, yfer9o ljawa2iz, yfr9o les prix, ljawaiz yfer9ohom, taslim ljawaiz, tawzi3 jawaiz, tawzi3 les prix, yfer9o ljawaiz, y3tiw les prix, y3tiw ljawaiz, tawzi3, kayfer9o les prix, kayfr9o ljawaiz, ghadi y3tiw ljawaiz, ghadi yfr9o les prix, remise d les prix, ytwze3o, remise",
  competition: "compétition, lcompétition, mosaba9a, mosab9a, lmosaba9a, competition, l3ard nihae",
  facing:
    "lfinal, final, 9dam jury, gdam jury, 9dam ljury, la finale, pitch final, lpitch final, 9oddam jury, npitchiw 9dam, pitch 9dam jury, 9ddam jury, 9dam lajna, 9dam lejna, lpitch lkher, lpitch lekher, 9edam ljury, finale, devant jury, 9ddam ljury, qdam jury, qdam ljury, ndozo 9dam, gdam ljury, kdam jury",
  rehearsal:
    "répétition, repetition, dry run, dryrun, lrépétition, ntmerno, tamrin, lrepetition, pré-jury, dri ran, drayran, tmrin, ntdrbo, ndrbo 3la lpitch, prejury, ldry run, lprejury, tadrib 3la lpitch, entrainement, ntrainiw",
  networking: "networking, nt3arfo, ta3arof, lnetworking",
  ai: "l'ia, lia, dakaa, dakae istina3i, ia, daka2, ddaka2 listina3i, l ia, dakaa istinai, ai, dkaa stina3i, dhakaa",
  technologies: "technologies, tiknolojya, technologia, tiknologia, teknologia, teknolojia, technolojia, techno",
  emerging: "jdad, jdida, jdid, lmostajda, naciaa, émergentes",
  future: "mosta9bal, lmosta9bal, futur, ghedda dyal lmaghrib, mostakbal, mustaqbal, mosta9bel, future",
  imagine: "ntkhaylo, takhayol, ntkhaylou, nt5aylo, kantkhaylo, ntsawro",
  problem:
    "mochkil, lmochkil, machakil, probleme, problème, lproblème, ichkaliya, problématique, mouchkil, moshkil, mchakil, lproblem, lmochkila, problematique, mochkila, mchkil, lmachakil, problématisation, problematisation, ichkalia",
  challenge: "défi, ta7adi, t7adi, challenge, ta7adiyat, tahadi, défis",
  brainwriting: "brainwriting, lbrainwriting, brain writing",
  solution:
    "solution, lsolution, l7al, 7oloul, conception, lhal, 7al, 7olol, l7ol, les solutions, tasmim, lconception, nsawbo l7al, hal",
  canvas: "canvas, canevas, kanva, lcanvas, canva, lcanevas, law7a, lkanva",
  impact: "impact, l'impact, limpact, atar, ta2tir, imbact, l impact, athar, latar, l2atar",
  measure: "9iyas, n9iso, mesure, qiyas, na9iso, kan9iso",
  indicators: "indicateurs, mo2achirat, les indicateurs, moachirat, indicateur, lindicateurs, kpi",
  value: "valeur, proposition de valeur, 9ima, l9ima",
  beneficiaries: "bénéficiaires, mostafidin, mostafid",
  data: "data, données, lma3loumat, mo3tayat, ldata, données",
  feasibility: "faisabilité, 9abiliya, feasabilite",
  foundations: "bases, asasiyat, les bases, fondements, lassas, asas, fondamentaux, lbases, lbasics, mabadi2",
  machinelearning: "machine learning, deep learning, lmachine learning, ml",
  cybersecurity: "cybersécurité, cyber security, amn sibirani, cyber, la cybersécurité",
  governance: "gouvernance, 7akama, governance, 7awkama, lgouvernance",
  business: "business model, business models, lbusiness model, bizness",
  generativeai: "ia générative, generative, gen ai",
  storytelling:
    "storytelling, storitiling, n7kiw, 9issa, lstorytelling, storitelling, 7ikaya, n7ki, ki n7kiw, 9issas, storytelin, lhikaya",
  speaking:
    "public speaking, hdra 9dam nass, nhdro 9dam nass, lhdra 9dam nas, prise de parole, nhdr 9dam nas, lhedra 9dam nass, nhder 9dam nass, lpublic speaking, hadra 9dam nas",
  leadership: "leadership, 9iyada, leadership",
  stress:
    "stress, lstress, tawator, tawattor, khof, streess, trac, khel3a, lkhel3a, l7echma, 7echma, kankhaf, kan7chem",
  pitch:
    "pitch, lpitch, npitchiw, pitchiw, pich, npitchi, l pitch, l pitche, lbitch, bitch, npitcho, 3ard, l3ard, l3rd",
  perfectpitch: "perfect pitch, lperfect pitch, pitch parfait",
  convince: "n9an3o, ne9ne3, i9na3, n9ne3, n9n3o, ki n9na3, n9an3ou",
  deck: "deck, ldeck, slides, slaydat, lpitch deck, powerpoint, pitch deck, slide, sslides, lppt, chara2i7, diapo, diapos, slids, l slides, lslides, présentation powerpoint, cha9a2i7",
  juryquestions:
    "as2ila dyal jury, les questions dyal jury, as2ilat jury, jury ysewlona, as2ila d jury, les questions d jury, soualat jury, ljury ysewlna, so2alat dyal jury, questions dyal ljury, as2ilat ljury, ajwiba dyal jury",
  objections: "objections, i3tiradat",
  questionsanswers:
    "q&a, as2ila w ajwiba, so2al w jawab, questions réponses, as2ila, questions-réponses, ysewlna, ysewlona, ysawlona, ysewlona, yswlona, ysewlouna, lwe9t dyal les questions, bach njawbo, njawbo 3la les questions",
  questioncount: "ch7al d les questions, ch7al mn so2al, ch7al dyal les questions, chhal d les questions",
  parts: "ajzae, 3anasir, parties, elements, aqsam",
  roles: "dawr, rôle, adwar, ddawr, les rôles, chkon ydir chno",
  feedback:
    "feedback, lfeedback, mola7adat, retour, fidbak, retours, les remarques, fidback, mola7ada, mulahadat, lfidbak",
  adjustments: "ajustements, ta3dilat, derniers ajustements, retouches, ta3dil, les retouches, lajustements",
  idea: "fikra, lfikra, afkar, idée, idee, l'idée, lafkar, fkra, l idée",
  structure: "structure, haykala, plan, lstructure",
  timing: "timing, ltiming, gestion du temps, tadbir lwa9t",
  designthinking: "design thinking",
  mentor:
    "mentor, mentors, lmentor, lmentors, mouwakib, mowajih, moajih, les mentors, encadrant, mowajihin, mentorat, lmonto, mentour, l mentor",
  trainer: "formateur, lformateur, prof, ostad, lprof, formateurs, mokawin, l'ostad, mokawwin, lostad, les formateurs",
  speaker:
    "intervenant, speaker, lspeaker, les intervenants, mo7adir, motadakhil, conférencier, lintervenant, les speakers, mo7adirin",
  lead: "ydir lformation, y3ti lformation, ydir keynote, ydir lkeynote, yanimi, animé, ghadi y3ti, ghadi ydir, kayanimi, ghadi yanimi, y9eddem, kay9edem, y9dem, y3tiha, ghay9dem, ghaydir, li ghadi y9dem, ghadi y9dm, yqeddem, katanimi, ghay3ti, y3ti, kay3ti",
  speak:
    "yhder, yhdr, ghadi yhder, kayhder, ghayhder, kalma, kelma, yhdar, ydwi, ghadi ydwi, ghaydwi, y9ol lkalma, ghadi yhdr, ghayhdr",
  participant:
    "participants, participant, ycharek, mocharik, mocharikin, yparticipi, ghadi ycharek, moucharik, les participants, icharek, ycharko, kaycharko, mocharkin, li mcharkin, mcharek, mcharkin, ghaycharko, charko, moucharikin, chareko, ncharko",
  people: "nass, wa7d, chakhs, bnadem, nas, personne, lnass, d nass, dnas, achkhas, wahed, rjal, wehed, pers, nfar",
  youth: "chabab, chab, drari, tolab, jeunes, chaban, lchabab, toulab, chabb, les jeunes, tlaba, etudiants",
  children: "drari sghar, atfal, wlidat, lwlidat, enfants, lbrahch, sghar, les enfants, latfal",
  team: "équipe, l'équipe, team, lteam, fer9a, fari9, lfer9a, groupe, equipe, les équipes, fera9, lequipe, f team, lgroupe, fr9a, lfar9a, lfari9, les teams, fri9, ferqa",
  member: "3odw, a3da2, membre, membres, a3dae, 3adow, a3da",
  jury: "jury, ljury, lajna, lajnat ta7kim, lejna, juri, jjury, l jury, lajnat tahkim, lajnat, lhokam, lljury, ljuri, les jurys, lajnat t7kim, hokam, 7okam",
  judge:
    "y7kem, kay7kem, y9eyyem, kay9eyyem, ghadi y7kem, yn9et, y9eyem, evaluation, yevaluiw, kayevalui, kayevaluiw, y9ymna, y7kmo, kay7kmo, ghadi yevaluiw, y9iyem, ghay7kem, ghay9eymona, kay9iymo, ta9yim, t9yim, taqyim, n9eymo, yjugi, yjugiw, y9eymo, y9eymona, ghadi y9eymona, kayn9to",
  expert: "expert, experts, khobara2, khabir, khobara, les experts",
  investor: "investisseurs, mostatmirin, investisseur, mostatmir",
  partner: "partenaires, charik, choraka, choraka2, les partenaires, charaka",
  sponsor:
    "sponsor, sponsors, kaymowel, momawil, les sponsors, ymowel, lsponsors, momawilin, kaymol, tamwil, li mmowel",
  minister: "wazira, lwazira, wazir, lministre, lwazir, ministre, lwzira, louazira",
  ministry: "wizara, lwizara, ministère, wizarat, louizara, ministere",
  organise:
    "mnaddem, monaddim, ynaddem, organisateur, kaynaddem, les organisateurs, organise, mnadem, li mnadem, kaynadem, li dayr, li dayrin, monadim, monadimin, organiza, kayorganisi, organisa, morganisi, lmonadimin, nadem, ndem",
  king: "malik, lmalik, sidna, lmalik, mohammed 6, jalalat, malaki",
  patronage: "ri3aya, patronage, lri3aya, ta7t ri3aya, ri3ayat, ria3ya, lri3aya ssamiya, haut patronage",
  winner:
    "rbe7, yrbe7, rbah, fa2iz, ghadi yrbe7, rabi7, lfaiz, nrb7o, gagnant, gagnants, yrb7o, rb7, lfaizin, yfoz, li rbe7, nerb7o, ghayrbe7, lrab7in, lrabi7, fayez, rba7, yrba7, ghayrba7, ghanrb7o, gagna, kanrb7o",
  women: "bnat, l3yalat, mra, femmes",
  objective:
    "hadaf, lhadaf, ahdaf, objectif, l'objectif, lobjectif, ghaya, lghaya, les objectifs, hadf, lahdaf, lhdaf, lbut, but, objectifs",
  strategic: "stratégique, istratijiya, stratégiques, strategique",
  strategy: "stratégie, istratijiya lwataniya, feuille de route, lstratégie, strategie, kharitat tari9",
  expected:
    "résultats attendus, kaytsnaw mnna, f lkher dyal nhar, mntadar, f lkhr dyal nhar, kaytsnaw mna, f akhir nhar, lmontadar, expected, les résultats attendus, f lekher d nhar, kayetsnaw, f lakher dyal nhar, natija lmontadara, lmatlob mnna, f nihayat nhar, attendu, attendus, f talya d nhar",
  deliverable:
    "livrable, khassna n3tiw, khassna nsifto, nsellmo, khassna nkhrjo, rendre, matlob, lmatlob, nrendiw, khassna nkono derna, nwejdo, khassna nwejdo, khas ykon 3ndna, khass tkon 3nd, nselmo, khass kol équipe, khassna nsalmo, ykon 3nd l'équipe, livrables, khas ykon 3nd kol équipe, khassna nkhrej, khass ykon 3ndna",
  theme:
    "thème, mawdo3, lmawdo3, sujet, mawadi3, titre, theme, mawdou3, lmawdou3, tim, mi7war, thèmes, les thèmes, sujets",
  method:
    "tari9a, la méthode, méthode, lmanhajiya, tari9, ttari9a, methode, lmethode, lméthode, tariqa, manhajiya, manhaj",
  individual:
    "bo7dna, kol wa7d bo7do, individuel, fardi, bo7di, bou7dna, bo7do, bohdna, farda, wa7d wa7d, kola wa7d bo7do, lwa7d bo7do, bw7do",
  collective:
    "jma3a, m3a ba3diyatna, kamlin, collectif, jama3i, mjmo3in, group, en groupe, kollna, f jma3a, m3a b3diyatna, b jma3a",
  slogan: "slogan, chi3ar, lslogan, devise",
  cohort: "cohorte, cohortes, afwaj, fawj",
  phase: "étapes, marahil, mar7ala, phase, phases, les étapes, mara7il, etapes, lmar7ala, khotwat",
  takehome:
    "bach nrej3o, nsatafdo, nkhrjo b, chno nrb7o men, nstafdo, chno ghadi nstafdo, ghanstafdo, bach ghadi nkhrjo, ghankhrjo bih, ghadi nkhrjo bih",
  leave:
    "nrej3o, nmchiw f7alna, rjo3, nsafro, f7alna, départ, nmchio f7alna, fhalna, nrj3o, nrj3o f7alna, ghadi nrj3o, nghadro, lmoghadara, nrj3o l dar, kanrj3o",
  criterion:
    "critère, critères, ma3ayir, lma3ayir, mi3yar, les critères, critere, grille, criteres, criter, kriter, lcriteres, 3la ach ghadi y7kmo, 3la ach kay7kmo, 3lach ghay9eymona, 3la ach kay9eymo, 3la ach ghay7kmo, les criteres, m3ayir, lcritères, kritir, 3la ach ghadi y9eymona, 3la chno kay7kmo, 3lach kay7kmo, lm3ayir, criteria, kriter d jury, 3la ina asas, 3la ach kayn9to",
  weight:
    "kay7seb kter, mohim kter, coefficient, lwazn, wazn, poids, aham, l2aham, coef, kat7seb kter, nisba, mohim bzaf, m7soub kter, kay7sbo kter, kter mohim, lmohim fihom, kay7seb ktar, li mohim, li fih no9at kter, maham, t9il, mohim ktar, m7sob kter",
  points: "no9ta, n9at, points, note, no9at, ten9it, lpoints, n9ati, nokta, score, tan9it, 3la ch7al mn9ta",
  difference:
    "far9, lfar9, nefs, b7al b7al, différence, kaytbdlo, difference, tbdlo, nafs, kaykhtalfo, ferq, ferk, lfer9, fer9, bhal bhal, nfs, katbdl",
  clarity: "clarté, wodo7, clarte",
  relevance: "pertinence, mola2ama",
  innovation: "innovation, ibtikar, libtikar, linnovation",
  quality: "qualité, jawda, qualite",
  presentation:
    "présentation, n9edmo, prezentation, presentation, tqdim, t9dim, n9dmo, lprésentation, nprésentiw, npresentiw, lpresentation, prisontasion",
  prize:
    "jaiza, ljaiza, jawaiz, ljawaiz, prix, les prix, cadeau, cadeaux, récompense, jawa2iz, ljawa2iz, jayza, lprix, ja2iza, lja2iza, lcadeaux, mokafa2a, trophée, jwaiz, prix lewel, kado, kadowat",
  price:
    "taman, lflous bach ncharek, fabor, b lflous, nkhelso, khlass, gratuit, payant, tmen, majani, lkhlas, nkhalso, tatman, blach, b ch7al, ghadi nkhelso, bash nkhelso, kankhelso, msrof, masarif, frais, nkhls, khelas, ta3wid, tman",
  money: "flous, lflous, drahem, dh, mablagh, lmablagh, drhem, floos, lfluss, derhem",
  paid: "kaykhelsona, ghadi ykhelsona, khlas dyalna, ykhelsona, ykhlsona",
  lodging:
    "nbato, nbatou, nn3so, n3so, lhotel, hôtel, sakan, hotel, khayma, lkhayma, khyam, l'hôtel, iwa2, logement, bit, nbat, hébergement, douche, lotel, louteil, mbit, lmbit, hebergement, ghadi nbato, nba to, ghan3so, ghanbato, nn3sou, kanbato, tente, guitoun, gitoun, lgiton, ne3sso, no3so, bytna, lhebergement",
  transport:
    "tobis, lkar, transport, nmchiw l, lbus, taxi, train, navette, tran, ltransport, lcar, na9l, bus, avion, kifach nmchiw, kifach nweslo, ghadi nmchiw l, lmatar, tayara, kiran, naql, nn9l, lkiran, trans, mowasalat, tiyara",
  arrive: "nweslo, nwesl, nji, njiw, nkono tma, wsol, lwsol, nkono temma, njio, khassna njiw, nwslo, wossol",
  eat: "naklo, lmakla, makla, nakol, ghadi naklo, kanaklo, nakel, naklou, ghanaklo, lmakla, nakl, lmakela, yaklo, naklooo",
  menu: "menu, kaywklo, ywkklona, lmakla dyal, ywklona, atba9, les plats, tabkh, chno kayn f lghda, chno lghda, ach kayn f lghda, chnou kayn f lghda",
  diet: "végétarien, halal, allergie, nabati, 7alal, hassasiya, vegan, sans gluten, hasasiya, vegetarien",
  water: "lma, water, machroubat",
  wifi: "wifi, lwifi, connexion, lconnexion, internet, code dyal wifi, rezo, connexion, réseau, conx, cnx, lcnx, l'internet, lconx, reseau, internt, conexion, lrezo, wiffi",
  equipment:
    "pc, lpc, laptop, ordinateur, chargeur, prise, matériel, njib pc, lordinateur, pcyat, materiel, ordi, lmatériel, ddo, daw, projecteur, tablette, lmateriel, chargeur, les prises, pisi, lpisi",
  software: "chatgpt, logiciel, outils, lchatgpt, les outils, chat gpt, tools, application dyal code",
  bring:
    "njib, njibo, nhez m3aya, nhezo, njiboh, nhzo, njibou, nhezo m3ana, njib m3aya, khassna njibo, nhz, kandi, ndi m3aya, nddiw, nddi",
  dress:
    "nlbso, lbas, 7wayej, lbsa, tenue, llbas, nlbes, ki nlbso, kswa, ksswa, hwayj, 7wayj, lhwayej, lebsa, nelbso, llbsa, dress code",
  age: "3mer, l3mer, 3mar, l'âge, ch7al f 3mer, 9asir, sin, l3mr, f3mro, age, l'age, f 3emro, 3mr, sghar mn 18, 18 3am, 18 ans, l3emr, 3morhom, f3mri, 3emri",
  parental: "walidin, lwalidin, mwalin dar, parents, waldina, les parents, lwaldin",
  certificate:
    "chahada, certificat, lcertificat, attestation, diplome, dblom, chwahed, lattestation, diplôme, l'attestation, attestasion, sertifika, chahadat, lchahada, diplom, dbloum, certif, atestation",
  room: "salle, 9a3a, lsalle, ssalle, la salle, f ina salle, l9a3a, étage, tabi9, qa3a, batiment, blassa f ina, lsala, ga3a",
  address:
    "adresse, l'adresse, 3onwan bddabt, localisation, ladresse, lblassa bdabt, gps, lblassa b dabt, lpoint, location, maps, lmaps, adress",
  toilets: "toilettes, twalet, wc, les toilettes, bit lma, toilette, twalit, ltwalet",
  name: "smiya, smiyto, smiytha, ism, smiyat, nom, smia, smya, smito, smiytou, asma2, smiyathom, smytou, chno smiyt, smiyt, smit, smiythom, asmae, chno smit",
  languagespoken:
    "logha, langue, b darija, b l3arbiya, b français, b lfrançais, b l'anglais, français, lfrançais, tarjama, bla3rbia, b l3arbia, b anglais, bl3arbiya, bdarija, b ina logha, bfrançais, lougha, llogha, b franci, blfrance, bl anglais, l3arbiya, ddarija, darija, amazighiya, b l français, b tachel7it, tamazight, lfransawiya, luga, loga, l3arbia, fr wla, b l3erbiya, bl3rbiya, b fransawiya, b lfransawiya, anglais, langlais",
  registration:
    "ntsejel, tasjil, inscription, ncharek, kifach ntsejel, ntsjel, formulaire, linscription, ntsejlo, lansekripsion, tsjil, ntsejl, kifach ncharek, postuler, npostuli, inscrire, ninscri, ntssjl, tssjil, lcandidature, ta9dim, kifach n9der ncharek, chorot, chourout, selection, intikhab, ikhtiyar, l'inscription, kaykhtaro, tsejel, n9dr ncharek, y9der ycharek, y9dr ycharek",
  badge: "badge, lbadge, bracelet",
  size: "7ajm, taille, max, maximum, minimum, lmax, min",
  form: "kaytkewno, ntkewno, formé, mkewn, mkewna, mkona, kat tkewn, composé, ytkewno, mkewnin, kifach ghadi n9sso, ytkwen, mkwen, mkwna, katkwen, kaytkwen, ghaytkewno, composition, composée, katkown, profil, lprofil, profilat",
  changeteam:
    "nbeddel l'équipe, bla équipe, nbdl lteam, nbdel team, bla team, bla fer9a, nbedel lequipe, nbddl l'équipe, ma3ndich équipe, ma3ndich team",
  deadline: "deadline, akhir ajal, date limite, dernier délai, ldeadline, akhir aajal, akhir nhar bach",
  submit: "nsifto, nsift, upload, nsiftou, nsiftoh, nsifet, nenvoyiw, nsiftoha, nuploadiw, nb3to",
  prototype: "prototype, demo, mvp, lprototype, ldemo, maquette, proto",
  ownership:
    "propriété intellectuelle, molkiya, brevet, ycheffer, huquq, ychfer lina, ycheffro, ysre9, dyalmn, l9anon dyal lfikra, ychefro, protection dyal l'idée, molkia, ychfro, lfikra dyal mn",
  parking: "parking, tomobil, nhet tomobil, tomobile, lparking, voiture, tonobil, ttomobil, nparki",
  weather:
    "jaw, sehd, skhana, météo, 7arara, chta, sshd, skhoun, l7arara, lharara, ssehd, ljaw, barda, sahd, meteo, skhona, lberd, 3jaj, taqs, ta9s",
  emergency:
    "tbib, sbitar, mrid, urgence, is3af, farmasian, mrt, assurance, ambulance, infirmerie, mred, ttbib, urgences, mrdt, mred chi wa7d, ta2min, tamin, lfarmasian, dwa, lpharmacie",
  prayer:
    "nsalliw, sala dyal, jam3, lmosalla, nsali, ljam3, slat, salat ljoumou3a, priere, prière, nsliw, nssaliw, ljame3, salat jem3a",
  accessibility: "handicap, i3a9a, chaise roulante, kouroussi, mo3a9, handicapé, m3a9, fauteuil, lhandicap",
  streaming:
    "live, online, 3an bo3d, b live, flive, bath, enregistré, en ligne, f live, lbath, replay, zoom, 3ala bo3d, a distance, mobachir, mobachar, enregistrement, record, ysjlo, msjla, f youtube, f direct, b direct, en direct",
  photo: "tsawer, photo, vidéo, photos, tswira, videos, tasawir",
  contact:
    "nemra, numéro, téléphone, email, site, whatsapp, nhder m3a mn, n3ayet, contact, numero, instagram, tilifon, nemrat, n3iyto, lnemra, site web, m3amn nhder, m3a mn nhder, facebook, mail, n3yt, gmail, lmail, site dyalkom, page, watsap, lwhatsapp, ntwaslo, group whatsapp",
  responsible: "mas2oul, responsable, mudir, mas2ol, masoul, mas2oula, lmsoul, lresponsable, moudir, l mas2oul",
  leisure:
    "khorja, sa7ra, concert, musique, visite, rmal, excursion, n7awso, nsarya, piscine, sport, lkhorja, jmel, jmal, nt7awso, ntssaraw, lpiscine, tourisme, quad, mosi9a, ra7la, rihla, temps libre, sahra f ssa7ra, party, desert, lmusique, fête, jeux, wa9t faragh, ntferjo",
  rules:
    "règlement, 9awanin, ghyab, t3telna, darori, mamno3, 9anon, règles, retard, obligatoire, 7odor, mesmo7, ijbari, iqsa2, i9sa2, absence, ghbt, nghib, n3tlo, rules, masmo7, lqawanin, reglement, moratab, nt3etlo, disqualifié, l9anoun, l7odor, lhodor, darouri, ncheatiw, ghich, interdit, tricher, t3etlt, nt3tel",
  existing: "projet 9dim, projet existant, mchro3 9dim, bdinah 9bel, existant, 9dim",
  order:
    "tartib, ndozo lewla, ordre, 9or3a, chkon ydoz lewel, ltartib, chkon lewel, ttartib, l'ordre, ordre de passage, kor3a, lqor3a, chkoun ydoz, chkon ghadi ydoz, ydoz lewel, ydoz lowel, noba, nouba, nnoba, lewla wla lekhra, classement dyal passage, tour, position",
  ourturn:
    "fo9ach ndozo, nobtna, fo9ach ghadi ndozo, ndozo fo9ach, dor dyalna, ndozo, ghandozo, ghadi ndozo, équipe dyalna tdoz, noba dyalna, tdoz l'équipe, tdoz lequipe, tour dyalna, équipe dyali, passage dyalna, fer9a dyalna, ndouzou, ghadi ndouzo",
  results: "natija, nata2ij, résultats, les résultats, nata2ij, resultats, nataij, resultat, lnatija",
  announce:
    "y3elno, ghadi n3arfo, annonce, ghan3rfo, ibano, ybano, i3lan, yannonciw, annoncer, ghadi ybano, n3arfou, yban, y3lno, ghan3arfo",
  incubation:
    "incubation, incubateur, mora lfinal, mn be3d lfinal, mora rallyia, wra rallyia, incuba, wra lfinal, mn b3d rallyia, mor lfinal, b3d rallyia, mora lprogramme, suivi, mn b3d lmosaba9a, b3d ma tsali, mn be3d rallyia, mora ma ysali",
  edition: "l3am li fat, édition, l3am jay, edition, l3am lfayt, l3am ljay, l'édition, l3am lli fat, ldition",
  mandatory: "7or, mfrod, nkhtaro, libre, imposé, na5tar, nkhtar, m7edded, mhedded, mfroud, 7orr, nekhtaro",
  sector: "domaine, secteur, majal, 9ita3, majalat, domaines, ldomaine, lmajal",
  president: "ra2is, président, rais, lprésident, president",
  volunteers: "bénévoles, motatawi3in, staff, motatawi3",
  smoke: "nkmi, garo, cigarette, kmya",
  password: "mot de passe, motpass, password, mdp",
  visitors: "3a2ila, s7abi, famille, 3ayla, s7abna, jomhor, l3a2ila, amis, invités, la famille, 3aila, dyaf",
  media: "sa7afa, lpresse, presse",
  city: "mdina, lmdina, ville, modon, mdon, lville, madina, mdinat, ina mdina, les villes, f ina mdina",
  region: "jiha, région, mante9a, region, ljiha, jihat, manti9a",
  place:
    "blassa, makan, lmakan, lieu, lblassa, ghadi tkon fin, place, lplace, kaytdar, ytdar, ghaytdar, blasa, mawqi3, ghadi ytdar, tdar",
  launched: "tlanca, lance, lancement, nta9a, tla9, lancé, tla9o, llancement, lanca, tlancat, tla9at, tkhle9",
  agreement: "convention, itifa9iya, lconvention, accord, itifa9ya, tifa9iya, litifa9iya",
  signed: "sina, tsinat, wa99e3, signé, sinaw, sinat, tsina, signa, signaw, tw99e3, waqe3, w9e3",
  centre: "centre, markaz, marakiz, lcentre, centres, les centres, lmarakiz, lmarkaz",
  youthcentre: "dar chabab, maison des jeunes, dor chabab, dar lchabab, diyor chabab",
  cv: "cv, sira datiya, cvs, lcv, les cv, sivi, cviyat",
  closing: "ikhtitam, clôture, likhtitam, cloture, lclôture, khitam, 7afl lkhtitam, lcloture",
  present: "7der, kan 7ader, présent, hdro, 7edro, kano 7adrin, 7adrin",
  association: "jam3iya, association, jam3iyat, jem3iya, lassociation, ljam3iya",
  startup: "startup, start up, lstartup",
  learner: "apprenant, mota3alim, motadarib, apprenants, stagiaire, motadaribin, mota3alimin",
  trained: "tkewno, formé, stafdo, tkewen, t9raw, formés, tformaw, tkwno, stafd, tkawno",
  grant: "bourse, lbourse, min7a, lmin7a, bourses, les bourses, mina7, borsa, lborsa",
  doctorate: "doctorat, doctora, doctorant, doctorants, phd, lduktora, doktora, dok tora",
  engineer: "ingénieur, mohandis, mohandisin, ingenieurs, ingénieurs, ingenieur, mohendis",
  agency: "agence, wikala, wakala, lagence",
  football: "football, kora, lkora, foot, kourat l9adam, koura, lkoura",
  extension: "ta3mim, généralisation, tawsi3, y3emmem, generalisation, généralisé",
  pilot:
    "phase pilote, mar7ala lowla, lmar7ala lowla, première phase, premiere phase, tajribiya, lmar7ala lewla, phase lewla, la 1ere phase",
  ended: "salat, salaw",
};
