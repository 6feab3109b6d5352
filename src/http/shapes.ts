import { z } from "zod";
import { brokenLinkKinds } from "../domain/coherence/link.ts";
import { threadSteps } from "../domain/coherence/thread.ts";
import { roundStates } from "../domain/ideas.ts";
import { languages, writtenForms } from "../domain/language/names.ts";
import { setbacks } from "../domain/model.ts";
import { ticketOutcomes } from "../domain/tickets.ts";

/** What the API answers, for OpenAPI: the domain's records as JSON. */
const language = z.enum(languages);

export const authorShape = z
  .object({ kind: z.enum(["member", "mentor", "assistant"]), id: z.string(), name: z.string() })
  .meta({ id: "Author" });

export const citationShape = z
  .object({
    passage: z.string(),
    source: z.string(),
    place: z.string(),
    quote: z.string().describe("Words of the source, letter for letter."),
    language,
  })
  .meta({ id: "Citation" });

export const messageShape = z
  .object({
    id: z.string(),
    team: z.string(),
    workshop: z.string(),
    position: z.int(),
    author: authorShape,
    text: z.string(),
    language: z.enum(writtenForms),
    citations: z.array(citationShape),
    turn: z.string().nullable(),
    privateTo: z.string().nullable(),
    voice: z.enum(["offline", "model"]).nullable(),
    setback: z.enum(setbacks).nullable(),
    plan: z.record(z.string(), z.unknown()).nullable(),
    at: z.iso.datetime(),
  })
  .meta({ id: "Message" });

export const findingShape = z
  .object({
    criterion: z.string(),
    verdict: z.enum(["met", "weak", "missing"]),
    quote: z.string().nullable(),
    start: z.int().nullable(),
    end: z.int().nullable(),
  })
  .meta({ id: "Finding" });

export const checkedFieldShape = z
  .object({ text: z.string(), revision: z.int(), findings: z.array(findingShape) })
  .meta({ id: "CheckedField" });

export const revisionShape = z
  .object({
    team: z.string(),
    workshop: z.string(),
    field: z.string(),
    revision: z.int(),
    text: z.string(),
    author: authorShape,
    at: z.iso.datetime(),
    proposal: z.string().nullable(),
  })
  .meta({ id: "Revision" });

export const proposalShape = z
  .object({
    id: z.string(),
    team: z.string(),
    workshop: z.string(),
    field: z.string(),
    text: z.string(),
    quotes: z.array(z.string()),
    turn: z.string(),
    state: z.enum(["open", "accepted", "edited", "rejected", "superseded"]),
    at: z.iso.datetime(),
  })
  .meta({ id: "Proposal" });

const threadEndShape = z
  .object({
    workshop: z.string(),
    field: z.string(),
    quote: z.string().describe("Words of that field, letter for letter."),
  })
  .meta({ id: "ThreadEnd" });

const threadStep = z.enum(threadSteps);

export const threadShape = z
  .object({
    nodes: z.array(z.object({ step: threadStep, ends: z.array(threadEndShape).describe("Empty: nothing written.") })),
    links: z.array(
      z.object({
        from: threadStep,
        to: threadStep,
        state: z.enum(["whole", "broken", "open"]),
        broken: z.array(
          z.object({
            kind: z.enum(brokenLinkKinds),
            text: threadEndShape.describe("The later end."),
            against: threadEndShape.nullable().describe("The earlier end; null where nothing stands against it."),
          }),
        ),
      }),
    ),
  })
  .meta({ id: "Thread" });

export const ticketShape = z
  .object({
    id: z.string(),
    team: z.string(),
    cohort: z.string(),
    workshop: z.string().nullable(),
    member: z.string().nullable(),
    reason: z.enum(["help", "distress", "abuse", "uncovered"]),
    text: z.string(),
    state: z.enum(["open", "claimed", "closed"]),
    by: z.string().nullable(),
    at: z.iso.datetime(),
    closedAt: z.iso.datetime().nullable(),
    outcome: z.enum(ticketOutcomes).nullable().describe("How it went; null until it is closed."),
  })
  .meta({ id: "Ticket" });

export const namedTicketShape = ticketShape
  .extend({ names: z.object({ team: z.string(), member: z.string().nullable(), by: z.string().nullable() }) })
  .meta({ id: "NamedTicket" });

const teamShape = z.object({ id: z.string(), name: z.string(), code: z.string() });
export const meShape = z.object({ id: z.string(), nickname: z.string(), language });

export const joinedShape = z.object({ token: z.string(), member: meShape, team: teamShape }).meta({ id: "Joined" });

export const progressShape = z
  .object({ id: z.string(), filled: z.int(), met: z.int(), total: z.int() })
  .meta({ id: "Progress" });

export const roundBriefShape = z
  .object({
    id: z.string(),
    workshop: z.string(),
    number: z.int(),
    state: z.enum(roundStates),
    endsAt: z.iso.datetime(),
    version: z.int(),
  })
  .meta({ id: "RoundBrief" });

export const roundShape = roundBriefShape
  .extend({
    minutes: z.int(),
    startedAt: z.iso.datetime(),
    closedAt: z.iso.datetime().nullable(),
    starter: z.string().nullable(),
    members: z.array(z.object({ id: z.string(), nickname: z.string(), ideas: z.int(), votes: z.int() })),
    ideas: z
      .array(
        z.object({
          id: z.string(),
          key: z.string().nullable(),
          text: z.string(),
          author: z.object({ id: z.string(), name: z.string() }),
          late: z.boolean(),
          group: z.string().nullable(),
        }),
      )
      .describe("The reader's own while the round is written; everybody's after it."),
    groups: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        named: z.boolean(),
        own: z.boolean().describe("Only ideas of the reader, who may not vote for it."),
        voted: z.boolean(),
        votes: z.int().nullable().describe("Null until voting is closed."),
      }),
    ),
    votesLeft: z.int(),
    mayClose: z.boolean(),
    mayCancel: z.boolean(),
    chosen: z.string().nullable(),
    chosenAt: z.iso.datetime().nullable(),
    statement: z
      .object({ field: z.string(), revision: z.int(), at: z.iso.datetime() })
      .nullable()
      .describe("The first revision of the workshop's deliverable after the choice."),
  })
  .meta({ id: "Round" });

export const roomShape = z
  .object({
    team: teamShape,
    me: meShape.nullable(),
    members: z.array(z.object({ id: z.string(), nickname: z.string(), here: z.boolean() })),
    hand: z
      .object({ id: z.string(), state: z.enum(["open", "claimed"]) })
      .nullable()
      .describe("The team's raised hand; one that is private to another member is not told."),
    rounds: z.array(roundBriefShape),
    workshops: z.array(progressShape),
    current: z.string(),
    agreed: z.boolean().describe("False until this member said that a guardian agrees, where one must."),
    feed: z.int(),
    now: z.iso.datetime(),
  })
  .meta({ id: "Room" });

const criterionShape = z.object({
  name: z.string(),
  why: z.string(),
  weak: z.string(),
  missing: z.string(),
});

const fieldShape = z.object({
  id: z.string(),
  label: z.string(),
  question: z.string(),
  questions: z.array(z.string()),
  help: z.string(),
  grows: z.boolean(),
  criteria: z.array(z.string()).describe("Ids in `criteria`, in order of importance."),
});

export const programmeShape = z
  .object({
    id: z.string(),
    name: z.string(),
    place: z.string(),
    timezone: z.string(),
    now: z.iso.datetime(),
    notice: z.object({
      voice: z.enum(["offline", "model"]),
      model: z.string().nullable(),
      country: z.string().nullable(),
      retention_days: z.int(),
      guardian: z
        .object({ title: z.string(), text: z.string(), confirm: z.string() })
        .nullable()
        .describe("Where a guardian must agree before the first message: what to say, and the button's words."),
    }),
    minors: z.boolean(),
    help: z.string().nullable(),
    workshops: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        purpose: z.string(),
        deliverable: z.string(),
        lead: z.string().describe("The field written large on the poster."),
        close: z.string().nullable().describe("The field that closes the poster."),
        day: z.int().nullable().describe("Null where the programme has no timetable, as the date."),
        date: z.iso.date().nullable(),
        start: z.string().nullable(),
        end: z.string().nullable(),
        due: z.string(),
        citation: citationShape.nullable(),
        fields: z.array(fieldShape),
      }),
    ),
    criteria: z.record(z.string(), criterionShape),
    unconfirmed: z.array(z.string()),
  })
  .meta({ id: "Programme" });

export const overviewShape = z
  .object({
    team: z.object({ id: z.string(), cohort: z.string(), name: z.string(), code: z.string(), revoked: z.boolean() }),
    members: z.int(),
    filled: z.record(z.string(), z.int()),
    lastMessageAt: z.iso.datetime().nullable(),
    openTickets: z.int(),
  })
  .meta({ id: "TeamOverview" });

const personShape = z.object({
  kind: z.enum(["mentor", "organiser"]),
  id: z.string(),
  name: z.string(),
  language,
});

export const cohortShape = z
  .object({ me: personShape, cohort: z.object({ id: z.string(), name: z.string() }), now: z.iso.datetime() })
  .meta({ id: "Cohort" });

export const staffShape = z
  .object({
    person: personShape.extend({ cohort: z.string() }),
    open: z.boolean(),
    until: z.iso.datetime().nullable(),
  })
  .meta({ id: "StaffOverview" });

export const uncoveredShape = z
  .object({
    text: z.string(),
    asked: z.int(),
    open: z.int(),
    teams: z.array(z.string()),
    lastAt: z.iso.datetime(),
  })
  .meta({ id: "UncoveredQuestion" });
