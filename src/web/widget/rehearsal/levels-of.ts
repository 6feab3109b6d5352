import { type Level, loudnessOf } from "./voice-activity.ts";

/** What a phone can open at once: decoded, a minute of sound takes ten megabytes. */
const most = 8 * 1024 * 1024;
const beat = 50;
const rate = 8000;

/** How loud a recording is along its time, and its length in milliseconds; null where the browser cannot open it. */
export async function levelsOf(bytes: ArrayBuffer): Promise<{ levels: Level[]; length: number } | null> {
  if (bytes.byteLength > most || typeof OfflineAudioContext === "undefined") return null;
  try {
    // It decodes at the rate of its context: a voice needs no more.
    const sound = await new OfflineAudioContext(1, 1, rate).decodeAudioData(bytes.slice(0));
    const samples = sound.getChannelData(0);
    const each = Math.round((sound.sampleRate * beat) / 1000);
    const levels: Level[] = [];
    for (let at = 0; at < samples.length; at += each)
      levels.push([Math.round((at / sound.sampleRate) * 1000), loudnessOf(samples.subarray(at, at + each))]);
    return { levels, length: sound.duration * 1000 };
  } catch {
    return null;
  }
}
