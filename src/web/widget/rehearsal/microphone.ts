import { loudnessOf } from "./voice-activity.ts";

/** Why there is no sound: forbidden, none there, taken by another, or a page that may not ask (plain http, a frame). */
export type NoSound = "denied" | "none" | "busy" | "unable";

export class SoundFault extends Error {
  readonly why: NoSound;

  constructor(why: NoSound) {
    super(why);
    this.why = why;
  }
}

export interface MicrophoneEvents {
  /** The loudness now, 0 to 1, twenty times a second. */
  level(loudness: number): void;
  /** What was recorded since the last piece. */
  piece(blob: Blob): void;
  /** The sound is gone or came back: a call, a headset pulled out, a screen that was locked. */
  lost(): void;
  back(): void;
}

const beat = 50;
const pieceEvery = 1000;
/** Speech needs no more: five minutes are a good megabyte. */
const bitsPerSecond = 32_000;
const types = ["audio/webm;codecs=opus", "audio/mp4", "audio/ogg;codecs=opus", "audio/webm"];

const whyOf = (fault: unknown): NoSound => {
  const name = fault instanceof Error ? fault.name : "";
  if (name === "NotAllowedError" || name === "SecurityError") return "denied";
  if (name === "NotFoundError" || name === "OverconstrainedError") return "none";
  return name === "NotReadableError" || name === "AbortError" ? "busy" : "unable";
};

/** One opening of the microphone: its level, and what it records where that is wanted. */
export class Microphone {
  /** Media type of what is recorded. */
  readonly type: string;
  private readonly stream: MediaStream;
  private readonly recorder: MediaRecorder | null;
  private readonly sounds: AudioContext;
  private readonly timer: ReturnType<typeof setInterval>;

  /** Asks for the microphone; throws `SoundFault`. */
  static async open(events: MicrophoneEvents, records: boolean): Promise<Microphone> {
    if (!navigator.mediaDevices?.getUserMedia) throw new SoundFault("unable");
    let stream: MediaStream;
    try {
      stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    } catch (fault) {
      throw new SoundFault(whyOf(fault));
    }
    const type =
      typeof MediaRecorder === "undefined" ? undefined : types.find((one) => MediaRecorder.isTypeSupported(one));
    if (!records || type !== undefined) return new Microphone(stream, events, records ? type! : null);
    for (const track of stream.getTracks()) track.stop();
    throw new SoundFault("unable");
  }

  private constructor(stream: MediaStream, events: MicrophoneEvents, type: string | null) {
    this.stream = stream;
    this.type = type ?? "";
    this.sounds = new AudioContext();
    const ear = this.sounds.createAnalyser();
    ear.fftSize = 2048;
    this.sounds.createMediaStreamSource(stream).connect(ear);
    const samples = new Float32Array(ear.fftSize);
    this.timer = setInterval(() => {
      ear.getFloatTimeDomainData(samples);
      events.level(loudnessOf(samples));
    }, beat);
    for (const track of stream.getAudioTracks()) {
      track.addEventListener("ended", () => events.lost());
      track.addEventListener("mute", () => events.lost());
      track.addEventListener("unmute", () => events.back());
    }
    this.recorder =
      type === null ? null : new MediaRecorder(stream, { mimeType: type, audioBitsPerSecond: bitsPerSecond });
    this.recorder?.addEventListener("dataavailable", ({ data }) => data.size > 0 && events.piece(data));
    this.recorder?.addEventListener("error", () => events.lost());
  }

  /** False once a call or a pulled plug ended it: another must be opened. */
  get hears(): boolean {
    return (
      this.stream.active &&
      this.stream.getAudioTracks().every(({ readyState, muted }) => readyState === "live" && !muted)
    );
  }

  start(): void {
    void this.sounds.resume();
    this.recorder?.start(pieceEvery);
  }

  hold(): void {
    if (this.recorder?.state === "recording") this.recorder.pause();
  }

  go(): void {
    if (this.recorder?.state === "paused") this.recorder.resume();
  }

  /** Gives the microphone back; resolves when the last piece was handed over. */
  async close(): Promise<void> {
    clearInterval(this.timer);
    const { recorder } = this;
    if (recorder !== null && recorder.state !== "inactive")
      await new Promise<void>((resolve) => {
        recorder.addEventListener("stop", () => resolve(), { once: true });
        recorder.stop();
      });
    for (const track of this.stream.getTracks()) track.stop();
    await this.sounds.close().catch(() => {});
  }
}
