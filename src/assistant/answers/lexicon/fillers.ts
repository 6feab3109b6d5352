/**
 * Words of a question that name nothing: articles and prepositions (`joints`, let go before phrases are compared) and
 * the rest of what one says around a question (`fillers`). Folded spelling.
 */
export const joints = `
l d le la les un une des de du au aux the an of to dyal dial d ديال دال د متاع تاع ن l7a
`;

/** Verbs by which one asks to be told; odd words before them are courtesy: "je vous saurais gré de m'indiquer...". */
export const tellings = `
indiquer indiquez dire dites dis savoir connaitre connaître preciser precisez rappeler rappelez informer communiquer renseigner expliquer
tell know inform explain remind clarify
إخباري إخبارنا تخبرني تخبرنا تخبروني تخبرونا معرفة أعرف نعرف إعلامي إعلامنا إفادتي إفادتنا تزويدنا تزويدي موافاتنا تقول تقولو توضيح الاستفسار أستفسر
n3ref n3rf n3rfo n3arfo tgol tgoli tgolo tgolna 9ol 9oli goli golna golia
`;

export const fillers = `
a c ce cet cette ces se s est es sont etre suis sommes etes serait sera seront etait on nous je j tu il elle ils elles vous
me m te t y en et ou donc mais car pour par sur dans avec sans sous vers chez entre pendant lors depuis dont qu si ne n pas
plus moins tres trop aussi encore deja bien bon alors ah oh hein ok okay oui non merci svp stp please pls bonjour bonsoir
salut slt bjr cc coucou hello hi hey dear sir madam monsieur madame mr mme la moi toi lui leur leurs son sa ses mon ma mes
ton ta tes notre nos votre vos ca cela ceci autre autres tout tous toute toutes chaque certains quelque quelques meme faire
fait font fais ferait faites va vas vont aller allez peut peux pouvez pouvons pourrait dois doit doivent faut faudra avoir
ai as avons avez ont aurait aura auront veux veut voudrais voulez savoir sais sait dire dis dites dit donne donner donnez
expliquer explique rappeler rappelle exactement precisement justement vraiment environ pres propos concernant stp besoin
question demande demander chose choses truc trucs fois info infos information informations cherche trouver trouve voir voit
connaitre connait svpp dalil concerne rapport selon texte document prevoir jamais toujours etant suite cas part ici un deux trois quatre cinq six sept huit neuf dix apprend apprendre apprenons gerer gere fera ferons serons aimerais aurais voulais voulait pouvez indiquer dernierement seulement chacun chacune derriere petit petite grand grande pourriez pourrais pourriez-vous plait plaît prie veuillez veuiller souhaite souhaitons souhaiterais souhaiterions aimerions voudrions savons indiquer indiquez preciser precisez prevenir prevenez informer informez communiquer communiquez renseigner renseignez renseignement excusez excuse desole desolee pardon avance cordialement respectueusement cher chers chere ravi possible perdu perdue confus confuse oublie oublié trompe rapidement vite simple rapide franchement genre bref enfin dernierement vrai exact exacte exacts exactes moment travaille travailler travaillons travailles bosse liste lister affiche afficher resume enumere cite citer evoque rate raté passera derriere

one two three four five six seven eight nine ten between teach teaches taught learn learns learning there's could possible wondering anyone anything something someone bit little big real i you we he she it they them us our your his her its my me be is are was were been am will would shall should can could may
might must sorry excuse pardon lost confused forgot forget remember remind quick quickly question appreciate inform wonder wondering curious sure unsure understand understood heard anyway basically literally do does did done have has had having get gets got getting go goes going went want wants wanted need needs know
tell say says said give please thanks thank hello hi and or but if so not no yes for in on at by with from into about as
than that this these those there here one ones each all any some such own other others just only also even too very more
most much many really exactly actually ok okay let lets make makes made take takes taken look looking like kindly plz pls
hey good dear sir guys think mean means tell me document according happens happen happening place during up im temps list show over supposed actually whole entire yet again already benefit benefits

وفي ومع وعلى وهل وعن وإلى ولكن واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة الستة الخمسة نتعلم سنتعلم تعلم سنفعل نعمل سنعمل ستفعل أعطني عطيني عطينا نلقا نلقاو زايد زايدين كتقول كيقول تقول يقع يحدث سيقع في من على الى إلى عن مع و ف ب ل ان أن إن التي الذي الذين هذا هذه ذلك تلك هناك هنا كل بعض اي قد لقد سوف كان كانت يكون تكون
سيكون ستكون هو هي هم نحن انا أنا انت انتم لنا لكم له لها لهم عندنا عندي لدي لدينا لو سمحت سمحتم فضلك فضلكم رجاء شكرا
السلام عليكم سلام مرحبا اهلا الخير يا او أو ثم لكن بل حتى كي لكي عند حول خلال ضمن بين غير سوى ليس
ليست لم لن لا نعم يمكن يمكنني يمكنكم اريد أريد نريد معرفة اعرف أعرف اود أود سؤال لدي بخصوص بالنسبة حسب وفق الوثيقة
ستتم يتم تتم سيتم ايضا أيضا فقط جدا كذلك نفس ذات ضد منها منه فيها فيه عليها عليه بها به
هاد هادي هادو داك ديك دوك ديالنا ديالكم ديالو ديالها ديالي ديالهم اللي لي باش غادي غ غا كا را راه راها حيت ولا عافاك
عفاك خويا ختي الله يخليك يرحم الوالدين بغيت بغينا نعرف نعرفو قولي قولو لينا ليا ليكم لكم شي حاجة واحد الواحد هاذ هاذا
هاذي ايه اه لا ماشي مكاينش بزاف شوية ديما عاد تما تم هنا حنا نتوما هوما هوا هيا ديك الساعة عندكم فهاد فداك علاه ممكن
اذكر اذكروا اخبرني أخبرني نفعل يفعل قل تحديدا بالضبط كامل كاملة مضبوط يستمر تستمر تفضلتم تفضلت تتفضل تتفضلون إخباري اخباري إخبارنا اخبارنا إفادتي إفادتنا افادتنا إعلامي إعلامنا التكرم تتكرم تتكرمون يرجى أرجو نرجو أرجوكم المرجو عذرا آسف أعتذر اعذروني أتساءل أستفسر استفسار نستفسر علما إرشادي حضرتكم سيادتكم جزيل الشكر تحية طيبة بعد إذنكم تدلوني تدلني توضيح توضحوا توضحون تعلمون تخبرونا تخبروني تخبرني معكم معنا معي سمحتو عفاكم تقولو تقولي فكرني فكرونا نسيت نسينا المشاريع المشروع مشروعنا مشروع نديرو ديرو يديرو ندير يدير دير غنديرو كنديرو كيديرو غادي تدير كندير سمحليا نكونو تكونو يكونو عرفتو كتعرفو سي لالة معلومات كنسول كنسولو سمحو سمحولي

had hadi hado dak dik dyalna dyalkom dyalo dyalha dyali dyalhom lli li bach ghadi ghad gha ka ra rah raha 7it wla awla
wella w o u 3tini 3tina 3tiwna katgol kaygol ngol ghir lwr9a nta3lmo kanta3lmo ta3lmo kaychdo zaydin golia tgolia golihali t9ad t9der te9der n9ado bdabt kamel kamla dakhla dakhel 3afak 3afakom khoya khti lah ykhlik ykhlikom bghit bghina n3ref n3rf n3rfo ghaykono kaykono ghaykoun ghatkoun kaykon katkon kaykoun katkoun goli golo golina lina liya likom chi
7aja wa7ed dik dak hna 7na ntoma homa howa hiya ana nta nti had chi ma mashi machi iyeh la wakha safi iwa yallah salam slm
salamo 3likom 3alaykom labas hani m3a 3la f b n mn men l 3nd 3ndna 3ndkom fih fiha bihom hada hadak momkin ymken nkon tkon
ykon ykono kan kant kano ghaykon ghatkon ghadia ghadyin kaydiro kandiro ndiro ydiro tdir ydir dir kaydir ghadi nchof svp
stp smhiliya sma7li smhouli smhili t9olo t9oli tgoli tgolo tgol fekerni fkrni nsit nsina m3akom m3ana m3aya 3lihom 3lina dyalkoum wlh allah nsewlk nsewel swal so2al smh smhli kayn dakchi ila ola kifma bezaf bzaf chwiya ghir tma rani rahom
`;
