import { useEffect, useState } from "preact/hooks";
import { ask } from "../../shared/api.ts";
import { faultOf } from "../../shared/staff/confirm.tsx";
import type { Desk } from "../../shared/staff/desk.ts";
import { follow } from "../../shared/tail.ts";
import type { ShownRun } from "./answers.ts";
import { StateIcon } from "./mark.tsx";
import { wordsOf } from "./words.ts";

/** Seconds left at the pace so far; null before a pace is known. */
function secondsLeft(run: ShownRun, now: number): number | null {
  const { played, trials } = run.progress;
  const passed = (now - Date.parse(run.startedAt)) / 1000;
  if (played < 5 || trials === 0 || run.resumed > 0) return null;
  return (passed / played) * (trials - played);
}

/** Follows a run that is under way; `told` hears each of its steps. */
export function useRun(desk: Desk, id: string | null, told: (run: ShownRun) => void): void {
  useEffect(() => {
    if (id === null) return;
    const leaving = new AbortController();
    const { signal } = leaving;
    void follow({
      open: (_, cut) => ask(desk.door, `/api/evaluation/runs/${id}/events`, { signal: cut }),
      after: 0,
      hear({ kind, data }) {
        if (kind !== "run") return false;
        const run = data as ShownRun;
        told(run);
        return run.state !== "running";
      },
      line: () => {},
      signal,
      lost: window,
      pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    }).catch(() => {});
    return () => leaving.abort();
  }, [desk, id]);
}

/** A run under way: how far it is, what held, and the button that stops or resumes it. */
export function Progress({ desk, run, changed }: { desk: Desk; run: ShownRun; changed(run: ShownRun): void }) {
  const words = wordsOf(desk);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState("");
  const { played, trials, held, failed, unscored, infrastructure } = run.progress;
  const part = (count: number) => (trials === 0 ? 0 : (100 * count) / trials);
  const percent = Math.floor(part(played));
  const left = secondsLeft(run, desk.now);
  const going = run.state === "running" && !run.lost;
  const act = async (what: "stop" | "resume") => {
    setBusy(true);
    setFault("");
    try {
      const answer = await desk.act<{ run: ShownRun }>(`/api/evaluation/runs/${run.id}/${what}`);
      changed({ ...answer.run, lost: false });
    } catch (error) {
      setFault(faultOf(error));
    }
    setBusy(false);
  };
  return (
    <section class="panel-card run-now" aria-labelledby="run-now">
      <div class="row">
        <h2 id="run-now">
          <a href={`#/run/${run.id}`}>{words.run(run.number)}</a>{" "}
          <span class="second">
            {words.state[run.lost ? "lost" : run.state]} · {words.voices[run.choice.voice]} ·{" "}
            {words.repeated(run.choice.repeat)} · {words.startedBy(run.startedBy)}
          </span>
        </h2>
        {run.state !== "finished" && (
          <button type="button" disabled={busy} onClick={() => void act(going ? "stop" : "resume")}>
            {going ? (busy ? words.stopping : words.stop) : words.resume}
          </button>
        )}
      </div>
      <div class="row">
        <div
          class="gauge"
          role="progressbar"
          aria-label={words.progress}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={percent}
        >
          <span class="held" style={{ width: `${part(held)}%` }} />
          <span class="failed" style={{ width: `${part(failed)}%` }} />
          <span class="unscored" style={{ width: `${part(unscored + infrastructure)}%` }} />
        </div>
        <b class="percent">
          <bdi>{percent} %</bdi>
        </b>
      </div>
      <p class="figures">
        <b>{words.played(played, trials)}</b>
        <span>
          <StateIcon state="held" /> {words.held(held)}
        </span>
        <span>
          <StateIcon state="failed" /> {words.failed(failed)}
        </span>
        {unscored > 0 && (
          <span title={words.unscoredText}>
            <StateIcon state="unscored" /> {words.unscored(unscored)}
          </span>
        )}
        {infrastructure > 0 && (
          <span>
            <StateIcon state="infrastructure" /> {words.infrastructure(infrastructure)}
          </span>
        )}
        {going && left !== null && <span>{words.left(words.time(left))}</span>}
        {run.resumed > 0 && <span>{words.resumed(run.resumed)}</span>}
      </p>
      {run.lost && <p class="warning">{words.lostText}</p>}
      {run.problem !== null && (
        <p class="warning">
          {words.problem} : <bdi>{run.problem}</bdi>
        </p>
      )}
      {fault !== "" && (
        <p class="bad" role="alert">
          {fault}
        </p>
      )}
    </section>
  );
}
