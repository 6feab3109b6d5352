import { languages } from "../domain/language/names.ts";
import { didYouMean, type Mistake } from "../domain/mistakes.ts";
import type { Canvas } from "../domain/programme.ts";
import { mistakeAt, type YamlText } from "../domain/yaml-text.ts";
import { checkQuotes } from "./check-quotes.ts";
import { checkTimetable } from "./check-timetable.ts";
import { checkWords } from "./check-words.ts";
import type { Document } from "./documents.ts";
import type { Folder, Read } from "./folder.ts";

/** What no schema sees: names that point at nothing, names given twice, quotes that are not in their source. */
export function checkFolder(folder: Folder): Mistake[] {
  return [
    ...checkProgramme(folder),
    ...folder.canvases.flatMap((canvas) => checkCanvas(canvas, folder)),
    ...checkCriteria(folder),
    ...(folder.glossary === null
      ? []
      : repeated(folder.glossary.text, [], folder.glossary.value, (term) => term.id, "term")),
    ...checkDocuments(folder),
    ...checkWords(folder),
  ];
}

function repeated<Item>(
  text: YamlText,
  path: readonly PropertyKey[],
  items: readonly Item[],
  idOf: (item: Item) => string | number,
  kind: string,
): Mistake[] {
  const seen = new Set<string | number>();
  return items.flatMap((item, index) => {
    const id = idOf(item);
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [mistakeAt(text, [...path, index], `the ${kind} "${id}" stands twice`, "Give one of them another id.")];
  });
}

const choose = (name: string, known: readonly string[]): string =>
  didYouMean(name, known) ?? (known.length > 0 ? `Known: ${known.join(", ")}.` : "Add it first.");

function checkProgramme(folder: Folder): Mistake[] {
  if (folder.programme === null) return [];
  const { value: programme, text } = folder.programme;
  const { days, workshops, facts, unknowns } = programme;
  const sessions = days.flatMap((day) => day.sessions);
  const sessionIds = sessions.map((session) => session.id);
  const workshopIds = workshops.map((workshop) => workshop.id);
  const found: Mistake[] = [
    ...repeated(text, ["days"], days, (day) => day.number, "day"),
    ...repeated(text, ["workshops"], workshops, (workshop) => workshop.id, "workshop"),
    ...repeated(text, ["facts"], facts, (fact) => fact.id, "fact"),
    ...repeated(text, ["unknowns"], unknowns, (unknown) => unknown.id, "unknown"),
    ...repeated(text, ["names"], programme.names, (name) => name.id, "name"),
    ...programme.jury.flatMap(({ criteria }, index) =>
      repeated(text, ["jury", index, "criteria"], criteria, (criterion) => criterion.id, "jury criterion"),
    ),
    ...workshops.flatMap(({ sessions }, index) =>
      repeated(text, ["workshops", index, "sessions"], sessions, (session) => session, "session"),
    ),
  ];

  const seen = new Set<string>();
  for (const [dayIndex, day] of days.entries()) {
    for (const [index, session] of day.sessions.entries()) {
      const path = ["days", dayIndex, "sessions", index];
      if (seen.has(session.id))
        found.push(mistakeAt(text, path, `the session "${session.id}" stands twice`, "Give one of them another id."));
      seen.add(session.id);
      if (!session.id.startsWith(`day-${day.number}/`))
        found.push(
          mistakeAt(
            text,
            [...path, "id"],
            `"${session.id}" stands under day ${day.number}`,
            `Begin it with "day-${day.number}/".`,
          ),
        );
      if (session.workshop !== undefined && !workshopIds.includes(session.workshop))
        found.push(
          mistakeAt(
            text,
            [...path, "workshop"],
            `the session names a workshop "${session.workshop}" that does not exist`,
            choose(session.workshop, workshopIds),
          ),
        );
    }
  }
  for (const [index, workshop] of workshops.entries()) {
    for (const [place, id] of workshop.sessions.entries()) {
      if (!sessionIds.includes(id))
        found.push(
          mistakeAt(
            text,
            ["workshops", index, "sessions", place],
            `the workshop "${workshop.id}" names a session "${id}" that does not exist`,
            choose(id, sessionIds),
          ),
        );
    }
    if (!folder.canvasNames.includes(workshop.id))
      found.push(
        mistakeAt(
          text,
          ["workshops", index],
          `the workshop "${workshop.id}" has no canvas`,
          `Add canvases/${workshop.id}.yaml.`,
        ),
      );
  }
  return [...found, ...checkTimetable(folder.programme), ...checkQuotes(folder.programme, folder.documents)];
}

function checkCanvas({ name, value: canvas, text }: Read<Canvas> & { name: string }, folder: Folder): Mistake[] {
  const fields = canvas.fields.map((field) => field.id);
  const found = repeated(text, ["fields"], canvas.fields, (field) => field.id, "field");
  if (canvas.workshop !== name)
    found.push(
      mistakeAt(
        text,
        ["workshop"],
        `the file is named "${name}", its workshop "${canvas.workshop}"`,
        "Make them the same.",
      ),
    );
  const workshops = folder.programme?.value.workshops.map((workshop) => workshop.id);
  if (workshops !== undefined && !workshops.includes(canvas.workshop))
    found.push(
      mistakeAt(
        text,
        ["workshop"],
        `programme.yaml has no workshop "${canvas.workshop}"`,
        choose(canvas.workshop, workshops),
      ),
    );
  if (!fields.includes(canvas.deliverable))
    found.push(
      mistakeAt(
        text,
        ["deliverable"],
        `the deliverable "${canvas.deliverable}" is not a field`,
        choose(canvas.deliverable, fields),
      ),
    );
  for (const [place, named] of Object.entries(canvas.poster ?? {}))
    if (named !== undefined && !fields.includes(named))
      found.push(
        mistakeAt(text, ["poster", place], `the poster's ${place} "${named}" is not a field`, choose(named, fields)),
      );
  const guides = guideIds(folder.documents);
  const told = folder.criteriaWhole ? folder.criteria.flatMap(({ value }) => Object.keys(value)) : null;
  for (const [index, field] of canvas.fields.entries()) {
    found.push(
      ...repeated(text, ["fields", index, "criteria"], field.criteria, (criterion) => criterion, "criterion"),
      ...repeated(text, ["fields", index, "guides"], field.guides, (guide) => guide, "guide"),
    );
    for (const [place, guide] of field.guides.entries())
      if (!guides.includes(guide))
        found.push(
          mistakeAt(
            text,
            ["fields", index, "guides", place],
            `the guide "${guide}" does not exist`,
            choose(guide, guides),
          ),
        );
    for (const [place, criterion] of field.criteria.entries()) {
      const path = ["fields", index, "criteria", place];
      if (told !== null && !told.includes(criterion))
        found.push(
          mistakeAt(text, path, `the criterion "${criterion}" has no text in criteria/`, choose(criterion, told)),
        );
      if (folder.knownCriteria !== null && !folder.knownCriteria.has(criterion))
        found.push(
          mistakeAt(
            text,
            path,
            `no code checks the criterion "${criterion}"`,
            choose(criterion, [...folder.knownCriteria]),
          ),
        );
    }
  }
  return found;
}

/** A criterion's words stand in one file only. */
function checkCriteria({ criteria }: Folder): Mistake[] {
  const owners = new Map<string, string>();
  return criteria.flatMap(({ value, text }) =>
    Object.keys(value).flatMap((criterion) => {
      const owner = owners.get(criterion);
      if (owner === undefined) {
        owners.set(criterion, text.file);
        return [];
      }
      return [
        mistakeAt(text, [criterion], `the criterion "${criterion}" is told in ${owner} too`, "Keep one of them."),
      ];
    }),
  );
}

const guideFile = /^guides\/(.+)\.([a-z]{2})\.md$/;

const guideIds = (documents: readonly Document[]): string[] => [
  ...new Set(documents.flatMap((document) => guideFile.exec(document.file)?.[1] ?? [])),
];

function checkDocuments({ documents }: Folder): Mistake[] {
  const found: Mistake[] = [];
  for (const guide of guideIds(documents)) {
    const files = documents.map((document) => document.file);
    for (const language of languages) {
      const file = `guides/${guide}.${language}.md`;
      if (!files.includes(file))
        found.push({ file, line: 1, what: `the guide "${guide}" is missing in one language`, mend: `Write ${file}.` });
    }
  }
  const owners = new Map<string, string>();
  for (const document of documents.filter((candidate) => candidate.kind !== "glossary")) {
    const owner = owners.get(document.id);
    if (owner !== undefined)
      found.push({
        file: document.file,
        line: 1,
        what: `the source id "${document.id}" is taken by ${owner}`,
        mend: "Name the file otherwise: a source stands in the language it was written in.",
      });
    owners.set(document.id, document.file);
  }
  return found;
}
