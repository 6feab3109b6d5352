import { useEffect, useState } from "preact/hooks";
import { ask } from "../../shared/api.ts";
import { faultOf } from "../../shared/staff/confirm.tsx";
import type { Desk } from "../../shared/staff/desk.ts";
import { back } from "../../shared/staff/icons.ts";
import { to } from "../../shared/staff/route.ts";
import { words as staffWords } from "../../shared/staff/words.ts";
import { Icon } from "../../widget/icon.tsx";
import type { RunAnswer, ShownRun } from "./answers.ts";
import { Cases } from "./cases.tsx";
import { Progress, useRun } from "./progress.tsx";
import { Promises } from "./promises.tsx";
import { wordsOf } from "./words.ts";

const formats = ["html", "junit", "json", "log"] as const;
const endings = { html: "html", junit: "xml", json: "json", log: "jsonl" } as const;

/** Fetches a report with the token and hands it to the browser as a file. */
async function keepReport(desk: Desk, run: ShownRun, format: (typeof formats)[number]): Promise<void> {
  const answer = await ask(desk.door, `/api/evaluation/runs/${run.id}/report?format=${format}`);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await answer.blob());
  link.download = `dalil-run-${run.number}.${endings[format]}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function Report({ desk, run }: { desk: Desk; run: ShownRun }) {
  const words = wordsOf(desk);
  const [fault, setFault] = useState("");
  const keep = (format: (typeof formats)[number]) => {
    setFault("");
    keepReport(desk, run, format).catch((error) => setFault(faultOf(error)));
  };
  return (
    <details class="menu">
      <summary class="button">{words.report}</summary>
      <ul>
        {formats.map((format) => (
          <li key={format}>
            <button type="button" class="bare" onClick={() => keep(format)}>
              {words.formats[format]}
            </button>
          </li>
        ))}
      </ul>
      {fault !== "" && (
        <p class="bad" role="alert">
          {fault}
        </p>
      )}
    </details>
  );
}

/** One run: its promises, and every case it played. */
export function Run({ desk, id, suite }: { desk: Desk; id: string; suite: string }) {
  const words = wordsOf(desk);
  const [answer, setAnswer] = useState<RunAnswer | null>(null);
  const [fault, setFault] = useState("");
  const load = async () => {
    try {
      setAnswer(await desk.read<RunAnswer>(`/api/evaluation/runs/${encodeURIComponent(id)}`));
    } catch (error) {
      setFault(faultOf(error));
    }
  };
  useEffect(() => void desk.attempt(load), [desk, id]);
  const run = answer?.run;
  useRun(desk, run?.state === "running" ? id : null, (told) => {
    if (told.state === "running") setAnswer((known) => known && { ...known, run: told });
    else void desk.attempt(load);
  });
  return (
    <>
      <a class="back" href="#/evaluations">
        <Icon d={back} class="flip" /> {words.backToAll}
      </a>
      {fault !== "" && (
        <p class="bad" role="alert">
          {fault}
        </p>
      )}
      {answer === null || run === undefined ? (
        fault === "" && <p class="second">{staffWords.loading}</p>
      ) : (
        <>
          <div class="row">
            <h1 tabIndex={-1}>{words.run(run.number)}</h1>
            <div class="acts">
              {answer.before !== null && run.summary !== null && (
                <a class="button" href={to("compare", answer.before.id, run.id)}>
                  {words.compareBefore(answer.before.number)}
                </a>
              )}
              {run.summary !== null && <Report desk={desk} run={run} />}
            </div>
          </div>
          <Progress desk={desk} run={run} changed={(told) => setAnswer({ ...answer, run: told })} />
          {run.summary !== null && <Promises desk={desk} suites={run.summary.suites} run={run.id} />}
          <Cases desk={desk} run={run.id} cases={answer.cases} suite={suite} />
        </>
      )}
    </>
  );
}
