import type { NamedTicket, TicketOutcome } from "./answers.ts";
import { useAsking } from "./asking.ts";
import { faultOf } from "./confirm.tsx";
import type { Desk } from "./desk.ts";
import { words } from "./words.ts";

const outcomes = ["helped", "passed_on", "gone", "unneeded"] as const satisfies readonly TicketOutcome[];

/** Closing a call asks how it went: each answer closes it. */
export function CloseCall({ desk, ticket }: { desk: Desk; ticket: NamedTicket }) {
  const { asks, setAsks, busy, setBusy, fault, setFault, first, opener } = useAsking();
  const close = async (outcome: TicketOutcome) => {
    setBusy(true);
    setFault("");
    try {
      await desk.answer(ticket, "close", outcome);
    } catch (error) {
      setFault(faultOf(error));
      setBusy(false);
    }
  };
  if (!asks)
    return (
      <button type="button" ref={opener} onClick={() => setAsks(true)}>
        {words.close}
      </button>
    );
  return (
    <fieldset class="sure went" onKeyDown={(event) => event.key === "Escape" && setAsks(false)}>
      <legend>
        <b>{words.howItWent}</b> {words.closeSure[ticket.reason]}
      </legend>
      <div class="acts">
        <button type="button" ref={first} class="bare" disabled={busy} onClick={() => setAsks(false)}>
          {words.cancel}
        </button>
        {outcomes.map((outcome) => (
          <button key={outcome} type="button" disabled={busy} onClick={() => void close(outcome)}>
            {words.outcome[outcome]}
          </button>
        ))}
      </div>
      {fault !== "" && (
        <p class="bad" role="alert">
          {fault}
        </p>
      )}
    </fieldset>
  );
}
