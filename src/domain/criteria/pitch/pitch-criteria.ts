import type { Criterion } from "../finding.ts";
import { callByWhen, callHowMuch, callToWhom, callWhat } from "./call.ts";
import { marketReach, newAgainst, payer, price } from "./market.ts";
import { closingMessage, oneMessage } from "./message.ts";
import { hookOpens } from "./opening.ts";
import { changeExpected, sourcedNumber, tried } from "./proof.ts";
import { objectionPair, rolesNamed } from "./stage.ts";
import { stepsInTime } from "./time.ts";

/** The criteria of the deck and of the spoken pitch; each reads a slide's words or a spoken sentence. */
export const pitchCriteria: Readonly<Record<string, Criterion>> = {
  hook_opens: hookOpens,
  one_message: oneMessage,
  closing_message: closingMessage,
  payer,
  price,
  market_reach: marketReach,
  new_against: newAgainst,
  sourced_number: sourcedNumber,
  change_expected: changeExpected,
  tried,
  steps_in_time: stepsInTime,
  call_what: callWhat,
  call_to_whom: callToWhom,
  call_how_much: callHowMuch,
  call_by_when: callByWhen,
  roles_named: rolesNamed,
  objection_pair: objectionPair,
};
