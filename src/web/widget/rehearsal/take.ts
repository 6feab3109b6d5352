import { keys } from "idb-keyval";
import type { RehearsalMode } from "../../../domain/rehearsals.ts";
import type { Language } from "../../shared/answers.ts";
import { memory, opened } from "../../shared/keep.ts";
import { forget, recall, remember } from "../../shared/recall.ts";
import type { Level } from "./voice-activity.ts";

/** One stretch of recording: a call in the middle ends it and another begins. */
export interface Reel {
  type: string;
  /** Milliseconds of the stopwatch at which it begins. */
  begin: number;
  pieces: number;
}

/** Words of a reel as the server wrote them down: kept, so that a lost line costs nothing twice. */
export interface ReelWords {
  words: readonly (readonly [form: string, begin: number | null, finish: number | null])[];
  text: string;
  timing: "words" | "lines" | "voice" | "none";
  confidence: number | null;
  by: string;
}

/** A rehearsal on this phone, from its first second until the server has it. */
export interface Take {
  /** The key under which the server knows it: sent twice, it is one rehearsal. */
  key: string;
  at: string;
  mode: RehearsalMode;
  language: Language;
  source: "recording" | "upload" | "script";
  /** What is read, or what was typed; "" where the words are to come from the sound. */
  script: string;
  reels: Reel[];
  levels: Level[];
  slides: number[];
  /** Milliseconds by the stopwatch; null for a recording brought along. */
  length: number | null;
  keepSound: boolean;
  written: (ReelWords | null)[];
}

/** A take's name, under which it is kept, and its pieces behind that. */
const nameOf = (team: string, key: string) => `take:${team}:${key}`;
const pieceOf = (name: string, reel: number, piece: number) => `${name}:${reel}:${piece}`;
const isTake = (name: string, team: string) => name.startsWith(nameOf(team, "")) && name.split(":").length === 3;

/** A browser that forbids its database keeps them as long as the page. */
async function namesKept(): Promise<string[]> {
  try {
    return await keys<string>(opened());
  } catch {
    return [...memory.keys()];
  }
}

/** Keeps takes on this phone, piece by piece, so that nothing that was said hangs on the network or on the page. */
export class Shelf {
  private readonly team: string;

  constructor(team: string) {
    this.team = team;
  }

  /** All that wait, newest first. */
  async takes(): Promise<Take[]> {
    const names = await namesKept();
    const found = await Promise.all(names.filter((name) => isTake(name, this.team)).map((name) => recall<Take>(name)));
    return found.filter((take) => take !== undefined).sort((one, other) => (one.at < other.at ? 1 : -1));
  }

  keep = (take: Take): Promise<void> => remember(nameOf(this.team, take.key), { ...take });

  /** A blob is not kept as such: private windows of some browsers lose it. */
  async add(take: Take, reel: number, blob: Blob): Promise<void> {
    const place = take.reels[reel]!.pieces++;
    await remember(pieceOf(nameOf(this.team, take.key), reel, place), await blob.arrayBuffer());
    await this.keep(take);
  }

  /** The sound of a reel, whole. */
  async sound(take: Take, reel: number): Promise<Blob> {
    const { type, pieces } = take.reels[reel]!;
    const parts: ArrayBuffer[] = [];
    for (let piece = 0; piece < pieces; piece += 1) {
      const bytes = await recall<ArrayBuffer>(pieceOf(nameOf(this.team, take.key), reel, piece));
      if (bytes !== undefined) parts.push(bytes);
    }
    return new Blob(parts, { type });
  }

  async clear(take: Take): Promise<void> {
    const name = nameOf(this.team, take.key);
    await forget(name);
    for (const [reel, { pieces }] of take.reels.entries())
      for (let piece = 0; piece < pieces; piece += 1) await forget(pieceOf(name, reel, piece));
  }
}

/** A new take, before its first second. `randomUUID` is missing on plain http, where a hall's own server may well be. */
export const newTake = (about: Pick<Take, "mode" | "language" | "source" | "script" | "keepSound">): Take => ({
  ...about,
  key: crypto.getRandomValues(new Uint32Array(4)).join("-"),
  at: new Date().toISOString(),
  reels: [],
  levels: [],
  slides: [],
  length: null,
  written: [],
});
