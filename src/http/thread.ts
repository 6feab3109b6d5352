import { readThread } from "../mentoring/read-thread.ts";
import { memberOf, staffOf } from "./auth.ts";
import type { Door } from "./doors.ts";
import type { House } from "./env.ts";
import { threadShape } from "./shapes.ts";

/** The thread from the problem to the spoken word, for the team and for those who help it. */
export function threadDoors(house: House): Door[] {
  const answer = { status: 200, schema: threadShape } as const;
  return [
    {
      method: "get",
      path: "/api/thread",
      audience: "member",
      summary: "The thread through the team's canvases, broken links with both ends quoted",
      answer,
      handle: async (c) => c.json(await readThread(house, { actor: memberOf(c) })),
    },
    {
      method: "get",
      path: "/api/cohort/teams/{team}/thread",
      audience: "staff",
      summary: "A team's thread, read-only",
      answer,
      handle: async (c) => c.json(await readThread(house, { actor: staffOf(c), team: c.req.param("team")! })),
    },
  ];
}
