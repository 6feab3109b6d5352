import { expect, test } from "vitest";
import { loadJuryWords } from "../../../../src/assistant/jury-words.ts";
import { dodges } from "../../../../src/domain/rehearsal/jury/dodges.ts";
import { type JuryInput, juryQuestions } from "../../../../src/domain/rehearsal/jury/questions.ts";
import { asked, askedAgain } from "../../../../src/domain/rehearsal/jury/words.ts";
import { rehearsalReport } from "../../../../src/domain/rehearsal/report.ts";
import { scriptSpoken } from "../../../../src/domain/rehearsal/spoken.ts";
import { pitches } from "../../../support/rehearsing.ts";

const pitch = (name: string, town: string) =>
  `Bonjour, je m'appelle ${name}. À ${town}, les familles de la palmeraie boivent une eau trop salée. Notre solution est une sonde qui affiche vert ou rouge sur le téléphone. Nous demandons à la commune deux puits avant juin.`;
const questions = (text: string, more: Partial<JuryInput> = {}) =>
  juryQuestions({ report: rehearsalReport({ spoken: scriptSpoken(text) }), links: [], ...more });
const keys = (text: string) => questions(text).map(({ seat, key, criterion }) => `${seat} ${key} ${criterion}`);

test("three seats ask two questions each, one of gain and one of fear", () => {
  const all = questions(pitch("Salma", "Zagora"));
  expect(all.map(({ seat }) => seat)).toEqual([
    "expert",
    "investor",
    "institution",
    "expert",
    "investor",
    "institution",
  ]);
  for (const seat of ["expert", "investor", "institution"])
    expect(
      all
        .filter((one) => one.seat === seat)
        .map(({ from }) => from)
        .sort(),
    ).toEqual(["fear", "gain"]);
});

test("names change nothing: equal pitches get equal questions", () => {
  const one = keys(pitch("Salma", "Zagora"));
  for (const name of ["Mohamed", "Fatima-Zahra", "John", "Ngozi", "Aïcha"])
    expect(keys(pitch(name, "Zagora"))).toEqual(one);
});

test("the language changes nothing: one pitch told three times gets one set of questions", () => {
  const told = [
    "Le problème, c'est que les pêcheurs d'Essaouira jettent un tiers de leur poisson. Notre solution est une glacière solaire. Nous demandons deux glacières au port avant juin.",
    "The problem is that fishermen in Essaouira throw away a third of their fish. Our solution is a solar ice box. We ask the port for two ice boxes before June.",
    "المشكلة أن صيادي الصويرة يرمون ثلث أسماكهم. حلنا هو صندوق تبريد شمسي. نطلب من الميناء صندوقين قبل يونيو.",
  ].map(keys);
  expect(told[1]).toEqual(told[0]);
  expect(told[2]).toEqual(told[0]);
});

test("a number that contradicts the canvas is asked about first, with both ends", () => {
  const links: JuryInput["links"] = [
    {
      kind: "number_mismatch",
      text: { workshop: "pitch", field: "problem", quote: "40 %" },
      against: { workshop: "framing", field: "statement", quote: "30 %" },
    },
  ];
  const [first] = questions(pitch("Salma", "Zagora"), { links }).filter(({ seat }) => seat === "institution");
  expect(first).toMatchObject({ topic: "number", about: "40 %", against: "30 %" });
  const { fr } = loadJuryWords("prompts/jury");
  expect(asked(fr, first!)).toMatch(
    /^Vous dites «\u00a040\u00a0?\s?%\u00a0», et votre canevas dit «\u00a030\s?%\u00a0»\. .+\?$/u,
  );
});

test.each(["fr", "ar", "en"] as const)(
  "what is quoted (%s) says something by itself: a sentence or a quantity, letter for letter, no sound before it",
  (language) => {
    const text = pitches[language];
    const quoted = questions(text, { count: 18 }).flatMap(({ about }) => about ?? []);
    expect(quoted.length).toBeGreaterThan(5);
    for (const about of quoted) {
      expect(text).toContain(about);
      expect(about.split(/\s+/).length).toBeGreaterThanOrEqual(3);
      expect(about).not.toMatch(/^(?:euh|um|إممم)|[.,،]$/iu);
    }
    expect(quoted.some((about) => /2 .*5$/u.test(about))).toBe(true);
  },
);

test("only criteria by which the programme judges are asked about", () => {
  const all = questions(pitch("Salma", "Zagora"), { jury: ["innovation", "impact"], count: 6 });
  expect(new Set(all.map(({ criterion }) => criterion))).toEqual(new Set(["innovation", "impact"]));
});

test.each(["fr", "ar", "en"] as const)("every question has its words in %s, one question each", (language) => {
  const words = loadJuryWords("prompts/jury")[language];
  const marks = (text: string) => text.match(/[?؟]/gu)?.length;
  for (const topic of Object.values(words.topic))
    for (const text of [topic.gain, topic.fear, topic.follow]) expect(marks(text)).toBe(1);
  expect(askedAgain(words, { topic: "payer" })).toBe(words.topic.payer.follow);
});

test.each([
  ["payer", "Merci pour cette question, notre projet est très innovant et nous y croyons.", "beside"],
  ["payer", "La commune paie 500 dirhams par mois.", null],
  ["payer", "On verra", "silent"],
  ["impact_change", "Nous allons améliorer la vie des gens, c'est très important pour nous.", "beside"],
  ["impact_change", "L'attente passe de 160 à 60 minutes.", null],
  ["impact_change", "من 160 إلى 60 دقيقة في السنة الأولى.", null],
  ["cost", "3 000 dirhams la pièce", null],
  ["cost", "ghadi nchofo m3a l'équipe dyalna mn b3d", "beside"],
  ["test", "We built one and nine people tried it in Azrou.", null],
  ["problem_source", "Nous ne l'avons pas mesuré ; nous allons compter vendredi.", null],
  ["problem_source", "ما حسبناش، غادي نسولو الممرض نهار الخميس.", null],
] as const)("an answer that goes past the question is noticed (%s: %s)", (topic, answer, dodge) => {
  expect(dodges({ topic }, answer)).toBe(dodge);
});
