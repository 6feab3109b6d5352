import type { Element } from "./elements/elements.ts";
import type { SplitPart } from "./split.ts";
import type { Spoken } from "./spoken.ts";
import type { Structure } from "./structure.ts";

/** A unit of speech on the line of time. */
export interface Stretch {
  /** Id of the part of the split that it counts for. */
  part: string;
  element: Element | null;
  quote: string;
  /** Seconds from the beginning; null where no time is known at all. */
  begin: number | null;
  finish: number | null;
  words: number;
}

export interface PartTime {
  part: string;
  /** Seconds spent and seconds given; spent is null where no time is known. */
  seconds: number | null;
  allowed: number;
  /** Share of the speech, by time or, without times, by words. */
  share: number;
}

const thousand = 1000;

/** When a word begins or ends, in seconds from the first word: measured, else shared out by words; null without times. */
function clockOf({ words, seconds }: Spoken): (at: number, edge: "begin" | "finish") => number | null {
  const first = words.find(({ begin }) => begin !== null)?.begin ?? 0;
  return (at, edge) => {
    const word = words[at]!;
    const own = edge === "begin" ? word.begin : word.finish;
    if (own !== null) return (own - first) / thousand;
    if (seconds === null) return null;
    return (seconds * (edge === "begin" ? at : at + 1)) / words.length;
  };
}

/** Every unit with its times and the part of the split it counts for; greetings go with what stands beside them. */
export function timelineOf(spoken: Spoken, { units, parts }: Structure, split: readonly SplitPart[]): Stretch[] {
  const clock = clockOf(spoken);
  const partOf = (element: Element | null) =>
    element === null ? undefined : split.find(({ elements }) => elements.includes(element))?.id;
  let last = split[0]?.id ?? "";
  return units.map((unit, at): Stretch => {
    const element = parts[at] ?? null;
    const thanks = unit.telling === 0 && at > units.length / 2;
    last = (thanks ? split.at(-1)?.id : partOf(element)) ?? last;
    return {
      part: last,
      element,
      quote: spoken.text.slice(unit.start, unit.end),
      begin: clock(unit.from, "begin"),
      finish: clock(unit.to, "finish"),
      words: unit.to - unit.from + 1,
    };
  });
}

/** Time per part against the split, silences counted with the words before them. */
export function partTimes(timeline: readonly Stretch[], split: readonly SplitPart[]): PartTime[] {
  const lasting = timeline.map(({ begin, finish }, at) =>
    begin === null || finish === null ? null : (timeline[at + 1]?.begin ?? finish) - begin,
  );
  const timed = lasting.every((seconds) => seconds !== null);
  const weights = timeline.map(({ words }, at) => (timed ? lasting[at]! : words));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return split.map(({ id, seconds }): PartTime => {
    const spent = weights.reduce((sum, weight, at) => (timeline[at]!.part === id ? sum + weight : sum), 0);
    return {
      part: id,
      seconds: timed && timeline.length > 0 ? spent : null,
      allowed: seconds,
      share: whole === 0 ? 0 : spent / whole,
    };
  });
}
