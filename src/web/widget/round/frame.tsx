import { useEffect, useRef, useState } from "preact/hooks";
import { Over } from "../over.tsx";
import type { Room } from "../room.ts";
import { Choosing } from "./choosing.tsx";
import { Chosen } from "./chosen.tsx";
import { Sorting } from "./sorting.tsx";
import { Start } from "./start.tsx";
import { lastRound, type Table, tableOf, until, wordsOf } from "./table.ts";
import { Voting } from "./voting.tsx";
import { Writing } from "./writing.tsx";

function Stage({ room, table, fresh, onFresh }: { room: Room; table: Table; fresh: boolean; onFresh(): void }) {
  const { view } = table;
  if (lastRound(room) === undefined || fresh) return <Start room={room} table={table} />;
  if (view === null) return <p class="second">{wordsOf(room).loading}</p>;
  const common = { room, table, view, onFresh };
  switch (view.state) {
    case "writing":
      return <Writing {...common} />;
    case "sorting":
      return <Sorting {...common} />;
    case "voting":
      return <Voting {...common} />;
    case "voted":
      return <Choosing {...common} />;
    default:
      return <Chosen {...common} />;
  }
}

/** Tells by voice, once each, that a minute is left and that the round is over: by its time, or by someone's hand. */
function Voice({ room, table }: { room: Room; table: Table }) {
  const words = wordsOf(room);
  const [said, say] = useState("");
  const before = useRef(table.view?.state);
  const ends = useRef("");
  const state = table.view?.state;
  useEffect(() => {
    if (before.current === "writing" && state === "sorting")
      say(until(room, ends.current) > 1000 ? words.closed : words.over);
    before.current = state;
    if (state !== "writing") return;
    ends.current = table.view!.endsAt;
    const left = until(room, table.view!.endsAt) - 60_000;
    if (left <= 0) return;
    const timer = setTimeout(() => say(words.minuteLeft), left);
    return () => clearTimeout(timer);
  }, [state, table.view?.id]);
  return (
    <p class="hid" aria-live="assertive">
      {said}
    </p>
  );
}

/** The round over the room. */
export function Frame({ room }: { room: Room }) {
  const table = tableOf(room);
  const brief = lastRound(room);
  const [fresh, setFresh] = useState<string | null>(null);
  useEffect(() => table.follow(), [brief?.id, brief?.version, brief?.state]);
  const words = wordsOf(room);
  const isFresh = fresh !== null && fresh === (brief?.id ?? "");
  const headings: Record<string, [string, string]> = {
    sorting: [words.sortTitle, words.round(brief?.number ?? 1)],
    voting: [words.voteTitle, words.voteRule],
    voted: [words.resultTitle, words.resultHint],
    chosen: [words.chosenTitle, words.round(brief?.number ?? 1)],
  };
  const stage = table.view?.state;
  const [heading, under] = headings[isFresh ? "" : (stage ?? "")] ?? [
    words.title,
    brief === undefined || isFresh ? "" : words.round(brief.number),
  ];
  return (
    <Over
      id="round"
      class="ideas"
      heading={heading}
      under={under}
      scene={stage}
      backLabel={words.back}
      back={() => room.show({ sheet: null })}
    >
      <Stage room={room} table={table} fresh={isFresh} onFresh={() => setFresh(brief?.id ?? "")} />
      {table.fault !== "" && (
        <p class="bad" role="alert">
          {table.fault}
        </p>
      )}
      <Voice room={room} table={table} />
    </Over>
  );
}
