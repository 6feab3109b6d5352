/**
 * French as teams write it: full spelling, without accents, and in the short forms of text messages. Verbs are given by
 * their infinitive where they are regular; `inflect.ts` makes the other forms. Spelling is folded when it is read.
 */

/** Words that carry the grammar: a sentence built on them is French, whatever its nouns are. */
export const frenchGrammar = `
le la les l un une des du de d au aux ce cet cette ces mon ton son ma ta sa mes tes ses notre votre leur nos vos leurs
je j tu il elle on nous vous ils elles me te se moi toi soi lui eux y en qui que qu quoi dont où lequel laquelle lesquels
lesquelles auquel auxquels duquel quel quelle quels quelles ça cela ceci celui celle ceux celles c là voici voilà
et ou mais donc or ni car puis ensuite alors si comme quand lorsque lorsqu puisque puisqu parce quoique quoiqu pendant
afin ainsi aussi cependant pourtant toutefois sinon tandis tant
à avec sans sous sur dans par pour vers chez entre contre depuis dès hors jusque jusqu malgré parmi selon envers avant après
devant derrière pendant durant grâce près loin autour dessus dessous dehors dedans lors outre via concernant quant
ne n pas plus moins rien jamais personne aucun aucune nul guère point non oui ouais si
très trop peu assez beaucoup tout toute tous toutes même mêmes autre autres quelque quelques quelqu plusieurs chaque certain
certaine certains certaines tel telle tels telles plein toujours souvent parfois encore déjà bientôt maintenant aujourd hui
aujourd'hui hier demain tard tôt ici ailleurs partout vraiment seulement surtout presque environ peut-être plutôt bien mal
mieux pire vite enfin ensemble exactement justement combien comment pourquoi
être suis es est sommes êtes sont étais était étions étiez étaient serai seras sera serons serez seront serais serait
seraient sois soit soient soyons soyez été étant fut furent
avoir ai as a avons avez ont avais avait avions aviez avaient aurai auras aura aurons aurez auront aurais aurait auraient
aie ait aient ayez ayons eu eue eus ayant
faire fais fait faisons faites font faisais faisait faisaient ferai feras fera ferons feront ferait feraient fasse fassent
faits faite faisant
aller vais vas va allons allez vont allais allait allaient irai ira irons iront irait aille aillent allé allée allés allant
pouvoir peux peut pouvons pouvez peuvent pouvait pouvaient pourrai pourra pourrons pourront pourrait pourraient puisse
puissent pu pouvant
devoir dois doit devons devez doivent devait devaient devra devront devrait devraient dû due
vouloir veux veut voulons voulez veulent voulais voulait voulaient voudrais voudrait voudrions voudra voulu veuillez
savoir sais sait savons savez savent savait savaient saura sauront sache sachant su
falloir faut fallait faudra faudrait fallu dire dis dit disons dites disent disait disaient dira dirait disant
voir vois voit voyons voyez voient voyait verra verront vu vue vus voyant
venir viens vient venons venez viennent venait venaient viendra viendront vienne venu venue venus
tenir tient tiennent tenu mettre mets met mettons mettez mettent mettait mis mise mettra
prendre prends prend prenons prenez prennent prenait prendra pris prise prenant
croire crois croit croyons croient boire bois boit boivent bu lire lis lit lisent lu écrire écris écrit écrivent écrire
vivre vis vit vivons vivent vivait vivaient vécu sortir sors sort sortent partir pars part partent parti partis
suivre suit suivent suivi suivis sentir sent sentent dormir dort dorment servir sert servent servi recevoir reçoit reçoivent
reçu connaître connais connaît connaissent connaissons connu attendre attends attend attendons attendent attendu
rendre rend rendent rendu perdre perds perd perdons perdent perdu vendre vends vend vendons vendent vendait vendu vendre
répondre répond répondent répondu entendre entend entendent entendu comprendre comprends comprend comprenons comprennent compris
apprendre apprend apprennent appris
`;

/** Short forms of messages: "bjr", "ya", "c koi", "jsp". As strong a sign as grammar. */
export const frenchTexting = `
bjr bsr slt cc stp svp dsl mdr ptdr jsp jpp jsuis jsais chui chuis jai jetais javais jvais jveux jpeux jcrois jpense jfais
yavait yaura yen ya nya ila koi kwa kelk kelke keske keskon eske pk pq pkoi pkw pourkoi pr ds ac avc tt tte tts ts tjs tjr tjrs
bcp bcpp mtn mnt auj ajd dmn qd qqn qqch qq qlq qlqn qlqs qlqch vrm vrmt grv tkt tqt dac dacc dacor daccord rdv pb pbs pbm
pblm nn oué ouai ouep wé ui nan bah ben beh euh heu hein bof bref hum ouf zut mince cad càd nb nbr nbre env msg tel tél
mm mmm mh ah oh hé han ohlala oula memes pcq psk pck paske parcke parceke dc dcp ducoup enft enfet fo faudré fau jms jamé jamai qlq vs ns lsk lorsk
kan kand kel kels keltr mé mè g ct cété cetai cété sa c'est cest ctait sété gt jv t'as tas yapa yapas yavais chai chepa
chépa sava cava sv cv svpp merciii mercii coucou kikou bisous bjrr slttt ouiii oui ouii nonn pfff pff bha baah
`;

/** Everyday nouns, adjectives and adverbs, then the words of a programme, of villages, farms, schools and health. */
export const frenchWords = `
merci bonjour bonsoir salut bienvenue pardon désolé excusez félicitations bravo adieu monsieur madame messieurs mesdames
homme femme enfant fille garçon fils bébé père mère parent frère soeur ami amie voisin voisine famille gens personne jeune vieux
vieille tante oncle cousin cousine grand-mère mari épouse veuve orphelin adulte habitant citoyen citoyenne client vendeur
vendeuse patron ouvrier ouvrière employé employée chômeur chauffeur berger éleveur agriculteur agricultrice paysan fermier
pêcheur artisan artisane potier potière tisseuse couturière commerçant épicier boulanger élève étudiant étudiante lycéen
lycéenne collégien écolier professeur prof enseignant enseignante instituteur maître directeur directrice médecin infirmier
infirmière docteur patient patiente malade diabétique handicapé aveugle sourd touriste visiteur voyageur guide bénévole
maire président présidente trésorier responsable chef équipe groupe membre mentor jury juge juré organisateur participant
porteur entrepreneur investisseur partenaire fournisseur utilisateur bénéficiaire public privé
jour jours nuit matin midi soir heure minute seconde semaine mois année an temps moment fois date saison printemps été automne
hiver lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre
novembre décembre siècle début fin milieu suite veille lendemain
maison porte fenêtre chambre cuisine toit mur jardin rue route chemin piste pont place quartier ville village campagne douar
région province pays monde montagne désert dune oasis vallée rivière fleuve mer plage forêt champ puits source terre sol eau
pluie neige vent soleil chaleur froid sécheresse inondation climat air feu bois pierre sable lumière ombre ciel
école collège lycée université faculté classe cours leçon examen devoir livre cahier stylo tableau bus transport car voiture
camion moto vélo taxi train gare arrêt ticket billet essence gasoil carburant panne accident ambulance hôpital clinique
dispensaire pharmacie médicament insuline vaccin maladie santé soin douleur fièvre grossesse accouchement naissance mort vie
sang coeur tête main pied oeil yeux dent dos ventre corps
argent prix coût budget dépense recette revenu salaire dette crédit banque compte facture caisse vente achat marché souk
commerce magasin boutique produit stock dépôt commande livraison client bénéfice perte gain économie emploi chômage travail
boulot métier stage formation diplôme concours entreprise société usine atelier bureau administration commune guichet dossier
papier signature formulaire carte identité loi règle droit impôt taxe association coopérative syndicat comité
problème difficulté besoin manque cause raison conséquence effet risque danger crise solution idée projet objectif but moyen
méthode étape question réponse exemple preuve chiffre nombre quantité nombre total moyenne moitié tiers quart pourcentage taux
résultat impact valeur qualité niveau mesure indicateur donnée information enquête sondage entretien témoignage étude rapport
registre relevé compteur liste plan calendrier échéance délai retard priorité choix décision avis accord conseil aide soutien
appel demande offre proposition présentation diapo exposé pitch discours parole accroche histoire récit message conclusion
innovation technologie outil machine appareil capteur caméra téléphone ordinateur écran réseau connexion logiciel plateforme
application appli site page image photo vidéo robot intelligence artificielle algorithme modèle prototype maquette essai test
prochaine prochain dernier dernière premier première deuxième troisième second seconde suivant suivante
pain lait viande poisson légume fruit datte olive huile blé orge farine sucre sel thé café repas nourriture faim soif mouton
chèvre vache âne chameau dromadaire poule abeille miel laine tapis tissu cuir argile poterie bijou récolte semence engrais
pesticide irrigation goutte palmier palmeraie arbre plante fleur graine feuille racine herbe fourrage bétail troupeau
déchet ordure plastique recyclage pollution énergie électricité courant solaire panneau batterie lampe gaz pétrole
bon bonne beau belle grand grande petit petite gros grosse long longue court courte haut haute bas basse large étroit nouveau
nouvelle ancien ancienne vrai vraie faux fausse facile difficile simple compliqué important importante possible impossible
nécessaire utile inutile cher chère gratuit pauvre riche fort faible lourd léger propre sale chaud froide sec sèche humide
plein vide ouvert fermé libre occupé seul seule prêt prête content contente triste fatigué fatiguée fâché peur honte joie
colère espoir confiance courage force envie amour paix guerre bruit silence calme lent rapide dur doux rural rurale urbain
social sociale local locale national nationale international public scolaire médical agricole touristique culturel durable
numérique moderne traditionnel concret clair claire précis exact suffisant insuffisant mauvais mauvaise meilleur meilleure
pire bizarre drôle sûr sûre sérieux dangereux gentil méchant super génial nul cool top marrant motivé motivée innovant
lentement rapidement facilement difficilement généralement normalement notamment également actuellement récemment
franchement honnêtement directement finalement simplement totalement absolument évidemment malheureusement heureusement
chose truc machin endroit lieu coin bout côté partie morceau bouteille boîte sac paquet clé chaise table lit feuille ligne
mot phrase lettre langue français arabe anglais darija berbère nom prénom âge adresse numéro code lien fichier
école primaire abandon absence présence distance kilomètre mètre litre kilo gramme tonne hectare dirham euro dollar
point virgule zéro deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante
cinquante soixante cent cents mille million milliard dizaine vingtaine trentaine quarantaine cinquantaine centaine millier
fleuriste pièce fournée four cuisson doses dose rendez-vous film match foot télé musique chanson jeu fête vacances voyage plage
maxi mini financement concept démo hyper horrible vive viva logement grave normal normalement mondial stade club champion entraîneur joueur société algérie algérien tunisie tunisien victoire défaite finale tour algérien supporter
mec gars meuf gamin gamine mamie papi maman papa copain copine pote bled darons genre carrément quasiment dingue fou folle
police vol prison juge avocat justice église mosquée prière ramadan aïd mariage divorce enterrement anniversaire cadeau
souvenir rêve avenir passé présent futur métier carrière succès échec chance hasard espèce manière façon sorte sens rôle titre
comité ministère gouvernement état roi élection politique république europe france maroc marocain marocaine français française
européen africain afrique paris lyon espagne italie allemagne amérique américain
bouche jambe bras doigt cheveux peau visage voix oreille nez cou genou épaule fièvre toux grippe cancer diabète tension asthme
vidéos photos appels réunions ateliers équipes projets problèmes idées solutions données besoins critères critère barème note
notes points soutenance restauration hébergement navette badge programme planning horaire pause déjeuner dîner cérémonie
remise lot lots gagnant gagnante finale finaliste session séance salle tente camp bivouac démo slide diapositive chrono
`;

/** Regular verbs by their infinitive (-er, -ir, -re). */
export const frenchVerbs = `
aider aimer ajouter améliorer acheter apporter appeler arriver arrêter attaquer augmenter avancer baisser bloquer bouger brûler
cacher calculer changer chanter chercher choisir commander commencer comparer compter concerner construire conseiller consommer
continuer contrôler corriger coûter couper créer crier cultiver danser décider découvrir définir demander démarrer dépasser
dépendre déplacer dépenser détruire détecter développer deviner diminuer discuter donner durer écouter éduquer élever éliminer
empêcher employer encourager enlever enregistrer enseigner entrer envoyer espérer essayer estimer étudier éviter évaluer exister
exiger expliquer exporter fabriquer fermer filmer financer finir fonctionner former fournir gagner garder garantir gaspiller
gérer grandir guérir habiter identifier imaginer importer informer installer intéresser inviter irriguer jeter jouer jurer
laisser lancer laver lever livrer louer manger manquer marcher mesurer montrer monter motiver mourir nettoyer noter nourrir
obliger observer occuper offrir organiser oublier ouvrir pallier parler partager participer passer payer penser permettre planter
pleurer porter poser pousser préférer préparer présenter prévenir prévoir produire profiter proposer protéger prouver quitter
raconter ramasser ranger rater réaliser réduire refuser regarder remarquer remercier remplacer remplir rencontrer rentrer
réparer répéter reposer respecter ressembler rester retrouver réussir réunir revenir rêver risquer rouler saisir sauver
sauter semer séparer signaler signer souffrir souhaiter stocker suggérer supprimer surveiller survivre tester tirer
tomber toucher tourner traiter transformer transporter travailler traverser trier tromper trouver tuer utiliser valider valoriser
vérifier vider viser visiter voler voter voyager enregistrer sensibiliser recycler recommencer relever repartir rapporter
raccourcir rappeler récolter recruter connecter cliquer télécharger partager publier rédiger résumer reformuler relire améliorer
kiffer galérer bosser flipper bouffer rigoler marrer gueuler balancer claquer discuter bavarder plaisanter engueuler déconner
`;
