import type { Ruling, SuiteSummary } from "../../../domain/evaluation.ts";
import type { Desk } from "../../shared/staff/desk.ts";
import { axisFrom, Interval } from "./interval.tsx";
import { Gate } from "./mark.tsx";
import { share, wordsOf } from "./words.ts";

const wholeOf = ({ rulings }: SuiteSummary): Ruling => rulings.find(({ of }) => of.kind === "suite")!;

/** The language in which the promise holds least; null when all are alike. */
function weakestOf({ rulings }: SuiteSummary): Ruling | null {
  const spoken = rulings.filter(({ of }) => of.kind === "language");
  const weakest = spoken.toSorted((a, b) => a.rate.value - b.rate.value)[0];
  return spoken.every(({ rate }) => rate.value === weakest?.rate.value) ? null : (weakest ?? null);
}

/** Every promise of a run: the share that holds with its interval, the weakest language, the floor, the verdict. */
export function Promises({ desk, suites, run }: { desk: Desk; suites: readonly SuiteSummary[]; run: string }) {
  const words = wordsOf(desk);
  // One axis for all: their intervals are looked at beside each other.
  const from = axisFrom(suites.flatMap(({ rulings }) => rulings.flatMap(({ rate, floor }) => [rate.low, floor])));
  const nameOf = (ruling: Ruling) =>
    ruling.of.kind === "language"
      ? words.language[ruling.of.language]
      : ruling.of.kind === "workshop"
        ? (desk.workshopTitle(ruling.of.workshop) ?? ruling.of.workshop)
        : "";
  const told = ({ rate }: Ruling) =>
    words.rate(share(desk, rate.value), share(desk, rate.low), share(desk, rate.high), rate.count);
  return (
    <div class="table-card">
      <table class="promises">
        <thead>
          <tr>
            <th scope="col">{words.promise}</th>
            <th scope="col">{words.count}</th>
            <th scope="col">{words.weakest}</th>
            <th scope="col">{words.score}</th>
            <th scope="col">{words.low}</th>
            <th scope="col">{words.floor}</th>
            <th scope="col">{words.gate}</th>
          </tr>
        </thead>
        <tbody>
          {suites.map((suite) => {
            const whole = wholeOf(suite);
            const weakest = weakestOf(suite);
            return (
              <tr key={suite.suite}>
                <th scope="row">
                  <details>
                    <summary>{suite.title[desk.door.language]}</summary>
                    <p class="second">{suite.promise[desk.door.language]}</p>
                    <ul class="rulings">
                      {suite.rulings
                        .filter(({ of }) => of.kind !== "suite")
                        .map((ruling) => (
                          <li key={nameOf(ruling)}>
                            <span>{nameOf(ruling)}</span>
                            <Interval rate={ruling.rate} floor={ruling.floor} verdict={ruling.verdict} from={from} />
                            <span class="second">{told(ruling)}</span>
                            <Gate
                              verdict={ruling.verdict}
                              word={words.verdict[ruling.verdict]}
                              title={words.verdictText[ruling.verdict]}
                            />
                          </li>
                        ))}
                    </ul>
                    <ul class="rulings judges">
                      {suite.judges.map(({ judge, mean, unscored, calibration }) => (
                        <li key={judge}>
                          <code>{judge}</code>
                          <span>{share(desk, mean.value)}</span>
                          <span class="second">
                            {unscored > 0 && <>{words.unjudged(unscored)} </>}
                            {calibration !== null &&
                              (calibration.calibrated
                                ? words.calibrated(share(desk, calibration.kappa.value), calibration.cases)
                                : words.uncalibrated(calibration.cases))}
                          </span>
                        </li>
                      ))}
                    </ul>
                    <a href={`#/run/${run}/${encodeURIComponent(suite.suite)}`}>{words.list}</a>
                  </details>
                  <code class="second small">{suite.suite}</code>
                </th>
                <td data-name={words.count}>{whole.rate.count}</td>
                <td data-name={words.weakest}>{weakest === null ? words.allAlike : nameOf(weakest)}</td>
                <td class="wide" title={told(whole)}>
                  <Interval rate={whole.rate} floor={whole.floor} verdict={whole.verdict} from={from} />
                  <span class="hid">{told(whole)}</span>
                </td>
                <td data-name={words.low}>
                  <b>{share(desk, whole.rate.low)}</b>
                </td>
                <td data-name={words.floor}>{share(desk, whole.floor)}</td>
                <td>
                  <Gate
                    verdict={suite.verdict}
                    word={words.verdict[suite.verdict]}
                    title={words.verdictText[suite.verdict]}
                  />
                  {whole.needed !== null && suite.verdict === "cannot_tell" && (
                    <p class="second small">{words.needed(whole.needed)}</p>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
