import { devicesIn } from "../../domain/criteria/devices.ts";
import { survey } from "../../domain/criteria/survey.ts";
import { folded } from "../../domain/language/fold.ts";

/** "You could build a …", "il vous faut une …": an idea handed over, in folded spelling. */
const handed =
  /(?<!\p{L})(?:(?:on|vous) (?:pourriez|pourrait|pouvez|peut|devriez|devrait) (?:\p{L}+ )?(?:installer|creer|construire|developper|mettre en place|organiser|lancer|fabriquer|acheter|ouvrir|monter|former|utiliser|proposer|concevoir|mutualiser|equiper)|il (?:vous )?faut (?:un|une|des|installer|creer|construire)|vous avez besoin d'une?|optez pour|pensez a (?:un|une|des)|you (?:could|can|should|might) (?:\p{L}+ )?(?:build|create|make|launch|install|set up|develop|organi[sz]e|buy|open|design|offer|use|rent)|you need an? |go for an?|how about an?|what about an?|حلول ممكنه|الحل هو|تحتاجون (?:الي )?|(?:يمكنكم|تستطيعون|عليكم) (?:ان )?(?:\p{L}*(?:نشي|نشاء|ركيب|ركبوا|بناء|بنوا|طوير|طوروا|طلقوا|طلاق|ستعمال|ستعملوا|نظيم|نظموا|شراء|شتروا)\p{L}*))/gu;
/** "According to …", and who it is. */
const named =
  /(?<!\p{L})(?:selon|d'apres|une (?:etude|enquete) (?:de|du|des|d')|according to|(?:a|the) (?:study|survey|report) (?:by|from|of)|حسب|وفق|وفقا ل|دراسه) ?((?:\p{L}+['\s-]*){1,4})/gu;
const small =
  /^(?:vous|vos|votre|you|your|the|les|des|une|ce|ces|cette|what|whom|who|qui|quoi|lui|elle|eux|elles|ما|من|كم|كلامكم|قولكم)$/u;

const deviceWords = (text: string): string[] => {
  const read = survey(text);
  return devicesIn(read).flatMap(({ from, to }) => read.tokens.slice(from, to + 1).map(({ form }) => form));
};

/** True for an idea or a source that none of the `known` texts holds: theirs to find. Pure. */
export function handsOver(own: string, known: readonly string[]): boolean {
  const read = folded(own).replace(/\s+/gu, " ");
  const given = folded(known.join("\n"));
  if ([...read.matchAll(handed)].some(([words]) => !given.includes(words))) return true;
  const sources = [...read.matchAll(named)].map((match) => match[1]!.trim().split(/[\s'-]+/u));
  if (sources.some((words) => !small.test(words[0]!) && !words.some((word) => word.length > 3 && given.includes(word))))
    return true;
  return deviceWords(own).some((word) => !given.includes(word.replace(/^(?:l'|ال)|s$/gu, "")));
}
