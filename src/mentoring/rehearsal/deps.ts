import type { Language } from "../../domain/language/names.ts";
import type { JuryVoice } from "../../domain/rehearsal/jury/voice.ts";
import type { JuryWords } from "../../domain/rehearsal/jury/words.ts";
import type { Report, ReportInput } from "../../domain/rehearsal/report.ts";
import type { Transcriber } from "../../domain/rehearsals.ts";
import type { Deps } from "../deps.ts";

/** What the verbs of the rehearsal ask of the world, beside the others'. */
export interface RehearsalDeps extends Deps {
  /** Null where no transcription model is set. */
  transcriber: Transcriber | null;
  /** Reads a speech against the canvases, where no chat waits for it. */
  report(input: ReportInput): Promise<Report>;
  /** Somebody is about to speak: whoever reads gets ready. */
  expectSpeech(): void;
  /** The words of the simulated jury; read when they are first needed. */
  juryWords(): Promise<Readonly<Record<Language, JuryWords>>>;
  /** Says the jury's questions nearer to the team's own matter; null where no model is set. */
  juryVoice: JuryVoice | null;
}
