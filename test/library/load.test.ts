import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { DomainError } from "../../src/domain/errors.ts";
import { formatMistake, type Mistake } from "../../src/domain/mistakes.ts";
import { loadProgramme, openProgramme } from "../../src/library/load.ts";
import { goodFolder, writeFolder } from "./small-folder.ts";

const knownCriteria = ["who"];

// biome-ignore lint/suspicious/noExplicitAny: a test spoils the folder at any place
type Spoil = (files: Record<string, any>) => void;

/** Loads the good folder spoilt at one place; says which line of the file each mistake points at. */
function spoilt(spoil: Spoil): { mistakes: Mistake[]; lineText: (mistake: Mistake) => string } {
  const files = goodFolder();
  spoil(files);
  const folder = writeFolder(files);
  const { mistakes } = loadProgramme(folder, { knownCriteria });
  const lineText = ({ file, line }: Mistake) =>
    existsSync(join(folder, file)) ? (readFileSync(join(folder, file), "utf8").split("\n")[line - 1] ?? "") : "";
  return { mistakes, lineText };
}

/** The one mistake of a folder spoilt at one place, with the text of the line it points at. */
function onlyMistake(spoil: Spoil): Mistake & { text: string } {
  const { mistakes, lineText } = spoilt(spoil);
  expect(mistakes.map(formatMistake)).toHaveLength(1);
  return { ...mistakes[0]!, text: lineText(mistakes[0]!) };
}

test("a good folder has no mistake and is read whole", () => {
  const { programme, documents, mistakes } = loadProgramme(writeFolder(goodFolder()), { knownCriteria });
  expect(mistakes).toEqual([]);
  expect(programme?.canvases.framing?.fields[0]?.grows).toBe(false);
  expect(programme?.criteria.who?.name.fr).toBe("Qui");
  expect(programme?.glossary[0]?.id).toBe("pitch");
  expect(documents.map((document) => document.id)).toContain("guide-five-whys.ar");
  const ids = documents.flatMap((document) => document.passages.map((passage) => passage.id));
  expect(ids).toContain("programme#day-1/16h45");
  expect(ids).toContain("glossary#pitch.ar");
});

test("an unknown key is told on its line, with the key that was meant", () => {
  const mistake = onlyMistake((files) => {
    files["canvases/framing.yaml"].fields[0].grow = true;
  });
  expect(mistake).toMatchObject({ file: "canvases/framing.yaml", mend: 'Did you mean "grows"?' });
  expect(mistake.text).toBe("    grow: true");
});

test("a language left out is told by its name", () => {
  const mistake = onlyMistake((files) => {
    delete files["criteria/any-text.yaml"].who.why.ar;
  });
  expect(mistake.file).toBe("criteria/any-text.yaml");
  expect(mistake.mend).toContain("Arabic");
  expect(mistake.text).toContain("why:");
});

test("a key left out is told by its name", () => {
  const mistake = onlyMistake((files) => {
    delete files["programme.yaml"].timezone;
  });
  expect(mistake.what).toContain("timezone");
});

test("a number where a text is wanted is told", () => {
  const mistake = onlyMistake((files) => {
    files["programme.yaml"].facts[0].asked = [2018];
  });
  expect(mistake.mend).toContain("between quotes");
  expect(mistake.text).toContain("2018");
});

test("a value that is none of the known ones is told with those", () => {
  const mistake = onlyMistake((files) => {
    files["programme.yaml"].days[0].sessions[0].kind = "party";
  });
  expect(mistake.mend).toContain("workshop, coaching");
  expect(mistake.text).toContain("party");
});

test("a time that is none is told", () => {
  const mistake = onlyMistake((files) => {
    files["programme.yaml"].days[0].sessions[0].start = "16h45";
  });
  expect(mistake.mend).toContain("HH:MM");
});

test("YAML that cannot be read is told on its line", () => {
  const { mistakes } = spoilt((files) => {
    files["criteria/any-text.yaml"] = "who:\n  name: [\n";
  });
  expect(mistakes.some(({ file, what }) => file === "criteria/any-text.yaml" && what.includes("not valid YAML"))).toBe(
    true,
  );
});

test("a key written twice is told", () => {
  const { mistakes } = spoilt((files) => {
    files["glossary.yaml"] = "- id: pitch\n  id: pitch\n";
  });
  expect(mistakes).toMatchObject([{ file: "glossary.yaml", line: 2, what: "the same key stands twice" }]);
});

test("a missing file is told", () => {
  const mistake = onlyMistake((files) => {
    files["glossary.yaml"] = null;
  });
  expect(mistake).toMatchObject({ file: "glossary.yaml", what: "the file is missing" });
});

test("ids given twice are told where they stand again", () => {
  const term = onlyMistake((files) => {
    files["glossary.yaml"].push({ ...files["glossary.yaml"][0] });
  });
  expect(term.what).toBe('the term "pitch" stands twice');
  expect(term.line).toBeGreaterThan(5);

  const field = onlyMistake((files) => {
    files["canvases/framing.yaml"].fields.push({ ...files["canvases/framing.yaml"].fields[0], label: undefined });
    files["canvases/framing.yaml"].fields[1].label = files["canvases/framing.yaml"].fields[0].label;
  });
  expect(field.what).toBe('the field "statement" stands twice');

  const session = onlyMistake((files) => {
    const { sessions } = files["programme.yaml"].days[0];
    sessions.push({ ...sessions[0], aliases: ["encore"] });
  });
  expect(session.what).toBe('the session "day-1/16h45" stands twice');
});

test("a deliverable that is no field is told", () => {
  const mistake = onlyMistake((files) => {
    files["canvases/framing.yaml"].deliverable = "statment";
  });
  expect(mistake).toMatchObject({
    what: 'the deliverable "statment" is not a field',
    mend: 'Did you mean "statement"?',
  });
  expect(mistake.text).toContain("deliverable");
});

test("a poster's field that is no field is told", () => {
  const mistake = onlyMistake((files) => {
    files["canvases/framing.yaml"].poster = { lead: "statement", close: "statment" };
  });
  expect(mistake).toMatchObject({
    what: 'the poster\'s close "statment" is not a field',
    mend: 'Did you mean "statement"?',
  });
  expect(mistake.text).toContain("close");
});

test("a criterion without a text is told, and one that no code checks", () => {
  const { mistakes } = spoilt((files) => {
    files["canvases/framing.yaml"].fields[0].criteria = ["who", "whom"];
  });
  expect(mistakes.map(({ what }) => what).sort()).toEqual([
    'no code checks the criterion "whom"',
    'the criterion "whom" has no text in criteria/',
  ]);
});

test("a criterion of the code that no canvas wants needs no text", () => {
  const { mistakes } = loadProgramme(writeFolder(goodFolder()), { knownCriteria: ["who", "what"] });
  expect(mistakes).toEqual([]);
});

test("a criterion told in two files is told with both", () => {
  const files = goodFolder();
  const again = { ...files, "criteria/statement.yaml": files["criteria/any-text.yaml"] };
  const { mistakes } = loadProgramme(writeFolder(again), { knownCriteria: ["who"] });
  expect(mistakes).toMatchObject([
    { file: "criteria/statement.yaml", line: 1, what: 'the criterion "who" is told in criteria/any-text.yaml too' },
  ]);
});

test("a guide that does not exist is told", () => {
  const mistake = onlyMistake((files) => {
    files["canvases/framing.yaml"].fields[0].guides = ["five-whies"];
  });
  expect(mistake).toMatchObject({ what: 'the guide "five-whies" does not exist', mend: 'Did you mean "five-whys"?' });
});

test("a guide missing in one language is told", () => {
  const mistake = onlyMistake((files) => {
    files["guides/five-whys.ar.md"] = null;
  });
  expect(mistake.file).toBe("guides/five-whys.ar.md");
});

test("a session with a workshop that does not exist is told", () => {
  const mistake = onlyMistake((files) => {
    files["programme.yaml"].days[0].sessions[0].workshop = "farming";
  });
  expect(mistake.what).toContain('a workshop "farming" that does not exist');
  expect(mistake.mend).toBe('Did you mean "framing"?');
  expect(mistake.text).toContain("farming");
});

test("a workshop with a session that does not exist, or without a canvas, is told", () => {
  const session = onlyMistake((files) => {
    files["programme.yaml"].workshops[0].sessions = ["day-1/17h45"];
  });
  expect(session.mend).toBe('Did you mean "day-1/16h45"?');
  const canvas = onlyMistake((files) => {
    files["programme.yaml"].workshops.push({
      ...files["programme.yaml"].workshops[0],
      id: "pitch",
      sessions: ["day-1/16h45"],
    });
  });
  expect(canvas.mend).toBe("Add canvases/pitch.yaml.");
});

test("a session under the wrong day is told", () => {
  const { mistakes } = spoilt((files) => {
    files["programme.yaml"].days[0].number = 2;
  });
  expect(mistakes.map(({ what }) => what)).toContain('"day-1/16h45" stands under day 2');
});

test("a quote that is not in its source letter for letter is told", () => {
  const description = onlyMistake((files) => {
    files["programme.yaml"].days[0].sessions[0].quote = "Méthode recommandée: brainwriting.";
  });
  expect(description.what).toContain('does not stand in "programme#day-1/16h45"');
  expect(description.text).toContain("quote:");
  const title = onlyMistake((files) => {
    files["programme.yaml"].days[0].sessions[0].quoteTitle = "Atelier de problématisation";
  });
  expect(title.text).toContain("quoteTitle");
  const objective = onlyMistake((files) => {
    files["programme.yaml"].days[0].objective.quote = "Choisir une solution.";
  });
  expect(objective.what).toContain("programme#day-1");
  const jury = onlyMistake((files) => {
    files["programme.yaml"].jury[0].quote = "clarté";
  });
  expect(jury.text).toContain("clarté");
});

test("a citation of a passage that does not exist is told", () => {
  const mistake = onlyMistake((files) => {
    files["programme.yaml"].facts[0].citations[0].passage = "programme#day-1/16h55";
  });
  expect(mistake).toMatchObject({
    what: 'the passage "programme#day-1/16h55" does not exist',
    mend: 'Did you mean "programme#day-1/16h45"?',
  });
});

test("two files for one source are told", () => {
  const mistake = onlyMistake((files) => {
    files["sources/programme.en.md"] = "---\ntitle: T\nlanguage: en\nkind: source\norigin: o\n---\nText.\n";
  });
  expect(mistake.what).toContain('the source id "programme" is taken');
});

test("a mistake reads as file, line, what, mend", () => {
  const mistake = { file: "criteria/any-text.yaml", line: 3, what: "it is wrong", mend: "Mend it." };
  expect(formatMistake(mistake)).toBe("criteria/any-text.yaml:3: it is wrong. Mend it.");
});

test("opening a spoilt folder refuses with every mistake", () => {
  const files = goodFolder();
  files["glossary.yaml"] = null;
  try {
    openProgramme(writeFolder(files), { knownCriteria });
    expect.unreachable();
  } catch (refusal) {
    expect(refusal).toBeInstanceOf(DomainError);
    expect((refusal as DomainError).code).toBe("programme_invalid");
    expect((refusal as DomainError).details.mistakes).toHaveLength(1);
  }
});

test("a folder without a programme gives none, and says so", () => {
  const { programme, mistakes } = loadProgramme(writeFolder({ "criteria/any-text.yaml": {} }));
  expect(programme).toBeNull();
  expect(mistakes.map(({ file }) => file)).toContain("programme.yaml");
});
