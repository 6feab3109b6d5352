import { expect, test } from "vitest";
import { warmUp } from "../../src/assistant/warm-up.ts";
import { languages } from "../../src/domain/language/names.ts";
import type { Assistant, TurnInput } from "../../src/domain/ports.ts";
import { programme } from "./talk.ts";

test("every canvas is tried in every language, for no team and without a model", async () => {
  const tried: TurnInput[] = [];
  const assistant = { recall: async (input: TurnInput) => void tried.push(input) };
  await warmUp(assistant as unknown as Pick<Assistant, "recall">, programme, new Date());
  const all = Object.keys(programme.canvases).flatMap((workshop) => languages.map((one) => `${workshop} ${one}`));
  expect(tried.map(({ workshop, member }) => `${workshop} ${member.language}`)).toEqual(all);
  expect(tried.every(({ team, withoutModel }) => team === "" && withoutModel === "off")).toBe(true);
});
