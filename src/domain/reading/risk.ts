import type { Risk } from "../guidance.ts";
import { remembering } from "../remembering.ts";
import type { Hit } from "./cues.ts";
import { type Around, around, cries as criesOut, pressed } from "./endangered.ts";
import { beyond } from "./hits-apart.ts";
import { alsoWords } from "./lexicon/aiming.ts";
import { likelyCry } from "./likely-cry.ts";
import { readSigns, type Sign, type Signs } from "./signs.ts";
import { threatens } from "./threatens.ts";
import { veiledCry } from "./veiled.ts";
import { weigh } from "./weighing.ts";

/** How many of the hits do not overlap another. */
function distinct(hits: readonly Hit[]): number {
  let end = -1;
  let count = 0;
  for (const hit of [...hits].sort((one, other) => one.from - other.from)) {
    if (hit.from >= end) count += 1;
    end = Math.max(end, hit.to);
  }
  return count;
}

const shortCry = 60;
const likely = 0.7;
const plainly = 0.65;
const tirade = 40;
/** Without one of these the weights alone do not raise an alert. */
const painful: readonly Sign[] = ["pain", "mild", "alarm", "dangerNear", "danger", "harmed"];
const coveted: readonly Sign[] = ["rulesWord", "secretThing", "scoreWord", "teamOf", "otherTeams", "@award", "@notice"];

/**
 * Better one alert too many than a cry not heard: a cry in the first person counts whatever surrounds it, except a
 * laugh or words that the team reports of someone it met. An alarm without a first person must not be about the work.
 */
function inDistress(signs: Signs, near: Around): boolean {
  const { hits, source } = signs;
  const idioms = [...hits.all("idiom"), ...near.all("harmless")];
  const cries = beyond([...hits.all("danger"), ...hits.all("harmed")], idioms);
  const alarms = beyond(hits.all("alarm"), idioms);
  const told = hits.has("reported");
  const far = near.has("about") && !hits.has("firstPerson");
  const work = hits.has("ours") || (hits.has("people") && hits.has("difficulty"));
  if (hits.has("laughter") && distinct([...cries, ...alarms]) < 2) return false;
  if (cries.length > 0 && !told) return true;
  if (!near.has("toldUs") && (criesOut(near) || (source.tokens.length <= shortCry && pressed(near, source))))
    return true;
  if (!near.has("toldUs") && !hits.has("laughter") && veiledCry(near, source)) return true;
  if (told || work || far || cries.length > 0) return false;
  const friend = beyond(hits.all("dangerNear"), idioms);
  if (friend.length > 0 && hits.has("close") && !hits.has("people")) return true;
  if (alarms.length > 0 && !hits.has("people")) return true;
  const count = source.tokens.length;
  if (idioms.length > 0 || hits.has("laughter") || count > shortCry || count === 0) return false;
  if (near.has("story") || (hits.has("people") && !hits.has("firstPerson"))) return false;
  if (hits.count("mild") >= 2 && hits.has("firstPerson")) return true;
  if (!near.has("toldUs", "about") && likelyCry(signs, near)) return true;
  const plain = hits.all("painless");
  const hurts = painful.some((sign) => beyond(hits.all(sign), plain).length > 0);
  return hurts && weigh(signs, { from: 0, to: count }).distress >= likely;
}

/** Words between an insult and the one it is aimed at. */
const aimed = 6;

/** A name, or somebody called ("يا كريم"), beside a harsh word; a mild one only where it is said to their face. */
function atNamed({ hits, source: { tokens } }: Signs, near: Around): boolean {
  if (hits.has("laughter") || hits.has("reported")) return false;
  const harsh = [...hits.all("sharp"), ...(hits.has("you") ? hits.all("insult") : [])];
  const small = near.all("belittling");
  const beside = (one: Hit, other: Hit) =>
    tokens[one.from]!.sentence === tokens[other.from]!.sentence &&
    one.from <= other.to + aimed &&
    other.from <= one.to + aimed;
  // "يا غبي": the word that follows is the insult itself.
  const called = near.all("called").filter(({ to }) => {
    const next = { from: to, to: to + 1 };
    return to < tokens.length && beyond([next], [...hits.all("insult"), ...hits.all("machine")]).length > 0;
  });
  const names = near.all("named").filter(({ from }) => !alsoWords.has(tokens[from]!.form));
  const people = [...beyond(names, hits.all("insult")), ...called];
  if (near.has("shunned") && (people.length > 0 || hits.has("sharp"))) return true;
  return people.some(
    (one) =>
      harsh.some((insult) => beside(one, insult)) ||
      small.some((insult) => beside(one, insult) && (one.from < insult.from || hits.has("you"))),
  );
}

function abuses(signs: Signs, near: Around): Risk {
  const { hits } = signs;
  const { tokens } = signs.source;
  if (tokens.length > tirade) return "none";
  const machine = hits.has("machine");
  if (!hits.has("laughter") && threatens(signs)) return machine ? "abuse_machine" : "abuse_person";
  if (hits.has("grave")) return machine ? "abuse_machine" : "abuse_person";
  if (!machine && atNamed(signs, near)) return "abuse_person";
  const insult = hits.all("insult");
  if (insult.length === 0 || hits.has("ours")) return "none";
  const sentence = (hit: Hit) => tokens[hit.from]!.sentence;
  const beside = (sign: Sign, reach: number, insults = insult) =>
    hits
      .all(sign)
      .some((hit) =>
        insults.some(
          (one) => sentence(hit) === sentence(one) && hit.from <= one.to + reach && one.from <= hit.to + reach,
        ),
      );
  if (beside("machine", 4)) return "abuse_machine";
  if (beside("someone", 3) || beside("atPerson", 3, hits.all("sharp"))) return "abuse_person";
  return beside("you", 3) || tokens.length <= 3 ? "abuse_machine" : "none";
}

function attacks(signs: Signs): boolean {
  const { hits, source } = signs;
  if (hits.has("attackSure") || (hits.has("otherTeams") && hits.has("seek"))) return true;
  const count = source.tokens.length;
  if (count === 0 || count > shortCry || !coveted.some((sign) => hits.has(sign))) return false;
  return weigh(signs, { from: 0, to: count }).attack >= plainly;
}

/** What must be handled before any coaching. Pure; reads the whole text; a 64 kB text in well under 50 ms. */
export const readRisk = remembering((text: string): Risk => {
  const signs = readSigns(text);
  const near = around(signs.source);
  if (inDistress(signs, near)) return "distress";
  const abuse = abuses(signs, near);
  if (abuse !== "none") return abuse;
  return attacks(signs) ? "attack" : "none";
});
