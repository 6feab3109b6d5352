import { type Sign, type Signs, signNames } from "./signs.ts";

/** A run of tokens, end exclusive. */
export interface Stretch {
  from: number;
  to: number;
}

const asks = signNames.filter((name) => /^ask[A-Z]/.test(name));
const known: readonly Sign[] = [
  "programmeSure",
  "programmeMaybe",
  "term",
  "ours",
  "people",
  "difficulty",
  "because",
  "@work",
  "@artefact",
  "@pitch",
  "@helper",
  "teamOf",
  "rulesWord",
  "juror",
  "screen",
  "@place",
  "greeting",
  "thanks",
  "laughter",
  "assent",
];
const manners: readonly Sign[] = ["greeting", "thanks", "laughter", "assent", "farewell", "chat", "around"];

const ofTime: readonly Sign[] = ["askWhen", "askWhere", "askMany", "askWho"];

/** Words that ask, with or without a mark: "il reste combien de temps". */
export const asksSomething = ({ hits, source }: Signs): boolean => {
  const present = hits.present(0, source.tokens.length);
  return asks.some((name) => present.has(name));
};

/** What a stretch of a message shows, by name: the cues in it ("g:askWhen") and what follows from them together. */
export function signsOf({ source, hits }: Signs, { from, to }: Stretch): string[] {
  const present = hits.present(from, to);
  const found = ["bias", ...[...present].map((name) => `g:${name}`)];
  const marked = source.asked.has(source.tokens[to - 1]!.sentence);
  const asked = marked || asks.some((name) => present.has(name));
  if (marked) found.push("asked");
  if (asked) found.push("g:question");
  if (!known.some((name) => present.has(name))) {
    found.push(asked ? "g:foreignQuestion" : "g:foreignStatement");
    if (present.has("favour")) found.push("g:foreignFavour");
  }
  // "When does the rehearsal start?" asks of the programme; "let us rehearse now" wishes for one.
  const rehearses = present.has("rehearsal") || present.has("@rehearse");
  if (rehearses && ofTime.some((name) => present.has(name))) found.push("g:timeOfRehearsal");
  else if (rehearses && asked) found.push("g:questionOfRehearsal");
  if (present.has("unsure")) {
    if (present.has("programmeSure")) found.push("g:unsureOfProgramme");
    else if (present.has("term")) found.push("g:unsureOfTerm");
  }
  const kind = manners.some((name) => present.has(name));
  const polite = kind ? hits.covered([...manners, "neutral"], from, to) / (to - from) : 0;
  if (polite === 1) found.push("g:allPolite");
  else if (polite >= 0.6) found.push("g:mostPolite");
  return found;
}
