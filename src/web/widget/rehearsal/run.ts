import { Microphone, type NoSound, SoundFault } from "./microphone.ts";
import { Stopwatch } from "./stopwatch.ts";
import type { Studio } from "./studio.ts";
import type { Take } from "./take.ts";

/** asking: for the microphone. cut: a call took it. troubled: there is none. */
export type Phase = "asking" | "going" | "paused" | "cut" | "troubled" | "done";

/** A screen that goes dark ends a recording on some phones. */
interface Awake {
  release(): Promise<void>;
}

/** One rehearsal while it runs: the stopwatch, the microphone where one listens, slides and silences. */
export class Run {
  phase: Phase = "asking";
  trouble: NoSound | null = null;
  loudness = 0;
  readonly watch = new Stopwatch();
  readonly take: Take;
  private listens: boolean;
  private mic: Microphone | null = null;
  private awake: Awake | null = null;
  /** Pieces are kept one after the other. */
  private keeping: Promise<void> = Promise.resolve();
  private readonly studio: Studio;
  private readonly changed: () => void;

  constructor(studio: Studio, listens: boolean, changed: () => void) {
    this.studio = studio;
    this.take = studio.take!;
    this.listens = listens;
    this.changed = changed;
  }

  private get records(): boolean {
    const { known } = this.studio;
    return this.take.source === "recording" && (known === null || known.transcriber !== null || this.take.keepSound);
  }

  async open(): Promise<void> {
    this.phase = "asking";
    this.changed();
    if (this.listens) {
      try {
        await this.listen();
      } catch (fault) {
        this.trouble = fault instanceof SoundFault ? fault.why : "unable";
        this.enter("troubled");
        return;
      }
    }
    // biome-ignore lint/suspicious/noExplicitAny: not every browser has it
    this.awake = await (navigator as any).wakeLock?.request("screen").catch(() => null);
    this.watch.go();
    this.enter("going");
  }

  private async listen(): Promise<void> {
    const { take, records } = this;
    const reel = records ? take.reels.length : -1;
    const opened = await Microphone.open(
      {
        level: (loudness) => {
          this.loudness = loudness;
          if (this.watch.runs) take.levels.push([Math.round(this.watch.elapsed), Number(loudness.toFixed(4))]);
        },
        piece: (blob) => this.keep(reel, blob),
        lost: () => this.mic === opened && this.cut(),
        back: () => this.changed(),
      },
      records,
    );
    this.mic = opened;
    if (records) {
      take.reels.push({ type: opened.type, begin: Math.round(this.watch.elapsed), pieces: 0 });
      take.written.push(null);
    }
    opened.start();
  }

  private keep(reel: number, blob: Blob): void {
    this.take.length = this.watch.elapsed;
    this.keeping = this.keeping.then(() => this.studio.shelf.add(this.take, reel, blob));
  }

  /** A call, a pulled plug, another program: what was said stays, and the clock stands still. */
  private cut(): void {
    if (this.phase !== "going") return;
    this.watch.hold();
    this.mic?.hold();
    this.enter("cut");
  }

  pause(): void {
    if (this.phase !== "going" || this.take.mode === "exam") return;
    this.watch.hold();
    this.mic?.hold();
    this.enter("paused");
  }

  /** Goes on: with the same microphone where it still hears, else with a new one. */
  async resume(): Promise<void> {
    if (this.phase === "cut") this.take.mode = "practice";
    if (this.mic?.hears === false) {
      await this.shut();
      return await this.open();
    }
    this.mic?.go();
    this.watch.go();
    this.enter("going");
  }

  /** The team goes on with its script and the stopwatch. */
  async withoutMicrophone(): Promise<void> {
    this.listens = false;
    this.take.source = "script";
    await this.open();
  }

  nextSlide(): void {
    if (this.phase !== "going") return;
    this.take.slides.push(Math.round(this.watch.elapsed));
    this.changed();
  }

  /** Ends it; the take is whole on the phone when this resolves. */
  async finish(): Promise<void> {
    if (this.phase === "done") return;
    this.watch.hold();
    this.enter("done");
    await this.shut();
    this.take.length = this.watch.elapsed;
    await this.studio.shelf.keep(this.take);
  }

  /** The page goes, or the frame is closed: nothing listens on. */
  async leave(): Promise<void> {
    this.watch.hold();
    if (this.phase !== "done") this.take.length = this.watch.elapsed;
    await this.shut();
    await this.awake?.release().catch(() => {});
  }

  private async shut(): Promise<void> {
    const { mic } = this;
    this.mic = null;
    await mic?.close();
    await this.keeping;
  }

  private enter(phase: Phase): void {
    this.phase = phase;
    this.changed();
  }
}
