import { tell } from "../../shared/say.ts";
import { Icon, star } from "../icon.tsx";
import type { Room } from "../room.ts";

/** The way into the round of ideas, where teams look for their problem. */
export const RoundDoor = ({ room }: { room: Room }) =>
  room.workshop === "framing" ? (
    <button type="button" onClick={() => room.show({ sheet: { view: "round" } })}>
      <Icon d={star} />
      {tell.ideas}
    </button>
  ) : null;
