import { findNumbers } from "../../language/numbers.ts";
import type { Criterion } from "../finding.ts";
import type { Hit } from "../lexicon/entry.ts";
import { hitsOf, type Survey } from "../survey.ts";
import type { Trouble } from "../troubles.ts";
import { found, without } from "../verdicts.ts";
import { mechanism } from "./how.ts";
import { clauseEnd, labelled, offer, overlaps, within } from "./offer.ts";
import { livedTroubles } from "./pain.ts";

const measured: ReadonlySet<string> = new Set([
  "percent",
  "ratio",
  "duration",
  "money",
  "distance",
  "volume",
  "weight",
  "plain",
  "time",
]);
const negation = /^(ne|n|not|t|never|و?لا|لم|ما|ma|pas|personne|nobody|احد)$/;
const soon = /^(en|in|within|sous|under|خلال|في|f|ف)$/;
const beforehand = /^(avant|before|earlier|ahead|قبل|9bel)$/;
const by = /^(before|by|avant|قبل|9bel)$/;
const enabling =
  /^(permet|permettent|permettre|permettant|lets?|allows?|allowing|enables?|enabling|[يتن]تيح|[يتن]مكن\p{L}*|[يتن]سمح|كيخلي\p{L}*|كتخلي\p{L}*|kaykhelli\w*|katkhelli\w*|kaykhli\w*|katkhli\w*)$/u;
const freeOf = /^(sans|without|دون|بدون|بلا|bla)$/;
const gainReach = 5;
const preposition =
  /^(en|in|within|under|sous|dans|pour|for|per|every|chaque|kol|kola|f|b|ghir|at|by|d|خلال|في|ف|ب|كل|اقل|غير)$/;
const leads = /^(a|to|الي|ل|l|7tal|حتي)$/;
const shortestClause = 3;

/** "Sonne à l'heure de la prise": the hour of something, no punctuality. */
const ofSomething = ({ tokens, folded }: Survey, { from, to }: Hit): boolean =>
  /^a l.heure$/.test(folded.text.slice(tokens[from]!.start, tokens[to]!.end)) &&
  /^(de|du|des|d)$/.test(tokens[to + 1]?.form ?? "");

const denied = (survey: Survey, hit: Hit): boolean =>
  ofSomething(survey, hit) ||
  [1, 2].some((back) => {
    const token = survey.tokens[hit.from - back];
    return token !== undefined && token.sentence === survey.tokens[hit.from]!.sentence && negation.test(token.form);
  });

const contains = (outer: Hit, inner: Hit) => outer.from <= inner.from && outer.to >= inner.to;

/** Said as their trouble, or as how things stand today: no result. */
function ofToday(read: Survey, told: readonly Trouble[], hit: Hit): boolean {
  const { tokens } = read;
  if (told.some((trouble) => trouble.told && overlaps(trouble, hit) && !contains(hit, trouble))) return true;
  const { clause } = tokens[hit.from]!;
  return ["comparisons", "nowadays"].some((label) =>
    hitsOf(read, label).some(
      (word) =>
        tokens[word.from]!.clause === clause &&
        word.to < hit.from &&
        hit.from - word.to <= 8 &&
        within(read, "tools", word.to, hit.from).length === 0,
    ),
  );
}

const tokenAt = (read: Survey, place: number) => read.tokens.findIndex((token) => read.folded.at[token.end]! > place);

/** "Vingt minutes avant la crue", "قبل الفيضان بعشرين دقيقة": told ahead of time. */
const ahead = ({ tokens }: Survey, from: number, to: number): boolean =>
  beforehand.test(tokens[to + 1]?.form ?? "") ||
  [1, 2, 3].some((back) => /^قبل$/.test(tokens[from - back]?.form ?? "") && tokens[from]!.form.startsWith("ب"));

/** "Gagnent deux heures", "in under a minute", "30 % less": a number that a gain brings. */
function measuredGain(read: Survey, told: readonly Trouble[]): Hit | undefined {
  for (const number of findNumbers(read.original)) {
    if (!measured.has(number.kind)) continue;
    const at = tokenAt(read, number.start);
    const to = Math.max(at, tokenAt(read, number.end - 1));
    if (at < 0) continue;
    const { sentence } = read.tokens[at]!;
    const gain = hitsOf(read, "gains").find((word) => {
      if (read.tokens[word.from]!.sentence !== sentence) return false;
      if (overlaps(word, { from: at, to })) return true;
      // A preposition stands next to its number ("in 2 hours"), a verb may stand farther.
      const short = word.from === word.to && preposition.test(read.tokens[word.from]!.form);
      if (word.to < at) return at - word.to <= (short ? 0 : gainReach);
      return !short && word.from - to <= 2;
    });
    const before = read.tokens[at - 1]?.form ?? "";
    const fast = (number.kind === "duration" && soon.test(before)) || (number.kind === "time" && by.test(before));
    const early = number.kind === "duration" && ahead(read, at, to);
    if (gain === undefined && !fast && !early) continue;
    const hit = { from: Math.min(gain?.from ?? (fast ? at - 1 : at), at), to: Math.max(gain?.to ?? to, to) };
    const sameClause =
      (fast || early) && told.some((trouble) => read.tokens[trouble.from]!.clause === read.tokens[at]!.clause);
    const lived =
      sameClause || told.some((trouble) => trouble.told && trouble.from >= hit.from - 4 && trouble.to <= hit.to + 2);
    if (!lived && !ofToday(read, told, hit)) return hit;
  }
  return undefined;
}

/** "Lets deaf people see a doctor without a helper": enabled, and free of something. */
function enabledWithout(read: Survey): Hit | undefined {
  const { tokens } = read;
  const at = tokens.findIndex(({ form }) => enabling.test(form));
  if (at < 0) return undefined;
  const free = tokens.findIndex(
    ({ form, sentence }, index) => index > at + 2 && sentence === tokens[at]!.sentence && freeOf.test(form),
  );
  return free < 0 || tokens[free + 1]?.sentence !== tokens[at]!.sentence ? undefined : { from: free, to: free + 1 };
}

/** "Train without wasting metal": with the means in the sentence, what it spares is a result. */
function sparing(read: Survey, told: readonly Trouble[]): Hit | undefined {
  const { tokens } = read;
  for (const [at, { form, clause, sentence }] of tokens.entries()) {
    const next = tokens[at + 1];
    if (next?.clause !== clause || !freeOf.test(form) || tokens[at + 2]?.clause !== clause) continue;
    if (!/(er|ir|re|oir|ing)$|^ان$|^ma$|^ما$/.test(next.form) || /^(etre|avoir|being|having)$/.test(next.form))
      continue;
    const means = ["tools", "deeds"].some((label) =>
      hitsOf(read, label).some((hit) => hit.to < at && tokens[hit.from]!.sentence === sentence),
    );
    if (means && !told.some((trouble) => tokens[trouble.from]!.clause === clause)) return { from: at, to: at + 2 };
  }
  return undefined;
}

/** "For 10 dirhams instead of 300", "de 3 heures à 20 minutes": two numbers and what is set between them. */
function twoNumbers(read: Survey): Hit | undefined {
  const numbers = findNumbers(read.original)
    .filter(({ kind }) => measured.has(kind))
    .map(({ start, end, kind }) => ({ from: tokenAt(read, start), to: tokenAt(read, end - 1), kind }));
  for (const [index, first] of numbers.entries()) {
    const second = numbers[index + 1];
    if (second === undefined || read.tokens[first.from]!.sentence !== read.tokens[second.from]!.sentence) continue;
    const between =
      hitsOf(read, "comparisons").some((word) => word.from > first.to - 1 && word.to < second.from) ||
      (first.kind === second.kind &&
        read.tokens.slice(first.to + 1, second.from).some(({ form }) => freeOf.test(form)));
    const turned =
      /^(de|from|من|mn|men)$/.test(read.tokens[first.from - 1]?.form ?? "") &&
      leads.test(read.tokens[second.from - 1]?.form ?? "");
    if (between || turned) return { from: first.from, to: second.to };
  }
  return undefined;
}

const withUs = /^(us|nous|معانا|معنا|m3ana)$/;
const soMuch = /^(much|many|far|often|long|little|few|fast|easy|simple|good|called)$/;

/** "So rides go ahead": the English word with a subject behind it. */
const soThen = ({ tokens }: Survey): Hit[] =>
  tokens.flatMap(({ form, clause }, at) => {
    const next = tokens[at + 1];
    const opens = form === "so" && at > 0 && tokens[at - 1]!.clause !== clause;
    return opens && next?.clause === clause && !soMuch.test(next.form) ? [{ from: at, to: at }] : [];
  });

/** "So that nobody walks alone": a consequence with words of its own, no adjective nor "better". */
function consequence(read: Survey, told: readonly Trouble[]): Hit | undefined {
  const offered = ["tools", "deeds", "services", "workings"].flatMap((label) => hitsOf(read, label));
  for (const opening of [...hitsOf(read, "consequences"), ...soThen(read)]) {
    let to = clauseEnd(read, opening.to);
    if (to === opening.to && read.tokens[to + 1]?.sentence === read.tokens[to]!.sentence) to = clauseEnd(read, to + 1);
    if (
      to - opening.to < shortestClause ||
      !(withUs.test(read.tokens[opening.to]!.form) || offered.some((hit) => hit.from < to))
    )
      continue;
    const vague = ["improvements", "buzzwords"].some((label) => within(read, label, opening.from, to).length > 0);
    const hit = { from: opening.from, to: Math.min(to, opening.from + 9) };
    if (!vague && !ofToday(read, told, opening)) return hit;
  }
  return undefined;
}

/** What a template announces as its result, unless it is only a "better". */
function announced(read: Survey): Hit | undefined {
  const part = labelled(read, "benefit");
  if (part === undefined) return undefined;
  const vague = ["improvements", "buzzwords"].some((label) => within(read, label, part.from, part.to).length > 0);
  return vague ? undefined : part;
}

/** A result that somebody could check; "sell better" is a wish. */
export const benefit: Criterion = ({ text }) => {
  const read = offer(text);
  const told = livedTroubles(text);
  const works = mechanism(read).verdict !== "missing";
  const ofProblem = (hit: Hit) =>
    !works &&
    told.some(
      (trouble) => read.tokens[trouble.from]!.clause === read.tokens[hit.from]!.clause && !contains(hit, trouble),
    );
  const result = hitsOf(read, "results").find(
    (hit) => !denied(read, hit) && !ofProblem(hit) && !ofToday(read, told, hit),
  );
  const hit =
    result ??
    measuredGain(read, told) ??
    twoNumbers(read) ??
    enabledWithout(read) ??
    sparing(read, told) ??
    consequence(read, told) ??
    announced(read);
  if (hit !== undefined) return found("benefit", "met", read, hit.from, hit.to);
  const wish = hitsOf(read, "improvements")[0] ?? hitsOf(read, "consequences")[0];
  return wish === undefined ? without("benefit", "missing") : found("benefit", "weak", read, wish.from, wish.to);
};
