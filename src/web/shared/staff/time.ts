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

const dayOf = (at: number, timeZone: string): string => new Intl.DateTimeFormat("sv-SE", { timeZone }).format(at);

/** "18:30" today, "demain 11:00", "jeu. 18 juin, 11:00", in the programme's time zone. */
export function clockTime(at: string, now: number, timeZone: string, language: Language): string {
  const moment = Date.parse(at);
  const locale = locales[language];
  const hours = { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  const time = new Intl.DateTimeFormat(locale, hours).format(moment);
  const days = Math.round((Date.parse(dayOf(moment, timeZone)) - Date.parse(dayOf(now, timeZone))) / 86_400_000);
  if (days === 0) return time;
  if (Math.abs(days) === 1)
    return `${new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(days, "day")} ${time}`;
  return new Intl.DateTimeFormat(locale, { ...hours, weekday: "short", day: "numeric", month: "long" }).format(moment);
}
