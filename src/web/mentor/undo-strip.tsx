import { useState } from "preact/hooks";
import { Refused } from "../shared/api.ts";
import { faultOf } from "../shared/staff/confirm.tsx";
import type { Desk } from "../shared/staff/desk.ts";
import { Icon } from "../widget/icon.tsx";
import { draftsOf } from "./drafts.ts";
import { Key, useKeys } from "./keys.tsx";
import { openReview, useTicks } from "./queue.tsx";
import { undo as undoSign } from "./signs.ts";
import { wordsOf } from "./words.ts";

/** A verdict just given: how many seconds it can still be taken back, on whatever page one is. */
export function UndoStrip({ desk }: { desk: Desk }) {
  const drafts = draftsOf(desk);
  const words = wordsOf(desk);
  const { sent } = drafts;
  const [fault, setFault] = useState("");
  useTicks(0.5);
  const undo = async () => {
    if (sent === null) return;
    setFault("");
    try {
      await drafts.undo();
      openReview(sent.id);
    } catch (error) {
      setFault(error instanceof Refused && error.code === "undo_late" ? words.undoLate : faultOf(error));
      setTimeout(() => setFault(""), 8000);
    }
  };
  useKeys({ u: sent === null ? undefined : () => void undo() });
  if (sent === null)
    return fault === "" ? null : (
      <p class="undo" role="alert">
        {fault}
      </p>
    );
  const left = Math.max(0, Math.ceil((sent.until - Date.now()) / 1000));
  return (
    <div class="undo">
      <p role="status">
        {words.leavesIn[sent.kind === "ignore" ? "ignore" : "send"](sent.team)}
        {sent.unread !== null && <span class="unread">{words.unread(sent.unread)}</span>}
      </p>
      <b aria-hidden="true" class="seconds">
        {words.seconds(left)}
      </b>
      <button type="button" aria-keyshortcuts="U" onClick={() => void undo()}>
        <Icon d={undoSign} class="flip" />
        {words.undo} <Key of="U" />
      </button>
      {fault !== "" && <p role="alert">{fault}</p>}
    </div>
  );
}
