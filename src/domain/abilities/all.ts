import type { Ability } from "./ability.ts";
import { ask } from "./ask.ts";
import { check } from "./check.ts";
import { classify } from "./classify.ts";
import { coherence } from "./coherence.ts";
import { detect } from "./detect.ts";
import { field } from "./field.ts";
import { indicator } from "./indicator.ts";
import { pitch } from "./pitch.ts";
import { search } from "./search.ts";

/** The abilities of `dalil try`, by name. */
export const abilities: Readonly<Record<string, Ability>> = {
  detect: { takes: ["text"], answer: detect },
  classify: { takes: ["text"], answer: classify },
  field: { takes: ["text"], answer: field },
  check: { takes: ["place", "text"], answer: check },
  coherence: { takes: [], may: ["problem", "solution", "impact", "pitch"], answer: coherence },
  indicator: { takes: ["text"], answer: indicator },
  pitch: { takes: [], may: ["text", "words", "seconds"], answer: pitch },
  ask: { takes: ["question"], answer: ask },
  search: { takes: ["question"], answer: search },
};
