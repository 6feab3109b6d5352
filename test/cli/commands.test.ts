import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { ownFolder } from "../support/folders.ts";
import { naughtyStrings } from "../support/naughty.ts";
import { runScript } from "../support/process.ts";

let variables: Record<string, string>;
beforeAll(() => {
  variables = { DATA_DIR: ownFolder(), PORT: "4000" };
});

const dalil = (...parameters: string[]) => runScript(["src/cli.ts", ...parameters], { variables });
const answer = async (parameters: string[], lines: readonly unknown[]) => {
  const input = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n");
  const { out, ...rest } = await runScript(["src/cli.ts", "try", ...parameters], { input, variables });
  const read = out.split("\n").slice(0, -1);
  return { ...rest, lines: read.map((line) => JSON.parse(line)) };
};

describe("dalil try", () => {
  test("detect answers each line in order, with nothing else on standard output", async () => {
    const { code, err, lines } = await answer(
      ["detect"],
      [
        { id: "a", text: "on a choisi la santé parce que ma tante est malade" },
        { id: 2, text: "ⴰⵣⵓⵍ ⴼⵍⵍⴰⵡⵏ" },
        { id: "c", text: "The clinic runs out of insulin every month" },
      ],
    );
    expect([code, err]).toEqual([0, ""]);
    expect(lines).toEqual([
      { id: "a", language: "fr", mixed: false },
      { id: 2, language: "zgh", mixed: false },
      { id: "c", language: "en", mixed: false },
    ]);
  });

  test("a bad line gives an error line and exit code 1, and the others are answered", async () => {
    const { code, lines } = await answer(
      ["detect"],
      [{ id: 1, text: "bonjour" }, "nope", { id: 3 }, "[1]", "", { text: "salut" }],
    );
    expect(code).toBe(1);
    expect(lines.map((line) => [line.id, "error" in line])).toEqual([
      [1, false],
      [undefined, true],
      [3, true],
      [undefined, true],
      [undefined, false],
    ]);
  });

  test("naughty strings are answered line by line, whatever separators they hold", async () => {
    const lines = naughtyStrings.map((text, id) => ({ id, text }));
    for (const ability of [["detect"], ["classify"], ["check", "framing.statement"]]) {
      const answered = await answer(ability, lines);
      expect([answered.err, answered.code], ability[0]).toEqual(["", 0]);
      expect(answered.lines.map((line) => line.id)).toEqual(lines.map((line) => line.id));
    }
  });

  test("check quotes the words of each finding", async () => {
    const text = "Au centre de santé de Goulmima, 31 diabétiques sur 94 sont repartis sans insuline en mai";
    const { lines } = await answer(["check", "framing.statement"], [{ id: 1, text }]);
    for (const finding of lines[0].findings) {
      expect(Object.keys(finding)).toEqual(["criterion", "verdict", "quote"]);
      if (finding.quote !== null) expect(text).toContain(finding.quote);
    }
    expect(lines[0].findings.map((finding: { criterion: string }) => finding.criterion)).toContain("magnitude");
  });

  test("coherence quotes both ends of a broken link, and takes a text that is missing as empty", async () => {
    const problem = "30 % des collégiennes de Tazarine s'absentent (registre).";
    const { code, lines } = await answer(
      ["coherence"],
      [{ id: 1, problem, pitch: "40 % des collégiennes de Tazarine s'absentent." }, { id: 2, pitch: null }, { id: 3 }],
    );
    expect(code).toBe(0);
    expect(lines).toEqual([
      { id: 1, broken_links: [{ kind: "number_mismatch", text: "40 %", against: "30 %" }] },
      { id: 2, broken_links: [] },
      { id: 3, broken_links: [] },
    ]);
  });

  test("check of a field that is not there names those that are", async () => {
    const { code, err } = await answer(["check", "framing.colour"], [{ id: 1, text: "x" }]);
    expect(code).toBe(1);
    expect(err).toContain("framing.statement");
  });

  test("indicator quotes the words of each slot, and tells a wish", async () => {
    const text = "Temps d'attente au guichet : 90 minutes en 2026 → 30 minutes d'ici juin 2027, relevé par la cheffe";
    const { code, lines } = await answer(
      ["indicator"],
      [
        { id: 1, text },
        { id: 2, text: "تحسين الخدمات" },
      ],
    );
    expect(code).toBe(0);
    expect(lines[0]).toMatchObject({ id: 1, is_indicator: true, level: "outcome", flags: [] });
    expect(lines[0].slots).toEqual({
      name: "Temps d'attente au guichet",
      definition: null,
      level: null,
      unit: "minutes",
      formula: null,
      baseline: "90 minutes en 2026",
      target: "30 minutes",
      deadline: "d'ici juin 2027",
      disaggregation: null,
      source: null,
      frequency: null,
      owner: "la cheffe",
    });
    expect(lines[1]).toMatchObject({ id: 2, is_indicator: false, level: null });
  });

  test("search finds a passage in a corpus of one's own", async () => {
    const corpus = join(ownFolder(), "corpus.jsonl");
    const texts = [
      { id: "eau", text: "L'eau potable manque dans les villages du sud." },
      { id: "route", text: "La route vers le souk est coupée en hiver.", title: "Routes" },
    ];
    writeFileSync(corpus, texts.map((text) => JSON.stringify(text)).join("\n"));
    const { lines } = await answer(["search", "--corpus", corpus], [{ id: 1, question: "où manque l'eau ?" }]);
    expect(lines[0].passages[0]).toMatchObject({ id: "eau", score: expect.any(Number) });
  });
});

describe("dalil", () => {
  test("demo --json prints the same links each time it is asked", async () => {
    const first = await dalil("demo", "--json");
    expect([first.err, first.code]).toEqual(["", 0]);
    const links = JSON.parse(first.out);
    expect(links.url).toBe("http://localhost:4000");
    expect(links.teams).toHaveLength(2);
    for (const team of links.teams) {
      expect(Object.keys(team).sort()).toEqual(["code", "link", "name", "token"]);
      expect(team.link).toBe(`http://localhost:4000/t/${team.code}`);
    }
    for (const kind of ["mentor", "organiser"])
      expect(links[kind]).toMatchObject({ link: `http://localhost:4000/${kind}#${links[kind].token}` });
    expect((await dalil("demo", "--json")).out).toBe(first.out);
  });

  test("teams import, invite, export and erase work on the store that the settings name", async () => {
    const file = join(ownFolder(), "people.csv");
    writeFileSync(file, "\ufeffالفريق;العضو\nواحة;فاطمة\n");
    const imported = await dalil("teams", "import", file);
    expect(imported.err).toBe("");
    const [team, member] = imported.out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect([team.name, team.made, member.name]).toEqual(["واحة", true, "فاطمة"]);
    const invited = JSON.parse((await dalil("invite", "Nadia", "--days", "3")).out);
    expect(invited.link).toMatch(/^http:\/\/localhost:4000\/mentor#/);
    const exported = JSON.parse((await dalil("export", team.code)).out);
    expect(exported.members).toMatchObject([{ nickname: "فاطمة" }]);
    expect((await dalil("erase", team.code, "--yes")).code).toBe(0);
    const gone = await dalil("export", team.code);
    expect([gone.code, gone.err]).toEqual([1, "No team has this code.\n"]);
  });

  test("teams import of a bad file names its lines and imports nothing", async () => {
    const file = join(ownFolder(), "people.csv");
    writeFileSync(file, "team;language\nAtlas;fr\nOasis;klingon\n");
    const { code, err, out } = await dalil("teams", "import", file);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("line 3");
  });

  test("migrate goes down and up again", async () => {
    expect((await dalil("migrate", "2")).out).toContain("to 2");
    expect((await dalil("migrate")).out).toContain("from migration 2");
    expect((await dalil("migrate")).out).toContain("already");
  });

  test("library check finds no mistake in the programme, and search cites it", async () => {
    const checked = await dalil("library", "check");
    expect([checked.code, checked.err]).toEqual([0, ""]);
    const found = (await dalil("library", "search", "cinq", "pourquoi")).out.trim().split("\n");
    expect(found.length).toBe(5);
    expect(JSON.parse(found[0]!)).toMatchObject({ id: expect.any(String), language: "fr" });
  });

  test("config prints every setting and no secret", async () => {
    const { out } = await runScript(["src/cli.ts", "config"], {
      variables: { ...variables, SECRET: "sixteen letters or more", DATABASE_URL: "postgres://me:hidden@db/dalil" },
    });
    for (const name of ["PORT = 4000", "DATABASE_URL = postgres://me:…@db/dalil", "SECRET = (set)", "PROGRAMME = "])
      expect(out).toContain(name);
    expect(out).not.toMatch(/hidden|sixteen letters/);
  });

  test("a setting that cannot be read is named with what it is for", async () => {
    const { code, err } = await runScript(["src/cli.ts", "config"], { variables: { ...variables, PORT: "many" } });
    expect(code).toBe(1);
    expect(err).toMatch(/PORT=many.*The port the server listens on/);
  });
});
