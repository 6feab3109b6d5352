import type { WorkshopView } from "../../shared/answers.ts";
import { pointedAt, wall, wallOf } from "../../shared/clock.ts";
import { tell } from "../../shared/say.ts";
import { alert, Icon } from "../icon.tsx";
import type { Room } from "../room.ts";
import { FeedbackDoor } from "../talk/feedback-door.tsx";
import { Deadline, tally } from "../talk/header.tsx";
import { clockOf } from "../talk/keeper.ts";
import { Cite } from "../talk/message.tsx";
import { RehearsalDoor } from "../talk/rehearsal-door.tsx";
import { RoundDoor } from "../talk/round-door.tsx";
import { Tile } from "../talk/tile.tsx";
import { ThreadWayIn } from "../thread/way-in.tsx";

const started = (room: Room, workshop: WorkshopView) =>
  workshop.date === null || workshop.start === null || wallOf(workshop.date, workshop.start) <= wall(clockOf(room));

const state = (room: Room, workshop: WorkshopView) => {
  const { filled, total } = tally(room, workshop.id);
  return filled === 0 && !started(room, workshop) ? tell.coming : tell.soFar(filled, total);
};

/** The first field that is empty, else the first with something left to do. */
const nextField = (room: Room, workshop: WorkshopView) =>
  workshop.fields.find((field) => (room.fields?.[field.id]?.text ?? "") === "") ??
  workshop.fields.find((field) => room.fields?.[field.id]?.findings.some((finding) => finding.verdict !== "met"));

function Here({ room, workshop }: { room: Room; workshop: WorkshopView }) {
  const next = nextField(room, workshop);
  return (
    <>
      <p>
        {tell.expected} {workshop.due}
        {workshop.citation !== null && <Cite room={room} citation={workshop.citation} number={1} />}
      </p>
      <Deadline room={room} workshop={workshop} />
      <RoundDoor room={room} />
      <RehearsalDoor room={room} />
      <FeedbackDoor room={room} />
      {next !== undefined && room.fields !== null && (
        <button type="button" class="main wide" onClick={() => room.show({ tab: "board", field: next.id })}>
          {tell.resume(next.label)}
        </button>
      )}
    </>
  );
}

/** The workshops with day and time, what is due and how far the team is. The clock points; the team chooses. */
export function Path({ room }: { room: Room }) {
  const workshops = room.programme?.workshops ?? [];
  const unconfirmed = room.programme?.unconfirmed ?? [];
  const pointed = pointedAt(clockOf(room), workshops)?.id;
  const days = [...new Set(workshops.map((workshop) => workshop.day))];
  const date = new Intl.DateTimeFormat(`${room.door.language}-u-nu-latn`, {
    timeZone: "UTC",
    weekday: "long",
    day: "numeric",
    month: "long",
  });
  const tile = (workshop: WorkshopView) => {
    const { filled, total } = tally(room, workshop.id);
    return <Tile done={filled} total={total} />;
  };
  if (room.wide)
    return (
      <nav class="steps" aria-label={tell.steps}>
        {workshops.map((workshop) => (
          <button
            key={workshop.id}
            type="button"
            aria-current={workshop.id === room.workshop ? "step" : undefined}
            onClick={() => {
              void room.keeper!.enter(workshop.id);
              if (room.tab === "thread") room.show({ tab: "board" });
            }}
          >
            {tile(workshop)}
            <span>
              <b>{workshop.title}</b>
              <span class="small second">
                {state(room, workshop)}
                {workshop.id === pointed && ` · ${tell.now}`}
              </span>
            </span>
          </button>
        ))}
      </nav>
    );
  return (
    <div class="flow path">
      {days.map((day) => {
        const here = workshops.filter((workshop) => workshop.day === day);
        return (
          <section key={day}>
            {day !== null && (
              <h2>
                {tell.day(day)} · {date.format(new Date(`${here[0]!.date}T12:00:00Z`))}
              </h2>
            )}
            <ol>
              {here.map((workshop) => {
                const chosen = workshop.id === room.workshop;
                return (
                  <li key={workshop.id} class={chosen ? "chosen" : ""}>
                    {tile(workshop)}
                    <div>
                      <h3>
                        {workshop.title}
                        {workshop.id === pointed && <span class="tag">{tell.now}</span>}
                      </h3>
                      <p class="small second">
                        {workshop.start !== null && workshop.end !== null && (
                          <>{tell.range(workshop.start, workshop.end)} · </>
                        )}
                        {state(room, workshop)}
                      </p>
                      {chosen ? (
                        <Here room={room} workshop={workshop} />
                      ) : (
                        <button
                          type="button"
                          class="bare"
                          onClick={() => {
                            void room.keeper!.enter(workshop.id);
                            room.show({ tab: "talk" });
                          }}
                        >
                          {tell.open}
                          <span class="hid"> {workshop.title}</span>
                        </button>
                      )}
                    </div>
                  </li>
                );
              })}
            </ol>
          </section>
        );
      })}
      <ThreadWayIn room={room} />
      {unconfirmed.length > 0 && (
        <details class="note">
          <summary>
            <Icon d={alert} />
            {tell.confirm(unconfirmed.length)}
          </summary>
          <ul>
            {unconfirmed.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
