import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { LineCounter, parseDocument } from "yaml";
import type { Case, Suite } from "../../domain/evaluation.ts";
import { didYouMean, type Mistake } from "../../domain/mistakes.ts";
import { mistakeAt, readYaml, YamlText } from "../../domain/yaml-text.ts";
import { suiteSchema } from "./case-line.ts";
import { checkExpectations } from "./expectations.ts";
import type { Known } from "./known.ts";
import { type PlacedCase, readCases } from "./read-cases.ts";

/** A promise with its cases, ready to be played. */
export interface LoadedSuite {
  suite: Suite;
  cases: readonly Case[];
}

/**
 * Reads `suites/*.yaml` and `cases/*.jsonl` of `folder`. All of it is checked, whatever is asked for; `only` names the
 * suites wanted, none for all. `suites` is empty when there is any mistake.
 */
export function readSuites(
  folder: string,
  known: Known,
  only: readonly string[] = [],
): { suites: LoadedSuite[]; mistakes: Mistake[] } {
  const mistakes: Mistake[] = [];
  const caseFiles = new Map<string, PlacedCase[]>();
  const told = basename(folder);
  for (const name of filesIn(folder, "cases", ".jsonl")) {
    const text = readFileSync(join(folder, "cases", name), "utf8");
    const read = readCases(`${told}/cases/${name}`, text, known);
    mistakes.push(...read.mistakes);
    caseFiles.set(name, read.cases);
  }
  mistakes.push(...twice([...caseFiles.values()].flat()));

  const suites: LoadedSuite[] = [];
  const names = filesIn(folder, "suites", ".yaml");
  for (const name of names) {
    const read = readSuite(folder, name, known, caseFiles);
    mistakes.push(...read.mistakes);
    if (read.suite !== null) suites.push(read.suite);
  }
  if (names.length === 0)
    mistakes.push({
      file: `${told}/suites`,
      line: 1,
      what: "there is no suite",
      mend: "Add a YAML file to that folder.",
    });
  const ids = names.map((name) => name.slice(0, -".yaml".length));
  for (const id of only.filter((one) => !ids.includes(one)))
    mistakes.push({
      file: `${told}/suites/${id}.yaml`,
      line: 1,
      what: `unknown suite "${id}"`,
      mend: didYouMean(id, ids) ?? `Known are: ${ids.join(", ")}.`,
    });
  const wanted = suites.filter(({ suite }) => only.length === 0 || only.includes(suite.id));
  return { suites: mistakes.length === 0 ? wanted : [], mistakes };
}

function readSuite(
  folder: string,
  name: string,
  known: Known,
  caseFiles: ReadonlyMap<string, readonly PlacedCase[]>,
): { suite: LoadedSuite | null; mistakes: Mistake[] } {
  const lineCounter = new LineCounter();
  const text = readFileSync(join(folder, "suites", name), "utf8");
  const file = `${basename(folder)}/suites/${name}`;
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const source = new YamlText(file, document, lineCounter);
  const { value, mistakes } = readYaml(source, suiteSchema, "the suite");
  if (value === null) return { suite: null, mistakes };
  const id = name.slice(0, -".yaml".length);
  const found: Mistake[] = [];
  if (value.id !== undefined && value.id !== id)
    found.push(
      mistakeAt(source, ["id"], `the id "${value.id}" is not the file's name`, `Write "${id}" or leave it out.`),
    );
  const all = [...caseFiles.keys()];
  const cases = value.cases.flatMap((name, index) => {
    const cases = caseFiles.get(name.endsWith(".jsonl") ? name : `${name}.jsonl`);
    if (cases !== undefined) return cases;
    const mend = didYouMean(name, all) ?? `There are: ${all.join(", ")}.`;
    found.push(mistakeAt(source, ["cases", index], `there is no file of cases "${name}"`, mend));
    return [];
  });
  for (const id of Object.keys(value.judges)) {
    const at = { file, line: source.line(["judges", id]) };
    found.push(...checkExpectations({ [id]: value.judges[id] }, at, known, "judges"));
  }
  const workshops = Object.keys(known.programme.canvases);
  for (const workshop of Object.keys(value.floors.workshop ?? {}))
    if (!workshops.includes(workshop)) {
      const mend = didYouMean(workshop, workshops) ?? `Known are: ${workshops.join(", ")}.`;
      found.push(mistakeAt(source, ["floors", "workshop", workshop], `unknown workshop "${workshop}"`, mend));
    }
  return { suite: { suite: { ...value, id } as Suite, cases: cases.map((placed) => placed.case) }, mistakes: found };
}

function twice(cases: readonly PlacedCase[]): Mistake[] {
  const first = new Map<string, PlacedCase>();
  const mistakes: Mistake[] = [];
  for (const placed of cases) {
    const { id } = placed.case;
    const before = first.get(id);
    if (before === undefined) first.set(id, placed);
    else
      mistakes.push({
        file: placed.file,
        line: placed.line,
        what: `the id "${id}" is taken by ${before.file}:${before.line}`,
        mend: "Give it another one.",
      });
  }
  return mistakes;
}

const filesIn = (folder: string, inside: string, ending: string): string[] =>
  existsSync(join(folder, inside))
    ? readdirSync(join(folder, inside))
        .filter((name) => name.endsWith(ending))
        .sort()
    : [];
