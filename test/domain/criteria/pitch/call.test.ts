import { describe, expect, test } from "vitest";
import { pitchCriteria } from "../../../../src/domain/criteria/pitch/pitch-criteria.ts";

const verdicts = (text: string) =>
  ["call_what", "call_to_whom", "call_how_much", "call_by_when"].map(
    (id) => pitchCriteria[id]!({ text, notOwn: [] }).verdict,
  );

describe("a concrete request", () => {
  test.each([
    "Nous demandons à la délégation une salle et une infirmière, deux matinées par semaine, de septembre à novembre.",
    "Aujourd'hui nous cherchons 20 000 dirhams auprès de la fondation, avant décembre, pour équiper trois écoles.",
    "We ask the town hall for two rooms, every Saturday from October to March.",
    "نطلب من الجماعة قاعتين لمدة ثلاثة أشهر، ابتداء من شتنبر.",
    "كنطلبو من الجماعة 3 د البيوت، من شتنبر حتال يناير.",
    "kantlbo mn ljama3a 2 salles w 5000 dh 9bel septembre",
    "نطلب من مندوبية الفلاحة بفكيك 12 مضخة قبل نهاية ماي.",
    "كنطلبو من جمعية الآباء 20 كرسي قبل العيد.",
  ])("says what, to whom, how much and by when: %s", (text) => {
    expect(verdicts(text)).toEqual(["met", "met", "met", "met"]);
  });

  test("support is nothing one could hand over", () => {
    expect(verdicts("Nous avons besoin de votre soutien.")).toEqual(["weak", "met", "missing", "missing"]);
    expect(verdicts("We need your support and trust.")[0]).toBe("weak");
    expect(verdicts("نحتاج إلى دعمكم.")[0]).toBe("weak");
    expect(verdicts("khasna da3m dyalkom")[0]).toBe("weak");
  });

  test("a partner without a name is nobody yet", () => {
    expect(verdicts("Nous cherchons des partenaires.").slice(0, 2)).toEqual(["met", "weak"]);
  });

  test("no request at all is missing", () => {
    expect(verdicts("Merci, nous croyons en notre projet.")).toEqual(["missing", "missing", "missing", "missing"]);
  });
});
