import { expect, test } from "vitest";
import type { JuryQuestionAnswer, JurySitting } from "../../../src/web/shared/rehearsal/answers.ts";
import { fr } from "../../../src/web/shared/strings/rehearsal-fr.ts";
import { objectionsOf } from "../../../src/web/widget/rehearsal/jury/bench.ts";
import { objectionsFile } from "../../../src/web/widget/rehearsal/jury/objections-file.ts";

const question = (topic: JuryQuestionAnswer["topic"], from: "gain" | "fear"): JuryQuestionAnswer => ({
  key: `${topic}.${from}`,
  seat: "investor",
  seatName: "L'investisseur",
  topic,
  topicName: `sujet ${topic}`,
  from,
  criterion: "feasibility",
  about: null,
  against: null,
  words: "Qui paie ?",
  voice: "offline",
});
const sitting = (at: string, answers: [question: string, answer: string, owner: string | null][]): JurySitting => ({
  id: at,
  team: "t",
  rehearsal: null,
  author: { id: "m", name: "Salma" },
  at,
  answers: answers.map(([key, answer, owner]) => ({
    question: key,
    id: "one",
    voice: "offline" as const,
    asked: "Qui paie ?",
    seat: "investor",
    answer,
    owner,
    seconds: 20,
    followUp: null,
  })),
});

test("each topic has the newest answer given on it, whichever way it was asked, and who owns it", () => {
  const list = objectionsOf(
    [question("payer", "fear"), question("risk", "gain")],
    [
      sitting("2", [
        ["payer.fear", "Personne.", null],
        ["payer.fear", "La commune, 20 dirhams.", null],
      ]),
      sitting("1", [["payer.gain", "On verra.", "Salma"]]),
    ],
  );
  expect(list.map(({ owner, answer }) => [owner, answer])).toEqual([
    ["Salma", "La commune, 20 dirhams."],
    [null, null],
  ]);
});

test("the file holds every topic; what a team types stays text", () => {
  const file = objectionsFile(
    "Jorf # 1",
    [
      { question: question("payer", "fear"), owner: "Salma_B", answer: "# pas un titre\n<b>20</b> [dh](x)" },
      { question: question("risk", "gain"), owner: null, answer: null },
    ],
    fr,
  );
  expect(file.split("\n").filter((line) => line.startsWith("#"))).toEqual([
    "# Fiche des objections, Jorf \\# 1",
    "## sujet payer",
    "## sujet risk",
  ]);
  expect(file).toContain("\\# pas un titre \\<b\\>20\\</b\\> \\[dh\\](x)");
  expect(file).toContain("Salma\\_B");
  expect(file).toContain(fr.noAnswer);
});
