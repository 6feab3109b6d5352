import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { criteria } from "../../../../src/domain/criteria/registry.ts";

interface Case {
  criterion: string;
  text: string;
  verdict: string;
}

const cases = (name: string): Case[] =>
  readFileSync(new URL(`./cases/${name}.jsonl`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Case);

const check = (criterion: string, text: string) => criteria[criterion]!({ text, notOwn: [] });

test.each([...cases("first"), ...cases("second")])(
  "$criterion of «$text» is $verdict",
  ({ criterion, text, verdict }) => {
    expect(check(criterion, text).verdict).toBe(verdict);
  },
);

test("nineteen verdicts of twenty on texts that were set aside are right", () => {
  const aside = cases("set-aside");
  const wrong = aside.filter(({ criterion, text, verdict }) => check(criterion, text).verdict !== verdict);
  expect(wrong.length / aside.length, wrong.map(({ text }) => text).join("\n")).toBeLessThanOrEqual(0.05);
});

describe("what a finding quotes", () => {
  test("is the word that gives too much away", () => {
    expect(check("no_private_data", "Bonne élève, célibataire, 22 ans").quote).toBe("célibataire");
    expect(check("no_private_data", "ma CIN est PA123456").quote).toBe("PA123456");
    expect(check("contact_safe", "tel 0612345678, RIB 007780000123456789012345").quote).toBe(
      "007780000123456789012345",
    );
    expect(check("no_personal_details", "on se voit au 12 rue des Oliviers").quote).toBe("12 rue des Oliviers");
  });

  test("is the praise that proves nothing", () => {
    expect(check("skill_proved", "Sérieuse, motivée et dynamique")).toMatchObject({
      verdict: "missing",
      quote: "Sérieuse",
    });
  });

  test("is the sentence that is too long, or the one too many", () => {
    const long = `J'ai travaillé ${"et encore travaillé ".repeat(20)}`.trim();
    expect(check("one_line", `Courte. ${long}`)).toMatchObject({ verdict: "missing", quote: long });
    expect(check("two_sentences", "Je couds. Je vends. Je cherche un stage.").quote).toBe("Je cherche un stage.");
  });
});

test("an e-mail's points and a number's comma end no sentence", () => {
  expect(check("two_sentences", "Écrivez à sara.b@gmail.com avant 8.30 h. Je cherche un stage.").verdict).toBe("met");
});

test("other people's lives are no private data of the writer", () => {
  for (const text of [
    "Bénévole dans une association pour enfants autistes",
    "J'ai gardé ma grand-mère malade pendant un an",
    "تطوعت مع جمعية تساعد المكفوفين",
    "3awnt nas mra9 f sbitar",
  ])
    expect([text, check("no_private_data", text).verdict]).toEqual([text, "met"]);
});
