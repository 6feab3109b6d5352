import type { WordList } from "./entry.ts";

/** On what a person uses it. */
export const devices: WordList = {
  fr: `telephone(s), portable, mobile, smartphone(s), gsm, appel(s), sms, texto(s), whatsapp, message(s) vocal, vocal(e)?, voix, haut parleur, radio, ordinateur, tablette, borne, ecran, navigateur, site, appli, application, papier, affiche, tableau, carte, bouton, serveur vocal, ussd, qr, camera, photo, guichet, comptoir, cahier, fiche, sonne, bip, android, iphone`,
  en: `phone(s), mobile, smartphone(s), handset, feature phone, basic phone, call(s)?, sms, text(s)?, whatsapp, voice, loudspeaker, radio, computer, laptop, tablet, kiosk, screen, browser, website, app, paper, poster, board, card, button, ussd, qr, camera, photo, counter, notebook, rings, android, iphone`,
  ar: `هاتف, هاتفه*, هاتفها, الهاتف, هواتف, محمول, مكالمة, اتصال, رسالة, واتساب, صوت, صوتية, مكبر, إذاعة, حاسوب, لوحة, شاشة, متصفح, موقع, تطبيق, ورق, ورقة, ملصق, بطاقة, زر, رمز, كاميرا, صورة, شباك, دفتر, كشك, (ي|ت)رن`,
  darija: `تيليفون, تليفون, التيليفون, پورطابل, بورطابل, أبيل, ابيل, ميساج, فوكال, واتساب, راديو, بيسي, طابليت, ورقة, كناش, كارط, بوطونة, كاميرا, تصويرة, أبليكاسيون, كيصوني, كيعيط*`,
  arabizi: `tilifon, telephone, tele, portable, smartphone, appel, sms, msg, message, vocal, whatsapp, watsap, radio, pc, tablette, wr9a, carnet, carte, bouton, camera, photo, tswira, app, application, kaysoni, kay3eyt*`,
};

/** In which language, by voice or by picture. */
export const languages: WordList = {
  fr: `amazigh, tamazight, tachelhit, tarifit, darija, arabe, francais, anglais, langue(s), bilingue, trilingue, traduit(e|s|es)?, sous titre*, pictogramme(s), icone(s), image(s), dessin(s), audio, a voix haute, lit a haute voix, langue des signes, sans savoir lire, ne (lit|lisent) pas, analphabete(s), illettre*, gros caracteres, braille, sans lire, rien a lire, pas besoin de lire, pas besoin de savoir lire`,
  en: `amazigh, tamazight, darija, arabic, french, english, language(s), bilingual, translated, subtitle*, pictogram(s), icon(s), pictures, drawings, audio, aloud, read out, sign language, cannot read, can't read, illitera*, large print, large letters, braille, no reading, no reading needed, no writing, nothing to read, without reading`,
  ar: `الأمازيغية, بالأمازيغية, أمازيغية, الدارجة, بالدارجة, العربية, بالعربية, الفرنسية, بالفرنسية, لغة, اللغة, لغات, مترجم*, صور, رسوم, أيقونات, بصوت, صوت, صوتية, مسموع*, لغة الإشارة, لا (ي|ت)قرأ*, أمي, أمية, أميون, برايل, خط كبير, حروف كبيرة`,
  darija: `بالدارجة, الدارجة, بالشلحة, الشلحة, تمازيغت, بالأمازيغية, بالعربية, بالفرنساوية, الفرانسي, لغة, تصاور, صوت, أوديو, ما كيقراش, ما كتقراش, ماكيعرفش يقرا, حروف كبار, بلا قراية, بلا ما يقرا, بلا ما تقرا`,
  arabizi: `darija, bdarija, b darija, chel7a, tachl7it, tamazight, amazigh, b l3arbiya, 3arbiya, français, francais, blfransawiya, logha, lugha, tsawer, audio, sawt, swt, makay9rach, ma kay9rach, makat9rach, bla 9raya, bla ma y9ra, bla ma te9ra`,
};

/** With little or no network, or none needed. */
export const networks: WordList = {
  fr: `sans (internet|reseau|connexion|wifi|data|4g|smartphone), sans avoir internet, hors ligne, hors connexion, offline, mode deconnecte, peu de reseau, reseau (faible|lent), faible (debit|connexion), 2g, sms, ussd, appel (gratuit|manque|simple|automatique), numero gratuit, sans forfait, se synchronis*, meme sans, pas besoin de, pas besoin d'internet, sans telephone, pas besoin de telephone`,
  en: `offline, without (internet|network|data|connection|wifi|signal), no (internet|network|data|signal|connection|smartphone), poor (network|signal|connection), weak (network|signal), low bandwidth, 2g, sms, ussd, missed call, free (call|number), toll free, sync*, when the network (is|comes), no phone, no phone needed, without a phone`,
  ar: `دون (إنترنت|انترنت|شبكة|اتصال), بدون (إنترنت|انترنت|شبكة|اتصال), بلا (إنترنت|شبكة), شبكة ضعيفة, ضعف الشبكة, صبيب ضعيف, دون اتصال, رسالة قصيرة, رسالة نصية, رقم مجاني, مكالمة (مجانية|آلية), لا (ي|ت)حتاج ~ (إنترنت|انترنت|شبكة)`,
  darija: `بلا (أنترنيت|انترنيت|ريزو|كونيكسيون|كونكسيون), بلا ما يكون (عندو|عندها) (أنترنيت|الكونيكسيون), الريزو ضعيف, أوف لاين, ميساج عادي, رقم فابور, واخا ما كاينش الريزو`,
  arabizi: `bla (internet|connexion|reseau|rizo|wifi|data), offline, hors ligne, reseau d3if, rizo d3if, sms, appel, nimiro fabor, wakha makaynch (reseau|rizo|connexion)`,
};

/** Words that put steps one after the other. */
export const sequence: WordList = {
  fr: `d'abord, tout d'abord, premierement, en premier, ensuite, puis, apres, apres cela, apres ca, enfin, finalement, une fois, des que, etape(s), avant de, pour finir, a la fin, et voila, quand, alors`,
  en: `first, firstly, at first, second, then, next, after that, afterwards, after, finally, last, lastly, once, as soon as, step(s), before, in the end, when, at once`,
  ar: `أولا, في البداية, ثم, بعد ذلك, بعدها, بعد أن, ثانيا, ثالثا, أخيرا, في النهاية, وأخيرا, عندما, حين, خطوة, المرحلة, قبل أن`,
  darija: `الأول, فالأول, هي الأولى, من بعد, ومن بعد, مورا هادشي, مورا, ساعتها, فالأخير, فالآخر, ملي, منين, عاد, قبل ما`,
  arabizi: `lwl, f lwl, lewel, lowl, mn be3d, mn b3d, men b3d, mn ba3d, mora, mora hadchi, f lekher, flekhr, mli, melli, mnin, 3ad, 9bel ma`,
};
