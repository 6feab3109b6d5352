import { z } from "zod";
import { listCandidates } from "../mentoring/evaluation/list-candidates.ts";
import { proposeCase, proposeCaseInput } from "../mentoring/evaluation/propose-case.ts";
import { settleCandidate, settleCandidateInput } from "../mentoring/evaluation/settle-candidate.ts";
import { organiserOf } from "./auth.ts";
import { readJson } from "./body.ts";
import type { Door } from "./doors.ts";
import type { House } from "./env.ts";
import { candidateShape } from "./evaluation-shapes.ts";
import { fieldsOf } from "./team.ts";

/** Cases that people propose for the suites, and the organiser's word on each. */
export function candidateDoors(house: House): Door[] {
  return [
    {
      method: "get",
      path: "/api/evaluation/candidates",
      audience: "organiser",
      summary: "Cases that wait for a decision, and those let in",
      answer: {
        status: 200,
        schema: z.object({ open: z.array(candidateShape), accepted: z.array(candidateShape) }),
      },
      handle: async (c) => c.json(await listCandidates(house, { actor: organiserOf(c) })),
    },
    {
      method: "post",
      path: "/api/evaluation/candidates",
      audience: "organiser",
      summary: "Propose a case: one of a run, or a question that the library did not cover",
      body: proposeCaseInput,
      answer: { status: 200, schema: z.object({ candidate: candidateShape }) },
      async handle(c) {
        const input = fieldsOf(await readJson(c)) as z.input<typeof proposeCaseInput>;
        return c.json({ candidate: await proposeCase(house, { ...input, actor: organiserOf(c) }) });
      },
    },
    {
      method: "post",
      path: "/api/evaluation/candidates/{candidate}",
      audience: "organiser",
      summary: "Let a proposed case in, as it is or changed, or refuse it",
      body: settleCandidateInput.omit({ candidate: true }),
      answer: { status: 200, schema: z.object({ candidate: candidateShape }) },
      async handle(c) {
        const input = fieldsOf(await readJson(c)) as z.input<typeof settleCandidateInput>;
        const candidate = c.req.param("candidate")!;
        return c.json({ candidate: await settleCandidate(house, { ...input, candidate, actor: organiserOf(c) }) });
      },
    },
  ];
}
