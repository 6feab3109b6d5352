import type { Language } from "../answers.ts";

const minute = 60;

/** Seconds as a stopwatch shows them: 4:38. */
export function clockText(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / minute)}:${String(whole % minute).padStart(2, "0")}`;
}

/** With one decimal at most, as the language writes it, always in Western digits. */
export const figure = (value: number, language: Language): string =>
  new Intl.NumberFormat(`${language}-u-nu-latn`, { maximumFractionDigits: 1 }).format(value);

export const percent = (share: number): string => String(Math.round(share * 100));
