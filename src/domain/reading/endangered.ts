import { type Hits, Lexicon } from "./cues.ts";
import { aiming } from "./lexicon/aiming.ts";
import { bleak, bleakClasses } from "./lexicon/bleak.ts";
import { classes } from "./lexicon/classes.ts";
import { endangering, endangeringClasses } from "./lexicon/endangering.ts";
import { farewells } from "./lexicon/farewells.ts";
import { harmless } from "./lexicon/harmless.ts";
import { perils } from "./lexicon/perils.ts";
import { plightClasses, plightNames, plights } from "./lexicon/plights.ts";
import { shadows } from "./lexicon/shadows.ts";
import { veiled } from "./lexicon/veiled.ts";
import type { Tokens } from "./tokens.ts";

const lexicon = new Lexicon(
  { ...endangering, ...plights, ...aiming, ...veiled, ...farewells, ...perils, ...bleak, ...shadows, ...harmless },
  { ...classes, ...endangeringClasses, ...plightClasses, ...bleakClasses },
);
/** One idea that stands near a danger, an insult or a cry. */
export type Idea =
  | keyof typeof endangering
  | keyof typeof plights
  | keyof typeof aiming
  | keyof typeof veiled
  | keyof typeof farewells
  | keyof typeof perils
  | keyof typeof bleak
  | keyof typeof shadows
  | keyof typeof harmless;
export type Around = Hits<Idea>;

/** What stands in a message around a danger or an insult. */
export const around = (source: Tokens): Around => lexicon.scan(source);

/** The writer's own cry, in its plain words or by the plight it tells. */
export const cries = (near: Around): boolean => near.has("cry", "plea", "shape", "unsafeHome", ...plightNames);

/** Arabic and Darija write "me" on the verb: "يهددني", "bghani". */
const me = /(?:^.{2,}ني$)|(?:^(?:kay|tay|ghay|ka|bgha|baghi)\w*ni$)/u;

/**
 * Pressed by somebody, or at risk by another's body, bed or camera: an adult, the writer and something intimate in one
 * message; a bare photograph and the writer; an adult who wants the writer alone and offers or threatens something.
 */
export function pressed(hits: Around, { tokens }: Tokens): boolean {
  if (hits.has("toldUs")) return false;
  if (!hits.has("onMe") && !tokens.some(({ form }) => me.test(form))) return false;
  if (hits.has("photo") && hits.has("bare")) return true;
  if (!hits.has("adult")) return false;
  return hits.has("intimate") || (hits.has("apart") && hits.has("bargain"));
}
