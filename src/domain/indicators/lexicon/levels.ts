import type { WordList } from "../../criteria/lexicon/entry.ts";

/** What the project itself delivers: trained, installed, sent, downloaded, made aware. */
export const outputs: WordList = {
  fr: `recrute(s|es), imprime(s|es), signe(s|es), publie(s|es), organise(s|es), former, sensibiliser, installer, distribuer, forme(s|es|e)?, formations (donn*|dispens*|organis*|realis*|assur*), sensibilise(s|es|e)?, sensibilisation, telechargement(s), telecharg*, installe(s|es|e)?, installations, distribue(s|es|e)?, envoye(s|es|e)?, sms, ateliers, atelier (organise|tenu|realise), sessions, seances, webinaires, conferences, reunions, inscrit(s|es|e)?, inscriptions, abonnes, abonnees, followers, likes, vues, visiteurs uniques, visites du (site|page|plateforme|appli*), visites sur le (site|page|plateforme|appli*), visites de la (site|page|plateforme|appli*), publications, videos, posts, comptes crees, comptes ouverts, utilisateurs inscrits, utilisateurs, utilisatrices, plante(s|es|e)?, arbres, kits, brochures, flyers, affiches, guides (distrib*|imprim*|edit*), pose(s|es|e)?, construit(s|es|e)?, equipe(s|es|e)?, livre(s|es)? (aux|a), mis(es)? en place, mis(es)? en service, beneficiaires, participants, participantes, accompagne(s|es|e)?, encadre(s|es|e)?, touche(s|es|e)?, atteint(s|es)? par, evenements, campagnes (menees|organisees|de), partenariats signes, conventions signees, dispositifs, capteurs installes, bornes, poubelles (install*|pos*|distrib*), modules, prototypes, couvertures distribuees, certificats (delivres|remis), diplomes delivres, fonctionnalites, partages`,
  en: `recruited, printed, published, organised, organized, train, sensitise, sensitize, raise awareness, install, distribute, trained, training(s) (delivered|held|given|provided|sessions), made aware, sensitised, sensitized, awareness, downloads, downloaded, installed, installations, installs, distributed, sent, workshops, sessions (held|delivered)?, webinars, meetings held, registered, registrations, sign ups, signups, subscribers, followers, likes, views, page views, unique visitors, website visits, posts, videos, accounts (created|opened)?, users, active users, planted, trees, kits, brochures, leaflets, flyers, posters, built, fitted, equipped, delivered, set up, handed out, beneficiaries, participants, attendees, people reached, reached, coached, mentored, supervised, events, campaigns, partnerships signed, agreements signed, devices, sensors installed, bins (installed|placed), modules, prototypes, certificates (issued|delivered), features, messages sent, calls made, shares on`,
  ar: `تكوين, تحسيس, تكوينات, دورات تكوينية, دورة تكوينية, مستفيد(ين|ون|ات) من, المستفيدين, المستفيدات, المستفيدون, مكونين, تم تكوين*, المكونين, المكونات, تحسيس, توعية, المحسسين, تم تحسيس*, تحميلات, تحميل, مثبتة, تركيب, المركبة, موزعة, توزيع, الموزعة, مرسلة, رسائل, ورشات, ورشة, لقاءات, حصص, ندوات, مسجلين في, المسجلين في, منخرطين, المنخرطين, متابع, مشترك, مستفيد من, منخرط, مشاهدة, شجرة مغروسة, متابعين, المتابعين, مشتركين, المشتركين, مشاهدات, مشاهدة, منشورات, فيديوهات, حسابات, مستعملي التطبيق, مستخدمي التطبيق, مستعملي المنصة, مستخدمي المنصة, أشجار مغروسة, مغروسة, المغروسة, شجرة مغروسة, كتيبات, مطويات, ملصقات, مبنية, مجهزة, المجهزة, مشاركين, المشاركين, مشاركات, المشاركات, حملات, شراكات موقعة, أجهزة, شواهد, زيارات الموقع, إعجابات`,
  darija: `تليشارجمون, تيليشارجمون, التحميلات, لي كونا, اللي كونا, لي تكونو, اللي تكونو, تكونو, لي وعينا, حصص, ورشات, لي ركبنا, اللي ركبنا, لي فرقنا, اللي فرقنا, ليزابوني, فولوورز, الجيمات, لي تسجلو, اللي تسجلو, تسجلو, لي حضرو, اللي حضرو`,
  arabizi: `telechargement(s), tele7mil, ta7mil, li kwenna, li konna, li tkewno, li tkwno, tkewno, li we3ina, we33ina, warachat, li rekkebna, li rkbna, li ferre9na, abonnes, followers, jimat, jaimat, li tsejlo, li tsejjlo, tsejlo, li 7edro, li hdro`,
};

/** Wider, long-run change, that no single project measures in its beneficiaries alone. */
export const impacts: WordList = {
  fr: `pauvrete, chomage, mortalite, esperance de vie, analphabetisme, alphabetisation, alphabetisme, nappe (phreatique)?, nappes, piezometr*, pib, croissance economique, exode (rural)?, emigration, desertification, biodiversite, deforestation, malnutrition, taux d'emploi (de|des|du|dans|regional), taux d'activite, emploi de la (region|province|jeunes), emploi dans la (region|province|jeunes), emploi des jeunes de (region|province|jeunes), inegalite(s), gini, criminalite, delinquance, prevalence, taux de natalite, fecondite, ensablement, emissions (de)? (gaz|co2|ges), rechauffement, developpement humain, securite alimentaire, depeuplement, population de la (vallee|region|province|oasis), population du (vallee|region|province|oasis), couvert vegetal, couverture forestiere, qualite de l'air, taux de scolarisation de la, taux de scolarisation du, taux de scolarisation dans, taux de scolarisation national, taux de scolarisation provincial, taux de scolarisation regional, croissance du`,
  en: `poverty, unemployment, mortality, life expectancy, illiteracy, literacy (rate)?, water table, groundwater, aquifer, gdp, economic growth, rural exodus, emigration, outmigration, desertification, biodiversity, deforestation, malnutrition, stunting, employment rate (of|in), employment (in|of) the (province|region), inequality, gini, crime rate, delinquency, prevalence, birth rate, fertility, greenhouse, co2 emissions, human development, food security, depopulation, vegetation cover, forest cover, air quality, school enrolment (in|of) the (province|region)`,
  ar: `فقر, الفقر, بطالة, البطالة, وفيات, الوفيات, وفاة, أمد الحياة, العمر المتوقع, أمية, الأمية, محو الأمية, فرشة مائية, الفرشة المائية, الفرشة, مياه جوفية, المياه الجوفية, ناتج داخلي, الناتج الداخلي, نمو اقتصادي, هجرة قروية, الهجرة القروية, الهجرة من, تصحر, التصحر, تنوع بيولوجي, إزالة الغابات, سوء التغذية, معدل الشغل, معدل النشاط, فوارق, تفاوتات, جريمة, الجريمة, انتشار, خصوبة, انبعاثات, احتباس حراري, تنمية بشرية, أمن غذائي, غطاء نباتي, جودة الهواء, نسبة التمدرس في`,
  darija: `الشوماج, شوماج, الفقر, لفقر, الهجرة, لامية, الأمية`,
  arabizi: `chomage, lchomage, lfa9r, fa9r, fa9r f, lhijra, hijra, lomiya, l2omiya, batala, lbitala, bitala`,
};

/** Words of a level, as a team names it. */
export const levelNames: WordList = {
  fr: `livrable(s), produit, extrant(s), realisation(s), output, resultat(s), effet(s), outcome, impact(s)`,
  en: `output(s), deliverable(s), outcome(s), result(s), effect(s), impact(s)`,
  ar: `منجز, منجزات, مخرج, مخرجات, مخرجة, نتيجة, نتائج, محصلة, أثر, الأثر, تأثير`,
};

/** Words that open what becomes of those who were served: "femmes formées qui ont trouvé un emploi". */
export const relatives: WordList = {
  fr: `qui, dont, ayant, encore, toujours, six mois apres, apres la formation`,
  en: `who, that, which, whose, still, using, with a job, in a job, in work, after the`,
  ar: `الذين, اللواتي, اللائي, اللاتي, التي, الذي, ممن, بعد التكوين`,
  darija: `اللي, لي`,
  arabizi: `li, lli, lly, elli`,
};
