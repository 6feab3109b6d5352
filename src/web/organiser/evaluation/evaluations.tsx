import { useEffect, useState } from "preact/hooks";
import type { Desk } from "../../shared/staff/desk.ts";
import { words as staffWords } from "../../shared/staff/words.ts";
import { Icon, star } from "../../widget/icon.tsx";
import type { CandidatesAnswer, ShownRun, SuitesAnswer } from "./answers.ts";
import { Choose } from "./choose.tsx";
import { ChoosePair } from "./choose-pair.tsx";
import { History } from "./history.tsx";
import { Progress, useRun } from "./progress.tsx";
import { Promises } from "./promises.tsx";
import { wordsOf } from "./words.ts";

/** Every promise as the last run left it, a run under way, a new one, and those before. */
export function Evaluations({ desk }: { desk: Desk }) {
  const words = wordsOf(desk);
  const [suites, setSuites] = useState<SuitesAnswer | null>(null);
  const [runs, setRuns] = useState<readonly ShownRun[] | null>(null);
  const [waiting, setWaiting] = useState(0);
  const load = async () => {
    const [history, candidates] = await Promise.all([
      desk.read<{ runs: ShownRun[] }>("/api/evaluation/runs"),
      desk.read<CandidatesAnswer>("/api/evaluation/candidates"),
    ]);
    setRuns(history.runs);
    setWaiting(candidates.open.length);
  };
  const loadSuites = async () => setSuites(await desk.read<SuitesAnswer>("/api/evaluation/suites"));
  useEffect(() => desk.poll(load, 15), [desk]);
  // The server reads every case for it: rarely is often enough.
  useEffect(() => desk.poll(loadSuites, 600), [desk]);
  const put = (run: ShownRun) => {
    setRuns((known) => [run, ...(known ?? []).filter(({ id }) => id !== run.id)].sort((a, b) => b.number - a.number));
  };
  const newest = runs?.[0];
  const going = newest?.state === "running" ? newest.id : null;
  useRun(desk, going, put);
  const judged = runs?.find(({ summary }) => summary !== null);
  return (
    <>
      <div class="row">
        <div>
          <h1 tabIndex={-1}>{words.title}</h1>
          <p class="second">{words.about}</p>
        </div>
        <a class="button" href="#/cases">
          {words.candidates}
          {waiting > 0 && <span class="count">{waiting}</span>}
        </a>
      </div>
      {runs === null || suites === null ? (
        <p class="second">{staffWords.loading}</p>
      ) : (
        <>
          {newest !== undefined && newest.state !== "finished" && <Progress desk={desk} run={newest} changed={put} />}
          {judged !== undefined && <Promises desk={desk} suites={judged.summary!.suites} run={judged.id} />}
          {runs.length === 0 && (
            <div class="nothing">
              <Icon d={star} />
              <p>
                <b>{words.noRuns}</b>
              </p>
              <p>{words.noRunsText}</p>
            </div>
          )}
          {(going === null || newest!.lost) && <Choose desk={desk} answer={suites} begun={put} />}
          {runs.length > 0 && <History desk={desk} runs={runs} />}
          {runs.length > 1 && <ChoosePair desk={desk} runs={runs} />}
        </>
      )}
    </>
  );
}
