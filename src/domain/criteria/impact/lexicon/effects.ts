import type { WordList } from "../../lexicon/entry.ts";

/** An honest "this does not concern us". */
export const noEffects: WordList = {
  fr: `aucun, aucune, aucun effet, aucun impact, pas d'effet, pas d'impact, pas concerne(s|e|es)?, non concerne(s|e)?, sans effet, sans objet, neant, rien (a|de|ne), rien, non applicable, ne change rien, on n'en attend pas, pas d'effet attendu, pas pour nous, ne nous concerne pas`,
  en: `none, no effect, no impact, not concerned, does not concern us, not applicable, no change, nothing changes, nothing, we expect none, no expected effect`,
  ar: `لا أثر, لا يوجد أثر, لا يوجد, لا تأثير, ليس هناك أثر, غير معني, غير معنيين, لا يعنينا, لا شيء, لا ينطبق, لا يتغير شيء, لا أثر لنا, بدون أثر, لا ننتظر`,
  darija: `والو, ماكاين والو, ما كاين والو, مكاين والو, ماكاين تا أثر, ما عندوش أثر, ماعندوش أثر, ما كيبدل والو`,
  arabizi: `walo, walou, makayn walo, makayn walou, ma kayn walo, ma3ndoch atar, ma 3ndoch atar, makaybdel walo`,
};

/** Words of a change in people's lives: more, less, no longer, sooner, instead of. */
export const differences: WordList = {
  fr: `ne plus, plus besoin, n'ont plus, n'a plus, n'est plus, ne sont plus, n'arrivent plus, n'attendent plus, ne ratent plus, ne perdent plus, plus de, moins (de|d)?, en moins, de moins, de plus, au lieu (de|d|du), plutot que, passe(nt)? (de|a), gagne(nt|r)?, gain(s)?, economise(nt|r)?, economie(s)?, epargne(nt|r)?, evite(nt|r|s|es|e)?, cesse(nt|r)?, arrete(nt|r)?, diminue(nt|r)?, baisse(nt|r)?, recule(nt)?, augmente(nt|r)?, monte(nt)?, double(nt)?, reste(nt)?, revien(t|nent), retrouve(nt|r)?, trouve(nt)?, peuvent, peut, pourra, pourront, savent, osent, commence(nt)?, continue(nt)?, termine(nt)?, arrive(nt)? a l'heure, a temps, plus tot, plus vite, plus souvent, moins souvent, sauve(e|s|es)?, garde(nt|e)?, conserve(nt|e)?, vaut, valent, recoi(t|vent), touche(nt)?, vend(ent)? (plus|mieux|directement), change(nt)?, devien(t|nent), remplit, remplissent, supplementaire(s)?, attire(nt)?, disparait, disparaissent, raccourci(t|e)?, embauche(nt|r|s|e)?, tri(e|ent), consomme(nt)? moins, reutilise(nt|s|es)?`,
  en: `no longer, not any more, any more, anymore, fewer, less, more, instead of, rather than, gain(s|ed)?, save(s|d)?, saving(s)?, avoid(s|ed)?, stop(s|ped)?, drop(s|ped)?, fall(s)?, fell, decrease(s|d)?, rise(s)?, increase(s|d)?, grow(s)?, double(s|d)?, stay(s)?, return(s)?, find(s)?, can, could, able to, know(s)? how, dare(s)?, start(s)?, finish(es)?, keep(s)?, arrive(s)? on time, on time, in time, sooner, earlier, faster, more often, less often, saved, worth, earn(s)?, receive(s)?, sell(s)? (more|directly), change(s|d)?, become(s)?, fill(s|ed)?, extra, additional, attract(s)?, disappear(s)?, shorter, hire(s|d)?, sort(s)?, reuse(s|d)?, spared, cease(s)?`,
  ar: `لم يعد, لم تعد, لم يعودوا, لا يعود, بدل, بدلا من, عوض, أقل, أكثر, إضافي, إضافية, إضافيتان, يربح*, تربح*, ربح, يوفر*, توفر*, توفير, يقتصد*, يتجنب*, تتجنب*, يتوقف*, تتوقف*, توقف, ينخفض*, تنخفض*, انخفاض, يرتفع*, ترتفع*, ارتفاع, يزيد*, تزيد*, زيادة, يتضاعف, يبقى*, تبقى*, يعود*, تعود*, يجد*, تجد*, يستطيع*, تستطيع*, يتمكن*, تتمكن*, يكمل*, تكمل*, يصل* في الوقت, في الوقت المناسب, أسرع, أبكر, ينقذ*, تنقذ*, يساوي, يحصل*, تحصل*, يبيع*, تبيع*, يتغير*, تتغير*, يصبح*, تصبح*, يملأ*, يحتفظ*, تحتفظ*, يجلب*, تجلب*, يختفي*, تختفي*, يقل*, تقل*, يشغل*, يتراجع*, تتراجع*`,
  darija: `ما بقاش, مابقاش, ما بقاتش, مابقاوش, ما بقاوش, بلاصت, فبلاصت, قل من, كتر من, كيربح*, كتربح*, كيوفر*, كتوفر*, كيلقا*, كتلقا*, كيقدر*, كتقدر*, كيوصل* فالوقت, كينقص*, كتنقص*, كيزيد*, كتزيد*, كيبقا*, كتبقا*, كيرجع*, ولاو, ولا كي*, غيولي*`,
  arabizi: `ma b9ach, mab9ach, mab9awch, ma b9awch, mab9atch, blast, f blast, 9el mn, kter mn, kayrbe7*, kayrbh*, kaywefer*, kaywfer*, kayl9aw, kayl9a, kay9dro, kay9der, kayn9es*, kayn9s*, kayzid*, kayb9aw, kayrj3o, wllaw, wellaw, ghaywelli*`,
};

/** What the project does itself: no change yet. */
export const activities: WordList = {
  fr: `nous (organis*|form*|install*|distribu*|cre*|sensibilis*|develop*|mett*|lanc*|propos*|donn*|accompagn*), on (organise|forme|installe|distribue|cree|sensibilise|developpe|met|lance|propose|donne|accompagne), organiser, former, installer, distribuer, sensibiliser, developper, lancer, mettre en place, creer, organisation (de|d), formation(s), ateliers, campagne(s), installation (de|d), distribution (de|d), sensibilisation, mise en place, lancement, livrable(s), application, plateforme, site web`,
  en: `we (organi*|train*|install*|distribut*|creat*|launch*|develop*|run|give|set|provide|offer*), organise, organize, train, training(s), install, distribute, sensitise, raise awareness, awareness, develop, launch, set up, create, workshops, campaign(s), installation of, distribution of, output(s), app, platform, website`,
  ar: `ننظم, نكون, ننشئ, نركب, نوزع, نحسس, نطور, نطلق, نقدم, نقترح, تنظيم, تكوين, دورات, ورشات, حملات, تركيب, توزيع, تحسيس, توعية, إطلاق, إنشاء, منجز, المنجز, تطبيق, منصة, موقع إلكتروني`,
  darija: `نديرو, كنديرو, غنديرو, نكونو, نركبو, نفرقو, نوعيو, نطلقو`,
  arabizi: `ndiro, kandiro, ghandiro, nkewno, nrekkbo, nferr9o, nwe33iw, ntal9o`,
};

/** How a change will be seen without a number: observed, asked, compared, written down. */
export const sightings: WordList = {
  fr: `on le verra, se verra, se voit, on verra, visible(s)?, observe(r|s|e)?, observable(s)?, compter, compte(s|r)?, mesure(r|s|e)?, releve(r|s)?, registre(s)?, cahier(s)?, enquete(s)?, sondage(s)?, facture(s)?, compteur(s)?, demander (a|aux), comparer, compare(e|s)?, avant et apres, temoignage(s)?, photo(s)?, liste(s)?, pesee, suivi`,
  en: `we will see, will show, seen, visible, observe(d)?, observable, count(ed)?, measure(d)?, recorded, register(s)?, log(s)?, survey(s)?, bill(s)?, meter(s)?, ask (the|them), compare(d)?, before and after, testimon(y|ies), photo(s)?, list(s)?, weighed, tracked`,
  ar: `سنرى, يظهر, تظهر, يلاحظ*, نلاحظ*, ملاحظة, نعد, نحصي, يحصى, يقاس, نقيس, قياس, سجل, سجلات, دفتر, استبيان, استطلاع, فاتورة, فواتير, عداد, نسأل, نقارن, مقارنة, قبل وبعد, شهادات, صور, لائحة, تتبع`,
  darija: `غادي يبان, كيبان, كنحسبو, نحسبو, الكناش, السجل, الفاتورة, نسولو, قبل ومن بعد`,
  arabizi: `ghadi yban, kayban, n7sbo, kan7sbo, lkennach, sijil, facture, nsewlo, 9bel w mn b3d`,
};

/** What the solution takes or adds itself. */
export const footprints: WordList = {
  fr: `en echange, en contrepartie, notre solution consomme, consomme, consommera, consommation de, a recharger, a charger, recharge(r|s)?, batterie(s)?, pile(s)?, serveur(s)?, papier, imprimer, trajets supplementaires, trajets en plus, ajoute(ns|nt|r)?, ajoutons, ajoute, de notre cote, nous-memes, notre propre, elle-meme, fabrication, transport (des|du|supplementaire), emballage(s)?, telephone(s)? (a|charge), electricite (pour|du|des), dechets electroniques, mais il faut, cout ecologique, empreinte, notre propre (effet|impact), notre part, ce que nous consommons, nos ~ (telephones|serveurs|ecrans|camions|batteries|trajets|moteurs), se recharge(nt)?, notre propre, nos propres`,
  en: `in exchange, in return, our solution (uses|consumes|needs|takes), itself (uses|consumes|needs), consumes, to charge, charging, recharge, battery, batteries, server(s), paper, printing, extra trips, we add, adds, added, our own, manufacturing, packaging, phones to, electricity for, e waste, electronic waste, footprint, but it needs, at the cost of, what we use ourselves, our share, our own (phones|screens|trips|van|batteries), our ~ (phones|servers|screens) ~ (charge|charged|charging|use|need)`,
  ar: `مقابل, في المقابل, بالمقابل, يستهلك حلنا, حلنا يستهلك, يستهلك الحل, نستهلك, شحن, بطارية, بطاريات, خادم, خوادم, ورق, طباعة, رحلات إضافية, نضيف, يضيف, تصنيع, تغليف, كهرباء ل*, نفايات إلكترونية, بصمة, أثرنا نحن, أثرنا الخاص, كهرباء (غرفة|المضخة|الخادم), نستعمل نحن, بصمتنا, وقود (شاحنتنا|الشاحنة)`,
  darija: `فالمقابل, كيستهلك, خاصو الشارج, الشارج, الباطري, لباطري, كنزيدو, الورق`,
  arabizi: `f lmo9abil, kaystahlek, charger, charge, batterie, lbatri, kanzido, lwra9`,
};

/** Words of a name that two people would count differently. */
export const looseWords: WordList = {
  fr: `actif(s)?, active(s)?, satisfait(s|e|es)?, satisfaction, regulier(s)?, reguliere(s)?, autonome(s)?, qualite, reussi(s|e|es)?, reussite, vulnerable(s)?, fragile(s)?, motive(s|es)?, engage(s|es)?, engagement, digne(s)?, decent(s|e|es)?, correct(s|e|es)?, bon(s)?, bonne(s)?, mauvais, efficace(s)?, impact(e|es)?, touche(s|es)?, beneficiaire(s)?, accompagne(s|es)?, insere(s|es)?, insertion, conscients, sensibilises, retard(s)?, absenteisme, abandon, pauvre(s)?, durable(s)?, sur(s|e|es)?, accessible(s)?`,
  en: `active, satisfied, satisfaction, regular, autonomous, independent, quality, successful, success, vulnerable, fragile, motivated, engaged, engagement, decent, proper, good, bad, efficient, reached, beneficiaries, supported, aware, late, delay(s)?, dropout(s)?, poor, sustainable, safe, accessible`,
  ar: `نشيط(ين|ون|ة)?, راض(ين|ون)?, رضا, منتظم(ة|ين)?, مستقل(ة|ين)?, جودة, ناجح(ة|ين)?, نجاح, هش(ة)?, متحمس(ين)?, لائق(ة)?, جيد(ة)?, فعال(ة)?, مستفيد(ين|ون|ات)?, مدمج(ين)?, إدماج, واع(ين)?, تأخر, هدر, فقير(ة)?, فقراء, مستدام(ة)?, آمن(ة)?`,
};
