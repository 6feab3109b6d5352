import { useEffect, useState } from "preact/hooks";
import { Icon, star } from "../../widget/icon.tsx";
import type { NamedTicket } from "./answers.ts";
import { CallsClosed } from "./calls-closed.tsx";
import type { Desk } from "./desk.ts";
import { groups, inOrder, waiting } from "./queue.ts";
import { signs, TicketCard, TicketFacts, TicketLink } from "./ticket.tsx";
import { words } from "./words.ts";

const atOnce = 30;

function Group({ desk, tickets, title, none }: { desk: Desk; tickets: NamedTicket[]; title: string; none: string }) {
  const [shown, setShown] = useState(atOnce);
  const rest = Math.min(atOnce, tickets.length - shown);
  return (
    <section class="calls">
      <h2>
        {title} <span class="count">{tickets.length}</span>
      </h2>
      {tickets.length === 0 ? (
        <p class="second">{none}</p>
      ) : (
        <ul class="cards">
          {tickets.slice(0, shown).map((ticket) => (
            <TicketCard key={ticket.id} desk={desk} ticket={ticket} />
          ))}
        </ul>
      )}
      {rest > 0 && (
        <button type="button" onClick={() => setShown(shown + atOnce)}>
          {words.more(rest)}
        </button>
      )}
    </section>
  );
}

/** What was closed, newest first, asked for when it is opened. */
function Closed({ desk }: { desk: Desk }) {
  const [open, setOpen] = useState(false);
  const [tickets, setTickets] = useState<NamedTicket[] | null>(null);
  const [shown, setShown] = useState(atOnce);
  const stillOpen = desk.tickets?.length;
  useEffect(() => {
    if (!open) return;
    void desk.attempt(async () => {
      const answer = await desk.read<{ tickets: NamedTicket[] }>("/api/tickets?closed=true");
      const closed = answer.tickets.filter((ticket) => ticket.state === "closed");
      setTickets(closed.sort((a, b) => (b.closedAt ?? "").localeCompare(a.closedAt ?? "")));
    });
  }, [open, stillOpen]);
  const rest = Math.min(atOnce, (tickets?.length ?? 0) - shown);
  return (
    <details class="closed" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2>{words.closed}</h2>
      </summary>
      {open && tickets === null && <p class="second">{words.loading}</p>}
      {open && tickets?.length === 0 && <p class="second">{words.closedNone}</p>}
      {open && tickets !== null && tickets.length > 0 && (
        <ul class="cards">
          {tickets.slice(0, shown).map((ticket) => (
            <li key={ticket.id} class="call closed">
              <TicketFacts desk={desk} ticket={ticket} />
              <p class="holder">
                {words.closedBy(ticket.names.by ?? words.aColleague)}
                {ticket.outcome !== null && <> · {words.outcome[ticket.outcome]}</>}
              </p>
              <div class="acts">
                <TicketLink ticket={ticket} />
              </div>
            </li>
          ))}
        </ul>
      )}
      {open && rest > 0 && (
        <button type="button" onClick={() => setShown(shown + atOnce)}>
          {words.more(rest)}
        </button>
      )}
    </details>
  );
}

/** The cohort's calls for a person: danger first, then raised hands, then what the library lacks. */
export function Tickets({ desk }: { desk: Desk }) {
  const { tickets, cohort } = desk;
  if (tickets === null || cohort === null) return <p class="second">{words.loading}</p>;
  const open = waiting(tickets);
  return (
    <>
      <h1 tabIndex={-1}>{words.queue}</h1>
      <p class="second">{words.queueState(open, tickets.length - open)}</p>
      {tickets.length === 0 ? (
        <div class="nothing">
          <Icon d={star} />
          <p>
            <b>{words.noTickets}</b>
          </p>
          <p>{words.noTicketsText}</p>
          <ul class="legend">
            {(["distress", "abuse", "help", "uncovered"] as const).map((reason) => (
              <li key={reason} class={`reason ${reason}`}>
                <Icon d={signs[reason]} />
                <b>{words.reason[reason]}</b>
              </li>
            ))}
          </ul>
        </div>
      ) : (
        groups.map(({ id, reasons }) => (
          <Group
            key={id}
            desk={desk}
            title={words.group[id]}
            none={words.noneHere[id]}
            tickets={inOrder(
              tickets.filter((ticket) => (reasons as readonly string[]).includes(ticket.reason)),
              cohort.me.id,
            )}
          />
        ))
      )}
      <CallsClosed desk={desk} />
      <Closed desk={desk} />
    </>
  );
}
