import { expect, test } from "vitest";
import { createTurns } from "../../src/mentoring/turns.ts";

/** Work that runs until it is let go or asked to end. */
function work(name: string, heard: string[]) {
  let letGo = () => {};
  const over = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  return {
    letGo: () => letGo(),
    async run(signal: AbortSignal) {
      heard.push(`${name} begins`);
      signal.addEventListener("abort", letGo);
      if (signal.aborted) letGo();
      await over;
      heard.push(signal.aborted ? `${name} ${signal.reason}` : `${name} ends`);
    },
  };
}

test("turns of one queue run one after the other, those of another beside them", async () => {
  const turns = createTurns();
  const heard: string[] = [];
  const [first, second, other] = [work("first", heard), work("second", heard), work("other", heard)];
  turns.begin("1", "a", first.run);
  turns.begin("2", "a", second.run);
  turns.begin("3", "b", other.run);
  await new Promise((resolve) => setImmediate(resolve));
  expect(heard).toEqual(["first begins", "other begins"]);
  first.letGo();
  second.letGo();
  other.letGo();
  await turns.close(1000);
  expect(heard.filter((line) => !line.startsWith("other"))).toEqual([
    "first begins",
    "first ends",
    "second begins",
    "second ends",
  ]);
});

test("a turn that waits is ended at once, and those behind it still wait for the one before", async () => {
  const turns = createTurns();
  const heard: string[] = [];
  const [first, second, third] = [work("first", heard), work("second", heard), work("third", heard)];
  turns.begin("1", "a", first.run);
  turns.begin("2", "a", second.run);
  turns.begin("3", "a", third.run);
  expect(await turns.end("2", "stopped")).toBe(true);
  expect(heard).toEqual(["first begins", "second begins", "second stopped"]);
  third.letGo();
  first.letGo();
  await turns.close(1000);
  expect(heard.slice(3)).toEqual(["first ends", "third begins", "third ends"]);
});

test("a turn that is not run here cannot be ended here", async () => {
  expect(await createTurns().end("1", "stopped")).toBe(false);
});

test("closing lets turns end for a while, then ends the rest", async () => {
  const turns = createTurns();
  const heard: string[] = [];
  turns.begin("1", "a", work("slow", heard).run);
  await turns.close(5);
  expect(heard).toEqual(["slow begins", "slow closing"]);
});
