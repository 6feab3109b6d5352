import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { ownFolder } from "../support/folders.ts";
import { runScript } from "../support/process.ts";

/** What the folder below is told, in the order of its files. */
const told = [
  /^canvases\/cv\.yaml:\d+: no code checks the criterion "goal_nammed"\. Did you mean "goal_named"\?$/,
  /^canvases\/cv\.yaml:\d+: the criterion "goal_nammed" has no text in criteria\/\. Did you mean "goal_named"\?$/,
  /^guides\/safe-online\.ar\.md:1: the guide "safe-online" is missing in one language\. Write guides\/safe-online\.ar\.md\.$/,
  /^programme\.yaml:\d+: the quote "330 enfants" does not stand in "programme#results"\. Copy it from there/,
];

describe("a programme folder with mistakes", () => {
  let folder: string;
  beforeAll(() => {
    folder = join(ownFolder(), "spoilt");
    cpSync("knowledge/generation-avenir", folder, { recursive: true });
    const change = (file: string, from: string, to: string) => {
      const path = join(folder, file);
      writeFileSync(path, readFileSync(path, "utf8").replace(from, to));
    };
    change("canvases/cv.yaml", "goal_named, not_placeholder", "goal_nammed, not_placeholder");
    change("programme.yaml", 'quote: "Former 330 jeunes aux outils', 'quote: "330 enfants" } #');
    rmSync(join(folder, "guides/safe-online.ar.md"));
  });

  const lines = (text: string) => text.trim().split("\n");

  test("is told by `library check`, file, line and mend, with exit code 1", async () => {
    const { code, out, err } = await runScript(["src/cli.ts", "library", "check", folder]);
    expect(code).toBe(1);
    expect(err).toContain("4 mistakes");
    for (const [index, line] of lines(out).sort().entries()) expect(line).toMatch(told[index]!);
  });

  test("keeps the server from starting: the same lines, exit code 1, nothing listened to", async () => {
    const variables = { PROGRAMME: folder, DATA_DIR: ownFolder(), PORT: "0", HOST: "127.0.0.1" };
    const { code, out, err } = await runScript(["src/main.ts"], { variables });
    expect([code, out]).toEqual([1, ""]);
    const [heading, ...mistakes] = lines(err);
    expect(heading).toBe("The programme folder has mistakes:");
    expect(mistakes).toHaveLength(told.length);
    for (const [index, line] of mistakes.sort().entries()) expect(line).toMatch(told[index]!);
  });
});

describe.each(["generation-avenir", "ai-master-junior"])("the programme %s", (name) => {
  test("has a demo cohort of its own, with links to its teams", async () => {
    const variables = { PROGRAMME: `knowledge/${name}`, DATA_DIR: ownFolder() };
    const { code, out, err } = await runScript(["src/cli.ts", "demo", "--json"], { variables });
    expect([code, err]).toEqual([0, ""]);
    expect(JSON.parse(out).teams).toHaveLength(2);
  });
});
