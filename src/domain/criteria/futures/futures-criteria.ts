import type { Criterion } from "../finding.ts";
import { needStated } from "./need.ts";
import { futureChange, futurePeople, futurePlace, riskWho } from "./scene.ts";

/** Light criteria of the Future Lab: a brainstorm wants breadth, each idea a change, a person, a place. */
export const futuresCriteria: Readonly<Record<string, Criterion>> = {
  future_change: futureChange,
  future_people: futurePeople,
  future_place: futurePlace,
  risk_who: riskWho,
  need_stated: needStated,
};
