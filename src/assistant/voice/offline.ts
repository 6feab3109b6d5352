import type { Citation } from "../../domain/guidance.ts";
import { checkReply, passes, sourcesOf } from "../check-reply.ts";
import type { Brief } from "./brief.ts";
import { partsOf } from "./mains.ts";
import { main, type Part } from "./parts.ts";
import type { Phrasebook } from "./phrasebook.ts";
import { Picker } from "./pick.ts";
import { withoutPrivateWords } from "./private-words.ts";
import { readMessage } from "./read-message.ts";
import type { OfflineVoice, Spoken } from "./voice.ts";

/** The voice that needs no model: rules read, the phrasebook speaks. */
export const offlineVoice = (book: Phrasebook): OfflineVoice => ({
  read: readMessage,
  compose: (brief) => speak(brief, book),
});

/** The fullest reply that passes its check: all parts, then without the asides, then the barest question. */
function speak(brief: Brief, book: Phrasebook): Spoken {
  const parts = withoutPrivateWords(partsOf(brief, book), brief);
  const asides = parts.map((part, place) => (part.optional ? place : -1)).filter((place) => place >= 0);
  const attempts: Part[][] = [
    parts,
    ...asides.toReversed().map((dropped) => parts.filter((_, place) => place !== dropped)),
    parts.filter(({ optional }) => !optional),
    [main(["any"])],
  ];
  const sources = sourcesOf(brief);
  let last: Spoken | null = null;
  for (const attempt of attempts) {
    const spoken = say(brief, book, attempt);
    if (!spoken) continue;
    last = spoken;
    // The library's own answer is never traded for another text.
    const fixed = attempt.length === 1 && attempt[0]!.text !== undefined;
    if (fixed || passes(checkReply(spoken, brief, sources))) return spoken;
  }
  return last ?? { text: "…", phrasings: [], citations: [] };
}

function say(brief: Brief, book: Phrasebook, parts: readonly Part[]): Spoken | null {
  const { input, past, language } = brief;
  const juryless = input.programme.jury.length === 0;
  const picker = new Picker(book, language, past, `${input.text}/${past.turns}`, juryless);
  const citations: Citation[] = [];
  const phrasings: string[] = [];
  let text = "";
  for (const part of parts) {
    const picked = picker.pick(part);
    if (!picked) {
      if (part.optional) continue;
      return null;
    }
    if (text) text += part.line ? "\n" : " ";
    text += citations.length > 0 && part.citations ? renumber(picked.text, citations.length) : picked.text;
    if (picked.id) phrasings.push(picked.id);
    if (part.citations) citations.push(...part.citations);
  }
  return text ? { text, phrasings, citations } : null;
}

/** Marks of a later part's citations, counted on from those before it. */
const renumber = (text: string, by: number): string =>
  text.replace(/\[(\d+)\]/g, (_whole, number: string) => `[${Number(number) + by}]`);

/** A reply by clauses: what a reader would hear at once. Joined, they are the text. */
export function clauses(text: string): string[] {
  return text.match(/.+?(?:[.!?؟…:;؛\n]+[»”"]?\s*|$)/gsu) ?? [text];
}
