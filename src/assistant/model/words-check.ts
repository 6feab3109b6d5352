import { checkText } from "../../domain/criteria/registry.ts";
import type { Check } from "../../domain/guidance.ts";
import { folded } from "../../domain/language/fold.ts";
import { findNumbers } from "../../domain/language/numbers.ts";
import { leadCriteria } from "../../domain/planning/led.ts";
import { countWords } from "../../domain/planning/quoting.ts";
import { findField } from "../../domain/programme.ts";
import { type PrivateKind, readPrivateData } from "../../domain/reading/private-data.ts";
import type { Brief } from "../voice/brief.ts";
import { forbidden } from "../voice/forbidden.ts";
import { leadsOffSite } from "./hold-back.ts";

/** So many words in a row that stand in what the model was told about how to speak are no chance. */
const leakLength = 8;
const quotes = /«[^»]*»|“[^”]*”/gu;

const runsOf = (text: string): string[] => {
  const words = folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return words.slice(leakLength - 1).map((_, place) => words.slice(place, place + leakLength).join(" "));
};

/** The runs of words by which the instructions would be known again. Made once for a prompt. */
export const marksOf = (instructions: string): ReadonlySet<string> => new Set(runsOf(instructions));

/** What only a model's words are held to: the phrasebook was held to it when it was read. */
export function checkModelWords(
  text: string,
  brief: Pick<Brief, "input" | "plan" | "language">,
  given: { sources: readonly string[]; draft: string; marks: ReadonlySet<string> },
): Pick<Check, "harmless" | "leavesWork" | "mannered"> {
  const own = text.replace(quotes, " … ");
  const told = given.marks.size > 0 && runsOf(own).some((run) => given.marks.has(run));
  const lists = (own.match(/^\s*(?:[-*•–]|\d+[.)])\s/gmu)?.length ?? 0) >= 2;
  return {
    harmless:
      !leadsOffSite(text) && !tellsWhoIsWho(text) && !told && !/[`#*_]{2,}|\[(?:TEL|MAIL|CIN|NAME|NOM)/u.test(own),
    leavesWork: !lists && !hasNewFigure(own, given) && !writesField(own, brief),
    mannered: forbidden[brief.language].every(([, pattern]) => !pattern.test(own)),
  };
}

const unrepeated: ReadonlySet<PrivateKind> = new Set(["email", "phone", "id_card", "bank"]);

/** What no reply repeats, even where the team wrote it. */
const tellsWhoIsWho = (text: string): boolean => readPrivateData(text).some(({ kind }) => unrepeated.has(kind));

const small = 3;

/** A figure that neither the team, nor the library, nor the house gave. */
function hasNewFigure(own: string, { sources, draft }: { sources: readonly string[]; draft: string }): boolean {
  const numbers = findNumbers(own.replace(/\[\d+\]/g, " ")).filter(({ value }) => value > small);
  if (numbers.length === 0) return false;
  const known = new Set([...sources, draft].flatMap((text) => findNumbers(text).map(({ value }) => value)));
  return numbers.some(({ value }) => !known.has(value));
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
