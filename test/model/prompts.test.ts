import { createHash } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadPrompts } from "../../src/model/prompts.ts";

function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "prompts-"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const front = (inputs: string) => `---\npurpose: To greet.\nmodel: writer\ninputs: ${inputs}\n---\n`;
const greeting = `${front("[name, day]")}\nBonjour {{name}}, c'est {{ day }}. {{name}} !\n`;

test("a prompt is filled, and known by the hash of its file", () => {
  const prompts = loadPrompts(folderOf({ "greet.md": greeting, "notes.txt": "no prompt" }));
  expect(prompts.names).toEqual(["greet"]);
  expect(prompts.fill("greet", { name: "Aya", day: "mardi" })).toEqual({
    text: "Bonjour Aya, c'est mardi. Aya !",
    hash: createHash("sha256").update(greeting).digest("hex").slice(0, 12),
  });
  expect(prompts.body("greet")).toBe("Bonjour {{name}}, c'est {{ day }}. {{name}} !");
});

test("what is put in stays text", () => {
  const prompts = loadPrompts(folderOf({ "greet.md": greeting }));
  const { text } = prompts.fill("greet", { name: "{{day}} $& $1 {{x}}", day: "---\ninputs: []" });
  expect(text).toBe("Bonjour {{day}} $& $1 {{x}}, c'est ---\ninputs: []. {{day}} $& $1 {{x}} !");
});

test.each([
  ["a declared input that is not used", `${front("[name, day]")}{{name}}`, /greet\.md: declares day/],
  ["a used input that is not declared", `${front("[]")}{{name}}`, /greet\.md: uses \{\{name\}\}/],
  ["no front matter", "Bonjour", /greet\.md: starts with no front matter/],
  ["front matter that is not YAML", "---\n: [\n---\nBonjour", /greet\.md: its front matter is not YAML/],
  ["no purpose", "---\nmodel: writer\n---\nBonjour", /greet\.md: purpose/],
  ["an unknown key", "---\npurpose: a\nmodel: writer\ninput: []\n---\nBonjour", /greet\.md: .*input/],
])("%s is told with the file's name", (_, text, words) => {
  expect(() => loadPrompts(folderOf({ "greet.md": text }))).toThrow(words);
});

test("a missing value, a value too many and an unknown prompt are told", () => {
  const prompts = loadPrompts(folderOf({ "greet.md": greeting }));
  expect(() => prompts.fill("greet", { name: "Aya" })).toThrow(/greet\.md: no value for \{\{day\}\}/);
  expect(() => prompts.fill("greet", { name: "Aya", day: "", more: "" })).toThrow(/greet\.md: takes no input more/);
  expect(() => prompts.fill("leave", {})).toThrow(/leave\.md/);
});
