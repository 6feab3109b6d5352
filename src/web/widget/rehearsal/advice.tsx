import { useState } from "preact/hooks";
import { askJson, Refused } from "../../shared/api.ts";
import type { RehearsalView } from "../../shared/rehearsal/answers.ts";
import { tell } from "../../shared/say.ts";
import { feedbackWords } from "../../shared/strings/feedback.ts";
import { standingOf } from "../feedback/standing.ts";
import { Icon } from "../icon.tsx";
import type { Elsewhere, Room } from "../room.ts";
import { feedbackOf, readFeedback } from "../talk/feedback.ts";
import { clock } from "../talk/icons.ts";

/** A mentor's word on this rehearsal: the way to ask for it, how far it is, and what was answered. */
export function Advice({ room, view, Later }: { room: Room; view: RehearsalView; Later: Elsewhere }) {
  const words = feedbackWords[room.door.language];
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState("");
  const { id } = view.rehearsal;
  // What the room has heard since is newer than the report that was read.
  const known = feedbackOf(room);
  const about = known?.feedback.filter(({ rehearsal }) => rehearsal?.id === id) ?? view.feedback;
  const posture = known?.postures.pitch ?? view.posture;
  const waiting = about.find(({ state }) => state === "waiting");
  const answered = about.filter(({ state }) => state !== "waiting");
  if (posture === "off" && about.length === 0) return null;
  const ask = async () => {
    setBusy(true);
    setFault("");
    try {
      await askJson(room.door, `/api/rehearsals/${id}/feedback`, { method: "POST" });
      await readFeedback(room);
    } catch (error) {
      setFault(error instanceof Refused && error.message !== "" ? error.message : tell.failed);
    }
    setBusy(false);
  };
  return (
    <>
      {(waiting !== undefined || posture !== "off") && (
        <section class="sheet-card">
          <h2>{words.title}</h2>
          {waiting !== undefined && (
            <div class="note awaits" role="status">
              <p>
                <Icon d={clock} />
                <b>{standingOf(room, waiting)}</b>
              </p>
              <p>{words.rehearsal.waitingText}</p>
            </div>
          )}
          {waiting === undefined && posture !== "off" && (
            <>
              <p>{words.rehearsal.how[posture]}</p>
              <button type="button" disabled={busy} onClick={() => void ask()}>
                {answered.length === 0 ? words.ask : words.askAgain}
              </button>
            </>
          )}
          {fault !== "" && (
            <p class="bad" role="alert">
              {fault}
            </p>
          )}
        </section>
      )}
      {answered.map((one) => (
        <Later key={one.id} view="advice" props={{ room, one }} meanwhile={<i class="ghost" />} />
      ))}
    </>
  );
}
