import { useState } from "preact/hooks";
import type { Proposal } from "../../shared/answers.ts";
import { Refused } from "../../shared/api.ts";
import { tell } from "../../shared/say.ts";
import { Icon, mark } from "../icon.tsx";
import type { Room } from "../room.ts";
import { check, pen } from "./icons.ts";

/** Whose messages hold the quoted words. */
const authorsOf = (room: Room, quotes: readonly string[]) => [
  ...new Set(
    room.messages
      .filter((m) => m.author.kind === "member" && quotes.some((quote) => m.text.includes(quote)))
      .map((m) => `\u2068${m.author.name}\u2069`),
  ),
];

/** An entry of the team's own words; nothing is chosen beforehand, nothing is written before the team says so. */
export function ProposalCard({ room, proposal }: { room: Room; proposal: Proposal }) {
  const [editing, setEditing] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState("");
  const field = room.now?.fields.find((candidate) => candidate.id === proposal.field);

  const settle = async (verdict: "accept" | "edit" | "reject", text?: string) => {
    if (busy) return;
    setBusy(true);
    setFault("");
    try {
      await room.keeper!.settle(proposal, verdict, text);
    } catch (error) {
      const late = error instanceof Refused && error.code === "proposal_settled";
      if (late) room.keeper!.drop(proposal);
      setFault(
        late ? tell.settledByOther : error instanceof Refused && error.message !== "" ? error.message : tell.failed,
      );
      setBusy(false);
    }
  };
  return (
    <section class="proposal">
      <h2>
        <Icon d={mark} />
        <span>
          {tell.proposalFor} <b>{field?.label ?? proposal.field}</b>
        </span>
      </h2>
      {editing === null ? (
        <p class="words" dir="auto">
          {proposal.text}
        </p>
      ) : (
        <textarea
          dir="auto"
          rows={4}
          aria-label={field?.label ?? proposal.field}
          value={editing}
          onInput={(event) => setEditing(event.currentTarget.value)}
        />
      )}
      {editing === null && <p class="small second">{tell.fromWords(authorsOf(room, proposal.quotes))}</p>}
      {fault !== "" && (
        <p class="bad" role="alert">
          {fault}
        </p>
      )}
      <div class="row">
        {editing === null ? (
          <>
            <button type="button" class="main" disabled={busy} onClick={() => void settle("accept")}>
              <Icon d={check} />
              {tell.keep}
            </button>
            <button type="button" disabled={busy} onClick={() => setEditing(proposal.text)}>
              <Icon d={pen} />
              {tell.edit}
            </button>
            <button type="button" class="bare" disabled={busy} onClick={() => void settle("reject")}>
              {tell.leave}
            </button>
          </>
        ) : (
          <>
            <button
              type="button"
              class="main"
              disabled={busy || editing.trim() === ""}
              onClick={() => void settle(editing === proposal.text ? "accept" : "edit", editing)}
            >
              {tell.save}
            </button>
            <button type="button" onClick={() => setEditing(null)}>
              {tell.cancel}
            </button>
          </>
        )}
      </div>
    </section>
  );
}

/**
 * What waits for the team's word, without burying the conversation: the entry that the last answer proposes stands
 * open, the others wait behind a line that says how many they are.
 */
export function Proposals({ room }: { room: Room }) {
  const [all, setAll] = useState(false);
  const turn = room.messages.findLast((message) => message.author.kind === "assistant")?.turn;
  const first = room.proposals.find((proposal) => proposal.turn === turn);
  const shown = room.proposals.filter((proposal) => all || proposal === first);
  const others = room.proposals.length - (first === undefined ? 0 : 1);
  return (
    <>
      {others > 0 && (
        <button type="button" class="waiting" aria-expanded={all} onClick={() => setAll(!all)}>
          <Icon d={mark} />
          {tell.entriesWait(others, first !== undefined)}
        </button>
      )}
      {shown.map((proposal) => (
        <ProposalCard key={proposal.id} room={room} proposal={proposal} />
      ))}
    </>
  );
}
