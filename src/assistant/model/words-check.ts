import { checkText } from "../../domain/criteria/registry.ts";
import type { Check } from "../../domain/guidance.ts";
import { detectLanguage } from "../../domain/language/detect.ts";
import { findNumbers, type NumberFound } from "../../domain/language/numbers.ts";
import { leadCriteria } from "../../domain/planning/led.ts";
import { countWords, standsIn } from "../../domain/planning/quoting.ts";
import { findField } from "../../domain/programme.ts";
import { type PrivateKind, readPrivateData } from "../../domain/reading/private-data.ts";
import type { Brief } from "../voice/brief.ts";
import { forbidden } from "../voice/forbidden.ts";
import { leadsOffSite } from "./addresses.ts";
import { claimsIn } from "./claims.ts";
import { withoutCopies } from "./copies.ts";
import { isDisguised } from "./disguise.ts";
import { handsOver } from "./ideas.ts";
import { tellsInstructions } from "./leaks.ts";
import type { ClaimKind } from "./lexicon/claims.ts";
import { hasNewName } from "./names.ts";
import { speaksForOthers, tellsOfItself } from "./self.ts";

const quotes = /«[^»]*»|“[^”]*”/gu;
/** Other marks in which words may be set as if somebody had said them. */
const otherQuotes =
  /"([^"\n]{2,400})"|„([^“”"]{2,400})[“”"]|‹([^›]{2,400})›|(?<![\p{L}\p{N}])[‘']([^‘’'\n]+ [^‘’'\n]+ [^\n]{1,400}?)[’'](?!\p{L})/gu;

/** So many words in other quotation marks speak of an expression ("better") and not of what somebody said. */
const longestMention = 4;

/**
 * What only a model's words are held to: the phrasebook was held to it when it was read. `draft` is the house's own
 * reply: what stands there may be said again. `quoted`: what stands in other quotation marks was written by the team;
 * `spoken`: it is a language that the house speaks.
 */
export function checkModelWords(
  text: string,
  brief: Pick<Brief, "input" | "plan" | "language">,
  given: { sources: readonly string[]; draft: string; marks: ReadonlySet<string> },
): Pick<Check, "harmless" | "leavesWork" | "mannered"> & { quoted: boolean; spoken: boolean } {
  const outside = text.replace(quotes, " … ");
  let quoted = true;
  const own = outside.replace(otherQuotes, (marked: string) => {
    const words = marked.slice(1, -1).trim();
    if (standsIn(words, [...given.sources, given.draft])) return " … ";
    quoted &&= countWords(words) <= longestMention;
    return marked;
  });
  const claimed = claimsIn(own, given.draft);
  // Whoever hands over to a person may say so.
  if (brief.plan.strategy === "hand_to_human") claimed.delete("act");
  const harmless =
    !leadsOffSite(text) &&
    !isDisguised(own) &&
    !tellsWhoIsWho(text) &&
    !tellsInstructions(own, given.draft, given.marks) &&
    !tellsOfItself(own, given.draft) &&
    (brief.plan.strategy === "hand_to_human" || !speaksForOthers(own, given.draft)) &&
    ![...claimed].some((kind) => !theirs.has(kind)) &&
    !shows(own);
  const known = [...given.sources, given.draft, ...toldByProgramme(brief)];
  const leavesWork =
    ![...claimed].some((kind) => theirs.has(kind)) &&
    !isList(own) &&
    !hasNewFigure(own, known) &&
    !hasNewName(own, known) &&
    !handsOver(own, known) &&
    !writesField(withoutCopies(own, [given.draft, ...given.sources]), brief);
  // "The Perfect Pitch" is the name of a session: what the house's reply writes so is no praise of the model's.
  const mannered = forbidden[brief.language].every(([, words]) =>
    [...own.matchAll(new RegExp(words, `${words.flags}g`))].every(([found]) => given.draft.includes(found)),
  );
  return { quoted, spoken: isOurLanguage(own), harmless, leavesWork, mannered };
}

/** What would be the team's to write or to find; all other claims are nobody's. */
const theirs: ReadonlySet<ClaimKind> = new Set(["inTheirPlace", "idea"]);

const fewestWords = 8;

/** So many words of which no language is recognised are of none that the house speaks, or of a code. */
const isOurLanguage = (own: string): boolean =>
  (own.match(/\p{L}{2,}/gu)?.length ?? 0) < fewestWords || detectLanguage(own).language !== "und";

/** Signs of layout, masks that were not taken back, names of variables. */
const shows = (own: string): boolean =>
  /[`#*_|]{2,}|^\s*#|\[(?:NAME|TEL|MAIL|ID|BANK|LINK)_\d|\p{Ll}_\p{Ll}|^\s*\S+\s*\|/mu.test(own);

const isList = (own: string): boolean => (own.match(/^\s*(?:[-*•–]|\d+[.)]|[a-d][.)])\s/gmu)?.length ?? 0) >= 2;

/** What a workshop is about, in the programme's words: its names and figures need no citation. */
function toldByProgramme({ input: { programme, workshop } }: Pick<Brief, "input">): string[] {
  const canvases = Object.values(programme.canvases).flatMap(({ title }) => Object.values(title));
  const { purpose, fields } = programme.canvases[workshop]!;
  const asked = fields.flatMap(({ label, questions }) => [
    ...Object.values(label),
    ...questions.flatMap(Object.values),
  ]);
  const labels = [...canvases, ...asked].map((label) => (typeof label === "string" ? label : label.bare));
  return [...Object.values(programme.name), ...Object.values(purpose), ...labels];
}

const unrepeated: ReadonlySet<PrivateKind> = new Set(["email", "phone", "id_card", "bank"]);

/** What no reply repeats, even where the team wrote it. */
const tellsWhoIsWho = (text: string): boolean => readPrivateData(text).some(({ kind }) => unrepeated.has(kind));

const small = 3;
/** The seconds of a pitch are counted by the mentor; everything else is the team's to count. */
const spoken = /[\p{L}\p{N}-]+\s(?:secondes?|seconds?|ثوان|ثوانٍ|ثانية)(?!\p{L})/gu;

/** A figure that neither the team, nor the library, nor the house gave. */
function hasNewFigure(own: string, known: readonly string[]): boolean {
  const text = own.replace(/\[\d+\]/g, " ").replace(spoken, " ");
  const all = findNumbers(text);
  const numbers = all.filter((number, at) => number.value > small && !isScale(text, all[at - 1], number));
  if (numbers.length === 0) return false;
  const given = new Set(known.flatMap((text) => findNumbers(text).map(({ value }) => value)));
  return numbers.some(({ value }) => !given.has(value));
}

/** "Three or three thousand" asks for a size and tells none. */
function isScale(text: string, before: NumberFound | undefined, { start, value }: NumberFound): boolean {
  if (before === undefined || !/^[^.!?؟]{0,20}?(?<!\p{L})(?:ou|or|أو|ام|أم)\s+$/u.test(text.slice(before.end, start)))
    return false;
  return [10, 100, 1000, 1_000_000].some((times) => before.value * times === value);
}

const shortestField = 12;

/** A sentence of its own that would stand in the field: most of what the field asks for is in it. */
function writesField(own: string, { input, plan }: Pick<Brief, "input" | "plan">): boolean {
  const canvas = input.programme.canvases[input.workshop];
  const fields = [plan.gap?.field, canvas?.deliverable].flatMap((id) =>
    id === undefined ? [] : (findField(input.programme, input.workshop, id) ?? []),
  );
  const sentences = own
    .split(/(?<=[.!:\n])\s+/u)
    .filter((sentence) => !/[?؟]\s*$/u.test(sentence) && countWords(sentence) >= shortestField);
  return sentences.some((sentence) =>
    fields.some((field) => {
      const asked = leadCriteria(field);
      if (asked.length < 3) return false;
      const met = checkText(asked, { text: sentence, notOwn: [] }).filter(({ verdict }) => verdict === "met");
      return met.length / asked.length >= 0.7;
    }),
  );
}
