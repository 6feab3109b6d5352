import { schoolByName } from "../reading/lexicon/named-people.ts";
import { namedPeople } from "../reading/personal/named-people.ts";
import { readPrivateData } from "../reading/private-data.ts";
import { remembering } from "../remembering.ts";
import { hear } from "./heard.ts";
import { countWords, isHanging } from "./quoting.ts";

interface Place {
  start: number;
  end: number;
}

/** What no reply repeats and no canvas keeps of a text. */
interface Hidden {
  /** Contacts, numbers, addresses, names of children and patients. */
  people: readonly Place[];
  /** Family ties in a story of illness: the case is kept, the tie is not. */
  ties: readonly Place[];
}

/** Words that must be left beside a hidden one for the rest to say something. */
const fewest = { people: 4, ties: 2 };

/** A school is told where a child is named: there it tells where the child is every day. */
export const hiddenIn = remembering((text: string): Hidden => {
  const named = namedPeople(text);
  const data = readPrivateData(text).filter(({ kind }) => kind !== "school" || named.length > 0);
  const schools = named.length === 0 ? [] : [...text.matchAll(schoolByName)].map(placeOf);
  return { people: [...data, ...named, ...schools], ties: hear(text).has("illness") ? tiesIn(text) : [] };
});

const placeOf = (match: RegExpExecArray): Place => ({ start: match.index, end: match.index + match[0].length });

function tiesIn(text: string): Place[] {
  const found: Place[] = [];
  let from = 0;
  for (let tie = hear(text).words("kin"); tie !== null; tie = hear(text.slice(from)).words("kin")) {
    const start = text.indexOf(tie, from);
    if (start < 0) break;
    from = start + tie.length;
    found.push({ start, end: from });
  }
  return found;
}

/**
 * A quote of `text` without what is not for others: its longest stretch between hidden words, letter for letter. The
 * quote itself when it holds none; null when too little is left to say anything.
 */
export function discreetly(quote: string, text: string): string | null {
  const at = text.indexOf(quote);
  const source = at < 0 ? quote : text;
  const from = Math.max(at, 0);
  const { people, ties } = hiddenIn(source);
  const inside = (place: Place): boolean => place.start < from + quote.length && place.end > from;
  const hidden = [...people, ...ties].filter(inside).sort((one, other) => one.start - other.start);
  if (hidden.length === 0) return quote;
  const pieces: string[] = [];
  let start = from;
  for (const place of [...hidden, { start: from + quote.length, end: from + quote.length }]) {
    if (place.start > start) pieces.push(trimmed(source.slice(start, Math.min(place.start, from + quote.length))));
    start = Math.max(start, place.end);
  }
  const [longest] = pieces.sort((one, other) => countWords(other) - countWords(one));
  const least = people.some(inside) ? fewest.people : fewest.ties;
  return longest && countWords(longest) >= least ? longest : null;
}

/** Without the marks and the small words that leaned on what was taken away. */
function trimmed(piece: string): string {
  let words = piece.replace(/^[\s,;:.!?،؛؟()«»"-]+|[\s,;:،؛(«"-]+$/gu, "");
  for (let last = words.split(/\s+/).at(-1); last && isHanging(last.toLowerCase()); last = words.split(/\s+/).at(-1)) {
    if (last === words) return "";
    words = words.slice(0, words.lastIndexOf(last)).trimEnd();
  }
  return words;
}
