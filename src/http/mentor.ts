import { z } from "zod";
import { claimFeedback, claimFeedbackInput } from "../mentoring/feedback/claim-feedback.ts";
import { listQueue, listQueueInput } from "../mentoring/feedback/list-queue.ts";
import { readDraft } from "../mentoring/feedback/read-draft.ts";
import { readMirror } from "../mentoring/feedback/read-mirror.ts";
import { redraftFeedback } from "../mentoring/feedback/redraft-feedback.ts";
import { reviewFeedback, reviewFeedbackInput, type VerdictInput } from "../mentoring/feedback/review-feedback.ts";
import { tailQueue } from "../mentoring/feedback/tail-queue.ts";
import { undoReview } from "../mentoring/feedback/undo-review.ts";
import { tailTeam, tailTeamInput } from "../mentoring/tail-team.ts";
import { writeAsMentor, writeAsMentorInput } from "../mentoring/write-as-mentor.ts";
import { staffOf, stillAdmitted } from "./auth.ts";
import { readJson } from "./body.ts";
import type { Door } from "./doors.ts";
import type { House } from "./env.ts";
import {
  claimShape,
  draftViewShape,
  mentorFeedbackShape,
  mirrorShape,
  queuePageShape,
  reviewedShape,
} from "./feedback-shapes.ts";
import { liveEvents } from "./live.ts";
import { messageShape } from "./shapes.ts";
import { fieldsOf, toldToTeam } from "./team.ts";

/** The mentors' queue, their verdicts, and their place in a team's conversation. */
export function mentorDoors(house: House): Door[] {
  return [
    {
      method: "get",
      path: "/api/queue",
      audience: "staff",
      summary: "Requests for feedback, nearest deadline first, and how many are in each state",
      query: listQueueInput,
      answer: { status: 200, schema: queuePageShape },
      handle: async (c) => c.json(await listQueue(house, { ...c.req.query(), actor: staffOf(c) })),
    },
    {
      method: "get",
      path: "/api/queue/events",
      audience: "staff",
      summary: "The queue and the calls for a person, live: how they stand, then each change; without numbers",
      answer: { status: 200, type: "text/event-stream" },
      async handle(c) {
        const [actor, isAdmitted] = [staffOf(c), stillAdmitted(house, c)];
        return await liveEvents(
          house,
          c,
          (signal) => tailQueue(house, { actor, signal, isAdmitted }),
          (event) => ({ number: null, kind: event.kind, data: event }),
        );
      },
    },
    {
      method: "get",
      path: "/api/queue/{feedback}",
      audience: "staff",
      summary: "A draft with the canvas it rests on, pinned and as it stands",
      answer: { status: 200, schema: draftViewShape },
      handle: async (c) => c.json(await readDraft(house, { actor: staffOf(c), feedback: c.req.param("feedback")! })),
    },
    {
      method: "post",
      path: "/api/queue/{feedback}/claim",
      audience: "staff",
      summary: "Take a draft for a while, hold it longer, take it over, give it back",
      body: claimFeedbackInput,
      answer: { status: 200, schema: z.object({ claim: claimShape.nullable() }) },
      async handle(c) {
        const input = fieldsOf(await readJson(c)) as z.input<typeof claimFeedbackInput>;
        return c.json(await claimFeedback(house, { ...input, actor: staffOf(c), feedback: c.req.param("feedback")! }));
      },
    },
    {
      method: "post",
      path: "/api/queue/{feedback}/verdict",
      audience: "staff",
      summary: "Accept, edit, respond or ignore, with the draft and the canvas that were seen",
      body: reviewFeedbackInput,
      answer: { status: 200, schema: reviewedShape },
      async handle(c) {
        const verdict = fieldsOf(await readJson(c)) as VerdictInput;
        return c.json(await reviewFeedback(house, { verdict, actor: staffOf(c), feedback: c.req.param("feedback")! }));
      },
    },
    {
      method: "post",
      path: "/api/queue/{feedback}/undo",
      audience: "staff",
      summary: "Take a verdict back while the team has not seen it",
      answer: { status: 200, schema: z.object({ feedback: mentorFeedbackShape }) },
      handle: async (c) =>
        c.json({ feedback: await undoReview(house, { actor: staffOf(c), feedback: c.req.param("feedback")! }) }),
    },
    {
      method: "post",
      path: "/api/queue/{feedback}/redraft",
      audience: "staff",
      summary: "Have the draft made again from the canvas of now",
      answer: { status: 200, schema: z.object({ feedback: mentorFeedbackShape }) },
      handle: async (c) =>
        c.json({ feedback: await redraftFeedback(house, { actor: staffOf(c), feedback: c.req.param("feedback")! }) }),
    },
    {
      method: "get",
      path: "/api/mirror",
      audience: "staff",
      summary: "One's own figures: what one changes, how long one takes, planted drafts let through",
      answer: { status: 200, schema: z.object({ mirror: mirrorShape }) },
      handle: async (c) => c.json({ mirror: await readMirror(house, { actor: staffOf(c) }) }),
    },
    {
      method: "get",
      path: "/api/cohort/teams/{team}/events",
      audience: "staff",
      summary: "A team's feed from a number, live; while it is open the team sees who of the staff is there",
      query: tailTeamInput.pick({ after: true }),
      answer: { status: 200, type: "text/event-stream" },
      async handle(c) {
        const [actor, isAdmitted] = [staffOf(c), stillAdmitted(house, c)];
        const team = c.req.param("team")!;
        return await liveEvents(
          house,
          c,
          (signal, after) => tailTeam(house, { actor, team, after, signal, isAdmitted }),
          toldToTeam,
        );
      },
    },
    {
      method: "post",
      path: "/api/cohort/teams/{team}/conversations/{workshop}",
      audience: "staff",
      summary: "Write in a team's conversation as oneself; the assistant does not answer",
      body: writeAsMentorInput,
      answer: { status: 200, schema: z.object({ message: messageShape }) },
      async handle(c) {
        const { team, workshop } = c.req.param() as { team: string; workshop: string };
        const input = fieldsOf(await readJson(c)) as z.input<typeof writeAsMentorInput>;
        return c.json({ message: await writeAsMentor(house, { ...input, actor: staffOf(c), team, workshop }) });
      },
    },
  ];
}
