/** The languages Dalil speaks, and the forms teams write in. */

export const languages = ["fr", "ar", "en"] as const;
/** A language of the interface, of the content and of the assistant's replies. */
export type Language = (typeof languages)[number];

export const writtenForms = ["fr", "ar", "ary", "ary-Latn", "en", "zgh", "und"] as const;
/**
 * How a text is written: French, Modern Standard Arabic, Darija in Arabic script (`ary`), Darija in Latin script
 * (`ary-Latn`, "3arabizi"), English, Tamazight in Tifinagh (`zgh`), or undetermined (numbers, "ok", emoji).
 */
export type WrittenForm = (typeof writtenForms)[number];

/** What `detectLanguage` says of a text. `mixed` is true when a second language carries part of it. */
export interface Detected {
  language: WrittenForm;
  mixed: boolean;
  /** The second language of a mixed text, else null. */
  second: WrittenForm | null;
  /** Share of the second language among the words, 0 to 1; 0 when not mixed. */
  share?: number;
  /** Too short or too common to change the language of the conversation ("walo", "ok", "merci", "12"). */
  brief?: boolean;
}

/** A text in the three languages of the content. */
export type Localised = Readonly<Record<Language, string>>;

export const isLanguage = (value: unknown): value is Language => languages.some((language) => language === value);

export const direction = (form: WrittenForm | Language): "rtl" | "ltr" =>
  form === "ar" || form === "ary" ? "rtl" : "ltr";
