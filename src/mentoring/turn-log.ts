import type { Turn } from "../domain/conversation.ts";
import type { TurnStep } from "../domain/events.ts";
import type { Citation, Plan, Reply } from "../domain/guidance.ts";
import type { Rooms } from "../domain/ports.ts";
import { type Deps, turnTopic } from "./deps.ts";

/** What a reply has come to so far: enough to keep the words of one that is cut short. */
export interface SoFar {
  text: string;
  citations: Citation[];
  plan: Plan | null;
  /** Whose words they are. */
  voice: Reply["voice"];
}

export interface TurnLog {
  emit(step: TurnStep): void;
  soFar: SoFar;
  /** Stops the gathering, waits for a batch under way, and hands out the steps that are not written yet. */
  rest(): Promise<TurnStep[]>;
}

/** The words of a log that still stand: those after the last that were taken back. */
export function standingText(steps: readonly TurnStep[]): string {
  const from = steps.findLastIndex(({ kind }) => kind === "withdrawn") + 1;
  return steps
    .slice(from)
    .map((step) => (step.kind === "text" ? step.delta : ""))
    .join("");
}

/** A beat in three strokes: turns that began apart do not all write at once, and hold up whoever comes just then. */
const strokes = 3;

/** Milliseconds to the stroke that ends this beat; turns share strokes: what they write then is one commit. */
function untilTick(every: number): number {
  const stroke = every / strokes;
  return every - (performance.now() % stroke);
}

/**
 * Gathers a reply's steps and writes them in few batches: neighbouring text becomes one step, and nothing is written
 * before `gatherMilliseconds` have passed. `beforePlan` runs in the transaction of the batch that carries the plan, so
 * that a person is called before the words are shown.
 */
export function gatherSteps(
  { store, feed, pace, log }: Pick<Deps, "store" | "feed" | "pace" | "log">,
  turn: Turn,
  beforePlan: (rooms: Rooms, plan: Plan) => Promise<void>,
): TurnLog {
  const soFar: SoFar = { text: "", citations: [], plan: null, voice: "offline" };
  /** Words of this reply are in the log, where someone may have read them. */
  let told = false;
  /** The first words are on their way to the log. */
  let soon = false;
  let waiting: TurnStep[] = [];
  let timer: NodeJS.Timeout | null = null;
  let atOnce: NodeJS.Immediate | null = null;
  let writing: Promise<void> = Promise.resolve();

  async function write(): Promise<void> {
    const steps = waiting;
    waiting = [];
    told ||= steps.some(({ kind }) => kind === "text");
    try {
      await store.atomically(async (rooms) => {
        // Stopped or erased meanwhile: what is still said goes nowhere.
        if ((await rooms.conversations.appendWhileRunning(turn.id, steps)) === null) return;
        for (const step of steps) if (step.kind === "planned") await beforePlan(rooms, step.plan);
      });
      feed.announce(turnTopic(turn.id));
    } catch (fault) {
      // They go with the next batch: order holds, nothing is shown that is not kept.
      waiting = [...steps, ...waiting];
      log.error({ turn: turn.id, fault }, "steps were not written");
    }
  }

  function unschedule(): void {
    if (timer !== null) clearTimeout(timer);
    if (atOnce !== null) clearImmediate(atOnce);
    timer = null;
    atOnce = null;
  }

  function writeNext(): void {
    unschedule();
    writing = writing.then(write);
  }

  return {
    soFar,
    emit(step) {
      if (step.kind === "withdrawn") {
        soFar.text = "";
        // What nobody has read yet is not told at all.
        waiting = waiting.filter(({ kind }) => kind !== "text");
        if (!told) return;
      }
      if (step.kind === "text") soFar.text += step.delta;
      if (step.kind === "stepped_down" && step.step === "write") soFar.voice = "offline";
      if (step.kind === "passages") soFar.citations = step.citations;
      if (step.kind === "planned") soFar.plan = step.plan;
      const last = waiting.at(-1);
      if (step.kind === "text" && last?.kind === "text")
        waiting[waiting.length - 1] = { kind: "text", delta: last.delta + step.delta };
      else waiting.push(step);
      // The first words are waited for; what follows may gather.
      if (step.kind === "text" && !soon) {
        soon = true;
        unschedule();
        atOnce = setImmediate(writeNext);
      } else if (atOnce === null) timer ??= setTimeout(writeNext, untilTick(pace.gatherMilliseconds));
    },
    async rest() {
      unschedule();
      await writing;
      const steps = waiting;
      waiting = [];
      return steps;
    },
  };
}
