import * as lists from "../lexicon/futures.ts";
import { authorities, broadGroups, segments } from "../lexicon/people.ts";
import { devices } from "../lexicon/technology.ts";
import { surveyor } from "../survey.ts";

/** Reads what is imagined of 2030. */
export const surveyFutures = surveyor(() => ({ ...lists, segments, broadGroups, authorities, devices }));
