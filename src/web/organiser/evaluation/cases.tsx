import { useState } from "preact/hooks";
import type { Desk } from "../../shared/staff/desk.ts";
import { to } from "../../shared/staff/route.ts";
import { words as staffWords } from "../../shared/staff/words.ts";
import type { Standing } from "../../shared/strings/evaluation.ts";
import type { RunCase } from "./answers.ts";
import { StateIcon, standingOf } from "./mark.tsx";
import { soughtIn } from "./sought.ts";
import { Why } from "./why.tsx";
import { wordsOf } from "./words.ts";

const atOnce = 50;
const standings: readonly Standing[] = ["failed", "unscored", "infrastructure", "held"];

/** Every case a run played, those that do not hold first. */
export function Cases(props: { desk: Desk; run: string; cases: readonly RunCase[]; suite: string }) {
  const { desk, run, cases } = props;
  const words = wordsOf(desk);
  const [suite, setSuite] = useState(props.suite);
  const [language, setLanguage] = useState("");
  const [standing, setStanding] = useState("");
  const [typed, setTyped] = useState("");
  const [shown, setShown] = useState(atOnce);
  const sought = typed.trim().toLocaleLowerCase();
  const found = cases.filter(
    (one) =>
      (suite === "" || one.suite === suite) &&
      (language === "" || one.language === language) &&
      (standing === "" || standingOf(one) === standing) &&
      (sought === "" || `${one.case} ${one.words} ${soughtIn(one.why)}`.toLocaleLowerCase().includes(sought)),
  );
  const suites = [...new Set(cases.map((one) => one.suite))];
  const rest = Math.min(atOnce, found.length - shown);
  const pick = (
    name: string,
    label: string,
    any: string,
    options: readonly (readonly [string, string])[],
    value: string,
    choose: (value: string) => void,
  ) => (
    <div>
      <label for={name}>{label}</label>
      <select id={name} value={value} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{any}</option>
        {options.map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
  return (
    <section aria-labelledby="cases">
      <h2 id="cases">
        {words.list}{" "}
        <span class="second" role="status">
          {words.listCount(found.length, cases.length)}
        </span>
      </h2>
      <div class="filters">
        {pick(
          "by-suite",
          words.filterSuite,
          words.anySuite,
          suites.map((id) => [id, id]),
          suite,
          setSuite,
        )}
        {pick(
          "by-language",
          words.filterLanguage,
          words.anyLanguage,
          Object.entries(words.language),
          language,
          setLanguage,
        )}
        {pick(
          "by-standing",
          words.filterStanding,
          words.anyStanding,
          standings.map((id) => [id, words.standing[id]]),
          standing,
          setStanding,
        )}
        <div>
          <label for="sought">{words.search}</label>
          <input
            id="sought"
            type="search"
            dir="auto"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </div>
      </div>
      {found.length === 0 ? (
        <p class="second">{words.noCases}</p>
      ) : (
        <ul class="case-list">
          {found.slice(0, shown).map((one) => (
            <li key={`${one.suite}/${one.case}`}>
              <a href={to("run", run, one.suite, one.case)}>
                <StateIcon state={standingOf(one)} />
                <span class="hid">{words.standing[standingOf(one)]} : </span>
                <span class="case-words" dir="auto">
                  {one.words}
                </span>
              </a>
              <p class="second small">
                <bdi>
                  <code>{one.case}</code>
                </bdi>{" "}
                · {words.language[one.language]}
                {one.why !== "" && (
                  <>
                    {" "}
                    · <Why why={one.why} language={desk.door.language} />
                  </>
                )}
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
