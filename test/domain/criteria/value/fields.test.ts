import { describe, expect, test } from "vitest";
import { valueCriteria } from "../../../../src/domain/criteria/value/value-criteria.ts";

const verdict = (id: string, text: string) => valueCriteria[id]!({ text, notOwn: [] }).verdict;

describe("roles_apart", () => {
  test.each([
    "L'infirmière s'en sert, la délégation paie, et les patients évitent un trajet.",
    "Utilisateur : le moniteur. Payeur : le centre social. Bénéficiaires : les jeunes autistes.",
    "Teachers use it, the town pays, pupils benefit.",
    "يستعمله الأستاذ، وتموّله الجماعة، ويستفيد التلاميذ.",
    "المول ديال الحانوت كيستعملو، الشركة كتخلص، والجيران كيستافدو.",
    "lmo3allim kaysta3mlo, ljama3a katkhless, tlamd kaystafdo",
  ])("user, payer and beneficiary are told apart: %s", (text) => {
    expect(verdict("roles_apart", text)).toBe("met");
  });
  test("a group with no role is weak, nobody is missing", () => {
    expect(verdict("roles_apart", "Les agriculteurs de Zagora.")).toBe("weak");
    expect(verdict("roles_apart", "Les patients en bénéficient.")).toBe("weak");
    expect(verdict("roles_apart", "Un projet durable.")).toBe("missing");
  });
});

describe("one_segment", () => {
  test.each([
    "Les tisseuses de moins de 30 ans de Tazenakht.",
    "Les 60 femmes enceintes de trois douars, et la sage-femme qui les suit.",
    "Night-shift nurses in Fez.",
    "مربّو النحل في دمنات.",
    "الخياطات ديال حي السلام",
    "lfella7a dyal tmar f Erfoud",
  ])("one group that could be met: %s", (text) => {
    expect(verdict("one_segment", text)).toBe("met");
  });
  test("a row of groups is weak, everyone is missing", () => {
    expect(verdict("one_segment", "Les agriculteurs, les étudiants, les touristes et les artisans.")).toBe("weak");
    expect(verdict("one_segment", "Farmers, students and tourists.")).toBe("weak");
    expect(verdict("one_segment", "Tout le monde.")).toBe("missing");
    expect(verdict("one_segment", "الجميع")).toBe("missing");
  });
});

describe("size_sourced", () => {
  test.each([
    "140 apprenties, selon la liste des trois ateliers.",
    "Sixty heart patients, from the centre's register.",
    "60 مريضاً حسب لائحة المركز.",
    "35 mra, 7sbnahom f la coopérative",
  ])("a number comes with its source: %s", (text) => {
    expect(verdict("size_sourced", text)).toBe("met");
  });
  test("a number alone is weak, many is missing", () => {
    expect(verdict("size_sourced", "Environ 5 millions de Marocains.")).toBe("weak");
    expect(verdict("size_sourced", "Beaucoup de jeunes.")).toBe("missing");
  });
});

describe("features", () => {
  test.each([
    "Le chauffeur dit « complet » d'un mot ; la passagère le lit avant de sortir ; la gare compte les refus.",
    "- Réserver son tour par SMS\n- Recevoir un rappel\n- Signaler une absence",
    "The nurse scans the card, the mother gets a text, the clerk prints the list.",
    "يحجز المريض دوره، ويتوصل برسالة، وتراه الممرضة في اللائحة.",
    "الكليانة كتختار الساعة، مولات الصالون كتأكد، وكيوصلها ميساج.",
    "lklyan kaykhtar sa3a, lcoiffeuse kat2akked, w kaywslo message",
  ])("each is something a person does or gets: %s", (text) => {
    expect(verdict("feature_acts", text)).toBe("met");
  });
  test.each([
    "Tableau de bord, blockchain, chatbot, intelligence artificielle.",
    "Login, profile, settings, dashboard.",
    "لوحة قيادة، ذكاء اصطناعي، واجهة جميلة.",
  ])("a list of components is none: %s", (text) => {
    expect(verdict("feature_acts", text)).not.toBe("met");
  });
  test("five are few, six or seven many, eight too many", () => {
    expect(verdict("few_features", "réserver, payer, suivre")).toBe("met");
    expect(verdict("few_features", "a1\na2\na3\na4\na5\na6")).toBe("weak");
    expect(verdict("few_features", "1. un 2. deux 3. trois 4. quatre 5. cinq 6. six 7. sept 8. huit")).toBe("missing");
    expect(verdict("few_features", "")).toBe("missing");
  });
});

describe("user_experience", () => {
  test.each([
    "La gardienne reçoit un appel la veille, une voix dit l'heure de la coupure, elle remplit les bidons.",
    "D'abord elle compose le numéro, puis elle écoute le prix du jour, enfin elle vend ou attend.",
    "He sends a photo, waits two minutes, then hears the answer.",
    "تتصل بالرقم، ثم تسمع الثمن، وبعد ذلك تقرر البيع.",
    "كيعيط للنمرة، ومن بعد كيسمع الثمن، وعاد كيقرر.",
    "kay3eyt l nimiro, mn be3d kaysme3 taman w kay9err",
  ])("gestures come in order: %s", (text) => {
    expect(verdict("ux_steps", text)).toBe("met");
  });
  test("a quality is no step", () => {
    expect(verdict("ux_steps", "Interface ergonomique et intuitive.")).toBe("missing");
    expect(verdict("ux_steps", "Simple and beautiful design.")).toBe("missing");
  });
  test.each([
    "Sur un petit téléphone, en darija, même sans internet.",
    "A voice call in Amazigh, no smartphone needed.",
    "مكالمة صوتية بالأمازيغية على هاتف بسيط.",
    "ميساج فوكال بالدارجة فالتيليفون العادي",
    "appel b darija, bla internet",
  ])("device, language or network are told: %s", (text) => {
    expect(verdict("ux_access", text)).toBe("met");
  });
  test("one of them alone is weak, none is missing", () => {
    expect(verdict("ux_access", "Sur son ordinateur.")).toBe("weak");
    expect(verdict("ux_access", "Une belle interface.")).toBe("missing");
  });
});
