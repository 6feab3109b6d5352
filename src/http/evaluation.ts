import type { Context } from "hono";
import { z } from "zod";
import { runChoiceInput } from "../mentoring/evaluation/choice.ts";
import { compareRuns } from "../mentoring/evaluation/compare-runs.ts";
import { estimateRun } from "../mentoring/evaluation/estimate-run.ts";
import { listRuns } from "../mentoring/evaluation/list-runs.ts";
import { listSuites } from "../mentoring/evaluation/list-suites.ts";
import { readRun } from "../mentoring/evaluation/read-run.ts";
import { readTrace } from "../mentoring/evaluation/read-trace.ts";
import { reportFormat, reportRun } from "../mentoring/evaluation/report-run.ts";
import { resumeRun } from "../mentoring/evaluation/resume-run.ts";
import { startRun } from "../mentoring/evaluation/start-run.ts";
import { stopRun } from "../mentoring/evaluation/stop-run.ts";
import { tailRun } from "../mentoring/evaluation/tail-run.ts";
import { organiserOf } from "./auth.ts";
import { readJson } from "./body.ts";
import type { Door } from "./doors.ts";
import type { Env, House } from "./env.ts";
import { comparisonShape, estimateShape, runCaseShape, runShape, suiteShape, traceShape } from "./evaluation-shapes.ts";
import { liveEvents } from "./live.ts";
import { fieldsOf } from "./team.ts";

/** Evaluation suites: chosen, estimated, started, watched, stopped, resumed, read and compared by organisers. */
export function evaluationDoors(house: House): Door[] {
  const choiceOf = async (c: Context<Env>) => fieldsOf(await readJson(c)) as z.input<typeof runChoiceInput>;
  const asked = (c: Context<Env>) => ({ actor: organiserOf(c), run: c.req.param("run")! });
  return [
    {
      method: "get",
      path: "/api/evaluation/suites",
      audience: "organiser",
      summary: "The suites, and whether a model is set that could be evaluated",
      answer: { status: 200, schema: z.object({ suites: z.array(suiteShape), model: z.boolean() }) },
      handle: async (c) => c.json(await listSuites(house, { actor: organiserOf(c) })),
    },
    {
      method: "post",
      path: "/api/evaluation/estimate",
      audience: "organiser",
      summary: "What a run would take",
      body: runChoiceInput,
      answer: { status: 200, schema: estimateShape },
      handle: async (c) => c.json(await estimateRun(house, { ...(await choiceOf(c)), actor: organiserOf(c) })),
    },
    {
      method: "get",
      path: "/api/evaluation/runs",
      audience: "organiser",
      summary: "The cohort's runs, newest first",
      answer: { status: 200, schema: z.object({ runs: z.array(runShape) }) },
      handle: async (c) => c.json({ runs: await listRuns(house, { actor: organiserOf(c) }) }),
    },
    {
      method: "post",
      path: "/api/evaluation/runs",
      audience: "organiser",
      summary: "Start a run; it is played in the background",
      body: runChoiceInput,
      answer: { status: 202, schema: z.object({ run: runShape.omit({ lost: true }) }) },
      handle: async (c) =>
        c.json({ run: await startRun(house, { ...(await choiceOf(c)), actor: organiserOf(c) }) }, 202),
    },
    {
      method: "get",
      path: "/api/evaluation/runs/{run}",
      audience: "organiser",
      summary: "A run with the cases it played, and the run before it",
      answer: {
        status: 200,
        schema: z.object({
          run: runShape,
          cases: z.array(runCaseShape),
          before: z.object({ id: z.string(), number: z.int() }).nullable(),
        }),
      },
      handle: async (c) => c.json(await readRun(house, asked(c))),
    },
    {
      method: "get",
      path: "/api/evaluation/runs/{run}/events",
      audience: "organiser",
      summary: "How a run goes on, live, to its end",
      answer: { status: 200, type: "text/event-stream" },
      handle: async (c) =>
        await liveEvents(
          house,
          c,
          (signal) => tailRun(house, { ...asked(c), signal }),
          (run) => ({ number: null, kind: "run", data: run }),
        ),
    },
    {
      method: "post",
      path: "/api/evaluation/runs/{run}/stop",
      audience: "organiser",
      summary: "Stop a run after the cases under way; it can be resumed",
      answer: { status: 200, schema: z.object({ run: runShape.omit({ lost: true }) }) },
      handle: async (c) => c.json({ run: await stopRun(house, asked(c)) }),
    },
    {
      method: "post",
      path: "/api/evaluation/runs/{run}/resume",
      audience: "organiser",
      summary: "Go on with a run that was stopped, broke or lost its server",
      answer: { status: 202, schema: z.object({ run: runShape.omit({ lost: true }) }) },
      handle: async (c) => c.json({ run: await resumeRun(house, asked(c)) }, 202),
    },
    {
      method: "get",
      path: "/api/evaluation/runs/{run}/cases/{suite}/{case}",
      audience: "organiser",
      summary: "One case of a run: what was said, how it was decided, what the judges say",
      answer: { status: 200, schema: traceShape },
      async handle(c) {
        const { suite, case: id } = c.req.param() as { suite: string; case: string };
        return c.json(await readTrace(house, { ...asked(c), suite, case: id }));
      },
    },
    {
      method: "get",
      path: "/api/evaluation/runs/{run}/against/{before}",
      audience: "organiser",
      summary: "A run against an earlier one, case by case, flips first",
      answer: { status: 200, schema: comparisonShape },
      async handle(c) {
        const { actor, run } = asked(c);
        return c.json(await compareRuns(house, { actor, before: c.req.param("before")!, after: run }));
      },
    },
    {
      method: "get",
      path: "/api/evaluation/runs/{run}/report",
      audience: "organiser",
      summary: "A run to keep: a page for people, JUnit, JSON, or its whole log",
      query: z.object({ format: reportFormat }),
      answer: { status: 200, type: "application/octet-stream" },
      async handle(c) {
        const { text, type, name } = await reportRun(house, { ...asked(c), format: c.req.query("format") ?? "html" });
        return new Response(text, {
          headers: { "Content-Type": type, "Content-Disposition": `attachment; filename="${name}"` },
        });
      },
    },
  ];
}
