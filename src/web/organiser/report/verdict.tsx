import type { RunSummary } from "../../../domain/evaluation.ts";
import { StateIcon } from "../evaluation/mark.tsx";
import type { CaseRow } from "./report-data.ts";
import { shared, words } from "./words.ts";

/** What the run says in one sentence, and how its cases stand. */
export function Verdict({ summary, rows }: { summary: RunSummary; rows: readonly CaseRow[] }) {
  const count = (standing: CaseRow["standing"]) => rows.filter((row) => row.standing === standing).length;
  const standings = (["held", "failed", "unscored", "infrastructure"] as const)
    .map((standing) => ({ standing, count: count(standing) }))
    .filter((one) => one.count > 0);
  return (
    <section class={`card verdict ${summary.verdict}`} aria-labelledby="verdict">
      <h2 id="verdict">{summary.suites.length === 0 ? words.empty : words.overall[summary.verdict]}</h2>
      {!summary.finished && <p>{words.unfinished}</p>}
      <div class="bar" aria-hidden="true">
        {standings.map((one) => (
          <i key={one.standing} class={one.standing} style={{ flexGrow: one.count }} />
        ))}
      </div>
      <p class="figures">
        <b>{shared.cases(rows.length)}</b>
        {standings.map((one) => (
          <span key={one.standing}>
            <StateIcon state={one.standing} /> {shared[one.standing](one.count)}
          </span>
        ))}
      </p>
    </section>
  );
}
