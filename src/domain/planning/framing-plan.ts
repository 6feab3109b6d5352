import type { Gap, Intention, Plan, Rung, Strategy } from "../guidance.ts";
import { words } from "../language/fold.ts";
import { findNumbers } from "../language/numbers.ts";
import { hear } from "./heard.ts";
import { countsTheTrouble, passesOn, saysNothing } from "./in-context.ts";
import { sameGap } from "./ladder.ts";
import { planLaterFields } from "./later-fields.ts";
import { gapKey, type Past, topicHead } from "./past.ts";
import { countWords } from "./quoting.ts";
import { plan, rungFor, type Situation, strategyAt } from "./situation.ts";
import type { Standing } from "./standing.ts";
import type { StatementCriterion } from "./statement-findings.ts";

const statement = (criterion: string): Gap => ({ field: "statement", criterion });
const ways: Readonly<Record<string, { strategy: Strategy; intention: Intention }>> = {
  what: { strategy: "acknowledge_and_probe", intention: "ground" },
  who: { strategy: "acknowledge_and_probe", intention: "ground" },
  specific: { strategy: "narrow", intention: "focus" },
  where_when: { strategy: "narrow", intention: "ground" },
  magnitude: { strategy: "ask_for_number", intention: "size" },
  evidence: { strategy: "ask_for_evidence", intention: "source" },
  alternative_present: { strategy: "contrast_with_alternative", intention: "ground" },
  no_solution: { strategy: "separate_problem_from_solution", intention: "focus" },
  one_problem: { strategy: "narrow", intention: "focus" },
  long_enough: { strategy: "propose_next_field", intention: "own" },
};

/** What is still missing before the sentence can be written, most important first. */
export function statementGaps(standing: Standing): Gap[] {
  const verdict = (criterion: StatementCriterion) => standing.best.get(criterion)!.verdict;
  const gaps: Gap[] = [];
  if (verdict("what") === "missing") gaps.push(statement("what"));
  if (verdict("who") !== "met") gaps.push(statement("who"));
  else if (verdict("specific") !== "met") gaps.push(statement("specific"));
  // "L'attente", "4h": a trouble in a word is told well enough once it is counted.
  if (verdict("what") === "weak" && verdict("magnitude") !== "met") gaps.push(statement("what"));
  for (const criterion of ["where_when", "magnitude", "evidence"] as const)
    if (verdict(criterion) !== "met") gaps.push(statement(criterion));
  if (!standing.held.alternatives && !standing.coping)
    gaps.push({ field: "alternatives", criterion: "alternative_present" });
  return gaps;
}

/** One question about a gap, on the rung it has come to; an act where the ladder is used up. */
export function ask(situation: Situation, gap: Gap, topic = `ask.${gap.criterion}`): Plan {
  const rung = rungFor(situation, gap);
  if (rung === "act" || tooWeakForMoreHints(situation, rung)) return act(situation, gap);
  const way = ways[gap.criterion] ?? { strategy: "propose_next_field", intention: "ground" };
  const stuck = saysNothing(situation.diagnosis.answer);
  return plan(topic, strategyAt(rung, way.strategy), rung > 1 && stuck ? "unblock" : way.intention, { gap, rung });
}

/** After rung 4: one cheap test; if that is refused too, a person (`mentoring.md` 7.6). */
function act({ past, diagnosis, standing }: Situation, gap: Gap): Plan {
  const tried = past.acted.has(gapKey(gap)) || past.open?.topic === "act.test";
  const helpless = [...standing.best.values()].filter(({ verdict }) => verdict === "met").length === 0;
  return tried || helpless || diagnosis.answer === "refusal"
    ? plan("act.human", "hand_to_human", "connect", { gap })
    : plan("act.test", "ask_for_evidence", "test", { gap });
}

/** A team with little found and one ladder behind it gets an act sooner: more advice would weigh it down. */
function tooWeakForMoreHints({ past, standing }: Situation, rung: Rung): boolean {
  const met = [...standing.best.values()].filter(({ verdict }) => verdict === "met").length;
  return rung >= 3 && past.acted.size > 0 && met <= 3 && past.said.length >= 6;
}

/** The conversation that leads from a complaint to a statement. In order of precedence. */
export function planFraming(situation: Situation): Plan {
  const { standing, past, diagnosis, heard } = situation;
  const { sentence } = standing;
  const openTopic = past.open?.topic ?? "";

  // A proposed act is answered before anything else: a refusal gets a person, a promise is kept as one.
  if (openTopic === "act.test" && past.open?.gap && standing.attempted && !standing.answered) {
    if (saysNothing(diagnosis.answer) || diagnosis.answer === "no")
      return plan("act.human", "hand_to_human", "connect", { gap: past.open.gap });
  }
  if (sentence?.from === "message") return judge(situation, sentence.text);
  if (replaces(situation)) return plan("replace", "summarise_and_confirm", "secure", { gap: null });
  const confirmed = past.plans.some(({ topic }) => topic.startsWith("confirm") && topic !== "confirm.no");
  if (openTopic.startsWith("confirm") && (diagnosis.answer === "no" || diagnosis.answer === "refusal"))
    return plan("confirm.no", "summarise_and_confirm", "own", { gap: statement("long_enough"), rung: 1 });

  if (sentence && (sentence.lacks.length === 0 || confirmed)) return planLaterFields(situation);
  const inward = separation(situation);
  if (inward) return inward;
  const undecided = openTopic === "many" && heard.has("all") && standing.fresh.length === 0;
  const many = standing.attempted && (undecided || (listsProblems(standing) && openTopic !== "many"));
  if (many && !past.acted.has(gapKey(statement("one_problem"))))
    return ask(situation, statement("one_problem"), "many");
  if (heard.has("again") && past.open?.gap && standing.attempted && !standing.answered)
    return { ...ask(situation, past.open.gap), intention: "unblock" };

  const gaps = statementGaps(standing);
  // What the team has promised to find out is left to them, and asked about when they come back.
  const promised = diagnosis.promise !== null ? past.open?.gap : null;
  const open = gaps.filter((gap) => !past.acted.has(gapKey(gap)) && !sameGap(gap, promised));
  const [next] = passesOn(situation.text) ? afterSkipping(past, open) : open;
  if (next && passesOn(situation.text) && timesAsked(past, next) >= skipsAGap) return act(situation, next);
  if (next) return ask(situation, next);
  const parked = gaps.find(
    (gap) => !past.plans.some(({ topic, gap: asked }) => topic === "pending" && sameGap(asked, gap)),
  );
  if (parked) return plan("pending", "ask_for_evidence", "connect", { gap: parked });
  if (sentence) return judge(situation, sentence.text);
  if (past.acted.has(gapKey(statement("long_enough")))) return planLaterFields(situation);
  return ask(situation, statement("long_enough"), gaps.length > 0 ? "write.partial" : "write");
}

/** How often a gap is skipped before a test or a person takes the place of the question. */
const skipsAGap = 2;

const timesAsked = ({ plans }: Past, gap: Gap): number => plans.filter((done) => sameGap(done.gap, gap)).length;

/** Gaps with the one that the team wishes to leave last, the least asked first: nothing is obligatory, nothing is lost. */
const afterSkipping = (past: Past, gaps: readonly Gap[]): Gap[] => {
  const cost = (gap: Gap) => timesAsked(past, gap) + (sameGap(gap, past.open?.gap) ? skipsAGap : 0);
  return gaps.toSorted((one, other) => cost(one) - cost(other));
};

/** Several different problems in one message: words that add another one. A message without any problem is no list. */
const listsProblems = ({ now }: Standing): boolean =>
  now.one_problem.verdict === "missing" && now.one_problem.quote !== null;

/** The team wrote its sentence: it stands, or one thing is told that is missing from it. */
function judge(situation: Situation, text: string): Plan {
  const { standing, past } = situation;
  const { lacks } = standing.sentence!;
  const open = lacks.filter((criterion) => !past.acted.has(gapKey(statement(criterion))));
  const first = open.find((criterion) => !shows(standing, criterion, text));
  if (!first && open.length > 0)
    return plan("confirm.nearly", "summarise_and_confirm", "secure", { gap: statement(open[0]!) });
  if (!first) {
    return plan(lacks.length === 0 ? "confirm" : "confirm.partial", "summarise_and_confirm", "secure");
  }
  const gap = statement(first);
  const rung = rungFor(situation, gap);
  const known = standing.best.get(first);
  const lost = known?.verdict === "met" && known.quote !== null && !text.includes(known.quote);
  if (rung === 1 && lost) return ask(situation, gap, "mend.lost");
  if (rung !== "act" && rung <= 2 && first === "no_solution") return ask(situation, gap, "mend.solution");
  if (rung !== "act" && rung <= 2 && first === "one_problem") return ask(situation, gap, "mend.many");
  return ask(situation, gap);
}

/** A piece said before whose words come back in the sentence: it is there, though the rule alone does not see it. */
function shows({ best }: Standing, criterion: StatementCriterion, text: string): boolean {
  const held = best.get(criterion);
  if (criterion === "no_solution" || criterion === "one_problem" || held?.verdict !== "met") return false;
  if (held.source === text) return true;
  const own = new Set(words(text).map(({ form }) => form));
  const others = new Set(
    (["who", "what"] as const)
      .filter((other) => other !== criterion)
      .flatMap((other) => words(best.get(other)?.quote ?? "").map(({ form }) => form)),
  );
  const spoken = criterion === "evidence" ? held.source : (held.quote ?? "");
  return words(spoken).some(({ form }) => form.length >= 4 && own.has(form) && !others.has(form));
}

/** What is new enough to be taken up before a solution that is said again. */
const telling: ReadonlySet<StatementCriterion> = new Set(["what", "magnitude", "evidence"]);

/** A solution that walks in is put somewhere safe, and the question goes behind it. */
function separation(situation: Situation): Plan | null {
  const { standing, past, heard, diagnosis } = situation;
  if (!standing.attempted || saysNothing(diagnosis.answer)) return stillSeparating(situation);
  const device = standing.now.no_solution.verdict;
  const quote =
    standing.entries.find(({ field }) => field === "opportunity")?.quote ?? standing.now.no_solution.quote ?? "";
  // "We want to help the pupils" is a wish: there is no tool in it to put aside.
  if (countWords(quote) <= 3 && hear(quote).has("wish")) return null;
  const offered = device === "missing" || standing.entries.some(({ field }) => field === "opportunity");
  const gap = statement("no_solution");
  if (past.acted.has(gapKey(gap))) return null;
  const already = past.plans.some((done) => topicHead(done) === "separate" || topicHead(done) === "lack");
  // Said again beside something new: the new thing is taken up, the solution is already safe.
  const somethingNew = standing.answered || standing.fresh.some((criterion) => telling.has(criterion));
  const lacked = device === "weak" || (device === "missing" && heard.has("lack"));
  if (lacked && !somethingNew) return ask(situation, gap, "lack");
  if (offered && !(already && somethingNew)) return ask(situation, gap, "separate");
  return somethingNew ? null : stillSeparating(situation);
}

/** Asked what happens without the solution and not answered: the ladder of the same gap goes on. */
function stillSeparating(situation: Situation): Plan | null {
  const gap = statement("no_solution");
  const open = sameGap(situation.past.open?.gap, gap) && !situation.past.acted.has(gapKey(gap));
  return open && situation.standing.attempted ? ask(situation, gap, "separate") : null;
}

/** A number that is not the saved one. */
function replaces({ standing, past, heard, diagnosis, text }: Situation): boolean {
  const saved = standing.held.magnitude?.split("\n").at(-1);
  const entry = standing.entries.find(({ field }) => field === "magnitude");
  if (!countsTheTrouble(text)) return false;
  if (!saved || !entry || saved.includes(entry.quote) || standing.now.no_solution.verdict === "missing") return false;
  const known = new Set(findNumbers(saved).map(({ value }) => value));
  if (!findNumbers(entry.quote).some(({ value }) => !known.has(value))) return false;
  const asked = past.open?.gap?.criterion;
  const proven = standing.now.magnitude.verdict === "met" && standing.now.evidence.verdict === "met";
  const corrects = heard.has("corrects") || diagnosis.answer === "no";
  if (corrects) return true;
  if (asked === "evidence" && !sameMeasure(entry.quote, saved)) return false;
  return (asked === "magnitude" || asked === "evidence" || proven) && past.open?.topic !== "replace";
}

/** Counted alike: a share, the same unit, or the same thing; "in two camps" tells where one looked, not how much. */
function sameMeasure(quote: string, saved: string): boolean {
  const units = new Set(findNumbers(saved).map(({ unit }) => unit));
  const things = new Set(words(saved).map(({ form }) => form));
  return findNumbers(quote).some(
    ({ of, unit, end }) =>
      of !== undefined || (unit !== null && units.has(unit)) || things.has(words(quote.slice(end))[0]?.form ?? ""),
  );
}
