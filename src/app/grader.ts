import { join } from "node:path";
import type { Config } from "../config.ts";
import { DomainError } from "../domain/errors.ts";
import type { Grader } from "../evaluation/judges/judge.ts";
import { root } from "./root.ts";

/** Where suites, cases and personas stand. */
export const evalsFolder = join(root, "evals");

/** How often a grader is asked about one thing. */
export const graderVotes = 3;

/** The model that grades, where one is set. A judge without its prompt is a mistake, set or not. */
export async function openGrader(config: Config, spent: { calls: number; tokens: number }): Promise<Grader | null> {
  const [{ openChatModel }, { loadPrompts }, { dimensions }] = await Promise.all([
    import("../model/chat-model.ts"),
    import("../model/prompts.ts"),
    import("../evaluation/judges/graders/dimensions.ts"),
  ]);
  const folder = join(root, "prompts", "judges");
  const prompts = loadPrompts(folder);
  const missing = ["grade", ...dimensions].filter((name) => !prompts.names.includes(name));
  if (missing.length > 0)
    throw new DomainError("invalid_input", {
      mistakes: missing.map((name) => `prompts/judges/${name}.md:1: a judge's prompt is missing. Write it.`),
    });
  const { judgeModel, modelUrl: url, modelKey: key, modelCalls: calls } = config;
  if (judgeModel === undefined) return null;
  const model = openChatModel({ model: judgeModel, calls, url, key });
  return {
    name: model.name,
    async fill(ask, signal) {
      const filled = await model.fill(ask, signal);
      spent.calls += filled.use.calls;
      spent.tokens += filled.use.promptTokens + filled.use.answerTokens;
      return filled;
    },
    prompts,
    votes: graderVotes,
  };
}
