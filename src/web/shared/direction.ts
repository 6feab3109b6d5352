import type { Language } from "../../domain/language/names.ts";

export type Direction = "rtl" | "ltr" | "auto";

/** Direction of a text whose written form is known; `und` (numbers, "ok") follows its first strong letter. */
export const directionOf = (form: string): Direction =>
  form === "ar" || form === "ary" ? "rtl" : form === "und" ? "auto" : "ltr";

/** `lang` and `dir` attributes of a text in a known form; an undetermined form claims no language. */
export const spoken = (form: string): { lang?: string; dir: Direction } =>
  form === "und" ? { dir: "auto" } : { lang: form, dir: directionOf(form) };

/** The language of the interface nearest to what a phone asks for ("ar-MA", "fr-FR"), French when none is. */
export function nearest(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const start = tag.slice(0, 2).toLowerCase();
    if (start === "fr" || start === "ar" || start === "en") return start;
    if (tag.toLowerCase().startsWith("ary")) return "ar";
  }
  return "fr";
}
