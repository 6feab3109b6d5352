import { useEffect } from "preact/hooks";
import { Icon } from "../icon.tsx";
import type { Room } from "../room.ts";
import { lastRound, tableOf, until, wordsOf } from "./table.ts";
import { clockText, useSeconds } from "./timer.tsx";

const lock = "M6 11h12v9H6zM9 11V8a3 3 0 016 0v3";

/**
 * Above the composer while a round runs: the lock with its clock, or the step the team is at, and the way in. The
 * composer itself stays open: words about a person's safety go through whatever runs.
 */
export function Lock({ room }: { room: Room }) {
  const table = tableOf(room);
  const brief = lastRound(room);
  const words = wordsOf(room);
  useEffect(() => table.follow(), [brief?.id, brief?.version, brief?.state]);
  const seconds = useSeconds(room, brief?.endsAt ?? "");
  if (brief === undefined || brief.state === "chosen" || brief.state === "cancelled") return null;
  const isWriting = brief.state === "writing" && until(room, brief.endsAt) > 0;
  const state = brief.state === "writing" ? "sorting" : brief.state;
  const enter = () => room.show({ sheet: { view: "round" } });
  return (
    <section class="lock" aria-label={words.title}>
      <Icon d={lock} />
      <p>
        {isWriting ? (
          <>
            {words.locked}{" "}
            <b dir="ltr" role="timer" aria-label={words.left}>
              {clockText(seconds)}
            </b>
          </>
        ) : (
          words.stage[state]
        )}
      </p>
      <button type="button" onClick={enter}>
        {isWriting ? words.write(table.notebook?.given ?? 0) : words.go}
      </button>
    </section>
  );
}
