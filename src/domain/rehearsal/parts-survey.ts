import { firstNames } from "../criteria/lexicon/first-names.ts";
import { surveyor } from "../criteria/survey.ts";
import * as signs from "./lexicon/part-signs.ts";

/** Reads a speech for the words that belong to each part. */
export const partSigns = surveyor(() => ({
  problem: signs.problemSigns,
  solution: signs.solutionSigns,
  beneficiaries: signs.beneficiarySigns,
  usage_market: signs.marketSigns,
  innovation: signs.innovationSigns,
  impact: signs.impactSigns,
  feasibility: signs.feasibilitySigns,
  roadmap: signs.roadmapSigns,
  call_for_support: signs.callSigns,
  conclusion: signs.closingSigns,
  scenes: signs.sceneSigns,
  names: firstNames,
  polite: signs.politeSigns,
  causes: signs.causeSigns,
  praise: signs.praiseSigns,
}));
