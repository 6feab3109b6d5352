import type { Language } from "../../../domain/language/names.ts";

/** Western digits in every language; months as they are said in Morocco. */
const locales: Readonly<Record<Language, string>> = { fr: "fr-FR", ar: "ar-MA-u-nu-latn", en: "en-GB" };

const steps = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
] as const;

/** "il y a 4 minutes"; null under a minute. */
export function ago(at: string, now: number, language: Language): string | null {
  const passed = now - Date.parse(at);
  const step = steps.find(([, length]) => passed >= length);
  if (step === undefined) return null;
  return new Intl.RelativeTimeFormat(locales[language]).format(-Math.floor(passed / step[1]), step[0]);
}

/** "mardi 16 juin, 17:05", in the programme's time zone. */
export const moment = (at: string, timeZone: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], {
    timeZone,
    weekday: "long",
    day: "numeric",
    month: "long",
    hour: "2-digit",
    minute: "2-digit",
  }).format(new Date(at));

/** "16 juin 2026". */
export const day = (at: string, timeZone: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { timeZone, dateStyle: "long" }).format(new Date(at));
