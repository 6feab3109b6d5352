import type { WordList } from "../../criteria/lexicon/entry.ts";

/** Words with which speakers announce a part of the pitch, or that belong to it. */

export const problemSigns: WordList = {
  fr: `le probleme (c|est|que), notre probleme, la problematique, le souci (c|est), la difficulte, le constat, on a constate, nous avons constate, on a remarque, nous avons remarque, souffr(e|ent|ons), perd(ent)?, n'ont (pas|aucun|aucune|plus), n'a (pas|aucun|aucune|plus) (de|d|acces), faute (de|d), a cause (de|d|du|des), manque (de|d|nt), personne ne, ne (peut|peuvent|trouve|trouvent|sait|savent|recoit|recoivent|arrive|arrivent) (pas|plus), attend(ent)?, abandonn(e|ent), jett(e|ent), gaspill(e|ent), meur(t|ent), tomb(e|ent) malade(s), chaque (annee|jour|hiver|ete|semaine) ~ (perd|perdent|meurt|meurent|jette|jettent|abandonnent), trop, aucun endroit, en moyenne`,
  en: `the (problem|issue|challenge|pain), our problem, suffer(s)?, struggle(s)?, lose(s)?, losing, waste(s)?, wasted, throw(s)? away, cannot, can't, don't have, do not have, have no, has no, nobody (knows|measures), no one, never (meet|get|see|know), without any, drop(s)? out, because there (is|are) no, lack(s)? (of)?, too, wait(s)? (for|hours), queue, leave with nothing, every (day|year|winter|week) ~ (lose|die|wait)`,
  ar: `المشكلة, المشكل, مشكلتنا, الإشكال, تكمن المشكلة, (ي|ت)عاني*, معاناة, لا (ي|ت)جد*, لا (ي|ت)ستطيع*, لا (ي|ت)صل*, لا (ي|ت)عرف*, لا توجد, لا يوجد, (ي|ت)فقد*, (ي|ت)ضيع, (ي|ت)خسر*, بسبب, غياب, نقص, قلة, ندرة, انعدام, (ي|ت)نتظر*, (ي|ت)رمي*, (ي|ت)حترق, متأخر*, بعيد*, (ي|ت)خلط*, مكتظ*, (ي|ت)نقطع*, (ي|ت)موت*`,
  darija: `المشكل, المشكيل, المشكلة, كي(عانيو|تعدبو|تعذبو), (كي|كت)تسناو, كيتسنا, ما كاينش, مكاينش, ما عندهمش, ما عندهم, معندهمش, ما كيلقاوش, ما كيقدروش, ما عارفينش, كيخسرو, كيضيع*, كيحبسو, كيخافو, حيت ما, كتخنق, كتوسخ, كيموتو, كيمرضو, غاليين, بعيد عليهم`,
  arabizi: `lmochkil, lmouchkil, mochkil, lmachakil, kay3aniw, kaytsnaw, kaytsenaw, makaynch, ma kaynch, ma3ndhomch, ma 3ndhomch, makayl9awch, ma kayl9awch, makay9drouch, ma kay9drouch, kaykhsro, kaykhasro, kaydi3, kay7bsso, kay7bso, kaykhafo, kaymrdo, b3id 3lihom, bla khdma, rkhis`,
};

export const solutionSigns: WordList = {
  fr: `notre (solution|idee|projet|application|appli|plateforme|produit|service|outil|dispositif|systeme|reponse) (c|est|consiste|permet|repose), notre (application|appli|plateforme|produit|service|outil) s'appelle, notre (solution|idee|projet), la solution (c|est|que), (nous|on) (propose|proposons|installe|installons|pose|posons|collecte|collectons|relie|relions|met|mettons), (avons|a|ai) (imagine|concu|cree|developpe|fabrique|construit|invente|realise), (avons|a) mis au point, (nous|on) (veut|voulons|va|allons|souhaite) (creer|fabriquer|installer|developper|ouvrir|lancer|proposer|construire), il suffit (de|d), l'utilisateur, (l|le|la|il|elle) ~ (recoit|choisit|scanne|compose|clique|depose|envoie|publie|photographie), concretement, le principe, comment ca marche, ca permet, permet (de|d|aux|a), c'est (un|une) (appli|application|plateforme|site|service|registre|numero|reseau|appareil|capteur|boitier|machine|jeu|carte|cooperative|atelier|bus|camion), met en relation`,
  en: `our (solution|idea|project|app|application|platform|product|service|tool|system|machine|device|answer), we (propose|built|made|designed|developed|created|put|install|offer|invented|turn|place) ~ (a|an|two|three), we are building, we want to (build|create|open|launch|make), we are building, the solution (is|we), with ~ you (can|speak|see|get), it (works|lets|allows|listens|measures|tells|shows|sends|fills), you (open|scan|press|speak|take|send|see) (it|the|a), the (user|buyer|farmer|teacher|parent|nurse|school) (opens|scans|gets|receives|checks|presses), here is how it works, (is|are) a ~ (button|plug|lamp|box|tag|room|machine|network|service|platform|app|tool|device|kit|system|website|bus|truck|card), lets (parents|you|people|users|farmers)`,
  ar: `حلنا, الحل هو, الحل الذي, مشروعنا, فكرتنا, منصتنا, تطبيقنا, جهازنا, علبتنا, خدمتنا, نقترح, اقترحنا, نقدم لكم, صممنا, طورنا, ابتكرنا, أنشأنا, وضعنا, صنعنا, (ي|ت)تيح, (ي|ت)مكن من, (ي|ت)سمح ب*, (ي|ت)ربط بين, عبارة عن, (ي|ت)ختار ~, (ي|ت)ستقبل, (ي|ت)كشف ~, (ي|ت)رسل ~, بضغطة, يستعملها, يستعمله, تستمع, كيف (ي|ت)عمل`,
  darija: `الحل ديالنا, الحل هو, المشروع ديالنا, البروجي ديالنا, الفكرة ديالنا, لابليكاسيون ديالنا, حنا درنا, درنا واحد, درنا, صاوبنا, بغينا نديرو, بغينا نصاوبو, كتصيفط, كيصيفط, كيجاوبك, كتختار, كيختار, فيها, كتسكاني, كيجمعهم, كيجمع, كنجمعو, كيردها`,
  arabizi: `l7al dyalna, lhal dyalna, lprojet dyalna, projet dyalna, l'idee dyalna, l'idée dyalna, la solution dyalna, solution dyalna, l'application dyalna, drna wa7d, derna wahd, drna, derna, sawbna, bghina ndiro, bghina nsawbo, kaykhtar, katkhtar, kaysift, katsift, kaychof, fih ga3, kay7et, katjma3`,
};

export const beneficiarySigns: WordList = {
  fr: `beneficiaire(s), s'adresse(nt|ra|ront)? (a|aux|au|d), nous adressons (a|aux|au), (est|sont)? destine(e|es|s)? (a|aux|au), a destination (de|d|des|du), au profit (de|d|des|du), au service (de|d|des|du), concern(e|ent|es) (les|des|la|le)?, premiers concernes, notre cible, public cible, nos utilisateurs, nos utilisatrices, notre public, c'est pour (les|des|la), pense(e)? pour (les|des), fait pour (les|des), nous visons (les|des), (on|nous) (vise|visons) les, (aide|aidera|aidons|accompagne|touche|toucher|profite|profitera) (a|aux|les|des|nos) ~ (familles|femmes|jeunes|agriculteurs|eleves|enfants|patients|artisans|etudiants|personnes)`,
  en: `beneficiar(y|ies), our users (are)?, our target, target (group|audience|users), it (is|was)? (made|meant|built|designed|intended)? for (the|small|women|families|older|young|people), it serves, it's for, this is for, we serve, we help, we are talking about, aimed at, designed for, those who benefit, who benefits, for (families|women|farmers|pupils|students|patients|people|children|parents) (who|with|in), who is it for`,
  ar: `المستفيد*, الفئة المستهدفة, الفئات المستهدفة, نستهدف, نتوجه إلى, موجه* (إلى|ل*), لفائدة, مخصص* ل*, لصالح, جمهورنا, مستعملو*, زبناؤنا, (ي|ت)ستفيد منه*, نخدم`,
  darija: `موجه ل*, موجهة ل*, المستافدين, المستفيدين, لي غادي يستافد*, كيستافد*, هاد الشي ل*, كيخص, مخصص ل*, هادشي كيخص, ديال الناس لي`,
  arabizi: `lmostafidin, lmstafdin, moujah l, mowajah l, kaykhss, kaykhos, li ghadi ystafd*, kaystafd*, hadchi l, had chi l, mkhsses l`,
};

export const marketSigns: WordList = {
  fr: `(paie|paient|payer|paiera|paieront|verse|finance|financent|subventionne|achete|achetent|achetera), abonnement(s), par abonnement, commission(s), modele economique, business model, prix de vente, vendu(e|s|es)? ~ (dirhams|dh|euros), (on|nous) (le|la|les) (vend|vendons|loue|louons), part de marche, marche (de|d|potentiel), clients, clientele, concurrence, gratuit (pour|aux), chiffre d'affaires, canal, distribu(e|es|ent|ons)? ~ par, vente(s), precommand*, tarif, dirhams (par|le|la|l), marge`,
  en: `pay(s|ing)?, will pay, subscription, commission, fee, business model, revenue, customers, clients, pricing, price (is|of), market (size|share|of), rent(s)? it, sell(s)? (it|them), sold (at|for|to), dirhams (a|per|each), free for, channel, distribut(e|ed|ion), handles the (rental|sale|sales), buy(s)?`,
  ar: `(ي|ت)دفع*, (ي|ت)ؤدي*, (ي|ت)ؤدى, اشتراك*, عمولة, نقتطع, الثمن, ثمنها, ثمنه, ثمن البيع, نموذج* الاقتصادي, زبناؤنا, الزبناء, الزبون, السوق, نبيع*, (ي|ت)باع, مجاني* ل*, رقم المعاملات, (ي|ت)وزعها, (ي|ت)شتري*, اشترك* معنا, التسعيرة, درهما شهريا, درهم شهريا`,
  darija: `كيخلص*, كتخلص*, غادي يخلص*, كناخدو, كتاخد, كنبيعو*, كنكريو*, الثمن, الاشتراك, أبونمون, الكليان*, كومسيون, بدرهم, دراهم, فابور, السوق, لي كيشري*, كيشريو`,
  arabizi: `kaykhelles, katkhelles, kaykhelso, kaykhlso, kay khelles, ghadi ykhelles, kanakhdo, kan bi3o, kanbi3oha, abonnement, commission, lclients, taman, fabor, kaychriw, 3la koul commande, dh f chher`,
};

export const innovationSigns: WordList = {
  fr: `contrairement (a|aux|au), a la difference (de|d|des|du), ce qui nous (distingue|differencie), ce qui est nouveau, ce qui change, ce qui fait la difference, notre (difference|innovation|originalite), notre valeur ajoutee, l'innovation, (existe|existent) (deja|en|au|ailleurs), (rien|aucun|aucune) ~ (pareil|existe|semblable), les autres (sites|applis|applications|solutions|plateformes|feux|outils), chez nous, nous on, nous sommes les (premiers|seuls), on est les (premiers|seuls), les premiers a, la premiere fois, premiere solution, seule solution, par rapport (a|aux|au), plutot que, au lieu (de|d|des), alors que ~ (existant|concurrents|autres), le notre, la notre, ne (sonne|demande|coute) que, ce que les autres, aujourd'hui ~ (appelle|utilise|passe) ~ nous`,
  en: `unlike, what (is|makes) ~ (new|different|unique), the difference, our difference, there (are|is) (already)? ~ (apps|app|solutions|services|tools) ~ but, existing (apps|solutions|tools|services), exist(s)? but, (others|competitors), other apps, compared (to|with), instead of, rather than, nobody else, no one else, the first (to|app|tool|system), the only (one|app|system|tool), right now the, today the, a standard, ours (needs|does|is|costs), but none, whereas, times (more|less|cheaper)`,
  ar: `على عكس, بعكس, خلافا ل*, بخلاف, الجديد (هو|في|أن), جديد مشروعنا, ما يميز*, يميزنا, نتميز, الفرق, توجد ~ لكنها, توجد ~ لكن, هناك ~ لكن, (ي|ت)وجد ~ لكن*, الموجودة ~ أما, أما (حلنا|تطبيقنا|علبتنا|جهازنا|نحن|منصتنا|مشروعنا), لأول مرة, الأول من نوعه, الأولى من نوعها, الوحيد*, مقارنة (ب*|مع), بدل أن, الحلول الموجودة, التطبيقات الأخرى, الحلول الحالية`,
  darija: `كاين ~ ولكن, كاينين ~ ولكن, كاين موعيدي, على عكس, بحال لخرين, ماشي بحال, الفرق, الجديد, حنا ما, حنا كلشي, ديك ~ الأخرى, الأخرين, حنا اللولين, أول مرة, ما كاينش بحالو, ديالنا كيخدم بلا`,
  arabizi: `kayn ~ walakin, kayn ~ mais, li kaynin daba, li kayn daba, machi b7al, machi bhal, b 3aks, lfar9, ljdid, 7na lwlin, awel mra, 7na kan*, walakin 7na, dyalna khdam bla, ma kaynch b7alo`,
};

export const impactSigns: WordList = {
  fr: `l'impact, notre impact, objectif(s), on vise ~ (delai|baisse|hausse|reduction|objectif|nombre), nous visons, on veut passer, passer (de|d), passer(a|ait|aient|ont) (de|d), gagner(a|ait|ont|aient)?, pourrait en? gagner, augment(era|eront|erait), baiss(er|era|eront|erait), redui(re|ra|ront|rait|t|sant), diminu(er|era|eront|erait), doubl(er|era|erait), econom(iser|ise|isera|iserait), au lieu de ~ (heures|jours|minutes|dirhams), nous estimons (que|a), on estime (que|a), (emplois|tonnes) ~ (crees|gardes|evites|evitees|sauves), seraient (gardes|crees|sauves), contre ~ (aujourd|actuellement), contre ~ l'an, retrouver(a|ont|aient)?, sauver(a|ont)?, grace a (nous|ca|cela), resultats attendus, les pertes vont`,
  en: `impact, our goal, our target is, we (expect|estimate|aim|want) (to|that|waste|wasted|losses), would (earn|save|keep|gain|pass|get|fall|drop|reach), will (earn|save|gain|drop|fall|rise|double), will be able, fall from, drop(s|ped)? (by|from|to), bring ~ down, from ~ to, instead of ~ (hours|days|minutes|dirhams), reduce(s|d)?, cut(s)? ~ by, cut(s)? ~ in half, double, twice as many, fewer, jobs (created|saved|kept), lives, save(s)? (about|up)?`,
  ar: `الأثر, أثر مشروعنا, هدفنا, نهدف, نتوقع, نطمح, نريد أن (ي|ت)*, (س)?(ي|ت)نخفض*, (س)?(ي|ت)قلص*, (س)?(ي|ت)رتفع*, ستزيد, سيزيد, سيوفر*, ستوفر*, ستنقص, سينقص, تنزل نسبة, سيربح*, سيصل*, سيصبح*, ستتضاعف, إلى النصف, إلى العشر, بدل, من ~ إلى, مناصب شغل, فرص شغل, النتائج المنتظرة`,
  darija: `الهدف, الأثر, غادي (ننقصو|ينقص|ينقصو|يزيد|يزيدو|نربحو|يربح|يربحو|يولي|يوليو|تولي|يوفر|يوفرو|تدخل|يدخل), هكا غادي, بلاصة ما, غادي تربح`,
  arabizi: `lhadaf, l'impact, limpact, ghadi (nn9so|nne9so|yn9s|yn9es|yzid|yzido|nrb7o|yrb7|yrb7o|twelli|twli|ywelli|ywli|ywefr|trbe7), katrbe7 ~ ghadi, nn9so mn, n9sso`,
};

export const feasibilitySigns: WordList = {
  fr: `prototype, maquette, version de test, (on|nous) ~ (teste|testee|essaye|fabrique|valide|mesure|pose|installe|inscrit|inscrits), teste (avec|sur|aupres), coute(nt|ra|rait)?, nous a coute, revient a, cout (de|d|total|unitaire), budget (de|d), partenaire(s), partenariat, accord (ecrit|avec|de|verbal), convention signee, nous (prete|accompagne|soutient), prete un, dans (l|notre) equipe, notre equipe (compte|comprend|reunit|a), nous avons (un|une|deux|trois) (ingenieur|medecin|developpeur|ophtalmologue|agronome|technicien|partenaire), competences, faisable, faisabilite, techniquement, a verifie, a valide, a accepte, fonctionne (deja|depuis|avec), en marche depuis`,
  en: `prototype, pilot(ed)?, tested, tried it, trying it, have been (trying|testing|using), built the first, we (built|put) (one|two|three), we (built|put) (the|a) first, has been running, it cost (us)?, costs (us|two|about|only)?, budget, partner(s|ship)?, agreement, agreed to, lent us, our team (has|includes), our team is made, on our team, engineer, measured on, feasib(le|ility), technically, works already, already (works|sewn|made|built|running)`,
  ar: `النموذج الأولي, نموذجا أوليا, النموذج الأول, نماذج, جربنا*, جربناه*, جربه*, وجربه*, اختبرنا*, صنعنا (ثلاثة|النموذج|أول|نموذجا), كلفة, تكلفة, تبلغ كلفة, ثمن الجهاز, كلفنا, شريك*, شراكة, شريكتنا, اتفاق*, وافقت, وافق, فريقنا يضم, في فريقنا, لدينا (مهندس*|طبيب*|خبير*), قابل للتنفيذ, ممكن تقنيا, ميزانية`,
  darija: `البروتوتيب, ال prototype, جربناه*, جربنا*, تيستينا*, كلفنا, كيكلف, خدام وكلفنا, شركاء, الشريك, وافق معانا, تافقنا مع, عطاتنا, عطاونا, سلفاتنا, عندنا مهندس, معانا, استعملوه, خدام`,
  arabizi: `prototype, jrbnah, jrebnah, jrbna, jrebna, testinah, testina, kellefna, klefna, kaykellef, chrik, wafe9 m3ana, wafe9, 3tatna, 3tawna, pretat lina, slfatna, kay3awnna, 3ndna chauffeur, 3ndna ~ medecins, 3ndna ingenieur, khdam`,
};

export const roadmapSigns: WordList = {
  fr: `premiere etape, deuxieme etape, prochaine(s)? etape(s), feuille de route, calendrier, planning, d'ici (l|la|fin|septembre|novembre|decembre|un|deux|trois|six), le mois prochain, l'annee prochaine, l'an prochain, dans (un|deux|trois|six) (mois|an|ans), en (janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre), on (lance|equipe|ouvre|demarre|commence), nous (lancons|equipons|ouvrons|demarrons|commencons), puis (en|d|dans|toute|nous), a moyen terme, a long terme, ensuite on, six mois plus tard, au printemps, phase, printemps prochain`,
  en: `roadmap, next steps, first step, second step, phase, by (january|february|march|april|may|june|july|august|september|october|november|december|summer|spring|next), by the end, next (month|year|spring|summer|fall), in (january|february|march|april|may|june|july|august|september|october|november|december), we (launch|start|reach), we will (launch|start|equip|open|reach), first we, then (ten|we|thirty|twenty|the), the year after, within (a|one|two|three|six) (month|months|year|years)`,
  ar: `خارطة الطريق, خريطة الطريق, المرحلة (الأولى|الثانية|المقبلة), الخطوة (الأولى|المقبلة|التالية), الخطوات المقبلة, في (يناير|فبراير|مارس|أبريل|ماي|يونيو|يوليوز|غشت|شتنبر|أكتوبر|نونبر|دجنبر|ربيع|صيف|خريف), بعد (شهر|شهرين|سنة), بعد (ستة|ثلاثة) أشهر, ثم نصل, سننطلق, سنطلق, سنغطي, نصل إلى, السنة المقبلة, الشهر المقبل, العام المقبل, في أفق, بحلول`,
  darija: `المرحلة اللولة, الشهر الجاي, العام الجاي, من بعد, ومن بعد, غادي نبداو, نوصلو ل*, مع رمضان, فشهر, ف شهر, مع الدخول, من هنا ل*, فالصيف, سيمانة جاية, دابا عندنا`,
  arabizi: `lchher jay, chher jay, l3am jay, f septembre, f janvier, f octobre, f fevrier, f mars, f juin, mn b3d, men b3d, nwslo l, nweslo l, ghadi nbdaw, ghadi nkono, had simana, mn hna l, l mar7ala, f l3am`,
};

export const callSigns: WordList = {
  fr: `(nous|on) (vous)? (demande|demandons|sollicite|sollicitons|cherche|cherchons|recherche|recherchons), ce que (nous|on) (vous)? (demande|demandons), notre demande, notre appel, (nous|on) (a|avons) besoin (de|d), il nous (faut|faudrait|manque), on (voudrait|aimerait) que, nous (voudrions|aimerions|souhaitons|souhaiterions), aidez nous a, mettez nous, presentez nous, pretez nous, rejoignez nous, soutenez nous, financez, ouvrez nous, appel a, on vous invite`,
  en: `we (ask|need|seek|request), we are asking, we would like, we'd like, we're (asking|looking), we are looking for, what we need, our ask, our request, please (introduce|give|lend|help|join), help us, join us, give us, lend us, introduce us, we call on, support us`,
  ar: `نطلب, نلتمس, نحتاج (إلى|منكم)?, نحن بحاجة, بحاجة إلى, طلبنا, ندعوكم, نناشدكم, نرجو منكم, نريد منكم, ساعدونا, نبحث عن, ينقصنا, يلزمنا, نأمل أن تدعمونا, ادعمونا, مدونا`,
  darija: `بغينا من*, كنطلبو, طالبين, محتاجين, خاصنا, خصنا, كنقلبو على, بغيناكم, عاونونا, الطلب ديالنا, عطيونا, بغينا منكم`,
  arabizi: `bghina mn*, kantlbo, kantalbo, talbin, m7tajin, mo7tajin, khassna, khasna, kan9lbo 3la, bghinakom, 3awnona, 3tiwna, ttalab dyalna, talab dyalna`,
};

/** Words that close a talk with something said. */
export const closingSigns: WordList = {
  fr: `pour conclure, en conclusion, pour finir, pour terminer, en resume, en somme, ensemble, (la|le) prochain(e)?, demain, plus jamais, jamais plus, parce que chaque, ne devrait (jamais|pas), retenez, souvenez vous, n'oubliez pas, a nous (de|d), c'est (toute|tout) (une|un), peut nourrir, c'est deja, car chaque, un jour`,
  en: `to conclude, in conclusion, to sum up, in short, together, remember, one day, tomorrow, never again, should (not|never|be|carry), no one should, nobody should, because every, every (child|woman|one) ~ deserves, let's, let us, imagine if, that is why, this is why, needs more`,
  ar: `ختاما, في الختام, وفي الختام, في النهاية, خلاصة القول, باختصار, معا, تذكروا, لا تنسوا, غدا, حتى لا, لن, كل ~ هو, لأن كل, من حق, يوما ما, نستطيع أن`,
  darija: `فالأخير, فاللخر, كلنا, مجموعين, ما خاصهاش, ما خاصوش, خاصها, خاصو, ماشي باش, غدا, تفكرو, ما تنساوش`,
  arabizi: `f lakher, f lekher, f lkher, kolna, majmo3in, makhassouch, ghedda, ghda, tfekro, matnsawch, bach, nobtna`,
};

/** Words that set a scene: a night, a face, a day that is told. */
export const sceneSigns: WordList = {
  fr: `quand (j|il|elle|ma|mon|mina), une nuit, ce soir la, un soir, cette nuit, l'hiver dernier, l'ete dernier, l'annee derniere, le mois dernier, (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) dernier, il etait, ce jour la, a (six|sept|huit|cinq|quatre|minuit) heures, voici (l|une|la|un), il y a (un|deux|trois|dix|quelques) (an|ans|mois|jours|semaines), connaissez vous, fermez les yeux, vous avez deja, vous etes, mettez vous, qui n'a jamais, qui d'entre`,
  en: `last (winter|summer|year|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday|night), one (night|morning|evening), at (five|six|seven|four|midnight|dawn) (in|o|am)?, the day (my|our|the), when (i|my|he|she), close your eyes, what would you do, have you ever, who here, meet (my|a|our)`,
  ar: `في ليلة, ذات (ليلة|صباح|مساء|يوم), في صباح, في مساء, ليلة أمس, الشتاء الماضي, الصيف الماضي, الشهر الماضي, السنة الماضية, العام الماضي, قبل (أسبوع|شهر|سنة|شهرين|أيام), في الساعة, عندما (كنت|كان|كانت|ماتت|مات), رأيت, التقيت, أعرف (امرأة|رجلا|طفلا|فلاحا), كم مرة, هل (تعلمون|تعرفون|سبق|تتخيلون|رأيتم), ماذا تفعلون, من منكم, أغمضوا`,
  darija: `البارح, واحد (النهار|الليلة|الصباح|المرة|السيد|السيدة|المرا), العام اللي فات, الشهر اللي فات, شحال من (مرة|واحد), عمركم, واش (عمركم|عارفين|كتعرفو|شفتو), شكون (فيكم|منكم), غمضو, تخيلو, كنعرف واحد, ملي كنت, منين كنت`,
  arabizi: `lbare7, lbareh, wa7d (nhar|lila|sba7|lmra|rajl|sayda), l3am li fat, chher li fat, ch7al mn mra, 3omrkom, 3mmrkom, wach (3omrkom|3arfin|kat3rfo|chefto), chkon fikom, ghemdo, tkhaylo, kan3rf wa7d, mli kont`,
};

/** Greetings, introductions and offers to take questions that the criteria's lists leave out: nothing is told by them. */
export const politeSigns: WordList = {
  fr: `ouverts a vos questions, pretes? a (repondre|ecouter), a votre ecoute, on vient (de|d), nous venons (de|d), on est (une|le|la|l) (startup|equipe|groupe|team), on est (cinq|six|quatre|trois|sept) (etudiants|eleves|jeunes|etudiantes), et voici mon equipe, voici (mon|notre|l) equipe, (merci|bonjour|bonsoir) a (tous|toutes|vous), de nous avoir ecoutes, pour votre ecoute, avec plaisir pour vos questions`,
  en: `(we|we re) (ready|open) for ~ questions, happy to answer, thank you for having us, for having us, we come from, we re from, and this is my team, glad to be here, (so|ok) (hi|hello)`,
  ar: `بسم الله, الرحمن الرحيم, نحن (خمس|أربع|ست|ثلاث|خمسة|أربعة|ستة|ثلاثة) (طالبات|طلاب|طلبة|تلاميذ|تلميذات|شباب), مستعدون لأسئلتكم, مستعدون للإجابة, رهن إشارتكم, على انتباهكم, جئنا من, من كلية ~, تحية طيبة`,
  darija: `بسم الله, جينا من, حنا (خمسة|ربعة|ستة|تلاتة), موجدين للأسئلة, مرحبا بالأسئلة, الله يبارك فيكم, بارك الله فيكم, هادشي اللي كاين`,
  arabizi: `bismillah, jina mn, ana ~ w hada (l|fari9|lfari9), hada lfari9 dyali, hada l fari9, 7na (khamsa|reb3a|setta|tlata), mr7ba b les questions, mwjdin l`,
};

/** Why something is a problem, told after what answers it. */
export const causeSigns: WordList = {
  fr: `car, parce qu, parce que, en effet, puisque`,
  en: `because, since today`,
  ar: `لأن, لأنه, لأنها, لأنهم, ذلك أن, ففي`,
  darija: `حيت, حيتاش, علاحقاش, لأن`,
  arabizi: `7it, hit, 7itach, hitach, 3la7e9ach, l7a9ach`,
};
