import type { Intent } from "../guidance.ts";
import type { Stretch } from "./features.ts";
import { weighFields } from "./field.ts";
import { readRisk } from "./risk.ts";
import { readSigns, type Signs } from "./signs.ts";
import { type Likelihood, weigh } from "./weighing.ts";

export interface ReadIntent {
  intent: Intent;
  /** 0 to 1: how likely the rules find it. */
  confidence: number;
}

export interface IntentContext {
  /** The assistant's last words asked for something of the canvas. */
  openQuestion?: boolean;
  workshop?: string;
}

/** Of several wishes in one message the first of these is served; the rest of it is read for the canvas all the same. */
const precedence: readonly Intent[] = [
  "ask_human",
  "do_it_for_me",
  "pitch_rehearsal",
  "navigation",
  "programme_question",
  "method_question",
  "ask_feedback",
];

const longest = 8000;
const sentenceLimit = 16;
/** A wish inside a longer message must be this plain; a lone message takes what is likeliest. */
const plain = 0.7;
const bareAnswer = 12;
/** How much an open question draws what surely speaks to a canvas. */
const draw = 8;

/** The head and the tail of a very long text: what is wanted is said there. */
const ends = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 2000)}\n${text.slice(-2000)}`;

function sentencesOf({ source: { tokens } }: Signs): Stretch[] {
  const sentences: Stretch[] = [];
  let from = 0;
  for (let place = 1; place <= tokens.length; place += 1) {
    if (tokens[place] && tokens[place]!.sentence === tokens[from]!.sentence) continue;
    sentences.push({ from, to: place });
    from = place;
  }
  if (sentences.length <= sentenceLimit) return sentences;
  return [...sentences.slice(0, sentenceLimit / 2), ...sentences.slice(-sentenceLimit / 2)];
}

/** Distress and attacks are for `readRisk` to tell. */
function likeliest(of: Likelihood): ReadIntent {
  const others = (Object.entries(of) as [Intent, number][]).filter(
    ([intent]) => intent !== "distress" && intent !== "attack",
  );
  const [intent, confidence] = others.reduce((best, next) => (next[1] > best[1] ? next : best));
  return { intent, confidence };
}

/** An open question draws what is said towards an answer: the more, the more it speaks to a canvas. */
function towardsAnswer(of: Likelihood, said: string, short: boolean): Likelihood {
  const { none } = weighFields(said).chances;
  const contribution = of.contribution * (1 + draw * (1 - none) ** 2);
  if (!short) return { ...of, contribution };
  return { ...of, contribution, smalltalk: of.smalltalk * 0.3, off_topic: of.off_topic * 0.2 };
}

/**
 * What a message wants, by weighed signs. Each sentence is also read alone, so that a wish at the end of a long message
 * is heard; of several the first in `precedence` is served, and pleasantries only when there is nothing else.
 */
export function readIntent(text: string, context: IntentContext = {}): ReadIntent {
  const risk = readRisk(text.length <= longest ? text : ends(text));
  if (risk === "distress" || risk === "attack") return { intent: risk, confidence: 0.95 };
  if (risk !== "none") return { intent: "smalltalk", confidence: 0.6 };
  const signs = readSigns(ends(text));
  const count = signs.source.tokens.length;
  if (count === 0) return { intent: "smalltalk", confidence: 0.5 };
  const whole = weigh(signs, { from: 0, to: count });
  const all = likeliest(context.openQuestion ? towardsAnswer(whole, text, count <= bareAnswer) : whole);
  const sentences = sentencesOf(signs);
  if (sentences.length === 1) return all;
  const { tokens, folded, asked } = signs.source;
  const read = sentences.map((sentence) => {
    const last = tokens[sentence.to - 1]!;
    const likely = weigh(signs, sentence);
    if (!context.openQuestion || asked.has(last.sentence)) return likeliest(likely);
    return likeliest(towardsAnswer(likely, folded.slice(tokens[sentence.from]!.start, last.end), false));
  });
  for (const intent of precedence) {
    const said = read.filter((one) => one.intent === intent && one.confidence >= plain);
    if (said.length > 0) return { intent, confidence: Math.max(...said.map((one) => one.confidence)) };
  }
  const told = read.find((one) => one.intent === "contribution" && one.confidence >= plain);
  return all.intent === "smalltalk" && told ? told : all;
}
