import { expect, test } from "vitest";
import type { FieldView, WorkshopView } from "../../../src/web/shared/answers.ts";
import { partsOf, questionOf } from "../../../src/web/widget/poster/parts.ts";

const view = (close: string | null) =>
  ({
    lead: "statement",
    close,
    fields: ["statement", "who", "context", "how_might_we"].map((id) => ({ id, question: `${id} ?` }) as FieldView),
  }) as WorkshopView;
const written = (texts: Record<string, string>) =>
  Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, { text, revision: 1, findings: [] }]));

test("the large field and the closing one stand apart, the others in their order", () => {
  const { lead, others, close, empty } = partsOf(view("how_might_we"), written({ who: "les femmes" }));
  expect([lead?.field.id, others.map(({ field }) => field.id), close?.field.id, empty]).toEqual([
    "statement",
    ["who", "context"],
    "how_might_we",
    false,
  ]);
  expect(others[0]?.text).toBe("les femmes");
});

test("a canvas of blanks is empty", () => {
  expect(partsOf(view(null), written({ who: " \n " })).empty).toBe(true);
  expect(partsOf(view(null), {}).empty).toBe(true);
});

test("the question below is the team's closing one, else the first that waits, else none", () => {
  const asked = (close: string | null, texts: Record<string, string>) => {
    const question = questionOf(partsOf(view(close), written(texts)));
    return question === null ? null : [question.entry.field.id, question.label === null];
  };
  expect(asked("how_might_we", { how_might_we: "Comment ?" })).toEqual(["how_might_we", false]);
  expect(asked("how_might_we", { statement: "a", who: "b" })).toEqual(["context", true]);
  expect(asked("how_might_we", { statement: "a", who: "b", context: "c" })).toEqual(["how_might_we", true]);
  expect(asked(null, { statement: "a", who: "b", context: "c", how_might_we: "d" })).toBeNull();
});
