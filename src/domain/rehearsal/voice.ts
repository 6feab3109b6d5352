import type { VoiceActivity } from "../rehearsals.ts";
import type { Pause } from "./pauses.ts";
import type { Spoken, SpokenWord } from "./spoken.ts";

const thousand = 1000;
const shortestPause = 500;

/**
 * A script with the times at which somebody was heard to speak: its words are shared out over the stretches of speech by
 * their letters. Words that bear times of their own keep them.
 */
export function withVoice(spoken: Spoken, voice: VoiceActivity | null): Spoken {
  if (voice === null || voice.spoken.length === 0 || spoken.timing !== "none") return spoken;
  const heard = voice.spoken.reduce((sum, [begin, finish]) => sum + finish - begin, 0);
  const letters = spoken.words.reduce((sum, { form }) => sum + form.length, 0);
  if (heard <= 0 || letters === 0) return spoken;
  let said = 0;
  const words = spoken.words.map((word): SpokenWord => {
    const begin = momentOf(voice, (said * heard) / letters, false);
    said += word.form.length;
    return { ...word, begin, finish: momentOf(voice, (said * heard) / letters, true) };
  });
  return { ...spoken, words, timing: "voice", seconds: spoken.seconds ?? voice.length / thousand };
}

/** When so many milliseconds of speech have passed; at the edge of two stretches the end of the first or the begin of the second. */
function momentOf({ spoken }: VoiceActivity, passed: number, ending: boolean): number {
  let left = passed;
  for (const [begin, finish] of spoken) {
    const long = finish - begin;
    if (left < long || (ending && left - long < 1e-6)) return Math.round(begin + left);
    left -= long;
  }
  return spoken.at(-1)![1];
}

/** Silences of half a second or more between stretches of speech. */
export function pausesOfVoice({ words }: Spoken, { spoken }: VoiceActivity): Pause[] {
  return spoken.slice(1).flatMap(([begin], at): Pause[] => {
    const finish = spoken[at]![1];
    if (begin - finish < shortestPause) return [];
    const after = words.findLastIndex((word) => word.begin !== null && word.begin < finish);
    return [{ after, second: finish / thousand, seconds: (begin - finish) / thousand }];
  });
}

/** Seconds each slide was shown: `slides` are the milliseconds at which each next one came. */
export function slideTimes(slides: readonly number[], seconds: number): number[] {
  const moments = [0, ...slides.map((moment) => moment / thousand), seconds];
  return moments.slice(1).map((moment, at) => Math.max(0, moment - moments[at]!));
}
