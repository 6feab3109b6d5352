import { useEffect, useState } from "preact/hooks";
import type { Case, TrialTurn } from "../../../domain/evaluation.ts";
import type { ToldScore, ToldTrial } from "../../../domain/evaluation-runs.ts";
import { faultOf } from "../../shared/staff/confirm.tsx";
import type { Desk } from "../../shared/staff/desk.ts";
import { back } from "../../shared/staff/icons.ts";
import { words as staffWords } from "../../shared/staff/words.ts";
import { Icon, mark } from "../../widget/icon.tsx";
import { letteringOf } from "../../widget/round/groups.tsx";
import type { Trace as TraceAnswer } from "./answers.ts";
import { Decided } from "./decided.tsx";
import { StateIcon } from "./mark.tsx";
import { Why } from "./why.tsx";
import { wordsOf } from "./words.ts";

const asText = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value, null, 2));

/** One message and its answer, with the sources it cites. */
function Said({ desk, turn }: { desk: Desk; turn: TrialTurn }) {
  const words = wordsOf(desk);
  return (
    <>
      <p class="second small">{words.team}</p>
      <blockquote class="said" dir="auto" lang={letteringOf(turn.said)}>
        {turn.said}
      </blockquote>
      {turn.text !== "" && (
        <div class="replied">
          <p class="second small">
            <Icon d={mark} /> Dalil{turn.voice !== null && <> · {words.voices[turn.voice]}</>}
          </p>
          <p dir="auto" lang={turn.language ?? undefined} class="reply-words">
            {turn.text}
          </p>
        </div>
      )}
      {turn.citations.length > 0 && (
        <ul class="cited">
          {turn.citations.map((citation) => (
            <li key={citation.passage + citation.quote}>
              <p class="second small" dir="auto">
                {citation.source} · {citation.place}
              </p>
              <q dir="auto" lang={citation.language}>
                {citation.quote}
              </q>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const stateOf = ({ value }: ToldScore) => (value === null ? "unscored" : value >= 0.5 ? "held" : "failed");

function Judged({ desk, scores }: { desk: Desk; scores: readonly ToldScore[] }) {
  const words = wordsOf(desk);
  return (
    <ul class="judged">
      {scores.map((score) => (
        <li key={score.judge}>
          <p>
            <StateIcon state={stateOf(score)} /> <code>{score.judge}</code> <b>{words.standing[stateOf(score)]}</b>
          </p>
          <p class="second">
            <Why why={score.why} language={desk.door.language} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function Played(props: { desk: Desk; play: Case["play"]; played: ToldTrial }) {
  const { desk, play } = props;
  const { trial, fault, scores } = props.played;
  const words = wordsOf(desk);
  return (
    <div class="trace">
      <section class="panel-card">
        <h2>{words.said}</h2>
        {trial.turns.map((turn, index) => (
          <Said key={index} desk={desk} turn={turn} />
        ))}
        {play.kind === "ability" &&
          Object.entries(play.input).map(([name, value]) => (
            <div key={name}>
              <p class="second small">
                <bdi>{name}</bdi>
              </p>
              <blockquote class="said" dir="auto">
                {asText(value)}
              </blockquote>
            </div>
          ))}
        {trial.answer !== null && (
          <>
            <h3>{words.answered}</h3>
            <pre dir="auto">{asText(trial.answer)}</pre>
          </>
        )}
        {fault !== null && (
          <p class="warning">
            <Why why={fault} language={desk.door.language} />
          </p>
        )}
      </section>
      {trial.turns.length > 0 && (
        <section class="panel-card">
          <h2>{words.decided}</h2>
          {trial.turns.map((turn, index) => (
            <Decided key={index} desk={desk} turn={turn} number={trial.turns.length > 1 ? index + 1 : null} />
          ))}
        </section>
      )}
      <section class="panel-card">
        <h2>{words.judges}</h2>
        <Judged desk={desk} scores={scores} />
      </section>
    </div>
  );
}

/** One case of a run: what was said, how it was decided, what the judges say; each time it was played. */
export function Trace({ desk, run, suite, id }: { desk: Desk; run: string; suite: string; id: string }) {
  const words = wordsOf(desk);
  const [trace, setTrace] = useState<TraceAnswer | null>(null);
  const [fault, setFault] = useState("");
  const [proposed, setProposed] = useState(false);
  const [chosen, setChosen] = useState(0);
  const path = [run, "cases", suite, id].map(encodeURIComponent).join("/");
  useEffect(() => {
    void desk.attempt(async () => {
      try {
        setTrace(await desk.read<TraceAnswer>(`/api/evaluation/runs/${path}`));
      } catch (error) {
        setFault(faultOf(error));
      }
    });
  }, [desk, path]);
  const propose = async () => {
    setFault("");
    try {
      await desk.act("/api/evaluation/candidates", { run, suite, case: id });
      setProposed(true);
    } catch (error) {
      setFault(faultOf(error));
    }
  };
  const played = trace?.trials[chosen];
  return (
    <>
      <a class="back" href={`#/run/${run}/${encodeURIComponent(suite)}`}>
        <Icon d={back} class="flip" /> {words.list}
      </a>
      {trace === null ? (
        fault === "" && <p class="second">{staffWords.loading}</p>
      ) : (
        <>
          <div class="row">
            <div>
              <h1 tabIndex={-1}>
                <bdi>{trace.case.id}</bdi>
              </h1>
              <p class="second">
                <bdi>{suite}</bdi> · {words.language[trace.case.language]}
                {trace.case.workshop !== null && (
                  <> · {desk.workshopTitle(trace.case.workshop) ?? trace.case.workshop}</>
                )}
              </p>
              {trace.case.note !== undefined && (
                <p dir="auto">
                  {words.note} : {trace.case.note}
                </p>
              )}
            </div>
            {proposed ? (
              <p role="status">{words.proposed}</p>
            ) : (
              <button type="button" onClick={() => void propose()}>
                {words.propose}
              </button>
            )}
          </div>
          {trace.trials.length > 1 && (
            <fieldset class="chips">
              <legend class="hid">{words.repeats}</legend>
              {trace.trials.map(({ trial }, index) => (
                <button
                  key={trial.repeat}
                  type="button"
                  aria-pressed={index === chosen}
                  onClick={() => setChosen(index)}
                >
                  {words.repeatOf(trial.repeat, trace.trials.length)}
                </button>
              ))}
            </fieldset>
          )}
          {played !== undefined && <Played desk={desk} play={trace.case.play} played={played} />}
          <details class="panel-card">
            <summary>
              {words.asked} · {words.expected}
            </summary>
            <pre dir="ltr">{JSON.stringify({ play: trace.case.play, expect: trace.case.expect }, null, 2)}</pre>
          </details>
        </>
      )}
      {fault !== "" && (
        <p class="bad" role="alert">
          {fault}
        </p>
      )}
    </>
  );
}
