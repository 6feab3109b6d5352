/**
 * What is looked for in a jury's question, in folded spelling (`domain/language/fold.ts`), except `choices`, where an
 * accent tells "ou" from "où". One list a language: fr, en, ar.
 */

/** Words that ask for something to be told: without one, a question is answered by yes or no and leads. */
export const openers: readonly string[] = [
  "qui|que|qu'|quoi|quels?|quelles?|lequel|laquelle|lesquels|lesquelles|auquel|duquel|combien|comment|ou|quand|pourquoi|en quoi|d'ou|racontez|decrivez|dites-nous|montrez|nommez|et si",
  "who|whom|whose|what|which|where|when|why|how|tell|describe|name|show|walk us",
  "(?:و|ف|ب|ل|ك)?(?:من|ماذا|ما|بم|بماذا|كم|كيف|اين|متى|متي|لماذا|لم|اي|ايه|ايهما|الي اين|ماذا لو)|[وبف]?اي\\p{L}?|احكوا|صفوا|سموا|حدثونا|اشرحوا",
];

/** Answers set before the team to pick from. */
export const choices: readonly string[] = ["ou|ou bien|soit", "or|either", "أو|أم|او|ام"];

/** A question that only wants to be agreed with. */
export const tags: readonly string[] = [
  "n'est-ce pas|pas vrai|non|d'accord|hein|si",
  "right|isn't it|aren't you|don't you|won't you|correct|yes",
  "اليس كذلك|صحيح|اليس صحيحا|نعم",
];

/** Who will be chosen, and what for: nobody knows, and no question hangs on it. */
export const winning: readonly string[] = [
  "vainqueurs?|laureate?s?|podium|finalistes?|finale|remport\\p{L}*|trophees?|(?:vos|de|quelles?|des|nos) chances|merit\\p{L}+|(?:premier|grand|un) prix|prix (?:du|de la|d'un) (?:jury|concours)|gagn\\p{L}* (?:le|la|ce|cette|un|votre) (?:\\p{L}+ )?(?:concours|competition|prix|finale|hackathon|rallye?|edition|place)|pourquoi (?:vous|votre equipe)(?! [\\p{L}-]+(?:ez|t)(?!\\p{L}))",
  "winners?|winning|you (?:will |would |should |could )?win|win (?:the|this|a|our)|wins (?:the|this|a)|troph\\p{L}+|prizes?|podium|finalists?|deserv\\p{L}+|your (?:chances|odds)|shortlist\\p{L}*|runner",
  "ال?فوز|[ست]*تفوز\\p{L}*|ستفوز\\p{L}*|(?:ال)?فايز\\p{L}*|(?:ال)?جايزه|(?:ال)?جوايز|تستحق\\p{L}*|(?:ال)?حظوظ\\p{L}*|(?:ال)?مركز الاول|(?:ال)?تتويج|(?:ال)?لقب",
];

/** What could be lost: in a question of gain only where the house's question, or the team itself, speaks of it. */
export const losses: readonly string[] = [
  "perd\\p{L}*|pertes?|echou\\p{L}*|echecs?|echo\\p{L}+|rat(?:er?|ez|e|es|ent)|risqu\\p{L}*|pannes?|faux|fausses?|refus\\p{L}*|arret\\p{L}*|dangers?|dangereu\\p{L}+|menac\\p{L}*|pire|abandonn\\p{L}*|etein\\p{L}*|dement\\p{L}*|tromp\\p{L}*|crain\\p{L}*|peurs?|faillites?|empech\\p{L}*|effondr\\p{L}*|evit\\p{L}*|vole(?:e?s?)|casse(?:e?s?)|(?:di[st]|disent|dites|dise) non",
  "los(?:e|es|ing|t)|loss(?:es)?|fail\\p{L}*|risk\\p{L}*|break\\p{L}* down|wrong|refus\\p{L}*|stops?|stopped|danger\\p{L}*|threat\\p{L}*|worst|abandon\\p{L}*|collaps\\p{L}*|den(?:y|ies)|fear\\p{L}*|afraid|bankrupt\\p{L}*|prevent\\p{L}*|avoid\\p{L}*|stolen|broken|sa(?:y|ys|id) no",
  "[وفبلسيتن]*(?:خسر|خسار|فشل|ضاع|ضيع|خطر|تعطل|رفض|توقف|تهديد|انهار|خاف|خوف|منع)\\p{L}*|(?:ال)?(?:فشل|خطر|خسار|مخاطر|تهديد|خوف|افلاس)\\p{L}*|اسوا|[تي]?(?:تجنب|تفاد)\\p{L}*|(?:قال|يقول|تقول)\\p{L}* لا|سرق\\p{L}*",
];

/** The same, turned upon the team: never in a question of gain but where the house's question says so. */
export const threats: readonly string[] = [
  "et si (?:vous|votre|vos|ca|cela|on|personne|rien|ce|les|le|la)|que ferez-vous si|sans (?:vous|argent|budget)|(?:perd|echou|rat|risqu|refus|arret|abandonn|tromp|craign)\\p{L}*ez|(?:votre|vos) (?:echecs?|pertes?|erreurs?)",
  "what if|what will you do if|what happens if|you (?:\\p{L}+ )?(?:lose|fail|risk|stop|collapse)|your (?:failure|loss|mistake)s?",
  "ماذا لو|وماذا لو|ماذا ستفعلون (?:ان|اذا|لو)|[وفس]*ت(?:خسر|فشل|ضيع|توقف|خطي)\\p{L}*ون?|(?:فشل|خسار|خساره|خطا)كم",
];
