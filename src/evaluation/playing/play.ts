import { abilities } from "../../domain/abilities/all.ts";
import { searchedIn } from "../../domain/abilities/searched-in.ts";
import type { Case, Play, Suite, Trial, TrialTurn } from "../../domain/evaluation.ts";
import type { TurnUse } from "../../domain/guidance.ts";
import type { Setback } from "../../domain/model.ts";
import { workshopToday } from "../../mentoring/workshop-today.ts";
import { because } from "../because.ts";
import { askFeedback } from "./ask-feedback.ts";
import { chanceOf } from "./chance.ts";
import type { Persona } from "./persona.ts";
import { say } from "./say.ts";
import type { Theatre } from "./stage.ts";
import { sitDown } from "./team-at-table.ts";
import { momentOf } from "./when.ts";

/** One case to be played once. */
export interface Piece {
  suite: Suite;
  case: Case;
  /** From 1. */
  repeat: number;
}

export interface Playing {
  theatre: Theatre;
  personas: Readonly<Record<string, Persona>>;
  seed: number;
}

/** Setbacks that say something of the provider or the way to it, not of the model's words. */
const providers: ReadonlySet<Setback> = new Set(["late", "busy", "refused", "broken", "resting", "full"]);

/** Plays a case once. Never rejects for what happens in it; rejects with the signal's reason when `signal` aborts. */
export async function play(playing: Playing, piece: Piece, signal: AbortSignal): Promise<Trial> {
  const began = performance.now();
  const trial: Trial = {
    suite: piece.suite.id,
    case: piece.case.id,
    repeat: piece.repeat,
    turns: [],
    answer: null,
    milliseconds: 0,
    tokens: { prompt: 0, completion: 0, calls: 0 },
    fault: null,
  };
  try {
    if (piece.case.play.kind === "ability") trial.answer = useAbility(piece.case.play, playing.theatre);
    else if (piece.case.play.kind === "feedback") await drafted(playing, piece, trial, signal);
    else await talk(playing, piece, trial, signal);
  } catch (fault) {
    signal.throwIfAborted();
    trial.fault ??= { kind: "broken", words: [because("broke", { words: wordsOf(fault) })] };
  }
  trial.milliseconds = Math.round(performance.now() - began);
  return trial;
}

function useAbility({ ability, input }: Extract<Play, { kind: "ability" }>, theatre: Theatre): object {
  const found = Object.hasOwn(abilities, ability) ? abilities[ability] : undefined;
  if (found === undefined) throw new Error(`There is no ability "${ability}".`);
  const { programme, library, answer } = theatre;
  return found.answer(input, { programme, answer, search: searchedIn(library) });
}

/** The draft as a mentor would have it before them, without the ids of this trial's store. */
async function drafted({ theatre }: Playing, piece: Piece, trial: Trial, signal: AbortSignal): Promise<void> {
  const { play, language, workshop } = piece.case;
  if (play.kind !== "feedback" || workshop === null) return;
  const stage = await theatre.open(momentOf(play.given, piece.suite, theatre.programme));
  try {
    const member = await sitDown(stage.deps, language, play.given);
    const draft = await askFeedback(stage, { member, workshop, signal });
    const fault = stage.faults.at(-1);
    if (draft === null || fault !== undefined)
      throw new Error(`no draft was made: ${fault === undefined ? "nothing was logged" : wordsOf(fault)}`);
    const { language: spoken, remarks, voice, setback, use } = draft;
    trial.answer = { language: spoken, remarks, voice, setback };
    addUse(trial.tokens, use);
    trial.fault = lostBy(setback, theatre);
  } finally {
    await stage.close();
  }
}

async function talk(
  { theatre, personas, seed }: Playing,
  piece: Piece,
  trial: Trial,
  signal: AbortSignal,
): Promise<void> {
  const { play, language } = piece.case;
  if (play.kind === "ability" || play.kind === "feedback") return;
  const stage = await theatre.open(momentOf(play.given, piece.suite, theatre.programme));
  try {
    const member = await sitDown(stage.deps, language, play.given);
    const workshop = piece.case.workshop ?? (await workshopToday(stage.deps, { actor: member }));
    const accept = play.given?.accept ?? play.kind === "persona";
    const random = chanceOf(seed, piece.suite.id, piece.case.id, String(piece.repeat));
    const next = speaker(play, personas, random);
    for (let text = next(trial.turns); text !== null; text = next(trial.turns)) {
      const number = trial.turns.length + 1;
      const { turn, use } = await say(stage.deps, { member, workshop, text, number, accept, signal });
      trial.turns.push(turn);
      addUse(trial.tokens, use);
      trial.fault = faultOf(turn, theatre, stage.faults);
      if (trial.fault !== null) return;
    }
  } finally {
    await stage.close();
  }
}

/** What the team says next; null when it has nothing more to say. */
function speaker(
  play: Extract<Play, { kind: "talk" | "persona" }>,
  personas: Playing["personas"],
  random: () => number,
): (turns: readonly TrialTurn[]) => string | null {
  if (play.kind === "talk") return (turns) => play.say[turns.length] ?? null;
  const persona = Object.hasOwn(personas, play.persona) ? personas[play.persona] : undefined;
  if (persona === undefined) throw new Error(`There is no persona "${play.persona}".`);
  return (turns) => {
    if (turns.length >= play.turns) return null;
    const seen = turns.map(({ said, text, plan }, index) => ({ said, reply: text, plan, turn: index + 1 }));
    return persona.next(seen, random);
  };
}

function faultOf(turn: TrialTurn, theatre: Theatre, faults: readonly unknown[]): Trial["fault"] {
  const last = turn.steps.at(-1);
  if (last?.kind === "failed" && last.code === "internal") {
    const words = faults.map(wordsOf).at(-1) ?? "nothing was logged";
    return { kind: "broken", words: [because("turn_failed", { words })] };
  }
  return lostBy(turn.setback, theatre);
}

const lostBy = (setback: Setback | null, { voice }: Theatre): Trial["fault"] =>
  voice === "offline" || setback === null || !providers.has(setback)
    ? null
    : { kind: "infrastructure", words: [because("model_silent", { reason: setback })] };

function addUse(tokens: Trial["tokens"], use: TurnUse | null): void {
  if (use === null) return;
  tokens.prompt += use.promptTokens;
  tokens.completion += use.answerTokens;
  tokens.calls += use.calls;
}

const wordsOf = (fault: unknown): string =>
  fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault);
