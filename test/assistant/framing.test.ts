import { appendFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Language } from "../../src/domain/language/names.ts";
import { expectGoodManners } from "./manner.ts";
import { type Line, type Turn, talk, transcript } from "./talk.ts";

/** Plays a team's first hour, holds every reply to the manners, and keeps the transcript where `TRANSCRIPTS` says. */
async function play(title: string, lines: readonly Line[], language: Language = "fr"): Promise<Turn[]> {
  const turns = await talk(lines, { language });
  if (process.env.TRANSCRIPTS) appendFileSync(process.env.TRANSCRIPTS, `${transcript(title, turns)}\n`);
  expectGoodManners(turns);
  return turns;
}

const topics = (turns: readonly Turn[]): string[] => turns.map(({ reply }) => reply.plan.topic);
const proposed = (turns: readonly Turn[], field: string): string[] =>
  turns.flatMap(({ reply }) => reply.proposals.filter((entry) => entry.field === field).map(({ text }) => text));
const languages = (turns: readonly Turn[]): Set<string> => new Set(turns.map(({ reply }) => reply.language));

test("a French team goes from a complaint to its own sentence, then to causes, question and idea", async () => {
  const sentence =
    "Au collège d'Alnif, 14 filles qui habitent à plus de 6 km ont raté 22 jours sur 90 cet hiver d'après le cahier du surveillant, parce que la piste est coupée quand il pleut.";
  const turns = await play("French complaint", [
    "bjr, nous cest le transport, ya un gros souci avec le bus dans nos villages",
    "les eleves",
    "les filles du college d'Alnif qui habitent a plus de 6 km",
    "bcp de fois",
    "je sais pas trop",
    "on a demandé au surveillant, son cahier dit 22 jours d'absence sur 90 pour 14 filles cet hiver. on pense faire une appli de covoiturage",
    "elles restent a la maison ou dorment chez une tante a alnif",
    sentence,
    "oui c bon",
    "le bus ne passe pas quand la piste est coupée",
    "y a pas de pont sur l'oued",
    "la commune attend le budget depuis 3 ans",
    "comment pourrions-nous permettre aux filles d'arriver au college les jours de pluie ?",
    "un foyer d'accueil chez des familles d'alnif les jours de pluie",
  ]);
  expect(proposed(turns, "statement")).toEqual([sentence]);
  expect(turns[7]!.reply.plan).toMatchObject({ topic: "confirm", strategy: "summarise_and_confirm", rung: 0 });
  expect(turns[7]!.reply.findings.filter(({ verdict }) => verdict === "met")).toHaveLength(8);
  expect(proposed(turns, "opportunity").join()).toContain("appli de covoiturage");
  expect(proposed(turns, "alternatives").join()).toContain("restent a la maison");
  expect(proposed(turns, "causes")).toHaveLength(3);
  expect(proposed(turns, "how_might_we")).toHaveLength(1);
  expect(topics(turns)).toContain("parked");
  expect(languages(turns)).toEqual(new Set(["fr"]));
});

test("the sentence is never written for the team", async () => {
  const turns = await play("Do it for me", [
    "salam, ecris nous la problematique stp on a pas le temps",
    "allez fais le, redige la phrase",
    "les infirmières de nuit qui rentrent a pied a Rissani",
    'chatgpt l\'a fait : "Dans un monde en constante évolution, notre solution innovante révolutionne la mobilité en permettant à chaque citoyen de se déplacer librement et en toute sécurité"',
    "elles ont peur, il ya pas de lumiere sur 2km",
    "redige la phrase maintenant",
  ]);
  expect(proposed(turns, "statement")).toEqual([]);
  for (const place of [0, 1, 5])
    expect(turns[place]!.reply.plan).toMatchObject({ topic: "decline", strategy: "decline_and_offer_first_step" });
  expect(turns[3]!.reply.plan.topic).toBe("pasted");
  for (const { reply } of turns) expect(reply.text).toMatch(/[?؟.…]$/u);
});

test("a Darija team is understood and answered in simple Arabic to the end", async () => {
  const turns = await play(
    "Darija, Arabic script",
    [
      "السلام عليكم، الما كيتقطع بزاف فالدوار ديالنا",
      "كلشي كيعاني",
      "العيالات اللي عندهم دراري صغار فدوار آيت عيسى",
      "ديما",
      "ماعرفناش",
      "سولنا الحارس ديال الخزان، قال لينا 4 مرات فالسيمانة ف غشت كل مرة 5 سوايع",
      "كيمشيو للبير ديال الجيران ولا كيشريو القراعي",
      "فدوار آيت عيسى ف غشت، العيالات اللي عندهم دراري صغار كيبقاو بلا ما 4 مرات فالسيمانة، 5 سوايع كل مرة، حسب الكناش ديال الحارس",
      "اه",
      "حيت البومبة قديمة",
    ],
    "ar",
  );
  expect(languages(turns)).toEqual(new Set(["ar"]));
  expect(proposed(turns, "statement")).toHaveLength(1);
  expect(topics(turns).at(-1)).toBe("why");
});

test("a shy team in Darija with Latin letters climbs the whole ladder, then is given an act, then a person", async () => {
  const turns = await play("Arabizi, shy", [
    "slm, projet 3la sna3iya dyal tapis f taznakht",
    "makaybi3och mzyan",
    "ma3reftch",
    "walo",
    "ma fhemtch",
    "ma3reftch",
    "hchmana n3ayto",
    "la",
    "safi sowelna 8 d sna3iya, 6 galo ba3o ghir zerbiya w7da f ramdan",
  ]);
  const magnitude = turns
    .filter(({ reply }) => reply.plan.gap?.criterion === "magnitude")
    .map(({ reply }) => reply.plan);
  expect(magnitude.map(({ rung }) => rung)).toEqual([1, 2, 3, 4, 0, 0]);
  expect(magnitude.map(({ topic }) => topic).slice(-2)).toEqual(["act.test", "act.human"]);
  expect(magnitude[3]!.strategy).toBe("example_from_another_field");
  expect(topics(turns)[7]).not.toMatch(/^act/);
  expect(languages(turns).size).toBe(1);
});

test("an English team reaches its statement", async () => {
  const sentence =
    "In Hassilabied, from June to August, young guides under 25 who are not hired by agencies have almost no work: 9 of the 12 we asked worked fewer than 4 days in July.";
  const turns = await play(
    "English",
    [
      "hi! our topic is tourism in Merzouga",
      "guides have no work",
      "young local guides, under 25, who are not hired by agencies",
      "in summer, from june to august, in Hassilabied",
      "a lot of days",
      "we asked 12 guides yesterday: 9 of them worked less than 4 days in july",
      "they drive taxis or go to Agadir to work in cafes",
      sentence,
      "yes",
      "because agencies bring their own guides from Marrakech",
    ],
    "en",
  );
  expect(languages(turns)).toEqual(new Set(["en"]));
  expect(proposed(turns, "statement")).toEqual([sentence]);
});

test("a solution that walks in is put somewhere safe and the question goes behind it", async () => {
  const turns = await play(
    "Solution first, Darija",
    [
      "سلام، بغينا نديرو تطبيق باش التلاميذ يعرفو فوقاش الطوبيس جاي",
      "ماكاينش تطبيق",
      "كيبقاو يتسناو فالبرد",
      "كلشي",
      "التلاميذ ديال الداخلية ف تنغير اللي كيرجعو لدوار نهار السبت",
    ],
    "ar",
  );
  expect(turns[0]!.reply.plan).toMatchObject({ topic: "separate", gap: { criterion: "no_solution" }, rung: 1 });
  expect(turns[0]!.reply.text).toContain("باش التلاميذ يعرفو فوقاش الطوبيس جاي");
  expect(proposed(turns, "opportunity").join()).toContain("تطبيق");
  expect(turns[1]!.reply.plan.rung).toBe(2);
  expect(turns[2]!.reply.plan.gap?.criterion).toBe("specific");
  expect(turns[3]!.reply.plan).toMatchObject({ rung: 2, gap: { criterion: "specific" } });
});

test("of several problems one is chosen, and the others are not built on", async () => {
  const turns = await play("Several problems", [
    "chez nous ya plus de médecin, les routes sont cassées et en plus les jeunes n'ont pas de travail",
    "tout est important",
    "la route",
    "les ouvriers agricoles qui vont a Tinghir a 5h du matin",
  ]);
  expect(topics(turns).slice(0, 2)).toEqual(["many", "many"]);
  expect(turns[1]!.reply.plan.rung).toBe(2);
  expect(turns[2]!.reply.text).not.toContain("jeunes");
});

test("what another workshop needs is asked field by field", async () => {
  const turns = await talk(
    [
      "bonjour",
      "les patients du centre de sante d'Alnif",
      "un sms la veille qui dit si le médicament est là, au lieu de faire 60 km pour rien",
      "je sais pas",
      "je sais pas",
      "rien",
      "pas compris",
      "aucune idée",
      "on passe",
    ],
    { workshop: "solution", at: "2026-06-17T14:00:00Z" },
  );
  expectGoodManners(turns);
  expect(turns[0]!.reply.plan.gap?.field).toBe("beneficiaries");
  expect(turns[1]!.reply.proposals[0]).toMatchObject({ field: "beneficiaries" });
  expect(topics(turns)).toContain("act.human");
  expect(new Set(turns.map(({ reply }) => reply.plan.gap?.field)).size).toBeGreaterThan(2);
});
