import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadProgramme } from "../../src/library/load.ts";
import { goodFolder, writeFolder } from "./small-folder.ts";

// biome-ignore lint/suspicious/noExplicitAny: a test spoils the folder at any place
type Files = Record<string, any>;

const rung = (words: string) => ({ fr: words, ar: `كلمة ${words}`, en: words });

/** The good folder, with a ladder for its criterion. */
function folderWithLadder(): Files {
  const files: Files = goodFolder();
  files["criteria/any-text.yaml"].who.ladder = {
    questions: [rung("Qui ?"), rung("Lequel ?")],
    hints: [rung("Regardez. Qui est là ?")],
    starters: [rung("C'est … qui …")],
  };
  return files;
}

interface Mistaken {
  file: string;
  /** Words of the line it points at; null where the file itself is the matter. */
  on: RegExp | null;
  what: RegExp;
  mend: RegExp;
}

const programme = "programme.yaml";
const canvas = "canvases/framing.yaml";
const criteria = "criteria/any-text.yaml";

const session = (files: Files) => files[programme].days[0].sessions[0];
const field = (files: Files) => files[canvas].fields[0];
const ladder = (files: Files) => files[criteria].who.ladder;

const kinds: [name: string, spoil: (files: Files) => void, told: Mistaken][] = [
  [
    "a translation left out",
    (files) => void delete field(files).questions[0].ar,
    { file: canvas, on: /fr: Qui/, what: /questions\.0\.ar" is missing/, mend: /Arabic too: add "ar:"/ },
  ],
  [
    "an empty text",
    (files) => (field(files).help.en = "  "),
    { file: canvas, on: /en: /, what: /help\.en" is empty/, mend: /at least 1/ },
  ],
  [
    "Arabic without Arabic letters",
    (files) => (files[criteria].who.why.ar = "Un visage"),
    { file: criteria, on: /ar: Un visage/, what: /"who\.why\.ar" is not written in Arabic/, mend: /Arabic letters/ },
  ],
  [
    "French in Arabic letters",
    (files) => (field(files).examples[0].good.fr = "مثال من القرية"),
    { file: canvas, on: /fr: مثال/, what: /good\.fr" is not written in French/, mend: /without Arabic letters/ },
  ],
  [
    "English in Arabic letters",
    (files) => (files[programme].facts[0].answer.en = "العصف الذهني"),
    { file: programme, on: /en: العصف/, what: /answer\.en" is not written in English/, mend: /without Arabic letters/ },
  ],
  [
    "a label whose Arabic form is Latin",
    (files) => (files[canvas].title.ar.definite = "le cadrage"),
    { file: canvas, on: /definite: le cadrage/, what: /title\.ar\.definite"/, mend: /Arabic letters/ },
  ],
  [
    "a ladder's question that asks nothing",
    (files) => (ladder(files).questions[1].fr = "Dites lequel."),
    { file: criteria, on: /Dites lequel/, what: /questions\.1\.fr" does not end in a question/, mend: /its mark/ },
  ],
  [
    "a hint without its question",
    (files) => (ladder(files).hints[0].ar = "انظروا إلى الناس."),
    { file: criteria, on: /انظروا/, what: /hints\.0\.ar" does not end in a question/, mend: /its mark/ },
  ],
  [
    "a sentence starter without a gap",
    (files) => (ladder(files).starters[0].en = "It is them"),
    { file: criteria, on: /It is them/, what: /starters\.0\.en" is not the beginning/, mend: /gaps as …/ },
  ],
  [
    "a ladder with too few rungs",
    (files) => (ladder(files).questions = [rung("Qui ?")]),
    { file: criteria, on: /questions/, what: /ladder\.questions" is empty or too short/, mend: /at least 2/ },
  ],
  [
    "an empty list",
    (files) => (field(files).examples = []),
    { file: canvas, on: /examples/, what: /examples" is empty or too short/, mend: /at least 1/ },
  ],
  [
    "a criterion that no code checks",
    (files) => {
      field(files).criteria = ["whom"];
      files[criteria].whom = structuredClone(files[criteria].who);
    },
    { file: canvas, on: /- whom/, what: /no code checks the criterion "whom"/, mend: /Did you mean "who"\?/ },
  ],
  [
    "a criterion without its words",
    (files) => (field(files).criteria = ["who", "what"]),
    { file: canvas, on: /- what/, what: /"what" has no text in criteria\//, mend: /who/ },
  ],
  [
    "a field's criterion named twice",
    (files) => (field(files).criteria = ["who", "who"]),
    { file: canvas, on: /- who/, what: /the criterion "who" stands twice/, mend: /another id/ },
  ],
  [
    "two days of one number",
    (files) => files[programme].days.push({ ...files[programme].days[0], date: "2026-06-17", sessions: [] }),
    { file: programme, on: /number: 1/, what: /the day "1" stands twice/, mend: /another id/ },
  ],
  [
    "two sessions of one id",
    (files) => files[programme].days[0].sessions.push({ ...session(files), aliases: ["encore"] }),
    { file: programme, on: /id: day-1\/16h45/, what: /the session "day-1\/16h45" stands twice/, mend: /another id/ },
  ],
  [
    "two workshops of one id",
    (files) => files[programme].workshops.push({ ...files[programme].workshops[0] }),
    { file: programme, on: /id: framing/, what: /the workshop "framing" stands twice/, mend: /another id/ },
  ],
  [
    "two facts of one id",
    (files) => files[programme].facts.push({ ...files[programme].facts[0], asked: ["laquelle"] }),
    { file: programme, on: /id: method/, what: /the fact "method" stands twice/, mend: /another id/ },
  ],
  [
    "two unknowns of one id",
    (files) => files[programme].unknowns.push({ ...files[programme].unknowns[0], asked: ["note"] }),
    { file: programme, on: /id: weights/, what: /the unknown "weights" stands twice/, mend: /another id/ },
  ],
  [
    "two names of one id",
    (files) => (files[programme].names = ["a", "b"].map((form) => ({ id: "place", forms: [form] }))),
    { file: programme, on: /id: place/, what: /the name "place" stands twice/, mend: /another id/ },
  ],
  [
    "two jury criteria of one id",
    (files) => files[programme].jury[0].criteria.push({ ...files[programme].jury[0].criteria[0] }),
    { file: programme, on: /id: clarity/, what: /the jury criterion "clarity" stands twice/, mend: /another id/ },
  ],
  [
    "two fields of one id",
    (files) => files[canvas].fields.push(structuredClone(field(files))),
    { file: canvas, on: /id: statement/, what: /the field "statement" stands twice/, mend: /another id/ },
  ],
  [
    "two terms of one id",
    (files) => files["glossary.yaml"].push(structuredClone(files["glossary.yaml"][0])),
    { file: "glossary.yaml", on: /id: pitch/, what: /the term "pitch" stands twice/, mend: /another id/ },
  ],
  [
    "a criterion told in two files",
    (files) => (files["criteria/other.yaml"] = structuredClone(files[criteria])),
    { file: "criteria/other.yaml", on: /^who:/, what: /told in criteria\/any-text\.yaml too/, mend: /Keep one/ },
  ],
  [
    "a time that is none",
    (files) => (session(files).start = "24:10"),
    { file: programme, on: /start: 24:10/, what: /start" is not well formed/, mend: /HH:MM/ },
  ],
  [
    "a date that is none",
    (files) => (files[programme].days[0].date = "2026-02-30"),
    { file: programme, on: /2026-02-30/, what: /date" is not well formed/, mend: /date/i },
  ],
  [
    "a session that ends before it starts",
    (files) => (session(files).end = "15:00"),
    {
      file: programme,
      on: /end: 15:00/,
      what: /ends at 15:00, before its start at 16:45/,
      mend: /one of the two times/,
    },
  ],
  [
    "a session with an end and no start",
    (files) => (session(files).start = null),
    { file: programme, on: /start: null/, what: /an end and no start/, mend: /Add the start/ },
  ],
  [
    "two days on one date",
    (files) => {
      const { objective, title, date } = files[programme].days[0];
      files[programme].days.push({ number: 2, date, title, objective, sessions: [] });
      files["sources/programme.fr.md"] += "\n## Jour 2 {#day-2}\n\nChoisir un problème.\n";
    },
    { file: programme, on: /date: 2026-06-16/, what: /day 2 has the date of day 1/, mend: /another date/ },
  ],
  [
    "a time zone that no clock knows",
    (files) => (files[programme].timezone = "Africa/Merzouga"),
    { file: programme, on: /Merzouga/, what: /no clock knows/, mend: /Africa\/Casablanca/ },
  ],
  [
    "a workshop that no session holds, where there are days",
    (files) => {
      files[programme].workshops[0].sessions = [];
      delete session(files).workshop;
    },
    { file: programme, on: /id: framing/, what: /the workshop "framing" has no session/, mend: /its sessions/ },
  ],
  [
    "a session of a workshop that does not exist",
    (files) => (session(files).workshop = "framming"),
    { file: programme, on: /framming/, what: /a workshop "framming" that does not exist/, mend: /"framing"\?/ },
  ],
  [
    "a workshop's session that does not exist",
    (files) => (files[programme].workshops[0].sessions = ["day-1/16h54"]),
    { file: programme, on: /day-1\/16h54/, what: /names a session "day-1\/16h54"/, mend: /"day-1\/16h45"\?/ },
  ],
  [
    "a canvas of no workshop",
    (files) => (files["canvases/pitch.yaml"] = { ...structuredClone(files[canvas]), workshop: "pitch" }),
    { file: "canvases/pitch.yaml", on: /workshop: pitch/, what: /no workshop "pitch"/, mend: /framing/ },
  ],
  [
    "a guide that does not exist",
    (files) => (field(files).guides = ["five-whies"]),
    { file: canvas, on: /five-whies/, what: /the guide "five-whies" does not exist/, mend: /"five-whys"\?/ },
  ],
  [
    "a guide that is missing in one language",
    (files) => (files["guides/five-whys.en.md"] = null),
    { file: "guides/five-whys.en.md", on: null, what: /missing in one language/, mend: /Write guides/ },
  ],
  [
    "a guide that is not in its language",
    (files) =>
      (files["guides/five-whys.ar.md"] = files["guides/five-whys.en.md"].replace("language: en", "language: ar")),
    { file: "guides/five-whys.ar.md", on: /---/, what: /not written in Arabic/, mend: /Translate it/ },
  ],
  [
    "a citation of a passage that does not exist",
    (files) => (files[programme].facts[0].citations[0].passage = "programme#day-9"),
    {
      file: programme,
      on: /day-9/,
      what: /the passage "programme#day-9" does not exist/,
      mend: /headings|Did you mean/,
    },
  ],
  [
    "a quote that is not there letter for letter",
    (files) => (files[programme].facts[0].citations[0].quote = "brain writing"),
    { file: programme, on: /brain writing/, what: /"brain writing" does not stand in/, mend: /letter for letter/ },
  ],
  [
    "a jury on a day that does not exist",
    (files) => (files[programme].jury[0].day = 4),
    { file: programme, on: /day: 4/, what: /a day 4 that does not exist/, mend: /Correct the day/ },
  ],
  [
    "a guardian's consent where no minors write",
    (files) => (files[programme].settings.guardian_consent = true),
    { file: programme, on: /guardian_consent/, what: /no minors write/, mend: /minors: true/ },
  ],
  [
    "a missing file",
    (files) => (files["glossary.yaml"] = null),
    { file: "glossary.yaml", on: null, what: /the file is missing/, mend: /Add it/ },
  ],
  [
    "no canvas for a workshop",
    (files) => (files[canvas] = null),
    { file: programme, on: /id: framing/, what: /"framing" has no canvas/, mend: /Add canvases\/framing\.yaml/ },
  ],
  [
    "no source of the programme",
    (files) => (files["sources/programme.fr.md"] = null),
    { file: programme, on: /id: small/, what: /no source of kind programme/, mend: /Add sources\/programme/ },
  ],
  [
    "YAML that cannot be read",
    (files) => (files[canvas] = "workshop: framing\nfields: [\n"),
    { file: canvas, on: null, what: /not valid YAML/, mend: /indentation/ },
  ],
  [
    "a key written twice",
    (files) => (files["glossary.yaml"] = "- id: pitch\n  id: jury\n"),
    { file: "glossary.yaml", on: /id: jury/, what: /the same key stands twice/, mend: /Keep one/ },
  ],
  [
    "a value of the wrong type",
    (files) => (files[programme].settings.retention_days = "a month"),
    { file: programme, on: /a month/, what: /retention_days" has the wrong type/, mend: /number/ },
  ],
  [
    "an unknown key",
    (files) => (files[programme].settings.minor = true),
    { file: programme, on: /minor: true/, what: /unknown key "minor"/, mend: /Did you mean "minors"\?/ },
  ],
  [
    "a value that is none of the known ones",
    (files) => (session(files).kind = "party"),
    { file: programme, on: /kind: party/, what: /kind" is not one of the known values/, mend: /workshop, coaching/ },
  ],
];

describe("a folder with one mistake is told it with file, line and mend", () => {
  test.each(kinds)("%s", (_, spoil, told) => {
    const files = folderWithLadder();
    spoil(files);
    const folder = writeFolder(files);
    const { mistakes } = loadProgramme(folder, { knownCriteria: ["who", "what"] });
    const found = mistakes.find(({ file, what }) => file === told.file && told.what.test(what));
    expect(mistakes.map(({ file, what }) => `${file}: ${what}`).join("\n")).toMatch(told.what);
    expect(found?.mend).toMatch(told.mend);
    expect(found?.line).toBeGreaterThan(0);
    if (told.on !== null) expect(lineOf(folder, told.file, found!.line)).toMatch(told.on);
  });

  test("and the same folder without it has none", () => {
    const { mistakes } = loadProgramme(writeFolder(folderWithLadder()), { knownCriteria: ["who"] });
    expect(mistakes).toEqual([]);
  });
});

test("a programme without days, sessions or jury is a programme", () => {
  const files = folderWithLadder();
  const { days, jury, settings, workshops, ...rest } = files[programme];
  const workshop = { id: workshops[0].id, due: workshops[0].due };
  const { pitch_minutes, jury_weights, ...kept } = settings;
  files[programme] = { ...rest, settings: kept, workshops: [workshop] };
  const { programme: read, mistakes } = loadProgramme(writeFolder(files), { knownCriteria: ["who"] });
  expect(mistakes).toEqual([]);
  expect(read).toMatchObject({ days: [], jury: [], settings: { guardian_consent: false, pitch_minutes: null } });
});

const lineOf = (folder: string, file: string, line: number): string =>
  existsSync(join(folder, file)) ? (readFileSync(join(folder, file), "utf8").split("\n")[line - 1] ?? "") : "";
