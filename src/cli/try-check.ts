import { readKnowledge } from "../app.ts";
import { readConfig } from "../config.ts";
import { checkText } from "../domain/criteria/registry.ts";
import { findField, notOwnWords } from "../domain/programme.ts";
import { answerLines, textOf } from "./lines.ts";
import { complain } from "./output.ts";

/** Checks each text by the criteria of a canvas field, named as "framing.statement". */
export async function tryCheck(place: string): Promise<void> {
  const { programme } = await readKnowledge(readConfig());
  const [workshop = "", field = ""] = place.split(".");
  const found = Object.hasOwn(programme.canvases, workshop) ? findField(programme, workshop, field) : undefined;
  if (found === undefined) {
    const known = Object.entries(programme.canvases).flatMap(([id, canvas]) =>
      canvas.fields.map((one) => `${id}.${one.id}`),
    );
    complain(`There is no canvas field "${place}". The programme has: ${known.join(", ")}.`);
    process.exitCode = 1;
    return;
  }
  const notOwn = notOwnWords(found);
  await answerLines((line) => ({
    findings: checkText(found.criteria, { text: textOf(line, "text"), notOwn }).map(
      ({ criterion, verdict, quote }) => ({ criterion, verdict, quote }),
    ),
  }));
}
