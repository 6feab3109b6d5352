/** What French questions say, as people type it. Spelling is folded: no accents, lower case, SMS forms beside the full ones. */
export const french = {
  // How a question asks
  when: "quand, kan, quan, qd, c'est quand, cest kan, à partir de quand, à quel moment, quel moment",
  hour: "heure, heures, horaire, horaires, à quelle heure, quelle heure, kel heure, a kel heure, quel heure, l'heure, heur, quelle h",
  who: "qui, ki, par qui, avec qui, quelle personne, quelles personnes",
  where:
    "c ou, cest ou, ou c, où, ou se, ou est, ou sont, ou a lieu, c'est ou, à quel endroit, endroit, ou ca, où ça, ou on, ou se trouve, ou sera, ou aura lieu, dans quel lieu, kel endroit",
  howmany:
    "combien, cb, cmb, combien de, combien y a, nombre, nombre de, le nombre, kombien, combi1, cbien, quel nombre",
  howlong:
    "combien de temps, quelle durée, durée, cb de temps, combien de minutes, combien d'heures, cb de minutes, cb d'heures, combien d'heure, combien de minute, ça dure combien, dure combien, dure, durent, durera, duree, dure t elle, dure t il, temps imparti, longueur, long, dure combien de temps, combien de tps",
  what: "quoi, koi, c'est quoi, c koi, kesako, qu'est-ce que, qu est ce qu, qu'est-ce qui, kes, keske, que, de quoi, quel contenu, contenu, en quoi consiste, consiste, parle de quoi, traite, aborde, abordé, porte sur quoi, sur quoi, ça parle",
  which: "quel, quelle, quels, quelles, kel, kels, kelle, lequel, laquelle, lesquels, lesquelles",
  why: "sert, servent, servir, utile, utilité, pourquoi, pk, pq, pkoi, prk, pour quelle raison, à quoi sert, à quoi ça sert, pour quoi",
  how: "comment, cmt, comen, de quelle manière, de quelle façon, cment",
  exist:
    "y a-t-il, il y a, ya, y a, est-ce qu'il y a, ya t il, existe, existe-t-il, prévu, prévue, prévoit, est-il prévu, aura-t-on, on aura",
  yesno:
    "est-ce que, est ce qu, c'est vrai que, c vrai, vrai que, est-il vrai, es que, esq, eske, est-ce bien, c'est bien",
  may: "peut-on, on peut, je peux, puis-je, a-t-on le droit, on a le droit, j'ai le droit, est-il possible, c'est possible, possible de, peut se, peuvent-ils, peut-il, peut-elle, est-ce possible, les équipes peuvent, pouvons-nous, pourra-t-on, on pourra, je pourrais, pourrait-on",
  help: "coache, coachent, coacher, accompagne, accompagnent, accompagner, aide, aident, aider, épaule, épauler, assiste, guide, guident, soutient, soutien, encadre, encadrent, encadrer, encadré, encadrés, suivi par, suit les équipes, conseille, conseillent",
  best: "meilleur, meilleure, meilleurs, meilleures, le mieux, favori, favorite, top 3, top",
  aside:
    "quand même, en tout cas, tout à l'heure, tant que possible, en fait, bon courage, bonne journée, bonne soirée, par hasard, à propos, tout de même, entre autres, au total, au juste",
  outside:
    "école, lycée, habitants, population, supermarché, magasin, boutique, souk, banque, guichet, cinéma, climatisation, clim, chauffage, lessive, coiffeur, vestiaire, casier, casiers, stage, embauche, recrutement, machine à café, ascenseur, piste, maire, mairie, capitale, vaccin, passeport, visa, pressing, distributeur, lampe, tapis",
  // Time
  start:
    "commence, commencent, commencer, début, débute, débutent, démarre, démarrent, démarrage, commencement, comence, commance, démarrer, débuter, rendez-vous, kommence",
  end: "finit, fin, finissent, termine, se termine, terminent, s'achève, finir, terminer, clôt, jusqu'à quelle heure, jusqu'à quand, fini, se finit",
  date: "date, dates, quel jour, quels jours, quelle journée, jour exact, kel jour, quelle date, quel jour exactement",
  before: "avant, précède, juste avant, précédent, précédente, d'avant, vient avant, av",
  after: "après, suit, juste après, ensuite, d'après, suivi de, apres, aprè, à la suite, vient après, apré",
  next: "prochain, prochaine, suivant, suivante, prochaines, prochains",
  now: "maintenant, mtn, en ce moment, en cours, là maintenant, tout de suite, actuellement, mnt, mtnt, à cette heure",
  first: "premier, première, 1er, 1ère, 1ere, première fois, tout début, en premier, première activité",
  last: "dernier, dernière, derniers, dernières, la toute fin, en dernier",
  morning: "matin, matinée, le matin, ce matin",
  afternoon: "après-midi, aprem, l'après-midi, apres midi, aprèm, apm",
  evening: "soir, soirée, ce soir, le soir, nuit, soirées, en soirée",
  minutes: "minute, minutes, mn, min",
  dayword: "jour, jours, journée, journées, jr, jrs, chaque jour, tous les jours, par jour, quotidien, quotidienne",
  month: "mois, quel mois",
  year: "année, ans, par an, chaque année, par année",
  week: "semaine",
  // The programme and its sessions
  programme:
    "programme, planning, agenda, emploi du temps, calendrier, prog, déroulé, déroulement, programe, edt, le programme de la journée, prévus, au menu de la journée",
  event: "événement, évènement, rallye, manifestation, concours, hackathon, aventure",
  session: "séance, séances, session, sessions, activité, activités, créneau, créneaux, étape du jour, rdv, temps fort",
  workshop: "workshop, workshops, atelier, ateliers, wokshop, worshop, worksop, wrkshop",
  training: "formation, formations, cours, formation sur, formacion, formatio, apprentissages",
  coaching: "coaching, coachings, accompagnement, session de coaching, coatching, séance de coaching",
  masterclass: "masterclass, master class, master-class",
  keynote: "keynote, keynotes, conférence, conférences, conférence du soir, kinote, key note",
  panel: "panel, panels, table ronde, tables rondes, panels du soir, panneau",
  talk: "inspiration talk, talk, talk inspiration, message d'inspiration, discours inspirant, inspirational talk, inspirant",
  briefing: "briefing, brief, réunion d'information, briefing final, brifing, brieffing, accueil des équipes",
  recap: "récap, récapitulatif, récapitulation, recape, bilan du jour, rappel du jour, résumé du jour",
  break:
    "pause, pause-café, pauses, pauses-café, café, cafés, pose café, pause cafe, pause kfé, coffee break, kawa, posecafé, récréation",
  lunch:
    "déjeuner, déjeuners, dej, repas de midi, pause déjeuner, à midi, pause midi, déj, repas, bouffe de midi, dejeuné, déjeune, lunch",
  breakfast: "petit-déjeuner, petit déjeuner, ptit dej, petit dej, p'tit déj",
  dinner: "dîner, diner, souper, repas du soir, diné",
  ceremony: "cérémonie, cérémonies, céremonie, cermonie, gala",
  opening:
    "ouverture, inauguration, ouverture officielle, cérémonie d'ouverture, mot d'ouverture, discours d'ouverture, inaugurale, inaugural, ouverture du rallye, ouvre, inaugure, discours",
  awards:
    "remise des prix, remise de prix, cérémonie des prix, cérémonie de remise des prix, soirée des prix, distribution des prix, palmarès, remise prix, remise des récompenses",
  competition: "compétition, jury pitch, grand oral, jour j, real competition",
  facing:
    "présenter notre projet, présenter notre idée, présente notre projet, présente notre idée, présenter le projet, grande finale, finale, pitch final, passage devant le jury, pitch devant le jury, passer devant le jury, passe devant le jury, pitcher devant le jury, présenter devant le jury, présente devant le jury, présentation devant le jury, devant le jury, devant jury, passage au jury, passages devant le jury, pitchs finaux, la final, pitch finale, final",
  rehearsal:
    "répétition, répétitions, répét, dry run, dryrun, dry-run, répétition générale, pré-jury, prejury, pré jury, répéter, entraînement, s'entraîner, simulation, filage, on répète, répète, répètent, répétons, répète devant, répetition, repet, passage à blanc",
  networking: "networking, réseautage, rencontres, échanges informels, faire connaissance",
  // What sessions are about
  ai: "ia, intelligence artificielle, l'ia, inteligence artificielle, i.a",
  opportunities: "opportunités, opportunité, enjeux, défis de l'ia",
  technologies: "technologies, technologie, techno, nouvelles technologies, technos, tech",
  emerging: "émergentes, émergente, émergents, nouvelles, innovantes technologies",
  future: "futur, avenir, demain, monde futur, futurs, 2030, maroc de demain, prospective",
  imagine: "imaginer, imagine, imaginent, imagination, rêver",
  problem:
    "problème, problèmes, problématique, problématiques, problématisation, problematisation, pb, pbs, prob, énoncé du problème, problemes, probleme",
  challenge: "défi, défis, challenge, challenges",
  brainwriting: "générer des idées, génération d'idées, brainwriting, brain writing, brain-writing, brainwritting",
  brainstorming: "brainstorming, brainstorm, remue-méninges",
  solution: "solution, solutions, conception, concevoir, conception de la solution, design de la solution, solus",
  canvas: "canevas, canvas, solution canvas, canva, canevas de conception",
  impact: "impact, impacts",
  measure: "mesure, mesurer, mesures",
  indicators: "indicateur, indicateurs, kpi, kpis, indicateurs de réussite, indicateurs d'impact",
  value: "proposition de valeur, valeur créée, valeur",
  beneficiaries: "bénéficiaires, bénéficiaire, cible, cibles",
  features: "fonctionnalités, fonctionnalité, fonctions",
  data: "données, data, données nécessaires",
  experience: "expérience utilisateur, ux, utilisateur",
  feasibility: "faisabilité, faisable, faisabilite",
  deployment: "déploiement, modèle de déploiement",
  coherence: "cohérence, cohérence problème-solution-impact, cohérent",
  foundations:
    "fondements, bases, fondamentaux, concepts de base, introduction à l'ia, concepts fondamentaux, base, b-a-ba",
  machinelearning:
    "machine learning, apprentissage automatique, deep learning, apprentissage profond, ml, réseaux de neurones",
  computervision: "computer vision, vision par ordinateur, reconnaissance faciale, vision artificielle",
  languageprocessing: "traitement du langage, traitement du langage naturel, nlp, tal, langage naturel",
  generativeai: "ia générative, générative, ia gen, chatbots, generative",
  cloud: "cloud, cloud computing, informatique en nuage",
  immersive: "réalité virtuelle, réalités immersives, réalité augmentée, immersive, immersives, vr, métavers",
  interfaces: "interfaces humain-machine, interface homme-machine, interface, interfaces, ihm",
  business: "business model, business models, modèle économique, modèles économiques, modèles d'affaires, business",
  services: "services, service",
  companies: "entreprises, grandes entreprises, entreprise, sociétés",
  advanced: "avancées, techniques avancées, avancée, avancé",
  engineering: "ingénierie, ingenierie",
  llm: "llm, llms, grands modèles de langage, modèles de langage",
  agentic: "ia agentique, agentique, agents ia, agent ia, agents",
  cybersecurity: "cybersécurité, cyber sécurité, cybersecurite, sécurité informatique, cyber",
  governance: "gouvernance, ai governance, gouvernance de l'ia, governance",
  employment: "emploi, emplois, travail, marché du travail",
  regulation: "réglementation, questions réglementaires, réglementaire, réglementaires, loi, lois, juridique",
  curriculum: "cursus, filières",
  storytelling:
    "storytelling, story telling, story-telling, récit, raconter une histoire, raconter, histoire, storytellin, mise en récit, narration",
  speaking:
    "public speaking, prise de parole, prise de parole en public, parler en public, prise de parol, oral, art oratoire, éloquence, parole",
  leadership: "leadership, leader",
  stress:
    "stress, gestion du stress, trac, stresse, stressé, peur, peur de parler, trembler, tremble, timide, timidité, angoisse, nerveux",
  bodylanguage: "langage corporel, posture, gestes, gestuelle, langage du corps",
  pitch: "pitch, pitchs, pitches, pitcher, piche, pich, pitche, pitchons, on pitche",
  perfectpitch: "perfect pitch, the perfect pitch, pitch parfait, parfait pitch, le pitch parfait",
  convince: "convaincre, persuader, conviction, convaincant",
  hook: "accroche, accroches",
  deck: "deck, pitch deck, pitchdeck, slides, slide, diapos, diaporama, powerpoint, ppt, support final, support, supports, présentation powerpoint, diapositives, support de présentation, dek, slaïdes",
  juryquestions:
    "questions du jury, questions jury, questions probables, questions que le jury, question du jury, répondre au jury, réponses au jury",
  objections: "objections, objection",
  questionsanswers:
    "questions-réponses, questions réponses, q&a, q et r, temps de questions, pose des questions, poser des questions, posera des questions, nous interroge, nous pose, posent des questions, minutes de questions, temps pour les questions, temps pour répondre, pour répondre aux questions",
  questioncount: "combien de questions, nombre de questions, cb de questions",
  parts: "parties, partie, éléments, élément, rubriques, sections, volets, composantes",
  roles: "rôle, rôles, rôles dans l'équipe, qui fait quoi",
  feedback: "feedback, feedbacks, retour, retours, feed back, retour des mentors, remarques, commentaires",
  adjustments: "ajustements, derniers ajustements, ajustement, dernières retouches, retouches, ajuster, finaliser",
  mental: "préparation mentale, mental, mentale",
  inspiration: "inspiration, inspirer",
  idea: "idée, idées, idee",
  structure: "structure, structure attendue, plan",
  timing: "timing, gestion du temps",
  designthinking: "design thinking, designthinking",
  // People
  mentor: "mentor, mentors, mentorat, mentore, encadrants, encadrant, mentores, coach, coachs, coaches",
  trainer: "formateur, formateurs, formatrice, prof, professeur, enseignant, profs, instructeur",
  speaker:
    "intervenant, intervenants, conférencier, conférenciers, conférencière, orateur, oratrice, speaker, speakers, animateur, paneliste, panelistes, panélistes",
  lead: "anime, animer, animent, dispense, assure, encadre la, donne la formation, donne la keynote, fait la formation, anim, animée, animé, animées, dispensée, assurée, intervient, interviennent, tient, donné par, donnée par, fait par, qui présente, présentée par",
  speak:
    "parle, parler, prend la parole, prendre la parole, prononce, discourt, parlera, parlent, prononcer, prononcera",
  participant: "participant, participants, participe, participent, participans, participantes, participation",
  people: "personnes, personne, gens, monde, persos, pers, individus",
  youth: "jeunes, jeune, étudiants, talents, élèves",
  children: "enfants, enfant, gamins, gosses",
  team: "équipe, équipes, equipe, équipier, groupe, groupes, team, teams, equip",
  member: "membre, membres, coéquipier, coéquipiers",
  jury: "jury, juré, jurés, jurys, jurée, le juri, juri, membres du jury, composition du jury",
  judge:
    "juge, jugent, évalue, évaluent, évalués, évaluer, évaluation, juger, noté, notés, départage, départagées, jugés, évalué, qui note",
  expert: "expert, experts",
  investor: "investisseur, investisseurs",
  entrepreneur: "entrepreneur, entrepreneurs",
  partner: "partenaire, partenaires, partenariat",
  sponsor: "sponsor, sponsors, sponsoring, mécène, financeur, financeurs, finance, financent, bailleur",
  minister: "ministre, la ministre, madame la ministre, ministres",
  ministry: "ministère, ministere",
  institution: "institution, institutions, organisme",
  organise:
    "organise, organisent, organisateur, organisateurs, organisé, organisation, organisatrice, derrière rallyia",
  king: "roi, majesté, sa majesté, mohammed vi, royal, royale",
  patronage: "patronage, haut patronage, égide, parrainage",
  winner:
    "gagnant, gagnants, gagne, gagnent, gagner, vainqueur, vainqueurs, lauréat, lauréats, gagnante, remporte, gagné, gagnés",
  women: "femmes, filles, femme",
  // What the programme says of itself
  objective: "objectif, objectifs, but, buts, finalité, finalités, obj, objectif de la journée, vise, viser",
  strategic: "stratégique, stratégiques",
  strategy: "stratégie, feuille de route, stratégie nationale, stratégies",
  expected:
    "résultats attendus, attendus, attendu, résultat attendu, attend de nous, attendue, attendues, à la fin de la journée, à l'issue, à la fin du jour, en sortie",
  deliverable:
    "censé, censés, censées, censée, sortir avec, ressortir avec, avoir en main, avoir fini, livrable, livrables, à rendre, rendre, doit-on rendre, produire, rendu, livrer, doit-on avoir, doit avoir, produit, remettre, il faut rendre, on doit rendre, on doit avoir, est-ce qu'on doit avoir, faut avoir, on doit avoir fini, devons avoir",
  theme: "thème, thèmes, sujet, sujets, thématique, thématiques, intitulé, titre, titres, axe, axes, focus",
  method: "méthode, méthodes, méthodologie, technique recommandée, méthode recommandée, approche, méthod",
  individual: "individuel, individuellement, seul, seuls, chacun de son côté, individuelle, chacun pour soi",
  collective: "collectif, ensemble, en groupe, collectivement, collective, en équipe, en commun",
  slogan: "slogan, devise, accroche de rallyia",
  cohort: "cohorte, cohortes, vague, vagues, promotions",
  phase: "phase, phases, étape, étapes, parcours, grandes étapes",
  takehome: "repart, repartent, repart-on, repartons, emporte, emportent, gagne à la fin, on y gagne, ressort avec",
  leave:
    "départ, départs, partir, on part, rentrer, rentre, retour à la maison, repartir, quitter, quitte, rentre-t-on",
  skill: "compétence, compétences, skills",
  minutesfive: "5 minutes, cinq minutes, 5 min, 5mn, 5min",
  // Jury criteria
  criterion:
    "critère, critères, critère d'évaluation, critères d'évaluation, grille, grille d'évaluation, grille de notation, critere, critaire, cretere, critères du jury, sur quoi on est jugé, sur quoi on est noté, sur quoi on est évalué, base d'évaluation, criteres, sur quels points, sur quoi juge, sur quoi le jury, qu'évalue le jury, regarde le jury, que regarde le jury",
  weight:
    "poids, pondération, coefficient, coef, coefs, coefficients, compte le plus, compte le +, compte plus, compte le plus, pèse le plus, pèse, pourcentage, barème, bareme, pondérés, le plus important, plus important, importance, pondere, vaut combien, comptent pareil, même poids, prioritaire, valent, vaut, le + important, pese le +",
  points: "note, note minimale, moyenne, points, point, notation, score, sur combien, note maximale, notée",
  difference:
    "différence, différences, différent, différents, change, changent, mêmes, pareil, identiques, identique, diffèrent, les mêmes, la même",
  clarity: "clarté, clarté du problème, clarte",
  relevance: "pertinence, pertinent, pertinance",
  innovation: "innovation, innovant, originalité",
  quality: "qualité, qualité de présentation, qualité de la présentation",
  presentation: "présentation, présentations, présenter, exposé, présente, présentent, présentons, oral final",
  // What the sources may leave open
  prize:
    "prix, récompense, récompenses, dotation, cadeau, cadeaux, cash prize, trophée, trophées, lots, lot, chèque, médaille, 1er prix, premier prix, prime",
  price:
    "coût, coûte, payant, payer, gratuit, gratuite, tarif, frais, combien ça coûte, cher, gratos, paye, frais d'inscription, ça coute, paie, payante, ticket d'entrée, budget, remboursement, remboursé, remboursés, rembourse",
  money: "argent, dh, dirhams, euros, dirham, mad, somme, montant, financement",
  paid: "payé, payés, rémunéré, rémunérés, indemnité, salaire",
  lodging:
    "hébergement, hôtel, logement, dormir, dort, on dort, logé, logés, hébergé, hébergés, chambre, chambres, tente, tentes, bivouac, camp, campement, nuitée, hotel, auberge, lit, lits, douche, douches, dodo, logés où, couchage, sac de couchage",
  transport:
    "transport, transports, bus, navette, navettes, train, avion, aéroport, taxi, covoiturage, gare, trajet, vol, billets, billet, autocar, déplacement, déplacements, comment aller, se rendre, acheminement, un car, comment aller à, comment on va, comment se rendre, y aller",
  arrive: "arriver, arrivée, arrive, arrivons, arriver là-bas, check-in, se présenter, venir le premier jour",
  eat: "manger, mange, on mange, mangeons, mangé, bouffe, nourriture, manges, miam, mangera",
  menu: "menu, menus, plat, plats, cuisine, servi, au menu, est servi, servis, restauration, traiteur, carte, on sert, sert on, on nous sert",
  diet: "végétarien, végétariens, végétarienne, vegan, halal, allergie, allergies, allergique, sans gluten, régime, régime alimentaire, intolérance, vegetarien, diabétique",
  water: "eau, eau potable, boisson, boissons, bouteille d'eau, jus",
  wifi: "wifi, wi-fi, internet, connexion, connexion internet, réseau internet, 4g, 5g, wi fi, conexion, débit, réseau mobile, hotspot",
  equipment:
    "ordinateur, ordinateurs, pc, laptop, laptops, matériel, prise, prises, chargeur, projecteur, imprimante, tablette, pc portable, ordi, ordis, équipement, équipements, vidéoprojecteur, micro, rallonge, gpu, serveur, serveurs, matos, électricité, multiprise, robots, robot, drones, drone, casque vr, casques",
  software:
    "logiciel, logiciels, outil, outils, application à installer, installer, chatgpt, langage de programmation, python, librairie, api, coder",
  bring:
    "apporter, amener, prendre avec, ramener, emmener, faut-il prendre, apporte, emporter, dans la valise, valise, affaires",
  dress:
    "tenue, habits, vêtements, habiller, s'habiller, dress code, dresscode, costume, cravate, robe, porter, t-shirt, uniforme, tshirt, polo",
  age: "âge, ages, âgé, âgés, mineur, mineurs, majeur, moins de 18, ans minimum, quel age, majorité, 18 ans",
  parental: "parents, parental, parentale, autorisation parentale, tuteur",
  certificate:
    "certificat, certificats, attestation, attestations, diplôme, diplômes, certification, attestation de participation, attest, certif, crédits, certifiante, certifiant",
  room: "salle, salles, amphi, amphithéâtre, bâtiment, étage, numéro de salle, hall, tente numéro, stand, chapiteau, sale",
  address:
    "adresse, adresse exacte, coordonnées, gps, localisation, plan du site, carte du site, plan d'accès, maps, itinéraire",
  toilets: "toilettes, wc, sanitaires, toilette",
  name: "nom, noms, s'appelle, appelle, s'appellent, prénom, comment s'appelle, identité, nommé",
  languagespoken:
    "langue, langues, en français, en arabe, en anglais, en darija, parler français, parler arabe, parler anglais, traduction, interprète, amazigh, langue du pitch, en amazigh, tamazight, traduit, bilingue, français, arabe, anglais, darija",
  registration:
    "inscription, inscriptions, s'inscrire, inscrire, candidature, candidater, postuler, formulaire, m'inscrire, nous inscrire, inscript, candidatures, enregistrement des participants, participer, éligible, éligibilité, conditions de participation, sélectionné, sélectionnés, sélection, déjà inscrit, etre inscrit",
  badge: "badge, badges, bracelet, qr code, pass",
  size: "taille, effectif, taille des équipes, taille maximale, minimum, min par équipe, taille max",
  form: "composent, former, constituées, constituer, composées, composer, compose, composé, composition, composée, profil, profils, catégories, type de profils",
  changeteam: "changer d'équipe, quitter l'équipe, rejoindre une équipe, sans équipe, remplacer un membre",
  deadline: "date limite, deadline, dernier délai, délai, limite, dead line, délais",
  submit: "soumettre, soumission, envoyer, déposer, upload, remise du projet, dépôt, rendu du projet, envoie, uploader",
  prototype: "prototype, prototypes, mvp, démo, demo, maquette, code source, produit fini",
  ownership:
    "propriété intellectuelle, appartient, propriétaire, brevet, breveter, droits d'auteur, droits, voler notre idée, confidentialité, nda, protéger, protection de l'idée, volée, vole",
  parking: "parking, garer, se garer, voiture, stationnement, stationner, véhicule",
  weather:
    "météo, température, degrés, climat, pleut, pluie, tempête, canicule, tempête de sable, quel temps, chaleur, fera-t-il chaud, il fera chaud, soleil",
  emergency:
    "urgence, urgences, médecin, malade, infirmerie, secours, premiers secours, hôpital, pharmacie, assurance, ambulance, accident, docteur, médical, médicale, médicaments, médicament, sécurité sur place, perdu",
  prayer: "prière, prier, mosquée, salle de prière, prières, joumoua, jumua",
  accessibility:
    "handicap, handicapé, handicapés, fauteuil roulant, mobilité réduite, pmr, accessibilité, accessible, langue des signes, malvoyant, sourd",
  streaming:
    "live, en direct, streaming, stream, retransmis, retransmission, diffusé, diffusée, en ligne, à distance, distanciel, zoom, replay, enregistré, enregistrées, filmé, enregistrement, youtube, visio, enregistrée, télé",
  photo: "photo, photos, vidéo, vidéos, photographe, caméra, selfie",
  contact:
    "contact, contacts, contacter, téléphone, numéro, email, e-mail, mail, site web, whatsapp, joindre, instagram, facebook, site internet, linkedin, réseaux sociaux, groupe whatsapp, numero de tel, tel, appeler, contacts utiles",
  responsible: "responsable, référent, chargé, directeur, directrice, dirige, chef de projet",
  leisure:
    "excursion, visite, visites, désert, dunes, temps libre, loisirs, loisir, concert, musique, soirée festive, piscine, chameau, chameaux, dromadaire, quad, tourisme, sport, jeu, jeux, fête, activités touristiques, dj, danse, spectacle, feu de camp, balade, film",
  rules:
    "règlement, règles, règle, disqualifié, disqualification, disqualifiés, retard, absent, absence, obligatoire, obligatoires, obligé, interdit, interdite, autorisé, autorisés, permis, pénalité, sanction, triche, tricher, plagiat, charte, droit d'utiliser, absente, en retard, si on rate, si je rate, si on manque",
  existing: "déjà existant, projet existant, déjà commencé, existant, ancien projet",
  order:
    "ordre, ordre de passage, ordre de présentation, tour de passage, notre tour, tirage au sort, passe en premier, passe en dernier, ordre des équipes, passer en premier, position, en quelle position, quelle position, rang, numéro de passage, premiers ou derniers, premier ou dernier, en premier ou en dernier, combientième, créneau, passe avant, passe après",
  ourturn:
    "notre heure de passage, quand on passe, on passe quand, on passe à quelle heure, notre équipe passe, passe notre équipe, mon équipe passe, passe mon équipe, notre passage, c'est notre tour, notre horaire de passage, on passe kan, quand est-ce qu'on passe",
  results: "résultats, résultat, délibération, délibérations, verdict, classement, proclamation",
  announce:
    "annonce, annoncés, annoncer, publication, publiés, proclamé, annoncé, saura, sait-on, dévoilés, connaîtra, connaître, annoncent",
  incubation:
    "incubation, incubateur, incubé, accélérateur, après le concours, après la finale, après rallyia, après le programme, après l'événement, suite du programme, une fois fini, incubés, accompagnement après",
  edition:
    "édition, éditions, l'année dernière, précédente édition, prochaine édition, année passée, première édition, édition précédente, l'année prochaine",
  mandatory: "imposé, imposée, libre choix, au choix, choisir, libre, imposés",
  sector: "secteur, secteurs, domaine, domaines, champ",
  president: "président, présidente, préside",
  volunteers: "bénévole, bénévoles, volontaires, staff, hôtesses",
  smoke: "fumer, cigarette, tabac, alcool",
  animals: "chien, chat, animal, animaux",
  password: "mot de passe, mdp",
  visitors: "visiteur, visiteurs, public, accompagnateur, accompagnateurs, amis, famille, invités, invité, spectateurs",
  media: "presse, journalistes, médias, journaliste",
  // Places
  city: "ville, villes, cité",
  region: "région, régions, province",
  place:
    "lieu, lieux, se déroule, se passe, a lieu, se tient, aura lieu, se tiendra, site, emplacement, localité, se situe, situé",
  // Sister programmes
  launched: "lancé, lancée, lancement, lance, lancer, naissance, création, créé, créée, mis en place",
  agreement: "convention, convention-cadre, accord, partenariat signé, convention cadre",
  signed: "signé, signée, signer, signature, signataires, signataire, ont signé",
  centre: "centre, centres, association partenaire",
  youthcentre: "maison des jeunes, maisons des jeunes, dar chabab, dar achabab, maison de jeunes",
  cv: "cv, cvs, curriculum, c.v",
  closing: "clôture, cérémonie de clôture, clôturé, fermeture",
  present: "présent, présents, en présence, assisté, assistait, présence de",
  association: "association, associations, ong, asso, assos",
  startup: "startup, start-up, start up, jeune pousse",
  learner: "apprenant, apprenants, stagiaire, stagiaires, personnes formées, apprenants formés",
  trained: "formé, formés, bénéficié, bénéficiaires du programme, accompagnés",
  grant: "bourse, bourses, bourse mensuelle, allocation",
  doctorate: "doctorat, doctorant, doctorants, thèse, phd, doctorants bénéficient",
  engineer: "ingénieur, ingénieurs, techniciens, techniciens en it",
  agency: "agence, agence du digital, agence pour le développement du digital",
  football: "football, foot, clubs, fédération de football",
  extension: "généralisation, généralisé, extension, élargissement, étendu, généraliser, élargir",
  excellence: "centres d'excellence, excellence, réseau national",
  distinguish: "distingue, se distingue, spécificité, particularité, points forts, particulier",
  pilot: "phase pilote, pilote, première phase",
  ended: "s'est terminé, a pris fin",
} as const;

/** A thing or an aspect that questions speak of, whatever the language. */
export type Concept = keyof typeof french;
