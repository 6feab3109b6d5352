import { type Hit, Lexicon } from "../criteria/lexicon/entry.ts";
import { read, type Token } from "../criteria/reading.ts";
import { emptyWords } from "./lexicon/empty-words.ts";
import { people } from "./lexicon/people.ts";
import { things } from "./lexicon/things.ts";
import { troubles } from "./lexicon/troubles.ts";

/** What an idea speaks of: notions that mean the same in every language, and the stems of its other words. */
export interface Features {
  things: ReadonlySet<string>;
  troubles: ReadonlySet<string>;
  people: ReadonlySet<string>;
  stems: ReadonlySet<string>;
  /** Its words, folded, in order: two ideas that read alike are one whatever they speak of. */
  words: readonly string[];
}

const named = (kind: string, lists: object) => Object.entries(lists).map(([name, list]) => [`${kind}:${name}`, list]);

let lexicon: Lexicon | undefined;
const learnt = (): Lexicon => {
  lexicon ??= new Lexicon(
    Object.fromEntries([...named("thing", things), ...named("trouble", troubles), ...named("person", people)]),
  );
  return lexicon;
};

const empty: ReadonlySet<string> = new Set(Object.values(emptyWords).flatMap((words) => words.split(/\s+/)));

export function featuresOf(text: string): Features {
  const { tokens } = read(text);
  const found = { thing: new Set<string>(), trouble: new Set<string>(), person: new Set<string>() };
  const known = new Set<number>();
  const scanned = [...learnt().scan(tokens)];
  for (const [label, hits] of scanned) {
    const [kind, name] = label.split(":") as [keyof typeof found, string];
    const rivals = scanned.filter(([other]) => other !== label && other.startsWith(kind)).flatMap(([, spans]) => spans);
    for (const hit of hits) {
      for (let at = hit.from; at <= hit.to; at += 1) known.add(at);
      // "Transport scolaire" is not "transport" besides.
      if (!rivals.some((rival) => isInside(hit, rival))) found[kind].add(name);
    }
  }
  const rest = tokens.filter((token, at) => !known.has(at) && !token.forms.some((form) => empty.has(form)));
  return {
    things: found.thing,
    troubles: found.trouble,
    people: found.person,
    stems: new Set(rest.map(stemOf).filter((stem) => stem.length > 2)),
    words: tokens.map(({ form }) => form),
  };
}

const isInside = (hit: Hit, rival: Hit): boolean =>
  rival.from <= hit.from && hit.to <= rival.to && rival.to - rival.from > hit.to - hit.from;

const latinEndings = /(?:issements?|ements?|ations?|ments?|ions?|ites?|euses?|eurs?|ees?|ers?|ing|ed|es|s|e)$/;
const arabicEndings = /(?:ات|ون|ين|ان|ها|هم|نا|ه|ي|و)$/;

/** A light stem, so that "planter", "plantes" and "plantation" meet; never shorter than four letters. */
function stemOf({ form, forms, arabic }: Token): string {
  const bare = arabic ? forms.toSorted((one, other) => one.length - other.length)[0]! : form;
  const stem = bare.replace(arabic ? arabicEndings : latinEndings, "");
  return stem.length >= (arabic ? 3 : 4) ? stem : bare;
}
