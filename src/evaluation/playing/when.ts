import type { Given, Suite } from "../../domain/evaluation.ts";
import type { Programme } from "../../domain/programme.ts";

/** Noon of the programme's first day, on its own clock; of a programme without days, any day that never changes. */
export function firstNoon({ days, timezone }: Pick<Programme, "days" | "timezone">): Date {
  const date = days[0]?.date ?? "2026-01-05";
  const noon = new Date(`${date}T12:00:00Z`);
  const there = new Intl.DateTimeFormat("en-GB", { timeZone: timezone, hour: "2-digit", minute: "2-digit" }).format(
    noon,
  );
  const [hours = 12, minutes = 0] = there.split(":").map(Number);
  return new Date(noon.getTime() - ((hours - 12) * 60 + minutes) * 60_000);
}

/** The moment at which a case is played. */
export const momentOf = (given: Given | undefined, suite: Suite, programme: Programme): Date => {
  const said = given?.now ?? suite.now;
  return said === undefined ? firstNoon(programme) : new Date(said);
};
