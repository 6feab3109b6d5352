import type { z } from "zod";
import { readFeedback } from "../mentoring/feedback/read-feedback.ts";
import { requestFeedback, requestFeedbackInput } from "../mentoring/feedback/request-feedback.ts";
import { memberOf, staffOf } from "./auth.ts";
import { readJson } from "./body.ts";
import type { Door } from "./doors.ts";
import type { House } from "./env.ts";
import { teamFeedbackShape, teamFeedbackViewShape } from "./feedback-shapes.ts";
import { fieldsOf } from "./team.ts";

/** A team's requests for formal feedback, and what it was told. */
export function feedbackDoors(house: House): Door[] {
  return [
    {
      method: "get",
      path: "/api/feedback",
      audience: "member",
      summary: "What the team asked feedback on and was told; how feedback is given in each workshop",
      answer: { status: 200, schema: teamFeedbackViewShape },
      handle: async (c) => c.json(await readFeedback(house, { actor: memberOf(c) })),
    },
    {
      method: "post",
      path: "/api/feedback",
      audience: "member",
      summary: "Ask for formal feedback on a workshop's canvas as it stands; asked again, it is the same request",
      body: requestFeedbackInput,
      answer: { status: 200, schema: teamFeedbackShape },
      async handle(c) {
        const input = fieldsOf(await readJson(c)) as z.input<typeof requestFeedbackInput>;
        return c.json(await requestFeedback(house, { ...input, actor: memberOf(c) }));
      },
    },
    {
      method: "get",
      path: "/api/cohort/teams/{team}/feedback",
      audience: "staff",
      summary: "What a team asked feedback on and was told",
      answer: { status: 200, schema: teamFeedbackViewShape },
      handle: async (c) => c.json(await readFeedback(house, { actor: staffOf(c), team: c.req.param("team")! })),
    },
  ];
}
