import { useState } from "preact/hooks";
import { Icon } from "../../widget/icon.tsx";
import { Refused } from "../api.ts";
import type { NamedTicket, TicketReason } from "./answers.ts";
import { CloseCall } from "./close-call.tsx";
import { faultOf } from "./confirm.tsx";
import type { Desk } from "./desk.ts";
import { alert, query, raised, shield } from "./icons.ts";
import { to } from "./route.ts";
import { Ago } from "./when.tsx";
import { words } from "./words.ts";

export const signs: Readonly<Record<TicketReason, string>> = {
  distress: alert,
  abuse: shield,
  help: raised,
  uncovered: query,
};

const isPrivate = ({ reason }: NamedTicket) => reason === "distress" || reason === "abuse";

/** Why, who, since when; `here`: on the team's own page, which says the team already. */
export function TicketFacts({ desk, ticket, here = false }: { desk: Desk; ticket: NamedTicket; here?: boolean }) {
  const { reason, names, workshop, member, text, at } = ticket;
  const title = desk.workshopTitle(workshop);
  const who = names.member ?? (member === null ? words.wholeTeam : words.somebody);
  return (
    <>
      <p class="top-line">
        <span class={`reason ${reason}`}>
          <Icon d={signs[reason]} />
          <b>{words.reason[reason]}</b>
        </span>
        <Ago desk={desk} at={at} />
      </p>
      {!here && (
        <h3>
          <bdi>{names.team}</bdi>
        </h3>
      )}
      <p class="second">
        <bdi>{who}</bdi>
        {title !== null && <> · {title}</>}
      </p>
      {isPrivate(ticket) ? (
        <p>{words.privateWords(names.member ?? words.somebody)}</p>
      ) : text.trim() === "" ? (
        <p class="second">{words.wordless}</p>
      ) : (
        <blockquote dir="auto">{text}</blockquote>
      )}
    </>
  );
}

/** Where to read more: the conversation, or the private message in it. */
export function TicketLink({ ticket, here = false }: { ticket: NamedTicket; here?: boolean }) {
  const { team, workshop, names } = ticket;
  const marks = isPrivate(ticket) && workshop !== null;
  if (here && !marks) return null;
  const href = to("teams", team, ...(workshop === null ? [] : [workshop]), ...(marks ? ["private"] : []));
  return (
    // Followed again from the place it leads to, it leads there again: the browser alone would do nothing.
    <a
      class="more"
      href={href}
      onClick={() => location.hash === href && dispatchEvent(new HashChangeEvent("hashchange"))}
    >
      {marks ? words.readPrivate : words.readTalk}
      <span class="hid">
        {" "}
        (<bdi>{names.team}</bdi>)
      </span>
    </a>
  );
}

/** One call for a person: whoever takes it does so under their name, hence the warm button. */
export function TicketCard({ desk, ticket, here = false }: { desk: Desk; ticket: NamedTicket; here?: boolean }) {
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState("");
  const me = desk.cohort?.me;
  const { state, reason, names } = ticket;
  const mine = state === "claimed" && ticket.by === me?.id;
  const act = async (action: "claim" | "release") => {
    setBusy(true);
    setFault("");
    try {
      await desk.answer(ticket, action);
    } catch (error) {
      setFault(error instanceof Refused && error.code === "ticket_taken" ? words.tooLate : faultOf(error));
    }
    setBusy(false);
  };
  return (
    <li class={`call ${reason} ${state}`}>
      <TicketFacts desk={desk} ticket={ticket} here={here} />
      {state === "claimed" && (
        <p class="holder">
          {mine ? words.mine : names.by === null ? words.takenBy(words.aColleague) : words.takenBy(names.by)}
        </p>
      )}
      <div class="acts">
        {state === "open" && (
          <button type="button" class="human" disabled={busy} onClick={() => void act("claim")}>
            {words.claim}
          </button>
        )}
        {(mine || (state === "claimed" && me?.kind === "organiser")) && (
          <button type="button" disabled={busy} onClick={() => void act("release")}>
            {words.release}
          </button>
        )}
        {mine && <CloseCall desk={desk} ticket={ticket} />}
        <TicketLink ticket={ticket} here={here} />
      </div>
      {fault !== "" && (
        <p class="bad" role="alert">
          {fault}
        </p>
      )}
    </li>
  );
}
