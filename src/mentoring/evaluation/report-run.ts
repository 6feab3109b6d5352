import { z } from "zod";
import type { Organiser } from "../../domain/people.ts";
import { parse } from "../parse.ts";
import type { EvaluationDeps } from "./deps.ts";
import { foundRun } from "./found-run.ts";
import { linesBefore } from "./run-before.ts";

export const reportFormat = z.enum(["html", "junit", "json", "log"]);
const types = {
  html: "text/html; charset=utf-8",
  junit: "application/xml",
  json: "application/json",
  log: "application/jsonl",
};

/** A run to keep outside: the report for people, for build servers, for programs, or its whole log. */
export async function reportRun(
  deps: Pick<EvaluationDeps, "store" | "evaluator">,
  { actor, run: id, format }: { actor: Organiser; run: string; format: string },
): Promise<{ text: string; type: string; name: string }> {
  const wanted = parse(reportFormat, format);
  const run = await foundRun(deps, actor, id);
  const lines = await deps.store.evaluations.lines(run.id);
  const text =
    wanted === "log"
      ? lines.map((line) => `${JSON.stringify(line)}\n`).join("")
      : await deps.evaluator.report(lines, await linesBefore(deps, run), wanted);
  const ending = { html: "html", junit: "xml", json: "json", log: "jsonl" }[wanted];
  return { text, type: types[wanted], name: `dalil-run-${run.number}.${ending}` };
}
