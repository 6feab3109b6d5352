import type { Paragraph } from "../domain/take-away/paragraphs.ts";

/** Room for a slide's text, in points. */
export interface Room {
  width: number;
  height: number;
}

export interface SlideText {
  /** Type size in points. */
  size: number;
  /** The paragraphs of each slide: one slide, or as many as the text needs. */
  pages: Paragraph[][];
}

/** Type sizes tried, largest first. A text too long for the last one goes on to another slide. */
const sizes = [40, 36, 32, 28, 24, 20] as const;
const lineHeight = 1.35;
/** Space after a paragraph, in lines. */
const gap = 0.5;

const wide = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff01-\uff60]|[\u{10000}-\u{10ffff}]/u;
const mark = /\p{Mn}/u;

/** Width of a text in ems: an estimate on the wide side, so that nothing is cut in any usual typeface. */
function ems(text: string): number {
  let sum = 0;
  for (const sign of text) sum += mark.test(sign) ? 0 : wide.test(sign) ? 1.05 : 0.54;
  return sum;
}

const linesOf = (text: string, size: number, { width }: Room): number =>
  Math.max(1, Math.ceil((ems(text) * size) / (width * 0.96)));

const heightOf = (lines: number, size: number): number => (lines + gap) * size * lineHeight;

/** Sets paragraphs as large as the room allows, on more slides rather than cut. Joined, the pages are the text. */
export function pagesOf(paragraphs: readonly Paragraph[], room: Room): SlideText {
  for (const size of sizes) {
    const height = paragraphs.reduce((sum, { text }) => sum + heightOf(linesOf(text, size, room), size), 0);
    if (height <= room.height) return { size, pages: [[...paragraphs]] };
  }
  const size = sizes.at(-1)!;
  const most = Math.floor(room.height / (size * lineHeight) - gap);
  const pages: Paragraph[][] = [[]];
  let left = room.height;
  for (const paragraph of paragraphs.flatMap((each) => cut(each, (text) => linesOf(text, size, room) <= most))) {
    const height = heightOf(linesOf(paragraph.text, size, room), size);
    if (height > left && pages.at(-1)!.length > 0) {
      pages.push([]);
      left = room.height;
    }
    pages.at(-1)!.push(paragraph);
    left -= height;
  }
  return { size, pages };
}

/** Cuts a paragraph that no slide holds: after a sentence if it can, else between words, else between signs. */
function cut(paragraph: Paragraph, fits: (text: string) => boolean): Paragraph[] {
  const parts: Paragraph[] = [];
  let rest = paragraph.text;
  while (!fits(rest)) {
    const signs = [...rest];
    let few = 1;
    let many = signs.length;
    while (few + 1 < many) {
      const middle = (few + many) >> 1;
      if (fits(signs.slice(0, middle).join(""))) few = middle;
      else many = middle;
    }
    const held = signs.slice(0, few).join("");
    const sentence = /^.*[.!?؟;؛…](?=\s)/s.exec(held)?.[0] ?? "";
    const words = /^.*\S(?=\s)/s.exec(held)?.[0] ?? "";
    const part = sentence.length > held.length / 2 ? sentence : words.length > held.length / 2 ? words : held;
    parts.push({ ...paragraph, text: part });
    rest = rest.slice(part.length).trimStart();
  }
  return [...parts, { ...paragraph, text: rest }];
}
