import { z } from "zod";
import { type Diagnosis, type Entry, type Intent, intents } from "../../domain/guidance.ts";
import type { LanguageModel } from "../../domain/model.ts";
import { countWords } from "../../domain/planning/quoting.ts";
import type { TurnInput } from "../../domain/ports.ts";
import { findField } from "../../domain/programme.ts";
import type { Prompts } from "../../model/prompts.ts";
import type { ModelRun } from "../voice/voice.ts";
import { toldToRead } from "./told.ts";

const readSchema = z.object({
  intent: z.enum(intents),
  risk: z.enum(["none", "distress", "abuse_person", "abuse_machine", "attack"]),
  entries: z.array(z.object({ field: z.string().max(60), quote: z.string().max(600) })).max(8),
});

/** Below this the rules' reading of an intent is a guess. */
const sure = 0.55;
const worthReading = 4;
/** Most of a turn's time that reading may take, in milliseconds. */
const longestRead = 4000;

/** A message of some length that the rules could not place. What they are sure of costs no call. */
export const doubts = ({ risk, confidence }: Diagnosis, { text }: TurnInput): boolean =>
  risk === "none" && confidence < sure && countWords(text) >= worthReading;

/**
 * A second reading where the rules doubt. The model may raise a risk, never lower one; its entries count only where
 * their words stand in the message letter for letter and their field is on the canvas.
 */
export async function readWithModel(
  model: LanguageModel,
  prompts: Prompts,
  diagnosis: Diagnosis,
  input: TurnInput,
  { signal, deadline, spend }: ModelRun,
): Promise<Diagnosis> {
  const prompt = prompts.fill("read", toldToRead(input, null));
  const { value, use } = await model.fill(
    {
      team: input.team,
      names: input.names,
      tokens: 400,
      deadline: Math.min(deadline, performance.now() + longestRead),
      messages: [{ role: "user", text: prompt.text }],
      schema: readSchema,
      name: "reading",
    },
    signal,
  );
  spend({ use, prompts: { read: prompt.hash } });
  const risk = value.risk === "attack" ? "none" : value.risk;
  const entries = value.entries.flatMap((entry) => placed(entry, input));
  return {
    ...diagnosis,
    risk,
    intent: intentOf(value.intent, diagnosis, risk),
    confidence: Math.max(diagnosis.confidence, sure),
    entries: entries.length > 0 ? entries : diagnosis.entries,
  };
}

/** Attack and distress are told by their risk; a model that only names the intent is not believed about an attack. */
function intentOf(read: Intent, { intent }: Diagnosis, risk: Diagnosis["risk"]): Intent {
  if (risk === "distress") return "distress";
  return read === "attack" || read === "distress" ? intent : read;
}

function placed({ field, quote }: { field: string; quote: string }, input: TurnInput): Entry[] {
  const words = quote.trim();
  const start = words === "" ? -1 : input.text.indexOf(words);
  if (start < 0 || findField(input.programme, input.workshop, field) === undefined) return [];
  return [{ field, quote: words, start, end: start + words.length }];
}
