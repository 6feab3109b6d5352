import type { Desk } from "../shared/staff/desk.ts";
import { clockTime } from "../shared/staff/time.ts";
import { cross, Icon } from "../widget/icon.tsx";
import { check, pen } from "../widget/talk/icons.ts";
import { Key } from "./keys.tsx";
import type { Reviewing } from "./reviewing.ts";
import { person } from "./signs.ts";
import { wordsOf } from "./words.ts";
import { isChanged, type Mode, outgoing, typedIn } from "./work.ts";

const Keys = ({ of }: { of: string }) => (
  <span class="keys">
    {of.split(" ").map((one) => (
      <Key key={one} of={one} />
    ))}
  </span>
);

/** What can be decided, under the thumb: four ways that look equal, none chosen beforehand; then one to send by. */
export function VerdictBar(props: { desk: Desk; reviewing: Reviewing; toMode(mode: Mode): void; help(): void }) {
  const { desk, reviewing, toMode, help } = props;
  const words = wordsOf(desk);
  const { work, busy, remarks, held, view } = reviewing;
  const { mode } = work;
  const claim = view!.feedback.claim;
  const name = desk.cohort?.me.name ?? "";
  const until = claim === null ? "" : clockTime(claim.until, desk.now, desk.timezone, desk.door.language);
  const started = typedIn({ ...work, answer: "" }).length > 0 || Object.values(work.texts).includes(null);
  const cancel = (
    <button type="button" class="bare" onClick={() => toMode("read")}>
      {words.cancel} <Keys of="Esc" />
    </button>
  );
  return (
    <section class="verdicts" aria-label={words.verdicts}>
      {held === "other" ? (
        <div class="acts">
          <p>
            <b>{words.heldBy(claim!.name, until)}</b>
          </p>
          <button type="button" disabled={busy} onClick={() => void reviewing.hold("take_over")}>
            {words.takeOver}
          </button>
        </div>
      ) : mode === "read" ? (
        <div class="acts four">
          <button type="button" disabled={busy} aria-keyshortcuts="A" onClick={() => void reviewing.send("accept")}>
            <Icon d={check} />
            {words.accept} <Keys of="A" />
          </button>
          <button type="button" disabled={busy} aria-keyshortcuts="E" onClick={() => toMode("edit")}>
            <Icon d={pen} />
            {started ? words.editAgain : words.edit} <Keys of="E" />
          </button>
          <button type="button" disabled={busy} aria-keyshortcuts="R" onClick={() => toMode("respond")}>
            <Icon d={person} />
            {words.respond} <Keys of="R" />
          </button>
          <button type="button" disabled={busy} aria-keyshortcuts="I" onClick={() => toMode("ignore")}>
            <Icon d={cross} />
            {words.ignore} <Keys of="I" />
          </button>
        </div>
      ) : mode === "edit" ? (
        <div class="acts">
          <button type="button" class="human" onClick={() => toMode("diff")}>
            {words.seeChanges} <Keys of="Ctrl ⏎" />
          </button>
          {cancel}
        </div>
      ) : mode === "diff" ? (
        <div class="acts">
          <button
            type="button"
            class="human"
            disabled={busy || outgoing(remarks, work).length === 0 || !isChanged(remarks, work)}
            aria-keyshortcuts="S"
            onClick={() => void reviewing.send("edit")}
          >
            <Icon d={pen} />
            {words.sendEdit} <Keys of="S" />
          </button>
          <button type="button" aria-keyshortcuts="E" onClick={() => toMode("edit")}>
            {words.editOn} <Keys of="E" />
          </button>
          {cancel}
        </div>
      ) : mode === "respond" ? (
        <div class="acts">
          <button
            type="button"
            class="human"
            disabled={busy || work.answer.trim() === ""}
            onClick={() => void reviewing.send("respond")}
          >
            <Icon d={person} />
            {words.sendAnswer} <Keys of="Ctrl ⏎" />
          </button>
          {cancel}
        </div>
      ) : (
        <div class="acts">
          <button
            type="button"
            class="human"
            disabled={busy || work.reason === null}
            onClick={() => void reviewing.send("ignore")}
          >
            {words.sendIgnore} <Keys of="Ctrl ⏎" />
          </button>
          {cancel}
        </div>
      )}
      <p class="under-name">
        {held !== "other" && mode !== "ignore" && (
          <>
            {words.leavesUnder} <b>{words.signedAs(name)}</b>
          </>
        )}
        {mode === "ignore" && words.reasonHidden}
        {held === "me" && mode === "read" && <span class="second"> · {words.heldByMe(until)}</span>}
        {held === null && mode === "read" && (
          <button type="button" class="bare" aria-keyshortcuts="P" onClick={() => void reviewing.hold("claim")}>
            {words.claim} <Keys of="P" />
          </button>
        )}
        {held === "me" && mode === "read" && (
          <button type="button" class="bare" aria-keyshortcuts="P" onClick={() => void reviewing.hold("release")}>
            {words.release} <Keys of="P" />
          </button>
        )}
        <button type="button" class="bare helps" aria-keyshortcuts="?" onClick={help}>
          {words.keys} <Keys of="?" />
        </button>
      </p>
    </section>
  );
}
