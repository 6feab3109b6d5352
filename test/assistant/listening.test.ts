import { expect, test } from "vitest";
import { expectGoodManners } from "./manner.ts";
import { talk } from "./talk.ts";

const bread = [
  "notre sujet c'est le gaspillage du pain dans les cantines",
  "les élèves de l'internat de Goulmima jettent leur pain",
];

test("a team that asks why gets the reason, then the same question again", async () => {
  for (const [language, complaint, why, reason] of [
    ["fr", bread[1]!, "pourquoi il faut un chiffre ?", "Sans nombre"],
    ["ar", "المرشدون الشباب في مرزوكة لا يجدون زبائن في الصيف", "لماذا تحتاجون إلى عدد؟", "من دون عدد"],
    [
      "en",
      "women in Tamegroute lose hours carrying water every morning",
      "why do you need the source?",
      "source falls",
    ],
  ] as const) {
    const turns = await talk([complaint, why], { language });
    expectGoodManners(turns);
    expect(turns[1]!.reply.plan.topic).toMatch(/^explain\./);
    expect(turns[1]!.reply.plan.gap).toEqual(turns[0]!.reply.plan.gap);
    expect(turns[1]!.reply.text).toContain(reason);
    expect(turns[1]!.reply.proposals).toEqual([]);
  }
});

test("a team that changes its subject starts afresh, and finds the old one where it left it", async () => {
  const turns = await talk([
    ...bread,
    "30 kilos par semaine",
    "en fait on change, on veut parler des accidents de moto",
    "les livreurs d'Errachidia ont des accidents la nuit",
    "on revient au pain",
  ]);
  expectGoodManners(turns);
  expect(turns[3]!.reply.text).toContain("accidents de moto");
  expect(turns[3]!.reply.plan.gap?.criterion).toMatch(/^(?:what|who)$/);
  expect(turns[3]!.reply.proposals).toEqual([]);
  expect(turns[5]!.reply.text).toContain("jettent leur pain");
  expect(turns[5]!.reply.plan.gap?.criterion).toBe("evidence");
});

test("an announced subject is a theme, quoted without its announcement", async () => {
  for (const text of ["on veut parler des déchets au souk", "notre sujet c'est les déchets au souk"]) {
    const [turn] = await talk([text]);
    expect(turn!.reply.text.replace(/[\u2066-\u2069]/g, "")).toMatch(/«\s*(?:les )?déchets au souk\s*»/u);
    expect(turn!.reply.plan.phrasings.join(" ")).not.toContain("ack.what");
  }
});

test("a number about the team or about its inquiry is no size of the problem", async () => {
  const turns = await talk([
    "les vendeurs de fossiles à Merzouga perdent des ventes",
    "5 ventes par jour",
    "on est 4 dans l'équipe",
    "on a observé samedi pendant 3 heures",
  ]);
  expect(turns[1]!.reply.proposals.map(({ field }) => field)).toContain("magnitude");
  for (const { reply } of turns.slice(2)) {
    expect(reply.plan.topic).not.toBe("replace");
    expect(reply.proposals.map(({ field }) => field)).not.toContain("magnitude");
  }
});

test("a team that corrects its number is asked which one stands", async () => {
  const turns = await talk([
    "les apiculteurs de Rich perdent leurs ruches",
    "80 ruches sur 200 cette année",
    "c'est l'association qui tient un registre",
    "finalement c'est 50 ruches sur 200",
  ]);
  expectGoodManners(turns);
  expect(turns[3]!.reply.plan.topic).toBe("replace");
  const arabic = await talk(
    ["النساء في دوار تافراوت يقطعن مسافة طويلة لجلب الماء", "ساعتان كل يوم", "في الحقيقة ثلاث ساعات"],
    { language: "ar", canvases: { framing: { magnitude: { text: "ساعتان كل يوم", revision: 1 } } } },
  );
  expect(arabic[2]!.reply.plan.topic).toBe("replace");
});

test("the trouble said again is no place, and a question is no cause", async () => {
  const turns = await talk(["les jeunes diplômés sont au chômage", "ils ne trouvent pas de stage"]);
  expect(turns[1]!.reply.proposals.map(({ field }) => field)).not.toContain("context");
  const english = await talk(
    ["Women in Tamegroute lose two hours a day to fetch water, as we saw in 6 families last week", "yes", "what else?"],
    { language: "en" },
  );
  expect(english[2]!.reply.proposals).toEqual([]);
});

test("yes to a confirmation leads to the next field, whatever verb comes with it", async () => {
  const turns = await talk([
    "Les potiers de Tamegroute perdent chaque janvier 200 pièces sur 900 au séchage à cause de l'humidité, d'après le président de leur association.",
    "oui enregistrez",
  ]);
  expect(turns[0]!.reply.plan.topic).toBe("confirm");
  expect(turns[1]!.reply.plan.topic).toMatch(/^field\./);
});

test("an answer that met nothing is quoted before the question comes back", async () => {
  const turns = await talk(["we want to talk about plastic at the weekly market", "plastic bags everywhere"], {
    language: "en",
  });
  expectGoodManners(turns);
  expect(turns[1]!.reply.text).toContain("plastic bags everywhere");
});

test("a long impersonal text is met as one that could be anyone's, and nothing of it is proposed", async () => {
  const [turn] = await talk([
    "La transition numérique représente aujourd'hui un enjeu majeur pour le développement durable des territoires. Dans un monde en constante évolution, il est essentiel de proposer des solutions innovantes et inclusives permettant d'améliorer la qualité de vie des citoyens.",
  ]);
  expect(turn!.reply.plan.topic).toBe("pasted");
  expect(turn!.reply.proposals).toEqual([]);
});

test("a story that holds everything is no statement yet", async () => {
  const [turn] = await talk([
    "Bonjour à toutes et à tous, nous sommes cinq étudiants de l'EST et nous avons remarqué que chaque hiver les artisans potiers de Tamegroute, une trentaine de familles, perdent une grande partie de leurs pièces pendant le séchage parce qu'il fait trop humide, et selon le président de l'association qu'on a appelé hier cela représente 200 pièces sur 900 en janvier.",
  ]);
  expect(turn!.reply.plan.topic).not.toMatch(/^confirm/);
  expect(turn!.reply.proposals.map(({ field }) => field)).not.toContain("statement");
});
