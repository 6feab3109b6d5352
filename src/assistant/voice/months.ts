import { words } from "../../domain/language/fold.ts";

/** Names of months in French, Arabic (Moroccan and Middle Eastern), Darija in Latin letters and English, folded. */
const months = new Set(
  `janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
  january february march april may june july august september october november december
  يناير فبراير مارس ابريل ماي مايو يونيو يونيه يوليوز يوليو غشت اغسطس شتنبر سبتمبر اكتوبر نونبر نوفمبر دجنبر ديسمبر
  yanayer fbrayer mares abril mayo yonyo yolyoz ghocht ghosht chotanbir chtanbir oktober nowanbir dojanbir`.split(
    /\s+/,
  ),
);

/** The first month named in a text, as written; null when there is none. */
export const monthIn = (text: string): string | null =>
  words(text).find(({ form }) => months.has(form) || months.has(form.replace(/^[فبل]/u, "")))?.quote ?? null;
