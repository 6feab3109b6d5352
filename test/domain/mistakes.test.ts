import { describe, expect, test } from "vitest";
import { z } from "zod";
import { didYouMean, formatMistake, readBySchema } from "../../src/domain/mistakes.ts";

const schema = z
  .strictObject({
    name: z.string().min(2),
    title: z.strictObject({ fr: z.string(), ar: z.string() }).optional(),
    floor: z.number().min(0).max(1).optional(),
    tags: z.array(z.string()).max(2).optional(),
    language: z.enum(["fr", "ar"]).optional(),
    day: z.iso.date("a date as YYYY-MM-DD").optional(),
    play: z
      .discriminatedUnion("kind", [
        z.strictObject({ kind: z.literal("talk"), say: z.array(z.string()) }),
        z.strictObject({ kind: z.literal("persona"), turns: z.int() }),
      ])
      .optional(),
    either: z.union([z.string(), z.int()], { error: "is neither a text nor a number" }).optional(),
    plain: z.union([z.string(), z.int()]).optional(),
  })
  .refine(({ name }) => name !== "none", { error: "has no name of its own" });

const told = (value: unknown) =>
  readBySchema(value, schema, { file: "a.jsonl", line: () => 7, whole: "the case" }).mistakes.map(formatMistake);

test("a value that fits is given, with the schema's defaults", () => {
  const place = { file: "a", line: () => 1 };
  const read = readBySchema({}, z.object({ size: z.int().default(3) }), place);
  expect(read).toEqual({ value: { size: 3 }, mistakes: [] });
});

describe("a mistake says where it is, what it is and what mends it", () => {
  test.each([
    [{ name: "ab", titel: 1 }, 'a.jsonl:7: unknown key "titel" in the case. Did you mean "title"?'],
    [
      { name: "ab", zzz: 1 },
      'a.jsonl:7: unknown key "zzz" in the case. Known here: name, title, floor, tags, language, day, play, either, plain.',
    ],
    [{}, 'a.jsonl:7: "name" is missing. Add "name:" (string).'],
    [{ name: "ab", title: { fr: "x" } }, 'a.jsonl:7: "title.ar" is missing. Write it in Arabic too: add "ar:".'],
    [{ name: "a" }, 'a.jsonl:7: "name" is empty or too short. Give it at least 2.'],
    [{ name: "ab", floor: -1 }, 'a.jsonl:7: "floor" is too small. Give it at least 0.'],
    [{ name: "ab", floor: 95 }, 'a.jsonl:7: "floor" is too big. Give it at most 1.'],
    [{ name: "ab", tags: ["a", "b", "c"] }, 'a.jsonl:7: "tags" is too long. Give it at most 2.'],
    [{ name: "ab", tags: "a" }, 'a.jsonl:7: "tags" has the wrong type. Put a list here.'],
    [{ name: "ab", language: "de" }, 'a.jsonl:7: "language" is not one of the known values. Choose among: fr, ar.'],
    [{ name: "ab", day: "soon" }, 'a.jsonl:7: "day" is not well formed. Write a date as YYYY-MM-DD.'],
    [
      { name: "ab", play: { kind: "talk", sya: [] } },
      'a.jsonl:7: "play.say" is missing. Add "say:" (array).',
      'a.jsonl:7: unknown key "sya" in "play". Did you mean "say"?',
    ],
    [
      { name: "ab", play: { kind: "sing" } },
      'a.jsonl:7: "play.kind" is of no known kind. Choose among: talk, persona.',
    ],
    [
      { name: "ab", either: [] },
      'a.jsonl:7: "either" is neither a text nor a number. Correct it as the sentence says.',
    ],
    [{ name: "ab", plain: [] }, 'a.jsonl:7: "plain" is of no known kind. Look at how its neighbours are written.'],
    [{ name: "none" }, "a.jsonl:7: the case has no name of its own. Correct it as the sentence says."],
    [[], "a.jsonl:7: the case has the wrong type. Put keys with values here."],
    [undefined, "a.jsonl:7: the case has the wrong type. Put keys with values here."],
  ])("%j", (value, ...sentences) => expect(told(value)).toEqual(sentences));
});

test("what the whole lacks is no news beside a key that is misspelt", () => {
  expect(told({ name: "none", titel: 1 })).toEqual([
    'a.jsonl:7: unknown key "titel" in the case. Did you mean "title"?',
  ]);
});

test("each mistake stands on its own line", () => {
  const lines: Record<string, number> = { name: 2, floor: 5 };
  const place = { file: "b.yaml", line: (path: readonly PropertyKey[]) => lines[String(path[0])] ?? 1 };
  const { value, mistakes } = readBySchema({ floor: "x" }, schema, place);
  expect(value).toBeNull();
  expect(mistakes.map(({ line }) => line)).toEqual([2, 5]);
});

test("a name is guessed within two slips, letters swapped being one, and not further", () => {
  expect(didYouMean("cluase", ["causes", "clause"])).toBe('Did you mean "clause"?');
  expect(didYouMean("ab", ["xy"])).toBeNull();
  expect(didYouMean("magnitude", ["statement"])).toBeNull();
});
