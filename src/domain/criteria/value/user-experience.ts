import type { Criterion } from "../finding.ts";
import * as access from "../lexicon/access.ts";
import type { Hit } from "../lexicon/entry.ts";
import { hitsOf, type Survey, surveyor } from "../survey.ts";
import { found, without } from "../verdicts.ts";
import { offer } from "./offer.ts";

const accessLists = surveyor(() => ({
  devices: access.devices,
  languages: access.languages,
  networks: access.networks,
  sequence: access.sequence,
}));

const storySteps = 3;
const markedSteps = 2;
const verbs = ["workings", "results", "habits", "deeds"];
const finite = /^(?:ka[ytn]|k[it]|gha[ytn])[a-z0-9]{3,}$|^[وفس]?(?:كا?[يتن]|غا?[يتن]|[يتن])\p{Script=Arabic}{2,}$/u;

const someone = /^(she|he|elle|il|on|they|ils|elles)$/;
const latinVerb = /^(?!is$|was$|has$|est$|peut$|this$|des$|les$)[a-z]{3,}(?:[^s]s|e|t|d|ent)$/;
const opensGesture = /^(?!this|its|his|yes|plus|sans|dans|les|des|ses|nos|always|sometimes)[a-z]{3,}[^s]s$/;
const taken = /^(the|a|an|her|his|it|them|their|up|down|in|on)$/;

/** "She rolls up, pushes the bell": a verb behind who does it, or one that opens its clause and takes something. */
function latinGesture({ tokens }: Survey, at: number): boolean {
  const { form, clause } = tokens[at]!;
  const before = tokens[at - 1];
  if (before?.clause === clause) return someone.test(before.form) && latinVerb.test(form);
  return opensGesture.test(form) && tokens[at + 1]?.clause === clause && taken.test(tokens[at + 1]!.form);
}

/** The clauses in which somebody does something, in text order. */
function gestures(read: Survey): Hit[] {
  const clauses = new Map<number, Hit>();
  const add = (at: number) => {
    const { clause } = read.tokens[at]!;
    const known = clauses.get(clause);
    clauses.set(clause, { from: known?.from ?? at, to: at });
  };
  for (const label of verbs) for (const hit of hitsOf(read, label)) add(hit.from);
  for (const [at, { form, arabic, keys }] of read.tokens.entries()) {
    if ((arabic || keys.length > 0) && finite.test(form)) add(at);
    else if (!arabic && latinGesture(read, at)) add(at);
  }
  return [...clauses.values()].sort((one, other) => one.from - other.from);
}

/** What a person does, step after step: three clauses with a gesture, or two that a word puts in order. */
export const uxSteps: Criterion = ({ text }) => {
  const read = offer(text);
  const done = gestures(read);
  if (done.length === 0) return without("ux_steps", "missing");
  const ordered = hitsOf(accessLists(text), "sequence").length > 0 || /(?:^|\s)2\s?[).:°-]/.test(read.folded.text);
  const met = done.length >= storySteps || (done.length >= markedSteps && ordered);
  return found("ux_steps", met ? "met" : "weak", read, done[0]!.from, met ? done.at(-1)!.to : done[0]!.to);
};

/** On what, in which language, with what network: two of the three say whether a hurried person could. */
export const uxAccess: Criterion = ({ text }) => {
  const read = accessLists(text);
  const known = ["devices", "languages", "networks"].flatMap((label) => hitsOf(read, label).slice(0, 1));
  const [first] = known.sort((one, other) => one.from - other.from);
  if (first === undefined) return without("ux_access", "missing");
  const apart = known.some((hit) => hit.from > first.to);
  return found("ux_access", apart ? "met" : "weak", read, first.from, apart ? known.at(-1)!.to : first.to);
};
