import type { Language } from "../answers.ts";

const arabic = /\p{Script=Arabic}/u;

/** Words of the team to the letter, as proof looks: in guillemets on a band, in their own direction. */
export function Quote({ words, language }: { words: string; language: Language }) {
  // Figures alone follow the language of the screen.
  const form = /\p{L}/u.test(words) ? (arabic.test(words) ? "ar" : "fr") : language;
  return (
    <q dir="auto" lang={form}>
      {form === "ar" ? `«${words}»` : `«\u00a0${words}\u00a0»`}
    </q>
  );
}

/** A check, a half disc, a dashed ring: the shape says it before the colour. */
export const Sign = ({ of }: { of: "met" | "weak" | "missing" }) => (
  <svg viewBox="0 0 24 24" aria-hidden="true" class={`sign ${of}`}>
    {of === "missing" ? (
      <circle cx="12" cy="12" r="9" stroke-dasharray="3.2 3.8" />
    ) : (
      <circle cx="12" cy="12" r="9.5" fill={of === "met" ? "currentColor" : "none"} />
    )}
    {of === "met" && <path d="M7.5 12.3l3 3 6-6" stroke="var(--card)" stroke-width="2.4" />}
    {of === "weak" && <path d="M12 2.5a9.5 9.5 0 010 19z" fill="currentColor" stroke="none" />}
  </svg>
);
