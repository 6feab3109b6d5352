import type { Criterion } from "../finding.ts";
import { alternative } from "./alternative.ts";
import { beneficiary } from "./beneficiary.ts";
import { benefit } from "./benefit.ts";
import { how } from "./how.ts";
import { notVague } from "./not-vague.ts";
import { pain } from "./pain.ts";

/** The criteria of the solution canvas that speak of people: its value, those it serves, its features, their first minute. */
export const valueCriteria: Readonly<Record<string, Criterion>> = {
  beneficiary,
  pain,
  benefit,
  how,
  alternative,
  not_vague: notVague,
};
