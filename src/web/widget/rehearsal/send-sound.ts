import type { Spoken } from "../../../domain/rehearsal/spoken.ts";
import type { Language } from "../../shared/answers.ts";
import { type Door, Refused, Unreachable } from "../../shared/api.ts";

/** A transcriber takes its time; after this many milliseconds the team may do something else. */
const patience = 120_000;

/** Sends a sound as it is. Throws `Refused` or `Unreachable`, as `ask` does. */
async function send(door: Door, method: "POST" | "PUT", path: string, sound: Blob): Promise<Response> {
  let answer: Response;
  try {
    answer = await fetch(door.origin + path, {
      method,
      headers: {
        "accept-language": door.language,
        authorization: `Bearer ${door.token}`,
        "content-type": sound.type || "audio/webm",
      },
      body: sound,
      signal: AbortSignal.timeout(patience),
      credentials: "omit",
    });
  } catch {
    throw new Unreachable();
  }
  if (answer.ok) return answer;
  const { error = {} } = await answer.json().catch(() => ({}));
  if (answer.status >= 500) throw new Unreachable();
  throw new Refused(answer.status, error.code ?? "internal", error.message ?? "", error.details ?? {});
}

/** The words of a sound, with their times where the transcriber knows them. Nothing of it is kept by the server. */
export async function writeDown(door: Door, sound: Blob, language: Language): Promise<{ spoken: Spoken; by: string }> {
  const answer = await send(door, "POST", `/api/rehearsals/words?language=${language}`, sound);
  return await answer.json();
}

/** Keeps the sound with its rehearsal, because the team ticked so. */
export async function keepSound(door: Door, rehearsal: string, sound: Blob): Promise<void> {
  await send(door, "PUT", `/api/rehearsals/${rehearsal}/sound`, sound);
}
