/**
 * Words that say nothing of a text's language: answers of one syllable, brands, abbreviations, loanwords that all the
 * languages of a team share, first names and places of Morocco. They never flip a message.
 */
export const neutralWords = `
ok okay okk oki okey k kk lol haha hahaha hahahaha hehe hihi hhh hhhh hhhhh hhhhhh xd wow waw oh ah eh hey yo bip hmm hm mmm aha ohh
app appli apps application ai ia ml iot gps sms wifi wi-fi 4g 5g 3g web site email mail e-mail facebook fb whatsapp watsap wtsp instagram insta tiktok youtube
google chatgpt gpt linkedin twitter telegram excel word powerpoint ppt pdf pptx canva figma android ios iphone samsung windows linux python
java javascript html css api bot chatbot drone drones blockchain cloud data dataset dashboard startup start-up business pitch pitchdeck deck feedback brainstorming
brainwriting design prototype mvp demo beta test tests slide slides jury coach mentor mentors hackathon workshop team leader top cool super
taxi taxis bus camp camps bio internet online offline stop stock hotel restaurant radio tv video videos photo photos selfie club foot football match
rallyia rallyIA rally future lab dalil onu odd sdg esg ong pib pme tpe onee ocp oncf ofppt cnss amo ramed anapec inwi orange iam maroc telecom bmce attijari
ait aït oulad ouled ksar sidi moulay lalla hani kilo kilos gramme grammes km kg cm mm ml m2 m3 ha dh dhs mad eur usd kwh kw mw min sec h j
a b d e f g h i j l m n o p q r s t u v w x y z
covid-19 covid wc cv qr pc usb led cd dvd vs etc id no1 n1 n2 xxl
mohamed mohammed muhammad ahmed ahmad youssef yousef youcef yassine yasin yassin omar amine anas hamza ayoub ilyas ilias bilal karim kamal khalid rachid said saïd hassan hussein hossein
houcine brahim ibrahim ismail mehdi mahdi reda rida othmane soufiane sofiane zakaria zakariae abdellah abdallah abderrahim abdelaziz adil driss idriss hicham hisham jamal mounir mustapha mustafa
nabil noureddine salah samir tarik tariq walid younes younesse aziz fouad lahcen mbarek moha
fatima fatema fatim zahra zohra khadija aicha aïcha amina meryem mariam maryam salma sara sarah imane iman hajar kaoutar kawtar nadia naima latifa laila leila layla
loubna houda hanane hanan ikram ibtissam asmae asma asmaa siham sanae sanaa samira souad rachida rim rania yasmine yasmina zineb zaynab zeineb ghita chaimae chaimaa doha wiam oumaima nora nour nawal malika karima jamila
rabat casablanca casa marrakech marrakesh mrrakch fès fes fez meknès meknes tanger tangier tanja tétouan tetouan agadir oujda errachidia rachidia arrachidia er-rachidia erfoud arfoud merzouga rissani tinghir tinejdad tinjdad goulmima
alnif tazarine zagora ouarzazate tamegroute skoura midelt rich erg chebbi tafilalet draa drâa drâa-tafilalet ziz todra todgha dades imilchil azilal beni mellal khouribga khenifra ifrane azrou essaouira jadida eljadida kenitra salé mohammedia
nador hoceima taza guelmim laayoune dakhla tata taroudant tiznit figuig bouarfa boumalne kelaa mgouna msemrir aoufous jorf hassi labied taouz mhamid agdz nkob atlas sahara
`;

/** Courtesies that travel between languages: told as what they are, but too little to change the language that is held. */
export const courtesies = `
merci bonjour bonsoir salut bjr bsr slt salam slm cc coucou hello hi hey bye thanks thx thank yes yep yeah no non oui ouais si la
inchallah nchallah hamdollah wallah yallah yalla walo walou walu wakha safi iwa bravo nice good bien super genial pardon sorry please svp stp pls
شكرا مرحبا سلام السلام نعم لا
`;
