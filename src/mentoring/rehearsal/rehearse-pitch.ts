import { z } from "zod";
import { DomainError } from "../../domain/errors.ts";
import type { Member } from "../../domain/people.ts";
import { type Spoken, scriptSpoken, wordsSpoken } from "../../domain/rehearsal/spoken.ts";
import { readTranscript } from "../../domain/rehearsal/transcripts/read-transcript.ts";
import { type Rehearsal, rehearsalModes, rehearsalSources } from "../../domain/rehearsals.ts";
import type { Deps } from "../deps.ts";
import { key, language, parse } from "../parse.ts";
import { allow, named } from "../permission.ts";
import { idOfKey } from "./id-of-key.ts";

/** The longest speech, in minutes: a pitch takes five. */
const longestMinutes = 60;
const moment = z
  .number()
  .min(0)
  .max(longestMinutes * 60_000);
const words = z.array(z.tuple([z.string().max(80), moment.nullable(), moment.nullable()])).max(20_000);
const stretches = z.array(z.tuple([moment, moment])).max(5000);

export const rehearsePitchInput = z.object({
  key,
  mode: z.enum(rehearsalModes).default("practice"),
  source: z.enum(rehearsalSources),
  language: language.meta({ description: "The language it is mostly spoken in." }),
  /** A script, a file of a transcript as it stands, or the text that `words` stand in, with its marks. */
  text: z.string().max(2_000_000).optional(),
  /** Words with their times in milliseconds, as the transcription gave them. */
  words: words.optional(),
  /** Where those times come from: each word's own, or those of timed lines. */
  timing: z.enum(["words", "lines"]).optional(),
  /** How sure the transcriber was, 0 to 1. */
  confidence: z.number().min(0).max(1).nullable().default(null),
  /** Length of the speech, by the stopwatch. */
  seconds: z
    .number()
    .min(0)
    .max(longestMinutes * 60)
    .nullable()
    .default(null),
  voice: z.object({ spoken: stretches, length: moment }).nullable().default(null),
  slides: z.array(moment).max(60).default([]),
  transcribedBy: z.string().max(80).nullable().default(null),
});

/**
 * Keeps a rehearsal with the canvases as they stand. The same key is the same rehearsal. Throws
 * `transcript_unreadable` or `no_speech` where there are no words.
 */
export async function rehearsePitch(
  deps: Pick<Deps, "store" | "clock">,
  { actor, ...input }: { actor: Member } & z.input<typeof rehearsePitchInput>,
): Promise<Rehearsal> {
  const subject = { kind: "team", team: actor.team, cohort: actor.cohort } as const;
  allow(actor, "write_team", subject);
  const asked = parse(rehearsePitchInput, input);
  const spoken = speechOf(asked);
  const id = idOfKey(actor, asked.key);
  const at = deps.clock.now().toISOString();
  return await deps.store.atomically(async (rooms) => {
    const known = await rooms.rehearsals.rehearsal(id);
    if (known !== null) return known;
    const rehearsal = await rooms.rehearsals.add({
      id,
      team: actor.team,
      author: { id: actor.id, name: actor.nickname },
      at,
      mode: asked.mode,
      source: asked.source,
      language: asked.language,
      spoken,
      voice: asked.voice,
      slides: asked.slides,
      uncertain: asked.transcribedBy !== null,
      transcribedBy: asked.transcribedBy,
      canvases: await rooms.canvases.allTexts(actor.team),
    });
    const details = { mode: asked.mode, source: asked.source };
    await rooms.audit.note({ at, actor: named(actor), action: "rehearse_pitch", subject: id, details });
    return rehearsal;
  });
}

function speechOf(input: z.output<typeof rehearsePitchInput>): Spoken {
  const { text, words, timing, confidence, seconds, source, voice } = input;
  const heard = seconds ?? (voice === null ? null : voice.length / 1000);
  if (words !== undefined && words.length > 0)
    return wordsSpoken(words, {
      seconds: heard,
      confidence,
      ...(timing === undefined ? {} : { timing }),
      ...(text === undefined ? {} : { text }),
    });
  if (text === undefined || text.trim() === "") throw new DomainError("no_speech");
  if (source !== "transcript") return scriptSpoken(text.trim(), heard);
  const read = readTranscript(text);
  if (read.kind === "refused") {
    if (read.problem === "empty") throw new DomainError("no_speech");
    throw new DomainError("transcript_unreadable", { problem: read.problem, line: read.line });
  }
  return { ...read.spoken, seconds: heard ?? read.spoken.seconds };
}
