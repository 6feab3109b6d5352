import { abilities } from "../../domain/abilities/all.ts";
import { placeIn, placesOf } from "../../domain/abilities/check.ts";
import type { Case } from "../../domain/evaluation.ts";
import { didYouMean, type Mistake, readBySchema } from "../../domain/mistakes.ts";
import { findField } from "../../domain/programme.ts";
import { caseSchemas, playKinds } from "./case-line.ts";
import { checkExpectations } from "./expectations.ts";
import type { Known } from "./known.ts";

/** A case with the line it stands on. */
export interface PlacedCase {
  case: Case;
  file: string;
  line: number;
}

/** Reads a file of cases, one JSON object a line; empty lines are passed over. Every mistake is told with its line. */
export function readCases(file: string, text: string, known: Known): { cases: PlacedCase[]; mistakes: Mistake[] } {
  const cases: PlacedCase[] = [];
  const mistakes: Mistake[] = [];
  for (const [index, line] of text
    .replace(/^\ufeff/, "")
    .split("\n")
    .entries()) {
    if (line.trim() === "") continue;
    const place = { file, line: index + 1 };
    const read = readCase(line, place, known);
    mistakes.push(...read.mistakes);
    if (read.value !== null) cases.push({ case: read.value, ...place });
  }
  if (cases.length === 0 && mistakes.length === 0)
    mistakes.push({ file, line: 1, what: "the file holds no case", mend: "Add one, or take it out of its suite." });
  return { cases, mistakes };
}

type At = Pick<Mistake, "file" | "line">;

/** Reads one case; `at` is where it is written. */
export function readCase(line: string, at: At, known: Known): { value: Case | null; mistakes: Mistake[] } {
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch (fault) {
    const what = `not JSON: ${(fault as Error).message}`;
    return { value: null, mistakes: [{ ...at, what, mend: "Write one whole JSON object on the line." }] };
  }
  const kind = playKinds.find((one) => one === (raw as { play?: { kind?: unknown } } | null)?.play?.kind);
  if (kind === undefined) {
    const mend = `Choose among: ${playKinds.join(", ")}.`;
    return { value: null, mistakes: [{ ...at, what: `"play.kind" is not one of the known values`, mend }] };
  }
  const read = readBySchema(raw, caseSchemas[kind], { file: at.file, line: () => at.line, whole: "the case" });
  if (read.value === null) return { value: null, mistakes: read.mistakes };
  const { cluster = read.value.id, ...rest } = read.value;
  const found = { ...rest, cluster } as Case;
  const mistakes = [...checkPlace(found, at, known), ...checkExpectations(found.expect, at, known, "expect")];
  return { value: mistakes.length === 0 ? found : null, mistakes };
}

/** What the case names must be there to be played. */
function checkPlace(found: Case, at: At, { programme, personas }: Known): Mistake[] {
  const unknown = (what: string, name: string, all: readonly string[]): Mistake => ({
    ...at,
    what: `unknown ${what} "${name}"`,
    mend: didYouMean(name, all) ?? `Known are: ${all.join(", ")}.`,
  });
  const workshops = Object.keys(programme.canvases);
  const mistakes: Mistake[] = [];
  if (found.workshop !== null && !workshops.includes(found.workshop))
    mistakes.push(unknown("workshop", found.workshop, workshops));
  const { play } = found;
  if (play.kind === "ability") return [...mistakes, ...checkAbility(play, at, programme, unknown)];
  if (play.kind === "feedback" && (found.workshop === null || play.given.canvas?.[found.workshop] === undefined))
    mistakes.push({
      ...at,
      what: `"play.given.canvas" has nothing of the workshop that feedback is asked on`,
      mend: `Name the workshop, and write one field of it at least.`,
    });
  if (play.kind === "persona" && !personas.includes(play.persona))
    mistakes.push(unknown("persona", play.persona, personas));
  for (const [workshop, fields] of Object.entries(play.given?.canvas ?? {})) {
    if (!workshops.includes(workshop)) mistakes.push(unknown("workshop", workshop, workshops));
    else
      for (const field of Object.keys(fields))
        if (findField(programme, workshop, field) === undefined) {
          const all = programme.canvases[workshop]!.fields.map(({ id }) => id);
          mistakes.push(unknown(`field of "${workshop}"`, field, all));
        }
  }
  return mistakes;
}

function checkAbility(
  play: Extract<Case["play"], { kind: "ability" }>,
  at: At,
  programme: Known["programme"],
  unknown: (what: string, name: string, all: readonly string[]) => Mistake,
): Mistake[] {
  if (!Object.hasOwn(abilities, play.ability)) return [unknown("ability", play.ability, Object.keys(abilities))];
  const { takes, may = [] } = abilities[play.ability]!;
  const all = [...takes, ...may];
  const { place } = play.input;
  const strange = takes.includes("place") && typeof place === "string" && placeIn(programme, place) === undefined;
  return [
    ...(strange ? [unknown("canvas field", place, placesOf(programme))] : []),
    ...takes
      .filter((name) => typeof play.input[name] !== "string")
      .map((name) => ({ ...at, what: `"play.input.${name}" is missing`, mend: `"${play.ability}" takes this text.` })),
    ...Object.keys(play.input)
      .filter((name) => !all.includes(name))
      .map((name) => unknown(`input of "${play.ability}"`, name, all)),
  ];
}
