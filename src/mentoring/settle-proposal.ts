import { z } from "zod";
import { type CheckedField, mergeProposal, type Proposal } from "../domain/canvas.ts";
import { DomainError } from "../domain/errors.ts";
import { entryJoint } from "../domain/indicators/entry-joint.ts";
import type { Member } from "../domain/people.ts";
import type { Field } from "../domain/programme.ts";
import { fieldOf } from "./canvas-place.ts";
import { type Deps, teamTopic } from "./deps.ts";
import { fieldText, identifier, parse } from "./parse.ts";
import { allow, named } from "./permission.ts";
import { saveField } from "./save-field.ts";

export const settleProposalInput = z.object({
  proposal: identifier,
  verdict: z.enum(["accept", "edit", "reject"]),
  text: fieldText.optional().describe("With `edit`: the entry in the team's own words."),
  revision: z
    .int()
    .min(0)
    .max(2_147_483_647)
    .optional()
    .describe("The field's revision that the team saw; needed unless it rejects."),
});

const states = { accept: "accepted", edit: "edited", reject: "rejected" } as const;

/**
 * The team's word on a proposed entry. Accepted or edited it is written to its field: a field that grows takes it in
 * whatever the revision, a sentence that moved on is a `canvas_conflict`. Throws `proposal_settled` when someone was first.
 */
export async function settleProposal(
  deps: Pick<Deps, "store" | "feed" | "clock" | "programme">,
  { actor, ...input }: { actor: Member } & z.input<typeof settleProposalInput>,
): Promise<{ proposal: Proposal; field: CheckedField | null }> {
  const { verdict, text, revision, ...asked } = parse(settleProposalInput, input);
  if (verdict === "edit" && (text === undefined || text.trim() === "")) throw new DomainError("empty_message");
  const settled = await deps.store.atomically(async (rooms) => {
    const proposal = await rooms.canvases.proposal(asked.proposal);
    if (proposal === null) throw new DomainError("not_found");
    allow(actor, "write_team", { kind: "team", team: proposal.team, cohort: actor.cohort });
    if (!(await rooms.canvases.settleProposal(proposal.id, states[verdict])))
      throw new DomainError("proposal_settled", { state: proposal.state });
    const after: Proposal = { ...proposal, state: states[verdict] };
    let saved: CheckedField | null = null;
    if (verdict !== "reject") {
      const field = fieldOf(deps.programme, proposal.workshop, proposal.field);
      const current = await rooms.canvases.field(actor.team, proposal.workshop, field.id);
      const entry = verdict === "edit" ? text! : proposal.text;
      saved = await saveField(deps, rooms, {
        actor,
        workshop: proposal.workshop,
        field,
        current,
        seen: field.grows ? current.revision : (revision ?? current.revision),
        text: withinLimit(mergeProposal(current, entry, field.grows, jointIn(field, current.text, entry))),
        proposal: proposal.id,
      });
    }
    await rooms.feed.append(actor.team, { kind: "proposal", proposal: after });
    await rooms.audit.note({
      at: deps.clock.now().toISOString(),
      actor: named(actor),
      action: "settle_proposal",
      subject: actor.team,
      details: { proposal: proposal.id, verdict },
    });
    return { proposal: after, field: saved };
  });
  deps.feed.announce(teamTopic(actor.team));
  return settled;
}

/** Entries stand line under line, indicators apart from each other. */
const jointIn = (field: Field, text: string, entry: string): string =>
  field.criteria.includes("is_indicator") ? entryJoint(text, entry) : "\n";

/** A field that grew past what a field may hold is refused, not cut. */
const withinLimit = (text: string): string => parse(fieldText, text);
