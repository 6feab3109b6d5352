import { z } from "zod";
import { listProposals, listProposalsInput } from "../mentoring/list-proposals.ts";
import { listRevisions } from "../mentoring/list-revisions.ts";
import { readCanvas } from "../mentoring/read-canvas.ts";
import { reviseCanvas, reviseCanvasInput } from "../mentoring/revise-canvas.ts";
import { settleProposal, settleProposalInput } from "../mentoring/settle-proposal.ts";
import { memberOf } from "./auth.ts";
import { readJson } from "./body.ts";
import type { Door } from "./doors.ts";
import type { House } from "./env.ts";
import { checkedFieldShape, proposalShape, revisionShape } from "./shapes.ts";
import { fieldsOf } from "./team.ts";

/** A team's canvases: read, write, look back, and answer what the assistant proposes. */
export function canvasDoors(house: House): Door[] {
  return [
    {
      method: "get",
      path: "/api/canvas/{workshop}",
      audience: "member",
      summary: "A workshop's canvas with findings, and the proposals that wait",
      answer: {
        status: 200,
        schema: z.object({
          fields: z.record(z.string(), checkedFieldShape),
          proposals: z.array(proposalShape),
        }),
      },
      handle: async (c) => c.json(await readCanvas(house, { actor: memberOf(c), workshop: c.req.param("workshop")! })),
    },
    {
      method: "put",
      path: "/api/canvas/{workshop}/{field}",
      audience: "member",
      summary: "Write a field over the revision the writer saw; 409 with both texts when it moved on",
      body: reviseCanvasInput.pick({ text: true, revision: true }),
      answer: { status: 200, schema: checkedFieldShape },
      async handle(c) {
        const { workshop, field } = c.req.param() as { workshop: string; field: string };
        const input = fieldsOf(await readJson(c)) as z.input<typeof reviseCanvasInput>;
        return c.json(await reviseCanvas(house, { ...input, workshop, field, actor: memberOf(c) }));
      },
    },
    {
      method: "get",
      path: "/api/canvas/{workshop}/{field}/revisions",
      audience: "member",
      summary: "Every saved version of a field, oldest first",
      answer: { status: 200, schema: z.object({ revisions: z.array(revisionShape) }) },
      async handle(c) {
        const { workshop, field } = c.req.param() as { workshop: string; field: string };
        return c.json({ revisions: await listRevisions(house, { actor: memberOf(c), workshop, field }) });
      },
    },
    {
      method: "get",
      path: "/api/proposals",
      audience: "member",
      summary: "The proposals of a workshop that wait for the team",
      query: listProposalsInput.pick({ workshop: true }),
      answer: { status: 200, schema: z.object({ proposals: z.array(proposalShape) }) },
      async handle(c) {
        const workshop = c.req.query("workshop") ?? "";
        return c.json({ proposals: await listProposals(house, { actor: memberOf(c), workshop }) });
      },
    },
    {
      method: "post",
      path: "/api/proposals/{proposal}",
      audience: "member",
      summary: "Accept, edit or reject a proposed entry",
      body: settleProposalInput.omit({ proposal: true }),
      answer: { status: 200, schema: z.object({ proposal: proposalShape, field: checkedFieldShape.nullable() }) },
      async handle(c) {
        const input = fieldsOf(await readJson(c)) as z.input<typeof settleProposalInput>;
        const proposal = c.req.param("proposal")!;
        return c.json(await settleProposal(house, { ...input, proposal, actor: memberOf(c) }));
      },
    },
  ];
}
