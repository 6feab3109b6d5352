import type { Take } from "./take.ts";
import { voiceIn } from "./voice-activity.ts";

type Moment = number | null;

/** What the server is told of a take. */
export interface Speech {
  key: string;
  mode: Take["mode"];
  source: Take["source"];
  language: Take["language"];
  text?: string;
  words?: [string, Moment, Moment][];
  timing?: "words" | "lines";
  confidence?: number | null;
  seconds: number | null;
  voice: { spoken: [number, number][]; length: number } | null;
  slides: number[];
  transcribedBy: string | null;
}

/** The words of all reels one after the other, each moved to where its reel begins. */
function wordsOf({ reels, written }: Take): [string, Moment, Moment][] {
  return written.flatMap((reel, place) => {
    const { begin } = reels[place]!;
    const moved = (moment: Moment) => (moment === null ? null : Math.round(moment + begin));
    return (reel?.words ?? []).map(([form, from, to]): [string, Moment, Moment] => [form, moved(from), moved(to)]);
  });
}

/**
 * A take as a speech that begins at its first sound: the silence before it, until the button was found, is nobody's time.
 * `typed` are words that the team wrote itself; they stand in place of a machine's.
 */
export function speechOf(take: Take, typed: string | null): Speech {
  const { key, mode, source, language, length, levels } = take;
  const heard = length === null || levels.length === 0 ? null : voiceIn(levels, length);
  const words = typed === null ? wordsOf(take) : [];
  const timed = words.flatMap(([, begin, finish]) => (begin === null || finish === null ? [] : [[begin, finish]]));
  const stretches = timed.length > 0 ? timed : (heard?.spoken ?? []);
  const first = Math.max(0, Math.round(stretches[0]?.[0] ?? 0));
  const last = stretches.length === 0 ? length : Math.max(...stretches.map(([, finish]) => finish!));
  const since = (moment: number) => Math.max(0, Math.round(moment) - first);
  const by = take.written.find((reel) => reel !== null)?.by ?? null;
  const common = {
    key,
    mode,
    source,
    language,
    seconds: last === null ? null : since(last) / 1000,
    voice:
      heard === null || heard.spoken.length === 0
        ? null
        : {
            spoken: heard.spoken.map(([begin, finish]): [number, number] => [since(begin), since(finish)]),
            length: since(last ?? heard.length),
          },
    slides: take.slides.map(since),
  };
  if (typed !== null) return { ...common, text: typed, transcribedBy: null };
  const sure = take.written.flatMap((reel) => (reel?.confidence == null ? [] : [reel.confidence]));
  const lines = take.written.some((reel) => reel?.timing === "lines");
  return {
    ...common,
    words: words.map(([form, begin, finish]) => [
      form,
      begin === null ? null : since(begin),
      finish === null ? null : since(finish),
    ]),
    text: take.written.map((reel) => reel?.text ?? "").join("\n"),
    ...(timed.length > 0 ? { timing: lines ? ("lines" as const) : ("words" as const) } : {}),
    confidence: sure.length === 0 ? null : Math.min(...sure),
    transcribedBy: by,
  };
}
