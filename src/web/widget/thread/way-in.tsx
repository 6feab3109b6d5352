import { threadWords } from "../../shared/strings/thread.ts";
import { Icon } from "../icon.tsx";
import type { Room } from "../room.ts";

export const links = "M9.5 14.5l5-5M8 11l-2.5 2.5a3.5 3.5 0 005 5L13 16M11 8l2.5-2.5a3.5 3.5 0 015 5L16 13";

/** The way to the thread, where a team looks at its work; it begins at the problem, so a programme without one has none. */
export const ThreadWayIn = ({ room }: { room: Room }) =>
  room.programme?.workshops.some(({ id }) => id === "framing") ? (
    <button type="button" class="wide thread-in" onClick={() => room.show({ tab: "thread", field: null })}>
      <Icon d={links} />
      {threadWords[room.door.language].open}
    </button>
  ) : null;
