import type { Config } from "../config.ts";
import type { Transcriber } from "../domain/rehearsals.ts";
import type { Log } from "../mentoring/deps.ts";

/** Who writes recordings down; null where no model is set for it. */
export async function openTranscriber(
  { transcribeModel, modelUrl: url, modelKey: key }: Config,
  log: Log,
): Promise<Transcriber | null> {
  if (transcribeModel === undefined) return null;
  const { openTranscriber: open } = await import("../model/transcriber.ts");
  return open({ model: transcribeModel, url, key, log: (facts, words) => log.warn(facts, words) });
}
