import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { leadsOffSite } from "../../../src/assistant/model/addresses.ts";
import { holdBack } from "../../../src/assistant/model/hold-back.ts";

const sources = [
  "Au centre de Goulmima, 31 des 94 sont repartis sans insuline",
  "الما كيتقطع كل نهار",
  "voir http://eau.example",
];

/** What a reader saw of words that came in pieces; null when the rest was given up. */
function seen(pieces: readonly string[]): { shown: string; lost: boolean } {
  const filter = holdBack(sources);
  let shown = "";
  for (const piece of pieces) {
    const more = filter.push(piece);
    if (more === null) return { shown, lost: true };
    shown += more;
  }
  const rest = filter.end();
  return { shown: shown + (rest ?? ""), lost: rest === null };
}

const byLetters = (text: string) => seen([...text]);

describe("a model's words on their way to a reader", () => {
  test.each([
    "Vous dites « repartis sans insuline ». Combien, sur un mois ?",
    "تقولون «الما كيتقطع كل نهار» [1]. منذ متى؟",
    "It costs 3.5 dirhams a day, i.e. a loaf. Who pays?",
  ])("are all shown, in order: %s", (text) => {
    expect(byLetters(text)).toEqual({ shown: text, lost: false });
    expect(seen([text])).toEqual({ shown: text, lost: false });
  });

  test("plain words are shown as they come", () => {
    const filter = holdBack(sources);
    expect(filter.push("Combien ")).toBe("Combien ");
    expect(filter.push("de fois")).toBe("de fois");
  });

  test("a quotation waits until it is closed and found", () => {
    const filter = holdBack(sources);
    expect(filter.push("Voici « repartis")).toBe("Voici ");
    expect(filter.push(" sans insuline")).toBe("");
    expect(filter.push(" » : qui ?")).toBe("« repartis sans insuline » : qui ?");
  });

  test.each([
    ["words that nobody wrote, quoted", "Vous dites « nous sauvons le monde » chaque jour", "Vous dites "],
    ["a link", "Voyez https://evil.example/x?d=1 vite", "Voyez "],
    ["an image", "Regardez ![x](https://evil.example/p.png) ici", "Regardez "],
    ["a link in words", "Lisez [ceci](http://a.b) donc", "Lisez "],
    ["a link in wide letters", "Voyez ｈｔｔｐｓ：／／ｅｖｉｌ．ｅｘａｍｐｌｅ vite", "Voyez "],
    ["a link with unseen signs", "Voyez \u200bht\u200btps://evil.example vite", "Voyez "],
    ["a link that the team wrote", "Vous dites « voir http://eau.example » chaque jour", "Vous dites "],
    ["data", 'Bien {"tool":"save"} alors', "Bien "],
    ["a tag", "Bien <img src=x> alors", "Bien "],
  ])("%s is never shown, however it is cut", (_, text, before) => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 60 }), (lengths) => {
        const pieces: string[] = [];
        let at = 0;
        for (let turn = 0; at < text.length; turn += 1) {
          const length = lengths[turn % lengths.length]!;
          pieces.push(text.slice(at, at + length));
          at += length;
        }
        const { shown, lost } = seen(pieces);
        expect(lost).toBe(true);
        expect(before.startsWith(shown)).toBe(true);
      }),
    );
  });

  test("a bare address is never shown whole", () => {
    expect(byLetters("Allez sur evil.com pour voir")).toEqual({ shown: "Allez sur evil", lost: true });
    expect(seen(["Allez sur evil.com pour voir"])).toEqual({ shown: "", lost: true });
  });

  test.each(["Vous dites « repartis sans", "Voyez https://evil", "Voyez evil.com"])(
    "so is what the end leaves open: %s",
    (text) => {
      expect(seen([text]).lost).toBe(true);
    },
  );

  test("a quotation that never closes is given up", () => {
    expect(seen(["« ", "mot ".repeat(120)]).lost).toBe(true);
  });
});

test.each([
  ["https://a.b", true],
  ["voir www.site", true],
  ["sante.ma", true],
  ["3.5 kg", false],
  ["fin. Le reste", false],
  ["cahier de mai [1]", false],
])("%s leads off-site: %s", (text, leads) => expect(leadsOffSite(text)).toBe(leads));
