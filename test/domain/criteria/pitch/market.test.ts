import { describe, expect, test } from "vitest";
import { pitchCriteria } from "../../../../src/domain/criteria/pitch/pitch-criteria.ts";

const verdict = (id: string, text: string) => pitchCriteria[id]!({ text, notOwn: [] }).verdict;

describe("payer", () => {
  test.each([
    "L'auberge paie 50 dirhams par mois.",
    "C'est gratuit pour les élèves, la commune finance.",
    "Les coopératives s'abonnent à l'année.",
    "Restaurants buy the oil by subscription.",
    "The health office funds the first year.",
    "تدفع التعاونية اشتراكاً سنوياً.",
    "مول الحانوت كيخلص 30 درهم فالشهر.",
    "l association hiya li katkhless f lwel",
  ])("who pays is named: %s", (text) => {
    expect(verdict("payer", text)).toBe("met");
  });
  test("a model with nobody in it is weak, silence is missing", () => {
    expect(verdict("payer", "Modèle : abonnement mensuel et commission.")).toBe("weak");
    expect(verdict("payer", "Notre application est très utile aux jeunes.")).toBe("missing");
    expect(verdict("payer", "Our app is loved by students.")).toBe("missing");
  });
});

describe("price", () => {
  test.each([
    "50 dirhams par mois",
    "Nous prenons 8 % de commission sur chaque vente.",
    "It costs five dollars a visit.",
    "ثلاثون درهماً في الشهر",
    "30 dh f chher",
    "Gratuit pour les familles, la commune paie.",
  ])("an amount is said: %s", (text) => {
    expect(verdict("price", text)).toBe("met");
  });
  test("a model or no word of it is none", () => {
    expect(verdict("price", "Un abonnement premium.")).toBe("weak");
    expect(verdict("price", "Les guides en parlent entre eux.")).toBe("missing");
  });
});

describe("market_reach", () => {
  test.each([
    "L'association des guides en parle à sa réunion du jeudi.",
    "Douze auberges l'essaient déjà ; la vallée en compte 140.",
    "Shopkeepers hear of it through the weekly market.",
    "We have 40 testers and 3 signed contracts.",
    "نصل إلى الفلاحين عبر السوق الأسبوعي.",
    "الناس كيسمعو بيه من عند مول الحانوت.",
    "kan9edmoha f souk w f groupe whatsapp dyal la coopérative",
  ])("a channel, an uptake or a size is said: %s", (text) => {
    expect(verdict("market_reach", text)).toBe("met");
  });
  test("how it works is no market", () => {
    expect(verdict("market_reach", "Le capteur mesure l'humidité.")).toBe("missing");
  });
});

describe("new_against", () => {
  test.each([
    "Le guichet affiche déjà les horaires ; personne ne disait encore si le responsable est là.",
    "Les applis existantes demandent internet, la nôtre marche avec un simple appel.",
    "Other apps need a smartphone; ours is the only one that rings a basic phone.",
    "Contrairement au carnet papier, il parle.",
    "التطبيقات الموجودة بالفرنسية، وهذا أول نظام بالأمازيغية.",
    "كاينين تطبيقات أخرى ولكن حتى واحد ما كيخدم بلا أنترنيت.",
    "توجد مواقع للكراء لكنها لا تزور البيوت.",
    "kayn google maps walakin makaynch fih drouj, 7na awel wa7din",
  ])("what is new is set against what exists: %s", (text) => {
    expect(verdict("new_against", text)).toBe("met");
  });
  test.each([
    "Notre idée est unique et innovante.",
    "A disruptive, first of its kind platform.",
    "فكرة جديدة ومبتكرة.",
  ])("a claim with nothing beside it is weak: %s", (text) => {
    expect(verdict("new_against", text)).toBe("weak");
  });
});
