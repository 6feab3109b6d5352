import { describe, expect, test } from "vitest";
import { anonymiser } from "../../../src/domain/feedback/anonymise.ts";
import { candidatesOf } from "../../../src/domain/feedback/candidates.ts";
import type { Programme } from "../../../src/domain/programme.ts";
import { draftOf, feedbackOf, remarkOf } from "../../support/feedback.ts";
import { at } from "../../support/messages.ts";

describe("a text in which nobody can be recognised", () => {
  const mask = anonymiser(["Zineb-Lou", "Équipe Atlas", "واحة النخيل"]);
  test.each([
    ["notre capitaine zineb-lou a compté", "zineb"],
    ["Youssef et FATIMA nous l'ont dit", "youssef"],
    ["قال لنا محمد ذلك", "محمد"],
    ["فريق واحة النخيل هنا", "واحة"],
    ["appelez le 06 61 23 45 67", "61 23"],
    ["amina.b@gmail.com", "gmail"],
    ["l'équipe Équipe Atlas", "Atlas"],
  ])("%s", (text, gone) => {
    expect(mask(text).toLowerCase()).not.toContain(gone.toLowerCase());
    expect(mask(text)).toContain("[");
  });

  test("figures become others of the same length, the same in every text; years and single digits stay", () => {
    const one = mask("31 des 94 malades en 2026, 3 jours, ١٢٠ تلميذاً");
    expect(one).toMatch(/^\d\d des \d\d malades en 2026, 3 jours, [٠-٩]{3} تلميذاً$/u);
    expect(one).not.toContain("31 des");
    expect(one).not.toContain("١٢٠");
    expect(mask("« 31 des 94 »")).toBe(`« ${one.slice(0, 9).trimEnd()} »`);
  });

  test("the same name is the same mask, in another case and script form too; what names nobody stays letter for letter", () => {
    expect(mask("Zineb-lou puis ZINEB-LOU")).toMatch(/^(\[NAME_\d+\]) puis \1$/);
    const plain = "Au guichet de la commune, les potiers attendent l'après-midi entière.";
    expect(mask(plain)).toBe(plain);
  });
});

describe("cases proposed of a verdict", () => {
  const programme = {
    criteria: { who: {}, evidence: {} },
    canvases: { framing: { fields: [{ id: "statement" }] } },
  } as unknown as Programme;
  const draft = draftOf([
    remarkOf("a", { kind: "good", criterion: "who", text: "Ce qui tient : « 31 des 94 malades »." }),
    remarkOf("b", { criterion: "evidence", text: "Il manque une source. Nommez un registre." }),
    remarkOf("next", { kind: "next", criterion: null, text: "Qui tient le cahier ?" }),
  ]);
  const texts = { statement: "31 des 94 malades de Karima repartent sans soins" };
  const around = { texts, names: ["Karima"], programme, next: () => "id", at: new Date(at) };
  const decided = (kind: "accept" | "edit" | "respond" | "ignore" | "auto", more: object = {}) =>
    candidatesOf(
      feedbackOf({
        draft,
        decision: { kind, by: null, reason: null, remarks: [], at, releaseAt: at, review: null, ...more },
      }),
      around,
    );

  test("none of an accepted draft, of one that went out by itself, or of a request refused for its own sake", () => {
    expect([decided("accept"), decided("auto"), decided("ignore", { reason: "in_person" })]).toEqual([[], [], []]);
  });

  test("a remark that was left out or rewritten is one, polished it is none; the next step never", () => {
    const kept = { ...draft.remarks[0]!, text: "Ce qui tient bien : « 31 des 94 malades »." };
    expect(decided("edit", { remarks: [kept] }).map(({ case: { note } }) => note)).toEqual([
      expect.stringContaining("evidence was found weak or missing; the mentor's word: left out"),
    ]);
    const rewritten = { ...draft.remarks[1]!, text: "Mai était-il un mois ordinaire ?" };
    expect(decided("edit", { remarks: [kept, rewritten] })).toHaveLength(1);
    expect(decided("ignore", { reason: "wrong" })).toHaveLength(2);
  });

  test("expects the other verdict of the rules where the mentor says that the draft is wrong", () => {
    const found = decided("respond", { reason: "wrong" });
    expect(found.map(({ suite }) => suite)).toEqual(["criteria", "criteria"]);
    expect(found.map(({ case: { expect: asked } }) => asked.verdicts)).toEqual([
      { who: ["weak", "missing"] },
      { evidence: "met" },
    ]);
  });

  test("where a remark only did not help, the next draft leaves it out, or keeps what was rewritten", () => {
    const rewritten = { ...draft.remarks[1]!, text: "Mai était-il un mois ordinaire ?" };
    const found = decided("edit", { remarks: [rewritten] });
    expect(found.map(({ suite, case: { play, expect: asked } }) => [suite, play.kind, asked])).toEqual([
      ["feedback", "feedback", { draft_praises: { never: ["statement.who"] } }],
      ["feedback", "feedback", { draft_lacks: { all: ["statement.evidence"] } }],
    ]);
    expect(JSON.stringify(found)).not.toContain("Karima");
  });

  test("of a rehearsal, a part that was spoken and called missing is one", () => {
    const text = "Nous demandons à Karima deux bus.";
    const missing = remarkOf("speech.missing/call_for_support", { field: null, criterion: null });
    const fast = remarkOf("speech.pace_fast/whole", { field: null, criterion: null });
    const proposed = (reason: "wrong" | "tone") =>
      candidatesOf(
        feedbackOf({
          workshop: "pitch",
          rehearsal: { id: "r", number: 1, text },
          draft: draftOf([missing, fast]),
          decision: { kind: "ignore", by: null, reason, remarks: [], at, releaseAt: at, review: null },
        }),
        around,
      );
    expect(proposed("tone")).toEqual([]);
    expect(proposed("wrong").map(({ suite, case: { play, expect: asked } }) => ({ suite, play, asked }))).toEqual([
      {
        suite: "rehearsal",
        play: { kind: "ability", ability: "pitch", input: { text: "Nous demandons à [NAME_1] deux bus." } },
        asked: { elements: { call_for_support: true } },
      },
    ]);
  });

  test("its text is that of the field, masked, and can be played by the check of that field", () => {
    const [found] = decided("ignore", { reason: "wrong" });
    expect(found).toMatchObject({
      id: "id",
      source: "verdict",
      state: "open",
      case: { workshop: "framing", play: { kind: "ability", ability: "check", input: { place: "framing.statement" } } },
    });
    const told = JSON.stringify(found);
    for (const gone of ["Karima", "31 des 94"]) expect(told).not.toContain(gone);
    expect(told).toMatch(/\d\d des \d\d malades de \[NAME_1\]/);
  });
});
