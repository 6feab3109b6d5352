import type { Criterion } from "../finding.ts";
import { alternative } from "./alternative.ts";
import { oneSegment, rolesApart, sizeSourced } from "./beneficiaries.ts";
import { beneficiary } from "./beneficiary.ts";
import { benefit } from "./benefit.ts";
import { featureActs, fewFeatures } from "./features.ts";
import { how } from "./how.ts";
import { notVague } from "./not-vague.ts";
import { pain } from "./pain.ts";
import { uxAccess, uxSteps } from "./user-experience.ts";

/** The criteria of the solution canvas that speak of people: its value, those it serves, its features, their first minute. */
export const valueCriteria: Readonly<Record<string, Criterion>> = {
  beneficiary,
  pain,
  benefit,
  how,
  alternative,
  not_vague: notVague,
  roles_apart: rolesApart,
  one_segment: oneSegment,
  size_sourced: sizeSourced,
  feature_acts: featureActs,
  few_features: fewFeatures,
  ux_steps: uxSteps,
  ux_access: uxAccess,
};
