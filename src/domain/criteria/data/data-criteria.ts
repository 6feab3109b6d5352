import type { Criterion } from "../finding.ts";
import { dataPersonal, dataRight } from "./law.ts";
import { dataCoverage, dataFormat, dataFreshness, dataSource, dataVolume } from "./origin.ts";

/** Criteria of the data a solution needs, after the questions of law 09-08. */
export const dataCriteria: Readonly<Record<string, Criterion>> = {
  data_source: dataSource,
  data_format: dataFormat,
  data_volume: dataVolume,
  data_freshness: dataFreshness,
  data_right: dataRight,
  data_personal: dataPersonal,
  data_coverage: dataCoverage,
};
