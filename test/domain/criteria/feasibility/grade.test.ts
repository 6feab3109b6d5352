import { describe, expect, test } from "vitest";
import { claimsIn, gradeEvidence } from "../../../../src/domain/criteria/feasibility/grade.ts";
import { caseFiles, readCases, verdict } from "../field-cases.ts";

interface Graded {
  lang: string;
  text: string;
  grade: number;
}

const folder = new URL("./grades/", import.meta.url);

describe.each(caseFiles(folder))("%s", (file) => {
  const cases = readCases<Graded>(folder, file);
  test("nine claims of ten get a mentor's grade", () => {
    const right = cases.filter(({ text, grade }) => (gradeEvidence(text)?.grade ?? 0) === grade);
    expect(right.length / cases.length).toBeGreaterThanOrEqual(0.9);
  });
});

test("each sentence has its own claim, quoted letter for letter", () => {
  const text = "On pense que ça plaira. La commune a signé ; le directeur nous a dit oui. Un site à Tata.";
  const claims = claimsIn(text);
  expect(claims.map(({ grade }) => grade)).toEqual([1, 4, 2]);
  for (const { quote, start, end } of claims) expect(text.slice(start, end)).toBe(quote);
});

test("the best founded claim counts", () => {
  expect(gradeEvidence("On pense que ça plaira. 10 personnes ont payé 20 DH.")).toMatchObject({
    grade: 5,
    quote: "10 personnes ont payé 20 DH",
  });
});

test("what was denied, is only a condition or lies ahead founds nothing", () => {
  expect(gradeEvidence("Aucun client n'a payé")).toBeNull();
  expect(gradeEvidence("Si la commune signe, nous commençons")).toBeNull();
  expect(gradeEvidence("La commune va signer")?.grade).toBe(1);
  expect(gradeEvidence("Nobody has paid")).toBeNull();
  expect(gradeEvidence("سيدفع التجار 50 درهماً")?.grade).toBe(1);
  expect(gradeEvidence("ma khelsoch")).toBeNull();
});

test("an assumption never passes, an opinion is weak, what was seen is met", () => {
  expect(verdict("proof_grade", "On suppose que ça marchera")).toBe("missing");
  expect(verdict("proof_grade", "9alou lina zwina")).toBe("weak");
  expect(verdict("proof_grade", "vu de nos yeux au souk")).toBe("met");
  expect(verdict("proof_grade", "وقّعوا معنا")).toBe("met");
  expect(verdict("proof_grade", "Un centre à Tata")).toBe("missing");
});
