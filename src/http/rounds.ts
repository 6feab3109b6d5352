import type { Context } from "hono";
import { z } from "zod";
import type { Member } from "../domain/people.ts";
import { cancelRound } from "../mentoring/cancel-round.ts";
import { castVote, castVoteInput } from "../mentoring/cast-vote.ts";
import { chooseGroup, chooseGroupInput } from "../mentoring/choose-group.ts";
import { closeRound } from "../mentoring/close-round.ts";
import { closeVoting } from "../mentoring/close-voting.ts";
import { moveIdea, moveIdeaInput } from "../mentoring/move-idea.ts";
import { nameGroup, nameGroupInput } from "../mentoring/name-group.ts";
import { openVoting } from "../mentoring/open-voting.ts";
import { readRound } from "../mentoring/read-round.ts";
import { saveIdea, saveIdeaInput } from "../mentoring/save-idea.ts";
import { startRound, startRoundInput } from "../mentoring/start-round.ts";
import { withdrawIdea } from "../mentoring/withdraw-idea.ts";
import { memberOf } from "./auth.ts";
import { readJson } from "./body.ts";
import type { Door } from "./doors.ts";
import type { Env, House } from "./env.ts";
import { roundShape } from "./shapes.ts";
import { fieldsOf } from "./team.ts";

const seen = z.object({ round: roundShape, now: z.iso.datetime() });

/** The round of ideas: private while it is written, then sorted, voted on and chosen from by the team. */
export function roundDoors(house: House): Door[] {
  const show = async (c: Context<Env>, round: string) => c.json(await readRound(house, { actor: memberOf(c), round }));
  /** A step of the round: does it, then shows the round as it stands after it. */
  const step = <Input extends { round: string }>(
    method: "post" | "put",
    path: string,
    summary: string,
    verb: (house: House, input: Input & { actor: Member }) => Promise<unknown>,
    body?: z.ZodObject,
  ): Door => ({
    method,
    path: `/api/rounds/{round}/${path}`,
    audience: "member",
    summary,
    ...(body === undefined ? {} : { body }),
    answer: { status: 200, schema: seen },
    async handle(c) {
      const asked = body === undefined ? {} : fieldsOf(await readJson(c));
      const input = { ...asked, ...c.req.param(), actor: memberOf(c) } as unknown as Input & { actor: Member };
      await verb(house, input);
      return await show(c, input.round);
    },
  });
  return [
    {
      method: "post",
      path: "/api/rounds",
      audience: "member",
      summary: "Start a round of ideas; the assistant is locked until it is closed",
      body: startRoundInput,
      answer: { status: 200, schema: seen },
      async handle(c) {
        const input = fieldsOf(await readJson(c)) as z.input<typeof startRoundInput>;
        return await show(c, (await startRound(house, { ...input, actor: memberOf(c) })).id);
      },
    },
    {
      method: "get",
      path: "/api/rounds/{round}",
      audience: "member",
      summary: "A round as this member may see it now",
      answer: { status: 200, schema: seen },
      handle: (c) => show(c, c.req.param("round")!),
    },
    {
      method: "put",
      path: "/api/rounds/{round}/ideas/{key}",
      audience: "member",
      summary: "Hand in or change an idea of one's own, under the phone's key; after the end it is taken as late",
      body: saveIdeaInput.pick({ text: true }),
      answer: { status: 200, schema: z.object({ id: z.string(), late: z.boolean() }) },
      async handle(c) {
        const input = { ...fieldsOf(await readJson(c)), ...c.req.param() } as z.input<typeof saveIdeaInput>;
        return c.json(await saveIdea(house, { ...input, actor: memberOf(c) }));
      },
    },
    {
      method: "delete",
      path: "/api/rounds/{round}/ideas/{key}",
      audience: "member",
      summary: "Take an idea of one's own back while the round is written",
      answer: { status: 204 },
      async handle(c) {
        const { round, key } = c.req.param() as { round: string; key: string };
        await withdrawIdea(house, { actor: memberOf(c), round, key });
        return c.body(null, 204);
      },
    },
    step("post", "close", "End the writing once everyone who took part has three ideas", closeRound),
    step("post", "cancel", "Take the round back while nobody else has written", cancelRound),
    step("post", "moves", "Put an idea into another group", moveIdea, moveIdeaInput.omit({ round: true })),
    step("put", "groups/{group}", "Name a group", nameGroup, nameGroupInput.pick({ name: true })),
    step("post", "voting", "End the sorting and vote", openVoting),
    step(
      "put",
      "votes/{group}",
      "Give a group one's vote, or take it back",
      castVote,
      castVoteInput.pick({ votes: true }),
    ),
    step("post", "count", "End the voting and show the totals", closeVoting),
    step("post", "choice", "Pick the group the team goes on with", chooseGroup, chooseGroupInput.pick({ group: true })),
  ];
}
