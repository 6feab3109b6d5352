import { say } from "../../../shared/say.ts";
import type { Room } from "../../room.ts";
import { wordsOf } from "../studio.ts";

/** What stands where the jury's questions are not there yet: that they come, or that they were lost on their way. */
export function Waiting({ room, lost, again }: { room: Room; lost: boolean; again(): void }) {
  const words = wordsOf(room);
  return lost ? (
    <div class="error" role="alert">
      <p>{say.unreachable}</p>
      <button type="button" onClick={again}>
        {words.retry}
      </button>
    </div>
  ) : (
    <p class="asking" role="status">
      {words.juryComes}
    </p>
  );
}
