import { useState } from "preact/hooks";
import { clockText } from "../../shared/rehearsal/figures.ts";
import { reportWords } from "../../shared/rehearsal/words.ts";
import { alert, Icon } from "../icon.tsx";
import type { Room } from "../room.ts";
import { type Studio, wordsOf } from "./studio.ts";
import type { Take } from "./take.ts";

/** One rehearsal that waits: how long it is and when it was made, sent or thrown away by a touch. */
function Waiting({ room, studio, take }: { room: Room; studio: Studio; take: Take }) {
  const words = wordsOf(room);
  const { language } = room.door;
  const [sure, setSure] = useState(false);
  const date = new Intl.DateTimeFormat(`${language}-u-nu-latn`, { dateStyle: "medium", timeStyle: "short" });
  const told = [
    ...(take.length === null ? [] : [clockText(take.length / 1000)]),
    reportWords[language].source[take.source],
    date.format(new Date(take.at)),
  ];
  const leaves = studio.stage !== "" && studio.take === take;
  return (
    <li>
      <p>{sure ? words.dropSure : told.join(" · ")}</p>
      {leaves ? (
        <p class="small second" role="status">
          {studio.stage === "writing" ? words.writing : words.reporting}
        </p>
      ) : (
        <div class="row">
          {sure ? (
            <>
              <button type="button" onClick={() => setSure(false)}>
                {words.cancel}
              </button>
              <button type="button" class="bad" onClick={() => void studio.discard(take)}>
                {words.yesDrop}
              </button>
            </>
          ) : (
            <>
              <button
                type="button"
                class="main"
                disabled={studio.stage !== ""}
                onClick={() => void studio.sendKept(take)}
              >
                {words.send}
                <span class="hid"> {told.join(", ")}</span>
              </button>
              <button type="button" onClick={() => setSure(true)}>
                {words.drop}
                <span class="hid"> {told.join(", ")}</span>
              </button>
            </>
          )}
        </div>
      )}
    </li>
  );
}

/** The rehearsals that earlier visits, a call or a lost line left on this phone. */
export function Left({ room, studio }: { room: Room; studio: Studio }) {
  const words = wordsOf(room);
  const { takes } = studio;
  if (takes.length === 0) return null;
  return (
    <section class="waits" aria-label={words.kept}>
      <p>
        <Icon d={alert} />
        <span>{words.left(takes.length)}</span>
      </p>
      <ul>
        {takes.map((take) => (
          <Waiting key={take.key} room={room} studio={studio} take={take} />
        ))}
      </ul>
    </section>
  );
}
