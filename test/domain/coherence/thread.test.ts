import { expect, test } from "vitest";
import { threadOf, threadSteps } from "../../../src/domain/coherence/thread.ts";

const whole = {
  framing: {
    statement: "Les élèves d'Alnif s'absentent le lundi : 12 sur 40 (registre).",
    who: "élèves internes d'Alnif",
  },
  solution: { features: "Une navette le lundi pour les élèves.", data_needed: "La liste des internes." },
  impact: { indicators: "Élèves absents le lundi : de 12 à 4 sur 40 en 2027, registre." },
  pitch: {
    solution: "Une navette pour les élèves.",
    message: "12 élèves sur 40 s'absentent le lundi, dit le registre.",
  },
};

test("an empty team has every step, open, and nothing broken", () => {
  const { nodes, links } = threadOf({});
  expect(nodes).toEqual(threadSteps.map((step) => ({ step, ends: [] })));
  expect(links.map(({ state }) => state)).toEqual(Array(7).fill("open"));
});

test("each step carries words of its own field, letter for letter", () => {
  const { nodes, links } = threadOf(whole);
  expect(nodes.map(({ step, ends }) => [step, ends[0] && `${ends[0].workshop}.${ends[0].field}`])).toEqual([
    ["problem", "framing.statement"],
    ["people", "framing.who"],
    ["pain", "framing.statement"],
    ["feature", "solution.features"],
    ["data", "solution.data_needed"],
    ["indicator", "impact.indicators"],
    ["slide", "pitch.solution"],
    ["claim", "pitch.message"],
  ]);
  for (const { ends } of nodes)
    for (const { workshop, field, quote } of ends)
      expect((whole as Record<string, Record<string, string>>)[workshop]![field]).toContain(quote);
  expect(new Set(links.map(({ state }) => state))).toEqual(new Set(["whole"]));
});

test("people are found in the statement when their field is empty", () => {
  const { nodes } = threadOf({ framing: { statement: whole.framing.statement } });
  expect(nodes[1]!.ends).toEqual([{ workshop: "framing", field: "statement", quote: "élèves d'Alnif" }]);
});

test("a broken link hangs before its later end, and the step before may be empty", () => {
  const { links } = threadOf({
    ...whole,
    pitch: { message: "30 élèves sur 40 s'absentent le lundi, dit le registre." },
  });
  expect(links.map(({ to, state }) => [to, state]).slice(-2)).toEqual([
    ["slide", "open"],
    ["claim", "broken"],
  ]);
  expect(links.at(-1)!.broken).toHaveLength(1);
  expect(links.at(-1)!.broken[0]!.kind).toBe("number_mismatch");
});
