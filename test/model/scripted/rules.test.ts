import { expect, test } from "vitest";
import { answerOf, post, said, withModel } from "./calling.ts";

const system = (text: string, user = "x") => ({
  messages: [
    { role: "system", content: text },
    { role: "user", content: "before" },
    { role: "assistant", content: "between" },
    { role: "user", content: user },
  ],
});
const format = (name: string) => ({ response_format: { type: "json_schema", json_schema: { name, schema: {} } } });

test("the first rule whose conditions all hold answers", async () => {
  const rules = [
    { when: { call: 2 }, say: "second call" },
    { when: { system: "strict", user: "^x$" }, say: "by system" },
    { when: { anywhere: "between.*later" }, say: "never" },
    { when: { anywhere: "between", model: "^other$" }, say: "by model" },
    { when: { format: "^reading$" }, json: { kind: "reading" } },
    { when: { language: "ar" as const }, say: "بالعربية" },
    { json: { kind: "any format" } },
    { say: ["one", "two"] },
  ];
  await withModel({ rules }, async ({ url, calls }) => {
    const answers: string[] = [];
    for (const body of [
      system("be STRICT"),
      system("be strict"),
      { ...system("loose"), model: "other" },
      { ...said("x"), ...format("reading") },
      { ...said("x"), ...format("plan") },
      said("الماء ينقطع عن القرية كل صيف"),
      said("x"),
      said("x"),
      said("x"),
    ])
      answers.push(await answerOf(url, body));
    expect(answers).toEqual([
      "by system",
      "second call",
      "by model",
      '{"kind":"reading"}',
      '{"kind":"any format"}',
      "بالعربية",
      "one",
      "two",
      "one",
    ]);
    expect(calls.map(({ rule }) => rule)).toEqual([2, 1, 4, 5, 7, 6, 8, 8, 8].map((index) => `rule ${index}`));
  });
});

test("a rule faults its first calls, then steps aside for an answer", async () => {
  const rules = [
    { name: "stumble", fault: 503 as const, times: 2 },
    { say: { fr: "bien", ar: "حسنا", en: "well" }, json: { a: 1 } },
  ];
  await withModel({ rules }, async ({ url, calls }) => {
    const asked = said("les malades attendent trois heures");
    const statuses = [];
    for (let call = 0; call < 3; call += 1) statuses.push((await post(url, asked)).status);
    expect(statuses).toEqual([503, 503, 200]);
    expect(await answerOf(url, asked)).toBe("bien");
    expect(await answerOf(url, { ...asked, ...format("any") })).toBe('{"a":1}');
    expect(calls.map(({ fault }) => fault)).toEqual(["503", "503", null, null, null]);
  });
});

test("answers keep the pace that the rule sets, tokens grouped as told", async () => {
  const pace = { first_ms: 80, token_ms: 10, tokens_per_chunk: 5 };
  await withModel({ pace: { first_ms: 9000 }, rules: [{ say: "mot ", repeat: 20, pace }] }, async ({ url }) => {
    const began = performance.now();
    const { text } = await post(url, { ...said("x"), stream: true });
    const took = performance.now() - began;
    // Twenty words and a space at the end: five chunks, 50 ms from one to the next.
    expect(text.match(/"content":"[^"]/g)).toHaveLength(5);
    expect(took).toBeGreaterThan(80 + 4 * 50 - 5);
    expect(took).toBeLessThan(9000);
  });
});
