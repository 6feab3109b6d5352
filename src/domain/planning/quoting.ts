import { folded } from "../language/fold.ts";

/** Words that open a message without carrying anything: left out of a quote. Folded spelling. */
const openers = new Set(
  `ben bah bon euh heu et mais donc alors puis oui non ouais ok voila car parce que qu pour enfin aussi surtout
  w wa ou iwa ewa hit 7it hitach bach wlakin walakin safi yak ah aha
  و ف حيت لان ولكن لكن اذن ايوا صافي نعم لا اه واخا باش راه
  and but so well because then yes no ok um uh also just to`.split(/\s+/),
);
/** Words that may not end a quote: what they announce was cut off. */
const hanging = new Set(
  `le la les l un une des de du d a au aux en dans sur pour par avec sans et ou que qui ne ce cette ces son sa ses nos
  vos leurs leur mon ma mes ton ta tes notre votre chez est sont ont tres plus quand si car parce comme jusqu entre vers
  selon pr ds av
  w f fi dyal dial d li lli bach 3la mn l 7it hit 3nd 3end m3a ila wla wala ghir kol bla
  في من على الى عن مع و او ان الذي التي الذين ديال اللي باش ف د حيت لان حين عند بلا كل ولا غير حسب
  the a an of in on at for with and or to that which their is are his her my our by from who when because have has was
  were than not no very more its your`.split(/\s+/),
);
/** A subject without its verb, half of a ratio: they may open a quote but not end it. */
const halves = new Set(
  "il elle on ils elles je tu y j se ont avons avez chaque qu'il qu'elle qu'ils qu'elles qu'on we they i he she اصل".split(
    " ",
  ),
);
/** Quotation marks, brackets that read as a citation, direction marks and line ends: a quote never crosses them. */
const marks = /[«»"“”„‟‹›{}[\]·\u2066-\u2069\u200e\u200f\u202a-\u202e\n\r]/;
/** Words before which a quote may stop: what follows hangs on what was said. */
const subordinators = new Set(
  `quand parce car puisque lorsque qui que dont mais si pour jusqu alors qu'il qu'elle qu'ils qu'elles qu'on
  حين عندما لان لانه لانهم حيت حيتاش الذي التي الذين اللي باش ولكن لكن ملي الا
  7it hit 7itach hitach mli melli li lli bach walakin wlakin ila
  when because who which that while but so since if`.split(/\s+/),
);
export const isHanging = (form: string): boolean => hanging.has(form) || subordinators.has(form);

const joints = new Set("et ou and or w wla wela ولا او ثم puis then".split(" "));
const clauseEnd = /[,;:.!?؟،؛()[\]…—–/]/;

interface Piece {
  start: number;
  end: number;
}

/** Stretches without quotation marks or line ends, so that a quote can be quoted without changing a letter. */
function stretches(text: string): Piece[] {
  const found: Piece[] = [];
  let start = 0;
  for (let place = 0; place <= text.length; place += 1) {
    if (place < text.length && !marks.test(text[place]!)) continue;
    if (text.slice(start, place).trim()) found.push({ start, end: place });
    start = place + 1;
  }
  return found;
}

const wordPattern = /[\p{L}\p{N}%][\p{L}\p{N}\p{Mn}\u0640'’.,:/%+-]*/gu;

/**
 * The shortest stretch of `text` that can stand between quotation marks: letter for letter, at most `limit` words, cut
 * at a clause, without the small words that open a message, without marks of quotation. Empty when no word is left.
 */
export function shortQuote(text: string, limit = 9): string {
  const [longest] = stretches(text).sort((a, b) => b.end - b.start - (a.end - a.start));
  if (!longest) return "";
  const part = text.slice(longest.start, longest.end);
  const found = [...part.matchAll(wordPattern)].map((match) => ({
    form: folded(match[0]).replace(/[.,:/]+$/, ""),
    start: match.index,
    end: match.index + match[0].replace(/[.,:/'’+-]+$/, "").length,
  }));
  while (found.length > 1 && openers.has(found[0]!.form)) {
    found.shift();
    // "Parce qu'il n'y a pas": the quote opens on "il".
    if (/^qu'/.test(found[0]!.form))
      found[0] = { ...found[0]!, form: found[0]!.form.slice(3), start: found[0]!.start + 3 };
  }
  if (found.length === 0) return "";
  let last = Math.min(found.length, limit) - 1;
  if (found.length > limit) last = lastWhole(part, found, last);
  // "8000" without its dirhams says nothing.
  const next = found[last + 1];
  const cut = last + 1 === limit && /^\p{N}+$/u.test(found[last]!.form) && next !== undefined;
  if (cut && !clauseEnd.test(part.slice(found[last]!.end, next.start))) last += 1;
  while (last > 0 && (isHanging(found[last]!.form) || halves.has(found[last]!.form))) last -= 1;
  return balanced(part.slice(found[0]!.start, found[last]!.end).trim());
}

/** A bracket that the cut left open goes, with what it opened. */
function balanced(quote: string): string {
  const open = quote.lastIndexOf("(");
  if (open <= 0 || quote.indexOf(")", open) >= 0) return quote;
  return quote.slice(0, open).replace(/[\s,;:،؛–—-]+$/u, "");
}

interface Found {
  form: string;
  start: number;
  end: number;
}

/** The last word inside the limit after which a clause ends, or a joint stands, that leaves three words at least. */
function lastWhole(part: string, found: readonly Found[], last: number): number {
  for (const ends of [endsClause, joins]) {
    for (let word = last; word >= 2; word -= 1) {
      const next = found[word + 1];
      if (ends(part.slice(found[word]!.end, next?.start ?? part.length), next?.form ?? "")) return word;
    }
  }
  return last;
}

const endsClause = (between: string, next: string): boolean => clauseEnd.test(between) || subordinators.has(next);
const joins = (_between: string, next: string): boolean => joints.has(next) || /^و.{3,}/u.test(next);

/** How many words a reader would count. */
export const countWords = (text: string): number =>
  text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{Mn}\u0640'’.,:/%+-]*/gu)?.length ?? 0;

/** True when these words stand in one of the texts, letter for letter; only invisible direction marks are let go. */
export function standsIn(quote: string, texts: Iterable<string>): boolean {
  const bare = withoutMarks(quote);
  for (const text of texts) if (withoutMarks(text).includes(bare)) return true;
  return false;
}

/** A text without the invisible characters that steer its direction. */
export const withoutMarks = (text: string): string => text.replace(/[\u2066-\u2069\u200e\u200f\u202a-\u202e]/g, "");
