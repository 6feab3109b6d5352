/** Words that two texts may share without speaking of the same thing. Folded spelling. */
export const emptyWords: ReadonlySet<string> = new Set(
  `avec sans dans pour chez vers apres avant pendant depuis entre contre comme quand donc mais alors tres plus moins aussi encore toujours jamais chaque tous tout toute toutes cette cela ceux celle celles leur leurs notre votre nos vos ils elles nous vous elle lui sont etre avoir fait faire font peut peuvent doit doivent veut veulent parce selon apres ainsi entre autre autres meme memes bien seul seule seuls seules trop assez beaucoup plusieurs certains
  jour jours journee semaine semaines mois annee annees an ans heure heures minute minutes matin soir nuit fois moment debut fin premier premiere deux trois quatre cinq six sept huit neuf dix vingt trente cent mille moitie tiers quart pourcent
  projet solution application appli outil equipe idee service systeme plateforme probleme difficulte objectif cible indicateur nombre taux part pourcentage nouveau nouvelle grand grande petit petite partir passe passent passer donne donnent prend prennent mettre mettent demande demandons cherche cherchons faut suffit region commune ville village quartier douar maroc source
  with without from into onto that this these those they them their there then than have has had are was were been being will would should could can may might must does did not and but for nor the our your his her its who whom which what when where while because about after before during each every all some many much more most less least very only just also still never always once
  day days week weeks month months year years hour hours minute minutes time times morning evening night first last next two three four five six seven eight nine ten twenty thirty hundred thousand half third quarter percent
  project solution application app tool team idea service system platform problem difficulty goal target indicator number rate share percentage new big small give gives take takes make makes need needs want wants people person region town city village morocco source
  dirham dirhams euro euros kilometre kilometres kilometer kilometers metre metres درهم دراهم درهما كيلومتر كيلومترات متر دقايق سوايع swaye3 drahm derhem
  علي الي من في عن مع هذا هذه ذلك تلك التي الذي الذين كل بعد قبل حتي عند بين كما لان حيث ثم او اي ان انه انها كان كانت يكون تكون هو هي هم نحن انتم ليس غير بدون بلا دون جدا ايضا فقط اكثر اقل بعض عده كثير
  يوم ايام اسبوع شهر اشهر شهور سنه سنوات عام ساعه ساعات دقيقه دقايق صباح مساء ليله مره مرات نهايه بدايه واحد واحده اثنان ثلاثه اربعه خمسه سته سبعه ثمانيه تسعه عشره عشرون ثلاثون مايه الف نصف ثلث ربع
  مشروع حل تطبيق منصه فريق فكره خدمه نظام مشكل مشكله صعوبه هدف مؤشر موشر عدد نسبه معدل جديد كبير صغير منطقه اقليم جماعه مدينه قريه دوار المغرب مصدر المصدر سجل
  ديال اللي لي هاد هادي داك ديك واش باش حيت كيف فين شحال بزاف شويه كاين كاينين عندهم عندو عندها حنا هما نهار سيمانه شي كاع وحده
  dyal dial li lli had hadi dak dik wach bach 7it hit kif fin ch7al bzaf chwiya kayn kaynin 3ndhom 3ndo 3ndha 7na homa nhar simana chi ga3 wa7ed wa7da men f fl mn l w o m3a 3la kol chher sa3a d9i9a`
    .split(/\s+/)
    .filter((word) => word !== ""),
);
