import { render } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import type { Language } from "../../shared/answers.ts";
import { directionOf, nearest } from "../../shared/direction.ts";
import { type Pass, passOf } from "../../shared/keep.ts";
import { tidyCode } from "../../shared/programme.ts";
import { Page } from "./page.tsx";
import { partsOf } from "./parts.ts";
import { Projector } from "./projector.tsx";
import { Shown } from "./shown.ts";
import { words } from "./words.ts";

const names: Readonly<{ [language in Language]: string }> = { ar: "العربية", fr: "Français", en: "English" };
const asked = new URLSearchParams(location.search);

/** The address always names what is shown: it can be sent, kept and loaded again. */
function write(workshop: string, language: Language): void {
  history.replaceState(null, "", `?${new URLSearchParams({ workshop, language })}`);
}

/** `/t/CODE/poster`: what the team wrote in a workshop, for a wall, a printer or a projector. */
function Poster({ pass, start }: { pass: Pass; start: Language }) {
  const [language, setLanguage] = useState(start);
  const [projected, setProjected] = useState(false);
  const [, draw] = useState(0);
  const shown = useMemo(() => {
    const door = { origin: location.origin, token: pass.token, language: start };
    return new Shown(door, asked.get("workshop") ?? "", () => draw((count) => count + 1));
  }, []);
  const said = words[language];

  useEffect(() => {
    shown.door.language = language;
    Object.assign(document.documentElement, { lang: language, dir: directionOf(language) });
    void shown.open();
  }, [language]);
  useEffect(() => {
    document.title = [shown.view?.title, pass.name, said.title].filter((part) => part !== undefined).join(" · ");
    if (shown.view !== undefined) write(shown.workshop, language);
  });

  const { view } = shown;
  const parts = view === undefined || shown.room === null ? null : partsOf(view, shown.fields);
  if (projected && parts !== null)
    return <Projector shown={shown} parts={parts} language={language} leave={() => leaveFull(setProjected)} />;
  const project = () => {
    setProjected(true);
    void document.documentElement.requestFullscreen?.().catch(() => {});
  };
  return (
    <>
      <nav class="bar" aria-label={said.title}>
        <a href={`/t/${encodeURIComponent(pass.code)}?language=${language}`}>{said.board}</a>
        <label>
          <span>{said.workshop}</span>
          <select value={shown.workshop} onChange={(event) => void shown.show(event.currentTarget.value)}>
            {shown.programme?.workshops.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <fieldset>
          <legend>{said.language}</legend>
          {(["ar", "fr", "en"] as const).map((choice) => (
            <button
              key={choice}
              type="button"
              lang={choice}
              aria-pressed={choice === language}
              onClick={() => setLanguage(choice)}
            >
              {names[choice]}
            </button>
          ))}
        </fieldset>
        <button type="button" class="main" disabled={parts === null} onClick={project}>
          {said.projector}
        </button>
        <button type="button" class="main" disabled={parts === null} onClick={() => print()}>
          {said.print}
        </button>
      </nav>
      <main>
        {!shown.flows && <p class="note">{said.offline}</p>}
        {shown.state === "failed" && (
          <div class="told" role="alert">
            <p>{shown.refused || said.failed}</p>
            {shown.refused === "" ? (
              <button type="button" class="main" onClick={() => void shown.open()}>
                {said.again}
              </button>
            ) : (
              <Enter code={pass.code} language={language} />
            )}
          </div>
        )}
        {shown.state !== "failed" && parts === null && <p class="told">{said.wait}</p>}
        {shown.state === "shown" && parts?.empty && (
          <div class="told" role="status">
            <h2>{said.nothing}</h2>
            <p>{said.nothingHelp}</p>
          </div>
        )}
        {shown.state === "shown" && parts !== null && <Page shown={shown} parts={parts} language={language} />}
      </main>
    </>
  );
}

function leaveFull(setProjected: (projected: boolean) => void): void {
  setProjected(false);
  if (document.fullscreenElement !== null) void document.exitFullscreen().catch(() => {});
}

const Enter = ({ code, language }: { code: string; language: Language }) => (
  <a class="main" href={`/t/${encodeURIComponent(code)}?language=${language}`}>
    {words[language].enter(code)}
  </a>
);

/** Without a pass on this device nothing is asked of the server. */
const Door = ({ code, language }: { code: string; language: Language }) => (
  <main>
    <div class="told">
      <h1>{words[language].title}</h1>
      <p>{words[language].join}</p>
      <Enter code={code} language={language} />
    </div>
  </main>
);

const code = tidyCode(document.body.dataset.code ?? "");
const pass = passOf(code);
const language = nearest([asked.get("language") ?? pass?.language ?? document.documentElement.lang]);
Object.assign(document.documentElement, { lang: language, dir: directionOf(language) });
document.body.replaceChildren();
render(
  pass === null ? <Door code={code} language={language} /> : <Poster pass={pass} start={language} />,
  document.body,
);
