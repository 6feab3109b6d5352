import { describe, expect, test } from "vitest";
import { caseFiles, type FieldCase, f1, readCases, shareRight, strayQuotes } from "./field-cases.ts";

/** What holds of a family of criteria on the cases beside its test (`cases/`), file by file and language by language. */
export function casesHold(folder: URL): void {
  const files = caseFiles(folder);

  describe.each(files)("%s", (file) => {
    const cases = readCases<FieldCase>(folder, file);

    test("nine verdicts of ten are a mentor's", () => {
      expect(f1(cases)).toBeGreaterThanOrEqual(0.9);
    });

    test("every quote stands letter for letter in its text", () => {
      expect(strayQuotes(cases)).toEqual([]);
    });
  });

  test("no language is served much worse than another", () => {
    const shares = shareRight(files.flatMap((file) => readCases<FieldCase>(folder, file)));
    for (const [lang, share] of shares) expect(share, lang).toBeGreaterThanOrEqual(0.9);
  });
}
