import { expect, test } from "vitest";
import { checkText } from "../../../../src/domain/criteria/registry.ts";
import { languages } from "../../../../src/domain/language/names.ts";
import { loadProgramme } from "../../../../src/library/load.ts";

const { programme } = loadProgramme("knowledge/rallyia-2026");
const { fields } = programme!.canvases.impact!;

test.each(fields.map((field) => [field.id, field] as const))(
  "the good examples of %s meet its criteria",
  (_, field) => {
    const own = field.criteria.filter((id) => id !== "own_words");
    for (const { good } of field.examples) {
      for (const language of languages) {
        const unmet = checkText(own, { text: good[language], notOwn: [] }).filter(({ verdict }) => verdict !== "met");
        expect([language, good[language], unmet]).toEqual([language, good[language], []]);
      }
    }
  },
);

test("the bad example of an indicator is no indicator", () => {
  const { bad } = fields.find(({ id }) => id === "indicators")!.examples[0]!;
  for (const text of Object.values(bad!)) {
    expect(checkText(["is_indicator"], { text, notOwn: [] })[0]!.verdict).toBe("missing");
  }
});

test("each criterion of the impact canvas leads with a ladder in three languages", () => {
  const spoken = ["who", "specific", "magnitude", "evidence", "long_enough", "own_words", "not_placeholder"];
  const led = new Set(fields.flatMap(({ criteria }) => criteria).filter((id) => !spoken.includes(id)));
  for (const id of led) {
    const { ladder } = programme!.criteria[id]!;
    expect([id, ladder!.questions.length, ladder!.hints.length, ladder!.starters.length]).toEqual([id, 3, 2, 2]);
    for (const { fr, ar, en } of [...ladder!.questions, ...ladder!.hints]) {
      expect([fr.at(-1), ar.at(-1), en.at(-1)]).toEqual(["?", "؟", "?"]);
    }
    for (const starter of ladder!.starters) {
      for (const words of Object.values(starter)) expect(words).toMatch(/^[^?؟]*…[^?؟]*$/);
    }
  }
});
