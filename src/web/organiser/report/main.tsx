import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Language } from "../../shared/answers.ts";
import { directionOf, nearest } from "../../shared/direction.ts";
import { Icon, mark } from "../../widget/icon.tsx";
import { Cases, everything } from "./cases.tsx";
import { Changes } from "./changes.tsx";
import { type KeptData, openData, rowsOf } from "./report-data.ts";
import { Suites } from "./suites.tsx";
import { Verdict } from "./verdict.tsx";
import { moment, shared, speakReport, words } from "./words.ts";

const tongues = [
  ["fr", "Français", "Fr"],
  ["ar", "العربية", "ع"],
  ["en", "English", "En"],
] as const;

const data = openData(JSON.parse(document.getElementById("data")!.textContent) as KeptData);
const rows = rowsOf(data);

function Report() {
  const [language, setLanguage] = useState<Language>(() => nearest(navigator.languages));
  /** The case that is open, by key: at most one, so that the page stays light. */
  const [open, setOpen] = useState<string | null>(null);
  const [wanted, setWanted] = useState(everything);
  const { run } = data.summary;
  speakReport(language);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
    document.title = `${words.title} · Dalil`;
  }, [language]);
  // What is gone to may have to be drawn first.
  const goTo = (id: string) =>
    setTimeout(() => {
      const place = document.getElementById(id);
      place?.scrollIntoView();
      (place?.querySelector("button") ?? place)?.focus({ preventScroll: true });
    });
  const show = (key: string) => {
    setOpen(key);
    goTo(key);
  };
  const list = (suite: string) => {
    setWanted({ ...everything, suite });
    goTo("cases");
  };
  return (
    <>
      <header class="mast">
        <div>
          <Icon d={mark} />
          <b>Dalil</b>
          <span class="voice">{run.voice === "model" ? <bdi>{run.model}</bdi> : shared.voices.offline}</span>
          <fieldset class="tongues">
            <legend class="hid">{words.language}</legend>
            {tongues.map(([code, name, short]) => (
              <button
                key={code}
                type="button"
                lang={code}
                aria-pressed={language === code}
                aria-label={`${short}, ${name}`}
                onClick={() => setLanguage(code)}
              >
                {short}
              </button>
            ))}
          </fieldset>
        </div>
      </header>
      <main>
        <h1>{words.title}</h1>
        <p class="second">
          <bdi class="code">{run.id}</bdi> · {words.started(moment(run.startedAt))} · {shared.repeated(run.repeat)}
          {run.judgeModel !== null && <> · {words.judgedBy(run.judgeModel)}</>}
        </p>
        <Verdict summary={data.summary} rows={rows} />
        <Suites summary={data.summary} list={list} />
        <Changes data={data} show={show} />
        <Cases data={data} rows={rows} wanted={wanted} setWanted={setWanted} open={open} setOpen={setOpen} />
        {Object.keys(run.tried).length > 0 && (
          <details class="card">
            <summary>{words.tried}</summary>
            <dl class="tried" dir="ltr">
              {Object.entries(run.tried).map(([name, hash]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{hash}</dd>
                </div>
              ))}
            </dl>
          </details>
        )}
      </main>
    </>
  );
}

render(<Report />, document.getElementById("report")!);
