import type { Intent } from "../guidance.ts";
import { type Hits, Lexicon } from "./cues.ts";
import { asking } from "./lexicon/asking.ts";
import { classes } from "./lexicon/classes.ts";
import { elsewhere } from "./lexicon/elsewhere.ts";
import { feedback } from "./lexicon/feedback.ts";
import { method } from "./lexicon/method.ts";
import { person } from "./lexicon/person.ts";
import { producing } from "./lexicon/producing.ts";
import { programme } from "./lexicon/programme.ts";
import { project } from "./lexicon/project.ts";
import { rehearsing } from "./lexicon/rehearsing.ts";
import { smalltalk } from "./lexicon/smalltalk.ts";
import { wayfinding } from "./lexicon/wayfinding.ts";
import { readRisk } from "./risk.ts";
import { readTokens, type Token, type Tokens } from "./tokens.ts";

const groups = {
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
};
type Group = keyof typeof groups;
const lexicon = new Lexicon<Group>(groups, classes);

export interface ReadIntent {
  intent: Intent;
  /** 0 to 1: how far the first reading stands from the second. */
  confidence: number;
}

/** A sentence as the rules see it. */
interface Sentence {
  from: number;
  to: number;
  /** Words. */
  length: number;
  asked: boolean;
}

type Scores = Record<Exclude<Intent, "distress" | "attack">, number>;

const longest = 8000;

/** The head and the tail of a very long text: what is wanted is said there. */
const ends = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 2000)}\n${text.slice(-2000)}`;

function sentencesOf({ tokens, asked }: Tokens): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let place = 1; place <= tokens.length; place += 1) {
    const token: Token | undefined = tokens[place];
    if (token && token.sentence === tokens[from]!.sentence) continue;
    sentences.push({ from, to: place, length: place - from, asked: asked.has(tokens[from]!.sentence) });
    from = place;
  }
  return sentences;
}

const asks = [
  "askDefinition",
  "askHow",
  "askWhen",
  "askWhere",
  "askWho",
  "askMany",
  "askWhich",
  "askWhat",
  "askWhether",
  "askWhy",
  "askMarked",
] as const satisfies readonly Group[];

const isAsk = (group: Group): boolean => (asks as readonly Group[]).includes(group);

/** A question word asks at the head or the end of its sentence; "an app that tells when the bus comes" does not. */
function puts(hits: Hits<Group>, { from, to, length, asked }: Sentence, group: Group): boolean {
  return hits
    .all(group)
    .some(
      (hit) => hit.from >= from && hit.from < to && (asked || (group !== "askMarked" && length <= 8) || hit.from - from <= 3 || to - hit.to <= 1),
    );
}

const manners = ["greeting", "thanks", "laughter", "assent", "farewell"] as const satisfies readonly Group[];

/** First person plural of Arabic and Darija verbs: "نرسل", "غنسلمو", "ghannaklo". */
const weVerb =
  /^(?:و|ف)?(?:غا?|غادي|كا?|س)?ن[\u0621-\u064a]{2,}(?:و|وا)?$|^[\u0621-\u064a]{3,}(?:نا|ينا)$|^(?:gha|ka|ga)?n[a-z0-9]{2,}(?:o|ou|w|iw|aw)$/;

const some = (count: number, most: number): number => Math.min(count, most);

/** Weights were set by hand on written cases, then checked on others. */
function score(hits: Hits<Group>, source: Tokens, sentence: Sentence, whole: { ours: boolean }): Scores {
  const { from, to, length, asked } = sentence;
  const count = (group: Group) => hits.within(group, from, to);
  const has = (group: Group) => (isAsk(group) ? puts(hits, sentence, group) : count(group) > 0);
  const formed = asks.some(has);
  const question = asked || formed;
  const curt = length <= 5;
  const bare = length <= 2 || (length <= 4 && hits.covered([...asks, "neutral"], from, to) === length);
  const ours = whole.ours ? 1 : 0;
  const life = some(count("people"), 2) * 0.5 + some(count("difficulty"), 2) * 0.5 + (has("because") ? 0.4 : 0);
  const sure = count("programmeSure");
  const maybe = count("programmeMaybe");
  const term = count("term");
  const covered = hits.covered([...manners, "chat"], from, to) / length;

  const we = has("we") || source.tokens.slice(from, to).some(({ form }) => weVerb.test(form));
  const told = question ? 0 : length >= 5 ? 0.6 : 0.2;
  const might = has("might");
  const contribution = Math.min(2.4, 1.1 + told + ours * (formed ? 0.3 : 0.8) + life + (might ? 1.6 : 0));

  let programmeScore = 0;
  if (question || (curt && sure > 0)) {
    programmeScore = some(sure, 2) * 1.5 + some(maybe, 2) * (we || sure > 0 ? 0.6 : curt ? 0.45 : 0.3);
    const here = sure > 0 || bare || (maybe > 0 && (we || curt));
    if (has("askWhen")) programmeScore += here ? 1.6 : 0.6;
    else if (has("askWhere")) programmeScore += here ? 1.3 : 0.5;
    else if (has("askWho")) programmeScore += 0.9;
    else if (has("askMany") || has("askWhether") || has("askWhich")) programmeScore += 0.7;
    else if (formed || asked) programmeScore += 0.4;
    else programmeScore += 0.3;
    if (has("may")) programmeScore += 0.8;
    if (term > 0 && sure === 0) programmeScore -= 0.8;
    if (has("craft") && has("askHow")) programmeScore -= 1;
    if (has("rehearsal") && !has("askWhen") && !has("askWhere")) programmeScore -= 1;
    programmeScore -= ours * 0.9 + life * 0.9;
  } else programmeScore = sure * 0.4;

  let methodScore = 0;
  if (question || has("learn")) {
    const wanted =
      (has("askDefinition") ? 1.3 : 0) + (has("askHow") ? 1 : 0) + (has("learn") ? 1 : 0) + (has("craft") ? 0.7 : 0);
    const other = has("askMany") || has("askWhich") || has("askWhether") || has("askWhy") || has("askWhat") ? 0.5 : 0.2;
    if (term > 0 || has("craft")) methodScore = (wanted || other) + some(term, 2) * 0.9;
    else if ((has("askDefinition") || has("askHow")) && (we || bare)) methodScore = 1.3;
    methodScore -= (has("craft") ? 0.2 : 0.8) * some(sure, 2) + (has("askHow") || has("askDefinition") ? 0 : ours * 0.4) + life * 0.5;
    if (might) methodScore -= 1.5;
  }

  const opinion = has("feedbackSure") ? 2.5 - (has("elsewhereSure") && !ours ? 1.2 : 0) : 0;
  const plain = has("feedbackBare") && asked ? 2.2 : 0;
  const tag = has("orNot");
  const judged = has("judged") && (question || tag) && !has("askWhen") && !has("askWhere") && count("elsewhereSure") === 0;
  const ownWork = ours > 0 || has("ownWork");
  const judging = judged && !has("askHow") ? (ownWork || asked || tag ? 2.1 : 1.7) - life * 0.5 - (sure > 0 && !ownWork ? 0.8 : 0) : 0;
  const ask_feedback = Math.max(opinion, plain, judging, has("checkWork") ? 2.3 : 0) + (ours && opinion ? 0.2 : 0);

  const idle = count("elsewhereSure");
  if (judging > 0 && ownWork) {
    programmeScore -= 0.8;
    methodScore -= 0.8;
  }
  let do_it_for_me = has("produceForUs") ? 2.7 : has("produceArtefact") ? 2.4 : 0;
  if (opinion > 0 && !has("produceForUs")) do_it_for_me -= 1.5;
  if (has("example")) do_it_for_me -= 1.5;
  if (has("rehearsal")) do_it_for_me -= 0.8;
  if (idle > 0 && !ours) {
    do_it_for_me -= 1.5;
    programmeScore -= 1;
  }

  const wayOut = has("askWhen") || (sure > 0 && question && !has("navigationSure")) ? 1 : 0;
  const navigation = has("navigation") ? 2.4 - wayOut - (length > 20 ? 0.6 : 0) - (opinion > 0 ? 0.8 : 0) : 0;

  const ask_human = has("human") ? 2.7 - (has("askWhen") ? 0.8 : 0) - (has("chat") ? 1 : 0) - life * 0.6 : 0;
  const pitch_rehearsal = has("rehearsal") ? 2.5 - (has("askWhen") || has("askWhere") ? 1.2 : 0) - life * 0.4 : 0;

  let off_topic = some(idle, 2) * 2.5 + (question ? some(count("elsewhereMaybe"), 1) * 0.8 : 0);
  if (off_topic > 0) off_topic -= ours * 1.6 + life * 0.8;
  const foreign = sure === 0 && term === 0 && !has("craft") && !ours && life === 0 && !might && !has("ownWork");
  if (question && foreign) {
    if ((we || bare) && (has("askWhen") || has("askWhere") || has("may"))) programmeScore = Math.max(programmeScore, 1.9);
    else if (formed && !we && !bare && covered < 0.5) off_topic = Math.max(off_topic, 1.7);
  }
  if (has("favour") && foreign && maybe === 0) off_topic = Math.max(off_topic, 1.9);
  if (has("school") && (has("favour") || question) && !ours) off_topic = Math.max(off_topic, 2.4);

  const polite = manners.some(has);
  const small = hits.covered([...manners, "chat", "neutral"], from, to);
  const rest = length - small;
  let talk = covered >= 0.6 ? 2.1 : covered * 1.2;
  if (polite && (rest === 0 || (rest === 1 && length >= 3)) && !question) talk = Math.max(talk, 2.2);
  if (has("around") && length <= 9 && life === 0 && !question) talk = Math.max(talk, 2);
  if (has("laughter") && length <= 9 && life === 0 && !formed) talk = Math.max(talk, 2);
  if (has("chat")) talk = Math.max(talk, length <= 9 ? 2.5 : 1.2);
  if (covered >= 0.6 && (sure + maybe + term > 0 || life > 0) && covered < 0.85) talk -= 0.6;

  return {
    contribution,
    programme_question: programmeScore,
    method_question: methodScore,
    ask_feedback,
    do_it_for_me,
    navigation,
    ask_human,
    pitch_rehearsal,
    smalltalk: talk,
    off_topic,
  };
}

/** Of two readings as strong, the one that is served first. */
const precedence: Scores = {
  ask_human: 0.5,
  do_it_for_me: 0.4,
  pitch_rehearsal: 0.3,
  navigation: 0.3,
  programme_question: 0.2,
  method_question: 0.2,
  off_topic: 0.1,
  ask_feedback: 0.1,
  contribution: 0,
  smalltalk: -0.1,
};
const rank: readonly (keyof Scores)[] = [
  "ask_human",
  "do_it_for_me",
  "pitch_rehearsal",
  "navigation",
  "programme_question",
  "method_question",
  "ask_feedback",
  "off_topic",
  "contribution",
  "smalltalk",
];

function best(scores: Scores): { intent: keyof Scores; margin: number } {
  const ordered = rank
    .map((intent) => ({ intent, value: scores[intent] + precedence[intent] }))
    .sort((one, other) => other.value - one.value);
  return { intent: ordered[0]!.intent, margin: ordered[0]!.value - ordered[1]!.value };
}

/**
 * What a message wants, by rules. Each sentence is read alone; of several wishes the first in `rank` is served, and
 * pleasantries only when there is nothing else. A bare answer to an open question is a contribution.
 */
export function readIntent(text: string, context: { openQuestion?: boolean; workshop?: string } = {}): ReadIntent {
  const risk = readRisk(text);
  if (risk === "distress" || risk === "attack") return { intent: risk, confidence: 0.95 };
  const source = readTokens(ends(text));
  if (source.tokens.length === 0) return { intent: "smalltalk", confidence: 0.5 };
  if (risk === "abuse_machine" || risk === "abuse_person") return { intent: "smalltalk", confidence: 0.6 };
  const hits = lexicon.scan(source);
  const sentences = sentencesOf(source);
  const ours = hits.has("ours");
  const read = sentences.map((sentence) => {
    const scores = score(hits, source, sentence, { ours });
    if (context.openQuestion && source.tokens.length <= 12) {
      scores.contribution += 1;
      scores.smalltalk -= 0.6;
    }
    return best(scores);
  });
  const chosen = rank.find((intent) => read.some((one) => one.intent === intent))!;
  const margin = Math.max(...read.filter((one) => one.intent === chosen).map((one) => one.margin));
  return { intent: chosen, confidence: Math.min(1, 0.5 + margin / 3) };
}
