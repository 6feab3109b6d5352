import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { filesBelow, root } from "./source-files.ts";

const sources = filesBelow("src", /\.tsx?$/);
const read = (file: string) => readFileSync(join(root, file), "utf8");

test("only config.ts reads the environment", () => {
  expect(sources.filter((file) => file !== "src/config.ts" && /process\.env/.test(read(file)))).toEqual([]);
});

test("no server file is a drawer for everything", () => {
  const drawers = /^(utils?|helpers?|shared|manager|service|common|misc)\.tsx?$/;
  expect(sources.filter((file) => drawers.test(basename(file)))).toEqual([]);
});

test("no source is left half done", () => {
  const marks = /\b(TODO|FIXME|XXX|HACK)\b/;
  expect(
    [...sources, ...filesBelow("test", /\.ts$/)].filter(
      (file) => !file.endsWith("manners.test.ts") && marks.test(read(file)),
    ),
  ).toEqual([]);
});

test("no test is skipped or left alone", () => {
  const left = /\b(?:test|it|describe)\.(?:skip|only|todo)\(/;
  expect(
    filesBelow("test", /\.test\.ts$/).filter((file) => !file.endsWith("manners.test.ts") && left.test(read(file))),
  ).toEqual([]);
});

test("source files stay small; word lists and phrase tables may be longer", () => {
  const long = sources
    .filter((file) => !/lexicon|words|phrases|\bwidget\/strings|gazetteer/.test(file))
    .filter((file) => read(file).split("\n").length > 320);
  expect(long).toEqual([]);
});

test("git leaves out no file of the project's own folders", () => {
  const leftOut = ["ls-files", "--others", "--ignored", "--exclude-standard"];
  const folders = ["src", "test", "knowledge", "prompts", "bench", "docs"];
  expect(execFileSync("git", [...leftOut, ...folders], { cwd: root, encoding: "utf8" })).toBe("");
});

const documents = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md", "PRIVACY.md", "CHANGELOG.md"];

test.each(documents)("every path that %s names exists", (document) => {
  const text = readFileSync(join(root, document), "utf8");
  const named = [
    ...text.matchAll(
      /`((?:src|test|knowledge|prompts|bench|docs|evals|\.ci)\/[^`\s*<>{}]*)`|\]\((?!https?:|#|mailto:)([^)#\s]+)/g,
    ),
  ].map((match) => (match[1] ?? match[2])!.replace(/[:#].*$/, ""));
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test("the README keeps its two commands", () => {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  expect(readme).toContain("npm ci && npm start");
  expect(readme).toContain("npm ci && npm test");
});
