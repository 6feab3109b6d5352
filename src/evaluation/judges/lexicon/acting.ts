/** What a reply ends on when the team is left with something to do, in folded spelling; one expression a line. */
export const invitations: readonly string[] = [
  // French: the imperative of "vous", an offer, something waiting on the board.
  "(?!(?:continuez|recommencez|bravo|assez|chez|avez|etes|pouvez|voulez|devez|savez|allez)(?!\\p{L}))\\p{L}{2,}ez(?:-\\p{L}+)?|dites(?:-\\p{L}+)?|faites(?:-\\p{L}+)?|a vous|au tour de|il (?:vous )?(?:reste|suffit|manque)|(?:vous|elle|il) (?:attend|attendent|redigez)|on (?:peut|passe|commence|reprend|y va)|je (?:peux|propose|vous propose|transmets|verifie|previens)|prochaine etape|la suite|un mot (?:par|suffit)|deux mots|(?:quelqu'un|une personne|un mentor) (?:arrive|vient|va)",
  "l'un (?:de|d'entre) vous|un(?:e)? (?:appel|coup de fil|question|visite|message) (?:a|au|avant|suffit)",
  // English
  "(?<=^|[.!:;,…] |then |and |now |please |let us |let's |to )(?:write|tell|say|choose|pick|ask|try|start|go|look|take|read|count|call|check|send|put|name|point|add|find|think|note|begin|see|accept|let|give|show|come|keep|bring|describe|complete|finish|open|stay|talk|speak|gather|tie|turn|weigh|join|link|draw|circle|underline|listen|phone|meet|visit|walk|compare|swap|drop|leave|hold|move|stand|practi[sc]e|rehearse|cut|shorten|save|answer)(?!\\p{L})|your turn|over to you|next(?! to)|i can|shall|it waits|is waiting|someone (?:is|will)|a (?:person|mentor) (?:is|will)",
  "(?:one|two) of you|one (?:call|question|visit|message|sentence|word) (?:to|before|is|will|now)",
  // Arabic: the plural imperative, an offer.
  "(?:احد|واحد|اثنان)(?:كم| منكم)|(?:مكالمه|سوال|زياره|رساله|جمله) واحده? (?:قبل|الان|تكفي|الي)",
  "[فو]?(?:ا\\p{L}{2,}و(?:ا|ها|ه|هم|لي)|(?:قول|خذ|ضع|عود|صف|عد|سم|جرب|فكر|حدد|تذكر|تخيل|تحقق|تابع|واصل|راجع|دون|سجل|رتب|قارن|وضح|بين|زور|كلم|هات|حاول|تحدث|تكلم|ترك|بدا|سال|وزع|قسم|جرد|صور|شارك|عبر|ركز|توقف|تمهل|ناد|سلم|حضر|هيي|قدم|لاحظ)و(?:ا|ها|ه|هم|لي))(?!\\p{L})|دوركم|لكم ان|بقي|يبقي|يكفي|يمكنني|يمكنكم|اقترح|انتم تكتبون|الخطوه|بانتظار\\p{L}*|ينتظركم|تنتظركم|سياتي|سيصلكم|هيا|فلن\\p{L}+|لن\\p{L}+ الي",
];
