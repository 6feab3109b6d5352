import { tell } from "../shared/say.ts";
import type { Desk } from "../shared/staff/desk.ts";
import { clockTime } from "../shared/staff/time.ts";
import { alert, Icon } from "../widget/icon.tsx";
import { clock as clockSign } from "../widget/talk/icons.ts";
import { wordsOf } from "./words.ts";

const minute = 60_000;

/** By when feedback is wanted and how long that is: calm, saffron under an hour, red with a triangle under a quarter. */
export function Due({ desk, deadline }: { desk: Desk; deadline: string | null }) {
  const words = wordsOf(desk);
  if (deadline === null) return <span class="due none">{words.noDeadline}</span>;
  const left = Math.ceil((Date.parse(deadline) - desk.now) / minute);
  const state = left <= 0 ? "over" : left < 15 ? "end" : left < 60 ? "soon" : "";
  return (
    <span class={`due ${state}`}>
      <Icon d={state === "end" || state === "over" ? alert : clockSign} />
      <time dateTime={deadline}>{clockTime(deadline, desk.now, desk.timezone, desk.door.language)}</time>{" "}
      {left < 24 * 60 && (
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
      )}
    </span>
  );
}
