import { z } from "zod";
import { eraseTeam } from "../mentoring/erase-team.ts";
import { exportTeam } from "../mentoring/export-team.ts";
import { importPeople } from "../mentoring/import-people.ts";
import { invite, inviteInput } from "../mentoring/invite.ts";
import { listStaff } from "../mentoring/list-staff.ts";
import { renewCode } from "../mentoring/renew-code.ts";
import { revoke } from "../mentoring/revoke.ts";
import { organiserOf, staffOf } from "./auth.ts";
import { largestFile, readJson, readText } from "./body.ts";
import type { Door } from "./doors.ts";
import type { House } from "./env.ts";
import { staffShape } from "./shapes.ts";
import { fieldsOf } from "./team.ts";

/** What an organiser does with people and their data. */
export function organiserDoors(house: House): Door[] {
  return [
    {
      method: "post",
      path: "/api/cohort/people",
      audience: "organiser",
      summary: "Import teams, members and mentors from CSV",
      bodyType: "text/csv",
      answer: { status: 200, schema: z.record(z.string(), z.unknown()) },
      async handle(c) {
        const actor = staffOf(c);
        const file = await readText(c, largestFile);
        return c.json(await importPeople(house, { actor, cohort: actor.cohort, file }));
      },
    },
    {
      method: "get",
      path: "/api/cohort/staff",
      audience: "organiser",
      summary: "The cohort's mentors and organisers, and whether their links open",
      answer: { status: 200, schema: z.object({ staff: z.array(staffShape) }) },
      handle: async (c) => c.json({ staff: await listStaff(house, { actor: organiserOf(c) }) }),
    },
    {
      method: "post",
      path: "/api/cohort/invitations",
      audience: "organiser",
      summary: "Invite a mentor or an organiser; the link's token is shown once",
      body: inviteInput.omit({ cohort: true }),
      answer: { status: 200, schema: z.record(z.string(), z.unknown()) },
      async handle(c) {
        const actor = staffOf(c);
        const input = fieldsOf(await readJson(c)) as z.input<typeof inviteInput>;
        return c.json(await invite(house, { ...input, actor, cohort: actor.cohort }));
      },
    },
    {
      method: "post",
      path: "/api/cohort/teams/{team}/revoke",
      audience: "organiser",
      summary: "Withdraw a team's code and its members' tokens",
      answer: { status: 204 },
      async handle(c) {
        await revoke(house, { actor: staffOf(c), team: c.req.param("team")! });
        return c.body(null, 204);
      },
    },
    {
      method: "post",
      path: "/api/cohort/teams/{team}/code",
      audience: "organiser",
      summary: "Give a team a new code: the old one and its members' tokens open nothing any more",
      answer: { status: 200, schema: z.object({ code: z.string() }) },
      handle: async (c) => c.json(await renewCode(house, { actor: staffOf(c), team: c.req.param("team")! })),
    },
    {
      method: "post",
      path: "/api/cohort/people/{person}/revoke",
      audience: "organiser",
      summary: "Withdraw the links of a mentor or an organiser",
      answer: { status: 204 },
      async handle(c) {
        const actor = staffOf(c);
        await revoke(house, { actor, person: c.req.param("person")!, cohort: actor.cohort });
        return c.body(null, 204);
      },
    },
    {
      method: "get",
      path: "/api/cohort/teams/{team}/export",
      audience: "organiser",
      summary: "Everything a team wrote and was told",
      answer: { status: 200, schema: z.record(z.string(), z.unknown()) },
      handle: async (c) => c.json(await exportTeam(house, { actor: staffOf(c), team: c.req.param("team")! })),
    },
    {
      method: "post",
      path: "/api/cohort/teams/{team}/erase",
      audience: "organiser",
      summary: "Erase a team: nothing of it remains",
      answer: { status: 204 },
      async handle(c) {
        await eraseTeam(house, { actor: staffOf(c), team: c.req.param("team")! });
        return c.body(null, 204);
      },
    },
  ];
}
