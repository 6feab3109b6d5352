import { firstNames } from "../criteria/lexicon/first-names.ts";
import { fold, folded, spanOf } from "../language/fold.ts";
import { readPrivateData } from "../reading/private-data.ts";

interface Found {
  from: number;
  to: number;
  instead: string;
}

const listed = Object.values(firstNames)
  .flatMap((names) => names.split(/[,،\n]+/))
  .map((name) => folded(name.trim()))
  .filter((name) => name.length > 1);
/** Years say when, not who. */
const year = /^(?:19|20)\d\d$/;

/**
 * Masks names (those given, first names heard in Morocco), contacts and figures in texts that belong together. The same
 * name is the same mask and the same figure the same other figure in all of them, so that quotes still stand in what
 * they quote. Figures keep their length; single digits and years stay. Numbers in words stay.
 */
export function anonymiser(names: readonly string[]): (text: string) => string {
  const masks = new Map<string, string>();
  const maskOf = (kind: string, words: string): string => {
    const same = `${kind} ${folded(words)}`;
    const count = [...masks.keys()].filter((known) => known.startsWith(`${kind} `)).length;
    const mask = masks.get(same) ?? `[${kind}_${count + 1}]`;
    masks.set(same, mask);
    return mask;
  };
  const forms = [...new Set([...names.map((name) => folded(name.trim())), ...listed])]
    .filter((name) => name !== "")
    .sort((one, other) => other.length - one.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const named = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join("|")})(?![\\p{L}\\p{N}])`, "gu");
  return (text) => {
    const found: Found[] = readPrivateData(text).map(({ kind, start, end }) => ({
      from: start,
      to: end,
      instead: maskOf(kind.toUpperCase(), text.slice(start, end)),
    }));
    const add = (one: Found) => {
      if (!found.some(({ from, to }) => one.from < to && from < one.to)) found.push(one);
    };
    const source = fold(text);
    for (const { index, 0: words } of source.text.matchAll(named)) {
      const { start, end } = spanOf(text, source, index, index + words.length);
      add({ from: start, to: end, instead: maskOf("NAME", words) });
    }
    for (const { index, 0: digits } of text.matchAll(/\p{Nd}{2,}/gu))
      if (!year.test(digits)) add({ from: index, to: index + digits.length, instead: otherFigure(digits) });
    let masked = "";
    let done = 0;
    for (const { from, to, instead } of found.sort((one, other) => one.from - other.from)) {
      masked += text.slice(done, from) + instead;
      done = to;
    }
    return masked + text.slice(done);
  };
}

/** Another figure of the same length and script, always the same for the same one. */
function otherFigure(digits: string): string {
  let state = 7;
  for (const digit of digits) state = (state * 31 + digit.codePointAt(0)!) % 9973;
  const other = [...digits].map((digit, place) => {
    const code = digit.codePointAt(0)!;
    const value = code & 0xf;
    state = (state * 137 + 101) % 9973;
    // Never the same digit, and no zero in front.
    const moved = place === 0 ? ((value - 1 + 1 + (state % 8)) % 9) + 1 : (value + 1 + (state % 9)) % 10;
    return String.fromCodePoint(code - value + moved);
  });
  return other.join("");
}
