import { useId, useState } from "preact/hooks";
import { StateIcon } from "../evaluation/mark.tsx";
import { Why } from "../evaluation/why.tsx";
import { type CaseRow, pick, type ReportData, type Wanted } from "./report-data.ts";
import { Trace } from "./trace.tsx";
import { languageName, shared, tongue, words } from "./words.ts";

const atOnce = 40;
const standings = ["failed", "unscored", "infrastructure", "held"] as const;
/** Nothing left out. */
export const everything: Wanted = { suite: "", language: "", standing: "", turnedOnly: false, typed: "" };

function Choice(props: {
  label: string;
  any: string;
  options: readonly (readonly [value: string, name: string])[];
  value: string;
  choose(value: string): void;
}) {
  const id = useId();
  return (
    <div>
      <label for={id}>{props.label}</label>
      <select id={id} value={props.value} onChange={(event) => props.choose(event.currentTarget.value)}>
        <option value="">{props.any}</option>
        {props.options.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

function Row({ row, open, toggle }: { row: CaseRow; open: boolean; toggle(): void }) {
  const { shown, standing, turned } = row;
  return (
    <li id={row.key}>
      <button type="button" class="row" aria-expanded={open} onClick={toggle}>
        <StateIcon state={standing} />
        <span class="what">
          <span>
            <bdi dir="auto">{shown.opening}</bdi>
          </span>
          <span class="second small">
            <bdi class="code">{shown.case.id}</bdi> · {shared.standing[standing]}
            {row.counted > 1 && row.held > 0 && row.held < row.counted && <> · {words.partly(row.held, row.counted)}</>}{" "}
            · {languageName(shown.case.language)}
            {turned !== null && (
              <b class={turned}> · {turned === "better" ? `▲ ${words.better}` : `▼ ${words.worse}`}</b>
            )}
          </span>
          {standing !== "held" && row.why !== "" && (
            <span class="second small">
              <Why why={row.why} language={tongue} />
            </span>
          )}
        </span>
      </button>
      {open && <Trace shown={shown} />}
    </li>
  );
}

/** Every case; its trace is drawn when it is opened. */
export function Cases(props: {
  data: ReportData;
  rows: readonly CaseRow[];
  wanted: Wanted;
  setWanted(wanted: Wanted): void;
  open: string | null;
  setOpen(key: string | null): void;
}) {
  const { data, rows, wanted, setWanted, open, setOpen } = props;
  const [limit, setLimit] = useState(atOnce);
  const change = (more: Partial<Wanted>) => {
    setWanted({ ...wanted, ...more });
    setLimit(atOnce);
  };
  const spoken = [...new Set(rows.map((row) => row.shown.case.language))].sort();
  const found = pick(rows, wanted);
  const shown = found.slice(0, limit);
  // A case that is opened from elsewhere is shown whatever the filters say.
  const asked =
    open === null || shown.some(({ key }) => key === open) ? undefined : rows.find(({ key }) => key === open);
  const rest = Math.min(atOnce, found.length - limit);
  return (
    <section class="card" aria-labelledby="cases">
      <h2 id="cases" tabIndex={-1}>
        {shared.list}
      </h2>
      <div class="filters">
        <Choice
          label={shared.filterSuite}
          any={shared.anySuite}
          options={data.summary.suites.map(({ suite, title }) => [suite, title[tongue]])}
          value={wanted.suite}
          choose={(suite) => change({ suite })}
        />
        <Choice
          label={shared.filterLanguage}
          any={shared.anyLanguage}
          options={spoken.map((language) => [language, languageName(language)])}
          value={wanted.language}
          choose={(language) => change({ language: language as Wanted["language"] })}
        />
        <Choice
          label={shared.filterStanding}
          any={shared.anyStanding}
          options={standings.map((standing) => [standing, shared.standing[standing]])}
          value={wanted.standing}
          choose={(standing) => change({ standing: standing as Wanted["standing"] })}
        />
        <div>
          <label for="sought">{shared.search}</label>
          <input
            id="sought"
            type="search"
            dir="auto"
            value={wanted.typed}
            onInput={(event) => change({ typed: event.currentTarget.value })}
          />
        </div>
        {rows.some(({ turned }) => turned !== null) && (
          <label class="tick">
            <input
              type="checkbox"
              checked={wanted.turnedOnly}
              onChange={(event) => change({ turnedOnly: event.currentTarget.checked })}
            />
            {words.onlyTurned}
          </label>
        )}
      </div>
      <p class="second" role="status">
        {found.length === 0 ? shared.noCases : shared.listCount(found.length, rows.length)}
      </p>
      <ul class="cases">
        {[...(asked === undefined ? [] : [asked]), ...shown].map((row) => (
          <Row
            key={row.key}
            row={row}
            open={row.key === open}
            toggle={() => setOpen(row.key === open ? null : row.key)}
          />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" onClick={() => setLimit(limit + atOnce)}>
          {words.more(rest)}
        </button>
      )}
    </section>
  );
}
