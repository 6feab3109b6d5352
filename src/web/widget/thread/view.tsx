import { useEffect, useRef, useState } from "preact/hooks";
import type { BrokenLink, ThreadEnd } from "../../../domain/coherence/link.ts";
import type { Thread, ThreadLink, ThreadNode } from "../../../domain/coherence/thread.ts";
import { askJson } from "../../shared/api.ts";
import { say, tell } from "../../shared/say.ts";
import { type ThreadWords, threadWords } from "../../shared/strings/thread.ts";
import { languageOf } from "../board/finding.tsx";
import { alert, Icon, star } from "../icon.tsx";
import type { Room } from "../room.ts";
import { links } from "./way-in.tsx";

const chevron = "M15 5l-7 7 7 7";

/** Opens the field that the words stand in, on the board of its workshop. */
function openEnd(room: Room, { workshop, field }: ThreadEnd): void {
  if (workshop !== room.workshop) void room.keeper!.enter(workshop);
  room.show({ tab: "board", field });
}

const labelOf = (room: Room, { workshop, field }: ThreadEnd): string =>
  room.programme?.workshops.find(({ id }) => id === workshop)?.fields.find(({ id }) => id === field)?.label ?? field;

/** Figures alone follow the language of the screen. */
const Quote = ({ room, words }: { room: Room; words: string }) => {
  const language = /\p{L}/u.test(words) ? languageOf(words) : room.door.language;
  return (
    <q dir="auto" lang={language}>
      {language === "ar" ? `«${words}»` : `«\u00a0${words}\u00a0»`}
    </q>
  );
};

/** A filled star with a check, a dashed one in red, a dotted one: the shape tells the state before the colour. */
const Bead = ({ state }: { state: "whole" | "broken" | "open" }) => (
  <svg viewBox="0 0 24 24" aria-hidden="true" class={`bead ${state}`}>
    <path d={star} fill={state === "whole" ? "currentColor" : "none"} stroke-width="1.4" />
    {state === "whole" && <path d="M8 12.3l2.7 2.7L16 9.5" stroke="var(--card)" stroke-width="2" />}
  </svg>
);

function Break({ room, link, words }: { room: Room; link: BrokenLink; words: ThreadWords }) {
  const [before, after] = words.ends[link.kind];
  const ends = link.against === null ? [link.text] : [link.text, link.against];
  const places = new Map(ends.map((end) => [`${end.workshop} ${end.field}`, end]));
  return (
    <li class="break">
      <h3>
        <Icon d={alert} />
        {words.kind[link.kind]}
      </h3>
      <p>
        {before} <Quote room={room} words={link.text.quote} />
      </p>
      <p>
        {after}
        {link.against !== null && (
          <>
            {" "}
            <Quote room={room} words={link.against.quote} />
          </>
        )}
      </p>
      <div class="row">
        {[...places].map(([place, end]) => (
          <button key={place} type="button" onClick={() => openEnd(room, end)}>
            {words.go(labelOf(room, end))}
          </button>
        ))}
      </div>
    </li>
  );
}

function Knot(props: {
  room: Room;
  node: ThreadNode;
  into: ThreadLink | undefined;
  out: ThreadLink | undefined;
  words: ThreadWords;
}) {
  const { room, node, into, out, words } = props;
  const state = into?.state === "broken" ? "broken" : node.ends.length === 0 ? "open" : "whole";
  return (
    <li class="knot">
      <div class={`rail ${out === undefined ? "" : out.state === "broken" ? "whole" : out.state}`}>
        <Bead state={state} />
      </div>
      <div class="told">
        <h2>
          {words.step[node.step]}
          {into !== undefined && <span class="hid">, {words.state[into.state]}</span>}
        </h2>
        {node.ends.length === 0 && <p class="second small">{words.empty}</p>}
        {node.ends.map((end) => (
          <button key={end.field + end.quote} type="button" class="end" onClick={() => openEnd(room, end)}>
            <span class="words" dir="auto" lang={languageOf(end.quote)}>
              {end.quote}
            </span>
            <span class="hid"> {words.go(labelOf(room, end))}</span>
          </button>
        ))}
      </div>
      {out !== undefined && out.state === "broken" && (
        <>
          <div class="rail snapped">
            <svg viewBox="0 0 24 24" aria-hidden="true" class="snap">
              <path d="M2 12h7M15 12h7M10 6l4 12" />
            </svg>
          </div>
          <ul class="breaks">
            {out.broken.map((link) => (
              <Break key={link.kind + link.text.quote} room={room} link={link} words={words} />
            ))}
          </ul>
        </>
      )}
    </li>
  );
}

function Drawn({ room, thread, words }: { room: Room; thread: Thread; words: ThreadWords }) {
  const count = thread.links.reduce((sum, { broken }) => sum + broken.length, 0);
  const holds = thread.links.every(({ state }) => state === "whole");
  return (
    <>
      <p class={count > 0 ? "sum bad" : "sum"} role="status">
        <Icon d={links} />
        <b>{count > 0 ? words.broken(count) : holds ? words.holds : words.unfinished}</b>
      </p>
      <ol class="thread">
        {thread.nodes.map((node, at) => (
          <Knot
            key={node.step}
            room={room}
            node={node}
            into={thread.links[at - 1]}
            out={thread.links[at]}
            words={words}
          />
        ))}
      </ol>
    </>
  );
}

/** The thread drawn from the problem to the spoken word; where it is broken both ends are quoted and can be opened. */
export function ThreadView({ room }: { room: Room }) {
  const [thread, setThread] = useState<Thread | null>(null);
  const [lost, setLost] = useState(false);
  const back = useRef<HTMLButtonElement>(null);
  const words = threadWords[room.door.language];
  const load = () => {
    setLost(false);
    askJson<Thread>(room.door, "/api/thread").then(setThread, () => setLost(true));
  };
  // What the team writes on another phone may mend the thread while it is looked at.
  useEffect(load, [room.fields]);
  useEffect(() => back.current?.focus(), []);
  const Title = room.wide ? "h2" : "h1";
  return (
    <div class="field">
      <div class="top">
        <button type="button" ref={back} aria-label={tell.back} onClick={() => room.show({ tab: "board" })}>
          <Icon d={chevron} class="flip" />
        </button>
        <div class="who">
          <Title>{words.name}</Title>
          <p>{words.way}</p>
        </div>
      </div>
      <div class="flow" aria-busy={thread === null && !lost}>
        {thread === null && !lost && <p class="small second">{say.loading}</p>}
        {lost && (
          <div class="error" role="alert">
            <p>{say.unreachable}</p>
            <button type="button" onClick={load}>
              {say.retry}
            </button>
          </div>
        )}
        {thread !== null && <Drawn room={room} thread={thread} words={words} />}
      </div>
    </div>
  );
}
