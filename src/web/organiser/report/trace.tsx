import { useState } from "preact/hooks";
import type { Case, TrialTurn } from "../../../domain/evaluation.ts";
import type { ToldScore, ToldTrial } from "../../../domain/evaluation-runs.ts";
import { directionOf, spoken } from "../../shared/direction.ts";
import { Icon, mark } from "../../widget/icon.tsx";
import { StateIcon } from "../evaluation/mark.tsx";
import { Why } from "../evaluation/why.tsx";
import { type ShownCase, standingOfTrial } from "./report-data.ts";
import { Quote, Steps, strategyOf } from "./steps.tsx";
import { number, share, shared, tongue, words } from "./words.ts";

const asText = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value, null, 2));

/** A program's data, as it is. */
const Data = ({ value }: { value: unknown }) => <pre dir="auto">{asText(value)}</pre>;

function Given({ play }: { play: Case["play"] }) {
  if (play.kind === "ability")
    return (
      <>
        <p class="second">{words.ability(play.ability)}</p>
        <Data value={play.input} />
      </>
    );
  const texts = Object.entries(play.given?.canvas ?? {}).flatMap(([workshop, fields]) =>
    Object.entries(fields).map(([field, text]) => ({ place: `${workshop} · ${field}`, text })),
  );
  return (
    <>
      {play.kind === "persona" && <p class="second">{words.persona(play.persona, play.turns)}</p>}
      {texts.length > 0 && (
        <details>
          <summary>{words.given}</summary>
          {texts.map(({ place, text }) => (
            <div key={place}>
              <bdi class="code second">{place}</bdi>
              <p dir="auto" class="words">
                {text}
              </p>
            </div>
          ))}
        </details>
      )}
    </>
  );
}

function Turn({ turn, form, folded }: { turn: TrialTurn; form: string; folded: boolean }) {
  const notes = [
    turn.private ? words.private : null,
    turn.tickets.length > 0 ? words.called(turn.tickets.map((reason) => words.reasons[reason]).join(", ")) : null,
    turn.setback === null ? null : words.setback[turn.setback],
  ].filter((note) => note !== null);
  return (
    <li>
      <p class="second small">{shared.team}</p>
      <p class="mate words" {...spoken(form)} dir="auto">
        {turn.said}
      </p>
      {turn.text !== "" && (
        <div class="reply" dir={turn.language === null ? "auto" : directionOf(turn.language)}>
          <p class="small">
            <Icon d={mark} /> <b>Dalil</b>{" "}
            <span class="second">
              {turn.voice !== null && shared.voices[turn.voice]} ·{" "}
              {words.milliseconds(number(Math.round(turn.milliseconds)))}
            </span>
          </p>
          <p class="words" dir="auto" lang={turn.language ?? undefined}>
            {turn.text}
          </p>
        </div>
      )}
      {notes.length > 0 && <p class="note small">{notes.join(" · ")}</p>}
      {turn.citations.length > 0 && (
        <ul class="cited" aria-label={shared.sources}>
          {turn.citations.map((one) => (
            <li key={one.passage + one.quote}>
              <span class="second small" dir="auto">
                {one.source} · {one.place}
              </span>
              <Quote text={one.quote} lang={one.language} />
            </li>
          ))}
        </ul>
      )}
      {folded && turn.steps.length > 0 && (
        <details>
          <summary>{strategyOf(turn)}</summary>
          <Steps turn={turn} />
        </details>
      )}
    </li>
  );
}

const gravity = ({ value }: ToldScore): number => (value === null ? 1 : value < 0.5 ? 0 : 2);

/** What each judge said, those against it first. */
function Judged({ scores }: { scores: readonly ToldScore[] }) {
  return (
    <ul class="judged">
      {scores
        .toSorted((one, other) => gravity(one) - gravity(other))
        .map(({ judge, value, why }) => {
          const standing = value === null ? "unscored" : value >= 0.5 ? "held" : "failed";
          return (
            <li key={judge}>
              <span class={`pill ${standing}`}>
                <StateIcon state={standing} /> <bdi class="code">{judge}</bdi> <b>{shared.standing[standing]}</b>
              </span>
              {value !== null && value > 0 && value < 1 && <span class="second"> {share(value)}</span>}
              <p>
                <Why why={why} language={tongue} />
              </p>
            </li>
          );
        })}
    </ul>
  );
}

function Played({ played: { trial, fault, scores }, given }: { played: ToldTrial; given: Case }) {
  const { turns, answer } = trial;
  // One reply shows its way beside it; each of many folds its own away beneath it.
  const [only, ...others] = turns;
  const folded = others.length > 0;
  return (
    <div class="trace">
      <section>
        <h3>{shared.said}</h3>
        {fault !== null && (
          <p class="note">
            {trial.fault?.kind === "broken" ? words.brokenBy : words.lost} <Why why={fault} language={tongue} />
          </p>
        )}
        <Given play={given.play} />
        <ol class="talk">
          {turns.map((turn, place) => (
            <Turn key={place} turn={turn} form={given.language} folded={folded} />
          ))}
        </ol>
        {answer !== null && answer !== undefined && (
          <>
            <h4>{shared.answered}</h4>
            <Data value={answer} />
          </>
        )}
      </section>
      {only !== undefined && !folded && only.steps.length > 0 && (
        <section>
          <h3>{shared.decided}</h3>
          <Steps turn={only} />
        </section>
      )}
      <section>
        <h3>{shared.judges}</h3>
        <Judged scores={scores} />
        <details>
          <summary>{shared.expected}</summary>
          <Data value={given.expect} />
        </details>
      </section>
    </div>
  );
}

/** One case: why it exists, what was said each time, how it was decided, what each judge said. */
export function Trace({ shown }: { shown: ShownCase }) {
  // The first repeat that does not hold is what a reader looks for.
  const failed = shown.trials.findIndex((one) => standingOfTrial(one) === "failed");
  const [repeat, setRepeat] = useState(Math.max(0, failed));
  const played = shown.trials[repeat];
  const { note } = shown.case;
  return (
    <div class="opened">
      {note !== undefined && (
        <p>
          <span class="second">{shared.note} · </span>
          <bdi dir="auto">{note}</bdi>
        </p>
      )}
      {shown.trials.length > 1 && (
        <div class="repeats">
          {shown.trials.map((one, place) => (
            <button key={place} type="button" aria-pressed={place === repeat} onClick={() => setRepeat(place)}>
              <StateIcon state={standingOfTrial(one)} /> {shared.repeatOf(place + 1, shown.trials.length)}
            </button>
          ))}
        </div>
      )}
      {played === undefined ? <p>{words.unplayed}</p> : <Played played={played} given={shown.case} />}
    </div>
  );
}
