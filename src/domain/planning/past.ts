import type { Message } from "../conversation.ts";
import type { Gap, Plan } from "../guidance.ts";
import { promise } from "../reading/promise.ts";
import { announcedSubject } from "./announcing.ts";
import { choose, type SetAside } from "./choice.ts";
import { hear } from "./heard.ts";

/** Heads of the topics that are about the canvas itself: the team's words in answer to them are its own work. */
export const onTheCanvas: ReadonlySet<string> = new Set([
  "ask",
  "separate",
  "lack",
  "many",
  "write",
  "mend",
  "confirm",
  "replace",
  "field",
  "why",
  "parked",
  "done",
  "assemble",
  "thread",
  "act",
  "pending",
  "repetition",
]);
/** Topics whose member message was a contribution: its words may be quoted and built on. */
const contributed = new Set([...onTheCanvas, "promise"]);
/** Topics in which the assistant works on the canvas with the team. */
const working = new Set([...contributed, "decline", "pasted", "greet", "back", "attack"]);

export const topicHead = (plan: Plan): string => plan.topic.split(".")[0]!;
export const gapKey = (gap: Gap): string => `${gap.field}/${gap.criterion}`;

/** What a member said towards the canvas, with the gap that was open when they said it. */
export interface Said {
  text: string;
  asked: Gap | null;
}

/** What the conversation so far tells the next plan. Read from the window's messages; nothing else is kept. */
export interface Past {
  /** Contributions, oldest first. */
  said: readonly Said[];
  /** Plans of the assistant, oldest first. */
  plans: readonly Plan[];
  /** The plan of the last reply; null at the start. */
  last: Plan | null;
  /** The last plan that worked on the canvas, with side steps (a question, a joke) left out. */
  open: Plan | null;
  /** Gaps for which an act was proposed: their ladder is used up. */
  acted: ReadonlySet<string>;
  /** What the team said it would find out, and for which gap; null when nothing was promised. */
  promised: { words: string; gap: Gap } | null;
  /** A message that held several problems, none chosen yet. */
  list: string | null;
  /** That message once one of them was chosen: only the clause that is kept is built on. */
  setAside: SetAside | null;
  /** What was said about a subject that the team has left for another one. */
  left: readonly Said[];
  /** The last reply to this member was about their safety. */
  unsafe: boolean;
  /** Hours since the last message; null at the start. */
  hours: number | null;
  /** Last reply's words, to open the next one otherwise. */
  lastReply: string | null;
  /** Ids of phrasings used in the last ten replies. */
  used: ReadonlySet<string>;
  /** Members' messages in the window, whatever they were. */
  turns: number;
}

const isAssistants = (message: Message): boolean => message.author.kind === "assistant";

/** A detour that comes back to the open gap leaves its rung alone; one that opens a gap stands on the first. */
function openAfter(open: Plan | null, plan: Plan): Plan | null {
  if (working.has(topicHead(plan))) return plan;
  if (!plan.gap || (open?.gap && gapKey(open.gap) === gapKey(plan.gap))) return open;
  return { ...plan, topic: `ask.${plan.gap.criterion}`, rung: 1 };
}

/** Reads the window as one member may see it: what was private to another leaves no trace but its phrasings. */
export function readPast(window: readonly Message[], member: string, now: Date): Past {
  const seen = window.filter((message) => message.privateTo === null || message.privateTo === member);
  const replies = seen.filter(isAssistants);
  const byTurn = new Map(replies.filter(({ turn }) => turn !== null).map((reply) => [reply.turn, reply]));
  let said: Said[] = [];
  let list: string | null = null;
  let setAside: SetAside | null = null;
  let promised: Past["promised"] = null;
  const plans: Plan[] = [];
  let left: Said[] = [];
  let since = 0;
  let open: Plan | null = null;
  let turns = 0;
  for (const message of seen) {
    if (isAssistants(message)) {
      if (!message.plan) continue;
      plans.push(message.plan);
      open = openAfter(open, message.plan);
      continue;
    }
    if (message.author.kind !== "member") continue;
    turns += 1;
    const answered = message.turn === null ? undefined : byTurn.get(message.turn);
    const plan = answered?.plan;
    if (message.privateTo !== null) continue;
    if (plan && !contributed.has(topicHead(plan))) continue;
    const asked = open?.gap ?? null;
    if (asked?.criterion === "one_problem" && list !== null && plan && topicHead(plan) !== "many") {
      setAside = choose(list, message.text);
      if (setAside) said = [{ text: setAside.kept, asked: null }];
      list = null;
    }
    const turned = turn(message.text, said, left);
    if (turned) {
      ({ said, left } = turned);
      since = plans.length;
      promised = list = setAside = null;
    }
    if (plan && topicHead(plan) === "many") list ??= message.text;
    said.push({ text: message.text, asked: turned ? null : asked });
    const words = promise(message.text);
    if (words && asked) promised = { words, gap: asked };
  }
  const acted = new Set<string>();
  if (promised) acted.add(gapKey(promised.gap));
  for (const plan of plans.slice(since)) if (topicHead(plan) === "act" && plan.gap) acted.add(gapKey(plan.gap));
  const recent = window.filter(isAssistants).slice(-10);
  const last = plans.at(-1) ?? null;
  const lastAt = seen.at(-1)?.at;
  return {
    said,
    plans,
    last,
    open,
    acted,
    promised,
    list,
    setAside,
    left,
    unsafe: last !== null && topicHead(last) === "distress",
    hours: lastAt ? (now.getTime() - Date.parse(lastAt)) / 3_600_000 : null,
    lastReply: replies.at(-1)?.text ?? null,
    used: new Set(recent.flatMap(({ plan }) => plan?.phrasings ?? [])),
    turns,
  };
}

/** A message that leaves one subject for another, or comes back to the one left before; null for all the others. */
function turn(text: string, said: readonly Said[], left: readonly Said[]): { said: Said[]; left: Said[] } | null {
  if (said.length === 0 || /[?؟]\s*$/u.test(text) || !hear(text).has("changes")) return null;
  const known = (from: readonly Said[]): boolean =>
    from.some((one) => choose(announcedSubject(one.text) ?? one.text, announcedSubject(text) ?? text) !== null);
  if (known(left)) return { said: [...left], left: [...said] };
  return { said: [], left: [...left, ...said] };
}

/** The past as a message that changes the subject leaves it: the old one is put away, its questions are closed. */
export function pastFor(text: string, past: Past): Past {
  const turned = turn(text, past.said, past.left);
  if (!turned) return past;
  return { ...past, ...turned, open: null, acted: new Set(), promised: null, list: null, setAside: null };
}
