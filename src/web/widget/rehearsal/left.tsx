import { useState } from "preact/hooks";
import { clockText } from "../../shared/rehearsal/figures.ts";
import { alert, Icon } from "../icon.tsx";
import type { Room } from "../room.ts";
import { type Studio, wordsOf } from "./studio.ts";

/** A rehearsal that an earlier visit, a call or a lost line left on this phone. */
export function Left({ room, studio }: { room: Room; studio: Studio }) {
  const words = wordsOf(room);
  const [sure, setSure] = useState(false);
  const { take } = studio;
  if (take === null) return null;
  return (
    <section class="waits" aria-label={words.kept}>
      <p>
        <Icon d={alert} />
        <span>{sure ? words.dropSure : words.left(take.length === null ? null : clockText(take.length / 1000))}</span>
      </p>
      <div class="row">
        {sure ? (
          <>
            <button type="button" onClick={() => setSure(false)}>
              {words.cancel}
            </button>
            <button type="button" class="bad" onClick={() => void studio.discard()}>
              {words.yesDrop}
            </button>
          </>
        ) : (
          <>
            <button type="button" class="main" onClick={() => void studio.send()}>
              {words.goOn}
            </button>
            <button type="button" onClick={() => setSure(true)}>
              {words.drop}
            </button>
          </>
        )}
      </div>
    </section>
  );
}
