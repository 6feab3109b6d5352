import { describe, expect, test } from "vitest";
import { detectLanguage } from "../../../src/domain/language/detect.ts";
import type { Language } from "../../../src/domain/language/names.ts";
import { withoutMarks } from "../../../src/domain/planning/quoting.ts";
import { rehearsalReport } from "../../../src/domain/rehearsal/report.ts";
import { scriptSpoken } from "../../../src/domain/rehearsal/spoken.ts";
import { drafterWith, inputOf } from "./drafting.ts";

const drafter = drafterWith(null);
const signal = new AbortController().signal;

const drafted = async (text: string, language: Language, canvases = {}, seconds = 150) => {
  const report = rehearsalReport({ spoken: scriptSpoken(text, seconds), canvases, language });
  const input = inputOf("pitch", {}, language, { speech: { text, report } });
  return await drafter.draft(input, signal);
};

const speeches: readonly (readonly [Language, string, object])[] = [
  [
    "fr",
    "Bonjour, nous sommes l'équipe Atlas. À Rissani, 60 % des vendeuses de légumes jettent leur récolte avant midi. Notre solution est un coffre isolé en terre, que chacune loue au souk. On espère être soutenus. Merci.",
    {
      framing: {
        statement: "À Rissani, 40 % des vendeuses de légumes jettent leur récolte avant midi, selon le cahier du souk",
      },
    },
  ],
  [
    "ar",
    "هل تعرفون كم طفلاً يمشي كل صباح إلى مدرسة أيت هاني؟ ثلاثة وعشرون تلميذاً يقطعون ستة كيلومترات. نقترح حافلة صغيرة تسيرها الجمعية. شكراً لكم.",
    {},
  ],
  [
    "en",
    "Last Tuesday Rachid carried eleven cans of water up four floors. In our district 300 families have no running water on weekdays. We built a shared tank with a float and a bell. We ask the council for one roof and 20,000 dirhams before June. Rachid should carry books instead of cans.",
    {},
  ],
];

describe.each(speeches)("a rehearsal in %s", (language, text, canvases) => {
  test("what holds first, then three at most, then one step; quotes stand in the speech letter for letter", async () => {
    const { draft } = await drafted(text, language, canvases);
    const kinds = draft.remarks.map(({ kind }) => kind[0]).join("");
    expect(kinds).toMatch(/^g?l{0,3}n$/);
    for (const { quote, text: said, field } of draft.remarks) {
      expect(field).toBeNull();
      if (quote === null) continue;
      expect(text).toContain(quote);
      expect(withoutMarks(said)).toContain(quote);
    }
    const own = draft.remarks.map(({ text: said }) => withoutMarks(said).replace(/[«“][^»”]*[»”]/gu, " ")).join(" ");
    expect(own.match(/[?؟]/gu)?.length ?? 0).toBeLessThanOrEqual(1);
    expect(detectLanguage(own).language).toBe(language);
  });
});

test("a number that the canvas contradicts is told with both ends", async () => {
  const [language, text, canvases] = speeches[0]!;
  const { draft } = await drafted(text, language, canvases);
  const remark = draft.remarks.find(({ id }) => id.startsWith("speech.number_mismatch"))!;
  expect(remark.quote).toContain("60 %");
  expect(withoutMarks(remark.text)).toContain("40 %");
});

test("what was never said is lacking without a quote, and can be planted as praised", async () => {
  const { draft, material } = await drafted("Notre solution est un four partagé.", "fr");
  const missing = draft.remarks.filter(({ id }) => id.startsWith("speech.missing/"));
  expect(missing.length).toBeGreaterThan(0);
  for (const { id, quote } of missing) {
    expect(quote).toBeNull();
    expect(material.praise[id]).toMatch(/\S/);
  }
});

test("the length is told as a watch shows it", async () => {
  const long = `${speeches[2]![1]} `.repeat(3).trim();
  const { draft } = await drafted(long, "en", {}, 400);
  expect(draft.remarks.map(({ text }) => text).join(" ")).toContain("6:40");
});
