import { plain } from "./normalise.ts";

/** A citable piece of a document. */
export interface Passage {
  /** `<document id>#<anchor>`, then "~2", "~3"... for the later pieces of a long section. */
  id: string;
  /** The headings it stands under, outermost first: "Jour 1, 16h45 – 18h30". */
  place: string;
  /** `document.text.slice(start, end)`, letter for letter; the first piece begins with its heading. */
  text: string;
  start: number;
  end: number;
}

/** Longest passage, in UTF-16 units: about what a reader takes in at a glance. */
export const passageLimit = 1200;

interface Heading {
  level: number;
  title: string;
  anchor: string | null;
  /** Where the heading's words begin in the text without anchors. */
  start: number;
}

const headingPattern = /^(#{1,6})[ \t]+(.*?)[ \t]*(?:\{#([^}\s]+)\})?[ \t]*$/;
const codeFence = /^(?:```|~~~)/;

/** Takes the anchors out of a Markdown body and says where its headings are. */
function readHeadings(body: string): { text: string; headings: Heading[] } {
  const headings: Heading[] = [];
  let text = "";
  let inCode = false;
  for (const line of body.split(/(?<=\n)/)) {
    const bare = line.replace(/\r?\n$/, "");
    if (codeFence.test(bare)) inCode = !inCode;
    const match = inCode ? null : headingPattern.exec(bare);
    if (match === null || match[2] === "") {
      text += line;
      continue;
    }
    const [, hashes, title, anchor] = match;
    const opening = bare.slice(0, bare.indexOf(title!, hashes!.length));
    headings.push({
      level: hashes!.length,
      title: title!,
      anchor: anchor ?? null,
      start: text.length + opening.length,
    });
    text += opening + title + line.slice(bare.length);
  }
  return { text, headings };
}

/** A heading as an anchor: letters and digits of any script, the rest as "-". */
export const slug = (heading: string): string =>
  plain(heading)
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "") || "section";

/**
 * Cuts a Markdown body into passages, one a section; a section past the limit is cut again at paragraphs, then lines,
 * then sentences. A first-level heading is the document's title and is told only in its own passage's place. `repeated`
 * are anchors written more than once.
 */
export function cutPassages(
  body: string,
  document: { id: string; place?: string | undefined },
): { text: string; passages: Passage[]; repeated: string[] } {
  const { text, headings } = readHeadings(body);
  const passages: Passage[] = [];
  const repeated: string[] = [];
  const taken = new Set<string>();
  const above: Heading[] = [];

  const add = (anchor: string, start: number, end: number) => {
    const under = above.filter((heading) => heading.level > 1);
    const headingsTold = under.length > 0 ? under : above;
    const place = [document.place, ...headingsTold.map((heading) => heading.title)]
      .filter((part) => part !== undefined)
      .join(", ");
    for (const [index, piece] of cutLong(text, start, end).entries()) {
      const id = `${document.id}#${anchor}${index === 0 ? "" : `~${index + 1}`}`;
      passages.push({ id, place, text: text.slice(piece.start, piece.end), ...piece });
    }
  };

  const preface = trimmed(text, 0, lineStart(text, headings[0]?.start ?? text.length));
  if (preface !== null) {
    taken.add("start");
    add("start", preface.start, preface.end);
  }
  for (const [index, heading] of headings.entries()) {
    while (above.length > 0 && above.at(-1)!.level >= heading.level) above.pop();
    above.push(heading);
    const wanted = heading.anchor ?? slug(heading.title);
    if (taken.has(wanted) && heading.anchor !== null) repeated.push(wanted);
    let anchor = wanted;
    for (let copy = 2; taken.has(anchor); copy += 1) anchor = `${wanted}-${copy}`;
    taken.add(anchor);
    const next = headings[index + 1];
    const section = trimmed(text, heading.start, next === undefined ? text.length : lineStart(text, next.start));
    if (section !== null) add(anchor, section.start, section.end);
  }
  return { text, passages, repeated };
}

const lineStart = (text: string, position: number): number => text.lastIndexOf("\n", position - 1) + 1;

function trimmed(text: string, start: number, end: number): { start: number; end: number } | null {
  while (start < end && /\s/.test(text[start]!)) start += 1;
  while (end > start && /\s/.test(text[end - 1]!)) end -= 1;
  return start === end ? null : { start, end };
}

/** Where a text may be cut, the best places first; each cut falls after the match. */
const seams = [/\n[ \t]*\n\s*/g, /\n/g, /[.!?؟؛…]["»”)\]]*\s+/g, /\s+/g];

function cutLong(text: string, start: number, end: number): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let rest = trimmed(text, start, end);
  while (rest !== null) {
    const cut = rest.end - rest.start <= passageLimit ? rest.end : seamBefore(text, rest.start);
    const piece = trimmed(text, rest.start, cut);
    if (piece !== null) found.push(piece);
    rest = trimmed(text, cut, rest.end);
  }
  return found;
}

/** The last good seam that keeps the piece under the limit and not tiny. */
function seamBefore(text: string, start: number): number {
  const window = text.slice(start, start + passageLimit);
  for (const seam of seams) {
    let best = 0;
    for (const match of window.matchAll(seam)) {
      const after = match.index + match[0].length;
      if (after < passageLimit) best = after;
    }
    if (best >= passageLimit / 4) return start + best;
  }
  const hard = start + passageLimit;
  const splitsPair = /[\ud800-\udbff]/.test(text[hard - 1]!);
  return splitsPair ? hard - 1 : hard;
}
