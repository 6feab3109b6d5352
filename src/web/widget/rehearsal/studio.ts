import type { Language } from "../../shared/answers.ts";
import { ask, askJson, Refused, Unreachable } from "../../shared/api.ts";
import { recall, remember } from "../../shared/recall.ts";
import type { RehearsalsAnswer, RehearsalView } from "../../shared/rehearsal/answers.ts";
import type { RehearsalWords } from "../../shared/strings/rehearsal.ts";
import { ar } from "../../shared/strings/rehearsal-ar.ts";
import { en } from "../../shared/strings/rehearsal-en.ts";
import { fr } from "../../shared/strings/rehearsal-fr.ts";
import type { Room } from "../room.ts";
import { keepSound, writeDown } from "./send-sound.ts";
import { type Speech, speechOf } from "./speech-of.ts";
import { Shelf, type Take } from "./take.ts";
import { voiceIn } from "./voice-activity.ts";

const books: Readonly<Record<Language, RehearsalWords>> = { fr, ar, en };

export const wordsOf = (room: Room): RehearsalWords => books[room.door.language];

/** What the frame shows. */
export type Scene =
  | { at: "home" }
  | { at: "prepare"; source: "recording" | "script" }
  | { at: "sound" }
  | { at: "transcript" }
  | { at: "running"; listens: boolean; prompter: boolean }
  | { at: "sending" }
  | { at: "report"; id: string }
  | { at: "jury"; rehearsal: string | null; only: string | null }
  | { at: "objections"; rehearsal: string | null };

/** Why a take waits: no network, no voice in it, no words yet, or what the server said. */
export type Hold =
  | { kind: "offline" }
  | { kind: "silence" }
  | { kind: "words"; said: string }
  | { kind: "refused"; said: string; toWords: boolean };

/** Refusals after which the team writes the words itself. */
const wordless = new Set(["no_transcriber", "no_speech", "not_sound", "transcriber_failed", "sound_too_large"]);

/** A team's rehearsals as this phone sees them, and the one that is being made. */
export class Studio {
  scene: Scene = { at: "home" };
  known: RehearsalsAnswer | null = null;
  /** The list could not be asked for: what stands may be old. */
  lost = false;
  /** What waits on this phone, newest first; a take is among them from its first second until the server has it. */
  takes: Take[] = [];
  /** The one that is being made, or sent. */
  take: Take | null = null;
  view: RehearsalView | null = null;
  stage: "" | "writing" | "reporting" = "";
  hold: Hold | null = null;
  readonly shelf: Shelf;
  private readonly room: Room;
  private readonly name: string;

  constructor(room: Room) {
    this.room = room;
    this.shelf = new Shelf(room.pass.code);
    this.name = `rehearsals:${room.pass.code}`;
  }

  go(scene: Scene): void {
    this.scene = scene;
    this.hold = null;
    this.room.changed();
  }

  /** What waits on this phone, and what the server knows; without a network, what it knew. */
  async open(): Promise<void> {
    const kept = await this.shelf.takes();
    const held = new Set(this.takes.map(({ key }) => key));
    this.takes.push(...kept.filter(({ key }) => !held.has(key)));
    this.known ??= (await recall<RehearsalsAnswer>(this.name)) ?? null;
    this.room.changed();
    try {
      this.known = await askJson<RehearsalsAnswer>(this.room.door, "/api/rehearsals");
      this.lost = false;
      void remember(this.name, this.known);
    } catch {
      this.lost = true;
    }
    this.room.changed();
  }

  /** Begins a take; the phone has it from here on. */
  async begin(take: Take, scene: Scene): Promise<void> {
    this.take = take;
    this.takes.unshift(take);
    await this.shelf.keep(take);
    this.go(scene);
  }

  /** Throws a take away, the one in hand if none is named. */
  async discard(take: Take | null = this.take): Promise<void> {
    if (take !== null) await this.drop(take);
    this.go({ at: "home" });
  }

  private async drop(take: Take): Promise<void> {
    await this.shelf.clear(take);
    this.takes = this.takes.filter((one) => one !== take);
    if (this.take === take) this.take = null;
  }

  /** Takes one up again that waited. */
  async sendKept(take: Take): Promise<void> {
    if (this.stage !== "") return;
    this.take = take;
    await this.send();
  }

  /**
   * Sends the take: its sound to be written down, reel by reel, then its words. `certain`: the team wants it sent though
   * no voice was heard. `typed`: the team wrote the words itself.
   */
  async send(options: { certain?: boolean; typed?: string } = {}): Promise<void> {
    const { take } = this;
    if (take === null) return;
    // Another is on its way: this one waits with the others.
    if (this.stage !== "") return this.go({ at: "home" });
    this.hold = null;
    this.scene = { at: "sending" };
    const typed = options.typed ?? (take.source === "script" ? take.script : null);
    if (typed === null && options.certain !== true && isSilent(take)) return this.wait({ kind: "silence" });
    if (typed !== null && typed.trim() === "") return this.wait({ kind: "words", said: "" });
    try {
      if (typed === null) {
        if (this.known?.transcriber == null && !this.lost) return await this.withoutTranscriber(take);
        await this.write(take);
      }
      this.step("reporting");
      const speech: Speech = speechOf(take, typed);
      this.view = await askJson<RehearsalView>(this.room.door, "/api/rehearsals", { method: "POST", body: speech });
      if (take.keepSound) await this.sendSound(take, this.view.rehearsal.id);
      await this.drop(take);
      this.step("");
      // Whoever went elsewhere meanwhile, perhaps to rehearse again, is not called back.
      if (this.scene.at === "sending") this.go({ at: "report", id: this.view.rehearsal.id });
      void this.open();
    } catch (fault) {
      this.wait(holdOf(fault));
    }
  }

  /** The team writes down itself what was said. */
  askWords(): void {
    this.wait({ kind: "words", said: "" });
  }

  /** Where nobody writes recordings down the words are the script's, or are asked for. */
  private async withoutTranscriber(take: Take): Promise<void> {
    if (take.script.trim() === "") return this.wait({ kind: "words", said: "" });
    await this.send({ typed: take.script, certain: true });
  }

  private async write(take: Take): Promise<void> {
    this.step("writing");
    for (const reel of take.reels.keys()) {
      if (take.written[reel] != null) continue;
      const sound = await this.shelf.sound(take, reel);
      const { spoken, by } = await writeDown(this.room.door, sound, take.language);
      const { text, timing, confidence } = spoken;
      take.written[reel] = {
        words: spoken.words.map(({ form, begin, finish }) => [form, begin, finish] as const),
        text,
        timing,
        confidence,
        by,
      };
      await this.shelf.keep(take);
    }
  }

  /** A sound that does not arrive takes nothing from the report. */
  private async sendSound(take: Take, rehearsal: string): Promise<void> {
    const { reels } = take;
    if (reels.length === 0) return;
    const longest = reels.reduce((best, { pieces }, reel) => (pieces > reels[best]!.pieces ? reel : best), 0);
    try {
      await keepSound(this.room.door, rehearsal, await this.shelf.sound(take, longest));
      const { view } = this;
      if (view !== null) this.view = { ...view, rehearsal: { ...view.rehearsal, soundKept: true } };
    } catch (fault) {
      if (!(fault instanceof Refused || fault instanceof Unreachable)) throw fault;
    }
  }

  private step(stage: Studio["stage"]): void {
    this.stage = stage;
    this.room.changed();
  }

  private wait(hold: Hold): void {
    this.stage = "";
    if (this.scene.at === "sending") this.hold = hold;
    this.room.changed();
  }

  /** A transcript made elsewhere; throws what the server refuses. */
  async bringTranscript(given: { key: string; language: Language; text: string }): Promise<void> {
    const body = { ...given, source: "transcript" };
    this.view = await askJson<RehearsalView>(this.room.door, "/api/rehearsals", { method: "POST", body });
    this.go({ at: "report", id: this.view.rehearsal.id });
    void this.open();
  }

  /** A rehearsal with its report; null when it cannot be had now. */
  async show(id: string, against?: string): Promise<void> {
    const query = against === undefined ? "" : `?against=${against}`;
    try {
      this.view = await askJson<RehearsalView>(this.room.door, `/api/rehearsals/${id}${query}`);
      this.hold = null;
    } catch (fault) {
      this.hold = holdOf(fault);
    }
    this.room.changed();
  }

  /** Puts the words right; null when done, else what went wrong. */
  async correct(id: string, text: string): Promise<string | null> {
    return await this.attempt(async () => {
      const path = `/api/rehearsals/${id}`;
      this.view = await askJson<RehearsalView>(this.room.door, path, { method: "PUT", body: { text } });
    });
  }

  async forget(id: string): Promise<string | null> {
    return await this.attempt(async () => {
      await ask(this.room.door, `/api/rehearsals/${id}`, { method: "DELETE" });
      this.view = null;
      this.go({ at: "home" });
      void this.open();
    });
  }

  async dropSound(id: string): Promise<string | null> {
    return await this.attempt(async () => {
      await ask(this.room.door, `/api/rehearsals/${id}/sound`, { method: "DELETE" });
      await this.show(id);
    });
  }

  async sound(id: string): Promise<Blob> {
    return await (await ask(this.room.door, `/api/rehearsals/${id}/sound`)).blob();
  }

  private async attempt(work: () => Promise<void>): Promise<string | null> {
    const { failed, offlineHint } = wordsOf(this.room);
    try {
      await work();
      return null;
    } catch (fault) {
      return fault instanceof Refused ? fault.message || failed : fault instanceof Unreachable ? offlineHint : failed;
    } finally {
      this.room.changed();
    }
  }
}

const isSilent = ({ levels, length }: Take): boolean =>
  length !== null && levels.length > 0 && voiceIn(levels, length).spoken.length === 0;

function holdOf(fault: unknown): Hold {
  if (!(fault instanceof Refused)) return { kind: "offline" };
  return { kind: "refused", said: fault.message, toWords: wordless.has(fault.code) };
}

const studios = new WeakMap<Room, Studio>();

export function studioOf(room: Room): Studio {
  let studio = studios.get(room);
  if (studio === undefined) {
    studio = new Studio(room);
    studios.set(room, studio);
  }
  return studio;
}
