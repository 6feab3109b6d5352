import type { Verdict } from "../../../domain/evaluation.ts";
import type { Standing } from "../../shared/strings/evaluation.ts";
import type { RunCase } from "./answers.ts";

const check = "M7.5 12.5l3 3 6-7";
const half = "M12 4a8 8 0 010 16z";

/** Filled check, dashed ring, half disc: the state is seen without its colour. */
export const StateIcon = ({ state }: { state: Standing }) => (
  <svg viewBox="0 0 24 24" class={`state ${state}`} aria-hidden="true">
    <circle cx="12" cy="12" r="8" />
    {state === "held" && <path d={check} />}
    {state === "unscored" && <path d={half} />}
    {state === "infrastructure" && <path d="M8 8l8 8M16 8l-8 8" />}
  </svg>
);

/** How a case stands: one that holds in most of its repeats holds. */
export const standingOf = ({ value, infrastructure }: Pick<RunCase, "value" | "infrastructure">): Standing =>
  value === null ? (infrastructure ? "infrastructure" : "unscored") : value >= 0.5 ? "held" : "failed";

const stateOf: Readonly<Record<Verdict, Standing>> = {
  pass: "held",
  fail: "failed",
  regression: "failed",
  cannot_tell: "unscored",
};

/** A verdict as a pill: shape, word, then colour. */
export const Gate = ({ verdict, word, title }: { verdict: Verdict; word: string; title: string }) => (
  <span class={`gate ${verdict}`} title={title}>
    <StateIcon state={stateOf[verdict]} />
    {word}
  </span>
);
