import * as copingLists from "./lexicon/coping.ts";
import * as difficulty from "./lexicon/difficulty.ts";
import { type Hit, type Hits, Lexicon, type WordList } from "./lexicon/entry.ts";
import * as joining from "./lexicon/joining.ts";
import * as moments from "./lexicon/moments.ts";
import * as peopleLists from "./lexicon/people.ts";
import * as places from "./lexicon/places.ts";
import * as quantity from "./lexicon/quantity.ts";
import * as sourceLists from "./lexicon/sources.ts";
import * as technology from "./lexicon/technology.ts";
import { type Reading, read } from "./reading.ts";

/**
 * Reads texts by word lists of one's own, learnt at the first text. The criteria of one field ask for the same text one
 * after another: the last reading is kept.
 */
export function surveyor(lists: () => Readonly<Record<string, WordList>>): (text: string) => Survey {
  let lexicon: Lexicon | undefined;
  let last: { text: string; survey: Survey } | undefined;
  return (text) => {
    if (last?.text !== text) {
      lexicon ??= new Lexicon(lists());
      const reading = read(text);
      last = { text, survey: { ...reading, hits: lexicon.scan(reading.tokens) } };
    }
    return last.survey;
  };
}

/** The statement's word lists, which most families of criteria read too. */
export const survey = surveyor(() => ({
  segments: peopleLists.segments,
  broadGroups: peopleLists.broadGroups,
  people: peopleLists.people,
  everyone: peopleLists.everyone,
  society: peopleLists.society,
  nearPeople: peopleLists.nearPeople,
  authorities: peopleLists.authorities,
  difficulties: difficulty.difficulties,
  namedProblems: difficulty.namedProblems,
  themes: difficulty.themes,
  sectors: difficulty.sectors,
  lacks: difficulty.lacks,
  towns: places.towns,
  spots: places.spots,
  widePlaces: places.widePlaces,
  moments: moments.moments,
  greetings: moments.greetings,
  circumstances: moments.circumstances,
  writtenQuantities: quantity.writtenQuantities,
  sources: sourceLists.sources,
  devices: technology.devices,
  looseDevices: technology.looseDevices,
  livedDevices: technology.livedDevices,
  breakdowns: technology.breakdowns,
  proposals: technology.proposals,
  makings: technology.makings,
  intentions: technology.intentions,
  announcements: technology.announcements,
  makingNothing: technology.makingNothing,
  coping: copingLists.coping,
  noCoping: copingLists.noCoping,
  newProblems: joining.newProblems,
  additions: joining.additions,
  ties: joining.ties,
  ...Object.fromEntries(Object.entries(joining.domains).map(([name, list]) => [`domain:${name}`, list])),
}));

/** A text read once for all criteria: its words, and where each word list was found. */
export interface Survey extends Reading {
  hits: Hits;
}

const none: readonly Hit[] = [];

export const hitsOf = (survey: Survey, label: string): readonly Hit[] => survey.hits.get(label) ?? none;

/** Whether a hit of the list lies in the same sentence, at most `before` words before token `at` or `after` words after. */
export function near(survey: Survey, label: string, at: number, before: number, after: number): Hit | undefined {
  const sentence = survey.tokens[at]?.sentence;
  return hitsOf(survey, label).find(
    (hit) => hit.to >= at - before && hit.from <= at + after && survey.tokens[hit.from]!.sentence === sentence,
  );
}
