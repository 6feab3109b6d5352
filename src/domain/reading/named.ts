import { type Group, groups } from "../criteria/groups.ts";
import type { Hit } from "../criteria/lexicon/entry.ts";
import { placesIn } from "../criteria/places.ts";
import { hitsOf, type Survey } from "../criteria/survey.ts";
import { clausesOf, holds, type Run, withoutLeaders } from "./clauses.ts";
import { joiners, prepositions } from "./lexicon/linking.ts";

/** Groups and places of a survey are asked for by several fields: they are looked up once. */
const lookedUp = new WeakMap<Survey, { groups: Group[]; places: Hit[] }>();

export function lookUp(read: Survey): { groups: Group[]; places: Hit[] } {
  let known = lookedUp.get(read);
  if (!known) {
    known = { groups: groups(read), places: placesIn(read) };
    lookedUp.set(read, known);
  }
  return known;
}

/** A run with the words that say which one: "d'Alnif", "ديال الكلية ف الرشيدية". */
function completed(read: Survey, run: Run): Run {
  const { tokens } = read;
  const { clause } = tokens[run.from]!;
  let { to } = run;
  for (let turn = 0; turn < 3; turn += 1) {
    let at = to + 1;
    while (tokens[at]?.clause === clause && joiners.has(tokens[at]!.form)) at += 1;
    const joined = at > to + 1;
    const attached = tokens[to + 1]?.clause === clause && /^(ب|ف|لل|د)ال?.{3,}/.test(tokens[to + 1]!.form);
    if (joined && tokens[at]?.clause === clause) to = at;
    else if (attached && lookUp(read).places.some((place) => holds(place, to + 1))) to += 1;
    else break;
    for (const place of lookUp(read).places) if (holds(place, to) && place.to > to) to = place.to;
  }
  return { from: run.from, to };
}

const determiners =
  /^(les|l|la|le|des|aux|ces|nos|certains|certaines|the|these|small|young|old|rural|poor|local|petits|petites|jeunes|had|hadok|هاد|هادوك)$/;

/** Groups named, the most precise first; "les gens" or "le patient" only when they were asked for. */
export function people(read: Survey, asked: boolean): Run[] {
  const all = lookUp(read).groups.map((group) => {
    let { from } = group;
    while (
      from > 0 &&
      read.tokens[from - 1]!.clause === read.tokens[from]!.clause &&
      determiners.test(read.tokens[from - 1]!.form)
    )
      from -= 1;
    // "Pregnant" and "women" are two entries of the lists, one group here.
    const next = lookUp(read).groups.find((other) => other.from === group.to + 1);
    return { rank: group.rank, run: completed(read, { from, to: next?.to ?? group.to }) };
  });
  return all
    .filter(({ rank, run }) => asked || (rank !== "people" && !isSomeone(read, run)))
    .map(({ run }) => all.find((other) => other.run.from < run.from && other.run.to >= run.to)?.run ?? run);
}

/** "L'infirmier": one person met, not a group. */
const isSomeone = ({ tokens }: Survey, run: Run): boolean =>
  /^(l|le|la|un|une|the|a|an)$/.test(tokens[run.from]!.form) && !/s$/.test(tokens[run.from + 1]?.form ?? "s");

/** "Quand la piste est coupée": a clause that opens as a circumstance, or with a moment and then one. */
function whens(read: Survey): Run[] {
  const clauses = clausesOf(read);
  return hitsOf(read, "circumstances").flatMap((hit) => {
    const clause = clauses.find((run) => holds(run, hit.from))!;
    const opens = withoutLeaders(read, clause).from === hit.from;
    const follows = hitsOf(read, "moments").some((moment) => moment.to === hit.from - 1);
    return (opens || follows) && clause.to - hit.from <= 8 ? [{ from: hit.from, to: clause.to }] : [];
  });
}

/** Places, moments and circumstances, neighbours joined, each with its preposition. */
export function contexts(read: Survey): Run[] {
  const places = lookUp(read).places.filter(({ from }) => from === 0 || !/^ل[^ل]/.test(read.tokens[from]!.form));
  const moments = hitsOf(read, "moments").filter(
    ({ from }) => read.tokens[from]!.form !== "ete" || read.tokens[from - 1]?.form !== "ont",
  );
  const sorted = [...places.map((place) => completed(read, place)), ...moments, ...whens(read)].sort(
    (one, other) => one.from - other.from,
  );
  const found: Run[] = [];
  for (const hit of sorted) {
    const last = found.at(-1);
    const close = last && hit.from - last.to <= 2 && read.tokens[hit.from]!.clause === read.tokens[last.from]!.clause;
    const bridge = close && (hit.from <= last.to + 1 || prepositions.has(read.tokens[last.to + 1]!.form));
    if (bridge) {
      last.to = Math.max(last.to, hit.to);
      continue;
    }
    let { from } = hit;
    const { clause } = read.tokens[from]!;
    const floor = last ? last.to + 1 : 0;
    while (from > floor && read.tokens[from - 1]!.clause === clause && prepositions.has(read.tokens[from - 1]!.form))
      from -= 1;
    found.push({ from, to: hit.to });
  }
  return found;
}
