/**
 * How long the groups of one round take: six members, 60 ideas in French, Arabic, Darija in both scripts and English
 * (`node bench/grouping.ts`). Cold: the first round of a server, which also learns the word lists. Limit: 100 ms.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "..", "test", "domain", "grouping", "cases");
const texts = ["first", "set-aside", "near-misses", "fresh"].flatMap((name) =>
  readFileSync(join(folder, `${name}.jsonl`), "utf8")
    .trim()
    .split("\n")
    .flatMap((line) => (JSON.parse(line) as { ideas: [string, string][] }).ideas.map(([, text]) => text)),
);

/** Sixty ideas, others each time, so that nothing is remembered from the round before. */
const roundOf = (start: number) =>
  Array.from({ length: 60 }, (_, index) => ({ id: String(index), text: texts[(start * 7 + index) % texts.length]! }));

const begun = performance.now();
const { proposeGroups } = await import("../src/domain/grouping/propose.ts");
const imported = performance.now();
const first = proposeGroups(roundOf(0));
const cold = performance.now() - imported;

const times: number[] = [];
for (let round = 1; round <= 100; round += 1) {
  const ideas = roundOf(round);
  const from = performance.now();
  proposeGroups(ideas);
  times.push(performance.now() - from);
}
times.sort((one, other) => one - other);
const figure = (value: number) => `${value.toFixed(1)} ms`;
console.log(`import ${figure(imported - begun)}, first round of a server ${figure(cold)} (${first.length} groups)`);
console.log(`then median ${figure(times[50]!)}, 95 in 100 under ${figure(times[94]!)}, longest ${figure(times[99]!)}`);
if (cold > 100 || times[99]! > 100) process.exitCode = 1;
