import type { CaseChange, Change, Comparison, RunLine } from "../domain/evaluation.ts";
import { type Compared, changesOf, type Pair, type Setting } from "./change.ts";
import { openingWords } from "./opening-words.ts";
import { type PlayedCase, readRecord, shareOf } from "./record.ts";
import { whyNot } from "./told.ts";

/** Of the 5 % of wrong alarms, what the run as a whole has; its suites share the rest. */
const whole = 0.8;

export interface PairedCase extends Pair {
  played: PlayedCase;
}

/**
 * What changed over all cases, and by suite: one family, so that a run of many suites raises no more false alarms than
 * a run of one. Null over all when the runs share no case; suites that share none are left out.
 */
export function changesBySuite(
  pairs: readonly PairedCase[],
  setting: Setting,
): { overall: Change | null; suites: Map<string, Change> } {
  const groups = Map.groupBy(pairs, ({ played }) => played.suite);
  const bySuite: Compared[] = [...groups.values()].map((each) => ({
    pairs: each,
    weight: groups.size === 1 ? 1 : (1 - whole) / groups.size,
  }));
  const family = groups.size > 1 ? [...bySuite, { pairs, weight: whole }] : bySuite;
  const changes = changesOf(family, setting);
  return {
    overall: changes.at(-1) ?? null,
    suites: new Map([...groups.keys()].map((suite, place) => [suite, changes[place]!])),
  };
}

/** What changed in each group of cases, the groups asked about together. */
function changesBy<Key>(
  pairs: readonly PairedCase[],
  key: (pair: PairedCase) => Key,
  setting: Setting,
): [Key, Change][] {
  const groups = [...Map.groupBy(pairs, key)];
  const changes = changesOf(
    groups.map(([, each]) => ({ pairs: each, weight: 1 })),
    setting,
  );
  return groups.map(([name], place) => [name, changes[place]!]);
}

const keyOf = ({ suite, case: { id } }: PlayedCase): string => `${suite}\n${id}`;

/** The cases of `after` that have a value in both runs. `before`: by suite and case, or null where there is none. */
export function pairCases(
  after: readonly PlayedCase[],
  before: (played: PlayedCase) => number | null | undefined,
): PairedCase[] {
  return after.flatMap((played) => {
    const [then, now] = [before(played) ?? null, shareOf(played)];
    const { id, cluster } = played.case;
    return then === null || now === null ? [] : [{ case: id, cluster, before: then, after: now, played }];
  });
}

/**
 * Two runs over the cases they share, case by case and by suite, language and workshop; cases that turned stand first
 * in `flips`, those that no longer hold before those that were mended. Throws when a log is not a run's, or when the
 * runs share no case.
 */
export function compareRuns(before: readonly RunLine[], after: readonly RunLine[]): Comparison {
  const [was, is] = [readRecord(before), readRecord(after)];
  const past = new Map(was.cases.map((played) => [keyOf(played), played]));
  const pairs = pairCases(is.cases, (played) => {
    const then = past.get(keyOf(played));
    return then === undefined ? null : shareOf(then);
  });
  const setting: Setting = {
    deterministic: was.run.voice === "offline" && is.run.voice === "offline",
    seed: is.run.seed,
  };
  const { overall, suites } = changesBySuite(pairs, setting);
  if (overall === null) throw new Error(`The runs ${was.run.id} and ${is.run.id} have no case in common.`);
  const flips = pairs
    .filter((pair) => pair.before >= 0.5 !== pair.after >= 0.5)
    .map((pair): CaseChange => {
      const failed = pair.after < 0.5 ? pair.played : past.get(keyOf(pair.played))!;
      const { language, workshop } = pair.played.case;
      const { suite } = pair.played;
      return {
        suite,
        case: pair.case,
        language,
        workshop,
        words: openingWords(pair.played.case),
        before: pair.before,
        after: pair.after,
        why: whyNot(failed),
      };
    });
  const inWorkshops = pairs.filter(({ played }) => played.case.workshop !== null);
  return {
    before: was.run,
    after: is.run,
    overall,
    suites: [...suites].map(([suite, change]) => ({ suite, change })),
    languages: changesBy(pairs, ({ played }) => played.case.language, setting).map(([language, change]) => ({
      language,
      change,
    })),
    workshops: changesBy(inWorkshops, ({ played }) => played.case.workshop!, setting).map(([workshop, change]) => ({
      workshop,
      change,
    })),
    flips: flips.sort((one, other) => one.after - one.before - (other.after - other.before)),
    both: {
      held: pairs.filter((pair) => pair.before >= 0.5 && pair.after >= 0.5).length,
      failed: pairs.filter((pair) => pair.before < 0.5 && pair.after < 0.5).length,
    },
    only: { before: was.cases.length - pairs.length, after: is.cases.length - pairs.length },
    tried: differing(was.run.tried, is.run.tried),
  };
}

function differing(one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter((name) => one[name] !== other[name]).sort();
}
