import { type Language, languages } from "../domain/language/names.ts";
import type { Day, Programme, Term } from "../domain/programme.ts";
import type { Document } from "./documents.ts";

/** Words in one language that lead to a passage which may stand in another. */
export interface Signpost {
  language: Language;
  passage: string;
  title: string;
  text: string;
}

const dayWords: Readonly<Record<Language, string>> = { fr: "jour journée", ar: "اليوم", en: "day" };
const ordinals: Readonly<Record<Language, readonly string[]>> = {
  fr: ["premier", "deuxième", "troisième", "quatrième", "cinquième", "sixième", "septième"],
  ar: ["الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع"],
  en: ["first", "second", "third", "fourth", "fifth", "sixth", "seventh"],
};

const arabicLetter = /\p{Script=Arabic}/u;

/** Arabic writing is looked for on the Arabic shelf only; Latin letters on all, for Darija and names are in them. */
const readable = (words: readonly string[], language: Language): readonly string[] =>
  language === "ar" ? words : words.filter((word) => !arabicLetter.test(word));

/** What `programme.yaml` says about passages of its sources, in every language of the content. */
export function signposts(programme: Programme, documents: readonly Document[]): Signpost[] {
  const official = documents.find((document) => document.kind === "programme");
  const days = official === undefined ? [] : programme.days;
  return languages.flatMap((language) => [
    ...days.flatMap((day) => signpostsOfDay(day, official!, language)),
    ...programme.facts.flatMap((fact) =>
      fact.citations.map(({ passage }) => ({
        language,
        passage,
        title: "",
        text: [fact.answer[language], ...readable(fact.asked, language)].join(" "),
      })),
    ),
  ]);
}

/** By what an objective or a result is asked for, and the meals and evenings whose titles do not say it. */
const askedBy: Readonly<Record<"objective" | "expected" | "meal" | "evening", Readonly<Record<Language, string>>>> = {
  objective: { fr: "objectif but", ar: "الهدف هدف الغاية", en: "objective goal aim" },
  expected: {
    fr: "attendu attendus résultats rendre fini fin produire",
    ar: "المنتظر المطلوب نهاية نخرج نساليو ساليناه النتائج",
    en: "expected end due ready deliver after",
  },
  meal: {
    fr: "manger mange repas déjeuner midi ghda lghda makla",
    ar: "الغداء الغدا غدا نتغداو نأكل الأكل",
    en: "lunch eat food meal",
  },
  evening: { fr: "soir soirée nuit", ar: "المساء الليل ليلا السهرة العشية", en: "evening night" },
};

function signpostsOfDay(day: Day, official: Document, language: Language): Signpost[] {
  const when = [dayWords[language], day.number, ordinals[language][day.number - 1] ?? ""].join(" ");
  const sessions = day.sessions.flatMap((session) => {
    const passage = `${official.id}#${session.id}`;
    const title = session.title[language];
    const text = [session.description?.[language] ?? "", ...readable(session.aliases, language)].join(" ");
    const besides = [
      ...(session.kind === "meal" ? [askedBy.meal[language]] : []),
      ...(session.evening === true ? [askedBy.evening[language]] : []),
    ].join(" ");
    return [
      { language, passage, title, text: `${text} ${besides}` },
      { language, passage, title: `${when} ${session.start ?? ""}`, text: `${title} ${besides}` },
    ];
  });
  const told = [
    { ...day.objective, by: askedBy.objective[language] },
    ...(day.expected === undefined ? [] : [{ ...day.expected, by: askedBy.expected[language] }]),
  ];
  const said = told.flatMap(({ quote, text, by }) => {
    const passage = official.passages.find((candidate) => candidate.text.includes(quote));
    const title = `${when} ${by}`;
    return passage === undefined
      ? []
      : [{ language, passage: passage.id, title, text: `${day.title[language]} ${text[language]}` }];
  });
  return [...sessions, ...said];
}

/** By glossary passage: the term's names in the other languages and its other names, to be found by those too. */
export function otherNames(glossary: readonly Term[]): Map<string, string> {
  return new Map(
    glossary.flatMap(({ id, term, also }) =>
      languages.map((language): [string, string] => {
        const others = languages.filter((other) => other !== language).map((other) => term[other]);
        const words = readable([...others, ...also], language).flatMap((name) => name.split(" "));
        return [`glossary#${id}.${language}`, [...new Set(words)].join(" ")];
      }),
    ),
  );
}
