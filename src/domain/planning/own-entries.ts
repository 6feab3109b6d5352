import { checkText } from "../criteria/registry.ts";
import type { Diagnosis, Entry, Gap } from "../guidance.ts";
import { words } from "../language/fold.ts";
import { findNumbers } from "../language/numbers.ts";
import type { Canvas } from "../programme.ts";
import { hear } from "./heard.ts";
import { countsTheTrouble, describesPeople, isVague, tellsOfOurselves } from "./in-context.ts";
import { countWords, isHanging } from "./quoting.ts";
import { statementFindings } from "./statement-findings.ts";

const later: ReadonlySet<string> = new Set(["causes", "how_might_we", "opportunity"]);
const gathered: ReadonlySet<string> = new Set(["who", "context", "magnitude"]);
/** Open points under which a group in the answer is the team's own people; elsewhere it plays another part. */
const aboutTheGroup: ReadonlySet<string> = new Set(["who", "specific", "one_problem", "long_enough"]);
const howMightWe =
  /^\W*(?:comment\s+(?:pourri|pourr|peut|peu|on peut|faire|aider|permettre)|how\s+(?:might|can|could|do|to)|كيف\s+(?:يمكن|نساعد|نمك|نجعل)|كيفاش|كيفا|kif(?:ach|ash|ax|ech))/iu;

/** True for an open question: "comment pourrions-nous...", "كيف يمكننا...", "kifach n9dro...". */
export const asksHowMightWe = (text: string): boolean => howMightWe.test(text);

/** How people cope, told by the words themselves; failing that, by an answer to that question that is not a number. */
export function tellsCoping(text: string, asked: Gap | null): boolean {
  if (asked?.criterion !== "alternative_present" && asked?.criterion !== "no_solution") return false;
  if (checkText(["alternative_present"], { text, notOwn: [] })[0]?.verdict === "met") return true;
  if (asked.criterion !== "alternative_present" || isVague(text)) return false;
  const { magnitude, evidence } = statementFindings(text);
  return (
    magnitude.verdict !== "met" && evidence.verdict === "missing" && !hear(text).has("did", "witnessed", "asks_back")
  );
}

/** "اللي عندهم دراري": a group told by a relative clause takes the noun before it along. */
function withGroup(text: string, entry: Entry): Entry {
  if (!isHanging(words(entry.quote)[0]?.form ?? "")) return entry;
  const before = text.slice(0, entry.start);
  const from = Math.max(...[",", ";", ".", ":", "،", "؛", "\n"].map((mark) => before.lastIndexOf(mark))) + 1;
  const quote = text.slice(from, entry.end).trim();
  const start = text.indexOf(quote, from);
  return { ...entry, quote, start, end: start + quote.length };
}

/** A bare number takes its clause along: "50" says nothing on a canvas. */
function clauseAround(text: string, start: number, end: number): Entry {
  const before = text.slice(0, start);
  const from = Math.max(...[",", ";", ".", ":", "،", "؛", "\n"].map((mark) => before.lastIndexOf(mark))) + 1;
  const behind = text.slice(end).search(/[,;.:،؛\n]/u);
  const to = behind < 0 ? text.length : end + behind;
  const quote = text.slice(from, to).trim();
  const at = text.indexOf(quote, from);
  return { field: "magnitude", quote, start: at, end: at + quote.length };
}

/** The entries worth keeping of a message: its own field's, no vague ones, none that merely lean on the answer. */
export function ownEntries(
  diagnosis: Diagnosis,
  canvas: Canvas,
  asked: Gap | null,
  text: string,
  groupKnown = false,
): Entry[] {
  if (asksHowMightWe(text) && canvas.fields.some(({ id }) => id === "how_might_we")) {
    const quote = text.trim();
    const start = text.indexOf(quote);
    return [{ field: "how_might_we", quote, start, end: start + quote.length }];
  }
  // What a team leaves one subject for is a theme: its pieces are still to come.
  if (asked === null && hear(text).has("changes")) return [];
  const { magnitude, where_when, what, who, specific } = statementFindings(text);
  // Asked how people cope, a team may bring the number it was still looking for.
  if (
    asked?.criterion === "alternative_present" &&
    magnitude.quote &&
    magnitude.verdict === "met" &&
    !tellsCoping(text, asked)
  )
    return [clauseAround(text, magnitude.start!, magnitude.end!)];
  // Asked who says so, or correcting itself, a team may bring a better number.
  const number = diagnosis.entries.some(({ field }) => field === "magnitude");
  const better = asked?.criterion === "evidence" || (asked !== null && hear(text).has("corrects"));
  const sized =
    !number &&
    better &&
    diagnosis.risk === "none" &&
    magnitude.verdict === "met" &&
    magnitude.quote &&
    countsTheTrouble(text) &&
    !later.has(asked!.field)
      ? [clauseAround(text, magnitude.start!, magnitude.end!)]
      : [];
  return [...diagnosis.entries, ...sized]
    .map((entry) => (entry.field === "who" ? withGroup(text, entry) : entry))
    .filter(({ field, quote }) => {
      if (field === "statement" || !canvas.fields.some(({ id }) => id === field)) return false;
      if (isVague(quote) || (field === "magnitude" && describesPeople(field, asked, text))) return false;
      // "Ils attendent 3 heures", asked how much: the size, not a way to cope.
      if (field === "alternatives" && asked?.criterion === "magnitude" && magnitude.verdict === "met") return false;
      if (field === "alternatives" && /[?؟]\s*$/u.test(text)) return false;
      // While a later field is filled, a place or a group in the answer belongs to that answer.
      if (asked && later.has(asked.field) && gathered.has(field)) return false;
      // Somebody named as a source is no new group.
      if (field === "who" && (asked?.criterion === "evidence" || (quote === text.trim() && hear(text).has("did"))))
        return false;
      if (gathered.has(field) && tellsOfOurselves(text)) return false;
      if (field === "magnitude" && asked?.criterion === "magnitude" && findNumbers(quote).length === 0) return false;
      // "Ils ne trouvent pas de stage", asked where: the trouble again, no place.
      if (field === "context" && where_when.verdict === "missing" && what.verdict !== "missing") return false;
      if (field === "who" && quote === text.trim() && who.verdict === "missing" && countWords(quote) > 4) return false;
      if (
        field === "who" &&
        groupKnown &&
        specific.verdict !== "met" &&
        (!asked || !aboutTheGroup.has(asked.criterion))
      )
        return false;
      return field !== "alternatives" || asked?.criterion !== "alternative_present" || tellsCoping(text, asked);
    });
}
