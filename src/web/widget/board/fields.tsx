import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import type { FieldView } from "../../shared/answers.ts";
import { tell } from "../../shared/say.ts";
import type { Elsewhere, Room } from "../room.ts";
import { FeedbackDoor } from "../talk/feedback-door.tsx";
import { Deadline } from "../talk/header.tsx";
import { Cite } from "../talk/message.tsx";
import { RehearsalDoor } from "../talk/rehearsal-door.tsx";
import { RoundDoor } from "../talk/round-door.tsx";
import { Tile } from "../talk/tile.tsx";
import { ThreadWayIn } from "../thread/way-in.tsx";
import { Field } from "./field.tsx";
import { Counts, languageOf } from "./finding.tsx";

function Card(props: { room: Room; field: FieldView; returned: boolean; onOpen(): void }) {
  const { room, field, returned, onOpen } = props;
  const card = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (returned) card.current?.focus();
  }, []);
  const value = room.fields?.[field.id];
  const text = value?.text ?? "";
  const findings = value?.findings ?? [];
  const met = findings.filter((finding) => finding.verdict === "met").length;
  return (
    <li>
      <button type="button" ref={card} class={text === "" ? "card void" : "card"} onClick={onOpen}>
        <Tile done={text === "" ? 0 : Math.max(met, 0.4)} total={Math.max(findings.length, 1)} />
        <b>
          {field.label}
          {room.proposals.some((proposal) => proposal.field === field.id) && <span class="tag">{tell.proposed}</span>}
        </b>
        <Counts findings={findings} />
        {text === "" ? (
          <span class="said second">{tell.empty}</span>
        ) : (
          <span class="said words" dir="auto" lang={languageOf(text)}>
            {text}
          </span>
        )}
      </button>
    </li>
  );
}

/** The board: every field of the workshop with its text and how it stands. */
export function Board({ room, Later }: { room: Room; Later: Elsewhere }) {
  /** The field that was open: who leaves it stands at its card again, not at the top of the board. */
  const left = useRef<string | null>(null);
  useEffect(() => {
    left.current = room.field;
  }, [room.field]);
  if (room.tab === "thread") return <Later view="thread" props={{ room }} />;
  const workshop = room.now;
  if (workshop === undefined || room.fields === null) return <p class="inner second">{tell.noBoard}</p>;
  const open = workshop.fields.find((field) => field.id === room.field);
  if (open !== undefined) return <Field key={open.id} room={room} field={open} Later={Later} />;
  return (
    <div class="flow board">
      {room.wide && (
        <>
          <div class="heading">
            <h2>{workshop.title}</h2>
            <Deadline room={room} workshop={workshop} />
          </div>
          <p class="small">
            {tell.expected} {workshop.due}
            {workshop.citation !== null && <Cite room={room} citation={workshop.citation} number={1} />}
          </p>
        </>
      )}
      <RoundDoor room={room} />
      <RehearsalDoor room={room} />
      <ul>
        {workshop.fields.map((field) => (
          <Card
            key={field.id}
            room={room}
            field={field}
            returned={left.current === field.id}
            onOpen={() => room.show({ field: field.id })}
          />
        ))}
      </ul>
      <FeedbackDoor room={room} />
      <ThreadWayIn room={room} />
      <p class="small">
        <a href={posterOf(room)} target="_blank" rel="noopener">
          {tell.poster}
        </a>
      </p>
    </div>
  );
}

const posterOf = ({ door, pass, workshop }: Room): string =>
  `${door.origin}/t/${pass.code}/poster?workshop=${workshop}&language=${door.language}`;
