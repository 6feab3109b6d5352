import { useState } from "preact/hooks";
import { faultOf } from "./confirm.tsx";
import type { Desk } from "./desk.ts";
import { words } from "./words.ts";

/** Too many call at once: new calls are closed for a while, and teams are told so in the mentors' words. */
export function CallsClosed({ desk }: { desk: Desk }) {
  const closed = desk.callsClosed;
  const [open, setOpen] = useState(false);
  const [text, setText] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState("");
  if (closed === undefined) return null;
  const set = async (message: string | null) => {
    setBusy(true);
    setFault("");
    try {
      const answer = await desk.act<{ callsClosed: string | null }>("/api/cohort/calls", { message }, "PUT");
      desk.callsClosed = answer.callsClosed;
      desk.changed();
      setOpen(false);
    } catch (error) {
      setFault(faultOf(error));
    }
    setBusy(false);
  };
  const told = text ?? words.calling.suggestion;
  const failed = fault !== "" && (
    <p class="bad" role="alert">
      {fault}
    </p>
  );
  if (closed !== null)
    return (
      <section class="warning calls-closed">
        <p>
          <b>{words.calling.areClosed}</b>
        </p>
        <blockquote dir="auto">{closed}</blockquote>
        <p class="small">{words.calling.danger}</p>
        {failed}
        <button type="button" disabled={busy} onClick={() => void set(null)}>
          {words.calling.reopen}
        </button>
      </section>
    );
  if (!open)
    return (
      <p>
        <button type="button" onClick={() => setOpen(true)}>
          {words.calling.close}
        </button>
      </p>
    );
  return (
    <fieldset class="sure" onKeyDown={(event) => event.key === "Escape" && setOpen(false)}>
      <legend>{words.calling.text}</legend>
      <label for="calls-message">{words.calling.label}</label>
      <textarea
        id="calls-message"
        rows={3}
        dir="auto"
        maxLength={400}
        value={told}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p class="small second">{words.calling.danger}</p>
      {failed}
      <div class="acts">
        <button type="button" onClick={() => setOpen(false)}>
          {words.cancel}
        </button>
        <button
          type="button"
          class="danger"
          disabled={busy || told.trim() === ""}
          onClick={() => void set(told.trim())}
        >
          {words.calling.closeNow}
        </button>
      </div>
    </fieldset>
  );
}
