import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Config } from "../config.ts";
import type { RunHead } from "../domain/evaluation.ts";
import type { LoadedSuite } from "../evaluation/cases/read-suites.ts";
import { folderOf } from "./knowledge.ts";
import { root } from "./root.ts";

/**
 * Short content hashes of all that decides what a run says: two runs with the same ones tried the same thing. `suites`
 * null: of all but the cases, which a log brings along.
 */
export function triedOf(
  config: Pick<Config, "programme">,
  suites: readonly LoadedSuite[] | null,
): Record<string, string> {
  return {
    code: hashOf(
      ["domain", "mentoring", "assistant", "library", "model", "evaluation"].map((room) => join(root, "src", room)),
    ),
    prompts: hashOf([join(root, "prompts")]),
    knowledge: hashOf([folderOf(config.programme)]),
    ...(suites === null ? {} : { suites: short(createHash("sha256").update(JSON.stringify(suites))) }),
  };
}

/** Why a run cannot go on as it began: two versions in one run would say nothing of either. Null where it can. */
export function movedSince(config: Config, { voice, model, judgeModel, tried }: RunHead): string | null {
  const now = triedOf(config, null);
  const moved = Object.keys(now).filter((name) => now[name] !== tried[name]);
  const speaks = voice === "model" ? (config.model ?? null) : null;
  if (speaks !== model) moved.push(`the model (${model}, now ${speaks})`);
  const judges = config.judgeModel ?? null;
  if (judges !== judgeModel) moved.push(`the judges' model (${judgeModel}, now ${judges})`);
  return moved.length === 0
    ? null
    : `changed since this run began: ${moved.join(", ")}. Begin a new run, so that all of it tries one thing.`;
}

/** Of the names and the bytes of every file below the folders. */
function hashOf(folders: readonly string[]): string {
  const hash = createHash("sha256");
  for (const folder of folders.filter(existsSync)) {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    for (const file of files)
      hash.update(file.slice(folder.length)).update("\0").update(readFileSync(file)).update("\0");
  }
  return short(hash);
}

const short = (hash: ReturnType<typeof createHash>): string => hash.digest("hex").slice(0, 12);
