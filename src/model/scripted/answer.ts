import { detectLanguage } from "../../domain/language/detect.ts";
import type { Language, Localised } from "../../domain/language/names.ts";
import { replyLanguage } from "../../domain/language/reply-language.ts";
import { type Ask, joined } from "./ask.ts";
import { fitSchema } from "./fit-schema.ts";
import type { FaultName, Pace, ReadScript, Rule } from "./script.ts";

/** What a model answers: words, or the arguments of a tool it wants called. */
export type Answer = { kind: "text"; text: string } | { kind: "tool"; name: string; text: string };

export interface Played {
  /** Name of the rule, or "default". */
  rule: string;
  fault: FaultName | null;
  seconds: number;
  answer: Answer;
  pace: Pace;
}

/** Said where no rule fits: true of any team, one question. */
const plain: Localised = {
  fr: "J'ai bien lu votre message. Racontez-moi la dernière fois que cela s'est produit : qui était là, et que s'est-il passé ?",
  ar: "قرأت رسالتكم. احكوا لي عن آخر مرة حدث فيها هذا: من كان حاضرا، وماذا جرى؟",
  en: "I have read your message. Tell me about the last time this happened: who was there, and what took place?",
};

/** What a model that forgets the language speaks instead. */
const wrong: Readonly<Record<Language, Language>> = { fr: "en", ar: "fr", en: "ar" };

/** Plays the rules of a script, one call after another; it counts how often each was used. */
export function createPlayer(script: ReadScript): (ask: Ask, number: number) => Played {
  const used = script.rules.map(() => 0);
  return (ask, number) => {
    const language = once(() => replyLanguage(detectLanguage(ask.spoken), "fr"));
    for (const [index, rule] of script.rules.entries()) {
      const match = used[index]! < rule.times ? fits(rule, ask, number, language) : null;
      if (match === null) continue;
      const turn = used[index]!;
      used[index] = turn + 1;
      const fault = rule.fault ?? null;
      return {
        rule: rule.name ?? `rule ${index + 1}`,
        fault,
        seconds: rule.seconds,
        answer: spoilt(fault, answerOf(rule, ask, match, turn, language), ask, language),
        pace: paceOf(script.pace, rule.pace),
      };
    }
    const answer = answerOf(null, ask, noMatch, 0, language);
    return { rule: "default", fault: null, seconds: 0, answer, pace: paceOf(script.pace, {}) };
  };
}

const noMatch: readonly string[] = [""];

/** The groups of the rule's match on the user's message, or null when the rule does not fit. */
function fits(rule: Rule, ask: Ask, number: number, language: () => Language): readonly string[] | null {
  const { when } = rule;
  if (when.format === undefined ? !servesKind(rule, ask) : !when.format.test(ask.format?.name ?? "")) return null;
  if (when.stream !== undefined && when.stream !== ask.stream) return null;
  if (when.call !== undefined && outside(number, when.call)) return null;
  if (when.model?.test(ask.model) === false || when.system?.test(ask.system) === false) return null;
  if (when.anywhere?.test(joined(ask.messages)) === false) return null;
  const match = when.user === undefined ? noMatch : when.user.exec(ask.user);
  return match === null || (when.language !== undefined && when.language !== language()) ? null : match;
}

/** Words for a plain call, an object for one that asks for a format; a fault is for both. */
const servesKind = ({ fault, say, json }: Rule, { format }: Ask): boolean =>
  fault !== undefined ||
  (say === undefined) === (json === undefined) ||
  (format === null ? say !== undefined : json !== undefined);

const outside = (number: number, call: number | { from: number; to: number }) =>
  typeof call === "number" ? number !== call : number < call.from || number > call.to;

function answerOf(
  rule: Rule | null,
  { format }: Ask,
  match: readonly string[],
  turn: number,
  language: () => Language,
): Answer {
  const { say = plain, json, repeat = 1 } = rule ?? {};
  const words =
    format === null
      ? json === undefined || rule?.say !== undefined
      : json === undefined && rule?.say !== undefined && rule.when.format !== undefined;
  if (words) {
    const said = typeof say === "string" ? say : Array.isArray(say) ? say[turn % say.length]! : say[language()];
    return { kind: "text", text: grouped(said, match).repeat(repeat) };
  }
  const text = JSON.stringify(json === undefined ? fitSchema(format?.schema) : filled(json, match));
  return format?.by === "tool" ? { kind: "tool", name: format.name, text } : { kind: "text", text };
}

const grouped = (text: string, match: readonly string[]): string =>
  text.includes("$") ? text.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? "") : text;

function filled(value: unknown, match: readonly string[]): unknown {
  if (typeof value === "string") return grouped(value, match);
  if (Array.isArray(value)) return value.map((one) => filled(one, match));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, filled(one, match)]));
}

/** Faults of what is said; those of how it is sent are in `faults.ts`. */
function spoilt(fault: FaultName | null, answer: Answer, ask: Ask, language: () => Language): Answer {
  const tool = ask.format?.name ?? "search_documents";
  switch (fault) {
    case "empty":
      return { ...answer, text: "" };
    case "wrong_language":
      return ask.format === null ? { kind: "text", text: plain[wrong[language()]] } : answer;
    case "tool_loop":
      return { kind: "tool", name: "search_documents", text: '{"query":"again"}' };
    case "bad_tool_json":
      return ask.format?.by === "response"
        ? { kind: "text", text: '{"query": "water", "fields": [' }
        : { kind: "tool", name: tool, text: '{"query": "water", "fields": [' };
    default:
      return answer;
  }
}

const paceOf = (all: ReadScript["pace"], own: ReadScript["pace"]): Pace => ({
  first_ms: own.first_ms ?? all.first_ms ?? 0,
  token_ms: own.token_ms ?? all.token_ms ?? 0,
  letters_per_token: own.letters_per_token ?? all.letters_per_token ?? 6,
  tokens_per_chunk: own.tokens_per_chunk ?? all.tokens_per_chunk ?? 1,
});

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
