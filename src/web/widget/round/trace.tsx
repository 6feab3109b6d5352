import { useEffect, useState } from "preact/hooks";
import type { RoundAnswer } from "../../shared/answers.ts";
import { askJson } from "../../shared/api.ts";
import type { Room } from "../room.ts";
import { Tile } from "../talk/tile.tsx";
import { ideasOf } from "./groups.tsx";
import { type Seen, wordsOf } from "./table.ts";

/** From idea to group to statement. */
export function Trace({ room, view }: { room: Room; view: Seen }) {
  const words = wordsOf(room);
  const group = view.groups.find(({ id }) => id === view.chosen);
  if (group === undefined) return null;
  const writers = [...new Set(ideasOf(view, group.id).map(({ author }) => `\u2068${author.name}\u2069`))];
  return (
    <ul class="trace">
      {writers.map((name) => (
        <li key={name}>
          <Tile done={0} total={1} />
          {words.ideaOf(name)}
        </li>
      ))}
      <li>
        <Tile done={1} total={2} />
        <span>{words.groupOf(`\u2068${group.name}\u2069`, group.votes ?? 0)}</span>
      </li>
      <li>
        <Tile done={view.statement === null ? 0 : 1} total={1} />
        {view.statement === null ? words.noStatement : words.statement(view.statement.revision)}
      </li>
    </ul>
  );
}

/** On the board, under the statement: where it comes from. */
export function TraceNote({ room, revision }: { room: Room; revision: number }) {
  const chosen = room.room?.rounds?.findLast(({ state }) => state === "chosen");
  const [view, setView] = useState<Seen | null>(null);
  useEffect(() => {
    if (chosen === undefined) return;
    askJson<RoundAnswer>(room.door, `/api/rounds/${chosen.id}`).then(
      ({ round }) => setView(round),
      () => {},
    );
  }, [chosen?.id, chosen?.version, revision]);
  if (view === null) return null;
  return (
    <details class="note">
      <summary>{wordsOf(room).comesFrom}</summary>
      <Trace room={room} view={view} />
    </details>
  );
}
