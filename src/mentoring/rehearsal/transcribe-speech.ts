import { z } from "zod";
import { DomainError } from "../../domain/errors.ts";
import { ModelFault } from "../../domain/model.ts";
import type { Member } from "../../domain/people.ts";
import type { Spoken } from "../../domain/rehearsal/spoken.ts";
import type { Sound } from "../../domain/rehearsals.ts";
import { language, parse } from "../parse.ts";
import { allow } from "../permission.ts";
import type { RehearsalDeps } from "./deps.ts";

/** The largest recording, in megabytes: what endpoints take, and an hour of a phone's own sound. */
export const largestSound = 25;
const megabyte = 1024 * 1024;

/** A recording as it comes in: sound, not empty, not too large. */
export function checkSound({ type, bytes }: Sound): void {
  if (!/^audio\//i.test(type)) throw new DomainError("not_sound", { type: type.split(";")[0] });
  if (bytes.length > largestSound * megabyte) throw new DomainError("sound_too_large", { limit: largestSound });
  if (bytes.length === 0) throw new DomainError("no_speech");
}

/** Writes a recording down. Nothing of it is kept here: neither the sound nor the words. */
export async function transcribeSpeech(
  { transcriber, log }: Pick<RehearsalDeps, "transcriber" | "log">,
  { actor, sound, signal, ...input }: { actor: Member; sound: Sound; language?: string; signal: AbortSignal },
): Promise<{ spoken: Spoken; by: string }> {
  allow(actor, "write_team", { kind: "team", team: actor.team, cohort: actor.cohort });
  if (transcriber === null) throw new DomainError("no_transcriber");
  checkSound(sound);
  const spokenIn = parse(z.object({ language: language.nullable().default(null) }), input).language;
  try {
    return { spoken: await transcriber.transcribe(sound, { language: spokenIn, signal }), by: transcriber.name };
  } catch (fault) {
    if (fault instanceof DomainError) throw fault;
    signal.throwIfAborted();
    const reason = fault instanceof ModelFault ? fault.reason : "broken";
    log.warn({ reason }, "a recording could not be written down");
    throw new DomainError("transcriber_failed", { reason });
  }
}
