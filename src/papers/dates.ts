import type { Language } from "../domain/language/names.ts";
import type { TakeAway } from "../domain/take-away/document.ts";
import { wordsOf } from "./words.ts";

/** Western digits everywhere, and the months as Morocco names them. */
const locales: Readonly<Record<Language, string>> = { fr: "fr-FR", ar: "ar-MA-u-nu-latn", en: "en-GB" };

/** A moment in the programme's time zone: "18 juin 2026 à 17:05". */
export const momentOf = ({ language, programme }: TakeAway, at: string): string =>
  new Intl.DateTimeFormat(locales[language], {
    dateStyle: "long",
    timeStyle: "short",
    hourCycle: "h23",
    timeZone: programme.timezone,
  }).format(new Date(at));

/** The programme's days: "16 – 20 juin 2026", "من 16 إلى 20 يونيو 2026"; empty when it has none. */
export function daysOf({ language, programme: { from, to } }: TakeAway): string {
  if (from === null || to === null) return "";
  const format = (date: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locales[language], { ...options, timeZone: "UTC" }).format(new Date(`${date}T12:00:00Z`));
  const whole = format(to, { dateStyle: "long" });
  if (from === to) return whole;
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  const start = sameMonth ? String(Number(from.slice(8))) : format(from, { day: "numeric", month: "long" });
  return wordsOf[language].range(start, whole);
}
