import type { Criterion } from "../finding.ts";
import { effectMeasured, effectSaid, ownFootprint, resultChange } from "./effects.ts";
import { fewIndicators, isIndicator, notOutputAsImpact, percentOfWhat, sdgTarget } from "./faults.ts";
import {
  indicatorBaseline,
  indicatorDeadline,
  indicatorDisaggregation,
  indicatorFrequency,
  indicatorName,
  indicatorOwner,
  indicatorSource,
  indicatorTarget,
  indicatorUnit,
} from "./slots.ts";
import { indicatorDefinition, indicatorFormula } from "./wording.ts";

/** The criteria of the impact canvas: its indicators slot by slot, their usual faults, and the effects around them. */
export const impactCriteria: Readonly<Record<string, Criterion>> = {
  is_indicator: isIndicator,
  indicator_unit: indicatorUnit,
  indicator_baseline: indicatorBaseline,
  indicator_target: indicatorTarget,
  indicator_deadline: indicatorDeadline,
  indicator_source: indicatorSource,
  indicator_owner: indicatorOwner,
  indicator_disaggregation: indicatorDisaggregation,
  indicator_frequency: indicatorFrequency,
  indicator_formula: indicatorFormula,
  indicator_definition: indicatorDefinition,
  indicator_name: indicatorName,
  few_indicators: fewIndicators,
  percent_of_what: percentOfWhat,
  not_output_as_impact: notOutputAsImpact,
  sdg_target: sdgTarget,
  effect_said: effectSaid,
  result_change: resultChange,
  effect_measured: effectMeasured,
  own_footprint: ownFootprint,
};
