import type { Case, Expectations, Suite } from "../../domain/evaluation.ts";
import { didYouMean, type Mistake, readBySchema } from "../../domain/mistakes.ts";
import type { Judge } from "../judges/judge.ts";
import type { Known } from "./known.ts";

/** What a judge is asked of one trial. `parameters` has passed the judge's schema. */
export interface Asked {
  judge: Judge;
  parameters: unknown;
}

/** Each judge that is asked must be known, and its parameters must be what it takes; `null` takes one away. */
export function checkExpectations(
  expect: Expectations,
  at: Pick<Mistake, "file" | "line">,
  { judges }: Pick<Known, "judges">,
  where: string,
): Mistake[] {
  return Object.entries(expect).flatMap(([id, parameters]) => {
    if (!Object.hasOwn(judges, id)) {
      const all = Object.keys(judges);
      const mend = didYouMean(id, all) ?? `Known are: ${all.join(", ")}.`;
      return [{ ...at, what: `unknown judge "${id}" in "${where}"`, mend }];
    }
    if (parameters === null) return [];
    const place = { file: at.file, line: () => at.line, whole: `"${where}.${id}"` };
    return readBySchema(parameters, judges[id]!.parameters, place).mistakes;
  });
}

/**
 * What is asked of a case: the suite's judges, the case's own over them. Throws an Error for what no reading of the
 * files lets through: a log from another version may name a judge that is gone.
 */
export function askedOf(suite: Suite, found: Case, judges: Readonly<Record<string, Judge>>): Asked[] {
  return Object.entries({ ...suite.judges, ...found.expect })
    .filter(([, parameters]) => parameters !== null)
    .map(([id, parameters]) => {
      const judge = Object.hasOwn(judges, id) ? judges[id] : undefined;
      if (judge === undefined) throw new Error(`The judge "${id}" is not known.`);
      return { judge, parameters: judge.parameters.parse(parameters) };
    });
}
