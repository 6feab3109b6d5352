import { useState } from "preact/hooks";
import type { Room } from "../room.ts";
import { framing, type Table, wordsOf } from "./table.ts";

const least = 2;
const most = 20;

/** What a round is, and its one setting. */
export function Start({ room, table }: { room: Room; table: Table }) {
  const words = wordsOf(room);
  const [minutes, setMinutes] = useState(5);
  return (
    <>
      <p>{words.why}</p>
      <ol class="rules">
        {words.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ol>
      <fieldset class="minutes" aria-labelledby="minutes">
        <span id="minutes" class="label">
          {words.minutesLabel}
        </span>
        <button
          type="button"
          aria-label={words.fewer}
          disabled={minutes <= least}
          onClick={() => setMinutes(minutes - 1)}
        >
          −
        </button>
        <b aria-live="polite">{words.minutes(minutes)}</b>
        <button
          type="button"
          aria-label={words.more}
          disabled={minutes >= most}
          onClick={() => setMinutes(minutes + 1)}
        >
          +
        </button>
      </fieldset>
      <button
        type="button"
        class="main wide last"
        disabled={table.busy}
        onClick={() => void table.step("", { workshop: framing, minutes })}
      >
        {words.start}
      </button>
    </>
  );
}
