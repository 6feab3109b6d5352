import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { type Config, ConfigError } from "../config.ts";
import { DomainError } from "../domain/errors.ts";
import { formatMistake } from "../domain/mistakes.ts";
import type { Known } from "../evaluation/cases/known.ts";
import type { Bench } from "../evaluation/judge-trial.ts";
import type { Persona } from "../evaluation/playing/persona.ts";
import type { Theatre } from "../evaluation/playing/stage.ts";
import { calibrationsOf } from "./calibration.ts";
import { evalsFolder, openGrader } from "./grader.ts";
import { openTheatre } from "./theatre.ts";

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
  const known = calibrationsOf(grader?.name ?? null, folder);
  const trusted = new Set([...known].filter(([, { calibrated }]) => calibrated).map(([judge]) => judge));
  return {
    theatre,
    bench: { judges, grader, trusted, ground: { programme, library } },
    personas,
    known: { judges, programme, personas: Object.keys(personas) },
    graded,
  };
}
