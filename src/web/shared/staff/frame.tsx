import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Icon, mark } from "../../widget/icon.tsx";
import type { Language } from "../answers.ts";
import { directionOf } from "../direction.ts";
import { Confirm } from "./confirm.tsx";
import type { Desk, Shut } from "./desk.ts";
import { waiting } from "./queue.ts";
import { homeOf, type Route, to } from "./route.ts";
import { words } from "./words.ts";

export type Section =
  | "queue"
  | "tickets"
  | "teams"
  | "mirror"
  | "codes"
  | "people"
  | "questions"
  | "evaluations"
  | "settings";

/** The section that a view belongs to, where it has another name. */
const sectionOf: Readonly<Partial<Record<Route["view"], Section>>> = {
  review: "queue",
  team: "teams",
  sheet: "codes",
  cases: "evaluations",
  run: "evaluations",
  trace: "evaluations",
  compare: "evaluations",
};

const tongues = [
  ["fr", "Français", "Fr"],
  ["ar", "العربية", "ع"],
  ["en", "English", "En"],
] as const;

/** Three buttons, each named in its own language. */
const Tongues = ({ language, choose }: { language: Language; choose(language: Language): void }) => (
  <fieldset class="tongues">
    <legend class="hid">{words.language}</legend>
    {tongues.map(([code, name, short]) => (
      <button
        key={code}
        type="button"
        lang={code}
        dir={directionOf(code)}
        aria-pressed={language === code}
        aria-label={`${short}, ${name}`}
        onClick={() => choose(code)}
      >
        {short}
      </button>
    ))}
  </fieldset>
);

const Badge = ({ count }: { count: number }) => (count === 0 ? null : <span class="badge">{count}</span>);

/** The console does not open: what happened and what to do about it. */
function Door({ shut, token }: { shut: Shut; token: string | null }) {
  const said = words.shut[shut];
  return (
    <main class="door-shut">
      <h1 tabIndex={-1}>{said.title}</h1>
      <p>{said.text}</p>
      <p>
        <b>{said.todo}</b>
      </p>
      {shut === "mentor" && token !== null && (
        <p>
          <a class="button" href={`/mentor#${token}`}>
            {words.toMentors}
          </a>
        </p>
      )}
    </main>
  );
}

export function Frame(props: {
  desk: Desk;
  sections: readonly Section[];
  waiting: ((desk: Desk, section: Section) => number) | undefined;
  choose(language: Language): void;
  leave(): void;
  children: ComponentChildren;
}) {
  const { desk, sections, waiting: waits, choose, leave, children } = props;
  const { language, token } = desk.door;
  const { route, shut, cohort } = desk;
  const home = useRef<HTMLDivElement>(null);
  const open = waiting(desk.tickets ?? []);
  const title = `${words.title[desk.kind]} · Dalil`;
  useEffect(() => {
    document.title = shut === null && open > 0 ? `(${open}) ${title}` : title;
  }, [title, open, shut]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
  }, [language]);

  // Another place was chosen: reading starts at its heading, as on a page of its own, once that is there.
  const place = useRef(route);
  const arriving = useRef(false);
  useEffect(() => {
    if (place.current !== route) {
      place.current = route;
      arriving.current = route.view !== "team" || !route.mark;
      if (arriving.current) scrollTo(0, 0);
    }
    const heading = arriving.current ? home.current?.querySelector("h1") : null;
    if (heading == null) return;
    heading.focus({ preventScroll: true });
    arriving.current = false;
  });

  const newest = desk.arrived.at(-1);
  const current = sectionOf[route.view] ?? route.view;
  return (
    <div class="staff" ref={home} lang={language} dir={directionOf(language)}>
      <header class="mast">
        <div class="brand">
          <Icon d={mark} />
          <p>
            <b>{words.title[desk.kind]}</b>
            {cohort !== null && shut === null && (
              <span>
                <bdi>{cohort.cohort.name}</bdi> · <bdi>{cohort.me.name}</bdi>
              </span>
            )}
          </p>
          <Tongues language={language} choose={choose} />
        </div>
        {shut === null && (
          <nav aria-label={words.sections}>
            {sections.map((section) => (
              <a
                key={section}
                href={section === homeOf[desk.kind] ? "#/" : to(section)}
                aria-current={current === section ? "page" : undefined}
              >
                {words.nav[section]}
                <Badge count={section === "tickets" ? open : (waits?.(desk, section) ?? 0)} />
              </a>
            ))}
          </nav>
        )}
      </header>
      {shut === null ? (
        <main>
          {!desk.flows && (
            <p class="cut-line" role="status">
              {words.cut}
            </p>
          )}
          {children}
        </main>
      ) : (
        <Door shut={shut} token={token} />
      )}
      {shut === null && (
        <footer>
          <Confirm
            label={words.leave}
            class="bare"
            question={words.leaveSure}
            yes={words.leaveYes}
            onYes={async () => leave()}
          />
        </footer>
      )}
      <p class="hid" role="status">
        {newest !== undefined && words.arrived(newest.reason, newest.names.team)}
      </p>
    </div>
  );
}
