import { didYouMean, type Mistake } from "../domain/mistakes.ts";
import { mistakeAt } from "../domain/yaml-text.ts";
import type { Document } from "./documents.ts";
import type { Folder } from "./folder.ts";

/** Every quote and citation of `programme.yaml` must stand letter for letter in the passage it names. */
export function checkQuotes(
  { value: programme, text }: NonNullable<Folder["programme"]>,
  documents: readonly Document[],
): Mistake[] {
  const found: Mistake[] = [];
  const official = documents.find((document) => document.kind === "programme");
  if (official === undefined)
    return [
      mistakeAt(text, [], "no source of kind programme", "Add sources/programme.<language>.md with kind: programme."),
    ];

  const passages = documents.flatMap((document) => document.passages);
  const ids = passages.map((passage) => passage.id);
  /** A section with its later pieces, and for a day everything under it. */
  const within = (id: string, deep: boolean) =>
    passages.filter(
      (passage) => passage.id === id || passage.id.startsWith(`${id}~`) || (deep && passage.id.startsWith(`${id}/`)),
    );
  const check = (path: readonly PropertyKey[], id: string, quote: string, deep = false) => {
    const places = within(id, deep);
    if (places.length === 0)
      found.push(
        mistakeAt(
          text,
          [...path, "passage"],
          `the passage "${id}" does not exist`,
          didYouMean(id, ids) ?? "Look at the headings of sources/ and guides/.",
        ),
      );
    else if (!places.some((passage) => passage.text.includes(quote)))
      found.push(
        mistakeAt(
          text,
          [...path, "quote"],
          `the quote "${shorten(quote)}" does not stand in "${id}"`,
          "Copy it from there letter for letter, spaces and apostrophes included.",
        ),
      );
  };

  for (const [dayIndex, day] of programme.days.entries()) {
    const dayPassage = `${official.id}#day-${day.number}`;
    const path = ["days", dayIndex];
    check([...path, "objective", "quote"], dayPassage, day.objective.quote, true);
    if (day.expected !== undefined) check([...path, "expected", "quote"], dayPassage, day.expected.quote, true);
    for (const [index, session] of day.sessions.entries()) {
      const passage = `${official.id}#${session.id}`;
      check([...path, "sessions", index, "quoteTitle"], passage, session.quoteTitle);
      if (session.quote !== undefined && within(passage, false).length > 0)
        check([...path, "sessions", index, "quote"], passage, session.quote);
    }
  }
  for (const [index, jury] of programme.jury.entries()) check(["jury", index, "quote"], jury.passage, jury.quote);
  for (const list of ["facts", "unknowns"] as const)
    for (const [index, item] of programme[list].entries())
      for (const [place, citation] of item.citations.entries())
        check([list, index, "citations", place], citation.passage, citation.quote);
  return found;
}

const shorten = (quote: string): string => (quote.length <= 60 ? quote : `${quote.slice(0, 57)}...`);
