import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";
import { takePlace } from "../../src/web/take-place.ts";

const module = resolve(import.meta.dirname, "../../src/web/take-place.ts");
let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "take-place-"));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

function folder(name: string, words: string): string {
  mkdirSync(join(home, name));
  writeFileSync(join(home, name, "manifest.json"), words);
  return join(home, name);
}

test("a build takes the place of nothing, then of the build before it", () => {
  const built = join(home, "web");
  takePlace(folder("web-1", "first"), built);
  takePlace(folder("web-2", "second"), built);
  expect(readFileSync(join(built, "manifest.json"), "utf8")).toBe("second");
  expect(readdirSync(home)).toEqual(["web"]);
});

test("two processes that build at once collide never, and leave one whole build", async () => {
  const swaps = (name: string) => `
    import { mkdirSync, writeFileSync } from "node:fs";
    const { takePlace } = await import(${JSON.stringify(module)});
    for (let nth = 0; nth < 200; nth += 1) {
      const fresh = ${JSON.stringify(join(home, name))} + nth;
      mkdirSync(fresh);
      for (const file of ["a.js", "b.js", "manifest.json"]) writeFileSync(fresh + "/" + file, "whole");
      takePlace(fresh, ${JSON.stringify(join(home, "web"))});
    }`;
  const play = (name: string) =>
    promisify(execFile)(process.execPath, ["--input-type=module", "-e", swaps(name)], { timeout: 60_000 });
  await Promise.all([play("one-"), play("two-"), play("three-")]);
  expect(readdirSync(home)).toEqual(["web"]);
  expect(readdirSync(join(home, "web")).sort()).toEqual(["a.js", "b.js", "manifest.json"]);
});
