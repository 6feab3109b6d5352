import type { Hit } from "../criteria/lexicon/entry.ts";
import { hitsOf } from "../criteria/survey.ts";
import { findNumbers } from "../language/numbers.ts";
import { sameKind } from "./kinship.ts";
import { attention, carriers } from "./lexicon/themes.ts";
import type { BrokenLink } from "./link.ts";
import { painEnd } from "./pain.ts";
import { endOf, hasIn, languageOf, named, type Passage, sentencesOf, topicsIn, topicsOf } from "./topics.ts";

/** Whether two sets of topics speak of anything in common. */
export function related(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const topic of one) if (other.has(topic)) return true;
  const [these, those] = [named(one, "people"), named(other, "people")];
  return these.some((people) => those.some((kin) => sameKind(people, kin)));
}

export const only = (topics: ReadonlySet<string>, set: ReadonlySet<string>): string[] =>
  named(topics, "theme").filter((theme) => set.has(theme));
export const sharedScript = (one: Passage, others: readonly Passage[]): boolean =>
  others.some((other) => languageOf(other) === languageOf(one));

/** Indicators that measure nothing of the problem nor of what the solution promises. */
export function indicatorLinks(
  framing: readonly Passage[],
  solution: readonly Passage[],
  impact: readonly Passage[],
): BrokenLink[] {
  const against = painEnd(framing);
  if (against === null) return [];
  const problem = topicsOf(framing);
  const aims = new Set([...problem, ...topicsOf(solution)]);
  const found: BrokenLink[] = [];
  for (const passage of impact.filter(({ field }) => field === "indicators")) {
    for (const sentence of sentencesOf(passage)) {
      const topics = topicsIn(passage, sentence.from, sentence.to);
      const words = endOf(passage, sentence);
      const measured = hasIn(passage, "measures", sentence);
      if (!measured && findNumbers(words.quote).length === 0) continue;
      const vain = only(topics, attention).filter((theme) => !problem.has(`theme:${theme}`));
      const about = named(topics, "theme");
      const stems = named(topics, "stem");
      const nothing =
        !related(topics, aims) &&
        (about.length > 0 || (measured && stems.length > 1 && sharedScript(passage, [...framing, ...solution])));
      const foreign =
        about.some((theme) => !carriers.has(theme)) &&
        !about.some((theme) => aims.has(`theme:${theme}`)) &&
        measured &&
        !strongly(topics, aims);
      if (vain.length > 0 || nothing || foreign || beside(passage, sentence, aims))
        found.push({ kind: "indicator_unrelated", text: words, against });
    }
  }
  return found;
}

const reach = 5;

/** "Nombre d'arbres plantés autour de l'hôtel": what is counted itself belongs to another theme. */
function beside(passage: Passage, sentence: Hit, aims: ReadonlySet<string>): boolean {
  const measure = hitsOf(passage.read, "measures").find((hit) => hit.from >= sentence.from && hit.to <= sentence.to);
  if (measure === undefined) return false;
  const last = passage.read.tokens
    .slice(measure.to + 1, sentence.to + 1)
    .findIndex(({ form, clause }) => divides.test(form) || clause !== passage.read.tokens[measure.to]!.clause);
  const to = Math.min(sentence.to, measure.to + (last < 0 ? reach : Math.min(reach, last)));
  const counted = topicsIn(passage, measure.to + 1, to);
  return named(counted, "theme").some((theme) => !carriers.has(theme)) && !related(counted, aims);
}

const divides = /^(par|per|chez|pour|dans|autour|in|at|around|of the|f|في|حول|لكل|ف|kol)$/;

/** Two words or more in common, or the same people. */
function strongly(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const stems = named(one, "stem").filter((stem) => other.has(`stem:${stem}`));
  return (
    stems.length > 1 ||
    named(one, "people").some((people) => named(other, "people").some((kin) => sameKind(people, kin)))
  );
}
