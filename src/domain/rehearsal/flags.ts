import { detectLanguage } from "../language/detect.ts";
import { type Filler, fillersIn } from "./fillers.ts";
import { type Heard, heardIn } from "./heard.ts";
import { type Repair, repairsIn } from "./repairs.ts";
import type { Spoken } from "./spoken.ts";

/** What stumbles in a speech, by places of its words. */
export interface Stumbles {
  heard: readonly Heard[];
  sounds: readonly number[];
  fillers: readonly Filler[];
  repairs: readonly Repair[];
}

export function stumblesIn(spoken: Spoken): Stumbles {
  const english = detectLanguage(spoken.text).language === "en";
  const heard = heardIn(spoken, english);
  const fillers = fillersIn(heard);
  return {
    heard,
    sounds: heard.flatMap(({ sound }, at) => (sound ? [at] : [])),
    fillers,
    repairs: repairsIn(heard, fillers),
  };
}

/** One mark a word: "FD" a hesitation sound, "D" a filler word, "R" words given up, "" none. A turn is marked once, on its bearer. */
export function flagsOf({ heard, sounds, fillers, repairs }: Stumbles): string[] {
  const flags = heard.map(() => "");
  for (const at of sounds) flags[at] = "FD";
  for (const { at } of fillers) if (flags[at] === "") flags[at] = "D";
  for (const { at } of repairs) if (flags[at] === "") flags[at] = "R";
  return flags;
}
