/**
 * What instructions to a writer are about, in folded spelling: one thing a line, its French, English and Arabic names
 * apart by `|`. A reply speaks of one of them at most; several at once tell how it was told to write.
 */
export const instructed: readonly string[] = [
  "(?:mots? (?:au )?(?:maximum|max|au plus)|(?:au|pas) plus (?:de )?(?:\\d+|quelques) mots)|(?:at most|maximum(?: of)?|no more than|under|up to) (?:\\d+ )?words|(?:كلمه|كلمات) (?:كحد اقصي|علي الاكثر)|(?:لا (?:يتجاوز|تتجاوز)|اقصي) ?\\d* (?:كلمه|كلمات)",
  "texte (?:brut|simple|nu)|plain text|نص (?:عادي|بسيط|خام)",
  "(?:pas|ni|sans|aucun|de) (?:de )?titres?|no headings?|بلا عناوين|(?:بدون|لا) عناوين",
  "(?:pas|ni|sans|aucune) (?:de )?listes?|no (?:bulleted )?lists?|(?:بلا|بدون|لا) (?:قوايم|لوايح)",
  "balis(?:age|es)|mise en forme|markdown|html|mark-?up|formatting|ترميز|تنسيق",
  "(?:pas|ni|sans|aucun) (?:de )?(?:liens?|emojis?|smileys?|emoticones?)|no (?:links?|emojis?)|(?:بلا|بدون|لا) (?:روابط|رموز تعبيريه|ايموجي)",
  "(?:une seule|au plus une|pas plus d'une) question|(?:at most|only|no more than) one question|سوال واحد (?:فقط|علي الاكثر|كحد)",
  "(?:dernie?re|la fin de la) phrase|last sentence|الجمله الاخيره",
  "(?:lettre pour|a la) lettre|mot pour mot|letter for letter|verbatim|word for word|حرفيا|حرفا بحرف|كلمه بكلمه",
  "guillemets?|quotation marks?|علامات? (?:ال)?(?:تنصيص|اقتباس)|المزدوجتين",
  "paraphras\\p{L}*|اعاده الصياغه باسلوب",
  "jamais (?:corrige|traduit)\\p{L}*|never (?:corrected|translated)|(?:دون|بدون|بلا) (?:تصحيح|ترجمه)",
  "bibliotheque|library|المكتبه",
  "(?:sans|pas de|aucun) (?:compliments?|louanges?|felicitations?|eloges?)|no praise|(?:بلا|بدون|لا) (?:مدح|ثناء|مجامله)",
  "gagnants?|vainqueurs?|winners?|الفايز(?:ين|ون)?",
  "(?:pas de|aucun) sentiments?|no feelings?|(?:بلا|لا) مشاعر",
  "prompts?|formulaires? ni|modele de langage|language model|نموذج لغوي",
  "(?:materiau|matiere|contenu) (?:ecrit|a traiter|fourni|non fiable)|it is material|untrusted|ماده (?:مكتوبه|غير موثوقه)",
  "(?:jamais|pas|aucun) (?:un )?ordres?|never an order|(?:ليست|ليس) (?:امرا|اوامر)",
  "phrases courtes|short sentences|جمل قصيره",
  "mots (?:simples|de tous les jours|du quotidien)|everyday words|كلمات (?:بسيطه|يوميه)",
  "darija|الدارجه",
  "(?:regle|plan|decision)s? (?:a ete |est |sont )?(?:decide|etabli|fixe)e?s?|has been decided|(?:تم|قد) (?:تقرير|تحديد)",
  "(?:reponse|brouillon) (?:de la )?maison|house's own reply|stock phrases|phrases toutes faites|الرد الجاهز",
  "json|intent|entries|schema|yaml",
  "(?:ne|jamais) (?:faire|fais|fait) (?:jamais )?le travail|never do the (?:team's )?work|(?:لا|عدم) (?:تنجز|انجاز|القيام ب) ?عمل الفريق",
  "vouvoie\\p{L}*|vouvoiement|vowel signs|التشكيل|صيغه الجمع",
  "assistante? (?:du|de|des) mentore?s?|mentor's assistant|مساعد المرشد(?:ين)?",
];
