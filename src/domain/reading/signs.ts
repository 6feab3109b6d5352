import { remembering } from "../remembering.ts";
import { type Hits, Lexicon } from "./cues.ts";
import { asking } from "./lexicon/asking.ts";
import { classes } from "./lexicon/classes.ts";
import { distress } from "./lexicon/distress.ts";
import { elsewhere } from "./lexicon/elsewhere.ts";
import { feedback } from "./lexicon/feedback.ts";
import { harm, harmClasses } from "./lexicon/harm.ts";
import { insults } from "./lexicon/insults.ts";
import { marks } from "./lexicon/marks.ts";
import { method } from "./lexicon/method.ts";
import { orders } from "./lexicon/orders.ts";
import { person } from "./lexicon/person.ts";
import { producing } from "./lexicon/producing.ts";
import { programme } from "./lexicon/programme.ts";
import { project } from "./lexicon/project.ts";
import { rehearsing } from "./lexicon/rehearsing.ts";
import { smalltalk } from "./lexicon/smalltalk.ts";
import { threats } from "./lexicon/threats.ts";
import { wayfinding } from "./lexicon/wayfinding.ts";
import { readTokens, type Tokens } from "./tokens.ts";

const subjects = {
  ...asking,
  ...programme,
  ...method,
  ...feedback,
  ...producing,
  ...wayfinding,
  ...person,
  ...rehearsing,
  ...smalltalk,
  ...elsewhere,
  ...project,
  ...orders,
  ...distress,
  ...insults,
  ...threats,
  ...marks,
  harmed: harm.danger,
};
type Subject = keyof typeof subjects;
export type Sign = Subject | `@${keyof typeof classes}`;

const kinds = Object.fromEntries(Object.keys(classes).map((name) => [`@${name}`, { any: `@${name}` }])) as Record<
  `@${keyof typeof classes}`,
  { any: string }
>;
const lexicon = new Lexicon<Sign>({ ...subjects, ...kinds }, { ...classes, ...harmClasses });

export const signNames = [...Object.keys(subjects), ...Object.keys(kinds)] as Sign[];

/** A message with every cue that stands in it. */
export interface Signs {
  source: Tokens;
  hits: Hits<Sign>;
}

const charactersKept = 50_000;

/** One message is read for its risk, then for its intent, then again at the next turns: scans are remembered. */
export const readSigns = remembering((text: string): Signs => {
  const source = readTokens(text);
  return { source, hits: lexicon.scan(source) };
}, charactersKept);
