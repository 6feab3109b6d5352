import type { Revision } from "../canvas.ts";
import { readIndicators } from "../indicators/read-indicator.ts";
import { indicatorSlots } from "../indicators/record.ts";
import { direction, type Language } from "../language/names.ts";
import type { Canvas, Field, Programme } from "../programme.ts";
import type { RoundView } from "../round-view.ts";
import type { Slide, TakeAway, TakenField, TakenIndicator, TakenWorkshop, Trace } from "./document.ts";
import { paragraphsOf } from "./paragraphs.ts";

export interface Taking {
  programme: Programme;
  /** Ids of the workshops in the order in which they happen. */
  path: readonly string[];
  language: Language;
  team: string;
  members: readonly string[];
  /** The revision that stands in each field that was ever written. */
  standing: readonly Revision[];
  /** Its rounds of ideas as the reader may see them. */
  rounds: readonly RoundView[];
  now: Date;
}

/** A team's canvases as a document. A workshop without a canvas is left out; an empty field stays, with its question. */
export function makeTakeAway(taking: Taking): TakeAway {
  const { programme, path, language, team, members, standing, rounds, now } = taking;
  const canvases = path.flatMap((id) => programme.canvases[id] ?? []);
  const of = (workshop: string, field: string) =>
    standing.find((revision) => revision.workshop === workshop && revision.field === field);
  const workshops = canvases.map(
    (canvas): TakenWorkshop => ({
      id: canvas.workshop,
      title: canvas.title[language].bare,
      lead: canvas.poster?.lead ?? canvas.deliverable,
      close: canvas.poster?.close ?? null,
      fields: canvas.fields.map((field) => taken(field, of(canvas.workshop, field.id), language)),
    }),
  );
  return {
    format: "dalil/take-away",
    version: 1,
    language,
    taken: now.toISOString(),
    programme: {
      id: programme.id,
      name: programme.name[language],
      place: programme.place[language],
      timezone: programme.timezone,
      from: programme.days[0]?.date ?? null,
      to: programme.days.at(-1)?.date ?? null,
    },
    team: { name: team, members: [...members] },
    workshops,
    deck: deckOf(canvases, workshops),
    indicators: workshops.flatMap(({ fields }) =>
      fields.filter(({ id }) => id === "indicators").flatMap(({ text }) => indicatorsIn(text)),
    ),
    traces: rounds.flatMap(traceOf),
  };
}

/** The fields that a programme marks as slides, in its order; without such marks, all of the last workshop. */
function deckOf(canvases: readonly Canvas[], workshops: readonly TakenWorkshop[]): Slide[] {
  const marked = canvases.flatMap(({ workshop, fields }) =>
    fields.filter(({ slide }) => slide).map((field) => ({ workshop, field: field.id })),
  );
  const last = workshops.at(-1);
  const chosen =
    marked.length > 0 ? marked : (last?.fields ?? []).map((field) => ({ workshop: last!.id, field: field.id }));
  return chosen.map(({ workshop, field }, index) => ({
    ...workshops.find(({ id }) => id === workshop)!.fields.find(({ id }) => id === field)!,
    number: index + 1,
    workshop,
  }));
}

function taken(field: Field, standing: Revision | undefined, language: Language): TakenField {
  const text = standing?.text ?? "";
  return {
    id: field.id,
    label: headingOf(field, language),
    question: field.questions[0]![language],
    text,
    paragraphs: paragraphsOf(text, direction(language)),
    revision: standing?.revision ?? 0,
    author: standing?.author.name ?? null,
    at: standing?.at ?? null,
  };
}

/** An Arabic heading is definite (السياق); others go without their article and with a capital (Contexte). */
function headingOf(field: Field, language: Language): string {
  const label = language === "ar" ? field.label.ar.definite : field.label[language].bare;
  return label.charAt(0).toLocaleUpperCase(language) + label.slice(1);
}

const indicatorsIn = (text: string): TakenIndicator[] =>
  readIndicators(text).map(({ text, reading }) => ({
    text,
    is_indicator: reading.isIndicator,
    level: reading.level,
    slots: Object.fromEntries(
      indicatorSlots.map((slot) => [slot, reading.slots[slot]?.quote ?? null]),
    ) as TakenIndicator["slots"],
  }));

/** A round that ended in a choice: the chosen group and its ideas. */
function traceOf({ workshop, chosen, chosenAt, groups, ideas }: RoundView): Trace[] {
  const group = groups.find(({ id }) => id === chosen);
  if (group === undefined || chosenAt === null) return [];
  const inside = ideas.filter((idea) => idea.group === group.id);
  return [
    {
      workshop,
      group: group.name,
      votes: group.votes ?? 0,
      ideas: inside.map(({ text, author }) => ({ text, author: author.name })),
      chosen: chosenAt,
    },
  ];
}
