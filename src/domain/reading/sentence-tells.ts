import { type Hit, Lexicon } from "./cues.ts";
import { scanFieldSigns } from "./field-features.ts";
import { classes } from "./lexicon/classes.ts";
import type { fieldSigns } from "./lexicon/field-signs.ts";
import { paragraphSigns } from "./lexicon/paragraph-signs.ts";
import type { Tokens } from "./tokens.ts";

const lexicon = new Lexicon(paragraphSigns, classes);

/** What sentences of a problem, an offer or a result do; the other signs belong to single fields. */
const telling: ReadonlySet<keyof typeof fieldSigns> = new Set([
  "lack",
  "negation",
  "concession",
  "now",
  "scene",
  "offers",
  "product",
  "build",
  "obtained",
  "gains",
  "target",
  "measure",
  "users",
  "deploy",
  "cause",
]);

/** "Réduire la lourdeur": so many words behind the relief, a lack is what it relieves. */
const relievedWithin = 5;
const deniedWithin = 3;
const denial = /^(?:ne|n|aucun|aucune|not|cannot|dont|doesnt|لا|لم|ليس)$/;
const determiner = /^(?:le|la|l|les|ce|cet|cette|notre|nos|the|our|this)$/;

interface SentenceTells {
  /** What is told between two token numbers of one sentence, end exclusive. */
  told: (from: number, to: number) => Set<string>;
  /** Whether the sentence that begins there is about a product ("la plateforme ...", "Relais permet de ..."). */
  subject: (from: number) => "product" | "named" | null;
}

/**
 * What the sentences of a text tell, by name. A difficulty that is undone ("éviter la double saisie") is a relief and no
 * lack; a help that is denied ("ne permet pas de") is none.
 */
export function readTells(source: Tokens): SentenceTells {
  const { tokens } = source;
  const fields = scanFieldSigns(source);
  const signs = lexicon.scan(source);
  const relieved = (at: number) =>
    signs
      .all("relieves")
      .some(({ from, to }) => at > from && at - to < relievedWithin && tokens[at]!.sentence === tokens[from]!.sentence);
  const denied = (at: number) =>
    tokens
      .slice(Math.max(0, at - deniedWithin), at)
      .some(({ form, sentence }) => sentence === tokens[at]!.sentence && denial.test(form));
  const inside = (hits: readonly Hit[], from: number, to: number) =>
    hits.filter((hit) => hit.from >= from && hit.from < to);

  return {
    told(from, to) {
      const found = new Set<string>([...fields.present(from, to)].filter((group) => telling.has(group)));
      for (const group of signs.present(from, to)) found.add(`+${group}`);
      const lacks = inside(fields.all("lack"), from, to);
      if (lacks.length > 0 && lacks.every((hit) => relieved(hit.from))) {
        found.delete("lack");
        found.add("relief");
      }
      const helps = inside(signs.all("enables"), from, to);
      if (helps.some((hit) => denied(hit.from))) found.add("denied");
      if (helps.length > 0 && helps.every((hit) => denied(hit.from))) found.delete("+enables");
      return found;
    },
    subject(from) {
      const first = tokens[from]!;
      if (determiner.test(first.form)) return fields.within("product", from + 1, from + 3) > 0 ? "product" : null;
      const acts = signs.within("enables", from + 1, from + 4) + signs.within("aims", from + 1, from + 4) > 0;
      return acts || /^(?:est|is)$/.test(tokens[from + 1]?.form ?? "") ? "named" : null;
    },
  };
}
