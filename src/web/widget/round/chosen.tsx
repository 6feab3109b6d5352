import { noted } from "../../shared/keep.ts";
import type { Room } from "../room.ts";
import { GroupCard, ideasOf } from "./groups.tsx";
import { framing, type Seen, type Table, wordsOf } from "./table.ts";
import { Trace } from "./trace.tsx";

/** What the team chose, in its own words: a name that somebody gave, then every idea. */
function chosenWords(view: Seen): string {
  const group = view.groups.find(({ id }) => id === view.chosen);
  if (group === undefined) return "";
  const texts = ideasOf(view, group.id).map(({ text }) => text);
  return [...new Set(group.named ? [group.name, ...texts] : texts)].join("\n");
}

/** The end of a round: the chosen words go to the composer, so that the team says them itself. */
export function Chosen({ room, view, onFresh }: { room: Room; table: Table; view: Seen; onFresh(): void }) {
  const words = wordsOf(room);
  const group = view.groups.find(({ id }) => id === view.chosen);
  const tell = async () => {
    if (room.workshop !== framing) await room.keeper?.enter(framing);
    const draft = noted(`draft:${room.pass.code}`) ?? "";
    const text = chosenWords(view);
    room.show({
      sheet: null,
      tab: "talk",
      put: draft.includes(text) ? draft : [draft, text].filter(Boolean).join("\n"),
    });
  };
  return (
    <>
      {group !== undefined && (
        <GroupCard
          room={room}
          view={view}
          group={group}
          mark={<span class="mark">{words.votes(group.votes ?? 0)}</span>}
        />
      )}
      <h2 class="label">{words.traceTitle}</h2>
      <Trace room={room} view={view} />
      <div class="last">
        {group !== undefined && (
          <>
            <p class="small second">{words.chosenHint}</p>
            <button type="button" class="main wide" onClick={() => void tell()}>
              {words.tell}
            </button>
          </>
        )}
        <button type="button" class="bare wide" onClick={onFresh}>
          {words.again}
        </button>
      </div>
    </>
  );
}
