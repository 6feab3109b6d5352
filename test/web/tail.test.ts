import fc from "fast-check";
import { expect, test } from "vitest";
import { Refused, Unreachable } from "../../src/web/shared/api.ts";
import { follow, type Heard } from "../../src/web/shared/tail.ts";

const whole = "Les équipes تُعرِّف المشكلة 🙂 avant la solution.";
const letters = [...whole];
/** The log as the server writes it: one letter an event, then the end. */
const log = [
  ...letters.map((delta, index) => `id: ${index + 1}\nevent: text\ndata: ${JSON.stringify({ delta })}\n\n`),
  `id: ${letters.length + 1}\nevent: finished\ndata: {}\n\n`,
];

/** A server whose connections break after so many bytes, in mid-letter too, and that may repeat what was heard. */
function line(cuts: number[], repeats: boolean) {
  const asked: number[] = [];
  const open = async (after: number): Promise<Response> => {
    asked.push(after);
    const bytes = new TextEncoder().encode(log.slice(repeats ? Math.max(0, after - 3) : after).join(""));
    const cut = cuts.shift();
    if (cut === 0) throw new Unreachable();
    const part = cut === undefined ? bytes : bytes.slice(0, cut);
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (let at = 0; at < part.length; at += 7) controller.enqueue(part.slice(at, at + 7));
        if (cut === undefined || cut % 2 === 0) controller.close();
      },
      pull(controller) {
        if (cut !== undefined && cut % 2 === 1) controller.error(new Error("cut"));
      },
    });
    return new Response(body);
  };
  return { asked, open };
}

async function hear(cuts: number[], repeats = false) {
  const { asked, open } = line([...cuts], repeats);
  const heard: Heard[] = [];
  const states: boolean[] = [];
  await follow({
    open,
    after: 0,
    hear(event) {
      heard.push(event);
      return event.kind === "finished";
    },
    line: (flows) => void states.push(flows),
    signal: new AbortController().signal,
    pause: async () => {},
  });
  const text = heard.map(({ kind, data }) => (kind === "text" ? (data as { delta: string }).delta : "")).join("");
  return { text, heard, states, asked };
}

test("an event without a number is heard and moves no number", async () => {
  const asked: number[] = [];
  const heard: [number, string][] = [];
  const parts = ["id: 4\nevent: text\ndata: {}\n\nevent: here\ndata: {}\n\n", "id: 5\nevent: finished\ndata: {}\n\n"];
  await follow({
    after: 3,
    async open(after) {
      asked.push(after);
      return new Response(parts.shift());
    },
    hear({ number, kind }) {
      heard.push([number, kind]);
      return kind === "finished";
    },
    line: () => {},
    signal: new AbortController().signal,
    pause: async () => {},
  });
  expect(asked).toEqual([3, 4]);
  expect(heard).toEqual([
    [4, "text"],
    [4, "here"],
    [5, "finished"],
  ]);
});

test("an unbroken log is heard from its start to its end", async () => {
  const { text, asked, states } = await hear([]);
  expect(text).toBe(whole);
  expect(asked).toEqual([0]);
  expect(states).toEqual([true]);
});

test("wherever the line is cut, and though the server repeats itself, no letter is lost or doubled", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(1500), { maxLength: 6 }), fc.boolean(), async (cuts, repeats) => {
      const { text, heard } = await hear(cuts, repeats);
      expect(text).toBe(whole);
      expect(heard.map(({ number }) => number)).toEqual(log.map((_, index) => index + 1));
    }),
    { numRuns: 60 },
  );
});

test("after a cut the log is asked for from the last number heard", async () => {
  const { asked } = await hear([log.slice(0, 4).join("").length]);
  expect(asked).toEqual([0, 4]);
});

test("a line that is down is said to be, and said to flow again", async () => {
  const { states } = await hear([0, 0]);
  expect(states).toEqual([false, false, true]);
});

test("a refusal ends it: there is no use in asking again", async () => {
  const refusal = new Refused(404, "not_found", "", {});
  const tail = follow({
    open: () => Promise.reject(refusal),
    after: 0,
    hear: () => false,
    line: () => {},
    signal: new AbortController().signal,
    pause: async () => {},
  });
  await expect(tail).rejects.toBe(refusal);
});

test("a silent line is given up and opened anew", async () => {
  let opened = 0;
  const numbers: number[] = [];
  await follow({
    open: async (_, signal) => {
      opened++;
      const silent = opened === 1;
      return new Response(
        new ReadableStream<Uint8Array>({
          start(controller) {
            if (silent) signal.addEventListener("abort", () => controller.error(new Error("aborted")));
            else {
              controller.enqueue(new TextEncoder().encode("id: 1\nevent: finished\ndata: {}\n\n"));
              controller.close();
            }
          },
        }),
      );
    },
    after: 0,
    hear: ({ number }) => numbers.push(number) > 0,
    line: () => {},
    signal: new AbortController().signal,
    pause: async () => {},
    silence: 20,
  });
  expect(opened).toBe(2);
  expect(numbers).toEqual([1]);
});
