import type { Risk } from "../guidance.ts";
import { type Hit, Lexicon } from "./cues.ts";
import { classes } from "./lexicon/classes.ts";
import { distress } from "./lexicon/distress.ts";
import { harm, harmClasses } from "./lexicon/harm.ts";
import { insults } from "./lexicon/insults.ts";
import { orders } from "./lexicon/orders.ts";
import { project } from "./lexicon/project.ts";
import { smalltalk } from "./lexicon/smalltalk.ts";
import { readTokens, type Tokens } from "./tokens.ts";

const lexicon = new Lexicon(
  {
    ...distress,
    harmed: harm.danger,
    laughter: smalltalk.laughter,
    ours: project.ours,
    people: project.people,
    difficulty: project.difficulty,
    ...orders,
    ...insults,
  },
  { ...classes, ...harmClasses },
);
type Hits = ReturnType<typeof lexicon.scan>;

const crosses = (one: Hit, other: Hit): boolean => one.from < other.to && one.to > other.from;
const beyond = (hits: readonly Hit[], others: readonly Hit[]): Hit[] =>
  hits.filter((hit) => !others.some((other) => crosses(hit, other)));

/**
 * Better one alert too many than a cry not heard: a cry in the first person counts whatever surrounds it, except a
 * laugh or words that the team reports of someone it met. An alarm without a first person must not be about the work.
 */
function inDistress(hits: Hits, { tokens }: Tokens): boolean {
  const idioms = hits.all("idiom");
  const cries = beyond([...hits.all("danger"), ...hits.all("harmed")], idioms);
  const alarms = beyond(hits.all("alarm"), idioms);
  const told = hits.has("reported");
  const work = hits.has("ours") || (hits.has("people") && hits.has("difficulty"));
  if (hits.has("laughter") && hits.count("danger") + hits.count("harmed") + hits.count("alarm") < 2) return false;
  if (cries.length > 0) return !told;
  if (told || work) return false;
  const near = beyond(hits.all("dangerNear"), idioms);
  if (near.length > 0 && hits.has("close") && !hits.has("people")) return true;
  if (alarms.length > 0 && !hits.has("people")) return true;
  if (idioms.length > 0 || hits.has("laughter") || tokens.length > 60) return false;
  return hits.count("mild") >= 2 && hits.has("firstPerson");
}

const tirade = 40;

function abuses(hits: Hits, { tokens }: Tokens): Risk {
  if (tokens.length > tirade) return "none";
  const machine = hits.has("machine");
  if (!hits.has("laughter") && hits.has("threat")) return machine ? "abuse_machine" : "abuse_person";
  if (hits.has("grave")) return machine ? "abuse_machine" : "abuse_person";
  const insult = hits.all("insult");
  if (insult.length === 0 || hits.has("ours")) return "none";
  const sentence = (hit: Hit) => tokens[hit.from]!.sentence;
  const near = (group: "you" | "machine" | "atPerson", reach: number) =>
    hits
      .all(group)
      .some((hit) =>
        insult.some((one) => sentence(hit) === sentence(one) && hit.from <= one.to + reach && one.from <= hit.to + reach),
      );
  if (near("machine", 4)) return "abuse_machine";
  if (near("atPerson", 3)) return "abuse_person";
  return near("you", 3) || tokens.length <= 3 ? "abuse_machine" : "none";
}

/** What must be handled before any coaching. Pure; reads the whole text; a 64 kB text in well under 50 ms. */
export function readRisk(text: string): Risk {
  const source = readTokens(text);
  const hits = lexicon.scan(source);
  if (inDistress(hits, source)) return "distress";
  if (hits.has("attackSure") || (hits.has("otherTeams") && hits.has("seek"))) return "attack";
  return abuses(hits, source);
}
