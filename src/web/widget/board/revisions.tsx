import { useEffect, useState } from "preact/hooks";
import type { Revision } from "../../shared/answers.ts";
import { askJson } from "../../shared/api.ts";
import { tell } from "../../shared/say.ts";
import type { Room } from "../room.ts";
import { Sheet } from "../sheets/sheet.tsx";
import { clockOf } from "../talk/keeper.ts";

/** Every saved version, newest first, with who and when; any can be brought back. */
export function Revisions(props: { room: Room; field: string; onRestore(text: string): void; onClose(): void }) {
  const { room, field } = props;
  const [list, setList] = useState<Revision[] | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    askJson<{ revisions: Revision[] }>(room.door, `/api/canvas/${room.workshop}/${field}/revisions`).then(
      ({ revisions }) => setList([...revisions].sort((a, b) => b.revision - a.revision)),
      () => setFailed(true),
    );
  }, []);
  const when = new Intl.DateTimeFormat(`${room.door.language}-u-nu-latn`, {
    timeZone: clockOf(room).timezone,
    day: "numeric",
    month: "long",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  return (
    <Sheet title={tell.revisions} onClose={props.onClose}>
      {failed && (
        <p class="bad" role="alert">
          {tell.failed}
        </p>
      )}
      {list?.length === 0 && <p>{tell.noRevision}</p>}
      <ul class="revisions">
        {list?.map((revision, index) => (
          <li key={revision.revision}>
            <h3>{tell.revision(revision.revision)}</h3>
            <p class="small second">
              {tell.by(`\u2068${revision.author.name}\u2069`, when.format(new Date(revision.at)))}
            </p>
            <p class="words" dir="auto">
              {revision.text}
            </p>
            {index > 0 && (
              <button type="button" onClick={() => props.onRestore(revision.text)}>
                {tell.restore}
              </button>
            )}
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
