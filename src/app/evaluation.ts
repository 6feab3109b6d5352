import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { type Config, ConfigError } from "../config.ts";
import { DomainError } from "../domain/errors.ts";
import { formatMistake } from "../domain/mistakes.ts";
import type { Known } from "../evaluation/cases/known.ts";
import type { Bench } from "../evaluation/judge-trial.ts";
import type { Grader } from "../evaluation/judges/judge.ts";
import type { Persona } from "../evaluation/playing/persona.ts";
import type { Theatre } from "../evaluation/playing/stage.ts";
import { root } from "./root.ts";
import { openTheatre } from "./theatre.ts";

/** Where suites, cases and personas stand. */
export const evalsFolder = join(root, "evals");

/** All that plays and judges, whatever is played. */
export interface EvaluationRoom {
  theatre: Theatre;
  bench: Bench;
  personas: Readonly<Record<string, Persona>>;
  known: Known;
  /** What the grader's answers cost so far. */
  graded: { calls: number; tokens: number };
}

/**
 * Opens what a run needs; `folder` holds suites, cases and personas. Throws `ConfigError` where the model's voice is
 * asked for and none is set, `invalid_input` with the mistakes of a persona.
 */
export async function openEvaluation(
  config: Config,
  voice: "offline" | "model",
  folder = evalsFolder,
): Promise<EvaluationRoom> {
  if (voice === "model" && config.model === undefined)
    throw new ConfigError(
      "MODEL is not set, so there is no model to evaluate. Set MODEL to its name, OPENAI_BASE_URL to its endpoint and OPENAI_API_KEY where it wants a key; without --model the offline voice is evaluated.",
    );
  const graded = { calls: 0, tokens: 0 };
  const [theatre, { judges }, { readPersonas }, grader] = await Promise.all([
    openTheatre(config, voice),
    import("../evaluation/judges/judges.ts"),
    import("../evaluation/personas/read-personas.ts"),
    openGrader(config, graded),
  ]);
  if (voice === "model" && !theatre.programme.settings.model)
    throw new ConfigError(`The programme "${theatre.programme.id}" asks for no model (settings.model: false).`);
  const at = join(folder, "personas");
  const { personas, mistakes } = existsSync(at) ? readPersonas(at) : { personas: {}, mistakes: [] };
  if (mistakes.length > 0)
    throw new DomainError("invalid_input", {
      mistakes: mistakes.map(({ file, ...rest }) =>
        formatMistake({ file: `${basename(folder)}/personas/${file}`, ...rest }),
      ),
    });
  const { programme, library } = theatre;
  return {
    theatre,
    bench: { judges, grader, ground: { programme, library } },
    personas,
    known: { judges, programme, personas: Object.keys(personas) },
    graded,
  };
}

/** How often a grader is asked about one thing. */
export const graderVotes = 3;

/** The model that grades, where one is set. A judge without its prompt is a mistake, set or not. */
export async function openGrader(config: Config, spent: EvaluationRoom["graded"]): Promise<Grader | null> {
  const [{ openChatModel }, { loadPrompts }, { dimensions }] = await Promise.all([
    import("../model/chat-model.ts"),
    import("../model/prompts.ts"),
    import("../evaluation/judges/graders/dimensions.ts"),
  ]);
  const folder = join(root, "prompts", "judges");
  const prompts = loadPrompts(folder);
  const missing = ["grade", ...dimensions].filter((name) => !prompts.names.includes(name));
  if (missing.length > 0)
    throw new DomainError("invalid_input", {
      mistakes: missing.map((name) => `prompts/judges/${name}.md:1: a judge's prompt is missing. Write it.`),
    });
  const { judgeModel, modelUrl: url, modelKey: key, modelCalls: calls } = config;
  if (judgeModel === undefined) return null;
  const model = openChatModel({ model: judgeModel, calls, url, key });
  return {
    name: model.name,
    async fill(ask, signal) {
      const filled = await model.fill(ask, signal);
      spent.calls += filled.use.calls;
      spent.tokens += filled.use.promptTokens + filled.use.answerTokens;
      return filled;
    },
    prompts,
    votes: graderVotes,
  };
}
