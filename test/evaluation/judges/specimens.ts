import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { z } from "zod";
import type { ErrorCode } from "../../../src/domain/errors.ts";
import { type Case, caseLanguages, type Trial, type TrialTurn } from "../../../src/domain/evaluation.ts";
import type { TurnStep } from "../../../src/domain/events.ts";
import type { Plan } from "../../../src/domain/guidance.ts";
import type { Language } from "../../../src/domain/language/names.ts";
import { filesBelow } from "../../house/source-files.ts";

/** A recorded trial and what a judge must say of it. What a line leaves out is as in any good turn. */
export interface Specimen {
  where: string;
  judge: string;
  parameters: unknown;
  score: 0 | 1;
  note: string;
  case: Case;
  trial: Trial;
}

const turnSchema = z.strictObject({
  said: z.string(),
  text: z.string(),
  language: z.enum(["fr", "ar", "en"]).nullable().optional(),
  citations: z.array(z.custom<TrialTurn["citations"][number]>()).optional(),
  plan: z.custom<Partial<Plan>>().optional(),
  voice: z.null().optional(),
  private: z.boolean().optional(),
  tickets: z.array(z.enum(["help", "distress", "abuse", "uncovered"])).optional(),
  milliseconds: z.number().optional(),
  intent: z.string().optional(),
  entries: z.array(z.strictObject({ field: z.string(), quote: z.string() })).optional(),
  proposed: z.array(z.strictObject({ field: z.string(), text: z.string(), quotes: z.array(z.string()) })).optional(),
  failed: z.custom<ErrorCode>().optional(),
});

const lineSchema = z.strictObject({
  judge: z.string(),
  parameters: z.unknown(),
  score: z.literal([0, 1]),
  note: z.string().min(1),
  language: z.enum(caseLanguages),
  workshop: z.string().nullable(),
  turns: z.array(turnSchema).optional(),
  /** What feedback was asked on: workshop, then field. */
  canvas: z.record(z.string(), z.record(z.string(), z.string())).optional(),
  ability: z.string().optional(),
  input: z.record(z.string(), z.unknown()).optional(),
  answer: z.unknown().optional(),
  milliseconds: z.number().optional(),
  tokens: z.strictObject({ prompt: z.number(), completion: z.number(), calls: z.number() }).optional(),
});

const usualPlan: Plan = {
  strategy: "acknowledge_and_probe",
  intention: "ground",
  rung: 1,
  gap: null,
  topic: "ask",
  phrasings: [],
  alert: null,
};

const answeredIn: Readonly<Record<Case["language"], Language>> = {
  fr: "fr",
  en: "en",
  ar: "ar",
  ary: "ar",
  "ary-Latn": "ar",
};

function turnOf(line: z.infer<typeof turnSchema>, language: Language): TrialTurn {
  const diagnosis = { intent: line.intent ?? "contribution", entries: line.entries ?? [] };
  const steps = [
    ...(line.failed === undefined ? [{ kind: "diagnosed", diagnosis }] : [{ kind: "failed", code: line.failed }]),
    ...(line.proposed ?? []).map((proposal) => ({ kind: "proposed", proposal })),
  ] as TurnStep[];
  return {
    said: line.said,
    text: line.text,
    language: line.language === undefined ? language : line.language,
    citations: line.citations ?? [],
    plan: line.failed === undefined ? { ...usualPlan, ...line.plan } : null,
    voice: line.voice === null ? null : "offline",
    setback: null,
    private: line.private ?? false,
    tickets: line.tickets ?? [],
    steps,
    milliseconds: line.milliseconds ?? 100,
  };
}

/** Every line of `evals/must-fail/*.jsonl`. */
export function specimens(): Specimen[] {
  return filesBelow("evals/must-fail", /\.jsonl$/).flatMap((file) =>
    readFileSync(join(import.meta.dirname, "../../..", file), "utf8")
      .split("\n")
      .flatMap((text, index): Specimen[] => {
        if (text.trim() === "") return [];
        const line = lineSchema.parse(JSON.parse(text));
        const id = `must-fail-${basename(file, ".jsonl")}-${index + 1}`;
        const { judge, parameters, score, note, language, workshop } = line;
        const turns = (line.turns ?? []).map((turn) => turnOf(turn, answeredIn[language]));
        const play: Case["play"] =
          line.canvas !== undefined
            ? { kind: "feedback", given: { canvas: line.canvas } }
            : line.ability === undefined
              ? { kind: "talk", say: turns.map(({ said }) => said) }
              : { kind: "ability", ability: line.ability, input: line.input ?? {} };
        return [
          {
            where: `${file}:${index + 1}`,
            judge,
            parameters,
            score,
            note,
            case: { id, language, workshop, cluster: id, play, expect: { [judge]: parameters }, note },
            trial: {
              suite: "must-fail",
              case: id,
              repeat: 1,
              turns,
              answer: line.answer ?? null,
              milliseconds: line.milliseconds ?? 100,
              tokens: line.tokens ?? { prompt: 0, completion: 0, calls: 0 },
              fault: null,
            },
          },
        ];
      }),
  );
}
