import { checkText } from "./criteria/registry.ts";
import type { Diagnosis, Entry, Gap } from "./guidance.ts";
import { isVague } from "./in-context.ts";
import type { Canvas } from "./programme.ts";
import { statementFindings } from "./statement-findings.ts";

const later: ReadonlySet<string> = new Set(["causes", "how_might_we", "opportunity"]);
const gathered: ReadonlySet<string> = new Set(["who", "context", "magnitude"]);
const howMightWe =
  /^\W*(?:comment\s+(?:pourri|pourr|peut|peu|on peut|faire|aider|permettre)|how\s+(?:might|can|could|do|to)|كيف\s+(?:يمكن|نساعد|نمك|نجعل)|كيفاش|كيفا|kif(?:ach|ash|ax|ech))/iu;

/** True for an open question: "comment pourrions-nous...", "كيف يمكننا...", "kifach n9dro...". */
export const asksHowMightWe = (text: string): boolean => howMightWe.test(text);

/** How people cope, told by the words themselves; failing that, by an answer to that question that is not a number. */
export function tellsCoping(text: string, asked: Gap | null): boolean {
  if (asked?.criterion !== "alternative_present" && asked?.criterion !== "no_solution") return false;
  if (checkText(["alternative_present"], { text, notOwn: [] })[0]?.verdict === "met") return true;
  return (
    asked.criterion === "alternative_present" && !isVague(text) && statementFindings(text).magnitude.verdict !== "met"
  );
}

/** The entries worth keeping of a message: its own field's, no vague ones, none that merely lean on the answer. */
export function ownEntries(diagnosis: Diagnosis, canvas: Canvas, asked: Gap | null, text: string): Entry[] {
  if (asksHowMightWe(text) && canvas.fields.some(({ id }) => id === "how_might_we")) {
    const quote = text.trim();
    const start = text.indexOf(quote);
    return [{ field: "how_might_we", quote, start, end: start + quote.length }];
  }
  const { magnitude } = statementFindings(text);
  // Asked how people cope, a team may bring the number it was still looking for.
  if (
    asked?.criterion === "alternative_present" &&
    magnitude.quote &&
    magnitude.verdict === "met" &&
    !tellsCoping(text, asked)
  )
    return [{ field: "magnitude", quote: magnitude.quote, start: magnitude.start!, end: magnitude.end! }];
  return diagnosis.entries.filter(({ field, quote }) => {
    if (field === "statement" || !canvas.fields.some(({ id }) => id === field)) return false;
    if (isVague(quote)) return false;
    // While a later field is filled, a place or a group in the answer belongs to that answer.
    if (asked && later.has(asked.field) && gathered.has(field)) return false;
    // Somebody named as a source is no new group.
    if (field === "who" && asked?.criterion === "evidence") return false;
    return field !== "alternatives" || asked?.criterion !== "alternative_present" || tellsCoping(text, asked);
  });
}
