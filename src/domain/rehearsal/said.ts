import type { Filler } from "./fillers.ts";
import type { Heard } from "./heard.ts";
import { bare } from "./repair-head.ts";

/** A piece of a word as the rules of repairs read it: "j'ai" is "j" and "ai". */
export interface Piece extends Heard {
  /** The word it belongs to. */
  of: number;
  /** The word ends with it. */
  last: boolean;
}

/** The pieces of a speech without its sounds and fillers, by place; places outside it hold no word. */
export interface Said {
  form(place: number): string;
  word(place: number): Piece | undefined;
  /** A sound or a filler stands between a place and the next one. */
  hesitates(place: number): boolean;
  same(one: number, other: number): boolean;
  /** The same word, or one elided: "je" and "j'". */
  again(one: number, other: number): boolean;
}

const leaning = /^(?:j|l|d|c|n|s|m|t|qu|jusqu|lorsqu|puisqu)(?=['’].)/u;
const shortened = /^(i|you|he|she|it|we|they|there|that)['’](m|re|s|ve|d|ll)$/u;
const verbs: Readonly<Record<string, string>> = { m: "am", re: "are", s: "is", ve: "have", d: "had", ll: "will" };

/** The words of a speech cut where one leans on the next: "l'eau" is two, "aujourd'hui" one. */
export function piecesOf(heard: readonly Heard[]): Piece[] {
  return heard.flatMap((word, of): Piece[] => {
    const [, subject, verb] = shortened.exec(word.form) ?? [];
    const first = subject ?? leaning.exec(word.form)?.[0];
    if (first === undefined || word.sound) return [{ ...word, of, last: true }];
    const rest = verb === undefined ? word.form.slice(first.length + 1) : verbs[verb]!;
    const written = word.written.replace(/^[^'’]*['’]/u, "");
    const head = { ...word, of, form: first, written: first, cut: false, stops: false, asks: false, last: false };
    return [head, { ...word, of, form: rest, written, opens: false, last: true }];
  });
}

const elided = /^(?:je|j|de|d|que|qu|se|s|me|m|ne|n|le|l)$/;
const graves = /^(?:à|-?là|où|dès|sûrs?)$/u;

/** Places of the pieces that count: no sounds, no fillers. */
export function placesOf(pieces: readonly Piece[], fillers: readonly Filler[]): number[] {
  const filled = new Set(
    fillers.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at)),
  );
  return pieces.flatMap(({ sound, form, of }, at) => (sound || form === "" || filled.has(of) ? [] : [at]));
}

export function saidIn(pieces: readonly Piece[], places: readonly number[]): Said {
  const word = (place: number) => pieces[places[place] ?? -1];
  // "À", "là", "où", "dès" are other words than "a", "la", "ou", "des".
  const forms = places.map((at) => (graves.test(pieces[at]!.written) ? pieces[at]!.written : bare(pieces[at]!)));
  const form = (place: number) => forms[place] ?? "";
  const same = (one: number, other: number) => form(one) !== "" && form(one) === form(other);
  return {
    form,
    word,
    hesitates: (place) => places[place + 1] !== undefined && places[place + 1]! - places[place]! > 1,
    same,
    again: (one, other) =>
      same(one, other) || (elided.test(form(one)) && elided.test(form(other)) && form(one)[0] === form(other)[0]),
  };
}
