import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { ownFolder } from "../support/folders.ts";
import { runScript } from "../support/process.ts";

const folder = ownFolder();
const data = ownFolder();
const variables = { DATA_DIR: data, NODE_COMPILE_CACHE: ownFolder(), MODEL: "" };
const dalil = (...parameters: string[]) =>
  runScript(["src/cli.ts", "eval", "--from", folder, ...parameters], { variables });

const texts = ["les femmes du douar marchent", "نساء الدوار يمشين كل صباح"];
const suite = (id: string, floor: number, count: number, language: string) => {
  writeFileSync(
    join(folder, "suites", `${id}.yaml`),
    [
      'title: { fr: "Langue", ar: "اللغة", en: "Language" }',
      'promise: { fr: "La langue est reconnue.", ar: "تُعرف اللغة.", en: "The language is known." }',
      `cases: [${id}]`,
      `floor: ${floor}`,
    ].join("\n"),
  );
  const lines = Array.from({ length: count }, (_, place) =>
    JSON.stringify({
      id: `${id}-${place}`,
      language: "fr",
      workshop: null,
      play: { kind: "ability", ability: "detect", input: { text: texts[0] } },
      expect: { detects: { language } },
    }),
  );
  writeFileSync(join(folder, "cases", `${id}.jsonl`), lines.join("\n"));
};
const talks = Array.from({ length: 200 }, (_, place) =>
  JSON.stringify({
    id: `talk-${place}`,
    language: "fr",
    workshop: "framing",
    play: { kind: "talk", say: texts },
    expect: { short: true },
  }),
);

beforeAll(() => {
  for (const inside of ["suites", "cases"]) mkdirSync(join(folder, inside));
  suite("good", 0.8, 40, "fr");
  suite("bad", 0.8, 40, "en");
  suite("few", 0.9, 5, "fr");
  suite("talk", 0.5, 1, "fr");
  writeFileSync(join(folder, "cases", "talk.jsonl"), talks.join("\n"));
});

describe("dalil eval", () => {
  test("ends with 0 where every promise is kept, and writes the reports", async () => {
    const out = ownFolder();
    const { code, out: said, err } = await dalil("good", "--out", out, "--write-baseline");
    expect([code, said]).toEqual([0, expect.stringMatching(/good +40 +100 %.*holds\nEvery promise is kept\./)]);
    expect(err).toMatch(
      /Run \S+: suite good, 40 trials, the offline voice\.\nIt will take about a second and no calls/,
    );
    expect(readdirSync(out).sort()).toEqual(["junit.xml", "report.html", "report.json"]);
    expect(JSON.parse(readFileSync(join(out, "report.json"), "utf8")).summary.verdict).toBe("pass");
  });

  test("ends with 100 where a floor is missed, and says which; with 2 where it cannot tell, and what would settle it", async () => {
    const bad = await dalil("bad");
    expect([bad.code, bad.out]).toEqual([100, expect.stringContaining("Not good enough: bad.")]);
    const few = await dalil("few");
    expect([few.code, few.out]).toEqual([
      2,
      expect.stringMatching(/few: too few cases to tell.*on the whole \d+\.\nCannot tell: few\./),
    ]);
  });

  test("holds a run against a baseline, and two runs against each other", async () => {
    const [good] = readdirSync(join(data, "evaluations")).sort();
    const cases = join(folder, "cases", "good.jsonl");
    const before = readFileSync(cases, "utf8");
    writeFileSync(cases, before.replaceAll('"language":"fr"}}', '"language":"en"}}'));
    const worse = await dalil("good", "--baseline");
    writeFileSync(cases, before);
    expect([worse.code, worse.out]).toEqual([100, expect.stringMatching(/WORSE THAN BEFORE +-100\.0 points/)]);
    const changed = readdirSync(join(data, "evaluations")).sort().at(-1)!;
    const compared = await dalil("--compare", good!, changed);
    expect([compared.code, compared.out]).toEqual([
      100,
      expect.stringMatching(/What differs: suites\.[\s\S]*worse {3}good\/good-0: /),
    ]);
    const again = await dalil("--judge-again", good!);
    expect([again.code, again.out]).toEqual([0, expect.stringContaining("Every promise is kept.")]);
  });

  test.each([
    ["an unknown suite", ["goood"], /suites\/goood\.yaml:1: unknown suite "goood"\. Did you mean "good"\?/],
    ["no model where one is asked for", ["good", "--model"], /MODEL is not set.*OPENAI_BASE_URL/],
    ["a run that is not there", ["--resume", "nope"], /nope: there is no log of a run here\. The newest/],
    [
      "a file that is no log",
      ["--judge-again", "package.json"],
      /package\.json:1: this is no log of an evaluation\. Name/,
    ],
    ["a count that is none", ["good", "--repeat", "two"], /--repeat two: give it a whole number from 1/],
    ["one run to compare", ["--compare", "x"], /--compare takes two runs/],
    ["a baseline that is not there", ["good", "--baseline", "none.json"], /none\.json cannot be read/],
  ])("%s ends with 1 and one sentence that says what to do", async (_, parameters, words) => {
    const { code, out, err } = await dalil(...parameters);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(words);
    expect(err).not.toContain("    at ");
  });

  test("Ctrl-C stops it cleanly; the sentence that it leaves goes on with it to the end", async () => {
    const child = spawn(process.execPath, ["src/cli.ts", "eval", "--from", folder, "talk"], {
      env: { ...process.env, ...variables },
    });
    let err = "";
    const newest = () => readdirSync(join(data, "evaluations")).sort().at(-1)!;
    const before = newest();
    const watching = setInterval(() => {
      const run = newest();
      const log = join(data, "evaluations", run, "log.jsonl");
      // A run's folder is there a moment before its log.
      if (run === before || !existsSync(log)) return;
      const trials = readFileSync(log, "utf8").split('{"line":"trial"').length - 1;
      if (trials >= 5 && child.kill("SIGINT")) clearInterval(watching);
    }, 20);
    child.stderr.on("data", (part) => {
      err += part;
    });
    const code = await new Promise((resolve) => child.once("close", resolve));
    clearInterval(watching);
    expect(code).toBe(2);
    const [, trials, run] = /Stopped after (\d+) trials; .*--resume (\S+)\n/.exec(err)!;
    expect(Number(trials)).toBeLessThan(200);
    const resumed = await dalil("--resume", run!);
    expect(resumed.err).toContain(`${200 - Number(trials)} trials, the offline voice, ${trials} played before.`);
    expect([resumed.code, resumed.out]).toEqual([0, expect.stringMatching(/talk +200 /)]);
    expect(await dalil("--resume")).toMatchObject({ code: 1, err: expect.stringContaining("none to go on with") });
  });
});
