import type { VoiceActivity } from "../../../domain/rehearsals.ts";

/** How loud it was at a moment: milliseconds from the beginning, and the root mean square of the samples, 0 to 1. */
export type Level = readonly [at: number, loudness: number];

/** Milliseconds in which nobody is expected to speak yet: the noise of the room is learnt there. */
const learning = 1000;
/** A voice is this much louder than the room, and at least this loud. */
const above = 3;
const quietest = 0.004;
/** Between words it is silent for less; a click is shorter than a syllable. Milliseconds. */
const joint = 300;
const syllable = 120;
/** Speech swells and falls; a fan, an engine or a hum does not. */
const lively = 2.5;

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** Over which loudness somebody speaks; null where nothing swells like a voice. */
export function threshold(levels: readonly Level[]): number | null {
  const first = levels.filter(([moment]) => moment < learning).map(([, loudness]) => loudness);
  const all = levels.map(([, loudness]) => loudness).sort((one, other) => one - other);
  const [low, high] = [at(all, 0.1), at(all, 0.95)];
  if (high < quietest || high < low * lively) return null;
  // Who speaks at once is not taken for noise: what is quiet later counts too.
  const noise = Math.min(
    at(
      first.sort((one, other) => one - other),
      0.5,
    ),
    low,
  );
  return Math.min(Math.max(noise * above, quietest), Math.max(high * 0.35, quietest));
}

/**
 * Where somebody spoke, from levels in order of time. `length` is that of the recording, in milliseconds. It hears that a
 * voice speaks, never what it says.
 */
export function voiceIn(levels: readonly Level[], length: number): VoiceActivity {
  const over = threshold(levels);
  if (over === null) return { spoken: [], length };
  const stretches: [number, number][] = [];
  levels.forEach(([moment, loudness], place) => {
    if (loudness < over) return;
    const until = Math.min(levels[place + 1]?.[0] ?? length, moment + joint);
    const last = stretches.at(-1);
    if (last !== undefined && moment - last[1] <= joint) last[1] = until;
    else stretches.push([moment, until]);
  });
  return { spoken: stretches.filter(([begin, finish]) => finish - begin >= syllable), length };
}

/** Loudness of samples between -1 and 1. */
export const loudnessOf = (samples: Float32Array): number =>
  Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / Math.max(1, samples.length));
