import type { Change, Comparison } from "../../../domain/evaluation.ts";
import { Difference } from "../evaluation/interval.tsx";
import { StateIcon } from "../evaluation/mark.tsx";
import { Why } from "../evaluation/why.tsx";
import { changesOf, type ReportData } from "./report-data.ts";
import { difference, languageName, shared, tongue, words } from "./words.ts";

function Group({ title, changes }: { title: string; changes: readonly { name: string; change: Change }[] }) {
  if (changes.length === 0) return null;
  const reach = Math.max(0.05, ...changes.flatMap(({ change }) => [-change.difference.low, change.difference.high]));
  return (
    <>
      <h3>{title}</h3>
      <ul class="changes">
        {changes.map(({ name, change }) => (
          <li key={name}>
            <span>{name}</span>
            <Difference figure={change.difference} verdict={change.verdict} reach={reach} />
            <b>
              <bdi>{difference(change.difference.value)}</bdi>
            </b>
            <span class="second small">
              {shared.change[change.verdict]}
              {change.verdict === "cannot_tell" && change.needed !== null && <> · {shared.needed(change.needed)}</>}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Flips({ comparison, show }: { comparison: Comparison; show(key: string): void }) {
  const { flips, both } = comparison;
  const better = flips.filter(({ before, after }) => after > before).length;
  const Standing = ({ value }: { value: number }) => (
    <span class="standing">
      <StateIcon state={value >= 0.5 ? "held" : "failed"} /> {shared.standing[value >= 0.5 ? "held" : "failed"]}
    </span>
  );
  return (
    <>
      <h3>{shared.flips}</h3>
      <p class="figures">
        <span>{shared.bothHeld(both.held)}</span>
        <span class="better">▲ {shared.flipFilter.mended(better)}</span>
        <span class="worse">▼ {shared.flipFilter.broken(flips.length - better)}</span>
        <span>{shared.bothFailed(both.failed)}</span>
      </p>
      {flips.length === 0 ? (
        <p>{shared.noFlips}</p>
      ) : (
        <table class="flips">
          <thead>
            <tr>
              <th scope="col">{shared.case}</th>
              <th scope="col">{words.was}</th>
              <th scope="col">{words.is}</th>
              <th scope="col">{shared.why}</th>
            </tr>
          </thead>
          <tbody>
            {flips.map((flip) => (
              <tr key={`${flip.suite}/${flip.case}`}>
                <th scope="row">
                  <button type="button" class="plain" onClick={() => show(`${flip.suite}/${flip.case}`)}>
                    <bdi dir="auto">{flip.words}</bdi>
                  </button>
                  <span>
                    <bdi class="code second">{flip.case}</bdi>
                  </span>
                </th>
                <td data-name={words.was}>
                  <Standing value={flip.before} />
                </td>
                <td data-name={words.is}>
                  <Standing value={flip.after} />
                </td>
                <td>
                  <Why why={flip.why} language={tongue} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

/** What changed since the earlier run or the baseline; nothing where there is none. */
export function Changes({ data, show }: { data: ReportData; show(key: string): void }) {
  const changes = changesOf(data);
  if (changes === null) return null;
  const { comparison, summary } = data;
  const titles = new Map(summary.suites.map(({ suite, title }) => [suite, title[tongue]]));
  const whole = comparison?.overall ?? summary.change;
  return (
    <section class="card" aria-labelledby="changed">
      <h2 id="changed">{comparison === null ? words.againstBaseline : words.against(comparison.before.id)}</h2>
      {comparison !== null && (
        <p class="second">
          {comparison.tried.length > 0 && <>{words.triedAnew(comparison.tried.join(", "))} </>}
          {comparison.only.before + comparison.only.after > 0 &&
            words.onlyIn(comparison.only.before, comparison.only.after)}
        </p>
      )}
      <p class="second">{shared.changesText}</p>
      <div class="groups">
        <div>
          {whole !== null && (
            <Group title={words.allCases} changes={[{ name: shared.cases(whole.difference.count), change: whole }]} />
          )}
          <Group
            title={shared.changes}
            changes={changes.map(({ suite, change }) => ({ name: titles.get(suite) ?? suite, change }))}
          />
        </div>
        {comparison !== null && (
          <div>
            <Group
              title={shared.byLanguage}
              changes={comparison.languages.map(({ language, change }) => ({ name: languageName(language), change }))}
            />
            <Group
              title={shared.byWorkshop}
              changes={comparison.workshops.map(({ workshop, change }) => ({ name: workshop, change }))}
            />
          </div>
        )}
      </div>
      <p class="second small">
        <span class="better">▲</span> {words.legend[0]} · <span class="worse">▼</span> {words.legend[1]} · ○{" "}
        {words.legend[2]}
      </p>
      {comparison !== null && <Flips comparison={comparison} show={show} />}
    </section>
  );
}
