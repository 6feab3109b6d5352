import type { CaseLanguage, Ruling } from "../../../domain/evaluation.ts";
import type { Language } from "../../shared/answers.ts";
import type { EvaluationWords } from "../../shared/strings/evaluation.ts";
import evaluationAr from "../../shared/strings/evaluation-ar.ts";
import evaluationEn from "../../shared/strings/evaluation-en.ts";
import evaluationFr from "../../shared/strings/evaluation-fr.ts";
import type { ReportWords } from "../../shared/strings/report.ts";
import ar from "../../shared/strings/report-ar.ts";
import en from "../../shared/strings/report-en.ts";
import fr from "../../shared/strings/report-fr.ts";

/** The report's words in the language chosen last, those that it shares with the organisers' pages, and that language. */
export let words: ReportWords;
export let shared: EvaluationWords;
export let tongue: Language;

export function speakReport(language: Language): void {
  tongue = language;
  words = { fr, ar, en }[language];
  shared = { fr: evaluationFr, ar: evaluationAr, en: evaluationEn }[language];
}

/** Numbers and dates as readers in Morocco write them: Arabic with Western digits. */
const locale = (): string => ({ fr: "fr-FR", ar: "ar-MA-u-nu-latn", en: "en-GB" })[tongue];

export const number = (value: number, digits = 0): string =>
  value.toLocaleString(tongue === "ar" ? "en-GB" : locale(), {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });

/** "0,912": three decimals, so that a bound just under its floor does not look like it. */
export const share = (value: number): string => number(value, 3);

/** "+0,030", the sign as wide as a digit. */
export const difference = (value: number): string =>
  `${value > 0 ? "+" : value < 0 ? "−" : ""}${share(Math.abs(value))}`;

export const moment = (at: string): string =>
  new Date(at).toLocaleString(locale(), { dateStyle: "long", timeStyle: "short" });

export const languageName = (language: CaseLanguage): string => shared.language[language];

export const rulingName = (of: Ruling["of"]): string =>
  of.kind === "suite" ? words.allCases : of.kind === "language" ? languageName(of.language) : of.workshop;
