import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ownFolder } from "../support/folders.ts";
import { awaitOutput, runScript } from "../support/process.ts";

const secret = "les femmes marchent deux heures";

test.each(["SIGINT", "SIGTERM"] as const)(
  "a scripted model says how to use it, logs no words, ends by %s",
  async (signal) => {
    const child = spawn(process.execPath, [
      "src/cli.ts",
      "model",
      "--script",
      "docs/scripted-model.yaml",
      "--port",
      "0",
    ]);
    const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
    let out = "";
    child.stdout.on("data", (part) => {
      out += part;
    });
    const [, url] = await awaitOutput(child, /OPENAI_BASE_URL=(\S+\/v1) MODEL=scripted npm start/);
    const answer = await fetch(`${url}/chat/completions`, {
      method: "POST",
      body: JSON.stringify({ model: "scripted", messages: [{ role: "user", content: secret }] }),
    });
    const words = (await answer.json()).choices[0].message.content as string;
    await expect.poll(() => out).toMatch(/^1 whole · default · answered · \d+ ms$/m);
    child.kill(signal);
    expect(await ended).toBe(0);
    expect(out).not.toContain(secret);
    expect(out).not.toContain(words.slice(0, 12));
  },
);

test("a script with mistakes is told line by line, exit code 1", async () => {
  const file = join(ownFolder(), "play.yaml");
  writeFileSync(file, "rules:\n  - say: x\n    wen: { user: y }\n");
  const { code, out, err } = await runScript(["src/cli.ts", "model", "--script", file]);
  expect([code, out]).toEqual([1, ""]);
  expect(err).toContain(`${file}:3: unknown key "wen" in "rules.0". Did you mean "when"?`);
});
