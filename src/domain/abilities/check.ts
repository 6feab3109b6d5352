import { checkText } from "../criteria/registry.ts";
import { type Field, findField, notOwnWords, type Programme } from "../programme.ts";
import { type AbilityHouse, type AbilityLine, BadLine, textOf } from "./ability.ts";

/** The findings of a text by the criteria of the canvas field that `place` names ("framing.statement"). */
export function check(line: AbilityLine, { programme }: Pick<AbilityHouse, "programme">): object {
  const place = textOf(line, "place");
  const field = placeIn(programme, place);
  if (field === undefined) throw new BadLine(`there is no canvas field "${place}"`);
  const findings = checkText(field.criteria, { text: textOf(line, "text"), notOwn: notOwnWords(field) });
  return { findings: findings.map(({ criterion, verdict, quote }) => ({ criterion, verdict, quote })) };
}

/** The field that "workshop.field" names. */
export function placeIn(programme: Programme, place: string): Field | undefined {
  const [workshop = "", field = ""] = place.split(".");
  return Object.hasOwn(programme.canvases, workshop) ? findField(programme, workshop, field) : undefined;
}

/** Every canvas field as "workshop.field". */
export const placesOf = (programme: Programme): string[] =>
  Object.entries(programme.canvases).flatMap(([id, canvas]) => canvas.fields.map((one) => `${id}.${one.id}`));
