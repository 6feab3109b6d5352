import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { formatMistake } from "../../../src/domain/mistakes.ts";
import { readPersonas } from "../../../src/evaluation/personas/read-personas.ts";

const kept = join(import.meta.dirname, "../../../evals/personas");
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const tinyManner = "language: en\nabout: a team\nanswers: 0.5\nsays: short\nopening: []\nlines: [hm]\n";
const tinyProject = "language: en\nabout: bees\ntold: [we keep bees]\nanswers: { who: [beekeepers] }\n";

/** A folder of personas with these files. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "personas-"));
  folders.push(folder);
  for (const kind of ["manners", "projects"]) mkdirSync(join(folder, kind));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}
const told = (folder: string) => readPersonas(folder).mistakes.map(formatMistake);

describe("the teams of a folder", () => {
  it("are every manner with every project of its language", () => {
    const folder = folderWith({
      "manners/calm.en.yaml": tinyManner,
      "projects/bees.en.yaml": tinyProject,
      "projects/wells.en.yaml": tinyProject,
      "projects/abeilles.fr.yaml": tinyProject.replace("en", "fr"),
    });
    expect(Object.keys(readPersonas(folder).personas)).toEqual(["calm-bees.en", "calm-wells.en"]);
  });

  it.each([
    ["a misspelt key", tinyManner.replace("lines", "linse"), 'manners/calm.en.yaml:6: unknown key "linse"'],
    ["a share above one", tinyManner.replace("0.5", "5"), "manners/calm.en.yaml:3:"],
    ["an unknown language", tinyManner.replace("en", "es"), "manners/calm.en.yaml:1:"],
    ["a name that tells another language", tinyManner.replace("en", "fr"), "manners/calm.en.yaml:1: the file's name"],
    ["a text that is no YAML", "language: [en", "manners/calm.en.yaml:"],
  ])("%s is told with file and line", (_, text, expected) => {
    const mistakes = told(folderWith({ "manners/calm.en.yaml": text, "projects/bees.en.yaml": tinyProject }));
    expect(mistakes.join("\n")).toContain(expected);
  });

  it("a manner without a project in its language is told with the file to add", () => {
    const folder = folderWith({
      "manners/calm.en.yaml": tinyManner,
      "projects/abeilles.fr.yaml": tinyProject.replace("en", "fr"),
    });
    expect(told(folder).join()).toMatch(/manners\/calm\.en\.yaml:1: no project .* projects\/<name>\.en\.yaml/);
  });

  it("an empty folder is told", () => {
    expect(told(folderWith({}))).toHaveLength(2);
  });

  it("no persona is made where one file is wrong", () => {
    const folder = mkdtempSync(join(tmpdir(), "personas-"));
    folders.push(folder);
    cpSync(kept, folder, { recursive: true });
    const file = join(folder, "manners/shy.fr.yaml");
    writeFileSync(file, `${readFileSync(file, "utf8")}more: 1\n`);
    expect(readPersonas(folder).personas).toEqual({});
  });
});
