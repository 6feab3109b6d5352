import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { memory } from "../../src/web/shared/keep.ts";
import type { Room } from "../../src/web/widget/room.ts";
import { Notebook } from "../../src/web/widget/round/notebook.ts";

const room = {
  pass: { code: "N7K-4QX" },
  door: { origin: "http://dalil.test", token: "t", language: "fr" },
} as unknown as Room;

/** What the server has, by key; `answer` may refuse, fail, or take its time. */
let kept: Map<string, string>;
let asked: string[];
let answer: (method: string, text: string) => Response | Promise<Response> | null;
const refusal = (status: number, code: string, details = {}) =>
  Response.json({ error: { code, message: "non", details } }, { status });

beforeEach(() => {
  vi.useFakeTimers();
  memory.clear();
  kept = new Map();
  asked = [];
  answer = () => null;
  vi.stubGlobal("addEventListener", () => {});
  vi.stubGlobal("removeEventListener", () => {});
  vi.stubGlobal("fetch", async (url: string, { method, body }: { method: string; body: string | null }) => {
    const key = url.split("/").at(-1)!;
    const text = body === null ? "" : JSON.parse(body).text;
    asked.push(`${method} ${text}`.trim());
    const other = await answer(method, text);
    if (other !== null) return other;
    if (method === "DELETE") kept.delete(key);
    else kept.set(key, text);
    return method === "DELETE" ? new Response(null, { status: 204 }) : Response.json({ id: "i", late: false });
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const open = (round = "r", opens = true) => new Notebook(room, round, opens, () => {});
const texts = () => [...kept.values()];

test("every letter is in the phone at once, under the same key when it comes back", () => {
  const notebook = open();
  const { key } = notebook.slots[0]!;
  for (const text of ["L", "Le", "Le p"]) {
    notebook.write(key, text);
    expect(open().slots[0]).toMatchObject({ key, text });
  }
  expect(open("another").slots[0]!.text).toBe("");
});

test("an idea leaves when nobody types for a moment, and once", async () => {
  const notebook = open();
  notebook.write(notebook.slots[0]!.key, "Le puits");
  await vi.advanceTimersByTimeAsync(1400);
  expect(asked).toEqual([]);
  await vi.advanceTimersByTimeAsync(200);
  await notebook.flush();
  expect(asked).toEqual(["PUT Le puits"]);
});

test("what is typed while an idea is on its way leaves after it", async () => {
  const notebook = open();
  const { key } = notebook.slots[0]!;
  notebook.write(key, "Le puits");
  answer = (_, text) => {
    if (text === "Le puits") notebook.write(key, "Le puits est à sec");
    return null;
  };
  expect(await notebook.flush()).toBe(true);
  expect(texts()).toEqual(["Le puits est à sec"]);
});

test("without a network everything waits, through a reload as well, and leaves in order", async () => {
  const notebook = open();
  answer = () => Promise.reject(new TypeError("no network"));
  for (const [at, text] of ["un", "deux", "trois"].entries()) notebook.write(notebook.slots[at]!.key, text);
  expect(await notebook.flush()).toBe(false);
  expect(asked).toEqual(["PUT un"]);
  answer = () => null;
  const again = open();
  expect(again.waiting).toHaveLength(3);
  await again.flush();
  expect(texts()).toEqual(["un", "deux", "trois"]);
  expect(open().waiting).toEqual([]);
});

test("it tries again by itself, as late as a busy server asks", async () => {
  const notebook = open();
  answer = () => refusal(429, "too_many_requests", { retryAfter: 7 });
  notebook.write(notebook.slots[0]!.key, "un");
  await notebook.flush();
  answer = () => null;
  await vi.advanceTimersByTimeAsync(6900);
  expect(texts()).toEqual([]);
  await vi.advanceTimersByTimeAsync(200);
  expect(texts()).toEqual(["un"]);
});

test("an idea that is wiped out is taken back; too late for that, it stays as it is shown", async () => {
  const notebook = open();
  const { key } = notebook.slots[0]!;
  notebook.write(key, "un");
  await notebook.flush();
  notebook.write(key, "");
  await notebook.flush();
  expect(texts()).toEqual([]);
  notebook.write(key, "deux");
  await notebook.flush();
  answer = () => refusal(409, "round_stage", { state: "sorting" });
  notebook.write(key, " ");
  await notebook.flush();
  expect(notebook.slots[0]!.text).toBe("deux");
});

test("a refused idea says why and does not hold up the others", async () => {
  const notebook = open();
  answer = (_, text) => (text === "un" ? refusal(413, "text_too_long") : null);
  notebook.write(notebook.slots[0]!.key, "un");
  notebook.write(notebook.slots[1]!.key, "deux");
  expect(await notebook.flush()).toBe(true);
  expect([notebook.slots[0]!.refused, texts()]).toEqual(["non", ["deux"]]);
  notebook.write(notebook.slots[0]!.key, "plus court");
  expect(notebook.slots[0]!.refused).toBeUndefined();
});

test("the words of a round that was taken back open the next one, and no other", async () => {
  const notebook = open();
  answer = () => refusal(409, "round_stage", { state: "cancelled" });
  notebook.write(notebook.slots[0]!.key, "le bus");
  await notebook.flush();
  expect(open("ended", false).slots[0]!.text).toBe("");
  expect(open("next").slots[0]!.text).toBe("le bus");
});

test("once the round goes on and every word has arrived, nothing of it is left on the phone", async () => {
  const notebook = open();
  notebook.write(notebook.slots[0]!.key, "un");
  notebook.close();
  expect(memory.get("ideas:N7K-4QX:r")).toContain("un");
  await notebook.flush();
  expect(memory.get("ideas:N7K-4QX:r")).toBeNull();
});

test("ideas of another phone of the same member take free places, once", () => {
  const notebook = open();
  notebook.write(notebook.slots[0]!.key, "ici");
  for (let times = 0; times < 2; times += 1)
    notebook.meet([
      { key: "k", text: "ailleurs" },
      { key: null, text: "d'un autre" },
    ]);
  expect(notebook.slots.map(({ text }) => text)).toEqual(["ici", "ailleurs", ""]);
  expect(notebook.given).toBe(2);
});
