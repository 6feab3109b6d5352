import { expect, test } from "vitest";
import { kindOf, largestSound, showsPictures, soundType } from "../../../src/web/widget/rehearsal/kind-of-file.ts";

const megabyte = 1024 * 1024;

test.each([
  ["pitch.mp3", "audio/mpeg", 3, "sound"],
  ["PTT-20260618-WA0003.opus", "", 1, "sound"],
  ["Note vocale.m4a", "audio/x-m4a", 1, "sound"],
  ["voice.3gp", "video/3gpp", 1, "sound"],
  ["memo.webm", "video/webm", 1, "sound"],
  ["تسجيل.amr", "audio/amr", 1, "sound"],
  ["pitch.wav", "audio/x-wav", 26, "too_large"],
  ["pitch.mp4", "video/mp4", 4, "video"],
  ["IMG_0042.MOV", "video/quicktime", 200, "video"],
  ["film.mkv", "", 40, "video"],
  ["pitch.srt", "application/x-subrip", 0.1, "transcript"],
  ["pitch.vtt", "text/vtt", 0.1, "transcript"],
  ["mots.json", "application/json", 0.1, "transcript"],
  ["pitch.txt", "text/plain", 2, "too_large"],
  ["photo.png", "image/png", 1, "other"],
  ["diapos.pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", 1, "other"],
  ["sans-nom", "", 1, "other"],
] as const)("%s (%s, %d MB) is %s", (name, type, size, kind) => {
  expect(kindOf({ name, type, size: size * megabyte })).toBe(kind);
});

test("an empty file is told before what it would be; the limit itself still passes", () => {
  expect(kindOf({ name: "pitch.mp3", type: "audio/mpeg", size: 0 })).toBe("empty");
  expect(kindOf({ name: "pitch.mp3", type: "audio/mpeg", size: largestSound })).toBe("sound");
});

test("a sound goes under a type that endpoints know, whatever the phone calls it", () => {
  expect(soundType({ name: "a.opus", type: "" })).toBe("audio/ogg");
  expect(soundType({ name: "a.webm", type: "video/webm" })).toBe("audio/webm");
  expect(soundType({ name: "a.m4a", type: "audio/x-m4a" })).toBe("audio/mp4");
  expect(soundType({ name: "enregistrement", type: "audio/mp4" })).toBe("audio/mp4");
  expect(soundType({ name: "a.pdf", type: "application/pdf" })).toBeNull();
});

test("pictures in a box are found by how WebM and MP4 name them", () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  expect(showsPictures(bytes("\x1aE\xdf V_VP9 A_OPUS"))).toBe(true);
  expect(showsPictures(bytes("ftypisom moov trak vmhd"))).toBe(true);
  expect(showsPictures(bytes("\x1aE\xdf A_OPUS OpusHead"))).toBe(false);
  expect(showsPictures(bytes("ftypM4A moov trak smhd"))).toBe(false);
});
