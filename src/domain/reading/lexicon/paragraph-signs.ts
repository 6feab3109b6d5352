import type { Cues } from "../cues.ts";

/** What sentences of institutional pages do, and few short messages: they oblige, empower, aim, report use, keep count. */
export const paragraphSigns = {
  /** Something grows or presses from outside. */
  grows: {
    fr: `croissan*, de plus en plus, en hausse, hausse de/des/du, explosion, vieillissement, se multipli*, multiplication, sous tension, en tension, mettent en tension, s intensifi*, s accroi*, s accentu*, accroissement, dereglement climatique, changement climatique, rechauffement, crise*, penurie*, fracture*, inflation, tension*, evolution*, reforme*, contexte`,
    en: `growing, increasingly, more and more, on the rise, surge*, ageing, aging, under strain, under pressure, climate change, crisis, crises, reform*`,
    ar: `تزايد, يتزايد, تتزايد, متزايد, متزايده, تفاقم, تتفاقم, يتفاقم, ارتفاع, ضغط, شيخوخه, تغير المناخ, التغيرات المناخيه, ازمه, اصلاح`,
  },
  /** Too many hands, rules or tools. */
  many: {
    fr: `multipl*, multitude, diversite des, divers, diverses, differents acteurs, plusieurs acteurs, nombreux acteurs, chaque acteur, chacun, chacune, propres outils, propre outil, propre systeme, propres, distinct*, differents systemes, plusieurs outils, plusieurs logiciels, plusieurs sites, plusieurs interlocuteurs, millefeuille, foisonn*, double*, redondan*, de son cote, a la main, manuel*, manuelle*, papier, tableur*, excel, mail, mails, courriel*, telephone`,
    en: `multiple, several systems, different systems, each with its own, own system, many actors, duplicat*, redundant, by hand, manual, manually, on paper, spreadsheet*, excel, emails, phone calls`,
    ar: `تعدد, متعدده, تعدد المتدخلين, عده متدخلين, كل جهه, يدويا, الورق, ورقي, ورقيه, بالهاتف`,
  },
  /** What is needed, owed or wished for before anything is offered. */
  needs: {
    fr: `besoin de/d, besoins, ont besoin, a besoin, il faut, il est necessaire, il est important, il est essentiel, il est indispensable, il est difficile, il n existe pas, il n y a pas, necessit*, exige*, indispensable*, primordial*, doivent, doit, oblige*, obligatoire*, contraint*, contrainte*, attentes, question, questions, question de, problematique*, hypothese*, constat*, irritant*, souvent, considere* comme, percu* comme, vecu* comme, juge*, estime*, declarent, regrett*, se plaign*, reclam*`,
    en: `need, needs, they need, it is necessary, it is important, it is hard, it is difficult, must, have to, has to, required to, obliged, forced, there is no, there are no, seen as, perceived as, felt as, often, complain*, ask for`,
    ar: `حاجه, الحاجه, يحتاج, تحتاج, يحتاجون, يجب, يضطر, يضطرون, تضطر, مضطر, ملزم, ملزمون, لا يوجد, لا توجد, ليس هناك, يشتكي, يشتكون, تشتكي, غالبا`,
  },
  /** A state of things, described rather than changed. */
  describes: {
    fr: `sont, ne sont, ne sont pas, n est pas, n ont pas, n a pas, font face, fait face, fait l objet, a des, ont des, existent, il existe, reste, restent, demeure, demeurent, represente, representent, constitue, constituent, connait, connaissent, repose aujourd hui, reposent, cela, ce qui, ces, cette situation, de ce fait, dans un contexte, enjeu*, consequence*, effet de, l acces a/au/aux, notamment, en particulier, dont`,
    en: `are, are not, is not, do not have, does not have, there is, there are, remain*, represent*, account for, make up, which means, this situation, these, access to, in particular, especially`,
    ar: `تشكل, يشكل, تمثل, يمثل, تبقي, يبقي, تظل, يظل, تعاني, يعاني, يعانون, توجد, هناك, هذه الوضعيه, هذا الوضع, مما, خاصه, لا سيما, الولوج الي`,
  },
  /** How much, how often, how badly. */
  weighs: {
    fr: `tres, trop, peu, souvent, parfois, toujours, encore, rarement, particulierement, fortement, largement, difficilement, beaucoup, nombreu*, de nombreu*, certains, certaines, multiples, grande, grand nombre, majeur*, important*, considerable*, eleve*, faible*, mal, tant, plus en plus, seulement, seuls, seules, a peine, voire, faute, sans compter`,
    en: `very, too, few, little, often, sometimes, always, rarely, particularly, heavily, largely, hardly, many, some, major, huge, high, low, badly, only, barely, even`,
    ar: `جدا, كثيره, قليل, قليله, قله, غالبا, احيانا, دايما, نادرا, بشكل كبير, بالكاد, العديد, بعض, كبيره, ضعيف, ضعيفه, فقط, سوي`,
  },
  /** How a tool is handy: at once, in one place, for everyone. */
  handy: {
    fr: `directement, automatique*, automatiquement, rapidement, facilement, simplement, en temps reel, instantan*, a partir de/d/du/des, a tous, pour tous, a tout moment, unique, une seule, un seul, en fonction de/d/du/des, simple, simples, accessible*, la possibilite, possibilite de, possible, ainsi que, directement depuis, partir de, l ensemble des, l ensemble du, tous les, toutes les, selon leur, adapte* a/aux, integre*, collaborati*, partage*, commun, commune`,
    en: `directly, automatic*, quickly, easily, simply, instantly, in real time, from their phone, for everyone, at any time, single, in one place, simple, accessible, possible, all the, tailored, shared, common`,
    ar: `مباشره, تلقاييا, بسرعه, بسهوله, بشكل مبسط, في الوقت الحقيقي, انطلاقا من, للجميع, في اي وقت, واحده, في مكان واحد, بسيط, بسيطه, كل, مشتركه, موحده, موحد`,
  },
  /** When it is built and who joins. */
  stages: {
    fr: `phase*, premier temps, dans un premier, second temps, premiere version, premier trimestre, trimestre, semestre, a terme, fin #, etape*, poursuivre, poursuite, tester, teste*, tests, construction, construire, construit*, developper, developpe*, developpement, integrer, creer, creation, deploy*, deploiement, lancer, lancement, lance*, equipe, partenaires, porteur*, approche, strategie`,
    en: `phase*, first version, first step, next step, quarter, pilot, test*, build*, built, develop*, launch*, roll out, rollout, team, partner*, approach`,
    ar: `مرحله, المرحله, مراحل, النسخه الاولي, خطوه, تجريب, تجربه, بناء, تطوير, نطور, اطلاق, نطلق, الفريق, شركاء, الشركاء, مقاربه`,
  },
  /** Someone is enabled or given something. */
  enables: {
    fr: `permet de/d/a/aux, permet, permettent, permettant, permettra*, permettront, propose, proposent, proposera, proposons, proposer, offre un*, offre la, offre aux, offrent, offrira, met a disposition, mettre a disposition, mise a disposition, donne acces, donner acces, fournit, fournissent, fournira, fournir, met en relation, mettre en relation, facilite, facilitent, facilitera, faciliter, simplifie, simplifient, simplifier, centralise, centralisent, centraliser, centralisant, regroupe, regroupent, rassemble, automatise*, automatiser, automatisant, accompagne, accompagnent, accompagner, accompagnera, outille, outiller, aide a/les/la/le, aident, aider a/les/la/le, guide, guider, alerte, alertes, informe, calcule, genere, cartographie, visualiser, en un clic, en quelques clics, en ligne, gratuit*, clef en main, cle en main, pas a pas, personnalise*, sur mesure, ergonomique, intuiti*, accessible depuis, grace a, via, sous la forme, sous forme de`,
    en: `lets, allow*, enable*, offers, offer, provide*, gives, give access, helps, help, guide*, guided, connects, brings together, gathers, automate*, centralise*, centralize*, simplif*, sends, alerts, matches, shows, suggests, in one click, in a few clicks, online, free of charge, step by step, tailored`,
    ar: `يمكن من, تمكن من, يتيح, تتيح, يسمح, تسمح, يوفر, توفر, يقدم, تقدم, نقدم, نقترح, يسهل, تسهل, يجمع, تجمع, يساعد, تساعد, يرافق, ترافق, يوجه, يرسل, ترسل, مجانا, مجاني*, عبر الانترنت, بنقره`,
  },
  /** What the thing is meant for. */
  aims: {
    fr: `vise a, vise ainsi a, visent a, visant a, a pour but, a pour objectif, a pour ambition, a pour mission, a pour vocation, ont pour objectif, a vocation a, l objectif est, l ambition, l idee est, le but est, notre ambition, notre mission, ambitionne, entend, souhaite, souhaitons, souhaitent, destine* a/aux, concu* pour, pense* pour, concu* avec, s adresse a/aux, afin de/d, dans le but, repond a, repondre a, pour repondre`,
    en: `aims to, is designed, designed to, designed for, built for, intended for, is meant, our goal is, our mission is, the idea is, so that, in order to, answers`,
    ar: `يهدف الي, تهدف الي, يسعي, تسعي, نسعي, صمم, صممت, موجه الي, موجهه الي, من اجل, فكرتنا, لكي, حتي يتمكن`,
  },
  /** What the thing is made of and how it runs. */
  works: {
    fr: `interface*, tableau de bord, tableaux de bord, formulaire*, notification*, espace personnel, espace dedie, compte, profil*, carte, cartes, moteur, api, apis, open data, open source, donnees ouvertes, base, algorithme*, modele*, intelligence artificielle, ia, hebergement, heberge*, souverain*, connecteur*, interop*, fonctionnalite*, module*, brique*, version, versions, prototype*, maquette*, mvp, parcours, questionnaire, catalogue, annuaire, bibliotheque, modeles, guichet unique, kit, extraction, import, export, etape*, iteration*, ameliore*, en continu, retours`,
    en: `interface, dashboard, form, forms, notification*, map, engine, api, open data, open source, database, algorithm, model, hosted, feature*, module*, prototype, mock up, directory, library, catalogue, catalog, step, steps, iteration*`,
    ar: `واجهه, لوحه, لوحه القياده, استماره, اشعار*, خريطه, محرك, قاعده بيانات, خوارزميه, نموذج, نموذج اولي, دليل, منصه, تطبيق, خدمه, خاصيات`,
  },
  /** Users do with it what they came for. */
  does: {
    fr: `utilisateur* peu*, usager* peu*, agents peu*, chacun peut, citoyen* peu*, l utilisateur, l usager peut, il peut, ils peuvent, elle peut, elles peuvent, peuvent ainsi, peut ainsi, pourra, pourront, pourrez, il suffit, n ont plus qu, n a plus qu, depose, deposent, saisit, saisissent, recoit, recoivent, consulte, consultent, renseigne, renseignent, choisit, choisissent, accede, accedent, declare en ligne, telecharge, telechargent, partage, partagent, valide, valident, suit, suivent`,
    en: `users can, they can, anyone can, everyone can, farmers can, patients can, parents can, can then, will be able, simply, submit*, receives, receive, choose*, enters, picks, books, uploads, downloads, tracks`,
    ar: `يمكن للمستعمل, يمكن للمستخدم, يمكنهم, يمكنه, يستطيع, يستطيعون, يتوصل, يتوصلون, يختار, يختارون, يسجل, يطلع, يحمل, يتتبع, تتتبع`,
  },
  /** Conjecture about what is to be built. */
  would: {
    fr: `pourrait, pourraient, permettrait, permettraient, serait, seraient, constituerait, il s agit de/d, il s agirait, consiste a, consisterait, piste*, hypothese* de solution, nous pensons, nous croyons, envisag*, imagin*, suite envisagee, prochaine*, ulterieur*, a moyen terme, a terme`,
    en: `could, would, consists, consist of, we think, we believe, we plan, planned, next version, later`,
    ar: `من شانه, من شانها, سيكون, ستكون, يتعلق الامر, نعتقد, نعتزم, مستقبلا`,
  },
  /** Use and effects that were seen. */
  usage: {
    fr: `utilisateurs actifs, utilisateurs uniques, visiteurs uniques, visiteurs, visites, comptes crees, comptes ouverts, inscrits, inscrites, abonnes, telechargements, connexions, requetes, # utilisateurs, # utilisatrices, # usagers, # visites, # demandes, # dossiers, # comptes, # communes, # departements, # collectivites, # etablissements, # structures, # entreprises, # agents, # candidatures, # eleves, # jeunes, # familles, # rendez vous, # heures, utilise* par, utilise* dans, utilises par, deja, disponible dans #, deploye* dans, reference #, atteint #, compte #, au total, cumul*, en moyenne, depuis le lancement, depuis son lancement, depuis sa creation, depuis l ouverture, depuis sa mise en ligne, a ce jour, en # mois, ont ete, a ete, ont pu, a pu, a permis, ont permis, ont adopte, adopte* par, temoign*, plebiscit*, satisf*, recommand*, bilan`,
    en: `active users, unique visitors, visitors, accounts, registered, subscribers, downloads, # users, # requests, # farmers, # patients, # families, # students, # schools, # municipalities, used by, already, so far, since launch, since its launch, since the launch, to date, in total, on average, was used, have used, have been, has been, helped, satisfied, recommend*, fell by, fell from, rose by, rose from, dropped, down from, up from, per month`,
    ar: `مستعمل نشيط, زاير, زوار, مسجل, مسجلين, حساب, حسابات, استفاد, استفادت, استفادوا, منذ اطلاق, منذ انطلاق, منذ الاطلاق, الي حد الان, الي اليوم, بلغ, بلغت, وصل, وصلت, انخفض, انخفضت, ارتفع, ارتفعت, تراجع, تراجعت, تقلص, تقلصت, استعمل, عولج, عولجت, تمت معالجه, راض, راضون, في المتوسط`,
  },
  /** How the difference is told and who looks at it. */
  counts: {
    fr: `a # mois, dans # mois, objectif d impact, objectifs d impact, usage, usages, d usage, indicateur*, mesure d impact, mesurer l impact, mesure de l impact, mesurons, mesurer, mesure par, mesuree par, mesures par, suivons, suivrons, evalu*, metrique*, kpi, kpis, statistiques, page statistiques, nombre de/d, nombre total, taux de/d, taux, part de/des/du, proportion, pourcentage de/d, volume de/d, delai moyen, temps moyen, duree moyenne, score, note moyenne, cible*, objectif*, viser, visons, d ici, d ici la fin, atteindre, impact, impacts, effet*, benefice*, comite d investissement`,
    en: `indicator*, measure*, metric*, kpi*, number of, share of, rate, rates, percentage of, average time, score, target*, goal*, reach, by 20*, by the end, impact, effect*, benefit*, evaluat*`,
    ar: `موشر*, نقيس, قياس, نتتبع, عدد, نسبه, معدل, حصه, متوسط, هدف, اهداف, نطمح, بحلول, في افق, بلوغ, اثر, الاثر, تقييم, نقيم`,
  },
  /** What got better, or shall. */
  better: {
    fr: `gain de temps, gains de temps, temps gagne, gain*, reduction de/des/du, baisse de/des/du, diminution, amelioration*, meilleur*, mieux, economies, economie de, augmentation de/des/du, hausse du taux, renforcement, acceleration, simplification, plus rapide*, plus fluide*, moins de/d, plus de transparence, reduire, diminuer, augmenter, ameliorer, renforcer, accelerer, securiser, fiabiliser, favoriser, garantir, assurer, contribuer, contribue, valoriser, liberer du temps`,
    en: `time saved, saves time, saving*, reduction in, decrease in, increase in, improve*, better, faster, fewer, less, cheaper, reduce*, increase, strengthen`,
    ar: `ربح الوقت, توفير, تقليص, تخفيض, خفض, تحسين, تحسن, تعزيز, تسريع, رفع, زياده, اقل, افضل, اسرع`,
  },
  /** Difficulty undone: what follows is no lack. */
  relieves: {
    fr: `reduire, reduit, reduisant, reduisent, reduction de/des/du, limiter, limite, limitant, limitation, eviter, evite, evitant, evitent, lutter contre, lutte contre, supprim*, suppression, elimin*, simplifi*, alleg*, diminu*, lever, levee, surmonter, remedier, pallier, combler, resoudre, repondre a, repond a, faire face a, prevenir, prevention, fin de, la fin des, moins de, decharg*, desengorg*, raccourci*, baisse de/des/du, baisser, anticip*, detect*, corriger, sans, face a`,
    en: `reduce*, reducing, avoid*, prevent*, without, fewer, less, end, ends, fight*, remove*, removing, cut, cuts, cutting, solve*, overcome, ease*, easing, shorten*, no more, instead of, detect*`,
    ar: `تقليص, تقلص, يقلص, تخفيض, خفض, الحد من, تجنب, تفادي, دون, بدون, محاربه, القضاء علي, حل, تجاوز, تسهيل, اقل, عوض, بدل`,
  },
  /** People at large, not users. */
  population: {
    fr: `# millions, # milliards, # des, # de la population, francais, francaises, marocains, des menages, de la population, habitants, personnes agees, personnes en situation de, population*, un sur #, une sur #, # sur #, selon, d apres, insee, rapport, etude, enquete, sondage, en france, au maroc, chaque annee, par an, dans le monde, a l echelle nationale, emissions, territoire national`,
    en: `# million, # billion, of the population, population, households, inhabitants, one in #, # in #, according to, report, survey, census, every year, each year, nationwide, worldwide`,
    ar: `مليون, ملايين, مليار, من السكان, السكان, الساكنه, الاسر, حسب, وفق, تقرير, دراسه, كل سنه, سنويا, كل عام, علي الصعيد الوطني`,
  },
} as const satisfies Record<string, Cues>;
