import type { BrokenLink } from "../../domain/coherence/link.ts";
import type { Diagnosis, Plan } from "../../domain/guidance.ts";
import type { Language } from "../../domain/language/names.ts";
import type { Heard } from "../../domain/planning/heard.ts";
import type { Past } from "../../domain/planning/past.ts";
import type { Standing } from "../../domain/planning/standing.ts";
import { readTimetable, type Timetable } from "../../domain/planning/timetable.ts";
import type { Answer, Library, TurnInput } from "../../domain/ports.ts";

/** All that a voice may use to put a plan into words. */
export interface Brief {
  input: TurnInput;
  language: Language;
  diagnosis: Diagnosis;
  past: Past;
  heard: Heard;
  standing: Standing;
  /** Broken links of the thread with this message in place, most important first. */
  broken(): readonly BrokenLink[];
  plan: Plan;
  answer: Answer | null;
  timetable: Timetable;
  library: Library;
}

/** What the graph has found by the time it speaks. */
type Found = Omit<Brief, "language" | "timetable" | "library">;

export const briefOf = (
  { input, diagnosis, past, heard, standing, broken, plan, answer }: Found,
  library: Library,
): Brief => ({
  input,
  language: diagnosis.reply,
  diagnosis,
  past,
  heard,
  standing,
  broken,
  plan,
  answer,
  timetable: readTimetable(input.programme, input.now),
  library,
});
