import { devicesIn } from "../../domain/criteria/devices.ts";
import { survey } from "../../domain/criteria/survey.ts";
import { folded } from "../../domain/language/fold.ts";

/** "According to …", and who it is. */
const named =
  /(?<!\p{L})(?:selon|d'apres|une (?:etude|enquete) (?:de|du|des|d')|according to|(?:a|the) (?:study|survey|report) (?:by|from|of)|حسب|وفق|وفقا ل|دراسه) ?((?:\p{L}+['\s-]*){1,4})/gu;
const small =
  /^(?:vous|vos|votre|you|your|the|les|des|une|ce|ces|cette|what|whom|who|qui|quoi|lui|elle|eux|elles|ما|من|كم|كلامكم|قولكم)$/u;

const deviceWords = (text: string): string[] => {
  const read = survey(text);
  return devicesIn(read).flatMap(({ from, to }) => read.tokens.slice(from, to + 1).map(({ form }) => form));
};

/** True for a device or a source that none of the `known` texts holds: theirs to find. Pure. */
export function handsOver(own: string, known: readonly string[]): boolean {
  const read = folded(own).replace(/\s+/gu, " ");
  const sources = [...read.matchAll(named)]
    .map((match) => match[1]!.trim().split(/[\s'-]+/u))
    .filter(([first]) => !small.test(first!));
  const devices = deviceWords(own);
  if (sources.length === 0 && devices.length === 0) return false;
  const given = folded(known.join("\n"));
  return (
    sources.some((words) => !words.some((word) => word.length > 3 && given.includes(word))) ||
    devices.some((word) => !given.includes(word.replace(/^(?:l'|ال)|s$/gu, "")))
  );
}
