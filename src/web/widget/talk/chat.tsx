import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Message, TeamFeedback } from "../../shared/answers.ts";
import { say, tell } from "../../shared/say.ts";
import { Icon, star } from "../icon.tsx";
import type { Elsewhere, Room, Stream } from "../room.ts";
import { answeredIn, feedbackOf } from "./feedback.ts";
import { down, noNet } from "./icons.ts";
import { MentorCard } from "./mentor.tsx";
import { Bubble, Says } from "./message.tsx";
import { Proposals } from "./proposal.tsx";
import { RehearsalDoor } from "./rehearsal-door.tsx";
import { RoundDoor, roundRuns } from "./round-door.tsx";
import { Unsent } from "./unsent.tsx";

function Answering({ room, stream }: { room: Room; stream: Stream }) {
  const running = stream.state === "running";
  return (
    <Says
      room={room}
      text={stream.text}
      quotes={stream.quotes}
      language={stream.language}
      finished={!running}
      voice={null}
    >
      {running && room.line !== "ok" && (
        <p class="cut">
          <Icon d={noNet} />
          {tell.cut}
        </p>
      )}
      {stream.state === "stopped" && <p class="small second">{tell.stopped}</p>}
      {stream.state === "failed" && (
        <div role="alert">
          <p class="bad">{tell.answerFailed}</p>
          {room.asked[stream.turn] !== undefined && (
            <div class="row">
              <button type="button" onClick={() => room.keeper?.askAgain(stream.turn)}>
                {tell.askAgain}
              </button>
            </div>
          )}
        </div>
      )}
    </Says>
  );
}

const Loading = () => (
  <>
    <i class="ghost" />
    <i class="ghost" />
    <i class="ghost" />
    <p class="small second">{say.loading}</p>
  </>
);

/** What to write first: the difficulty where a problem is framed, the canvas's own first question elsewhere. */
const hintOf = ({ workshop, now }: Room) => (workshop === "framing" ? tell.emptyHint : now?.fields[0]?.question);

/** Nobody asks when time is up where no clock runs. */
const startersOf = (room: Room) => (room.now?.end === null ? tell.starters.slice(0, 2) : tell.starters);

const Empty = ({ room }: { room: Room }) => (
  <>
    <div class="empty">
      <svg viewBox="0 0 24 24" aria-hidden="true" class="star">
        <path d={star} stroke-dasharray="2 2.4" stroke-width="1.2" stroke-linecap="butt" />
      </svg>
      <p>
        <b>{tell.emptyTitle}</b>
      </p>
      <p class="second">{hintOf(room)}</p>
    </div>
    <div class="starters">
      <RoundDoor room={room} />
      <RehearsalDoor room={room} />
      {startersOf(room).map((starter) => (
        <button key={starter} type="button" onClick={() => void room.say(starter)}>
          {starter}
        </button>
      ))}
    </div>
  </>
);

/** The workshop is led to its end: the next one is a touch away. */
function Onward({ room }: { room: Room }) {
  const workshops = room.programme?.workshops ?? [];
  const next = workshops[workshops.findIndex(({ id }) => id === room.workshop) + 1];
  if (next === undefined) return null;
  return (
    <div class="row">
      <button type="button" onClick={() => void room.keeper?.enter(next.id)}>
        {next.title} · {tell.go}
      </button>
    </div>
  );
}

/** Messages, and what the team was told on its canvas, each where it came. */
function inTime(room: Room): (Message | TeamFeedback)[] {
  const told = answeredIn(room);
  return [
    ...room.messages.flatMap((message) => {
      const before = [];
      while (told[0] !== undefined && (told[0].endedAt ?? "") < message.at) before.push(told.shift()!);
      return [...before, message];
    }),
    ...told,
  ];
}

export function Chat({ room, leave, Later }: { room: Room; leave(): void; Later: Elsewhere }) {
  const flow = useRef<HTMLDivElement>(null);
  const low = useRef(true);
  const [below, setBelow] = useState(false);
  const [news, announce] = useState("");
  const streams = Object.values(room.streams).filter((stream) => stream.workshop === room.workshop);
  const last = room.messages.at(-1);

  const waiting = room.waiting.filter(({ key }) => !room.arrived.has(key));
  const nothing = room.messages.length + waiting.length + streams.length + answeredIn(room).length === 0;

  const first = useRef(nothing);
  first.current = nothing;
  /** Shows the end to who stands there; before the first message, the beginning: what one may say. */
  const stay = () => {
    const box = flow.current;
    if (box !== null && low.current) box.scrollTop = first.current ? 0 : box.scrollHeight;
  };
  const toEnd = () => {
    low.current = true;
    setBelow(false);
    stay();
  };
  // Another workshop, or words of one's own: the end is what one wants to see.
  useLayoutEffect(toEnd, [room.workshop]);
  const own = room.waiting.at(-1)?.key;
  useLayoutEffect(() => {
    if (own !== undefined) toEnd();
  }, [own]);
  useLayoutEffect(stay);
  // A keyboard that opens, or a phone that turns, hides nothing that was in sight.
  useEffect(() => {
    const sized = new ResizeObserver(stay);
    sized.observe(flow.current!);
    return () => sized.disconnect();
  }, []);
  // A finished answer is read out once, not letter by letter; what stood there at the start is not.
  const heard = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (heard.current !== undefined && last !== undefined && last.author.kind !== "member") announce(last.text);
    // Someone who reads back is told, not moved.
    if (heard.current !== undefined && !low.current) setBelow(true);
    if (room.loaded) heard.current = last?.id ?? "";
  }, [last?.id, room.loaded]);

  // So is a mentor's feedback.
  const newest = answeredIn(room).at(-1);
  const known = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (feedbackOf(room) === null) return;
    if (known.current !== undefined && newest !== undefined && known.current !== newest.id) {
      announce(newest.remarks.map(({ text }) => text).join(" "));
      if (!low.current) setBelow(true);
    }
    known.current = newest?.id ?? "";
  }, [newest?.id, feedbackOf(room) === null]);

  const me = room.room?.me?.id;
  const talk = (
    <section
      class="flow talk"
      ref={flow}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
      tabIndex={0}
      aria-label={tell.talk}
      onScroll={({ currentTarget: box }) => {
        // A box that is not shown has no height and says nothing.
        if (box.clientHeight === 0) return;
        low.current = nothing || box.scrollHeight - box.scrollTop - box.clientHeight < 60;
        if (low.current) setBelow(false);
      }}
    >
      {!room.loaded && <Loading />}
      {room.loaded && nothing && <Empty room={room} />}
      {inTime(room).map((message) => {
        if (!("position" in message))
          return (
            <Later key={message.id} view="advice" props={{ room, one: message }} meanwhile={<i class="ghost" />} />
          );
        const { id, author, text, citations, language } = message;
        if (author.kind === "assistant")
          return (
            <Says
              key={id}
              room={room}
              text={text}
              quotes={citations}
              language={language}
              finished
              voice={room.programme?.notice.voice === "model" ? message.voice : null}
            />
          );
        if (author.kind === "mentor") return <MentorCard key={id} message={message} />;
        const mine = author.id === me;
        return (
          <Bubble
            key={id}
            kind={mine ? "mine" : "mate"}
            name={mine ? say.you : author.name}
            text={text}
            form={language}
          />
        );
      })}
      {streams.map((stream) => (
        <Answering key={stream.turn} room={room} stream={stream} />
      ))}
      {streams.length === 0 && <Proposals room={room} />}
      {streams.length === 0 && last?.plan?.topic === "done" && <Onward room={room} />}
      {waiting.map((item) => (
        <Unsent key={item.key} room={room} item={item} leave={leave} />
      ))}
      <p class="hid" aria-live="polite">
        {news}
      </p>
      {below && (
        <button type="button" class="newer" onClick={toEnd}>
          <Icon d={down} />
          {tell.newer}
        </button>
      )}
    </section>
  );
  return (
    <>
      {talk}
      {roundRuns(room) && <Later view="round" props={{ room, as: "lock" }} meanwhile={<i hidden />} />}
    </>
  );
}
