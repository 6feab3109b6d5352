import { folded } from "../../domain/language/fold.ts";
import { authorities, decided, mentorSays } from "./lexicon/mentor-words.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
const said = {
  fr: words(mentorSays.fr),
  frHave: words(mentorSays.frHave),
  en: words(mentorSays.en),
  enBe: words(mentorSays.enBe),
  enHave: words(mentorSays.enHave),
  frNot: words(mentorSays.frNot),
  enNot: words(mentorSays.enNot),
  mine: words(mentorSays.mine),
};

const frSelf =
  /(?<!\p{L})(?:je |j')((?:(?:ne|vous|le|la|les|lui|leur|me|te|se|en|y|m|n|l) |[nlmts]')*)(\p{L}+)(?: (\p{L}+))?/gu;
const enSelf =
  /(?<!\p{L})i(?: |')(?:(?:will|would|can|could|should|do|did|cannot|can't|don't|won't|wouldn't|ll|d|just|only|still|not|also|rather|already|now)(?: |'))*(\p{L}+)(?: (?:just |only |not |still |already )?(\p{L}+))?/gu;
const mine = /(?<!\p{L})(?:mon|ma|mes|my) (\p{L}+)/gu;
const polite = /vous/u;
const refuses = /not |can't |don't |won't |wouldn't /u;
const future = /rais?$/u;

/** "Je garderai" as "je garde", "j'écrirais" as "j'écris". */
const saysLater = (verb: string): boolean => {
  const stem = verb.replace(future, "");
  return said.fr.has(stem) || said.fr.has(`${stem}s`);
};

/** What the first person does in a text that a mentor does not, as it stands there. */
function* strayIn(read: string): Generator<string> {
  for (const [whole, before, verb, next] of read.matchAll(frSelf)) {
    if (verb === "suis" && polite.test(before!)) continue;
    if (/(?:^| )ne |n'/u.test(before!) && said.frNot.has(verb!)) continue;
    if (verb !== "ai" && future.test(verb!) && saysLater(verb!)) continue;
    if (verb === "ai" ? next === undefined || said.frHave.has(next) : said.fr.has(verb!)) continue;
    yield whole;
  }
  for (const [whole, verb, next] of read.matchAll(enSelf)) {
    if (refuses.test(whole) && said.enNot.has(verb!)) continue;
    if (verb === "am" || verb === "m" ? said.enBe.has(next ?? "") : false) continue;
    if (verb === "have" || verb === "ve" ? next === undefined || said.enHave.has(next) : said.en.has(verb!)) continue;
    yield whole;
  }
  for (const [whole, noun] of read.matchAll(mine)) if (!said.mine.has(noun!)) yield whole;
  for (const [whole] of read.matchAll(/(?<!\p{L})(?:انا|اننا|لقد) \p{L}+/gu)) yield whole;
  for (const [whole] of read.matchAll(
    /(?<!\p{L})و?(?:اخبر|علم|كلف|امر|برمج|صمم|درب|منع|اعطا|ابلغ|صنع)\p{L}*ني \p{L}+/gu,
  ))
    yield whole;
  for (const [whole] of read.matchAll(/(?<!\p{L})(?:كتب|قيل|طلب|سمح|اوحي) (?:لي|مني)(?!\p{L})/gu)) yield whole;
}

/** True where the first person does what no mentor says of itself, unless the house says it in the same words. Pure. */
export function tellsOfItself(own: string, draft: string): boolean {
  const house = folded(draft).replace(/\s+/gu, " ");
  for (const stray of strayIn(folded(own).replace(/\s+/gu, " "))) if (!house.includes(stray)) return true;
  return false;
}

const accented = (text: string): string =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s\u00a0]+/gu, " ");
const speaking: readonly (readonly [(text: string) => string, RegExp])[] = [
  [
    accented,
    new RegExp(`(?<!\\p{L})(?:${authorities.fr})(?!\\p{L})[^.!?;:]{0,40}?(?<!\\p{L})(?:${decided.fr})(?!\\p{L})`, "gu"),
  ],
  [folded, new RegExp(`(?<!\\p{L})(?:${authorities.en})(?!\\p{L})[^.!?;:]{0,20}?(?<!\\p{L})(?:${decided.en})`, "gu")],
  [
    folded,
    new RegExp(
      `(?<!\\p{L})(?:${authorities.ar})(?!\\p{L})[^.!?;:]{0,24}?(?<!\\p{L})(?:${decided.ar})(?!\\p{L})|(?<!\\p{L})(?:${decided.ar}) (?:\\p{L}+ )?(?:${authorities.ar})(?!\\p{L})`,
      "gu",
    ),
  ],
];

/** True where a person of the programme is said to have decided, done or felt something. Pure. */
export function speaksForOthers(own: string, draft: string): boolean {
  return speaking.some(([spelt, pattern]) => {
    const house = spelt(draft);
    return [...spelt(own).matchAll(pattern)].some(([found]) => !house.includes(found));
  });
}
