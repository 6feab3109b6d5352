import { z } from "zod";
import type { TeamEvent } from "../domain/events.ts";
import { changeLanguage, changeLanguageInput } from "../mentoring/change-language.ts";
import { confirmGuardian } from "../mentoring/confirm-guardian.ts";
import { eraseMember } from "../mentoring/erase-member.ts";
import { exportTeam } from "../mentoring/export-team.ts";
import { raiseHand, raiseHandInput } from "../mentoring/raise-hand.ts";
import { readConversation, readConversationInput } from "../mentoring/read-conversation.ts";
import { readRoom } from "../mentoring/read-room.ts";
import { sendMessage, sendMessageInput } from "../mentoring/send-message.ts";
import { stopTurn } from "../mentoring/stop-turn.ts";
import { type Here, tailTeam, tailTeamInput } from "../mentoring/tail-team.ts";
import { tailTurn, tailTurnInput } from "../mentoring/tail-turn.ts";
import { memberOf, personOf } from "./auth.ts";
import { readJson } from "./body.ts";
import type { Door } from "./doors.ts";
import type { House } from "./env.ts";
import { liveEvents } from "./live.ts";
import { meShape, messageShape, roomShape, ticketShape } from "./shapes.ts";
import type { Outgoing } from "./sse.ts";

/** A team's room: its conversation, the turns and the feed that its phones follow. */
export function teamDoors(house: House): Door[] {
  return [
    {
      method: "get",
      path: "/api/room",
      audience: "member",
      summary: "The team, who is here, how far they are, and where the feed stands",
      answer: { status: 200, schema: roomShape },
      handle: async (c) => c.json(await readRoom(house, { actor: memberOf(c) })),
    },
    {
      method: "put",
      path: "/api/me",
      audience: "member",
      summary: "Change the language in which this member is answered and refused",
      body: changeLanguageInput,
      answer: { status: 200, schema: meShape },
      async handle(c) {
        const input = fieldsOf(await readJson(c)) as z.input<typeof changeLanguageInput>;
        return c.json(await changeLanguage(house, { ...input, actor: memberOf(c) }));
      },
    },
    {
      method: "post",
      path: "/api/guardian",
      audience: "member",
      summary: "Say that a parent or guardian agrees, where the programme asks for it before the first message",
      answer: { status: 204 },
      async handle(c) {
        await confirmGuardian(house, { actor: memberOf(c) });
        return c.body(null, 204);
      },
    },
    {
      method: "get",
      path: "/api/conversations/{workshop}",
      audience: "member",
      summary: "A workshop's messages, oldest first",
      query: readConversationInput.pick({ after: true, limit: true }),
      answer: { status: 200, schema: z.object({ messages: z.array(messageShape) }) },
      async handle(c) {
        const { after, limit } = c.req.query();
        const workshop = c.req.param("workshop")!;
        return c.json({ messages: await readConversation(house, { actor: memberOf(c), workshop, after, limit }) });
      },
    },
    {
      method: "post",
      path: "/api/conversations/{workshop}/messages",
      audience: "member",
      summary: "Send a message; the assistant answers in the turn. The same key and text: the same ids",
      body: sendMessageInput.omit({ workshop: true }),
      answer: { status: 202, schema: z.object({ turn: z.string(), message: z.string() }) },
      async handle(c) {
        const workshop = c.req.param("workshop")!;
        const input = fieldsOf(await readJson(c)) as z.input<typeof sendMessageInput>;
        return c.json(await sendMessage(house, { ...input, workshop, actor: memberOf(c) }), 202);
      },
    },
    {
      method: "get",
      path: "/api/turns/{turn}/events",
      audience: "person",
      summary: "A turn's log from a number, live, to its last step",
      query: tailTurnInput.pick({ after: true }),
      answer: { status: 200, type: "text/event-stream" },
      async handle(c) {
        const actor = personOf(c);
        const turn = c.req.param("turn")!;
        return await liveEvents(
          house,
          c,
          (signal, after) => tailTurn(house, { actor, turn, after, signal }),
          ({ number, step }) => ({ number, kind: step.kind, data: step }),
        );
      },
    },
    {
      method: "post",
      path: "/api/turns/{turn}/stop",
      audience: "member",
      summary: "Stop the answer; what was said so far stays",
      answer: { status: 200, schema: z.object({ turn: z.string() }) },
      handle: async (c) => c.json(await stopTurn(house, { actor: memberOf(c), turn: c.req.param("turn")! })),
    },
    {
      method: "get",
      path: "/api/team/events",
      audience: "member",
      summary: "The team's feed from a number, live; `here`, without a number, tells whose feed is open",
      query: tailTeamInput.pick({ after: true }),
      answer: { status: 200, type: "text/event-stream" },
      async handle(c) {
        const actor = memberOf(c);
        return await liveEvents(house, c, (signal, after) => tailTeam(house, { actor, after, signal }), toldToTeam);
      },
    },
    {
      method: "post",
      path: "/api/tickets",
      audience: "member",
      summary: "Ask for a human",
      body: raiseHandInput,
      answer: { status: 200, schema: z.object({ ticket: ticketShape }) },
      async handle(c) {
        const input = fieldsOf(await readJson(c));
        return c.json({ ticket: await raiseHand(house, { ...input, actor: memberOf(c) }) });
      },
    },
    {
      method: "get",
      path: "/api/export",
      audience: "member",
      summary: "Everything the team wrote and was told",
      answer: { status: 200, schema: z.record(z.string(), z.unknown()) },
      async handle(c) {
        c.header("Content-Disposition", 'attachment; filename="dalil.json"');
        return c.json(await exportTeam(house, { actor: memberOf(c) }));
      },
    },
    {
      method: "post",
      path: "/api/erase",
      audience: "member",
      summary: "Erase oneself: what this member wrote, what was made of it, and the token",
      answer: { status: 204 },
      async handle(c) {
        await eraseMember(house, { actor: memberOf(c) });
        return c.body(null, 204);
      },
    },
  ];
}

/** A piece of a team's news on its way out; who is here has no number. */
export const toldToTeam = (event: TeamEvent | Here): Outgoing =>
  "here" in event
    ? { number: null, kind: "here", data: event }
    : { number: event.number, kind: event.news.kind, data: event.news };

/** A body's own fields; anything but an object has none, and the verb then says what is missing. */
export const fieldsOf = (body: unknown): Record<string, unknown> =>
  typeof body === "object" && body !== null && !Array.isArray(body) ? { ...body } : {};
