import { DomainError } from "../domain/errors.ts";
import type { Language } from "../domain/language/names.ts";
import { readTranscript } from "../domain/rehearsal/transcripts/read-transcript.ts";
import type { Sound, Transcriber } from "../domain/rehearsals.ts";
import { CallFailed, unreadable } from "./call-failed.ts";
import { type Endpoint, type EndpointOptions, openEndpoint } from "./endpoint.ts";
import { type CallClock, type Log, openSwitchboard } from "./held-ask.ts";
import { readText } from "./read-answer.ts";

export interface TranscriberOptions extends EndpointOptions {
  model: string;
  log?: Log | undefined;
  clock?: CallClock | undefined;
}

/** A transcriber answers faster than speech; five minutes are whole within this, in milliseconds. */
const milliseconds = 90_000;
const mostBytes = 8_000_000;
const callsAtOnce = 8;

/** Endings by which endpoints know what they are sent. */
const endings: Readonly<Record<string, string>> = {
  "audio/webm": "webm",
  "audio/ogg": "ogg",
  "audio/mp4": "mp4",
  "audio/x-m4a": "m4a",
  "audio/m4a": "m4a",
  "audio/aac": "aac",
  "audio/mpeg": "mp3",
  "audio/mp3": "mp3",
  "audio/wav": "wav",
  "audio/x-wav": "wav",
  "audio/wave": "wav",
  "audio/flac": "flac",
  "audio/3gpp": "3gp",
  "audio/amr": "amr",
};

/** Transcribers leave hesitations out unless they see some: the field's own are put before them. */
const likeThis: Readonly<Record<Language, string>> = {
  fr: "Euh, bonjour, hum, donc nous, euh, on a, en fait, voilà.",
  ar: "إممم، السلام عليكم، آآ، يعني حنا، زعما، دابا.",
  en: "Um, hello, uh, so we, you know, hmm, basically.",
};

/** An OpenAI-compatible `/audio/transcriptions`: words with their times, where the endpoint tells them. */
export function openTranscriber(options: TranscriberOptions): Transcriber & { close(): void } {
  // The body is bytes, which the gathering reader of answers does not send.
  const endpoint = openEndpoint({ ...options, fetch: options.fetch ?? fetch });
  const switchboard = openSwitchboard(callsAtOnce, options.log ?? (() => undefined), options.clock);
  return {
    name: options.model,
    async transcribe(sound, { language, signal }) {
      const ask = { team: null, deadline: performance.now() + milliseconds };
      const told = await switchboard.hold(ask, signal, (line) =>
        line.request((held) => written(endpoint, options.model, sound, language, held)),
      );
      const read = readTranscript(told);
      if (read.kind === "read") return read.spoken;
      if (read.problem === "empty") throw new DomainError("no_speech");
      throw unreadable(read.problem).fault;
    },
    close: () => switchboard.close(),
  };
}

/** The endpoint's JSON; where it tells no times (some newer models), its plain words. */
async function written(
  endpoint: Endpoint,
  model: string,
  sound: Sound,
  language: Language | null,
  signal: AbortSignal,
): Promise<string> {
  try {
    return await readText(await endpoint.post(path, formOf(model, sound, language, "verbose_json"), signal), mostBytes);
  } catch (fault) {
    const isTimeless =
      fault instanceof CallFailed && fault.status === 400 && /response_format|timestamp/.test(fault.said);
    if (!isTimeless) throw fault;
    return await readText(await endpoint.post(path, formOf(model, sound, language, "json"), signal), mostBytes);
  }
}

const path = "/audio/transcriptions";

function formOf(model: string, { type, bytes }: Sound, language: Language | null, format: "verbose_json" | "json") {
  const kind = type.split(";")[0]!.trim().toLowerCase();
  const form = new FormData();
  form.set("file", new Blob([Uint8Array.from(bytes)], { type: kind }), `pitch.${endings[kind] ?? "webm"}`);
  form.set("model", model);
  form.set("response_format", format);
  form.set("temperature", "0");
  if (format === "verbose_json") for (const one of ["word", "segment"]) form.append("timestamp_granularities[]", one);
  if (language !== null) {
    form.set("language", language);
    form.set("prompt", likeThis[language]);
  }
  return form;
}
