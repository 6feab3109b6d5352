/** Words with which a sentence begins where nobody marks it; folded. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Nearly always a new sentence. */
export const strongOpeners = list(
  `alors donc ensuite enfin bref mais car parce notre nos imaginez contrairement merci premierement deuxiemement aujourd'hui aujourd l'objectif l'impact l'idee concretement voila actuellement malheureusement
  so then because but our unlike thank thanks first finally however whereas please currently unfortunately
  لذلك ثم لان لانه لانها لانهم لكن ولكن حلنا مشروعنا فكرتنا تطبيقنا منصتنا نقترح نطلب تخيلوا الجديد هدفنا نحتاج شكرا وشكرا اما هل لدينا نتوقع جربنا المستفيدون نلتمس ندعوكم يسعدنا اليوم
  حيت حيتاش ولكن هكا كنطلبو بغينا البروجي المشكل واش جربناه محتاجين خاصنا علاحقاش
  7it hit 7itach walakin bghina kantlbo lmochkil chokran wach jrbna jrbnah khassna l'idee lmohim 3la9bel m7tajin`,
);

/** A subject: a new sentence unless something before it leads to it. */
export const subjectOpeners = list(
  `on nous j'ai je ils elles chaque we i they it you every each نحن كل قد وقد سوف دابا حنا عندنا درنا غادي كل daba 7na hna 3ndna drna ghadi kol koul kanakhdo`,
);

/** What begins a stretch of time when a month, a number or a season follows. */
export const timeLeads = list(
  "en dans d'ici des le by next in within from every last في بعد قبل خلال مع من f mn mora 9bel had",
);
export const timeNouns =
  /^(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december|يناير|فبراير|مارس|ابريل|ماي|يونيو|يوليوز|غشت|شتنبر|اكتوبر|نونبر|دجنبر|un|une|deux|trois|quatre|six|dix|one|two|three|six|\d+|mois|prochain|l'ete|hiver|l'hiver|month|year|spring|summer|winter|fall|week|شهر|شهرين|سنه|عام|سته|ثلاثه|ربيع|صيف|رمضان|الشهر|السنه|chher|chhar|3am|l3am|simana|jay|moins)$/;

/** What leads to what follows it: nothing begins right after. */
export const tied =
  /^(?:que|qu|qui|dont|ou|et|de|d|du|des|le|la|les|l|un|une|a|au|aux|pour|si|quand|comme|parce|ne|n|y|ce|cette|ces|avec|sans|sur|dans|par|chez|notre|nos|est|sont|avons|avez|ont|ai|avait|va|vont|nous|on|je|j|il|elle|ils|elles|plus|tres|the|we|i|they|you|has|have|will|would|can|not|a|an|that|which|who|and|of|to|if|when|or|for|by|with|our|their|is|are|at|on|in|اللي|لي|الذي|التي|الذين|و|من|في|ب|ان|الي|علي|عن|هو|هي|لا|li|lli|w|o|bach|باش|mn|f|l|dyal|ديال|لكي)$/;
