import { expect, test } from "vitest";
import { compareRehearsals } from "../../../src/domain/rehearsal/compare.ts";
import { paceVerdict } from "../../../src/domain/rehearsal/pace.ts";
import { type ReportInput, rehearsalReport } from "../../../src/domain/rehearsal/report.ts";
import { type HeardWord, scriptSpoken, wordsSpoken } from "../../../src/domain/rehearsal/spoken.ts";
import { readPitches, wordsOf } from "./pitches/read-pitches.ts";

/** A speech at so many milliseconds a word, silent for a while after the word `pausedAfter`. */
function spokenAt(text: string, each: number, pausedAfter = -1, silence = 0) {
  let now = 0;
  const words = text.split(/\s+/).map((form, at): HeardWord => {
    const word: HeardWord = [form, now, now + each];
    now += each + (at === pausedAfter ? silence : 0);
    return word;
  });
  return wordsSpoken(words);
}

const pitch = readPitches("first").find(({ id }) => id === "fr1")!;
const whole = wordsOf(pitch);
const canvases = {
  framing: {
    statement:
      "À Imilchil, les femmes enceintes attendent l'ambulance 160 minutes selon le registre, et quatre accouchements sur dix se passent sur la route.",
  },
  solution: { value_proposition: "Un numéro court qui déclenche l'ambulance, à 500 dirhams par mois." },
  impact: { indicators: "Temps d'attente : de 160 à 60 minutes, source : registre." },
};
const report = (input: Partial<ReportInput> = {}) =>
  rehearsalReport({ spoken: scriptSpoken(whole, 75), canvases, ...input });

test("a report is data: it survives JSON, and says the same twice", () => {
  const one = report();
  expect(JSON.parse(JSON.stringify(one))).toEqual(one);
  expect(report()).toEqual(one);
});

test("pace counts all words over the time, and is silent inside the band of its language", () => {
  const steady = rehearsalReport({ spoken: spokenAt("mot ".repeat(140).trim(), 60_000 / 140), language: "fr" });
  expect(steady.pace).toMatchObject({ wordsPerMinute: 140, verdict: "steady" });
  expect(report({ spoken: scriptSpoken(whole, 40) }).pace?.verdict).toBe("fast");
  expect(paceVerdict(170, "fr")).toBe("steady");
  expect(paceVerdict(170, "en")).toBe("fast");
  expect(paceVerdict(105, "fr")).toBe("slow");
  expect(paceVerdict(105, "en")).toBe("steady");
});

test("the pace along the speech shows where it hurries", () => {
  const words = [...Array(60).keys()].map((at): HeardWord => ["mot", at * 1000, at * 1000 + 500]);
  const quick = [...Array(120).keys()].map((at): HeardWord => ["mot", 60_000 + at * 250, 60_000 + at * 250 + 200]);
  const curve = rehearsalReport({ spoken: wordsSpoken([...words, ...quick]), language: "fr" }).pace!.curve;
  expect(curve[0]!.wordsPerMinute).toBe(60);
  expect(Math.max(...curve.map(({ wordsPerMinute }) => wordsPerMinute))).toBeGreaterThan(200);
});

test("silences of half a second and more are pauses; a script alone has none to show", () => {
  const paused = rehearsalReport({ spoken: spokenAt(whole, 400, 15, 1500) });
  expect(paused.pauses).toMatchObject({ count: 1, longest: 1.5 });
  expect(report().pauses).toBeNull();
});

test("a script with the voice heard gets its silences and its times from the voice", () => {
  const voice = {
    spoken: [
      [1000, 30_000],
      [32_000, 60_000],
    ] as [number, number][],
    length: 61_000,
  };
  const heard = rehearsalReport({ spoken: scriptSpoken(whole), voice, slides: [20_000] });
  expect(heard.pauses).toMatchObject({ count: 1, longest: 2 });
  expect(heard.time.seconds).toBe(61);
  expect(heard.slides).toEqual([20, 41]);
  expect(heard.timeline.every(({ begin, finish }) => begin !== null && finish !== null && finish >= begin)).toBe(true);
});

test("time per part follows the split, stretched to the time allowed", () => {
  const { parts, time } = report({ allowed: 150 });
  expect(parts.map(({ allowed }) => allowed)).toEqual([10, 25, 35, 15, 25, 20, 20]);
  expect(parts.reduce((sum, { seconds }) => sum + seconds!, 0)).toBeCloseTo(75);
  expect(time).toMatchObject({ seconds: 75, allowed: 150 });
});

test("a script nobody timed says how long it lasts, and holds no time against the team", () => {
  const untimed = report({ spoken: scriptSpoken(whole) });
  expect(untimed.time.expected.shortest).toBeLessThan(untimed.time.expected.longest);
  expect(untimed.pace).toBeNull();
  expect(untimed.sounds.perMinute).toBeNull();
  expect([...untimed.next, ...untimed.held].some(({ kind }) => kind === "over_time" || kind === "too_short")).toBe(
    false,
  );
});

test("numbers are held against the canvas as values, whatever their spelling", () => {
  const standing = (quote: string) => report().numbers.find((one) => one.quote === quote);
  expect(standing("500 dirhams")).toMatchObject({ standing: "in_canvas" });
  expect(standing("trois accouchements sur dix")).toMatchObject({
    standing: "contradicts",
    against: { workshop: "framing", quote: "quatre accouchements sur dix" },
  });
  const arabic = rehearsalReport({
    spoken: scriptSpoken("المشكلة أن الانتظار يدوم مئة وستين دقيقة. ثمن الخدمة خمسمائة درهم شهريا."),
    canvases,
  });
  expect(arabic.numbers.map(({ value, standing }) => [value, standing])).toEqual([
    [160, "in_canvas"],
    [500, "in_canvas"],
  ]);
});

test("a number with a sound in its middle is one number", () => {
  const { numbers } = rehearsalReport({ spoken: scriptSpoken("On demande vingt euh mille dirhams.") });
  expect(numbers).toMatchObject([
    { quote: "vingt euh mille dirhams", value: 20_000, unit: "MAD", standing: "no_canvas" },
  ]);
});

test("people whom the problem names are not asked for among the first three", () => {
  const named = rehearsalReport({
    spoken: scriptSpoken(
      "À Jorf, les petits agriculteurs perdent 2 tours d'eau sur 5. Notre solution est un message vocal.",
    ),
  });
  const told = ({ element }: { element: string | null }) => element === "beneficiaries";
  expect([named.next.some(told), named.held.some(told)]).toEqual([false, true]);
  const nobody = rehearsalReport({ spoken: scriptSpoken("L'eau se perd. Notre solution est un message vocal.") });
  expect([...nobody.next, ...nobody.held].findIndex(told)).toBeLessThan([...named.next, ...named.held].findIndex(told));
});

test("three things to work on, a contradicted number first, the rest held back", () => {
  const unpriced = pitch.lines.filter(({ parts }) => !parts.includes("usage_market") && !parts.includes("roadmap"));
  const { next, held } = report({ spoken: scriptSpoken(wordsOf({ ...pitch, lines: unpriced }), 75) });
  expect(next).toHaveLength(3);
  expect(next[0]).toMatchObject({ kind: "number_mismatch", quote: "trois accouchements sur dix" });
  expect(held.length).toBeGreaterThan(0);
});

test("what was not heard is told, a problem too long before the time", () => {
  const long = rehearsalReport({
    spoken: scriptSpoken(
      `${"Le problème, c'est que les familles manquent d'eau chaque été. ".repeat(20)}Notre solution est une sonde.`,
      400,
    ),
  });
  expect(long.next.map(({ kind, element }) => `${kind} ${element}`)).toEqual([
    "missing call_for_support",
    "problem_long problem",
    "missing impact",
  ]);
});

test("a silent rehearsal is reported, not refused", () => {
  const silent = rehearsalReport({ spoken: scriptSpoken("") });
  expect(silent.words).toBe(0);
  expect(silent.grid.lines.map(({ level }) => level)).toEqual([0, 0, 0, 0, 0, 0]);
});

test("the grid is anchored: absent, stated, precise, proven", () => {
  const level = (text: string, criterion: string, seconds: number | null = null) =>
    rehearsalReport({ spoken: scriptSpoken(text, seconds) }).grid.lines.find((line) => line.criterion === criterion)!;
  expect(level("Bonjour à tous. Notre solution est une sonde.", "impact").level).toBe(0);
  const stated = level(
    "Le problème, c'est que l'eau manque. Notre solution va améliorer la vie des familles.",
    "problem_clarity",
  );
  expect(stated).toMatchObject({ level: 1 });
  expect(stated.wants).toContain("magnitude");
  const precise = level("À Zagora, 40 familles sur 100 manquent d'eau trois jours par semaine.", "problem_clarity");
  expect(precise).toMatchObject({ level: 2, wants: ["source"] });
  const proven = level(
    "À Zagora, 40 familles sur 100 manquent d'eau, selon le registre de la commune.",
    "problem_clarity",
  );
  expect(proven.level).toBe(3);
  expect(proven.evidence.length).toBeGreaterThan(0);
});

test("criteria and weights are the programme's; what it has not set is marked", () => {
  expect(report().grid.toBeConfirmed).toBe(true);
  const { grid } = report({ jury: ["innovation", "charm"], weights: { innovation: 3, charm: 1 } });
  expect(grid.toBeConfirmed).toBe(false);
  expect(grid.lines.map(({ criterion, weight }) => [criterion, weight])).toEqual([
    ["innovation", 0.75],
    ["charm", 0.25],
  ]);
  expect(grid.lines[1]!.level).toBeNull();
});

test("no report forecasts a winner", () => {
  expect(JSON.stringify(report())).not.toMatch(/win|chance|probab|rank|predict|gagn(ant|er le)/i);
});

test("two rehearsals compared: what was mended, what still stands, what moved", () => {
  const before = rehearsalReport({
    spoken: scriptSpoken("Le problème, c'est que l'eau manque. Notre solution est une sonde.", 30),
  });
  const after = rehearsalReport({
    spoken: scriptSpoken(
      "Le problème, c'est que l'eau manque. Notre solution est une sonde. Nous demandons à la commune deux puits avant juin.",
      40,
    ),
  });
  const moved = compareRehearsals(before, after);
  expect(moved.gained).toContain("call_for_support");
  expect(moved.lost).toEqual([]);
  expect(moved.seconds).toEqual({ before: 30, after: 40 });
  expect(moved.mended.map(({ element }) => element)).toContain("call_for_support");
});
