import { useState } from "preact/hooks";
import { Icon } from "../icon.tsx";
import type { Room } from "../room.ts";
import { check } from "../talk/icons.ts";
import { letteringOf } from "./groups.tsx";
import { fewest, type Slot } from "./notebook.ts";
import { namesOf, People } from "./people.tsx";
import { Sure } from "./sure.tsx";
import { type Seen, type Table, wordsOf } from "./table.ts";
import { Timer } from "./timer.tsx";

const lock = "M6 11h12v9H6zM9 11V8a3 3 0 016 0v3";
const plus = "M12 5v14M5 12h14";
const most = 20;
const longest = 600;

function IdeaField({ room, table, slot, number }: { room: Room; table: Table; slot: Slot; number: number }) {
  const words = wordsOf(room);
  const state = slot.refused ?? (slot.text.trim() === "" ? "" : slot.text === slot.sent ? words.kept : words.onPhone);
  return (
    <div class="idea">
      <label for={`idea-${number}`}>{words.idea(number)}</label>
      <textarea
        id={`idea-${number}`}
        class="words"
        rows={1}
        dir={slot.text === "" ? undefined : "auto"}
        lang={slot.text === "" ? room.door.language : letteringOf(slot.text)}
        maxLength={longest}
        placeholder={words.ideaHint}
        aria-describedby={`idea-${number}-state`}
        value={slot.text}
        onInput={(event) => table.notebook!.write(slot.key, event.currentTarget.value)}
        onBlur={() => void table.notebook!.flush()}
      />
      <p class={slot.refused === undefined ? "small second" : "small bad"} id={`idea-${number}-state`}>
        {state !== "" && (
          <>
            {slot.text === slot.sent && <Icon d={check} />} {state}
          </>
        )}
      </p>
    </div>
  );
}

/** Writing alone: own ideas, everyone's counts, the clock. */
export function Writing({ room, table, view }: { room: Room; table: Table; view: Seen }) {
  const words = wordsOf(room);
  const [asking, setAsking] = useState(false);
  const notebook = table.notebook!;
  const missing = fewest - notebook.given;
  const writing = namesOf(room, view, ({ ideas }) => ideas > 0 && ideas < fewest);
  const silent = namesOf(room, view, ({ ideas }) => ideas === 0);
  const close = async () => {
    setAsking(false);
    if (await notebook.flush()) await table.step(`/${view.id}/close`);
  };
  return (
    <>
      <div class="now">
        <Timer room={room} endsAt={view.endsAt} minutes={view.minutes} />
        <div>
          <p>{words.alone}</p>
          <p class="small second locked">
            <Icon d={lock} />
            {words.locked}
          </p>
        </div>
      </div>
      {notebook.slots.map((slot, index) => (
        <IdeaField key={slot.key} room={room} table={table} slot={slot} number={index + 1} />
      ))}
      {notebook.slots.length < most && (
        <button type="button" class="bare" onClick={() => notebook.add()}>
          <Icon d={plus} />
          {words.add}
        </button>
      )}
      <div class="last">
        <People room={room} view={view} of="ideas" />
        {asking ? (
          <Sure room={room} text={words.sureSilent(silent)} onYes={() => void close()} onNo={() => setAsking(false)} />
        ) : (
          <>
            {missing > 0 ? (
              <p class="small second">{words.missing(missing)}</p>
            ) : (
              writing.length > 0 && <p class="small second">{words.waitFor(writing)}</p>
            )}
            <button
              type="button"
              class="main wide"
              disabled={table.busy || missing > 0 || writing.length > 0}
              onClick={() => (silent.length > 0 ? setAsking(true) : void close())}
            >
              {words.close}
            </button>
            {view.mayCancel && (
              <button
                type="button"
                class="bare wide"
                disabled={table.busy}
                onClick={async () => {
                  if (await table.step(`/${view.id}/cancel`)) room.show({ sheet: null });
                }}
              >
                {words.cancel}
              </button>
            )}
          </>
        )}
      </div>
    </>
  );
}
