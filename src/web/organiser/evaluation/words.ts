import type { Language } from "../../shared/answers.ts";
import type { Desk } from "../../shared/staff/desk.ts";
import type { EvaluationWords } from "../../shared/strings/evaluation.ts";
import ar from "../../shared/strings/evaluation-ar.ts";
import en from "../../shared/strings/evaluation-en.ts";
import fr from "../../shared/strings/evaluation-fr.ts";
import type { ReportWords } from "../../shared/strings/report.ts";
import reportAr from "../../shared/strings/report-ar.ts";
import reportEn from "../../shared/strings/report-en.ts";
import reportFr from "../../shared/strings/report-fr.ts";

const books: Readonly<Record<Language, EvaluationWords>> = { fr, ar, en };

const reports: Readonly<Record<Language, ReportWords>> = { fr: reportFr, ar: reportAr, en: reportEn };

/** What the report calls what was decided. */
export const namesOf = (desk: Desk): ReportWords => reports[desk.door.language];

export const wordsOf = (desk: Desk): EvaluationWords => books[desk.door.language];

const decimals: Readonly<Record<Language, string>> = { fr: "fr-FR", ar: "en-GB", en: "en-GB" };

/** "0,94": a share with two decimals, as the reader's language writes it. */
export const share = (desk: Desk, value: number): string =>
  value.toLocaleString(decimals[desk.door.language], { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** "+0,03", with a sign of its own width. */
export const difference = (desk: Desk, value: number): string =>
  `${value > 0 ? "+" : value < 0 ? "−" : ""}${share(desk, Math.abs(value))}`;
