import { type Reason, reasons, type VerdictKind, verdictKinds } from "../../domain/feedback/feedback.ts";
import type { Organiser } from "../../domain/people.ts";
import type { Deps } from "../deps.ts";
import { allow } from "../permission.ts";

export interface ReasonCounts {
  /** Verdicts on true drafts, all mentors together. */
  verdicts: Record<VerdictKind, number>;
  reasons: Record<Reason, number>;
  workshops: Record<string, { verdicts: Record<VerdictKind, number>; reasons: Record<Reason, number> }>;
}

/** Why drafts were changed or thrown away, for organisers; no mentor is named in it. */
export async function countReasons(
  { store }: Pick<Deps, "store">,
  { actor }: { actor: Organiser },
): Promise<ReasonCounts> {
  allow(actor, "count_reasons", { kind: "cohort", cohort: actor.cohort });
  const all = none();
  const workshops: ReasonCounts["workshops"] = {};
  for (const { kind, reason, workshop, planted } of await store.feedback.reviews({ cohort: actor.cohort })) {
    if (planted !== null) continue;
    workshops[workshop] ??= none();
    for (const counts of [all, workshops[workshop]]) {
      counts.verdicts[kind] += 1;
      if (reason !== null) counts.reasons[reason] += 1;
    }
  }
  return { ...all, workshops };
}

const none = () => ({ verdicts: zeros(verdictKinds), reasons: zeros(reasons) });
const zeros = <Name extends string>(names: readonly Name[]): Record<Name, number> =>
  Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;
