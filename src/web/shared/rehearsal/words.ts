import type { Language } from "../answers.ts";
import type { RehearsalReportWords } from "../strings/rehearsal-report.ts";
import { ar } from "../strings/rehearsal-report-ar.ts";
import { en } from "../strings/rehearsal-report-en.ts";
import { fr } from "../strings/rehearsal-report-fr.ts";

export const reportWords: Readonly<Record<Language, RehearsalReportWords>> = { fr, ar, en };
