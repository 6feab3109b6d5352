import type { ComponentChildren } from "preact";
import { Refused } from "../api.ts";
import { useAsking } from "./asking.ts";
import { words } from "./words.ts";

/** What went wrong, in the server's words when it has some. */
export const faultOf = (error: unknown): string =>
  error instanceof Refused && error.message !== "" ? error.message : words.failed;

/** A button for what cannot be taken back: it asks once more in its own place, and gives the focus back. */
export function Confirm(props: {
  label: ComponentChildren;
  question: string;
  yes: string;
  class?: string;
  /** Throws what the server says; it is shown beside the buttons. */
  onYes(): Promise<void>;
}) {
  const { asks, setAsks, busy, setBusy, fault, setFault, first, opener } = useAsking();
  const run = async () => {
    setBusy(true);
    setFault("");
    try {
      await props.onYes();
      setAsks(false);
    } catch (error) {
      setFault(faultOf(error));
    }
    setBusy(false);
  };
  if (!asks)
    return (
      <button type="button" ref={opener} class={props.class} onClick={() => setAsks(true)}>
        {props.label}
      </button>
    );
  return (
    <fieldset class="sure" onKeyDown={(event) => event.key === "Escape" && setAsks(false)}>
      <legend>{props.question}</legend>
      <div class="acts">
        <button type="button" ref={first} disabled={busy} onClick={() => setAsks(false)}>
          {words.cancel}
        </button>
        <button type="button" class="danger" disabled={busy} onClick={() => void run()}>
          {props.yes}
        </button>
      </div>
      {fault !== "" && (
        <p class="bad" role="alert">
          {fault}
        </p>
      )}
    </fieldset>
  );
}
