import { useEffect, useState } from "preact/hooks";
import type { WorkshopView } from "../../shared/answers.ts";
import { minutesUntil } from "../../shared/clock.ts";
import { say, tell } from "../../shared/say.ts";
import { alert, Icon, mark } from "../icon.tsx";
import type { Room, Tab } from "../room.ts";
import { clock, down, more, raised } from "./icons.ts";
import { clockOf } from "./keeper.ts";
import { Tile } from "./tile.tsx";

export const tally = (room: Room, id: string): { filled: number; total: number; met: number } => {
  const known = room.room?.workshops.find((workshop) => workshop.id === id);
  const total = known?.total ?? room.programme?.workshops.find((workshop) => workshop.id === id)?.fields.length ?? 0;
  if (id !== room.workshop || room.fields === null) return known ?? { filled: 0, total, met: 0 };
  const fields = Object.values(room.fields);
  return {
    filled: fields.filter((field) => field.text.trim() !== "").length,
    total: total || fields.length,
    met: fields.filter((field) => field.text !== "" && field.findings.every((f) => f.verdict === "met")).length,
  };
};

/** A long name leaves room for the others on the one line there is. */
const short = (name: string): string => ([...name].length > 18 ? `${[...name].slice(0, 16).join("").trim()}…` : name);

export function Header(props: { room: Room; onClose?: (() => void) | undefined; onHand(): void; onMenu(): void }) {
  const { room } = props;
  const here = [
    ...(room.room?.members ?? []).filter((member) => member.here).map((member) => short(member.nickname)),
    ...(room.room?.visitors ?? []).map(({ name }) => `\u2068${short(name)}\u2069 (${tell.mentor})`),
  ];
  return (
    <div class="top">
      {props.onClose ? (
        <button type="button" aria-label={say.close} onClick={props.onClose}>
          <Icon d={down} />
        </button>
      ) : (
        <Icon d={mark} />
      )}
      <div class="who">
        <h1>
          <bdi>{room.room?.team.name ?? room.pass.name}</bdi>
        </h1>
        {here.length > 0 && <p>{tell.here(here.map((name) => `\u2068${name}\u2069`))}</p>}
      </div>
      <button type="button" aria-label={tell.hand} onClick={props.onHand}>
        <Icon d={raised} />
      </button>
      <button type="button" aria-label={tell.menu} onClick={props.onMenu}>
        <Icon d={more} class="dots" />
      </button>
    </div>
  );
}

export function Tabs(props: { tab: Tab; onTab(tab: Tab): void }) {
  const tabs: Exclude<Tab, "thread">[] = ["talk", "board", "path"];
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const list = event.currentTarget as HTMLElement;
    const way = getComputedStyle(list).direction === "rtl" ? -step : step;
    const next = (tabs.indexOf(props.tab as (typeof tabs)[number]) + way + 3) % 3;
    props.onTab(tabs[next]!);
    (list.children[next] as HTMLElement).focus();
  };
  return (
    <div class="tabs" role="tablist" onKeyDown={move}>
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`tab-${tab}`}
          aria-selected={tab === props.tab}
          aria-controls={`panel-${tab}`}
          tabIndex={tab === props.tab ? 0 : -1}
          onClick={() => props.onTab(tab)}
        >
          {tell[tab]}
        </button>
      ))}
    </div>
  );
}

/** Time left by the programme's clock: calm, saffron under an hour, red with a triangle under a quarter. */
export function Deadline({ room, workshop }: { room: Room; workshop: WorkshopView }) {
  const [, look] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => look((seen) => seen + 1), 20_000);
    return () => clearInterval(timer);
  }, []);
  if (workshop.date === null || workshop.end === null) return null;
  const left = minutesUntil(clockOf(room), workshop.date, workshop.end);
  if (left > 24 * 60) return null;
  const state = left <= 0 ? "" : left < 15 ? "end" : left < 60 ? "soon" : "";
  return (
    <span class={`due ${state}`}>
      <Icon d={state === "end" ? alert : clock} />
      <span>{workshop.end}</span>{" "}
      <b>
        {left <= 0 ? (
          tell.ended
        ) : (
          <>
            <span class="hid">{tell.left}: </span>
            {left < 60 ? tell.minutes(left) : tell.hours(Math.floor(left / 60), left % 60)}
          </>
        )}
      </b>
    </span>
  );
}

export function Bar({ room }: { room: Room }) {
  const workshop = room.now;
  if (workshop === undefined) return null;
  const { filled, total } = tally(room, workshop.id);
  return (
    <section class="bar" aria-label={workshop.title}>
      <Tile done={filled} total={total} />
      <div>
        <b>{workshop.title}</b>
        <p class="small second">{tell.filled(filled, total)}</p>
      </div>
      <Deadline room={room} workshop={workshop} />
    </section>
  );
}
