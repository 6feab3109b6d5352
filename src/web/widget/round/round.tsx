import type { Room } from "../room.ts";
import over from "../style/over.css";
import round from "../style/round.css";
import { Frame } from "./frame.tsx";
import { Lock } from "./lock.tsx";
import { TraceNote } from "./trace.tsx";

/** One view in three guises, so that the first part need know one name: over the room, above the composer, on the board. */
function Round(props: { room: Room; as?: "lock" | "trace"; revision?: number }) {
  const { room, as, revision = 0 } = props;
  if (as === "lock") return <Lock room={room} />;
  return as === "trace" ? <TraceNote room={room} revision={revision} /> : <Frame room={room} />;
}

/** The round of ideas. */
export const views = { round: Round };
export const styles = [over, round];
