import type { Diagnosis, Gap, Plan } from "../guidance.ts";
import { wishedLanguage } from "../reading/language-wish.ts";
import { readSideTalk } from "../reading/side-talk.ts";
import { planFraming } from "./framing-plan.ts";
import type { Heard } from "./heard.ts";
import { emptyGap } from "./led.ts";
import { planLed } from "./led-plan.ts";
import { namedIn } from "./named-in.ts";
import { gapKey, type Past, topicHead } from "./past.ts";
import { countWords } from "./quoting.ts";
import { plan, type Situation } from "./situation.ts";

interface Rule {
  /** Read as "when ...". */
  name: string;
  applies(situation: Situation): boolean;
  plan(situation: Situation): Plan;
}

/** Hours of silence after which a team is met again: a night, not a lunch. */
const nightHours = 6;

/** The work on the canvas: what a contribution leads to, and what every detour comes back to. */
export const work = (situation: Situation): Plan =>
  situation.standing.framing ? planFraming(situation) : planLed(situation);

/** The gap a detour comes back to: the open one if it still is, else the most important one. */
function openGap(situation: Situation): Gap | null {
  return situation.past.open?.gap ?? work(situation).gap;
}

const intentIs =
  (...intents: Diagnosis["intent"][]) =>
  ({ diagnosis }: Situation): boolean =>
    intents.includes(diagnosis.intent);
const riskIs =
  (risk: Diagnosis["risk"]) =>
  ({ diagnosis }: Situation): boolean =>
    diagnosis.risk === risk;

const offeredHuman = (past: Past): boolean =>
  past.last !== null &&
  ["act.human", "insist.person", "abuse_machine.fair", "impatient.offer", "answer.uncovered"].includes(past.last.topic);
const afterNight = (past: Past): boolean => past.hours !== null && past.hours >= nightHours && past.open !== null;

/** Replies since the last distress message that only held on to the alert. */
const followed = (past: Past): number => {
  const since = past.plans.findLastIndex(({ topic }) => topic === "distress.first" || topic === "distress.again");
  return past.plans.length - 1 - since;
};
const lately = (past: Past, topic: string): boolean => past.plans.slice(-4).some((done) => done.topic === topic);

/** In order of precedence; the first rule that applies decides. */
const rules: readonly Rule[] = [
  {
    name: "someone is in danger",
    applies: (s) => riskIs("distress")(s) || intentIs("distress")(s),
    plan: ({ past }) =>
      plan(past.unsafe ? "distress.again" : "distress.first", "hand_to_human", "protect", { alert: "distress" }),
  },
  {
    // Taking it back, or changing the subject at once, cancels nothing: only a person closes the alert.
    name: "the last reply was about this member's safety",
    applies: ({ past, diagnosis, heard }) =>
      past.unsafe && (followed(past) < 1 || heard.has("taken_back", "secret") || diagnosis.intent === "smalltalk"),
    plan: ({ heard }) => {
      const topic = heard.has("secret")
        ? "distress.secret"
        : heard.has("taken_back")
          ? "distress.taken_back"
          : "distress.after";
      return plan(topic, "hand_to_human", "protect", { alert: "distress" });
    },
  },
  {
    name: "a person of the room is insulted or threatened",
    applies: riskIs("abuse_person"),
    plan: () => plan("abuse_person", "hand_to_human", "protect", { alert: "abuse" }),
  },
  {
    name: "a text brings orders",
    applies: (s) => riskIs("attack")(s) || intentIs("attack")(s),
    plan: (s) =>
      s.standing.entries.length > 0
        ? plan("attack.kept", "ask_for_evidence", "protect", { gap: openGap(s), rung: 1 })
        : plan("attack.refused", "propose_next_field", "protect", { gap: openGap(s) }),
  },
  {
    name: "the machine is insulted",
    applies: riskIs("abuse_machine"),
    plan: (s) =>
      (s.heard.has("again") || askedInVain(s.past)) && !lately(s.past, "abuse_machine.fair")
        ? plan("abuse_machine.fair", "hand_to_human", "unblock", { gap: openGap(s), rung: s.past.open?.gap ? 4 : 0 })
        : plan("abuse_machine.boundary", "propose_next_field", "protect", { gap: openGap(s) }),
  },
  {
    name: "a person is asked for",
    applies: intentIs("ask_human"),
    plan: () => plan("human.coming", "hand_to_human", "connect", { alert: "human" }),
  },
  {
    name: "a person was offered and is welcome",
    applies: ({ past, diagnosis }) => offeredHuman(past) && diagnosis.answer === "yes",
    plan: () => plan("human.coming", "hand_to_human", "connect", { alert: "human" }),
  },
  {
    name: "an example was offered and is wanted",
    applies: ({ past, heard, text }) =>
      (lately(past, "abuse_machine.fair") || lately(past, "impatient.offer")) &&
      past.open?.gap != null &&
      heard.has("example") &&
      countWords(text) <= 6,
    plan: ({ past }) => {
      const gap = past.open!.gap!;
      return plan(`ask.${gap.criterion}`, "example_from_another_field", "unblock", { gap, rung: 4 });
    },
  },
  {
    name: "the work is asked of the machine",
    applies: intentIs("do_it_for_me"),
    plan: (s) => firstStep(s, "decline"),
  },
  {
    name: "a text is pasted that could be anyone's",
    applies: ({ pasted, diagnosis }) => pasted && diagnosis.intent === "contribution",
    plan: (s) => plan("pasted", "contrast_with_alternative", "own", { gap: openGap(s), rung: 1 }),
  },
  {
    name: "a confirmation is answered",
    applies: ({ past, diagnosis }) =>
      /^(?:confirm|replace)/.test(past.last?.topic ?? "") && (diagnosis.answer === "yes" || diagnosis.answer === "no"),
    plan: work,
  },
  {
    name: "why is that asked",
    applies: ({ past, heard, standing, text }) =>
      past.open?.gap != null && heard.has("asks_why") && countWords(text) <= 14 && standing.fresh.length === 0,
    plan: ({ past, heard }) => {
      const named = heard.has("names_number") ? "magnitude" : heard.has("names_source") ? "evidence" : null;
      const gap = past.open!.gap!;
      return plan(`explain.${named ?? gap.criterion}`, "acknowledge_and_probe", "inform", { gap });
    },
  },
  {
    name: "a question the library answers",
    applies: ({ answer }) => answer?.grounded === true,
    plan: () => plan("answer.grounded", "answer_from_library", "inform"),
  },
  {
    name: "a question the library does not answer",
    applies: ({ answer }) => answer !== null,
    plan: () => plan("answer.uncovered", "hand_to_human", "connect", { alert: "uncovered" }),
  },
  {
    name: "where are we, what is due",
    applies: intentIs("navigation"),
    plan: (s) => plan("navigation", "propose_next_field", "inform", { gap: work(s).gap }),
  },
  {
    name: "how good is it, where Dalil gives no feedback",
    applies: (s) => s.closed && intentIs("ask_feedback")(s),
    plan: () => plan("report.closed", "hand_to_human", "connect"),
  },
  {
    name: "how good is it",
    applies: intentIs("ask_feedback"),
    plan: (s) => plan("report", "summarise_and_confirm", "focus", { gap: work(s).gap, rung: 1 }),
  },
  {
    name: "a rehearsal is asked for",
    applies: intentIs("pitch_rehearsal"),
    plan: (s) => plan("rehearse", "propose_rehearsal", "test", { gap: s.past.open?.gap ?? null }),
  },
  {
    name: "the team is back after a night",
    applies: (s) =>
      afterNight(s.past) &&
      (intentIs("smalltalk")(s) ||
        (s.heard.has("back") && s.standing.fresh.length === 0 && s.standing.entries.length === 0)),
    plan: (s) => {
      const gap = s.past.promised?.gap ?? openGap(s);
      return plan("back", "acknowledge_and_probe", "connect", { gap, rung: gap ? 1 : 0 });
    },
  },
  {
    name: "something else than the project",
    applies: intentIs("off_topic"),
    plan: (s) => plan("off_topic", "propose_next_field", "focus", { gap: openGap(s) }),
  },
  {
    name: "a first greeting",
    applies: (s) =>
      intentIs("smalltalk")(s) &&
      s.past.open === null &&
      readSideTalk(s.text) === null &&
      wishedLanguage(s.text) === null,
    plan: (s) => ({ ...work(s), topic: "greet" }),
  },
  {
    name: "the team is impatient with the questions",
    applies: (s) => intentIs("smalltalk")(s) && readSideTalk(s.text) === "hurry",
    plan: (s) => {
      const gap = openGap(s);
      if (askedInVain(s.past) && !lately(s.past, "impatient.offer"))
        return plan("impatient.offer", "hand_to_human", "unblock", { gap });
      return plan("impatient.on", "acknowledge_and_probe", "unblock", { gap, rung: s.past.open?.gap ? 2 : 1 });
    },
  },
  {
    name: "a courtesy",
    applies: intentIs("smalltalk"),
    plan: (s) =>
      plan(`smalltalk.${beside(s.text) ?? courtesy(s.heard)}`, "propose_next_field", "focus", { gap: openGap(s) }),
  },
  { name: "the team works", applies: () => true, plan: work },
];

/** What the assistant does next, decided before any word is written. Pure. */
export function choosePlan(situation: Situation): Plan {
  const chosen = rules.find((rule) => rule.applies(situation))!.plan(situation);
  return insists(situation, chosen) ? withoutInsisting(situation, chosen) : chosen;
}

/** Detours that come back to the open point. */
const detours: ReadonlySet<string> = new Set(["decline", "off_topic", "smalltalk", "impatient", "abuse_machine"]);
/** So many times in a row the same point may be asked about before another way is taken. */
const patience = 4;

/** The same point, asked about so many times in a row, is asked about again beside the work. */
function insists({ past }: Situation, { topic, gap }: Plan): boolean {
  if (gap === null || !detours.has(topic.split(".")[0]!)) return false;
  const asked = past.plans.flatMap((done) => (done.gap ? [gapKey(done.gap)] : [])).slice(-patience);
  return asked.length === patience && asked.every((key) => key === gapKey(gap));
}

/** A person is offered, once; then the detour is answered and the point rests until the team takes it up. */
const withoutInsisting = ({ past }: Situation, chosen: Plan): Plan =>
  lately(past, "insist.person")
    ? { ...chosen, gap: null, rung: 0 }
    : plan("insist.person", "hand_to_human", "connect", { alert: chosen.alert });

/** A clause to decline, and the first step in the next: the question that the work begins with. */
function firstStep(situation: Situation, topic: string): Plan {
  const named = situation.standing.led ? namedIn(situation.standing.canvas, situation.text) : null;
  if (named) return plan(topic, "decline_and_offer_first_step", "own", { gap: emptyGap(named), rung: 1 });
  const next = work({ ...situation, standing: { ...situation.standing, attempted: false } });
  const rung = next.rung === 0 ? 1 : next.rung;
  return { ...next, topic, strategy: "decline_and_offer_first_step", intention: "own", rung, alert: null };
}

/** True when the same gap was asked about twice or more in a row: a complaint about it is fair. */
function askedInVain(past: Past): boolean {
  const asked = past.plans.filter(({ gap }) => gap !== null).slice(-2);
  return (
    asked.length === 2 &&
    asked.every(({ gap }) => gapKey(gap!) === gapKey(asked[0]!.gap!)) &&
    topicHead(asked[1]!) !== "off_topic"
  );
}

/** Talk beside the work: a pause, the heat, the wifi, a wish for a language. */
function beside(text: string): "pause" | "tired" | "broken" | "language" | null {
  const side = readSideTalk(text);
  if (side === "pause" || side === "tired" || side === "broken") return side;
  return wishedLanguage(text) === null ? null : "language";
}

function courtesy(heard: Heard): "thanks" | "bye" | "how" | "who" | "other" {
  if (heard.has("who_are_you")) return "who";
  if (heard.has("thanks")) return "thanks";
  if (heard.has("bye")) return "bye";
  if (heard.has("how_are_you")) return "how";
  return "other";
}
