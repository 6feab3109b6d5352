import { describe, expect, test } from "vitest";
import { readEntries } from "../../../src/domain/reading/entries.ts";
import { cases } from "./cases.ts";

const entriesOf = (text: string, asked: string | null = null): string[] =>
  readEntries(text, { asked }).map(({ field, quote }) => `${field}: ${quote}`);

describe("pieces of a first hour", () => {
  test("kinship beside health is left out, the case is kept", () => {
    expect(
      entriesOf("ma tante, diabetique. au centre de santé a coté de Goulmima ya pas d'insuline elle rentre sans rien"),
    ).toEqual(expect.arrayContaining(["who: diabetique", "context: au centre de santé a coté de Goulmima"]));
    expect(entriesOf("ma tante, diabetique").join()).not.toContain("tante");
    expect(entriesOf("ma mère attend 3h au dispensaire pour son diabète").join()).not.toContain("mère");
  });

  test("a number with its denominator, its source, and a solution that slips in", () => {
    expect(
      entriesOf(
        "(17:31) on a eu l'infirmier ! cahier de mai : 94 diabetiques venus, 31 repartis sans insuline. on va faire une appli qui previent quand ya du stock",
      ),
    ).toEqual(
      expect.arrayContaining([
        "evidence: cahier de mai",
        "magnitude: 94 diabetiques venus, 31 repartis sans insuline",
        "opportunity: une appli qui previent quand ya du stock",
      ]),
    );
  });

  test("ways to cope are told one by one", () => {
    expect(entriesOf("taxi jusqu'a Errachidia 60km, ou ils sautent des doses", "alternatives")).toEqual([
      "alternatives: taxi jusqu'a Errachidia 60km",
      "alternatives: ils sautent des doses",
    ]);
    expect(entriesOf("كيديرو أوطوسطوب ولا كيباتو عند صحابهم")).toEqual([
      "alternatives: كيديرو أوطوسطوب",
      "alternatives: كيباتو عند صحابهم",
    ]);
  });

  test("the purpose behind a solution says the difficulty", () => {
    expect(entriesOf("السلام، بغينا نديرو أبليكاسيون ديال الطاكسيات الكبار باش الناس يعرفو فوقاش يجيو")).toEqual([
      "opportunity: أبليكاسيون ديال الطاكسيات الكبار",
      "what: باش الناس يعرفو فوقاش يجيو",
    ]);
  });

  test("the lack of the team's own product is no cause", () => {
    expect(entriesOf("كيتسناو. حيت ما كايناش أبليكاسيون")).toEqual(["what: كيتسناو"]);
  });

  test("a group with what tells it apart, and its moment", () => {
    expect(entriesOf("الطلبة ديال الكلية ف الرشيدية، نهار الجمعة فالعشية، باغيين يمشيو لتنغير")).toEqual([
      "who: الطلبة ديال الكلية ف الرشيدية",
      "context: نهار الجمعة فالعشية",
    ]);
    expect(entriesOf("slm, projet 3la l3yalat dyal les coopératives")).toEqual(["who: l3yalat dyal les coopératives"]);
  });

  test("people asked are a source, not a size", () => {
    expect(entriesOf("ساعة ونص. سولنا 12 طالب دابا، 9 قالو كتر من ساعة")).toEqual([
      "magnitude: ساعة ونص",
      "evidence: سولنا 12 طالب",
      "magnitude: 9 قالو كتر من ساعة",
    ]);
  });

  test("a full sentence is the statement, whole and alone", () => {
    const french =
      "Au centre de santé près de Goulmima, 31 des 94 diabétiques venus chercher leur insuline en mai (cahier de l'infirmier) sont repartis sans, et certains sautent des doses ou font 60 km en taxi.";
    const darija =
      "نهار الجمعة فالعشية، الطلبة ديال الكلية ف الرشيدية كيتسناو الطاكسي الكبير لتنغير: 9 من 12 اللي سولناهم كيفوتو ساعة، وشي وحدين كيباتو عند صحابهم";
    expect(entriesOf(french)).toEqual([`statement: ${french}`]);
    expect(entriesOf(darija)).toEqual([`statement: ${darija}`]);
  });

  test("a cause stands without its because", () => {
    expect(entriesOf("parce que le bus passe une fois par jour")).toEqual(["causes: le bus passe une fois par jour"]);
  });
});

describe("a bare answer", () => {
  test("fills the field that was asked for", () => {
    expect(entriesOf("ben les malades", "who")).toEqual(["who: les malades"]);
    expect(entriesOf("l'insuline", "one_problem")).toEqual(["what: l'insuline"]);
    expect(entriesOf("tinghir", "where_when")).toEqual(["context: tinghir"]);
    expect(entriesOf("kaybi3o chwiya", "what")).toEqual(["what: kaybi3o chwiya"]);
  });

  test("that says nothing fills nothing", () => {
    for (const text of ["ma3reftch", "walo", "oui", "?", ""]) expect(entriesOf(text, "magnitude"), text).toEqual([]);
  });

  test("of everyone is no one, of often is no number", () => {
    expect(entriesOf("كلشي", "who")).toEqual([]);
    expect(entriesOf("souvent", "magnitude")).toEqual([]);
  });
});

test("every quote stands letter for letter where it says", () => {
  for (const { text } of [...cases<{ text: string }>("set-aside-a"), ...cases<{ text: string }>("fields")])
    for (const asked of [null, "who", "what", "magnitude", "causes", "alternatives", "where_when"])
      for (const { quote, start, end } of readEntries(text, { asked })) {
        expect(text.slice(start, end)).toBe(quote);
        expect(quote.trim()).not.toBe("");
      }
});
