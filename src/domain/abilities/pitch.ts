import { flagsOf, stumblesIn } from "../rehearsal/flags.ts";
import { numbersIn } from "../rehearsal/numbers-said.ts";
import { wordsPerMinute } from "../rehearsal/pace.ts";
import { pausesIn } from "../rehearsal/pauses.ts";
import { type HeardWord, type Spoken, scriptSpoken, wordsSpoken } from "../rehearsal/spoken.ts";
import { structureOf } from "../rehearsal/structure.ts";
import { type AbilityLine, BadLine, textOf } from "./ability.ts";

const minute = 60;
const round = (value: number): number => Math.round(value * 10) / 10;

const timeIn = (value: unknown): number | null => (typeof value === "number" && Number.isFinite(value) ? value : null);

function heardWord(word: unknown): HeardWord {
  if (typeof word === "string") return [word, null, null];
  if (!Array.isArray(word) || typeof word[0] !== "string")
    throw new BadLine('a word is not "form" or [form, begin_ms, end_ms]');
  return [word[0], timeIn(word[1]), timeIn(word[2])];
}

function spokenOf(line: AbilityLine): Spoken {
  const seconds = timeIn(line.seconds);
  if (!Array.isArray(line.words)) return scriptSpoken(textOf(line, "text"), seconds);
  return wordsSpoken(line.words.map(heardWord), {
    ...(seconds === null ? {} : { seconds }),
    ...(typeof line.text === "string" ? { text: line.text } : {}),
  });
}

/** Reads a pitch alone, without a canvas; with `tokens`, one mark a word too (see `flagsOf`). */
export function pitch(line: AbilityLine): object {
  const spoken = spokenOf(line);
  const stumbles = stumblesIn(spoken);
  const { elements, orderOk, cleared } = structureOf(spoken, stumbles);
  const pace = wordsPerMinute(spoken);
  const stumbled = stumbles.sounds.length + stumbles.fillers.length;
  return {
    elements: Object.fromEntries(Object.entries(elements).map(([part, words]) => [part, words?.quote ?? null])),
    order_ok: orderOk,
    fillers: {
      sounds: stumbles.sounds.length,
      words: stumbles.fillers.length,
      per_minute: spoken.seconds === null ? null : round((stumbled / spoken.seconds) * minute),
    },
    repairs: stumbles.repairs.length,
    pace: pace === null ? null : round(pace),
    pauses: pausesIn(spoken).length,
    numbers: numbersIn(spoken, cleared).map(({ quote, value, kind, unit, of }) => ({
      quote,
      value,
      kind,
      unit,
      ...(of === undefined ? {} : { of }),
    })),
    ...(line.tokens === true ? { flags: flagsOf(stumbles) } : {}),
  };
}
