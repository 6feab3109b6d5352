import { noted } from "../../shared/keep.ts";
import { tell } from "../../shared/say.ts";
import { Icon, star } from "../icon.tsx";
import type { Room } from "../room.ts";

/** A round runs, or words of this phone's own have not reached the last one yet. */
export function roundRuns({ room, pass }: Room): boolean {
  const last = room?.rounds?.at(-1);
  return last !== undefined && (last.state !== "chosen" || noted(`ideas:${pass.code}:${last.id}`) !== null);
}

/** The way into the round of ideas, where teams look for their problem. */
export const RoundDoor = ({ room }: { room: Room }) =>
  room.workshop === "framing" ? (
    <button type="button" onClick={() => room.show({ sheet: { view: "round" } })}>
      <Icon d={star} />
      {tell.ideas}
    </button>
  ) : null;
