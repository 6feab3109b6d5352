import type { Context } from "hono";
import { z } from "zod";
import { DomainError } from "../domain/errors.ts";
import { languages } from "../domain/language/names.ts";
import type { Sound } from "../domain/rehearsals.ts";
import { requestRehearsalFeedback } from "../mentoring/feedback/request-feedback.ts";
import { answerJury, answerJuryInput, listSittings } from "../mentoring/rehearsal/answer-jury.ts";
import { askJury } from "../mentoring/rehearsal/ask-jury.ts";
import { correctRehearsal, correctRehearsalInput } from "../mentoring/rehearsal/correct-rehearsal.ts";
import { dropRehearsal, dropSound, keepSound, readSound } from "../mentoring/rehearsal/keep-sound.ts";
import { listRehearsals } from "../mentoring/rehearsal/list-rehearsals.ts";
import { readRehearsal, viewOf } from "../mentoring/rehearsal/read-rehearsal.ts";
import { rehearsePitch, rehearsePitchInput } from "../mentoring/rehearsal/rehearse-pitch.ts";
import { pitchTime } from "../mentoring/rehearsal/report-of.ts";
import { largestSound, transcribeSpeech } from "../mentoring/rehearsal/transcribe-speech.ts";
import { memberOf, staffOf } from "./auth.ts";
import { jsonOf, largestFile, readBytes, readJson, readText } from "./body.ts";
import type { Door } from "./doors.ts";
import type { Env, House } from "./env.ts";
import { teamFeedbackShape } from "./feedback-shapes.ts";
import {
  juryQuestionShape,
  pitchTimeShape,
  rehearsalBriefShape,
  rehearsalViewShape,
  sittingShape,
  spokenShape,
} from "./rehearsal-shapes.ts";
import { fieldsOf } from "./team.ts";
import { createSpacing, createTurnstile } from "./turnstile.ts";

const megabyte = 1024 * 1024;

async function soundOf(c: Context<Env>): Promise<Sound> {
  const bytes = await readBytes(c, largestSound * megabyte);
  if (bytes === null) throw new DomainError("sound_too_large", { limit: largestSound });
  return { type: c.req.header("Content-Type") ?? "", bytes };
}

/** The rehearsal of a pitch: writing speech down, its report, and the simulated jury. */
export function rehearsalDoors(house: House): Door[] {
  const begin = createSpacing();
  const through = createTurnstile(1);
  const named = (c: Context<Env>) => ({ actor: memberOf(c), rehearsal: c.req.param("rehearsal")! });
  const againstQuery = z.object({ against: z.string().optional().describe("The rehearsal to compare with.") });
  return [
    {
      method: "get",
      path: "/api/rehearsals",
      audience: "member",
      summary: "The team's rehearsals, newest first, and whether recordings are written down here",
      answer: {
        status: 200,
        schema: z.object({
          rehearsals: z.array(rehearsalBriefShape),
          transcriber: z.string().nullable(),
          time: pitchTimeShape,
        }),
      },
      async handle(c) {
        house.expectSpeech();
        return c.json({
          rehearsals: await listRehearsals(house, { actor: memberOf(c) }),
          transcriber: house.transcriber?.name ?? null,
          time: pitchTime(house.programme),
        });
      },
    },
    {
      method: "post",
      path: "/api/rehearsals/words",
      audience: "member",
      summary: "Write a recording down; nothing of it is kept",
      query: z.object({ language: z.enum(languages).optional() }),
      bodyType: "audio/*",
      answer: { status: 200, schema: z.object({ spoken: spokenShape, by: z.string() }) },
      async handle(c) {
        const actor = memberOf(c);
        const language = c.req.query("language");
        const sound = await soundOf(c);
        const { signal } = c.req.raw;
        const told = { actor, sound, signal, ...(language === undefined ? {} : { language }) };
        return c.json(await transcribeSpeech(house, told));
      },
    },
    {
      method: "post",
      path: "/api/rehearsals",
      audience: "member",
      summary: "Keep a rehearsal: its words with their times, a transcript as a file has it, or a script",
      body: rehearsePitchInput,
      answer: { status: 200, schema: rehearsalViewShape },
      async handle(c) {
        const actor = memberOf(c);
        await begin();
        const text = await readText(c, largestFile);
        // Reports are read one after the other anyway; of a hundred that come at once none is unpacked before its turn.
        return await through(async () => {
          const input = fieldsOf(jsonOf(text)) as z.input<typeof rehearsePitchInput>;
          const found = await rehearsePitch(house, { ...input, actor });
          return c.json(await viewOf(house, { actor, found }));
        });
      },
    },
    {
      method: "get",
      path: "/api/rehearsals/{rehearsal}",
      audience: "member",
      summary: "A rehearsal with its report, and what changed since the one before",
      query: againstQuery,
      answer: { status: 200, schema: rehearsalViewShape },
      handle: async (c) => c.json(await readRehearsal(house, { ...named(c), against: c.req.query("against") })),
    },
    {
      method: "put",
      path: "/api/rehearsals/{rehearsal}",
      audience: "member",
      summary: "Put the words right; words that stay keep their times",
      body: correctRehearsalInput,
      answer: { status: 200, schema: rehearsalViewShape },
      async handle(c) {
        const input = fieldsOf(await readJson(c, megabyte)) as z.input<typeof correctRehearsalInput>;
        return c.json(await correctRehearsal(house, { ...named(c), ...input }));
      },
    },
    {
      method: "post",
      path: "/api/rehearsals/{rehearsal}/feedback",
      audience: "member",
      summary: "Ask for formal feedback on a rehearsal as its words stand; asked again, it is the same request",
      answer: { status: 200, schema: teamFeedbackShape },
      handle: async (c) => c.json(await requestRehearsalFeedback(house, named(c))),
    },
    {
      method: "delete",
      path: "/api/rehearsals/{rehearsal}",
      audience: "member",
      summary: "Forget a rehearsal, its words and its sound",
      answer: { status: 204 },
      async handle(c) {
        await dropRehearsal(house, named(c));
        return c.body(null, 204);
      },
    },
    {
      method: "put",
      path: "/api/rehearsals/{rehearsal}/sound",
      audience: "member",
      summary: "Keep the sound of a rehearsal, because the team says so",
      bodyType: "audio/*",
      answer: { status: 204 },
      async handle(c) {
        await keepSound(house, { ...named(c), sound: await soundOf(c) });
        return c.body(null, 204);
      },
    },
    {
      method: "get",
      path: "/api/rehearsals/{rehearsal}/sound",
      audience: "member",
      summary: "The sound that the team kept",
      answer: { status: 200, type: "audio/*" },
      async handle(c) {
        const { type, bytes } = await readSound(house, named(c));
        return new Response(new Uint8Array(bytes), {
          headers: { "Content-Type": type, "Content-Disposition": "attachment", "Content-Security-Policy": "sandbox" },
        });
      },
    },
    {
      method: "delete",
      path: "/api/rehearsals/{rehearsal}/sound",
      audience: "member",
      summary: "Forget the sound; the words stay",
      answer: { status: 204 },
      async handle(c) {
        await dropSound(house, named(c));
        return c.body(null, 204);
      },
    },
    {
      method: "get",
      path: "/api/jury",
      audience: "member",
      summary: "The questions of the simulated jury, the weakest points first",
      query: z.object({
        rehearsal: z.string().optional().describe("Left out, the pitch's canvas is what they ask about."),
        all: z.enum(["true", "false"]).optional().describe("Every topic, for the file of likely objections."),
        language: z.enum(languages).optional(),
      }),
      answer: { status: 200, schema: z.object({ questions: z.array(juryQuestionShape) }) },
      async handle(c) {
        const actor = memberOf(c);
        const { rehearsal, all, language } = c.req.query();
        const spokenIn = languages.find((known) => known === language) ?? actor.language;
        const { signal } = c.req.raw;
        const questions = await askJury(house, { actor, rehearsal, language: spokenIn, all: all === "true", signal });
        return c.json({ questions });
      },
    },
    {
      method: "post",
      path: "/api/jury",
      audience: "member",
      summary: "Answer a question of the jury; one that goes past it is asked once more, one sent twice is kept once",
      body: answerJuryInput,
      answer: { status: 200, schema: z.object({ sitting: sittingShape, followUp: z.string().nullable() }) },
      async handle(c) {
        const input = fieldsOf(await readJson(c)) as z.input<typeof answerJuryInput>;
        return c.json(await answerJury(house, { ...input, actor: memberOf(c) }));
      },
    },
    {
      method: "get",
      path: "/api/jury/sittings",
      audience: "member",
      summary: "The team's sittings with the jury, newest first",
      answer: { status: 200, schema: z.object({ sittings: z.array(sittingShape) }) },
      handle: async (c) => c.json({ sittings: await listSittings(house, { actor: memberOf(c) }) }),
    },
    {
      method: "get",
      path: "/api/cohort/teams/{team}/rehearsals",
      audience: "staff",
      summary: "A team's rehearsals, newest first",
      answer: { status: 200, schema: z.object({ rehearsals: z.array(rehearsalBriefShape) }) },
      handle: async (c) =>
        c.json({ rehearsals: await listRehearsals(house, { actor: staffOf(c), team: c.req.param("team")! }) }),
    },
    {
      method: "get",
      path: "/api/cohort/rehearsals/{rehearsal}",
      audience: "staff",
      summary: "A team's rehearsal with its report",
      query: againstQuery,
      answer: { status: 200, schema: rehearsalViewShape },
      handle: async (c) =>
        c.json(
          await readRehearsal(house, {
            actor: staffOf(c),
            rehearsal: c.req.param("rehearsal")!,
            against: c.req.query("against"),
          }),
        ),
    },
  ];
}
