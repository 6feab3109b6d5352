import { useEffect, useState } from "preact/hooks";
import { ask, Refused } from "../../shared/api.ts";
import { tell } from "../../shared/say.ts";
import type { Room } from "../room.ts";
import { feedbackOf, readFeedback } from "../talk/feedback.ts";
import { Sheet } from "./sheet.tsx";

/** Asks for a human, and says how far the last request is. */
export function Hand({ room }: { room: Room }) {
  const [text, setText] = useState("");
  const [state, setState] = useState<"" | "busy" | "failed">("");
  const raise = async () => {
    setState("busy");
    try {
      await ask(room.door, "/api/tickets", { method: "POST", body: { workshop: room.workshop || null, text } });
      room.hand = "open";
      room.changed();
      setState("");
    } catch (error) {
      const closed = error instanceof Refused && error.code === "calls_closed";
      if (closed) await readFeedback(room).catch(() => {});
      setState(closed ? "" : "failed");
    }
  };
  useEffect(() => {
    // Mentors may have closed calls, or opened them again, since the room was opened.
    readFeedback(room).catch(() => {});
  }, []);
  const closed = feedbackOf(room)?.callsClosed ?? null;
  const up = room.hand === "open" || room.hand === "claimed";
  return (
    <Sheet title={tell.handTitle} onClose={() => room.show({ sheet: null })}>
      {room.hand !== null && (
        <p class="note" role="status">
          {{ open: tell.handOpen, claimed: tell.handClaimed, closed: tell.handClosed }[room.hand]}
        </p>
      )}
      {!up && closed !== null && (
        <div class="note" role="status">
          <p>
            <b>{tell.handShut}</b>
          </p>
          <p dir="auto">{closed}</p>
        </div>
      )}
      {!up && closed === null && (
        <>
          <p>{tell.handText}</p>
          <label for="hand">{tell.handLabel}</label>
          <textarea
            id="hand"
            rows={3}
            dir="auto"
            maxLength={1000}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          {state === "failed" && (
            <p class="bad" role="alert">
              {tell.failed}
            </p>
          )}
          <button type="button" class="main wide" disabled={state === "busy"} onClick={() => void raise()}>
            {tell.handSend}
          </button>
        </>
      )}
    </Sheet>
  );
}
