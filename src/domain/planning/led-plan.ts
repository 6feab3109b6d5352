import { linkKey } from "../coherence/link.ts";
import type { Gap, Intention, Plan, Strategy } from "../guidance.ts";
import type { Field } from "../programme.ts";
import { passesOn, saysNothing } from "./in-context.ts";
import { emptyGap, type LedField, lacksOf, leadCriteria } from "./led.ts";
import { gapKey, topicHead } from "./past.ts";
import { plan, rungFor, type Situation, strategyAt } from "./situation.ts";

/** Questions about criteria of a field that is not the deliverable: what is left after them is a mentor's. */
const questionsAField = 2;
/** Real answers after which a criterion is let go: the rule may be deaf, the team was heard. */
const answersAGap = 2;
/** How often the team is asked to put its pieces into one sentence. */
const assembling = 2;
/** Ladders climbed to their upper half after which a team gets an act instead of more advice (`mentoring.md` 7.6). */
const steepLadders = 2;

const ways: readonly (readonly [RegExp, Strategy, Intention])[] = [
  [/alternative|new_against/, "contrast_with_alternative", "ground"],
  [/evidence|source|proof|grade|owner|right/, "ask_for_evidence", "source"],
  [/test|riskiest/, "ask_for_evidence", "test"],
  [
    /magnitude|size|cost|price|volume|how_much|baseline|target|unit|deadline|when|frequency|measured/,
    "ask_for_number",
    "size",
  ],
  [/specific|segment|beneficiary|who|roles|not_vague|one_/, "narrow", "focus"],
];

const wayOf = (criterion: string): { strategy: Strategy; intention: Intention } => {
  const found = ways.find(([pattern]) => pattern.test(criterion));
  return found
    ? { strategy: found[1], intention: found[2] }
    : { strategy: "acknowledge_and_probe", intention: "ground" };
};

/** Leads a canvas field by field: what the answer still needs, then a broken thread, then the next field. */
export function planLed(situation: Situation): Plan {
  const { standing } = situation;
  const { current, wanted } = standing.led!;
  if (wanted) return openField(situation, wanted);
  if (current && standing.attempted) {
    const again = leadOn(situation, current);
    if (again) return again;
  }
  return brokenThread(situation) ?? nextField(situation);
}

/** The first question about a field: what its text still lacks when it has one, its guiding question when it has none. */
function openField(situation: Situation, field: Field): Plan {
  const text = situation.standing.held[field.id];
  const [criterion] = text ? lacksOf(field, text) : [];
  if (criterion) {
    const { strategy, intention } = wayOf(criterion);
    return plan(`ask.${criterion}`, strategy, intention, { gap: { field: field.id, criterion }, rung: 1 });
  }
  return plan(`field.${field.id}`, "propose_next_field", "ground", { gap: emptyGap(field), rung: 1 });
}

/** What the open field still needs; null when the next one may come. */
function leadOn(situation: Situation, current: LedField): Plan | null {
  const { standing, diagnosis, past, heard } = situation;
  const { field } = current;
  const deliverable = field.id === standing.canvas.deliverable;
  const open = past.open?.gap?.field === field.id ? past.open.gap : emptyGap(field);
  // Neither hints nor a cheap test helped: a person does.
  if (past.open?.topic === "act.test" && saysNothing(diagnosis.answer) && !current.whole)
    return plan("act.human", "hand_to_human", "connect", { gap: open });
  if (past.acted.has(gapKey(open)) && !current.candidate) return null;
  // "Next", "we skip that": nothing is obligatory. "Too hard" asks for a smaller step, once.
  const stuck = diagnosis.answer === "refusal" && past.open?.rung !== 1;
  if (stuck || passesOn(situation.text)) return null;
  const still = open.criterion === "thread" ? stillBroken(situation) : null;
  if (still) return still;
  const nothing = saysNothing(diagnosis.answer) && !current.whole;
  if (nothing || (diagnosis.answer !== "answer" && current.candidate === null)) {
    // Told of a broken thread, a team may leave it as it is.
    if (open.criterion === "thread" || (!deliverable && tried(situation, field) > questionsAField)) return null;
    if (!isFurther(field, open.criterion)) return climb(situation, field, open, deliverable);
  }
  if (current.copied) return mend(situation, field);
  const { answers } = standing.led!;
  const left = current.unmet.filter((criterion) => {
    const gap = { field: field.id, criterion };
    if (past.acted.has(gapKey(gap)) || (answers.get(gapKey(gap)) ?? 0) >= answersAGap) return false;
    return !isFurther(field, criterion) || !past.plans.some((done) => done.gap && gapKey(done.gap) === gapKey(gap));
  });
  if (left.length === 0) return deliverable && !field.grows ? assemble(situation, current) : null;
  if (!deliverable && tried(situation, field) >= questionsAField) return null;
  if (heard.has("finished")) return null;
  const gap = { field: field.id, criterion: left[0]! };
  return climb(situation, field, gap, deliverable);
}

/** Told of a broken link and explained, not mended: the team is asked for its new sentence, once. */
function stillBroken({ past, broken, standing, diagnosis }: Situation): Plan | null {
  const { open } = past;
  if (open?.rung !== 1 || standing.led!.current?.candidate || diagnosis.answer !== "answer") return null;
  if (!broken().some((link) => linkKey(link) === open.link)) return null;
  return { ...plan("thread.again", "propose_next_field", "own", { gap: open.gap, rung: 2 }), link: open.link! };
}

/** The first criteria of a field carry it (an indicator's six, a value proposition's); a later one is asked about once. */
const essential = 7;
const isFurther = (field: Field, criterion: string): boolean => leadCriteria(field).indexOf(criterion) >= essential;

/** How often criteria of this field were asked about, its first question left out. */
const tried = ({ past }: Situation, field: Field): number =>
  past.plans.filter(
    (done) => done.gap?.field === field.id && topicHead(done) !== "field" && topicHead(done) !== "thread",
  ).length;

/** The question about a gap on its rung; where the ladder is used up, an act for the deliverable, the next field for others. */
function climb(situation: Situation, field: Field, gap: Gap, deliverable: boolean): Plan | null {
  const { past, standing } = situation;
  const rung = rungFor(situation, gap);
  const steep = past.plans.filter((done) => done.rung >= 3).length >= steepLadders && past.acted.size === 0;
  if (rung === "act" || (steep && rung >= 3)) {
    if (!deliverable && !steep) return null;
    const acted = past.plans.some((done) => topicHead(done) === "act") || Object.keys(standing.held).length === 0;
    return acted
      ? plan("act.human", "hand_to_human", "connect", { gap })
      : plan("act.test", "ask_for_evidence", "test", { gap });
  }
  if (gap.criterion === "long_enough")
    return plan(`field.${field.id}`, strategyAt(rung, "propose_next_field"), rung > 1 ? "unblock" : "ground", {
      gap,
      rung,
    });
  const { strategy, intention } = wayOf(gap.criterion);
  return plan(`ask.${gap.criterion}`, strategyAt(rung, strategy), rung > 2 ? "unblock" : intention, { gap, rung });
}

function mend({ past }: Situation, field: Field): Plan | null {
  const gap = { field: field.id, criterion: "own_words" };
  if (past.plans.some((done) => done.topic === "mend.own_words" && done.gap?.field === field.id)) return null;
  return plan("mend.own_words", "contrast_with_alternative", "own", { gap, rung: 1 });
}

/** All pieces are said, in separate messages: the team puts them into one sentence of its own. */
function assemble(situation: Situation, current: LedField): Plan | null {
  const { past } = situation;
  const gap = { field: current.field.id, criterion: "assembled" };
  const asked = past.plans.filter((done) => done.topic === "assemble").length;
  if (current.whole || current.pieces.length === 0 || asked >= assembling) return null;
  return plan("assemble", "propose_next_field", "own", { gap, rung: asked === 0 ? 1 : 2 });
}

/** At a part's end, one broken link that was not told yet: both its ends are quoted, once. */
function brokenThread({ standing, past, broken }: Situation): Plan | null {
  const { current } = standing.led!;
  if (!current?.candidate || !standing.attempted) return null;
  const told = new Set(past.plans.flatMap(({ link }) => (link ? [link] : [])));
  const kinds = new Set(past.plans.slice(-3).map(({ topic }) => topic));
  const link = broken().find((one) => !told.has(linkKey(one)) && !kinds.has(`thread.${one.kind}`));
  if (!link) return null;
  const gap = { field: link.text.field, criterion: "thread" };
  const about = { gap, rung: 1 as const };
  const strategy = link.kind === "claim_without_source" ? "ask_for_evidence" : "narrow";
  return { ...plan(`thread.${link.kind}`, strategy, "align", about), link: linkKey(link) };
}

/** What the deliverable lacks is asked about once more before the end, unless the team was heard on it already. */
function deliverableGap(situation: Situation): Plan | null {
  const { standing, past } = situation;
  const { canvas, led } = standing;
  const field = canvas.fields.find(({ id }) => id === canvas.deliverable)!;
  if (led!.current?.field === field || past.plans.slice(-6).some(({ gap }) => gap?.field === field.id)) return null;
  const criterion = led!.lacks.find((id) => {
    const gap = { field: field.id, criterion: id };
    return !past.acted.has(gapKey(gap)) && (led!.answers.get(gapKey(gap)) ?? 0) < answersAGap;
  });
  return criterion ? climb(situation, field, { field: field.id, criterion }, true) : null;
}

/** The first field without a word that was not asked about; then a deliverable that is not finished; then the end. */
function nextField(situation: Situation): Plan {
  const { standing, past } = situation;
  const { canvas, held, led, entries } = standing;
  const visited = new Set(past.plans.flatMap(({ gap }) => (gap ? [gap.field] : [])));
  const current = standing.attempted ? led!.current?.field.id : undefined;
  const filled = (id: string): boolean => Boolean(held[id]) || entries.some((entry) => entry.field === id);
  for (const field of canvas.fields) {
    if (field.id === current || visited.has(field.id)) continue;
    // What the workshop works towards is taken up where the team left it.
    const begun = field.id === canvas.deliverable && held[field.id] && led!.lacks.length > 0;
    if (filled(field.id) && !begun) continue;
    return openField(situation, field);
  }
  const left = canvas.fields.find(
    ({ id }) =>
      id !== current &&
      !filled(id) &&
      !past.plans.slice(-8).some(({ gap }) => gap?.field === id) &&
      !past.acted.has(gapKey({ field: id, criterion: "long_enough" })),
  );
  const unfinished = deliverableGap(situation);
  if (unfinished) return unfinished;
  if (left && past.open?.topic !== "done")
    return plan(`field.${left.id}`, "propose_next_field", "ground", { gap: emptyGap(left), rung: 1 });
  return plan("done", "propose_next_field", "secure");
}
