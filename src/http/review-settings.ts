import type { z } from "zod";
import { countReasons } from "../mentoring/feedback/count-reasons.ts";
import { readReviewSettings } from "../mentoring/feedback/read-review-settings.ts";
import {
  closeCalls,
  closeCallsInput,
  setPlantedShare,
  setPlantedShareInput,
  setPosture,
  setPostureInput,
} from "../mentoring/feedback/set-review.ts";
import { organiserOf, staffOf } from "./auth.ts";
import { readJson } from "./body.ts";
import type { Door } from "./doors.ts";
import type { House } from "./env.ts";
import { reasonsShape, reviewSettingsShape } from "./feedback-shapes.ts";
import { fieldsOf } from "./team.ts";

/** How feedback is given in a programme's run: for organisers to set; calls for a mentor, for mentors too. */
export function reviewSettingDoors(house: House): Door[] {
  const answer = { status: 200, schema: reviewSettingsShape } as const;
  const callsAnswer = { status: 200, schema: reviewSettingsShape.pick({ callsClosed: true }) } as const;
  return [
    {
      method: "get",
      path: "/api/cohort/review",
      audience: "organiser",
      summary: "How feedback is given: postures, planted drafts, calls",
      answer,
      handle: async (c) => c.json(await readReviewSettings(house, { actor: organiserOf(c) })),
    },
    {
      method: "put",
      path: "/api/cohort/review/posture",
      audience: "organiser",
      summary: "Drafts go out by themselves, wait for a mentor, or are not made: for all workshops or one",
      body: setPostureInput,
      answer,
      async handle(c) {
        const input = fieldsOf(await readJson(c)) as z.input<typeof setPostureInput>;
        return c.json(await setPosture(house, { ...input, actor: organiserOf(c) }));
      },
    },
    {
      method: "put",
      path: "/api/cohort/review/planted",
      audience: "organiser",
      summary: "What share of drafts carries a planted fault, 0 to 0.2",
      body: setPlantedShareInput,
      answer,
      async handle(c) {
        const input = fieldsOf(await readJson(c)) as z.input<typeof setPlantedShareInput>;
        return c.json(await setPlantedShare(house, { ...input, actor: organiserOf(c) }));
      },
    },
    {
      method: "get",
      path: "/api/cohort/review/reasons",
      audience: "organiser",
      summary: "Verdicts and why drafts were changed or thrown away, counted; no mentor is named",
      answer: { status: 200, schema: reasonsShape },
      handle: async (c) => c.json(await countReasons(house, { actor: organiserOf(c) })),
    },
    {
      method: "put",
      path: "/api/cohort/calls",
      audience: "staff",
      summary: "Close calls for a mentor with a word to the teams, or open them again",
      body: closeCallsInput,
      answer: callsAnswer,
      async handle(c) {
        const input = fieldsOf(await readJson(c)) as z.input<typeof closeCallsInput>;
        const { callsClosed } = await closeCalls(house, { ...input, actor: staffOf(c) });
        return c.json({ callsClosed });
      },
    },
  ];
}
