import type { Context } from "hono";
import type { z } from "zod";
import { describeTakeAway, takeAwaySchema } from "../domain/take-away/document.ts";
import { type Taken, takeAway, takeAwayInput } from "../mentoring/take-away.ts";
import { memberOf, organiserOf } from "./auth.ts";
import type { Door } from "./doors.ts";
import type { Env, House } from "./env.ts";
import { fileNamed } from "./file-name.ts";

/** What a team takes away of its canvases: Markdown, JSON, slides, or a page to print. */
export function takeAwayDoors(house: House): Door[] {
  const asked = (c: Context<Env>) => c.req.query() as z.input<typeof takeAwayInput>;
  const query = takeAwayInput.omit({ team: true });
  return [
    {
      method: "get",
      path: "/api/take-away",
      audience: "member",
      summary: "The team's canvases in one file; the JSON is described by /api/take-away/schema",
      query,
      answer: { status: 200, schema: takeAwaySchema },
      async handle(c) {
        const actor = memberOf(c);
        // Slides are work for the server: a team asks for them as often as it may write.
        await house.limits.write(actor.team);
        const { format, language } = asked(c);
        return handOver(await takeAway(house, { actor, format, language }));
      },
    },
    {
      method: "get",
      path: "/api/cohort/teams/{team}/take-away",
      audience: "organiser",
      summary: "A team's canvases in one file",
      query,
      answer: { status: 200, schema: takeAwaySchema },
      async handle(c) {
        const actor = organiserOf(c);
        await house.limits.write(actor.id);
        const { format, language } = asked(c);
        return handOver(await takeAway(house, { actor, format, language, team: c.req.param("team")! }));
      },
    },
    {
      method: "get",
      path: "/api/take-away/schema",
      audience: "public",
      summary: "JSON Schema of what a team takes away",
      answer: { status: 200, type: "application/schema+json" },
      handle: (c) => c.json(describeTakeAway(), 200, { "Content-Type": "application/schema+json" }),
    },
  ];
}

/** A file to keep, never a page of ours: a browser that opened it would run nothing of it. */
const handOver = ({ team, format, paper: { type, body } }: Taken): Response =>
  new Response(typeof body === "string" ? body : new Uint8Array(body), {
    headers: {
      "Content-Type": type,
      "Content-Disposition": fileNamed(team, format),
      "Content-Security-Policy": "sandbox; default-src 'none'; style-src 'unsafe-inline'",
    },
  });
