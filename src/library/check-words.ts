import { type Language, languages } from "../domain/language/names.ts";
import type { Mistake } from "../domain/mistakes.ts";
import { mistakeAt, type YamlText } from "../domain/yaml-text.ts";
import type { Folder } from "./folder.ts";

type Path = readonly PropertyKey[];

const arabic = /\p{Script=Arabic}/gu;
const latin = /\p{Script=Latin}/gu;
/** Words in quotation marks may be of another language: "les mots « كيف » et « أين »". */
const quoted = /«[^»]*»|“[^”]*”|"[^"]*"|\([^)]*\)/gu;

const languageNames: Readonly<Record<Language, string>> = { fr: "French", ar: "Arabic", en: "English" };

/** Each text is in the script of its language, and each rung of a ladder has the shape a reply needs. */
export function checkWords(folder: Folder): Mistake[] {
  const read = [folder.programme, ...folder.canvases, ...folder.criteria, folder.glossary].filter(
    (one) => one !== null,
  );
  return [
    ...read.flatMap(({ value, text }) => checkScripts(text, [], value)),
    ...folder.criteria.flatMap(({ value, text }) =>
      Object.entries(value).flatMap(([id, { ladder }]) =>
        ladder === undefined
          ? []
          : [
              ...checkRungs(text, [id, "ladder", "questions"], ladder.questions, asks),
              ...checkRungs(text, [id, "ladder", "hints"], ladder.hints, asks),
              ...checkRungs(text, [id, "ladder", "starters"], ladder.starters, begins),
            ],
      ),
    ),
    ...checkGuides(folder),
  ];
}

/** Names stay as their owners write them, in any script; so do the words by which people ask. */
const names = new Set(["name", "term"]);

function checkScripts(text: YamlText, path: Path, value: unknown): Mistake[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => checkScripts(text, [...path, index], item));
  const entries = Object.entries(value);
  const localised = languages.every((language) => language in value);
  return entries.flatMap(([key, inner]) => {
    const here = [...path, key];
    if (!localised) return checkScripts(text, here, inner);
    const words = typeof inner === "string" ? { "": inner } : (inner as Record<string, unknown>);
    return Object.entries(words).flatMap(([form, said]) => {
      const place = form === "" ? here : [...here, form];
      const wrong = typeof said === "string" && wrongScript(said, key as Language, names.has(String(path.at(-1))));
      if (!wrong) return [];
      return [
        mistakeAt(
          text,
          place,
          `"${place.map(String).join(".")}" is not written in ${languageNames[key as Language]}`,
          key === "ar" ? "Write it in Arabic letters." : "Write it without Arabic letters, or put them between quotes.",
        ),
      ];
    });
  });
}

function wrongScript(said: string, language: Language, isName: boolean): boolean {
  if (language === "ar") return !isName && !/\p{Script=Arabic}/u.test(said) && /\p{L}/u.test(said);
  const own = said.replace(quoted, " ");
  return (own.match(arabic)?.length ?? 0) > (isName ? (own.match(latin)?.length ?? 0) : 0);
}

interface Shape {
  fits(words: string): boolean;
  what: string;
  mend: string;
}

const asks: Shape = {
  fits: (words) => /[?؟]["»”]?$/u.test(words.trim()),
  what: "does not end in a question",
  mend: "End it with one short question and its mark.",
};
const begins: Shape = {
  fits: (words) => words.includes("…") && !/[?؟]/u.test(words.replace(quoted, " ")),
  what: "is not the beginning of a sentence",
  mend: "Leave its gaps as … and take the question mark out.",
};

const checkRungs = (
  text: YamlText,
  path: Path,
  rungs: readonly Readonly<Record<Language, string>>[],
  shape: Shape,
): Mistake[] =>
  rungs.flatMap((rung, index) =>
    languages.flatMap((language) => {
      if (shape.fits(rung[language])) return [];
      const place = [...path, index, language];
      return [mistakeAt(text, place, `"${place.map(String).join(".")}" ${shape.what}`, shape.mend)];
    }),
  );

function checkGuides({ documents }: Folder): Mistake[] {
  return documents
    .filter(({ kind }) => kind === "guide")
    .filter(({ language, text }) => {
      const letters = text.match(/\p{L}/gu)?.length ?? 0;
      const inArabic = text.match(arabic)?.length ?? 0;
      return language === "ar" ? inArabic * 2 < letters : inArabic * 2 > letters;
    })
    .map(({ file, language }) => ({
      file,
      line: 1,
      what: `the guide is not written in ${languageNames[language]}`,
      mend: "Translate it, or name the file otherwise.",
    }));
}
