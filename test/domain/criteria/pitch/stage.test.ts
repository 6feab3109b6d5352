import { describe, expect, test } from "vitest";
import { pitchCriteria } from "../../../../src/domain/criteria/pitch/pitch-criteria.ts";

const verdict = (id: string, text: string) => pitchCriteria[id]!({ text, notOwn: [] }).verdict;

describe("roles_named", () => {
  test.each([
    "Hajar ouvre et conclut, Omar montre l'usage, Lina répond sur les données.",
    "Intro : Salma. Problème : Yassine. Démo : Aya.",
    "Sara opens, Adam shows the demo, and I answer the questions on money.",
    "هاجر تفتتح وتختم، وعمر يعرض الاستعمال، ولينا تجيب عن البيانات.",
    "سلمى غادي تبدا، وأيوب غادي يشرح الحل.",
    "salma katbda, ayoub kaychre7 l7al, ana kanjawb",
  ])("names stand beside parts: %s", (text) => {
    expect(verdict("roles_named", text)).toBe("met");
  });
  test("everyone is no name", () => {
    expect(verdict("roles_named", "Tout le monde parle.")).not.toBe("met");
    expect(verdict("roles_named", "On verra demain.")).toBe("missing");
  });
});

describe("objection_pair", () => {
  test.each([
    "« Et hors saison ? » — Deux auberges paient à l'année ; Youssef répond.",
    "Et si le réseau tombe ? Le SMS part dès qu'il revient. (Salma)",
    "What if the nurse leaves? The register stays with the clerk; Amine answers.",
    "«ومن يدفع بعد السنة الأولى؟» تتكفل به التعاونية كما وعدت، ويجيب يوسف.",
    "Chkon ghadi ykhless? La coopérative f l3am lwel, Imane katjawb",
  ])("a question, its answer and who answers: %s", (text) => {
    expect(verdict("objection_pair", text)).toBe("met");
  });
  test("a question alone is missing, an unowned answer is weak", () => {
    expect(verdict("objection_pair", "Et si ça ne marche pas ?")).toBe("missing");
    expect(verdict("objection_pair", "Et qui paie ? La commune prend la première année à sa charge.")).toBe("weak");
  });
});
