import { useState } from "preact/hooks";
import { Icon } from "../icon.tsx";
import type { Room } from "../room.ts";
import { Tile } from "../talk/tile.tsx";
import { GroupCard, type GroupSeen } from "./groups.tsx";
import { namesOf, People } from "./people.tsx";
import { Sure } from "./sure.tsx";
import { type Seen, type Table, wordsOf } from "./table.ts";

const lock = "M6 11h12v9H6zM9 11V8a3 3 0 016 0v3";
const plus = "M12 5v14M5 12h14";
const back = "M9 14l-5-5 5-5M4 9h10a6 6 0 010 12h-2";

function Ballot({ room, table, view, group }: { room: Room; table: Table; view: Seen; group: GroupSeen }) {
  const words = wordsOf(room);
  if (group.own)
    return (
      <p class="small second locked">
        <Icon d={lock} />
        {words.own}
      </p>
    );
  const path = `/${view.id}/votes/${group.id}`;
  return (
    <button
      type="button"
      aria-pressed={group.voted}
      aria-label={`${group.voted ? words.unvote : words.vote}: ${group.name}`}
      disabled={table.busy || (!group.voted && view.votesLeft === 0)}
      onClick={() => void table.step(path, { votes: !group.voted }, "PUT")}
    >
      <Icon d={group.voted ? back : plus} class={group.voted ? "flip" : ""} />
      {group.voted ? words.unvote : words.vote}
    </button>
  );
}

/** Three votes each, at most one a group, not for one's own alone; totals come with the end. */
export function Voting({ room, table, view }: { room: Room; table: Table; view: Seen }) {
  const words = wordsOf(room);
  const [asking, setAsking] = useState(false);
  const undecided = namesOf(room, view, ({ votes }) => votes === 0);
  const count = () => {
    setAsking(false);
    void table.step(`/${view.id}/count`);
  };
  return (
    <>
      <p>{words.voteHint}</p>
      {view.groups.map((group) => (
        <GroupCard
          key={group.id}
          room={room}
          view={view}
          group={group}
          mark={
            group.voted && (
              <span class="mark">
                <Tile done={1} total={1} />
                {words.voted}
              </span>
            )
          }
        >
          <Ballot room={room} table={table} view={view} group={group} />
        </GroupCard>
      ))}
      <div class="last">
        <p aria-live="polite">
          <b>{words.votesLeft(view.votesLeft)}</b> {words.hidden}
        </p>
        <People room={room} view={view} of="votes" />
        {asking ? (
          <Sure room={room} text={words.sureVotes(undecided)} onYes={count} onNo={() => setAsking(false)} />
        ) : (
          <button
            type="button"
            class="main wide"
            disabled={table.busy}
            onClick={() => (undecided.length > 0 ? setAsking(true) : count())}
          >
            {words.count}
          </button>
        )}
      </div>
    </>
  );
}
