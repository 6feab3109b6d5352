import { useState } from "preact/hooks";
import { Icon } from "../icon.tsx";
import type { Room } from "../room.ts";
import { pen } from "../talk/icons.ts";
import { GroupCard, type GroupSeen, IdeaLine, type IdeaSeen, ideasOf } from "./groups.tsx";
import { type Seen, type Table, wordsOf } from "./table.ts";

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

/** Where an idea can go: a list of the browser's own, which fingers, keys and readers all know. */
function Move({ room, table, view, idea }: { room: Room; table: Table; view: Seen; idea: IdeaSeen }) {
  const words = wordsOf(room);
  return (
    <select
      aria-label={words.move(short(idea.text))}
      disabled={table.busy}
      value=""
      onChange={({ currentTarget }) => {
        const chosen = currentTarget.value;
        currentTarget.value = "";
        const to = chosen === "alone" ? null : chosen;
        if (chosen !== "") void table.step(`/${view.id}/moves`, { idea: idea.id, from: idea.group, to });
      }}
    >
      <option value="">{words.moveHere}</option>
      {view.groups
        .filter(({ id }) => id !== idea.group)
        .map(({ id, name }) => (
          <option key={id} value={id}>
            {short(name)}
          </option>
        ))}
      <option value="new">{words.fresh}</option>
      {idea.group !== null && <option value="alone">{words.alone2}</option>}
    </select>
  );
}

function Name({ room, table, view, group }: { room: Room; table: Table; view: Seen; group: GroupSeen }) {
  const words = wordsOf(room);
  const [name, setName] = useState<string | null>(null);
  if (name === null)
    return (
      <button
        type="button"
        class="bare icon"
        aria-label={words.name(short(group.name))}
        onClick={() => setName(group.named ? group.name : "")}
      >
        <Icon d={pen} />
      </button>
    );
  return (
    <form
      class="rename"
      onSubmit={async (event) => {
        event.preventDefault();
        if (await table.step(`/${view.id}/groups/${group.id}`, { name }, "PUT")) setName(null);
      }}
    >
      <input
        aria-label={words.nameLabel}
        // biome-ignore lint/a11y/noAutofocus: it stands where the button was that asked for it
        autoFocus
        dir="auto"
        maxLength={80}
        placeholder={short(group.name)}
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <button type="submit" disabled={table.busy}>
        {words.save}
      </button>
    </form>
  );
}

/** Everybody's ideas in the proposed groups; anyone moves, names, and opens the vote. */
export function Sorting(props: { room: Room; table: Table; view: Seen; onFresh(): void }) {
  const { room, table, view } = props;
  const words = wordsOf(room);
  const single = ideasOf(view, null);
  if (view.ideas.length === 0)
    return (
      <>
        <p>
          <b>{words.nothing}</b>
        </p>
        <p class="second">{words.nothingHint}</p>
        <button type="button" class="main wide last" onClick={props.onFresh}>
          {words.again}
        </button>
      </>
    );
  const move = (idea: IdeaSeen) => <Move room={room} table={table} view={view} idea={idea} />;
  return (
    <>
      <p>{words.sortHint}</p>
      {view.groups.map((group) => (
        <GroupCard
          key={group.id}
          room={room}
          view={view}
          group={group}
          mark={<Name room={room} table={table} view={view} group={group} />}
          each={move}
        />
      ))}
      {single.length > 0 && (
        <section class="group loose" aria-label={words.single}>
          <h2>{words.single}</h2>
          <ul>
            {single.map((idea) => (
              <IdeaLine key={idea.id} room={room} idea={idea}>
                {move(idea)}
              </IdeaLine>
            ))}
          </ul>
        </section>
      )}
      <button
        type="button"
        class="main wide last"
        disabled={table.busy}
        onClick={() => void table.step(`/${view.id}/voting`)}
      >
        {words.openVote}
      </button>
    </>
  );
}
