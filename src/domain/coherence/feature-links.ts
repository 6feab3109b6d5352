import type { Hit } from "../criteria/lexicon/entry.ts";
import { only, related, sharedScript } from "./indicator-links.ts";
import { amusements, carriers, outlandish, playful, rewarding } from "./lexicon/themes.ts";
import type { BrokenLink } from "./link.ts";
import { painEnd } from "./pain.ts";
import { endOf, hasIn, named, type Passage, sentencesOf, topicsIn, topicsOf } from "./topics.ts";

const told = /^(features|value_proposition|user_experience)$/;
const listed = 3;
const joins = /^(et|and|puis|plus|ainsi)$/;

/** One feature: a clause of a sentence, or one thing of a list. */
interface Item extends Hit {
  topics: ReadonlySet<string>;
  /** Beyond what the solution begins with: in a later sentence, added in so many words, or a later thing of a list. */
  added: boolean;
  list: boolean;
}

function itemsOf(passage: Passage): Item[] {
  const [first] = sentencesOf(passage);
  return sentencesOf(passage).flatMap((sentence) => {
    const clauses = sentencesOf(passage, "clause").filter(({ from, to }) => from >= sentence.from && to <= sentence.to);
    const things = clauses.flatMap((clause) => splitAt(passage, clause));
    const list = things.length >= listed;
    const later = sentence.from !== first!.from || hasIn(passage, "adding", sentence);
    return (list ? things : clauses).map(
      (hit, at): Item => ({
        ...hit,
        topics: topicsIn(passage, hit.from, hit.to),
        added: later || (list && at > 0),
        list: list && !later,
      }),
    );
  });
}

/** "Une alerte SMS et une boutique": two things. */
function splitAt({ read }: Passage, { from, to }: Hit): Hit[] {
  const found: Hit[] = [];
  let start = from;
  for (let at = from + 1; at < to; at += 1) {
    if (!joins.test(read.tokens[at]!.form)) continue;
    found.push({ from: start, to: at - 1 });
    start = at + 1;
  }
  return [...found, { from: start, to }];
}

const withoutCarriers = (topics: ReadonlySet<string>): Set<string> =>
  new Set([...topics].filter((topic) => !carriers.has(topic.replace("theme:", ""))));

const themesOf = (topics: ReadonlySet<string>): string[] =>
  named(topics, "theme").filter((theme) => !carriers.has(theme));

/** Features that answer no difficulty named: another theme than the problem, the results and the core of the solution. */
export function featureLinks(
  framing: readonly Passage[],
  solution: readonly Passage[],
  impact: readonly Passage[],
): BrokenLink[] {
  const against = painEnd(framing);
  if (against === null) return [];
  const statement = topicsOf(framing);
  const pains = new Set([...statement, ...topicsOf(impact.filter(({ field }) => field !== "indicators"))]);
  const heart = topicsOf(
    solution.flatMap((passage) => {
      const { to } = sentencesOf(passage)[0]!;
      return [{ ...passage, topics: passage.topics.slice(0, to + 1) }];
    }),
  );
  const answered = new Set([...pains, ...[...heart].filter((topic) => topic.startsWith("theme:"))]);
  const found: BrokenLink[] = [];
  for (const passage of solution.filter(({ field }) => told.test(field))) {
    const items = itemsOf(passage);
    for (const item of items) {
      const { topics } = item;
      const gimmick = only(topics, amusements).some(
        (theme) =>
          !pains.has(`theme:${theme}`) &&
          !(theme === "play" && only(pains, playful).length > 0) &&
          !(theme === "rewards" && only(statement, rewarding).length > 0),
      );
      const others = new Set(items.flatMap((other) => (other === item ? [] : [...other.topics])));
      const known = item.list ? new Set([...pains, ...others]) : answered;
      const about = themesOf(topics).filter((theme) => !item.list || outlandish.has(theme));
      const foreign =
        item.added &&
        about.length > 0 &&
        !about.some((theme) => known.has(`theme:${theme}`)) &&
        !related(withoutCarriers(topics), known);
      // Nothing known and nothing in common, in words that add something.
      const apart =
        hasIn(passage, "adding", sentenceOf(passage, item)) &&
        !hasIn(passage, "means", item) &&
        named(topics, "stem").length > 1 &&
        sharedScript(passage, framing) &&
        !related(topics, new Set([...pains, ...others]));
      if (gimmick || foreign || apart)
        found.push({ kind: "feature_without_pain", text: endOf(passage, item), against });
    }
  }
  return found;
}

const sentenceOf = (passage: Passage, { from }: Hit): Hit =>
  sentencesOf(passage).find((sentence) => sentence.from <= from && sentence.to >= from)!;
