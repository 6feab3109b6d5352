/** Small words by what they do in a clause, folded: by them one hears where a clause begins without a mark. */
export const wordClasses: Readonly<Record<string, string>> = {
  article: `le la les l' un une des du au aux ce cet cette ces the a an this these those واحد wa7d wahd l d had hadi hada هاد هذا هذه هادي هادا`,
  whose: `notre nos votre vos leur leurs mon ma mes son sa ses our your their my his her its ديالنا ديالهم ديالو ديالها dyalna dyalhom dyalo dyalha`,
  each: `chaque tout toute tous toutes aucun aucune quelques plusieurs certains every each all any some no most many both كل جميع بعض kol koul kul chi`,
  who: `je j' on nous vous ils elles elle il tu i we you he she it they ana nta 7na hna homa howa hiya ntouma أنا انا نحن حنا احنا هم هو هي هما انتم نتوما`,
  that: `c' ca cela ceci that there here y voila voici hadchi هادشي هذا هناك هنا kayn kayna kaynin كاين كاينة كاينين يوجد توجد`,
  am: `est sont etait ete suis sera seront a ai as ont avons avez avait aura is are was were be been has have had will would can could should may might do does did كان كانت يكون تكون kan kant ghadi غادي سوف قد لقد`,
  not: `ne n' pas plus jamais rien not never n't don't doesn't can't isn't لا لم لن ليس ليست ما ماشي بلا غير ma machi bla ghir`,
  of: `de d' a dans en sur sous par pour avec sans chez vers entre depuis pendant contre apres avant jusqu' of to in on at by for with without from into over under through between about than as من في على علي الي إلى عن مع ب ل f fi mn men m3a b 3la l ل دون خلال عند لدى قبل بعد حول بين ديال dyal ف د`,
  which: `que qu' qui dont ou which who whose where what that's الذي التي الذين اللي لي li lli ان أن انه انها بان كي لكي باش bach`,
  and: `et ou ni and or nor w o u و او أو ولا wla`,
  but: `mais car donc alors so but because since then however while whereas لكن ولكن لان لانه لانها حيت walakin 7it hit إذن ثم لذلك داكشي dakchi parce puis ensuite quand when if si lorsque عندما ملي ila الا إذا اذا`,
  time: `aujourd' aujourd'hui demain hier maintenant ensuite enfin today now tomorrow yesterday daba دابا اليوم غدا البارح lbare7 ghedda`,
  count: `deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante soixante cent mille million one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred thousand million جوج ثلاثة ثلاث تلاتة اربعة ربعة خمسة ستة سبعة ثمانية عشرة عشر عشرين ثلاثين اربعين خمسين مئة مية الف الفين jouj tlata reb3a khamsa setta 3achra`,
};
