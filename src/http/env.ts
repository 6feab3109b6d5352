import type { Language } from "../domain/language/names.ts";
import type { Actor } from "../domain/people.ts";
import type { EvaluationDeps } from "../mentoring/evaluation/deps.ts";
import type { Voice } from "../mentoring/read-programme.ts";
import type { RehearsalDeps } from "../mentoring/rehearsal/deps.ts";
import type { Limits } from "./limits.ts";
import type { Metrics } from "./metrics.ts";
import type { Pages } from "./page-shells.ts";

/** What a request carries on its way. */
export interface Env {
  Variables: { actor: Actor | undefined; language: Language | undefined };
}

/** What the doors are given. */
export interface House extends EvaluationDeps, RehearsalDeps {
  limits: Limits;
  pages: Pages;
  voice: Voice;
  /** Where browsers reach this server; links and OpenAPI name it. */
  url: string;
  /** Folder of the built widget and pages. */
  webFolder: string;
  heartbeatMilliseconds: number;
  metrics: Metrics;
  /** Opens `/metrics` to other machines; undefined: closed to them. */
  metricsToken: string | undefined;
  /** Aborts when the server closes: open streams end. */
  closing: AbortSignal;
  isReady(): Promise<boolean>;
}
