import { useEffect, useState } from "preact/hooks";
import { askJson, Refused } from "../../shared/api.ts";
import { say, tell } from "../../shared/say.ts";
import { feedbackWords } from "../../shared/strings/feedback.ts";
import { Icon } from "../icon.tsx";
import type { Room } from "../room.ts";
import { Sheet } from "../sheets/sheet.tsx";
import { answeredIn, feedbackOf, readFeedback, waitingIn } from "../talk/feedback.ts";
import { clock } from "../talk/icons.ts";
import { FeedbackCard } from "./card.tsx";
import { standingOf } from "./standing.ts";

/** Asks for formal feedback on the workshop's canvas: how it is given is told before, how far it is afterwards. */
export function Asking({ room }: { room: Room }) {
  const words = feedbackWords[room.door.language];
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState("");
  useEffect(() => {
    // How it is given may have been changed since the room was opened.
    readFeedback(room).catch(() => {});
  }, []);
  const posture = feedbackOf(room)?.postures[room.workshop] ?? "draft-only";
  const waiting = waitingIn(room);
  const answered = answeredIn(room).reverse();
  const ask = async () => {
    setBusy(true);
    setFault("");
    try {
      await askJson(room.door, "/api/feedback", { method: "POST", body: { workshop: room.workshop } });
      await readFeedback(room);
    } catch (error) {
      setFault(error instanceof Refused && error.message !== "" ? error.message : tell.failed);
    }
    setBusy(false);
  };
  return (
    <Sheet title={words.title} onClose={() => room.show({ sheet: null })}>
      {room.now !== undefined && (
        <p>
          <b>{room.now.title}</b>
        </p>
      )}
      {waiting === undefined ? (
        <>
          <p>{words.how[posture](room.now?.end ?? null)}</p>
          {posture === "off" ? (
            <button type="button" class="main wide" onClick={() => room.show({ sheet: { view: "hand" } })}>
              {words.raiseHand}
            </button>
          ) : (
            <>
              <p class="small second">{words.pinned}</p>
              <button type="button" class="main wide" disabled={busy} onClick={() => void ask()}>
                {answered.length === 0 ? words.ask : words.askAgain}
              </button>
            </>
          )}
        </>
      ) : (
        <div class="note awaits" role="status">
          <p>
            <Icon d={clock} />
            <b>{standingOf(room, waiting)}</b>
          </p>
          <p>{words.waitingText}</p>
          {posture === "draft-only" && <p class="small">{words.how[posture](room.now?.end ?? null)}</p>}
        </div>
      )}
      {fault !== "" && (
        <p class="bad" role="alert">
          {fault}
        </p>
      )}
      {answered.length > 0 && <h3>{words.earlier}</h3>}
      {answered.map((one) => (
        <FeedbackCard key={one.id} room={room} one={one} />
      ))}
      {feedbackOf(room) === null && <p class="small second">{say.loading}</p>}
    </Sheet>
  );
}
