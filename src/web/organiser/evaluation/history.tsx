import type { Desk } from "../../shared/staff/desk.ts";
import { Ago } from "../../shared/staff/when.tsx";
import type { ShownRun } from "./answers.ts";
import { Trend } from "./interval.tsx";
import { Gate } from "./mark.tsx";
import { share, wordsOf } from "./words.ts";

/** How many runs a trend shows. */
const reach = 12;

const shareOf = (run: ShownRun, suite: string): number | null =>
  run.summary?.suites.find((summary) => summary.suite === suite)?.rulings.find(({ of }) => of.kind === "suite")?.rate
    .value ?? null;

/** Each promise over the last runs of the same voice, where there are two at least. */
function Trends({ desk, runs }: { desk: Desk; runs: readonly ShownRun[] }) {
  const words = wordsOf(desk);
  const newest = runs.find(({ summary }) => summary !== null);
  if (newest === undefined) return null;
  const same = runs
    .filter(({ state, choice }) => state === "finished" && choice.voice === newest.choice.voice)
    .slice(0, reach)
    .reverse();
  const lines = newest.summary!.suites.flatMap(({ suite, title }) => {
    const shares = same.map((run) => shareOf(run, suite)).filter((value) => value !== null);
    return shares.length < 2 ? [] : [{ suite, title: title[desk.door.language], shares }];
  });
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby="trend">
      <h2 id="trend">
        {words.trend} <span class="second">{words.voices[newest.choice.voice]}</span>
      </h2>
      <ul class="trends">
        {lines.map(({ suite, title, shares }) => (
          <li key={suite}>
            <span>{title}</span>
            <Trend shares={shares} />
            <b>{share(desk, shares.at(-1)!)}</b>
            <span class="hid">{words.trendText(title, shares.map((value) => share(desk, value)).join(", "))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Runs that ended, newest first, and how each promise went over them. */
export function History({ desk, runs }: { desk: Desk; runs: readonly ShownRun[] }) {
  const words = wordsOf(desk);
  return (
    <>
      <Trends desk={desk} runs={runs} />
      <section aria-labelledby="history">
        <h2 id="history">{words.history}</h2>
        <ol class="runs">
          {runs.map((run) => (
            <li key={run.id}>
              <a href={`#/run/${run.id}`}>{words.run(run.number)}</a>
              {run.summary === null ? (
                <span class="gate">{words.state[run.lost ? "lost" : run.state]}</span>
              ) : (
                <Gate
                  verdict={run.summary.verdict}
                  word={run.state === "finished" ? words.verdict[run.summary.verdict] : words.state[run.state]}
                  title={words.verdictText[run.summary.verdict]}
                />
              )}
              <span class="second">
                {words.voices[run.choice.voice]} · {words.played(run.progress.played, run.progress.trials)} ·{" "}
                {words.startedBy(run.startedBy)} · <Ago desk={desk} at={run.startedAt} />
              </span>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
