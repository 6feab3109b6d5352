import { readKnowledge } from "../../src/app.ts";
import { indicatorSlots } from "../../src/domain/indicators/record.ts";
import type { Language } from "../../src/domain/language/names.ts";
import type { TakeAway, TakenIndicator } from "../../src/domain/take-away/document.ts";
import { makeTakeAway } from "../../src/domain/take-away/make-document.ts";
import type { FullCanvases } from "../support/full-canvases.ts";

const { programme } = await readKnowledge({ programme: "knowledge/rallyia-2026" });
const path = ["futures", "framing", "solution", "impact", "pitch"];

/** A document of the shipped programme with these texts in its fields. */
export const documentOf = (
  language: Language,
  canvases: FullCanvases,
  { team = "Équipe Sage", members = ["Salma", "يوسف"] }: { team?: string; members?: string[] } = {},
): TakeAway =>
  makeTakeAway({
    programme,
    path,
    language,
    team,
    members,
    rounds: [],
    now: new Date("2026-06-18T17:00:00.000Z"),
    standing: Object.entries(canvases).flatMap(([workshop, fields]) =>
      Object.entries(fields).map(([field, text]) => ({
        team: "t",
        workshop,
        field,
        text,
        revision: 2,
        author: { kind: "member" as const, id: "m", name: members[0] ?? "" },
        at: "2026-06-18T16:05:00.000Z",
        proposal: null,
      })),
    ),
  });

/** The text stands wherever a team's words can: fields, slides, names, ideas, an indicator. */
export const documentWith = (text: string, language: Language = "fr"): TakeAway => ({
  ...documentOf(
    language,
    { framing: { statement: text, who: text, how_might_we: text }, pitch: { problem: text } },
    { team: text, members: [text] },
  ),
  traces: [
    {
      workshop: "framing",
      group: text,
      votes: 3,
      ideas: [{ text, author: text }],
      chosen: "2026-06-16T16:05:00.000Z",
    },
  ],
  indicators: [
    {
      text,
      is_indicator: true,
      level: null,
      slots: Object.fromEntries(
        indicatorSlots.map((slot) => [slot, slot === "name" ? text : null]),
      ) as TakenIndicator["slots"],
    },
  ],
});
