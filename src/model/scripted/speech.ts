import type { Language, Localised } from "../../domain/language/names.ts";
import type { ReadScript, SpeechRule } from "./script.ts";

/** A recording to be written down, as `/audio/transcriptions` is asked. */
export interface Recording {
  model: string;
  language: string | null;
  format: string;
  bytes: number;
}

export interface WrittenDown {
  rule: string;
  fault: SpeechRule["fault"] | null;
  seconds: number;
  /** The body of the answer; null where times are asked for that are not told. */
  body: string | null;
}

/** Said where no rule fits. */
const plain: Localised = {
  fr: "Chaque été, les petits agriculteurs de Jorf perdent deux tours d'eau sur cinq. Euh, nous proposons un message vocal deux heures avant le tour. Nous demandons à l'association son registre avant la fin du mois.",
  ar: "كل صيف يفقد صغار الفلاحين بالجرف نوبتي ماء من خمس. إممم، نقترح رسالة صوتية قبل النوبة بساعتين. نطلب من الجمعية سجلّها قبل نهاية الشهر.",
  en: "Every summer the small farmers of Jorf lose two water turns out of five. Um, we offer a voice message two hours before the turn. We ask the association for its register before the end of the month.",
};

/** Reads the form of a request; a text says what is wrong with it. */
export async function readRecording(body: Buffer, type: string): Promise<Recording | string> {
  let form: FormData;
  try {
    form = await new Response(new Uint8Array(body), { headers: { "content-type": type } }).formData();
  } catch {
    return "the body is not a form";
  }
  const file = form.get("file");
  if (file === null || typeof file === "string") return "you must provide a file";
  const told = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value : null;
  };
  const model = told("model");
  if (model === null || model === "") return "you must provide a model parameter";
  return { model, language: told("language"), format: told("response_format") ?? "json", bytes: file.size };
}

/** Plays the rules of a script on one recording after another; it counts how often each was used. */
export function createWriter({
  speech,
}: Pick<ReadScript, "speech">): (asked: Recording, number: number) => WrittenDown {
  const used = speech.map(() => 0);
  return (asked, number) => {
    for (const [index, rule] of speech.entries()) {
      if (used[index]! >= rule.calls || !fits(rule, asked, number)) continue;
      // Asked once more without times is the same call.
      const refused = rule.times === "none" && asked.format === "verbose_json";
      if (!refused) used[index] = used[index]! + 1;
      const { fault = null, seconds } = rule;
      return { rule: rule.name ?? `speech ${index + 1}`, fault, seconds, body: bodyOf(rule, asked) };
    }
    const spoken: Language = asked.language === "ar" || asked.language === "en" ? asked.language : "fr";
    const rule = {
      text: plain[spoken],
      words_per_minute: 140,
      pause_ms: 700,
      confidence: 0.9,
      times: "words",
    } as const;
    return { rule: "default", fault: null, seconds: 0, body: bodyOf(rule, asked) };
  };
}

function fits({ when }: SpeechRule, { model, language }: Recording, number: number): boolean {
  if (when.language !== undefined && when.language !== language) return false;
  if (when.model?.test(model) === false) return false;
  if (when.call === undefined) return true;
  return typeof when.call === "number" ? number === when.call : number >= when.call.from && number <= when.call.to;
}

interface Timed {
  word: string;
  start: number;
  end: number;
  probability: number;
}

type Told = Pick<SpeechRule, "text" | "words_per_minute" | "pause_ms" | "confidence" | "times">;

function bodyOf(rule: Told, { format, language }: Recording): string | null {
  const { text, times, confidence } = rule;
  if (format === "text") return text;
  if (format !== "verbose_json") return JSON.stringify({ text });
  if (times === "none") return null;
  const { sentences, duration } = spread(rule);
  const segments = sentences.map(({ sentence, words }, id) => ({
    id,
    start: words[0]!.start,
    end: words.at(-1)!.end,
    text: ` ${sentence}`,
    avg_logprob: Math.log(confidence),
  }));
  const words = sentences.flatMap((one) => one.words);
  const head = { task: "transcribe", language: language ?? "fr", duration, text };
  return JSON.stringify({ ...head, ...(times === "words" ? { words } : {}), segments });
}

/** Words one after the other by the letters they have, a silence after each sentence; seconds, as endpoints tell them. */
function spread({ text, words_per_minute, pause_ms, confidence }: Told) {
  const each = 60 / words_per_minute;
  const rounded = (seconds: number) => Math.round(seconds * 1000) / 1000;
  let now = 0.4;
  const sentences = (text.match(/[^.!?؟…\n]+[.!?؟…]*/gu) ?? []).flatMap((piece) => {
    const sentence = piece.trim();
    const forms = sentence.split(/\s+/).filter((form) => form !== "");
    if (forms.length === 0) return [];
    const letters = forms.join("").length;
    const words = forms.map((word): Timed => {
      const start = now;
      now += (each * forms.length * word.length) / letters;
      return { word, start: rounded(start), end: rounded(now), probability: confidence };
    });
    now += pause_ms / 1000;
    return [{ sentence, words }];
  });
  return { sentences, duration: rounded(now) };
}
