import { describe, expect, test } from "vitest";
import { askedOfFolder } from "../../../src/assistant/answers/asked-of-folder.ts";
import { loadProgramme } from "../../../src/library/load.ts";
import { openLibrary } from "../../../src/library/search.ts";

const depsOf = (name: string) => {
  const { programme, documents } = loadProgramme(`knowledge/${name}`);
  return {
    programme: programme!,
    library: openLibrary(programme!, documents),
    now: new Date("2026-06-16T15:30:00Z"),
    language: "fr" as const,
  };
};
const cv = depsOf("generation-avenir");
const rally = depsOf("rallyia-2026");

test.each(["combien de jeunes ?", "Combien de centres ?", "شحال من مركز؟", "ch7al mn markaz", "is it free?"])(
  "«%s» is a question that the folder answers or leaves open",
  (question) => {
    expect(askedOfFolder(question, cv)).toBe(true);
  },
);

test.each([
  "j'ai aidé 330 jeunes",
  "un stage dans un centre à Tinghir",
  "combien de fois je dois répéter que je ne veux pas de stage dans ce centre ?",
  "خدمت فمركز فتنغير",
])("«%s» is none", (text) => {
  expect(askedOfFolder(text, cv)).toBe(false);
});

describe("what the folder's own phrasing does not have", () => {
  test("is asked of something else", () => {
    for (const text of ["quel est le prix du bitcoin ?", "who wrote Harry Potter?", "كيف يمكننا مساعدة التلاميذ؟"])
      expect([text, askedOfFolder(text, rally)]).toEqual([text, false]);
  });

  test("small talk that an open point would answer stays small talk; a fact is a fact", () => {
    expect(askedOfFolder("bien dormi ?", rally, true)).toBe(false);
    expect(askedOfFolder("combien de participants ?", rally, true)).toBe(true);
  });
});
