import type { Kysely } from "kysely";
import * as people from "./0001-people.ts";
import * as conversations from "./0002-conversations.ts";
import * as canvases from "./0003-canvases.ts";
import * as ticketsAndNews from "./0004-tickets-and-news.ts";
import * as rounds from "./0005-rounds.ts";
import * as guardians from "./0006-guardians.ts";
import * as model from "./0007-model.ts";
import * as evaluations from "./0008-evaluations.ts";
import * as feedback from "./0009-feedback.ts";
import * as rehearsals from "./0010-rehearsals.ts";
import * as rehearsalFeedback from "./0011-rehearsal-feedback.ts";
import * as feedbackTally from "./0012-feedback-tally.ts";

export interface Migration {
  number: number;
  name: string;
  up(db: Kysely<unknown>): Promise<void>;
  down(db: Kysely<unknown>): Promise<void>;
}

/** The chain, in order. A migration that was released is never changed: the next one mends it. */
export const migrations: readonly Migration[] = [
  { number: 1, name: "people", ...people },
  { number: 2, name: "conversations", ...conversations },
  { number: 3, name: "canvases", ...canvases },
  { number: 4, name: "tickets-and-news", ...ticketsAndNews },
  { number: 5, name: "rounds", ...rounds },
  { number: 6, name: "guardians", ...guardians },
  { number: 7, name: "model", ...model },
  { number: 8, name: "evaluations", ...evaluations },
  { number: 9, name: "feedback", ...feedback },
  { number: 10, name: "rehearsals", ...rehearsals },
  { number: 11, name: "rehearsal-feedback", ...rehearsalFeedback },
  { number: 12, name: "feedback-tally", ...feedbackTally },
];
