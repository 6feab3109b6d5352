import { writeFileSync } from "node:fs";

const rate = 48_000;

/**
 * A recording shaped like speech, as a wav file: a hum that swells and falls like syllables, so many milliseconds of it,
 * then as many of silence, again and again. No word can be heard in it.
 */
export function writeSpeechLike(path: string, stretches: readonly (readonly [voiced: number, silent: number])[]): void {
  const samples: number[] = [];
  let at = 0;
  for (const [voiced, silent] of stretches) {
    for (let end = at + (voiced * rate) / 1000; at < end; at += 1) {
      const second = at / rate;
      // Four syllables a second over a low voice and its first overtones.
      const swell = 0.15 + 0.85 * Math.abs(Math.sin(2 * Math.PI * 2 * second));
      const voice = [1, 2, 3].reduce((sum, tone) => sum + Math.sin(2 * Math.PI * 140 * tone * second) / tone, 0);
      samples.push(0.3 * swell * voice);
    }
    for (let end = at + (silent * rate) / 1000; at < end; at += 1) samples.push(0);
  }
  const data = Buffer.alloc(samples.length * 2);
  for (const [place, sample] of samples.entries())
    data.writeInt16LE(Math.round(Math.max(-1, Math.min(1, sample)) * 32_000), place * 2);
  const head = Buffer.alloc(44);
  head.write("RIFF", 0);
  head.writeUInt32LE(36 + data.length, 4);
  head.write("WAVEfmt ", 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(rate * 2, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write("data", 36);
  head.writeUInt32LE(data.length, 40);
  writeFileSync(path, Buffer.concat([head, data]));
}
