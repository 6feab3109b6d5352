import { useMemo, useState } from "preact/hooks";
import { mingle } from "../shared/differ.ts";
import { faultOf } from "../shared/staff/confirm.tsx";
import type { Desk } from "../shared/staff/desk.ts";
import { alert, Icon } from "../widget/icon.tsx";
import { again } from "../widget/talk/icons.ts";
import { Changes } from "./changes.tsx";
import { Key } from "./keys.tsx";
import type { Reviewing, Trouble } from "./reviewing.ts";
import { wordsOf } from "./words.ts";
import { typedIn } from "./work.ts";

const newKey = (): string => crypto.getRandomValues(new Uint32Array(4)).join("-");

/** A colleague was first: said with their name; what was typed stands there, to be sent otherwise or left. */
function Conflict({ desk, reviewing, trouble }: Props<"conflict">) {
  const words = wordsOf(desk);
  const typed = [...reviewing.earlier, ...typedIn(reviewing.work)].join("\n\n");
  const [text, setText] = useState(typed);
  const [fault, setFault] = useState("");
  const [busy, setBusy] = useState(false);
  const key = useMemo(newKey, []);
  const send = async () => {
    setBusy(true);
    setFault("");
    try {
      await reviewing.sendAsMessage(text.trim(), key);
    } catch (error) {
      setFault(faultOf(error));
    }
    setBusy(false);
  };
  return (
    <div class="trouble" role="alert">
      <p>
        <Icon d={again} />
        <b>{words.conflict(trouble.by)}</b>
      </p>
      <p>{words.conflictText(trouble.what)}</p>
      {typed !== "" && (
        <>
          <label for="kept">{words.keptText}</label>
          <textarea
            id="kept"
            rows={4}
            dir="auto"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          {fault !== "" && <p class="bad">{fault}</p>}
          <div class="acts">
            <button type="button" class="human" disabled={busy || text.trim() === ""} onClick={() => void send()}>
              {words.sendAsMessage}
            </button>
            <button type="button" onClick={() => reviewing.forget()}>
              {words.leaveIt}
            </button>
          </div>
        </>
      )}
    </div>
  );
}

interface Props<Kind extends Trouble["kind"]> {
  desk: Desk;
  reviewing: Reviewing;
  trouble: Extract<Trouble, { kind: Kind }>;
}

/** The draft held a fault on purpose: said kindly, with the place. */
function Planted({ desk, reviewing, trouble }: Props<"planted">) {
  const words = wordsOf(desk);
  const language = reviewing.view?.feedback.language ?? "und";
  const pairs = reviewing.remarks
    .map(({ text }, place) => ({ before: trouble.before[place] ?? "", text }))
    .filter(({ before, text }) => before !== text);
  return (
    <div class="trouble planted" role="alert">
      <p>
        <Icon d={alert} />
        <b>{trouble.through ? words.plantedThrough : words.plantedSeen}</b>
      </p>
      <p>{trouble.through ? words.plantedThroughText : words.plantedSeenText}</p>
      {pairs.map(({ before, text }) => (
        <Changes key={before} desk={desk} changes={mingle(before, text)} language={language} />
      ))}
    </div>
  );
}

/** The canvas moved on: what to do, each a key away. */
function Stale({ desk, reviewing }: { desk: Desk; reviewing: Reviewing }) {
  const words = wordsOf(desk);
  const { trouble, busy } = reviewing;
  const refused = trouble?.kind === "stale" ? trouble : null;
  return (
    <div class="trouble stale" role="alert">
      <p>
        <Icon d={again} />
        <b>{refused?.because === "draft" ? words.staleDraft : words.stale}</b>
      </p>
      <p>{refused?.because === "draft" ? words.staleDraftText : words.staleText}</p>
      {refused?.because !== "draft" && (
        <div class="acts">
          <button type="button" disabled={busy} aria-keyshortcuts="D" onClick={() => void reviewing.redraft()}>
            <Icon d={again} />
            {words.redraft} <Key of="D" />
          </button>
          {refused !== null && (
            <button type="button" class="bare" disabled={busy} onClick={() => void reviewing.sendAnyway()}>
              {words.sendAnyway}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

/** What came between the mentor and the team, each with what to do about it; nothing typed is lost by any. */
export function Troubles({ desk, reviewing }: { desk: Desk; reviewing: Reviewing }) {
  const words = wordsOf(desk);
  const { trouble, view } = reviewing;
  const open = view !== null && view.feedback.decision === null && view.feedback.endedAt === null;
  return (
    <>
      {trouble?.kind === "conflict" && <Conflict desk={desk} reviewing={reviewing} trouble={trouble} />}
      {trouble?.kind === "planted" && <Planted desk={desk} reviewing={reviewing} trouble={trouble} />}
      {trouble?.kind === "held" && (
        <div class="trouble" role="alert">
          <p>{words.heldMeanwhile(trouble.by)}</p>
        </div>
      )}
      {trouble?.kind === "failed" && (
        <div class="trouble" role="alert">
          <p class="bad">{trouble.text}</p>
          <p>{words.keptHere}</p>
        </div>
      )}
      {open && view.feedback.state === "suggested" && (view.stale || trouble?.kind === "stale") && (
        <Stale desk={desk} reviewing={reviewing} />
      )}
    </>
  );
}
