import type { Hit } from "../criteria/lexicon/entry.ts";
import { findNumbers, isQuantity, type NumberFound, shareOf } from "../language/numbers.ts";
import { around, hasIn, type Passage } from "./topics.ts";

/** A figure that a text claims. */
export interface Figure extends Hit {
  passage: Passage;
  number: NumberFound;
  /** stand: how things are. aim: how they shall be. ask: what the team wants for itself, or does first. */
  role: "stand" | "aim" | "ask";
  /** The other end of "from 40 % to 25 %" when it is a pair. */
  pair: "from" | "to" | null;
  /** Set on both ends of a pair that goes up. */
  rising?: boolean;
}

const clockTime = /^\d{1,2}\s?[h:]\s?\d{2}$/i;
const ofTheDay = /^(الصباح|صباحا|مساء|العشيه|الليل|ليلا|sbah|ssbah|l3chiya|lil|am|pm|matin|soir)$/;
const aged = /^(age|ages|agee|agees|aged|old|ans|عمر\p{L}*|عمرها|عمره|3mro|3mrha|3omro)$/u;
const lasting =
  /^(depuis|pendant|durant|il|for|since|منذ|هادي|خلال|hadi|apres|after|over|dure\p{L}*|dela\p{L}*|en|tous|every)$/u;
const personWords = /^(femme|homme|fille|garcon|woman|man|girl|boy|dame)$/;
const divides = /^(par|fois|times|مرات)$/;
const into = /^(a|au|to|l|الي|إلى|ل|vers|until|then|puis|jusqu|moins|less|than|de|only|->)$/;

function isClaim(passage: Passage, number: NumberFound, { from, to }: Hit): boolean {
  if (!isQuantity(number) || number.unit === "times") return false;
  if (number.kind === "plain" && number.unit === null && /^(19|20)\d\d$/.test(number.quote)) return false;
  // "8 h 05" is when, "1h30" is how long.
  if (number.unit === "hour" && number.value >= 5 && clockTime.test(number.quote)) return false;
  // "4 h 50. Zahra attend.": an hour that sets the scene.
  const scene = around(passage, from, "sentence");
  if (passage.field === "hook" && clockTime.test(number.quote) && scene.from === from && scene.to === to) return false;
  const { tokens } = passage.read;
  const sentence = tokens[from]!.sentence;
  const near = (at: number) => (tokens[at]?.sentence === sentence ? tokens[at]!.form : "");
  const before = [near(from - 1), near(from - 2), near(from - 3)];
  if (number.kind === "plain" && number.unit === null && number.value <= 2 && !/\d|[٠-٩]/.test(number.quote))
    return false;
  // "Un an", "a day", "sans un dirham": an article more than a number.
  if (number.value === 1 && number.of === undefined && !/\d|[٠-٩]/.test(number.quote)) return false;
  if (ofTheDay.test(near(to + 1)) || (/^(ديال|dyal|du|of|in|d|de)$/.test(near(to + 1)) && ofTheDay.test(near(to + 2))))
    return false;
  if (before[0] !== "" && divides.test(before[0]!)) return false;
  if (number.kind === "duration" && number.unit === "year" && !before.some((word) => lasting.test(word))) return false;
  if (before.some((word) => aged.test(word)) && number.kind === "plain") return false;
  if (number.kind === "plain" && /^(de|d|of)$/.test(before[0]!) && personWords.test(before[1]!)) return false;
  const whole = around(passage, from, "sentence");
  // "My grandfather is 81."
  const bare = number.kind === "plain" && number.value > 4 && number.value < 111 && number.unit === null;
  if (bare && to === whole.to && /^(is|was|turned|m|re|am|are)$/.test(before[0]!)) return false;
  const close = { from: Math.max(whole.from, from - 4), to: Math.min(whole.to, to + 3) };
  if (number.kind === "plain" && hasIn(passage, "ourselves", number.value < 20 ? opening(whole, from) : close))
    return false;
  if (number.kind === "duration" && hasIn(passage, "ownTime", whole)) return false;
  // "Sous 80 % de certitude, aucun appel ne part."
  const about = { from: Math.max(whole.from, from - 5), to: Math.min(whole.to, to + 4) };
  if (shareOf(number) !== null && hasIn(passage, "certainty", about)) return false;
  // "24h/24", "7 jours sur 7"; "fourteen out of fourteen" is a claim.
  return (
    !/\b(24|7) ?\p{L}*\/ ?(24|7)\b/u.test(number.quote) &&
    !(shareOf(number) === 1 && number.kind === "ratio" && (number.of === 7 || number.of === 24))
  );
}

/** The sentence up to here. */
const opening = ({ from: first }: Hit, from: number): Hit => ({ from: first, to: from });

function roleOf(passage: Passage, hit: Hit): Figure["role"] {
  // A problem tells how things are.
  if (passage.workshop === "framing") return "stand";
  const clause = around(passage, hit.from, "clause");
  const sentence = around(passage, hit.from, "sentence");
  if (hasIn(passage, "asking", sentence)) return "ask";
  if (hasIn(passage, "trials", sentence) && !hasIn(passage, "tried", sentence)) return "ask";
  if (hasIn(passage, "aiming", clause) || hasIn(passage, "aiming", sentence)) return "aim";
  const after = { from: hit.to + 1, to: Math.min(clause.to, hit.to + thresholdReach) };
  return hasIn(passage, "orMore", after) || isAhead(passage, sentence) ? "aim" : "stand";
}

const thresholdReach = 5;

/** "En juin 2027": the programme is held in 2026, what bears a later year is to come. */
const isAhead = ({ read }: Passage, { from, to }: Hit): boolean =>
  read.tokens.slice(from, to + 1).some(({ form }) => /^20(?:2[7-9]|[3-9]\d)$/.test(form));

/** Whether two figures follow each other as "from 40 % to 25 %", "40 % -> 25 %", "من 40 إلى 25". */
function paired(one: Figure, two: Figure): boolean {
  const { tokens, folded } = one.passage.read;
  if (tokens[one.from]!.sentence !== tokens[two.from]!.sentence || two.from - one.to > 9) return false;
  const between = folded.text.slice(tokens[one.to]!.end, tokens[two.from]!.start);
  const words = tokens.slice(one.to + 1, two.from).map(({ form }) => form);
  const opener = tokens[one.from - 1]?.form ?? "";
  if (/->|→|=>|←/.test(between)) return true;
  const opened = /^(de|d|from|من|mn|men)$/.test(opener) || /^من/.test(opener);
  const last = words.at(-1) ?? "";
  const closes =
    into.test(last) ||
    words.some((word) => /^(a|to|الي|ل|l|till|moins)$/.test(word)) ||
    /^ل/.test(tokens[two.from]!.form);
  return opened && closes;
}

/** "من 0 إلى 150 سنة 2027": 150 in the year 2027, no 150 years. */
function beforeYear(text: string, number: NumberFound): NumberFound {
  if (number.unit !== "year" || !/^\s*(19|20)\d\d(?!\d)/.test(text.slice(number.end))) return number;
  const quote = /^\S+/u.exec(number.quote)![0];
  return { ...number, kind: "plain", unit: null, quote, end: number.start + quote.length };
}

const outOf = /^(sur|of|out|in|f|3la|من|في|ف|علي)$/;

const single = /^(un|une|one|wa7d|wa7ed|wa7da|واحد|واحده)$/;

/** "Un rendez-vous d'IRM sur deux": an article that is the first number of a share. */
function oneOutOf(passage: Passage, number: NumberFound, at: number): NumberFound {
  const { tokens, folded, original } = passage.read;
  if (number.unit !== null || !/^(sur|out|in|of|3la)$/.test(tokens[at - 1]?.form ?? "")) return number;
  for (let first = at - 2; first >= at - 7 && tokens[first]?.clause === tokens[at]!.clause; first -= 1) {
    if (!single.test(tokens[first]!.form)) continue;
    const start = folded.at[tokens[first]!.start]!;
    return { ...number, kind: "ratio", value: 1, of: number.value, start, quote: original.slice(start, number.end) };
  }
  return number;
}

/** "9 of the 12", "3 usagers en fauteuil sur 4", "4 f 10": two numbers that say one share. */
function joined(passage: Passage, numbers: readonly NumberFound[], tokenAt: (place: number) => number): NumberFound[] {
  const { tokens, original } = passage.read;
  const found: NumberFound[] = [];
  for (const number of numbers.map((one) => beforeYear(original, one))) {
    const last = found.at(-1);
    const plain = last?.kind === "plain" && number.kind === "plain" && last.unit === null && number.unit === null;
    // "5 حوادث في 2025": so many in a year, no share of it.
    const year = number.value >= 1990 && number.value <= 2050;
    if (last !== undefined && plain && !year && last.value <= number.value) {
      const [one, two] = [tokenAt(last.end - 1), tokenAt(number.start)];
      const between = tokens.slice(one + 1, two);
      const joins = between.slice(-3).some(({ form }) => outOf.test(form));
      if (joins && between.length < 6 && tokens[one]!.sentence === tokens[two]!.sentence) {
        const quote = original.slice(last.start, number.end);
        found[found.length - 1] = { ...last, kind: "ratio", of: number.value, quote, end: number.end };
        continue;
      }
    }
    found.push(number.kind === "plain" ? oneOutOf(passage, number, tokenAt(number.start)) : number);
  }
  return found;
}

/** Every figure that a passage claims, in text order, numbers read as values. */
export function figuresOf(passage: Passage): Figure[] {
  const { tokens, folded, original } = passage.read;
  const tokenAt = (place: number) => tokens.findIndex((token) => folded.at[token.end]! > place);
  const lastBefore = (end: number) => tokens.findLastIndex((token) => folded.at[token.start]! < end);
  const found: Figure[] = [];
  for (const number of joined(passage, findNumbers(original), tokenAt)) {
    const from = tokenAt(number.start);
    const to = Math.max(from, lastBefore(number.end));
    if (from < 0 || !isClaim(passage, number, { from, to })) continue;
    found.push({ passage, number, from, to, role: roleOf(passage, { from, to }), pair: null });
  }
  for (let at = 0; at + 1 < found.length; at += 1) {
    const [one, two] = [found[at]!, found[at + 1]!];
    if (!paired(one, two)) continue;
    one.pair = "from";
    two.pair = "to";
    const [first, second] = [one, two].map(({ number }) => shareOf(number) ?? number.value) as [number, number];
    one.rising = second > first;
    two.rising = second > first;
    if (one.role !== "ask") one.role = "stand";
    if (two.role !== "ask") two.role = "aim";
  }
  return found;
}

/** What a figure speaks of: the words near it, then those of its sentence. Of a name of people only the people count. */
export function speaksOf({ passage, from, to }: Figure): { near: Set<string>; sentence: Set<string> } {
  const sentence = around(passage, from, "sentence");
  const said = (first: number, last: number) => {
    const topics = passage.topics.slice(Math.max(sentence.from, first), Math.min(sentence.to, last) + 1);
    return new Set(
      topics.flatMap((word) => {
        const people = [...word].filter((topic) => topic.startsWith("people:"));
        return people.length > 0 ? people : [...word];
      }),
    );
  };
  return { near: said(from - 3, to + 4), sentence: said(sentence.from, sentence.to) };
}
