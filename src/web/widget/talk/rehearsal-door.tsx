import { tell } from "../../shared/say.ts";
import { Icon } from "../icon.tsx";
import type { Room } from "../room.ts";

const mic = "M12 3a3 3 0 00-3 3v5a3 3 0 006 0V6a3 3 0 00-3-3zM6 11a6 6 0 0012 0M12 17v4";

/** The way into the rehearsal, where teams write their pitch. */
export const RehearsalDoor = ({ room }: { room: Room }) =>
  room.workshop === "pitch" ? (
    <button type="button" onClick={() => room.show({ sheet: { view: "rehearsal" } })}>
      <Icon d={mic} />
      {tell.rehearse}
    </button>
  ) : null;
