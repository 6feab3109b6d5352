import { useState } from "preact/hooks";
import type { Ruling, RunSummary, SuiteSummary } from "../../../domain/evaluation.ts";
import { axisFrom, Interval } from "../evaluation/interval.tsx";
import { Gate } from "../evaluation/mark.tsx";
import { languageName, number, rulingName, share, shared, tongue, words } from "./words.ts";

const wholeOf = ({ rulings }: SuiteSummary): Ruling => rulings.find(({ of }) => of.kind === "suite")!;

/** The language in which the promise holds least; a dash where no language has a floor of its own. */
function weakestOf({ rulings }: SuiteSummary): string {
  const spoken = rulings.flatMap(({ of, rate }) => (of.kind === "language" ? [{ of, rate }] : []));
  const [first, ...others] = spoken.toSorted((one, other) => one.rate.value - other.rate.value);
  if (first === undefined) return "–";
  return others.every(({ rate }) => rate.value === first.rate.value)
    ? shared.allAlike
    : languageName(first.of.language);
}

const Verdict = ({ verdict, needed }: Pick<Ruling, "verdict" | "needed">) => (
  <>
    <Gate verdict={verdict} word={shared.verdict[verdict]} title={shared.verdictText[verdict]} />
    {verdict === "cannot_tell" && needed !== null && <p class="second small">{shared.needed(needed)}</p>}
  </>
);

function Rulings({ rulings, from }: { rulings: readonly Ruling[]; from: number }) {
  return (
    <ul class="rulings">
      {rulings.map((ruling) => (
        <li key={JSON.stringify(ruling.of)}>
          <b>{rulingName(ruling.of)}</b>
          <Interval rate={ruling.rate} floor={ruling.floor} verdict={ruling.verdict} from={from} />
          <span class="second">
            {shared.rate(share(ruling.rate.value), share(ruling.rate.low), share(ruling.rate.high), ruling.rate.count)}{" "}
            · {shared.floor} {share(ruling.floor)}
          </span>
          <div>
            <Verdict {...ruling} />
          </div>
        </li>
      ))}
    </ul>
  );
}

interface Shown {
  suite: SuiteSummary;
  /** Where the axis begins. */
  from: number;
  repeat: number;
  /** Shows the cases of a suite. */
  list(suite: string): void;
}

/** What lies under a suite's verdict: its languages and workshops, its judges, its faults, its time and cost. */
function Beneath({ suite, from, repeat, list }: Shown) {
  const { everyTime, milliseconds, tokens } = suite;
  const faults = [
    suite.infrastructure > 0 && shared.infrastructure(suite.infrastructure),
    suite.broken > 0 && words.broken(suite.broken),
    suite.unscored > 0 && shared.unscored(suite.unscored),
  ].filter((one) => one !== false);
  return (
    <>
      <p>{suite.promise[tongue]}</p>
      <Rulings rulings={suite.rulings} from={from} />
      <h3>{shared.judges}</h3>
      <ul class="judges">
        {suite.judges.map(({ judge, mean, unscored, calibration }) => (
          <li key={judge}>
            <bdi class="code">{judge}</bdi>{" "}
            {mean.count > 0 && (
              <span>{shared.rate(share(mean.value), share(mean.low), share(mean.high), mean.count)}</span>
            )}
            {unscored > 0 && <span class="second">{shared.unjudged(unscored)}</span>}
            {calibration !== null && (
              <span class={calibration.calibrated ? "second" : "badge"}>
                {calibration.calibrated
                  ? shared.calibrated(share(calibration.kappa.value), calibration.cases)
                  : shared.uncalibrated(calibration.cases)}
              </span>
            )}
          </li>
        ))}
      </ul>
      <p class="second">
        {repeat > 1 && (
          <>
            {words.everyTime(
              shared.rate(share(everyTime.value), share(everyTime.low), share(everyTime.high), everyTime.count),
            )}
            <br />
          </>
        )}
        {words.waits(
          words.milliseconds(number(Math.round(milliseconds.p50))),
          words.milliseconds(number(Math.round(milliseconds.p95))),
        )}
        {tokens.calls > 0 && (
          <>
            <br />
            {words.use(number(tokens.calls), number(tokens.prompt + tokens.completion))}
          </>
        )}
        {faults.length > 0 && (
          <>
            <br />
            {faults.join(" · ")}
          </>
        )}
      </p>
      <button type="button" onClick={() => list(suite.suite)}>
        {shared.list}
      </button>
    </>
  );
}

function Row(props: Shown) {
  const { suite, from } = props;
  const [open, setOpen] = useState(false);
  const whole = wholeOf(suite);
  // Where the whole holds, what it fails by says how many cases would settle it.
  const grave = suite.rulings.find((one) => one.verdict === suite.verdict) ?? whole;
  return (
    <>
      <tr>
        <th scope="row">
          <button type="button" class="plain" aria-expanded={open} onClick={() => setOpen(!open)}>
            <span>
              {suite.title[tongue]}
              <span class="hid">, {words.details}</span>
            </span>
          </button>
          <span>
            <bdi class="code second">{suite.suite}</bdi>
          </span>
        </th>
        <td data-name={shared.count}>{number(whole.rate.count)}</td>
        <td data-name={shared.weakest}>{weakestOf(suite)}</td>
        <td class="wide">
          <Interval rate={whole.rate} floor={whole.floor} verdict={whole.verdict} from={from} />
          <span class="second small">
            {words.figures(share(whole.rate.value), share(whole.rate.low), share(whole.rate.high))}
          </span>
        </td>
        <td data-name={shared.low}>
          <b>{share(whole.rate.low)}</b>
        </td>
        <td data-name={shared.floor}>{share(whole.floor)}</td>
        <td>
          <Verdict verdict={suite.verdict} needed={grave.needed} />
          {grave !== whole && suite.verdict !== "regression" && <p class="second small">{rulingName(grave.of)}</p>}
        </td>
      </tr>
      {open && (
        <tr class="beneath">
          <td colSpan={7}>
            <Beneath {...props} />
          </td>
        </tr>
      )}
    </>
  );
}

/** Every promise with its interval against its floor, all on one axis. */
export function Suites({ summary, list }: { summary: RunSummary; list(suite: string): void }) {
  if (summary.suites.length === 0) return null;
  const rulings = summary.suites.flatMap((suite) => suite.rulings).filter(({ rate }) => rate.count > 0);
  const from = axisFrom(rulings.flatMap(({ rate, floor }) => [rate.low, floor]));
  return (
    <section class="card" aria-labelledby="promises">
      <h2 id="promises" class="hid">
        {shared.promise}
      </h2>
      <p class="second">{shared.about}</p>
      <table class="promises">
        <thead>
          <tr>
            <th scope="col">{shared.promise}</th>
            <th scope="col">{shared.count}</th>
            <th scope="col">{shared.weakest}</th>
            <th scope="col">{shared.score}</th>
            <th scope="col">{shared.low}</th>
            <th scope="col">{shared.floor}</th>
            <th scope="col">{shared.gate}</th>
          </tr>
        </thead>
        <tbody>
          {summary.suites.map((suite) => (
            <Row key={suite.suite} suite={suite} from={from} repeat={summary.run.repeat} list={list} />
          ))}
        </tbody>
      </table>
      <p class="second small">
        ● {shared.verdict.pass} · ◆ {shared.verdict.fail} · ○ {shared.verdict.cannot_tell} · | {shared.floor}
      </p>
    </section>
  );
}
