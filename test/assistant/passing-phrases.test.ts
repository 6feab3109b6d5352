import { expect, test } from "vitest";
import { talk } from "./talk.ts";

test.each([
  [["العيالات كيعجنو الخبز فالدار", "we keep hadi"], "ar"],
  [["النجارون ينتظرون الخشب أسبوعين", "c'est tout"], "ar"],
  [["les potiers cassent 4 pièces sur 10", "let's go"], "fr"],
  [["potters break 4 pieces out of 10", "in the Safi kiln"], "en"],
  [["العيالات كيعجنو الخبز فالدار", "what time is lunch?"], "en"],
])("%s: the last reply is in %s", async (lines, language) => {
  const turns = await talk(lines);
  expect(turns.at(-1)!.reply.language).toBe(language);
});

test.each(["when does the rehearsal start", "la répétition c'est quel jour", "متى موعد التدريب على العرض؟"])(
  "a question about the rehearsal starts none: %s",
  async (question) => {
    const [turn] = await talk([question], { workshop: "pitch" });
    expect(turn!.reply.plan?.strategy).toBe("answer_from_library");
  },
);
