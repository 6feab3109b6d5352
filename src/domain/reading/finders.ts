/** One finder a field: where in a surveyed text the words stand that speak to it. */
import { devicesIn } from "../criteria/devices.ts";
import type { FindingVerdict } from "../criteria/finding.ts";
import { checkText } from "../criteria/registry.ts";
import { hitsOf, type Survey } from "../criteria/survey.ts";
import { findNumbers, type NumberFound } from "../language/numbers.ts";
import {
  clausesOf,
  crosses,
  holds,
  lengthOf,
  phrasesIn,
  type Run,
  sentencesOf,
  withoutLeaders,
  wordsOf,
} from "./clauses.ts";
import {
  afterCar,
  alternators,
  causeOpeners,
  craftAfterHow,
  howMightWe,
  means,
  purposeOpeners,
} from "./lexicon/linking.ts";
import { lookUp } from "./named.ts";

const verdictsOf = (text: string, ids: readonly string[]): FindingVerdict[] =>
  checkText(ids, { text, notOwn: [] }).map((finding) => finding.verdict);

/** The tokens that a finding of the whole text rests on. */
export function runOf(read: Survey, criterion: string): { run: Run; verdict: FindingVerdict } | null {
  const [finding] = checkText([criterion], { text: read.original, notOwn: [] });
  if (!finding || finding.start === null || finding.end === null) return null;
  const run = tokensBetween(read, finding.start, finding.end);
  return run && { run, verdict: finding.verdict };
}

/** Tokens that lie in a stretch of the original text. */
export function tokensBetween(read: Survey, start: number, end: number): Run | null {
  const place = (at: number) => read.folded.at[at] ?? read.original.length;
  const from = read.tokens.findIndex((token) => place(token.start) >= start && place(token.start) < end);
  if (from < 0) return null;
  let to = from;
  while (to + 1 < read.tokens.length && place(read.tokens[to + 1]!.start) < end) to += 1;
  return { from, to };
}

export function howMightWes(read: Survey): Run[] {
  return sentencesOf(read).filter((sentence) => {
    const [lead] = phrasesIn(read, howMightWe, sentence);
    if (!lead || lead.from - sentence.from > 3) return false;
    return lengthOf(sentence) > lengthOf(lead) + 1 && !craftAfterHow.has(read.tokens[lead.to + 1]?.form ?? "");
  });
}

/** A full sentence: who, what and at least two of where or when, how much, how it is known; and no solution. */
export function statements(read: Survey): Run[] {
  return sentencesOf(read).filter((sentence) => {
    if (lengthOf(sentence) < 9 || !lookUp(read).groups.some((group) => holds(sentence, group.from))) return false;
    const { quote } = wordsOf(read, sentence);
    const [who, what, where, magnitude, evidence, free] = verdictsOf(quote, [
      "who",
      "what",
      "where_when",
      "magnitude",
      "evidence",
      "no_solution",
    ]);
    const told = [where, magnitude, evidence].filter((verdict) => verdict === "met").length;
    if (who !== "met" || what !== "met" || free === "missing") return false;
    return told >= 2 && !isFragment(read, sentence);
  });
}

const opensReport = /^(سولنا|سالنا|حسبنا|لقينا|sowlna|swelna|sewelna|souwelna|7sebna|l9ina)$/;

/** "Cahier de mai : 94 venus" and "on a interrogé 12 élèves" report; they do not yet state. */
function isFragment({ tokens }: Survey, sentence: Run): boolean {
  const [first, second] = [tokens[sentence.from]!, tokens[sentence.from + 1]!];
  if (opensReport.test(first.form)) return true;
  if (
    /^(on|we|nous|j)$/.test(first.form) &&
    /^(a|ai|avons|asked|interviewed|surveyed|saw|counted|met|called)$/.test(second.form)
  )
    return true;
  const opening = tokens.slice(sentence.from, sentence.to + 1).filter(({ clause }) => clause === first.clause).length;
  return opening <= 3 && lengthOf(sentence) < 14;
}

const articles =
  /^(un|une|notre|nos|des|a|an|our|the|la|le|l|les|wa7d|wahd|wahed|wa7ed|chi|شي|واحد|petite|petit|simple|smart|mobile|small)$/;

/** Where a solution's words end: before its purpose, or with its clause. */
function solutionEnd(read: Survey, from: number): { to: number; purpose: Run | null } {
  const clause = clausesOf(read).find((run) => holds(run, from))!;
  const [purpose] = phrasesIn(read, purposeOpeners, { from: from + 1, to: clause.to });
  if (!purpose) return { to: clause.to, purpose: null };
  return {
    to: purpose.from - 1,
    purpose: lengthOf({ from: purpose.from, to: clause.to }) > 2 ? { from: purpose.from, to: clause.to } : null,
  };
}

export interface Solution {
  run: Run;
  /** The clause that says what it is for. */
  purpose: Run | null;
}

export function solutions(read: Survey): Solution[] {
  const found: Solution[] = [];
  for (const device of devicesIn(read)) {
    if (
      device.standing !== "proposed" ||
      found.some(({ run, purpose }) => holds(run, device.from) || (purpose && holds(purpose, device.from)))
    )
      continue;
    let { from } = device;
    const { clause } = read.tokens[from]!;
    while (from > 0 && read.tokens[from - 1]!.clause === clause && articles.test(read.tokens[from - 1]!.form))
      from -= 1;
    const { to, purpose } = solutionEnd(read, device.to);
    found.push({ run: { from, to: Math.max(to, device.to) }, purpose });
  }
  if (found.length > 0) return found;
  for (const proposal of hitsOf(read, "proposals")) {
    const from = proposal.to + 1;
    if (read.tokens[from]?.sentence !== read.tokens[proposal.to]!.sentence) continue;
    const { to, purpose } = solutionEnd(read, proposal.to);
    const run = withoutLeaders(read, { from, to });
    if (lengthOf(run) >= 2) return [{ run, purpose }];
  }
  return [];
}

/** Clauses that blame the lack of the team's own product. */
export const lackedDevices = (read: Survey): Run[] => devicesIn(read).filter(({ standing }) => standing === "lacked");

export function causes(read: Survey): Run[] {
  const found: Run[] = [];
  const openers = phrasesIn(read, causeOpeners);
  for (let at = 0; at < read.tokens.length; at += 1) {
    if (read.tokens[at]!.form === "car" && afterCar.has(read.tokens[at + 1]?.form ?? ""))
      openers.push({ from: at, to: at });
  }
  openers.sort((one, other) => one.from - other.from);
  for (const [index, opener] of openers.entries()) {
    const sentence = read.tokens[opener.from]!.sentence;
    let to = opener.to;
    const stop = openers[index + 1]?.from ?? read.tokens.length;
    while (to + 1 < stop && read.tokens[to + 1]!.sentence === sentence) {
      const next = read.tokens[to + 1]!;
      if (/^(donc|alors|du|so|لذلك|وبالتالي|donk|daba)$/.test(next.form) && next.clause !== read.tokens[to]!.clause)
        break;
      to += 1;
    }
    if (to > opener.to) found.push({ from: opener.to + 1, to });
  }
  const lacked = lackedDevices(read);
  return found.filter((run) => !lacked.some((device) => crosses(run, device)));
}

/** A clause cut at "ou", "ولا", "or". */
export function choices(read: Survey, clause: Run): Run[] {
  const parts: Run[] = [];
  let from = clause.from;
  for (let at = clause.from; at <= clause.to + 1; at += 1) {
    const cut = at > clause.to || alternators.has(read.tokens[at]!.form);
    if (!cut) continue;
    if (at > from) parts.push(withoutLeaders(read, { from, to: at - 1 }));
    from = at + 1;
  }
  return parts;
}

/** How people cope today, each way apart. */
export function alternatives(read: Survey): Run[] {
  const coping = hitsOf(read, "coping");
  const copes = (run: Run) => coping.some((hit) => crosses(run, hit));
  const found: Run[] = [];
  for (const clause of clausesOf(read)) {
    const parts = choices(read, clause);
    const leads = means.has(read.tokens[withoutLeaders(read, clause).from]!.form);
    if (!parts.some(copes) && !leads) continue;
    const after = found.length > 0;
    for (const part of parts) {
      const said = copes(part) || means.has(read.tokens[part.from]!.form) || parts.length > 1 || after;
      if (said && lengthOf(part) <= 16) found.push(part);
    }
  }
  return found;
}

const measured: ReadonlySet<string> = new Set(
  "plain percent ratio duration money distance volume area weight energy data temperature".split(" "),
);

/** Clauses with a quantity of the difficulty, neighbours joined; a count of people asked is none. */
export function magnitudes(read: Survey): Run[] {
  const numbers: { number: NumberFound; run: Run }[] = [];
  for (const number of findNumbers(read.original)) {
    const run = measured.has(number.kind) ? tokensBetween(read, number.start, number.end) : null;
    if (run) numbers.push({ number, run });
  }
  const asked = hitsOf(read, "sources");
  const found: Run[] = [];
  for (const clause of clausesOf(read)) {
    const inside = numbers.filter(({ run }) => crosses(run, clause));
    const counts = inside.filter(
      ({ run }) => !asked.some((hit) => run.from > hit.from && run.from - hit.to <= 2 && holds(clause, hit.from)),
    );
    if (counts.length === 0) continue;
    const { quote } = wordsOf(read, clause);
    if (verdictsOf(quote, ["magnitude"])[0] === "missing" && inside.every(({ number }) => number.kind === "plain"))
      continue;
    const trimmed = withoutLeaders(read, clause);
    const run =
      lengthOf(trimmed) > 14 ? { from: Math.min(...counts.map((one) => one.run.from)), to: clause.to } : trimmed;
    const last = found.at(-1);
    const goesOn =
      last && last.to + 1 === clause.from && read.tokens[last.to]!.sentence === read.tokens[run.from]!.sentence;
    if (goesOn) last.to = run.to;
    else found.push({ ...run });
  }
  return found;
}
