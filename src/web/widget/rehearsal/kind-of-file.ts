/** What a file is to a rehearsal. */
export type FileKind = "sound" | "video" | "transcript" | "too_large" | "empty" | "other";

/** Most that is sent, in bytes: what the server takes. */
export const largestSound = 25 * 1024 * 1024;
export const largestTranscript = 1_500_000;

const endings: Readonly<Record<string, string>> = {
  webm: "audio/webm",
  weba: "audio/webm",
  ogg: "audio/ogg",
  oga: "audio/ogg",
  opus: "audio/ogg",
  mp3: "audio/mpeg",
  m4a: "audio/mp4",
  aac: "audio/aac",
  wav: "audio/wav",
  flac: "audio/flac",
  amr: "audio/amr",
  "3gp": "audio/3gpp",
};
const films = /\.(mp4|mov|m4v|mkv|avi|mpe?g|wmv|flv)$/i;
const texts = /\.(txt|srt|vtt|json|md)$/i;
/** Boxes that may hold sound alone, though their type says video: phones name voice notes so. */
const boxes = /\.(webm|3gp|ogg)$/i;

const endingOf = (name: string): string => /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? "";

/** The media type under which a sound is sent: the phone's own, else that of its ending; null when it is no sound. */
export function soundType({ name, type }: { name: string; type: string }): string | null {
  const known = endings[endingOf(name)];
  if (/^audio\//i.test(type)) return known ?? type;
  return known ?? null;
}

/** A picture track in a box that may hold one: how WebM and MP4 name it. */
export function showsPictures(bytes: Uint8Array): boolean {
  const text = new TextDecoder("latin1").decode(bytes);
  return /V_(?:VP[89]|AV1|MPEG4|MPEGH|THEORA)|vmhd/.test(text);
}

/** By name, type and size alone, before a byte is read. A box without pictures is still `showsPictures`' to tell. */
export function kindOf(file: { name: string; type: string; size: number }): FileKind {
  const { name, type, size } = file;
  if (size === 0) return "empty";
  const isBox = boxes.test(name);
  if (films.test(name) || (/^video\//i.test(type) && !isBox)) return "video";
  if (soundType(file) !== null) return size > largestSound ? "too_large" : "sound";
  if (texts.test(name) || /^text\/(plain|vtt)|application\/(json|x-subrip)/i.test(type))
    return size > largestTranscript ? "too_large" : "transcript";
  return "other";
}
