import type { WordList } from "./entry.ts";

/** Greetings and courtesies: they open nothing and close nothing. */
export const courtesies: WordList = {
  fr: `bonjour, bonsoir, salut, bienvenue, mesdames, messieurs, mesdames et messieurs, chers membres, cher jury, chers tous, honorable jury, membres du jury, a toutes et a tous, a tous, merci, merci (a|de|pour|beaucoup|infiniment), merci de votre attention, merci pour votre (attention|ecoute), je vous remercie, nous vous remercions, avez vous des questions, des questions, vos questions, place aux questions, on est a votre disposition, nous restons a votre disposition, c'est fini, c'est la fin, c'est la fin de notre presentation, c'est la fin de la presentation, fin de notre presentation, fin de la presentation, voila, c'est tout, fin, c'est (deja)? la fin, de notre presentation`,
  en: `hello, hi, hi everyone, good morning, good afternoon, good evening, welcome, ladies and gentlemen, dear jury, dear members, everyone, everybody, thank you, thanks, thank you for (listening|your), thank you very much, any questions, questions, we are happy to take, happy to answer, this is the end of our presentation, this concludes our presentation, that's it, that is all, the end, that's all, thanks for listening, thanks for your attention, for listening`,
  ar: `السلام عليكم, السلام عليكم ورحمة الله, صباح الخير, مساء الخير, مرحبا, أهلا, أهلا وسهلا, أيها السادة, سيداتي سادتي, السيدات والسادة, أعضاء اللجنة, أعضاء لجنة التحكيم, الحضور الكريم, شكرا, شكرا لكم, شكرا جزيلا, شكرا على (حسن|انتباهكم|إصغائكم|استماعكم), نشكركم, أشكركم, حسن الإصغاء, هل من أسئلة, أسئلتكم, والسلام عليكم, هذه نهاية العرض, انتهى عرضنا, نهاية عرضنا, النهاية`,
  darija: `السلام, سلام, سلام عليكم, مرحبا بيكم, صباح الخير, شكرا, شكرا بزاف, شكرا ليكم, شكرا على السمع, الله يعطيكم الصحة, بارك الله فيكم, كاين شي سؤال, هادشي اللي كاين, صافي, سالينا`,
  arabizi: `salam, slm, salamo 3alaykom, sba7 lkhir, sbah lkhir, mr7ba, merhba, chokran, choukran, shukran, chokran bzaf, chokran likom, lah y3tikom sa7a, lah yhfdkom, kayn chi so2al, had chi li kayn, safi, salina`,
};

/** Words by which a team presents itself. */
export const introductions: WordList = {
  fr: `(nous|on) (sommes|est) (l|la|le|une|un|les|des|cinq|six|quatre|etudiants|etudiantes|equipe|groupe|team), nous nous appelons, je m'appelle, je suis (etudiant|etudiante|membre|chef|porteur|porteuse|ravi|ravie|le|la|fondateur), je me presente, notre equipe (s|est|se|compte|comprend), l'equipe, notre (groupe|startup|projet) s'appelle, nous presentons, je vous presente, nous allons vous presenter, on va vous presenter, nous sommes (heureux|ravis|ici|fiers), nous venons (de|d), permettez moi, aujourd'hui (nous|on|je) (allons|va|vais|presente|presentons)`,
  en: `we are (the|a|team|five|six|four|students|here|happy|going), our team, my name is, our name is, i am (a|the|here|student|happy|from), i'm (a|the|here|from), we're (the|a|team|here), let me introduce, we present, we will present, today we (will|present|are), i will present, our (startup|project) is called, allow me`,
  ar: `نحن (فريق|طلبة|مجموعة|تلاميذ|خمسة|ستة|أعضاء|سعداء), اسمي, أنا (طالب|طالبة|ممثل|اسمي), فريقنا, نقدم لكم, سنقدم لكم, أقدم لكم, اسمحوا (لنا|لي), يسعدنا, يشرفنا, مشروعنا (اسمه|هو|يسمى), نمثل فريق`,
  darija: `حنا (فريق|طلبة|الفريق|ليكيب|مجموعة), سميتي, أنا سميتي, ليكيب ديالنا, الفريق ديالنا, غادي نقدمو ليكم, جينا نقدمو, البروجي ديالنا سميتو, بغينا نقدمو`,
  arabizi: `7na (équipe|equipe|team|fari9|talaba|lfari9), hna (equipe|team|fari9), smiti, ana smiti, l'équipe dyalna, lequipe dyalna, lfari9 dyalna, ghadi n9admo likom, jina n9admo, bghina n9admo, projet dyalna smito`,
};

/** Words that put a question or an image before the listener. */
export const calls: WordList = {
  fr: `imaginez, imagine, savez vous, saviez vous, connaissez vous, avez vous (deja|vu|entendu|remarque), vous etes vous, qui parmi, qui d'entre, levez la main, fermez les yeux, combien (de|d), que feriez vous, regardez, ecoutez, supposez, mettez vous a la place, pourquoi, et si`,
  en: `imagine, picture this, did you know, do you know, have you ever, who (here|among|of), raise your hand, close your eyes, how many, what would you, look at, listen to, suppose, what if, why do, why does, put yourself`,
  ar: `تخيلوا, تخيل, تصوروا, هل تعلمون, هل تعرفون, هل سبق, أتعلمون, من منكم, ارفعوا أيديكم, أغمضوا, كم من, كم, ماذا لو, ماذا تفعلون, انظروا, لماذا`,
  darija: `تخيلو, تخيل, تصورو, واش عارفين, واش كتعرفو, عرفتو, عمركم, واش عمركم, شكون فيكم, هزو يديكم, غمضو عينيكم, شحال من, شنو كان, شوفو, علاش`,
  arabizi: `tkhaylo, tkhaylou, tkhayel, tsawro, wach 3arfin, wach kat3rfo, 3rfto, 3omrkom, wach 3omrkom, chkon fikom, hezzo yddikom, ch7al mn, chno kan, chofo, 3lach`,
};

/** One person met in a scene. */
export const oneFace: WordList = {
  fr: `ma (mere|grand|tante|soeur|voisine|cousine), mon (pere|grand|oncle|frere|voisin|cousin|ami), une (femme|fille|fillette|mere|maman|vieille|dame|eleve|etudiante|voisine|infirmiere|agricultrice|tisseuse|jeune), un (homme|enfant|garcon|vieil|vieux|eleve|etudiant|berger|agriculteur|pecheur|patient|chauffeur|jeune|pere|voisin|fellah|artisan), agee de, age de, s'appelle, elle s'appelle, il s'appelle, elle a, il est, hier, ce matin, la semaine derniere, un jour, il y a (deux|trois|une|quelques), l'autre jour, chaque matin, tous les matins`,
  en: `my (mother|grandmother|aunt|sister|neighbor|neighbour|cousin|father|grandfather|uncle|brother|friend), a (woman|girl|mother|lady|pupil|student|farmer|nurse|weaver|man|boy|child|shepherd|fisherman|patient|driver|father|neighbour|neighbor|grandmother), an old, a young, years old, is called, named, yesterday, this morning, last week, one day, last night, the other day, every morning, it is, two weeks ago, at dawn`,
  ar: `أمي, جدتي, خالتي, أختي, جارتي, أبي, جدي, عمي, أخي, جاري, صديقي, امرأة, فتاة, طفلة, تلميذة, طالبة, سيدة, رجل, طفل, تلميذ, طالب, راع, فلاح, صياد, مريض, سائق, عمرها, عمره, اسمها, اسمه, تدعى, يدعى, أمس, البارحة, هذا الصباح, صباح اليوم, الأسبوع الماضي, ذات يوم, كل صباح, الساعة`,
  darija: `الوالدة, الواليدة ديالي, مي, جداتي, خالتي, ختي, جارتي, با, جدي, خالي, خويا, صاحبي, واحد المرا, واحد السيدة, واحد البنت, واحد الراجل, واحد الدري, واحد الفلاح, واحد الطالب, سميتها, سميتو, في عمرها, البارح, هاد الصباح, السيمانة اللي فاتت, واحد النهار, كل صباح`,
  arabizi: `lwalida, lwalida dyali, mi, jdati, khalti, khti, jarti, ba, jdi, khali, khoya, sa7bi, wa7d lmra, wahd lmra, wa7d sayda, wa7d lbnt, wa7d rajl, wa7d dri, wa7d lfella7, wa7d talib, smitha, smito, f 3merha, lbare7, had sba7, simana li fatt, wa7d nhar, kol sba7`,
};

/** Ways by which people hear of it or get it. */
export const channels: WordList = {
  fr: `bouche a oreille, affiche(s), radio, facebook, whatsapp, instagram, tiktok, reseaux sociaux, site, porte a porte, souk, marche, reunion, foire, salon, boutique(s), epicerie(s), pharmacie(s), mosquee, ecole(s), cooperative(s), association(s), federation, syndicat, ambassadeurs, distributeurs, revendeurs, partenaires, partenariat (avec|entre), via (les|la|le|l|des|nos|une|un), par (les|la|le|l|nos), distribution, parrainage, sms, en parle, en parlent, en parlera, recommand*, prospectus, flyers, pre commande(s), precommande(s), guichet, agences`,
  en: `word of mouth, poster(s), radio, facebook, whatsapp, instagram, tiktok, social media, website, door to door, souk, market day, meeting, fair, shop(s), grocery, pharmacy, pharmacies, mosque, school(s), cooperative(s), association(s), federation, union, ambassadors, distributors, resellers, partners, partnership with, through (the|our|a|local), via, distribution, referral(s), sms, mention(s)? it, recommend*, flyers, preorder(s), pre orders, counter, agencies, app store, sales team`,
  ar: `من فم إلى أذن, ملصق*, إذاعة, فيسبوك, واتساب, إنستغرام, تيك توك, شبكات التواصل, مواقع التواصل, موقع, سوق, السوق الأسبوعي, اجتماع, معرض, متجر, متاجر, بقال, صيدلية, صيدليات, مسجد, مدرسة, مدارس, تعاونية, تعاونيات, جمعية, جمعيات, نقابة, سفراء, موزعين, شركاء, شراكة مع, عبر, عن طريق, توزيع, توصية, رسائل, (ي|ت)تحدث عنه, طلبات مسبقة, وكالات`,
  darija: `فم لفم, كلام الناس, أفيشات, راديو, فايسبوك, الفايسبوك, واتساب, الواتساب, السوق, الحانوت, مول الحانوت, الفارماسيان, الجامع, المدرسة, التعاونية, الجمعية, عن طريق, من عند, كيهضرو عليه`,
  arabizi: `fom l fom, mn fom lfom, klam nas, affichat, radio, facebook, fb, whatsapp, instagram, tiktok, souk, sou9, 7anot, moul l7anot, pharmacie, jam3, madrasa, cooperative, ta3awniya, jam3iya, association, 3an tari9, kayhdro 3lih`,
};

/** People who have taken it up, or how many might. */
export const uptake: WordList = {
  fr: `utilisateur(s), utilisatrice(s), client(s), cliente(s), abonne(s), inscrit(s), commande(s), precommande(s), contrat(s), test(e|ent|eur|eurs), essai(s), pilote(s), premiers, premieres, adopt*, marche (de|d|potentiel|cible|national|local), part de marche, chiffre d'affaires, ventes, demande (de|d), taille du marche, potentiel, lettre(s) d'intention, liste d'attente, liste attente, deja, menages, foyers, familles, exploitations, etablissements, cooperatives, communes, ecoles`,
  en: `user(s), customer(s), client(s), subscriber(s), signed up, sign ups, order(s), preorder(s), contract(s), tester(s), tested, trial(s), pilot(s), first, adopt*, market (of|size|share), addressable, revenue, sales, demand, potential, letter(s) of intent, waiting list, already, households, families, farms, cooperatives, schools, shops, inns`,
  ar: `مستعمل*, مستخدم*, زبون, زبناء, زبائن, مشترك*, مسجل*, طلب*, عقد, عقود, تجربة, تجارب, جرب*, أول, سوق, حصة, رقم المعاملات, مبيعات, إقبال, رسالة نوايا, لائحة الانتظار, أسرة, أسر, ضيعة, مدرسة, جماعة, تعاونية`,
  darija: `كليان, كليانات, زبناء, مشتركين, مسجلين, جربو, جربها, طلبو, كومند, السوق, مبيعات, ديور, عائلات`,
  arabizi: `klyan, clients, zobana, mochtarikin, msejlin, jarbo, jrbo, tlbo, commande*, souk, marché, ventes, dyour, 3a2ilat`,
};

/** Words that claim a first, and words for what exists before it. */
export const firsts: WordList = {
  fr: `la notre, le notre, les notres, nouveau, nouvelle, nouveaux, nouvelles, nouveaute, pour la premiere fois, premier(e|s)?, premiere, le seul, la seule, seuls, seule solution, jamais, personne (ne|n), aucun*, n'existe pas, n'existait pas, n'avait, inedit*, la difference, ce qui change, notre difference, ce qui est nouveau, a la difference, encore, en plus, contrairement, pas encore`,
  en: `ours, new, novel, novelty, for the first time, first, the only, only one, never, nobody, no one, none, no other, does not exist, did not exist, didn't exist, the difference, what changes, what is new, what's new, our difference, yet, on top of, unlike, unprecedented`,
  ar: `أما نحن, أما حلنا, حلنا, جديد, جديدة, الجديد, لأول مرة, أول, الأول, الأولى, الوحيد, الوحيدة, لم يسبق, لا أحد, لا يوجد, لم يكن, غير موجود, الفرق, ما يميز*, يميزنا, المختلف, إضافة إلى, زيادة على, ليس هناك, بعد`,
  darija: `جديد, جديدة, الجديد, أول مرة, اول مرة, أول, الوحيد, الوحيدين, حتى واحد, ما كاينش, ماكاينش, عمر*, الفرق, لي كيفرق*, اللي كيميز*, زايد`,
  arabizi: `jdid, jdida, ljdid, awel mra, awwel mra, lawel, lwa7id, lwahid, 7ta wa7d, hta wahd, makaynch, ma kaynch, 3mmr*, lfar9, lfr9, li kaymiz*, zayed`,
};
export const existing: WordList = {
  fr: `existe(nt)?, deja, existant*, actuel*, les autres, d'autres, concurrent*, aujourd'hui, avant, jusqu'ici, habituel*, traditionnel*, classique(s), papier, a la main, les applications, les applis, les solutions, les plateformes, sur le marche, ailleurs, en france, en inde, au kenya, google*, whatsapp, facebook, massar`,
  en: `exist(s|ing)?, already, current, other(s)?, competitor(s), today, so far, usual, traditional, classic, paper, by hand, existing apps, on the market, elsewhere, in france, in india, in kenya, google*, whatsapp, facebook`,
  ar: `هناك, موجود*, الموجود, (ي|ت)وجد, توجد, حاليا, الحالي*, من قبل, سابقا, الأخرى, منافس*, المنافس*, اليوم, تقليدي*, التقليدي*, المعتاد*, الورق, يدويا, التطبيقات, الحلول, المنصات, في السوق, غوغل, واتساب, فيسبوك`,
  darija: `كاين, كاينة, كاينين, ديجا, القديم*, لخرين, الأخرين, دابا, من قبل, الورقة, بيدو, غوغل, واتساب, فايسبوك`,
  arabizi: `kayn, kayna, kaynin, deja, déjà, l9dim*, lokhrin, lakhrin, daba, mn 9bel, wr9a, google*, whatsapp, facebook`,
};

/** Something done, promised or made: told by those who did it. */
export const doings: WordList = {
  fr: `teste(e|s|es)?, (avons|a|ont) teste, test(s), essai(s), essaye(e|s|es)?, prototype(s), maquette(s), pilote, demo, demonstration, version, premiere version, (avons|a|ont|ai) (fabrique|construit|montre|mesure|essaye|code|developpe|installe|appele|rencontre|obtenu|signe|interroge|forme|vendu|envoye|recu|compte|visite|fait), montre(e|s|es)? (a|au|aux), reconnu(e|s|es)?, signe(e|s|es)?, (a|ont) accepte, accepte(e|es)? de, (a|ont) dit oui, accord (de|d|du|avec|ecrit|verbal), lettre(s), convention, partenaire(s), partenariat, prete (a|au|un|une|sa|son), promis, s'engage*, engage(e|s)? a, devis, cout(e|s|ent|era)?, budget (de|d), dirhams, dh, mad, equipe (de|d|formee|composee), competences, (sait|savent) (coder|souder|faire), ingenieur, developpeur, encadre*`,
  en: `test(ed|s)?, trial(s), tried, prototype(s), mock up(s), mockup(s), pilot(ed)?, demo, version, (we|team|have|has) (built|made|shown|measured|tried|coded|installed|called|met|signed|interviewed|trained|sold|sent|counted|visited), accepted, agreed to, said yes, showed, shown to, recogni(s|z)ed, signed, agreement, agreed, letter(s) (of|from), partner(s), partnership, lent, promised, commit(s|ted), quote, cost(s)?, budget, dirhams, team of, skills, can (code|weld|build), engineer, developer, mentor(ed)?`,
  ar: `جربنا, جربناه*, تجربة, تجارب, اختبرنا, اختبار, نموذج, نموذجا, نموذج أولي, عينة, نسخة أولى, عرض*, عرضنا, صنعنا, بنينا, قسنا, ركبنا, اتصلنا, التقينا, حصلنا, وقعنا, وقع*, موقع* ~ (اتفاق|شراكة), اتفاق, اتفاقية, موافقة, وافق*, رسالة (دعم|نوايا|التزام), شريك, شركاء, شراكة, أعار*, التزم*, وعد*, كلفة, تكلفة, يكلف, تكلف, ميزانية, درهم*, فريق من, مهندس*, مبرمج*, تعرفت, نجح*`,
  darija: `جربنا, جربناها, جربناه, تيستينا, التيست, بروطوطيب, پروطوتيب, نموذج, صاوبنا, درنا, قسنا, ركبنا, عيطنا, تلاقينا, سنينا, سينا, وافق*, اتافقنا, تافقنا, شريك, شركا, وعدونا, عطاونا, سلفونا, كيطيح ب*, كيسوا, درهم, مهندس`,
  arabizi: `jrbna*, jarbna*, jrebna*, testina*, ttest, test, prototype, brototip, sawbna, ssawbna, derna, 9sna, rekebna, 3eyetna, 3iytna, tla9ina, snina, sinina, wafe9, wafa9, wafqo, ttaf9na, tafe9na, chrik, partenaire, w3dona, 3tawna, slfona, kaytih b, kayswa, drhm, dh, mohandis`,
};

/** Words of change, with which a number tells an effect. */
export const changes: WordList = {
  fr: `passe(r|nt|ra|ront)? (de|d), de ~ a, redui(re|t|sent|ra|ront|sant), rédui*, baiss(e|er|ent|era), diminu(e|er|ent|era), augment(e|er|ent|era), gagn(e|er|ent|era|eront), economis(e|er|ent|era), evit(e|er|ent|era|eront), doubl(e|er|ent|era), divis(e|er|ent), hausse (de|d), baisse (de|d), moins (de|d), plus (de|d), en moins, en plus, supplementaire(s), ne ~ plus, au lieu (de|d), contre ~ aujourd'hui, retrouv*, recuper*, cree(r|nt|ra)?, creation (de|d), sauv(e|er|es|ees), formera, formeront, atteindre, atteint, d'ici`,
  en: `from ~ to, go(es)? from, reduc(e|es|ed|ing|tion), cut(s|ting)?, drop(s)?, fall(s)?, lower(s)?, decreas(e|es), increas(e|es), ris(e|es), rais(e|es), gain(s)?, sav(e|es|ed|ing), avoid(s|ed)?, doubl(e|es), halv(e|es), fewer, less, more, additional, no longer, instead of, against ~ today, recover*, creat(e|es|ed), reach(es)?, will (reach|have|be|get|save|earn|spend|wait), by`,
  ar: `من ~ إلى, (ي|ت|ن|س)نتقل* من, (ي|ت|ن)نخفض*, (ي|ت|ن)خفض*, تخفيض, انخفاض, (ي|ت|ن)قلص*, تقليص, (ي|ت|ن)قل*, (ي|ت|ن)رتفع*, ارتفاع, (ي|ت|ن)زيد*, زيادة, (ي|ت|ن)ربح*, (ي|ت|ن)وفر*, توفير, (ي|ت|ن)قتصد*, (ي|ت|ن)تجنب*, (ي|ت|ن)ضاعف*, بدل, بدلا, عوض, أقل, أكثر, إضافي*, لن, لم (ي|ت)عد, (ي|ت|ن)سترجع*, إحداث ~ (فرصة|منصب|شغل), خلق ~ (فرصة|منصب|شغل), بلوغ, سيصل*, ستصل*, بحلول`,
  darija: `من ~ ل*, غادي (ينقص|ينقصو|يزيد|يزيدو|يربح|يربحو|يولي|يوليو|يوفر|يوفرو), كينقص*, كيزيد*, كيربح*, كيوفر*, بلاصة, بلاصت, عوض, ناقص ب*, زايد ب*, قل من, كتر من, ما بقاوش, ما غاديش`,
  arabizi: `mn ~ l, men ~ l, ghadi (yn9es|yn9so|yzid|yzido|yrb7|yrb7o|ywli|ywliw|ywefr|ywefro), kayn9es*, kayzid*, kayrb7*, kaywefr*, blast, 3iwad, 9el mn, kter mn, ma b9awch, ma ghadich`,
};

/** Asking words: a request, not a wish. */
export const requests: WordList = {
  fr: `(nous|on|je) (vous)? (demandons|demande|cherchons|cherche|sollicitons|sollicite), demandons, sollicitons, recherchons, recherche (un|une|des|nous), cherchons, on cherche, il nous faut, nous avons besoin (de|d), on a besoin (de|d), avons besoin, besoin (de|d), nous attendons (de|d), nous aimerions (que|obtenir|recevoir|avoir), nous voudrions (que|obtenir|recevoir|avoir), aidez nous a, rejoignez nous, ouvrez nous, pretez nous, financez, accordez nous, donnez nous, confiez nous, soutenez nous, accompagnez nous, pouvez vous, nous invitons, appelons (a|au|les|la|le), notre demande, ce que nous demandons, notre appel`,
  en: `we ask, we are asking, we're asking, asking for, ask (the|for|you), we need, we seek, seeking, we are looking for, we're looking for, looking for, we request, our request, our ask, what we ask, we call on, we would like (you|the), we would like to have, we would like to receive, we want (you|the), help us, join us, give us, lend us, open (your|the), fund, grant us, support us (with|by), can you, could you, would you, we invite`,
  ar: `نطلب, نلتمس, نحتاج, نحن بحاجة, بحاجة إلى, نبحث عن, طلبنا, ما نطلبه, ندعو, ندعوكم, نناشد, نرجو, نأمل من, نود من, نريد من, ساعدونا, افتحوا, أعيرونا, مولوا, امنحونا, انضموا, هل يمكنكم, ينقصنا, يلزمنا`,
  darija: `كنطلبو, طالبين, محتاجين, كنحتاجو, خاصنا, خصنا, كنقلبو على, بغينا منكم, بغينا من, الطلب ديالنا, عاونونا ب*, عطيونا, سلفونا, فتحو لينا, واش تقدرو, لي خاصنا, شنو خاصنا`,
  arabizi: `kantlbo, kantalbo, talbin, m7tajin, mo7tajin, kan7tajo, khasna, khassna, kan9lbo 3la, kan9albo 3la, bghina mnkom, bghina menkom, bghina mn, talab dyalna, ttalab dyalna, 3awnona b, 3tiwna, slfona, ft7o lina, wach t9dro, chno khasna`,
};

/** Those from whom something is asked. */
export const addressees: WordList = {
  fr: `vous, votre, vos, jury, commune(s), delegation, mairie, prefecture, province, region, conseil (regional|provincial|communal), wilaya, ministere, academie, universite, ecole, faculte, direction, hopital, centre, office, agence, ormvat, onssa, onca, anapec, cnss, ofppt, fondation, banque(s), fonds, investisseur(s), bailleur(s), sponsor(s), entreprise(s), operateur(s), orange, inwi, maroc telecom, association(s), federation, cooperative(s), chambre (de|d), partenaire(s), incubateur, mentor(s), expert(s), medecin(s), ingenieur(s), developpeur(s), directeur, directrice, president, gouverneur, organisateurs, programme, internat, lycee, college, port, caisse, laboratoire, syndicat, groupement, maison (de|des|d), dispensaire, ong, ormva, oncf, onee, onep, lydec, ODCO, croissant rouge`,
  en: `you, your, jury, municipality, commune, town hall, province, region, regional council, ministry, health office, local office, office, academy, university, school, faculty, management, hospital, cent(er|re), agency, foundation, bank(s), fund, investor(s), donor(s), sponsor(s), compan(y|ies), operator(s), association(s), federation, cooperative(s), chamber of, partner(s), incubator, mentor(s), expert(s), doctor(s), engineer(s), developer(s), director, headmaster, president, governor, organi(s|z)ers, programme, council, port, port office, clinic, lab, laboratory, union, chamber, headteacher, boarding school, high school, firm(s), authority, utility`,
  ar: `دعمكم, مساعدتكم, ثقتكم, منكم, لكم, اللجنة, لجنة, الجماعة, الجماعات, المندوبية, البلدية, العمالة, الإقليم, الجهة, المجلس, مجلس الجهة, الولاية, الوزارة, وزارة, الأكاديمية, الجامعة, المدرسة, الكلية, الإدارة, المستشفى, المركز, المكتب, الوكالة, المؤسسة, مؤسسة, البنك, الأبناك, الصندوق, المستثمر*, مستثمر*, الممول*, الشركة, الشركات, شركة, الجمعية, جمعية, التعاونية, الغرفة, غرفة, شريك, شركاء, شريكا, حاضنة, الحاضنة, خبير, خبراء, طبيب, مهندس, المدير, المديرة, الرئيس, العامل, المنظمين, جماعة, جماعات, مندوبية, بلدية, عمالة, إقليم, جهة, مجلس, ولاية, أكاديمية, جامعة, مدرسة, ثانوية, إعدادية, كلية, إدارة, مستشفى, مستوصف, مركز, مكتب, وكالة, بنك, صندوق, شركات, جمعيات, تعاونية, تعاونيات, اتحاد, فيدرالية, داخلية, مديرية, نيابة, مقاولة, مقاولات, مجموعة (المدارس|مدارس), دار (الشباب|الصانع|الثقافة), القابلة, ميناء`,
  darija: `منكم, ليكم, اللجنة, الجماعة, المندوبية, العمالة, الجهة, الوزارة, الجامعة, لافاك, المدرسة, السبيطار, المكتب, الوكالة, البنكة, مستثمر, الشركة, الجمعية, التعاونية, شريك, المدير, المقاطعة, الداخلية, داخلية, جماعة, بنكة, كوبيراتيف, تعاونية, جمعية, شركة, المرسى, لاكوب, دار الشباب, السوق`,
  arabizi: `mnkom, menkom, likom, jury, lajna, ljama3a, jama3a, mandoubiya, mandobiya, 3amala, jiha, wizara, lwizara, jami3a, lafac, madrasa, sbitar, lbanka, bank, mostatmir, investisseur, charika, jam3iya, ta3awniya, cooperative, partenaire, chrik, modir, mo9ata3a, commune, delegation, ministere, ddakhiliya, dakhiliya, lcommune, ta3awniyat, jam3iyat, charikat, dar chabab, lmarsa, l9iyada, cooperative dyal, lycee, collège, mdrasa, lmdrasa`,
};

/** What is asked without being anything one could hand over. */
export const hollowAsks: ReadonlySet<string> = new Set(
  `soutien appui aide confiance encouragement encouragements attention accompagnement reconnaissance opportunite chance vote
  monde changer changeons reussir grandir aventure avancer reve
  make difference world change dream grow succeed
  support help trust encouragement attention recognition opportunity chance assistance backing
  دعم دعمكم الدعم مساعده مساعدتكم المساعده ثقه ثقتكم تشجيع تشجيعكم مسانده فرصه مواكبه
  da3m d3m da3mkom lmosa3ada mosa3ada ti9a tachji3 forsa`.split(/\s+/),
);

/** By when, from when, for how long. */
export const deadlines: WordList = {
  fr: `(premier|deuxieme|troisieme|quatrieme|dernier) (mois|trimestre|jour), (premiere|deuxieme|troisieme|derniere) (semaine|annee), d'ici, avant (le|la|fin|l|juin|juillet|aout|septembre|octobre|novembre|decembre|janvier|fevrier|mars|avril|mai), pour (le|la|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre), au plus tard, des (le|la|lundi|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|demain), a partir (de|d|du), jusqu'(a|au|en), jusqu'en, pendant, durant, dans (un|une|deux|trois|six|les|quinze|dix), sous (un|deux|trois|huit|quinze), en (janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|un|deux|trois|six), rentree, ce trimestre, cette annee, l'an prochain, l'annee prochaine, le mois prochain, la semaine prochaine, demain, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, fin (du|de|d|juin|juillet|septembre|decembre), aujourd'hui meme, par semaine, par mois`,
  en: `(first|second|third|last) (week|month|quarter|year), by (the|next|end|june|july|august|september|october|november|december|january|february|march|april|may|monday|friday), before, no later than, from ~ to, starting, until, till, for (one|two|three|six|a|the), within, in (january|february|march|april|may|june|july|august|september|october|november|december|two|three|six|a), this (term|year|week|month|summer|autumn), next (term|year|week|month|summer), tomorrow, on (monday|tuesday|wednesday|thursday|friday|saturday|sunday), end of, deadline, per week, a week, a month`,
  ar: `الشهر (الأول|الثاني|الثالث|الأخير), الأسبوع (الأول|الثاني|الثالث|الأخير), السنة (الأولى|الثانية), قبل (نهاية|شهر|متم|يوم|الدخول|شتنبر|أكتوبر|نونبر|دجنبر|يناير|فبراير|مارس|أبريل|ماي|يونيو|يوليوز|غشت), بحلول, في أجل, أقصاه, ابتداء من, انطلاقا من, من ~ إلى, حتى (شهر|نهاية|متم|يناير|فبراير|مارس|أبريل|ماي|يونيو|يوليوز|غشت|شتنبر|أكتوبر|نونبر|دجنبر), إلى (نهاية|غاية|متم), لمدة, طوال, خلال, في شهر, الأسبوع المقبل, الأسبوع القادم, الشهر المقبل, الشهر القادم, السنة المقبلة, غدا, يوم (الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد), الدخول المدرسي, في الأسبوع, في الشهر, شهريا, أسبوعيا`,
  darija: `الشهر (الأول|اللول|التاني|التالت), السيمانة (الأولى|اللولة|التانية), قبل (راس|آخر|نهار|الدخول|شهر), من ~ حتال, من ~ ل*, حتال, حتى ل*, فهاد (الشهر|العام|السيمانة), الشهر الجاي, السيمانة الجاية, العام الجاي, غدا, نهار (الاثنين|التنين|التلات|لاربع|الخميس|الجمعة|السبت|الحد), لمدة, فالسيمانة, فالشهر, مع الدخول`,
  arabizi: `(chher|chhar|simana) (lwl|lowl|lewel|lwla|tani|tanya|talt), 9bel (ras|akher|lekher|nhar|dkhol|chhar|chher), mn ~ l, mn ~ 7ta, 7ta l, had (chher|chhar|l3am|simana), chher jay, chhar jay, simana jaya, l3am jay, ghda, ghdda, nhar (tnin|tlat|larb3|lkhmis|jm3a|sebt|l7ed), lmoddat, f simana, f chher, f chhar, m3a dkhol, septembre, octobre, novembre, decembre, janvier, fevrier, mars, avril, mai, juin, juillet`,
};

/** Parts of a talk and what one does with them. */
export const parts: WordList = {
  fr: `ouvr(e|ir|ira), conclu(t|re|ra), present(e|er|era), explique(r|ra)?, montre(r|ra)?, demontr*, demo, demonstration, repond(ra|re)?, parle(r|ra)?, introdui(t|re|ra), introduction, accroche, probleme, solution, marche, impact, innovation, faisabilite, feuille de route, appel, conclusion, questions, chiffres, donnees, technique, budget, diapos, slides, chronometre, chrono, temps, raconte(r|ra)?, pren(d|dra) (les|la|le), s'occupe (de|d|des|du), gere, cloture, ferme, anime, traduit`,
  en: `open(s)?, close(s)?, present(s)?, explain(s)?, show(s)?, demo, demonstrat*, answer(s)?, speak(s)?, introduc(e|es|tion), hook, problem, solution, market, impact, innovation, feasibility, roadmap, ask, call, conclusion, conclude(s)?, questions, numbers, figures, data, tech, technical, budget, slides, timing, time, tell(s)?, take(s)? (the|questions), handle(s)?, keep(s)? (the|time), run(s)? the`,
  ar: `(ي|ت)فتتح*, (ي|ت)ختم*, (ي|ت)ختتم*, (ي|ت)قدم*, (ي|ت)شرح*, (ي|ت)عرض*, (ي|ت)جيب*, (ي|ت)تحدث*, (ي|ت)تكلم*, (ي|ت)حكي*, (ي|ت)تكفل*, (ي|ت)تولى, الافتتاح, المقدمة, المشكلة, الحل, السوق, الأثر, الابتكار, قابلية, الخاتمة, الأسئلة, الأرقام, البيانات, التقني, الميزانية, الشرائح, الوقت, العرض`,
  darija: `(كي|كت|غي|غت|ي|ت)بدا, غادي يبدا, غادي تبدا, (كي|كت|ي|ت)سالي, غادي يسالي, (كي|كت|ي|ت)شرح, غادي يشرح, غادي تشرح, (كي|كت|ي|ت)هضر, غادي يهضر, غادي تهضر, (كي|كت|ي|ت)قدم, غادي يقدم, غادي تقدم, (كي|كت|ي|ت)جاوب, غادي يجاوب, غادي تجاوب, (كي|كت|ي|ت)وري, غادي يوري, المشكل, الحل, الديمو, الأسئلة, الأرقام, اللخر, الوقت`,
  arabizi: `(kay|kat|ghay|ghat|y|t)bda, ghadi ybda, ghadi tbda, (kay|kat|y|t)sali, ghadi ysali, ghadi tsali, (kay|kat|y|t)chre7, ghadi ychre7, ghadi tchre7, (kay|kat|y|t)hder, ghadi yhder, ghadi thder, (kay|kat|y|t)hdr, ghadi yhdr, ghadi thdr, (kay|kat|y|t)9edem, ghadi y9edem, ghadi t9edem, (kay|kat|y|t)9dm, ghadi y9dm, ghadi t9dm, (kay|kat|y|t)jaweb, ghadi yjaweb, ghadi tjaweb, (kay|kat|y|t)jawb, ghadi yjawb, ghadi tjawb, (kay|kat|y|t)werri, lmochkil, l7al, demo, lintro, intro, conclusion, as2ila, l2as2ila, chiffres, lwe9t, slides`,
};

/** Words that give an answer to its owner. */
export const owners: WordList = {
  fr: `repond(ra|re)?, reponse (de|d|par), c'est (moi|lui|elle), prend la (question|parole), s'en charge, s'en occupe, (lui|elle) repond, pris par, prise par, responsable, porte par, je reponds`,
  en: `answer(s)?, will answer, takes (it|this|the), responds, replies, owner, handled by, taken by, answered by, i answer`,
  ar: `(ي|ت)جيب*, الجواب ل*, (ي|ت)تكفل*, (ي|ت)تولى, (ي|ت)رد, المجيب, المجيبة, المكلف*`,
  darija: `(كي|كت|غي|ي|ت)جاوب*, غادي يجاوب*, غادي تجاوب*, (كي|كت|ي|ت)تكلف*, غادي يتكلف*, هو لي كيجاوب`,
  arabizi: `(kay|kat|ghay|ghat|y|t)jaweb*, ghadi yjaweb*, ghadi tjaweb*, (kay|kat|y|t)jawb*, ghadi yjawb*, ghadi tjawb*, (kay|kat|y|t)tkelf*, howa li kayjaweb, repond`,
};
