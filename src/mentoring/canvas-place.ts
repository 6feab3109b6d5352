import { DomainError } from "../domain/errors.ts";
import { type Canvas, type Field, findField, type Programme } from "../domain/programme.ts";

/** Throws `unknown_workshop` unless the programme has it. */
export function knownWorkshop(programme: Programme, workshop: string): string {
  if (!programme.workshops.some((known) => known.id === workshop)) throw new DomainError("unknown_workshop");
  return workshop;
}

/** The canvas of a workshop, or `unknown_workshop`. */
export function canvasOf(programme: Programme, workshop: string): Canvas {
  const canvas = Object.hasOwn(programme.canvases, workshop) ? programme.canvases[workshop] : undefined;
  if (canvas === undefined) throw new DomainError("unknown_workshop");
  return canvas;
}

/** A field of a workshop's canvas, or `unknown_workshop`, `unknown_field`. */
export function fieldOf(programme: Programme, workshop: string, field: string): Field {
  canvasOf(programme, workshop);
  const found = findField(programme, workshop, field);
  if (found === undefined) throw new DomainError("unknown_field");
  return found;
}
