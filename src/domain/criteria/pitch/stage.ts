import type { Criterion } from "../finding.ts";
import type { Hit } from "../lexicon/entry.ts";
import { hitsOf, type Survey } from "../survey.ts";
import { found, without } from "../verdicts.ts";
import { speech } from "./speech.ts";

const ordinary =
  /^(le|la|les|l|un|une|des|du|de|d|et|ou|puis|qui|que|quoi|pour|sur|par|avec|a|au|aux|en|nous|on|ils|elles|il|elle|tout|tous|toute|quelqu|personne|chacun|the|and|or|then|who|that|for|on|by|with|to|in|we|they|he|she|it|everyone|someone|all|our|notre|ثم|و|في|من|على|علي|الي|عن|هو|هي|نحن|الجميع|كل|احد|w|f|l|mn|3la|dyal|ديال|hna|7na|kolchi|li|lli|اللي|question|questions|reponse|answer|سؤال|جواب|الفريق|equipe|team|fari9)$/;
const oneself = /^(moi|je|me|i|انا|ana)$/;

const partAt = (read: Survey, at: number) => hitsOf(read, "parts").some((hit) => hit.from <= at && hit.to >= at);

/** The word beside a part that could be a name: "Hajar ouvre", "الافتتاح: هاجر", "demo omar". */
function nameBeside(read: Survey, part: Hit): number | undefined {
  const { tokens } = read;
  const { sentence } = tokens[part.from]!;
  for (const at of [part.from - 1, part.to + 1, part.from - 2, part.to + 2]) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence || partAt(read, at)) continue;
    if (oneself.test(token.form)) return at;
    if (ordinary.test(token.form) || token.form.length < 3 || /^\d/.test(token.form)) continue;
    const opens = at === 0 || tokens[at - 1]!.clause !== token.clause;
    if (token.capital || token.arabic || opens || token.keys.length > 0) return at;
  }
  return undefined;
}

/** Names stand beside parts of the talk: two at least. */
export const rolesNamed: Criterion = ({ text }) => {
  const read = speech(text);
  const names = new Map<string, number>();
  for (const part of hitsOf(read, "parts")) {
    const at = nameBeside(read, part);
    if (at !== undefined && !names.has(read.tokens[at]!.form)) names.set(read.tokens[at]!.form, at);
  }
  const places = [...names.values()].sort((one, other) => one - other);
  const [first] = places;
  if (first === undefined) {
    const part = hitsOf(read, "parts")[0];
    return part === undefined
      ? without("roles_named", "missing")
      : found("roles_named", "weak", read, part.from, part.to);
  }
  return found(
    "roles_named",
    places.length >= 2 ? "met" : "weak",
    read,
    first,
    places.length >= 2 ? places.at(-1)! : first,
  );
};

const questionMark = /[?؟]|[«“"][^»”"]{4,}[»”"]/u;
const questionWords =
  /^(comment|pourquoi|combien|qui|que|quoi|quel|quelle|quels|est|et si|si|how|why|what|who|when|where|which|if|do|does|can|is|are|will|كيف|لماذا|كم|من|ماذا|هل|متي|اين|ولو|كيفاش|علاش|شحال|شكون|شنو|واش|kifach|3lach|ch7al|chkon|chno|wach|fin)$/;
const leastAnswer = 2;

/** A question one dreads, the answer, and the one who gives it. */
export const objectionPair: Criterion = ({ text }) => {
  const read = speech(text);
  if (read.tokens.length === 0) return without("objection_pair", "missing");
  const mark = questionMark.exec(read.folded.text);
  const asks = mark !== null || questionWords.test(read.tokens[0]!.form);
  const end = mark === null ? -1 : mark.index + mark[0].length;
  const owner = hitsOf(read, "owners").find(({ to }) => read.tokens[to]!.end > end) ?? signature(read, end);
  const answer =
    read.tokens.filter((token) => mark !== null && token.start >= end).length - (owner === undefined ? 0 : 2);
  const answered = mark === null ? read.tokens.length >= 10 : answer >= leastAnswer;
  const there = [asks, answered, owner !== undefined].filter(Boolean).length;
  const verdict = there === 3 ? "met" : there === 2 ? "weak" : "missing";
  const last = Math.min(read.tokens.length - 1, 11);
  return found("objection_pair", verdict, read, 0, last);
};

/** "(Salma)", "— Youssef", ": يوسف" at the end: the name of the one who answers. */
function signature(read: Survey, after: number): Hit | undefined {
  const at = read.tokens.length - 1;
  const token = read.tokens[at]!;
  if (token.start < after || ordinary.test(token.form)) return undefined;
  const between = read.folded.text.slice(read.tokens[at - 1]?.end ?? 0, token.start);
  return /[(—–:>→-]/.test(between) && (token.capital || token.arabic || /[(→]/.test(between))
    ? { from: at, to: at }
    : undefined;
}
