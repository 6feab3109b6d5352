import { useEffect, useState } from "preact/hooks";
import type { CaseChange, Comparison } from "../../../domain/evaluation.ts";
import { directionOf } from "../../shared/direction.ts";
import { faultOf } from "../../shared/staff/confirm.tsx";
import type { Desk } from "../../shared/staff/desk.ts";
import { back } from "../../shared/staff/icons.ts";
import { to } from "../../shared/staff/route.ts";
import { words as staffWords } from "../../shared/staff/words.ts";
import { Icon } from "../../widget/icon.tsx";
import type { ComparisonAnswer } from "./answers.ts";
import { Difference } from "./interval.tsx";
import { StateIcon, standingOf } from "./mark.tsx";
import { Why } from "./why.tsx";
import { difference, wordsOf } from "./words.ts";

/** What a suite promises, in the reader's language. */
type Named = (suite: string) => string;
type Filter = "all" | "mended" | "broken";
const atOnce = 50;

const isMended = ({ before, after }: CaseChange): boolean => after > before;

function Standing({ desk, value }: { desk: Desk; value: number }) {
  const standing = standingOf({ value, infrastructure: false });
  return (
    <span class={`standing ${standing}`}>
      <StateIcon state={standing} /> {wordsOf(desk).standing[standing]}
    </span>
  );
}

function Changes({ desk, suites, named }: { desk: Desk; suites: Comparison["suites"]; named: Named }) {
  const words = wordsOf(desk);
  return (
    <section class="panel-card" aria-labelledby="changes">
      <h2 id="changes">{words.changes}</h2>
      <p class="second small">{words.changesText}</p>
      <ul class="changes">
        {suites.map(({ suite, change }) => (
          <li key={suite}>
            <span>{named(suite)}</span>
            <Difference figure={change.difference} verdict={change.verdict} />
            <b>
              <bdi>{difference(desk, change.difference.value)}</bdi>
            </b>
            <span class="second small">
              {words.change[change.verdict]}
              {change.needed !== null && change.verdict === "cannot_tell" && <> · {words.needed(change.needed)}</>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Flips({ desk, run, comparison, named }: { desk: Desk; run: string; comparison: Comparison; named: Named }) {
  const words = wordsOf(desk);
  const [filter, setFilter] = useState<Filter>("all");
  const [shown, setShown] = useState(atOnce);
  const { flips, both } = comparison;
  const mended = flips.filter(isMended);
  const chosen = filter === "all" ? flips : flips.filter((flip) => isMended(flip) === (filter === "mended"));
  const counts: Readonly<Record<Filter, number>> = {
    all: flips.length,
    mended: mended.length,
    broken: flips.length - mended.length,
  };
  const rest = Math.min(atOnce, chosen.length - shown);
  return (
    <section class="panel-card" aria-labelledby="flips">
      <h2 id="flips">{words.flips}</h2>
      <fieldset class="chips">
        <legend class="hid">{words.flips}</legend>
        {(["all", "mended", "broken"] as const).map((one) => (
          <button key={one} type="button" aria-pressed={filter === one} onClick={() => setFilter(one)}>
            {words.flipFilter[one](counts[one])}
          </button>
        ))}
      </fieldset>
      <p class="second small">
        {words.bothHeld(both.held)} · {words.bothFailed(both.failed)}
      </p>
      {flips.length === 0 ? (
        <p>{words.noFlips}</p>
      ) : (
        <ul class="flips">
          {chosen.slice(0, shown).map((flip) => (
            <li key={`${flip.suite}/${flip.case}`}>
              <a href={to("run", run, flip.suite, flip.case)}>
                <bdi>
                  <b>{flip.case}</b>
                </bdi>
                <span class="second small">
                  {named(flip.suite)} · {words.language[flip.language]}
                </span>
              </a>
              <p>
                <Standing desk={desk} value={flip.before} /> {directionOf(desk.door.language) === "rtl" ? "←" : "→"}{" "}
                <Standing desk={desk} value={flip.after} />
              </p>
              <p class="second">
                <Why why={flip.why} language={desk.door.language} />
              </p>
            </li>
          ))}
        </ul>
      )}
      {rest > 0 && (
        <button type="button" onClick={() => setShown(shown + atOnce)}>
          {staffWords.more(rest)}
        </button>
      )}
    </section>
  );
}

/** Two runs over the cases they share: what changed by promise, and each case that flipped. */
export function Compare({ desk, before, after }: { desk: Desk; before: string; after: string }) {
  const words = wordsOf(desk);
  const [answer, setAnswer] = useState<ComparisonAnswer | null>(null);
  const [fault, setFault] = useState("");
  const suites = answer?.comparison.after.suites ?? [];
  const named = (id: string) => suites.find((suite) => suite.id === id)?.title[desk.door.language] ?? id;
  useEffect(() => {
    void desk.attempt(async () => {
      try {
        const path = `${encodeURIComponent(after)}/against/${encodeURIComponent(before)}`;
        setAnswer(await desk.read<ComparisonAnswer>(`/api/evaluation/runs/${path}`));
      } catch (error) {
        setFault(faultOf(error));
      }
    });
  }, [desk, before, after]);
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
      {answer === null ? (
        fault === "" && <p class="second">{staffWords.loading}</p>
      ) : (
        <>
          <h1 tabIndex={-1}>{words.against(answer.before.number, answer.after.number)}</h1>
          <p class="second">
            {words.againstText(answer.comparison.overall.difference.count)}
            {answer.comparison.tried.length > 0 && (
              <>
                {" "}
                {words.differs} : <bdi>{answer.comparison.tried.join(", ")}</bdi>
              </>
            )}
          </p>
          <div class="compared">
            <Changes desk={desk} suites={answer.comparison.suites} named={named} />
            <Flips desk={desk} run={after} comparison={answer.comparison} named={named} />
          </div>
        </>
      )}
    </>
  );
}
