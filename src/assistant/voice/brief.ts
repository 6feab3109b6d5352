import type { Diagnosis, Plan } from "../../domain/guidance.ts";
import type { Heard } from "../../domain/heard.ts";
import type { Language } from "../../domain/language/names.ts";
import type { Past } from "../../domain/past.ts";
import type { Answer, Library, TurnInput } from "../../domain/ports.ts";
import type { Standing } from "../../domain/standing.ts";
import { readTimetable, type Timetable } from "../../domain/timetable.ts";
import type { State } from "../state.ts";

/** All that a voice may use to put a plan into words. */
export interface Brief {
  input: TurnInput;
  language: Language;
  diagnosis: Diagnosis;
  past: Past;
  heard: Heard;
  standing: Standing;
  plan: Plan;
  answer: Answer | null;
  timetable: Timetable;
  library: Library;
}

export const briefOf = ({ input, diagnosis, past, heard, standing, plan, answer }: State, library: Library): Brief => ({
  input,
  language: diagnosis.reply,
  diagnosis,
  past,
  heard,
  standing,
  plan,
  answer,
  timetable: readTimetable(input.programme, input.now),
  library,
});
