import { useEffect, useRef } from "preact/hooks";
import type { Room } from "../room.ts";
import { wordsOf } from "./table.ts";

/** One more question before something that concerns others too. */
export function Sure(props: { room: Room; text: string; onYes(): void; onNo(): void }) {
  const words = wordsOf(props.room);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div class="sure" role="alertdialog" aria-labelledby="sure" aria-describedby="sure-text" tabIndex={-1} ref={box}>
      <b id="sure">{words.sureTitle}</b>
      <p id="sure-text">{props.text}</p>
      <div class="row">
        <button type="button" onClick={props.onNo}>
          {words.no}
        </button>
        <button type="button" class="main" onClick={props.onYes}>
          {words.sureYes}
        </button>
      </div>
    </div>
  );
}
