import { readKnowledge } from "../app.ts";
import { readConfig } from "../config.ts";
import { check, placeIn, placesOf } from "../domain/abilities/check.ts";
import { answerLines } from "./lines.ts";
import { complain } from "./output.ts";

/** Checks each text by the criteria of a canvas field, named as "framing.statement". */
export async function tryCheck(place: string): Promise<void> {
  const { programme } = await readKnowledge(readConfig());
  if (placeIn(programme, place) === undefined) {
    complain(`There is no canvas field "${place}". The programme has: ${placesOf(programme).join(", ")}.`);
    process.exitCode = 1;
    return;
  }
  await answerLines((line) => check({ ...line, place }, { programme }));
}
