import { z } from "zod";
import { answerTicket, answerTicketInput } from "../mentoring/answer-ticket.ts";
import { listTeams } from "../mentoring/list-teams.ts";
import { listTickets } from "../mentoring/list-tickets.ts";
import { listUncovered } from "../mentoring/list-uncovered.ts";
import { readCanvas } from "../mentoring/read-canvas.ts";
import { readCohort } from "../mentoring/read-cohort.ts";
import { readConversation, readConversationInput } from "../mentoring/read-conversation.ts";
import { readProgress } from "../mentoring/read-progress.ts";
import { readRoom } from "../mentoring/read-room.ts";
import { staffOf } from "./auth.ts";
import { readJson } from "./body.ts";
import type { Door } from "./doors.ts";
import type { House } from "./env.ts";
import {
  checkedFieldShape,
  cohortShape,
  messageShape,
  namedTicketShape,
  overviewShape,
  progressShape,
  proposalShape,
  roomShape,
  ticketShape,
  uncoveredShape,
} from "./shapes.ts";
import { fieldsOf } from "./team.ts";

/** What mentors and organisers see of their cohort, read-only, and the calls for a person that they answer. */
export function staffDoors(house: House): Door[] {
  return [
    {
      method: "get",
      path: "/api/cohort",
      audience: "staff",
      summary: "Who is signed in, and their cohort",
      answer: { status: 200, schema: cohortShape },
      handle: async (c) => c.json(await readCohort(house, { actor: staffOf(c) })),
    },
    {
      method: "get",
      path: "/api/cohort/progress",
      audience: "staff",
      summary: "How far each of at most fifty teams is, in every workshop",
      query: z.object({ teams: z.string().describe("Ids of teams, with commas between.") }),
      answer: { status: 200, schema: z.object({ progress: z.record(z.string(), z.array(progressShape)) }) },
      async handle(c) {
        const teams = (c.req.query("teams") ?? "").split(",").filter((id) => id !== "");
        return c.json({ progress: await readProgress(house, { actor: staffOf(c), teams }) });
      },
    },
    {
      method: "get",
      path: "/api/cohort/uncovered",
      audience: "staff",
      summary: "Questions that the library does not answer, most asked first",
      answer: { status: 200, schema: z.object({ questions: z.array(uncoveredShape) }) },
      handle: async (c) => c.json({ questions: await listUncovered(house, { actor: staffOf(c) }) }),
    },
    {
      method: "get",
      path: "/api/cohort/teams",
      audience: "staff",
      summary: "The cohort's teams, by name",
      answer: { status: 200, schema: z.object({ teams: z.array(overviewShape) }) },
      handle: async (c) => c.json({ teams: await listTeams(house, { actor: staffOf(c) }) }),
    },
    {
      method: "get",
      path: "/api/cohort/teams/{team}",
      audience: "staff",
      summary: "A team's room, read-only",
      answer: { status: 200, schema: roomShape },
      handle: async (c) => c.json(await readRoom(house, { actor: staffOf(c), team: c.req.param("team")! })),
    },
    {
      method: "get",
      path: "/api/cohort/teams/{team}/conversations/{workshop}",
      audience: "staff",
      summary: "A team's conversation, read-only, with what is private to one member",
      query: readConversationInput.pick({ after: true, limit: true }),
      answer: { status: 200, schema: z.object({ messages: z.array(messageShape) }) },
      async handle(c) {
        const { team, workshop } = c.req.param() as { team: string; workshop: string };
        const { after, limit } = c.req.query();
        const messages = await readConversation(house, { actor: staffOf(c), team, workshop, after, limit });
        return c.json({ messages });
      },
    },
    {
      method: "get",
      path: "/api/cohort/teams/{team}/canvas/{workshop}",
      audience: "staff",
      summary: "A team's canvas, read-only",
      answer: {
        status: 200,
        schema: z.object({
          fields: z.record(z.string(), checkedFieldShape),
          proposals: z.array(proposalShape),
        }),
      },
      async handle(c) {
        const { team, workshop } = c.req.param() as { team: string; workshop: string };
        return c.json(await readCanvas(house, { actor: staffOf(c), team, workshop }));
      },
    },
    {
      method: "get",
      path: "/api/tickets",
      audience: "staff",
      summary: "The cohort's calls for a person, newest first",
      query: z.object({ closed: z.enum(["true", "false"]).optional() }),
      answer: { status: 200, schema: z.object({ tickets: z.array(namedTicketShape) }) },
      async handle(c) {
        const closed = c.req.query("closed") === "true";
        return c.json({ tickets: await listTickets(house, { actor: staffOf(c), closed }) });
      },
    },
    {
      method: "post",
      path: "/api/tickets/{ticket}",
      audience: "staff",
      summary: "Claim, release or close a ticket",
      body: answerTicketInput.omit({ ticket: true }),
      answer: { status: 200, schema: z.object({ ticket: ticketShape }) },
      async handle(c) {
        const input = fieldsOf(await readJson(c)) as z.input<typeof answerTicketInput>;
        const ticket = c.req.param("ticket")!;
        return c.json({ ticket: await answerTicket(house, { ...input, ticket, actor: staffOf(c) }) });
      },
    },
  ];
}
