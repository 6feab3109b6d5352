import type { Room } from "../room.ts";
import { GroupCard } from "./groups.tsx";
import { type Seen, type Table, wordsOf } from "./table.ts";

/** The totals, most votes first; which problem the team goes on with is for the team to say. */
export function Choosing({ room, table, view }: { room: Room; table: Table; view: Seen }) {
  const words = wordsOf(room);
  const [first, second] = view.groups;
  const tied = first !== undefined && second !== undefined && first.votes === second.votes;
  return (
    <>
      {tied && <p class="note">{words.tie}</p>}
      {view.groups.map((group) => (
        <GroupCard
          key={group.id}
          room={room}
          view={view}
          group={group}
          mark={<span class="mark">{words.votes(group.votes ?? 0)}</span>}
        >
          <button
            type="button"
            aria-label={`${words.choose}: ${group.name}`}
            disabled={table.busy}
            onClick={() => void table.step(`/${view.id}/choice`, { group: group.id })}
          >
            {words.choose}
          </button>
        </GroupCard>
      ))}
    </>
  );
}
