import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Language } from "../../src/domain/language/names.ts";
import { typeset } from "../../src/domain/language/typeset.ts";
import { readIndicators } from "../../src/mentoring/read-indicators.ts";
import { openStage, type Stage } from "../support/app.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.app.close());

let revision = 0;
const write = (text: string) => {
  revision += 1;
  const { atlas, amina } = stage.cast;
  return stage.app.store.canvases.addRevision({
    team: atlas.id,
    workshop: "impact",
    field: "indicators",
    revision,
    text,
    author: { kind: "member", id: amina.id, name: amina.nickname },
    at: "2026-06-18T14:00:00.000Z",
    proposal: null,
  });
};
const read = (language: Language = "fr", programme = stage.app.house.programme) =>
  readIndicators({ store: stage.app.store, programme }, { actor: stage.cast.amina, language });

describe("the team's indicators", () => {
  test("stand where the programme checks a field for being one; empty, there are none", async () => {
    expect(await read()).toEqual({
      place: { workshop: "impact", field: "indicators" },
      text: "",
      revision: 0,
      most: 5,
      indicators: [],
    });
  });

  test("a programme without such a field has no place for them", async () => {
    const { programme } = stage.app.house;
    const { impact: _, ...canvases } = programme.canvases;
    expect((await read("fr", { ...programme, canvases })).place).toBeNull();
  });

  test("are read slot by slot, with labels and questions in the language asked for", async () => {
    await write("Nombre de tours d'eau perdus, de 3 à 1 d'ici fin 2027\n\nAméliorer la vie des familles.");
    const [fr, ar] = [await read("fr"), await read("ar")];
    expect(fr.indicators.map(({ isIndicator, asks }) => [isIndicator, asks[0]])).toEqual([
      [true, "source"],
      [false, "name"],
    ]);
    const slot = (view: typeof fr, place: number, id: string) =>
      view.indicators[place]!.slots.find((one) => one.id === id)!;
    const { indicator_owner, is_indicator } = stage.app.house.programme.criteria;
    const [owner] = indicator_owner!.ladder!.questions;
    expect(slot(fr, 0, "owner")).toMatchObject({
      label: "Responsable",
      question: typeset(owner!.fr, "fr"),
      state: "missing",
    });
    expect(slot(ar, 0, "owner")).toMatchObject({ label: "المسؤول", question: owner!.ar });
    expect(slot(fr, 1, "name").question).toBe(typeset(is_indicator!.ladder!.questions[0]!.fr, "fr"));
    expect(fr.text.slice(fr.indicators[1]!.start)).toBe("Améliorer la vie des familles.");
  });
});
