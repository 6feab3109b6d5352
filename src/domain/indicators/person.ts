import type { Hit } from "../criteria/lexicon/entry.ts";
import { formAt, hitAt, type Passage, quoted, within } from "./passage.ts";
import { endsPhrase } from "./phrase.ts";
import type { SlotWords } from "./record.ts";

const links = /^(li|lli|elli|اللي|لي|هو|هي|هوا|هيا|howa|hiya|huwa|hia|qui|who|est|is|التي|الذي)$/;
const longestName = 3;

/** Where a person's name that begins at word `at` ends: "Dr Bennis", "Said Amrani", "خديجة"; null when none begins there. */
export function personAt(passage: Passage, at: number): Hit | null {
  const clause = passage.clauseOf[at];
  const { tokens } = passage.survey;
  const inside = (place: number) => passage.clauseOf[place] === clause && !endsPhrase(passage, place, clause!);
  const title = hitAt(passage, "honorifics", at);
  const name = hitAt(passage, "firstNames", at);
  if (title === undefined && name === undefined) return null;
  const next = (title ?? name)!.to + 1;
  const called = (place: number) =>
    inside(place) &&
    !links.test(formAt(passage, place)) &&
    !within(passage, "measuring", place) &&
    (tokens[place]!.capital || (tokens[place]!.arabic && /^(ال|بن|ايت|اي)/.test(formAt(passage, place))));
  if (title !== undefined && !(inside(next) && (called(next) || within(passage, "firstNames", next)))) return null;
  let to = title === undefined ? name!.to : next;
  while (to - at < longestName && called(to + 1)) to += 1;
  return { from: at, to };
}

/** A clause that is a person's name, or opens with one who does the counting: "..., Dr Bennis", "خديجة هي اللي كتحسب". */
export function personNamed(passage: Passage, after: number): SlotWords | null {
  for (const clause of passage.clauses) {
    if (clause.from <= after || clause.from === 0) continue;
    const person = personAt(passage, clause.from);
    if (person === null) continue;
    const rest = person.to + 1;
    const does = links.test(formAt(passage, rest)) || within(passage, "measuring", rest);
    const rhythm = within(passage, "rhythms", rest);
    if (person.to === clause.to || does || rhythm) return quoted(passage, person.from, person.to);
  }
  return null;
}
