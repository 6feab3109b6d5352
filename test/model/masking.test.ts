import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openMask } from "../../src/model/masking.ts";

const hide = (text: string, names: readonly string[] = []) => openMask(names, [text]).hide(text);

describe("what is hidden", () => {
  test.each([
    ["Appelez-moi au 06 12 34 56 78 demain", "Appelez-moi au [TEL_1] demain"],
    ["0612345678", "[TEL_1]"],
    ["mon num 07.12.34.56.78, merci", "mon num [TEL_1], merci"],
    ["05-22-34-56-78", "[TEL_1]"],
    ["tel: 0661 23 45 67", "tel: [TEL_1]"],
    ["0661-234567 ou 0522 345 678", "[TEL_1] ou [TEL_2]"],
    ["+212 6 12 34 56 78", "[TEL_1]"],
    ["+212(0)612345678", "[TEL_1]"],
    ["00212612345678", "[TEL_1]"],
    ["00 212 661-23-45-67.", "[TEL_1]."],
    ["212612345678", "[TEL_1]"],
    ["whatsapp 612345678 svp", "whatsapp [TEL_1] svp"],
    ["6 12 34 56 78", "[TEL_1]"],
    ["الهاتف: ٠٦١٢٣٤٥٦٧٨", "الهاتف: [TEL_1]"],
    ["رقمي ٠٦ ١٢ ٣٤ ٥٦ ٧٨ شكرا", "رقمي [TEL_1] شكرا"],
    ["+33 6 12 34 56 78 à Paris", "[TEL_1] à Paris"],
    ["+34 612 345 678", "[TEL_1]"],
    ["+1 (415) 555-2671", "[TEL_1]"],
    ["+49 1512 3456789", "[TEL_1]"],
    ["0033612345678", "[TEL_1]"],
    ["01 42 68 53 00", "[TEL_1]"],
    ["020 7946 0958", "[TEL_1]"],
    ["call 415-555-2671", "call [TEL_1]"],
    ["Karim 2 06 12 34 56 78 et 3", "Karim 2 [TEL_1] et 3"],
    ["karim.alami@gmail.com", "[MAIL_1]"],
    ["mail: s.benali+rally@um5.ac.ma, merci", "mail: [MAIL_1], merci"],
    ["salma [at] example.org", "[MAIL_1]"],
    ["salma(arobase)example.org.", "[MAIL_1]."],
    ["karim@gmail", "[MAIL_1]"],
    ["CIN BK123456", "CIN [ID_1]"],
    ["ma cin: bk 123456", "ma cin: [ID_1]"],
    ["j123456", "[ID_1]"],
    ["ma carte: f 123456", "ma carte: [ID_1]"],
    ["carte nationale 123456", "carte nationale [ID_1]"],
    ["AB123456.", "[ID_1]."],
    ["BE 123456", "[ID_1]"],
    ["QA 123456", "[ID_1]"],
    ["رقم البطاقة الوطنية: BH 654321", "رقم البطاقة الوطنية: [ID_1]"],
    ["RIB 007 780 0001234567890123 45", "RIB [BANK_1]"],
    ["RIB : 007780000123456789012345", "RIB : [BANK_1]"],
    ["MA64 0117 8000 0001 2345 6789 0123", "[BANK_1]"],
    ["FR76 3000 6000 0112 3456 7890 189", "[BANK_1]"],
    ["carte 4539 1488 0343 6467", "carte [BANK_1]"],
    ["4539148803436467", "[BANK_1]"],
    ["378282246310005", "[BANK_1]"],
    ["https://dalil.example/t/K7QZ-93", "[LINK_1]"],
    ["voir https://example.org/a?token=abc123def.", "voir [LINK_1]."],
  ])("%s", (text, masked) => {
    expect(hide(text)).toBe(masked);
  });
});

describe("what is evidence stays", () => {
  test.each([
    "31 sur 94 élèves, soit 33 %",
    "2,5 km à pied, 12 000 DH par an",
    "12000 dh, 15000DH, dh12000, 250 000 000 MAD",
    "un budget de 1 200 000 000 dirhams",
    "+12 000 000 emplois, +1 500 000 habitants",
    "de 2019 à 2024, puis 2025 2026 2027 2028",
    "à 16h45, 08:30, 14.30-16.45, 08.00 - 12.00",
    "le 07/06/2026, le 07-06-2026 à 16h, 2026-06-07, 05.06.2026",
    "du 05/06/2026 au 07/06/2026 16 réponses",
    "01 02 03 04 05 06 07 08",
    "population 37 840 044 en 2024",
    "600000000 DH d'investissement",
    "CO2, H2O, E5, N9, A380, B2B, ISO 9001, article 09-08, loi 09-08",
    "DE 12000 À 15000 DH",
    "on passe de 45 000 à 120 000 tonnes",
    "A 12000 DH, à 15000 dh, a 12000 dh",
    "٣١ من ٩٤ تلميذا، ١٢٠٠٠ درهم في ٢٠٢٤",
    "١٢ ٠٠٠ ٠٠٠ نسمة",
    "https://www.hcp.ma/Population-du-Maroc_a2413.html",
    "3.14159265 et 0,123456789",
    "une application mobile pour 12 000 000 utilisateurs",
    "1er prix : 10 000 $, 2e : 5 000 $",
    "GPS 33.5731, -7.5898",
    "10 à 20 @ 3 DH",
    "km12000 et 250000 km",
    "les notes : 12 14 08 11 16",
    "une carte de 25000 points, carte : 25000",
  ])("%s", (text) => {
    expect(hide(text)).toBe(text);
  });
});

describe("names of members", () => {
  test.each([
    [["Salma Benali"], "Salma Benali et salma, SALMA, Mme Benali", "[NAME_1] et [NAME_2], [NAME_3], Mme [NAME_4]"],
    [["Hélène"], "d'Helene, HÉLÈNE", "d'[NAME_1], [NAME_2]"],
    [["Mehdi El Idrissi"], "mehdi a vu le el niño avec idrissi", "[NAME_1] a vu le el niño avec [NAME_2]"],
    [["Youssef"], "يوسف ويوسف وليوسف", "[NAME_1] و[NAME_1] ول[NAME_1]"],
    [["يوسف"], "Youssef, youcef", "[NAME_1], [NAME_2]"],
    [["خَديجة"], "خديجه قالت", "[NAME_1] قالت"],
    [["Fatima-Zahra"], "fatima zahra, Fatimazahra", "[NAME_1], [NAME_2]"],
    [["Nour"], "Nour mesure la lumière, nour", "[NAME_1] mesure la lumière, nour"],
    [["Nour"], "نور الشمس يكفي", "نور الشمس يكفي"],
    [["نور"], "أنا نور من الفريق، والنور كثير", "أنا [NAME_1] من الفريق، والنور كثير"],
    [["أمل"], "لا أمل للمرضى", "لا أمل للمرضى"],
    [["أمل التازي"], "أمل التازي تسأل", "[NAME_1] تسأل"],
    [["Ali"], "على المرضى أن ينتظروا علي", "على المرضى أن ينتظروا علي"],
    [["Ali"], "ali et Ali, alimentation", "[NAME_1] et [NAME_2], alimentation"],
    [["Said"], "he said that Said left", "he said that [NAME_1] left"],
    [["Rose"], "rose et Rose", "rose et [NAME_1]"],
    [["عبد الرحمن"], "عبدالرحمان فالفريق", "[NAME_1] فالفريق"],
    [["Sean O'Brien"], "o'brien arrived", "o'[NAME_1] arrived"],
    [["L"], "L a dit", "L a dit"],
    [["Solution"], "la solution reste", "la solution reste"],
    [[""], "rien", "rien"],
    [["C++ (dev)"], "dev", "[NAME_1]"],
  ] as [string[], string, string][])("%j in %s", (names, text, masked) => {
    expect(hide(text, names)).toBe(masked);
  });
});

test("the same detail has the same placeholder in all messages of an ask", () => {
  const mask = openMask([], []);
  expect(mask.hide("06 12 34 56 78 et 0611111111")).toBe("[TEL_1] et [TEL_2]");
  expect(mask.hide("0611111111")).toBe("[TEL_2]");
});

test("what a person typed like a placeholder stays theirs", () => {
  const text = "[TEL_1] est écrit ainsi, et 0612345678";
  const mask = openMask([], [text]);
  expect(mask.hide(text)).toBe("[TEL_1] est écrit ainsi, et [TEL_2]");
  expect(mask.show("[TEL_1] [TEL_2]")).toBe("[TEL_1] 0612345678");
});

test("a placeholder cut anywhere comes back whole, and nothing else waits", () => {
  const mask = openMask(["Karim"], []);
  const masked = mask.hide("Karim : 0612345678");
  for (let at = 0; at <= masked.length; at += 1) {
    const showing = mask.showing();
    expect(showing.take(masked.slice(0, at)) + showing.take(masked.slice(at)) + showing.rest()).toBe(
      "Karim : 0612345678",
    );
  }
  const showing = mask.showing();
  expect(showing.take("a [b] c [TE")).toBe("a [b] c ");
  expect(showing.take("ST] d")).toBe("[TEST] d");
});

test("half a character waits for its other half", () => {
  const showing = openMask([], []).showing();
  expect(showing.take("ok \ud83d")).toBe("ok ");
  expect(showing.take("\ude00!")).toBe("😀!");
});

const letters = fc.string({ unit: "grapheme", maxLength: 40 });
const two = fc.integer({ min: 0, max: 99 }).map((number) => String(number).padStart(2, "0"));
const phone = fc
  .tuple(
    fc.constantFrom("+212 6", "00212-7", "06", "07", "05", "+2126"),
    fc.array(two, { minLength: 4, maxLength: 4 }),
    fc.constantFrom("", " ", ".", "-"),
  )
  // Not a count (01 02 03) nor a round figure, which stay.
  .filter(([, pairs]) => !pairs.includes("00") && new Set(pairs).size > 2)
  .map(([start, pairs, joint]) => `${start}${joint}${pairs.join(joint)}`)
  .filter((text) => !/\b\d\d[.-]\d\d[.-](?:19|20)/.test(text));
const mail = fc.emailAddress();
const name = fc.constantFrom("Khadija Alaoui", "Zineb", "Abdellah", "حمزة", "Ghita");
const piece = fc.oneof(
  letters,
  phone,
  mail,
  name,
  fc.constantFrom("[TEL_1]", "[NAME_", "_1]", "12 000 DH", "[MAIL_2]"),
);
const texts = fc.array(
  fc.array(piece, { maxLength: 8 }).map((parts) => parts.join(" ")),
  { minLength: 1, maxLength: 4 },
);
const names = ["Khadija Alaoui", "Zineb", "Abdellah", "حمزة", "Ghita"];

test("whatever is hidden comes back letter for letter", () => {
  fc.assert(
    fc.property(texts, (some) => {
      const mask = openMask(names, some);
      for (const text of some) expect(mask.show(mask.hide(text))).toBe(text);
    }),
    { numRuns: 500 },
  );
});

test("in pieces of any length it comes back letter for letter too", () => {
  fc.assert(
    fc.property(texts, fc.infiniteStream(fc.integer({ min: 1, max: 7 })), (some, lengths) => {
      const mask = openMask(names, some);
      const masked = mask.hide(some[0]!);
      const showing = mask.showing();
      let shown = "";
      for (let at = 0; at < masked.length; ) {
        const length = lengths.next().value!;
        shown += showing.take(masked.slice(at, at + length));
        at += length;
      }
      expect(shown + showing.rest()).toBe(some[0]);
    }),
    { numRuns: 300 },
  );
});

test("nothing to hide is left, wherever it stands", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.lorem({ maxCount: 4 }), fc.oneof(phone, mail, name)), { minLength: 1 }),
      (pairs) => {
        const text = pairs.map((pair) => pair.join(" ")).join(", ");
        const mask = openMask(names, [text]);
        const masked = mask.hide(text);
        for (const [, detail] of pairs) expect(masked).not.toContain(detail);
        expect(mask.hide(masked)).toBe(masked);
      },
    ),
    { numRuns: 300 },
  );
});
