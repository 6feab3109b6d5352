import type { z } from "zod";
import { DomainError } from "../../domain/errors.ts";
import type { Localised } from "../../domain/language/names.ts";
import type { Member, Mentor, Organiser } from "../../domain/people.ts";
import type { House } from "../env.ts";

export type Person = Member | Mentor | Organiser;

/** One tool as data. Every tool reads; none writes. */
export interface Tool {
  name: string;
  title: Localised;
  /** For the model that chooses and for the person who looks on. */
  description: Localised;
  /** Whose tool it is; to others it does not exist. */
  roles: readonly Person["kind"][];
  input: z.ZodObject;
  output: z.ZodObject;
  /** `input` as the model gave it: the verb behind the tool reads it and refuses what does not fit. */
  run(house: House, actor: Person, input: unknown, signal: AbortSignal): Promise<object>;
}

export function memberOf(actor: Person): Member {
  if (actor.kind !== "member") throw new DomainError("forbidden");
  return actor;
}

export function staffOf(actor: Person): Mentor | Organiser {
  if (actor.kind === "member") throw new DomainError("forbidden");
  return actor;
}
