import { checkText } from "../criteria/registry.ts";
import type { Gap, Plan } from "../guidance.ts";
import { type Field, notOwnWords } from "../programme.ts";
import { saysNothing } from "./in-context.ts";
import { sameGap } from "./ladder.ts";
import { gapKey } from "./past.ts";
import { plan, rungFor, type Situation, strategyAt } from "./situation.ts";
import type { Standing } from "./standing.ts";

/** Fields that the conversation fills by itself before the statement, or that are the statement. */
const gathered = new Set(["statement", "who", "context", "magnitude"]);
/** After so many whys a chain is long enough to act on. */
const enoughWhys = 5;
/** From here on a chain that reads as one may stop. */
const fewestWhys = 3;

/** Fields in the order in which they are led, the ones that gather themselves left out. */
const led = ({ canvas }: Standing): Field[] => canvas.fields.filter(({ id }) => !gathered.has(id));

const gapOf = (field: Field): Gap => ({ field: field.id, criterion: field.criteria[0]! });

/** Leads framing's later fields: the first one without a text, then the ones whose own criterion fails. */
export function planLaterFields(situation: Situation): Plan {
  const { standing, past } = situation;
  const asked = past.open?.gap ?? null;
  const fields = led(standing);
  const current = fields.find(({ id }) => id === asked?.field);
  // An answer that speaks to another field has moved on by itself.
  const elsewhere = standing.entries.some(
    ({ field }) => field !== current?.id && fields.some(({ id }) => id === field),
  );
  const stays = !elsewhere || standing.entries.some(({ field }) => field === current?.id);
  if (current && standing.attempted && stays) {
    const again = lead(situation, current);
    if (again) return again;
  }
  for (const field of fields) {
    if (field === current && standing.attempted && standing.answered) continue;
    // An idea that was parked early is taken out again in its turn.
    const parked = field.id === "opportunity" && !past.plans.some(({ gap }) => gap?.field === field.id);
    if (past.acted.has(gapKey(gapOf(field))) || (standing.held[field.id] && !parked)) continue;
    if (field.id === "alternatives" && standing.coping) continue;
    if (!parked && standing.entries.some((entry) => entry.field === field.id)) continue;
    return open(situation, field);
  }
  return plan("done", "propose_next_field", "secure");
}

/** The first question about a field; on a second try the next rung, on the last an offer of a person. */
function open(situation: Situation, field: Field): Plan {
  const gap = gapOf(field);
  const rung = rungFor(situation, gap);
  if (rung === "act") return plan("act.human", "hand_to_human", "connect", { gap });
  const parked = field.id === "opportunity" && rung === 1 && Boolean(situation.standing.held.opportunity);
  return plan(
    parked ? "parked" : `field.${field.id}`,
    strategyAt(rung, "propose_next_field"),
    rung > 1 ? "unblock" : "ground",
    {
      gap,
      rung,
    },
  );
}

/** What the answer to the open field still needs; null when the next field may come. */
function lead(situation: Situation, field: Field): Plan | null {
  const { standing, diagnosis, past } = situation;
  if (past.acted.has(gapKey(gapOf(field)))) return null;
  if (saysNothing(diagnosis.answer) || (diagnosis.answer !== "answer" && standing.entries.length === 0)) {
    // A chain that has found two causes may end on "we don't know".
    if (field.id === "causes" && standing.whys.length >= 2) return null;
    const rung = rungFor(situation, gapOf(field));
    if (rung === "act") return plan("act.human", "hand_to_human", "connect", { gap: gapOf(field) });
    return plan(`field.${field.id}`, strategyAt(rung, "propose_next_field"), "unblock", { gap: gapOf(field), rung });
  }
  if (field.id === "causes") return nextWhy(situation, field);
  const unmet = failing(field, standing.entries.find((entry) => entry.field === field.id)?.quote ?? situation.text);
  if (!unmet) return null;
  const gap = { field: field.id, criterion: unmet };
  const rung = sameGap(past.open?.gap, gap) ? rungFor(situation, gap) : 1;
  // Two remarks about one field are enough: the rest is a mentor's.
  const remarks = past.plans.filter(({ topic, gap: told }) => topic.startsWith("mend.") && told?.field === field.id);
  if (rung === "act" || remarks.length >= 2) return null;
  return plan(`mend.${unmet}`, "narrow", "focus", { gap, rung });
}

/** Each answer starts the next question, until a cause one can act on or the fifth why. */
function nextWhy(situation: Situation, field: Field): Plan | null {
  const { standing, past } = situation;
  const chain = standing.whys.join("\n");
  const holds = (text: string): boolean => checkText(["causes_chain"], { text, notOwn: [] })[0]?.verdict === "met";
  const long = standing.whys.length >= fewestWhys ? chain : (standing.whys.at(-1) ?? "");
  if (standing.whys.length >= enoughWhys || holds(long)) return null;
  const gap = { field: field.id, criterion: "causes_chain" };
  const rung = sameGap(past.open?.gap, gap) && past.open!.rung > 0 ? past.open!.rung : 1;
  return plan("why", "acknowledge_and_probe", "ground", { gap, rung });
}

const judged = new Set(["hmw_people", "hmw_no_device", "hmw_size", "alternative_present", "long_enough", "own_words"]);

/** The first criterion that this text fails, of those a reply can name. */
function failing(field: Field, text: string): string | null {
  const ids = field.criteria.filter((criterion) => judged.has(criterion));
  const findings = checkText(ids, { text, notOwn: notOwnWords(field) });
  return findings.find(({ verdict }) => verdict === "missing")?.criterion ?? null;
}
