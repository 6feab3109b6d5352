import { z } from "zod";
import { indicatorSlots } from "../domain/indicators/record.ts";
import { readIndicators } from "../mentoring/read-indicators.ts";
import { memberOf } from "./auth.ts";
import type { Door } from "./doors.ts";
import type { House } from "./env.ts";

const slot = z.enum(indicatorSlots);

export const indicatorsShape = z
  .object({
    place: z.object({ workshop: z.string(), field: z.string() }).nullable(),
    text: z.string(),
    revision: z.int(),
    most: z.int(),
    indicators: z.array(
      z.object({
        start: z.int(),
        end: z.int(),
        isIndicator: z.boolean(),
        level: z.enum(["output", "outcome", "impact"]).nullable(),
        flags: z.array(z.string()),
        slots: z.array(
          z.object({
            id: slot,
            label: z.string(),
            question: z.string().nullable(),
            words: z.object({ quote: z.string(), start: z.int(), end: z.int() }).nullable(),
            state: z.enum(["met", "weak", "missing"]),
            lacks: z.enum(["date", "record", "somebody", "count"]).nullable(),
            place: z.object({ start: z.int(), end: z.int(), before: z.string(), after: z.string() }),
            given: z.string(),
          }),
        ),
        missing: z.array(slot),
        asks: z.array(slot),
      }),
    ),
  })
  .meta({ id: "Indicators" });

/** The indicator builder: what is read in the team's indicators, slot by slot. They are written as any canvas field. */
export function indicatorDoors(house: House): Door[] {
  return [
    {
      method: "get",
      path: "/api/indicators",
      audience: "member",
      summary: "The team's indicators in twelve slots, with what is missing and the one question to ask next",
      answer: { status: 200, schema: indicatorsShape },
      async handle(c) {
        const actor = memberOf(c);
        return c.json(await readIndicators(house, { actor, language: actor.language }));
      },
    },
  ];
}
