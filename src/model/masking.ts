import type { DetailKind } from "../domain/reading/personal/detail.ts";
import { personalDetails } from "../domain/reading/personal/details.ts";
import { nameFinder, type Span } from "./member-names.ts";

/** A person's details stand as placeholders (`[TEL_1]`) while a text is away, and come back with the answer. */
export interface Mask {
  hide(text: string): string;
  show(text: string): string;
  /** Shows a text that comes in pieces; what may be a placeholder's beginning waits for the next piece. */
  showing(): { take(delta: string): string; rest(): string };
}

/** What a placeholder calls what it stands for. */
const kinds = ["NAME", "TEL", "MAIL", "ID", "BANK", "LINK"] as const;
type Kind = (typeof kinds)[number];
const kindOf: Readonly<Record<DetailKind, Kind>> = {
  phone: "TEL",
  email: "MAIL",
  id_card: "ID",
  bank: "BANK",
  link: "LINK",
};

const placeholder = new RegExp(`\\[(?:${kinds.join("|")})_\\d{1,4}\\]`, "g");
const longestKind = Math.max(...kinds.map(({ length }) => length));
const beginning = new RegExp(`\\[(?:[A-Z]{0,${longestKind}}|(?:${kinds.join("|")})_\\d{0,4})$`);

/** `texts`: all that goes to the model in one ask, so that no placeholder is taken for something a person typed. */
export function openMask(names: readonly string[], texts: readonly string[]): Mask {
  const typed = new Set(texts.flatMap((text) => (text.includes("_") ? (text.match(placeholder) ?? []) : [])));
  const findNames = names.length > 0 ? nameFinder(names) : () => [];
  const hidden = new Map<string, string>();
  const shown = new Map<string, string>();
  const counts = new Map<Kind, number>();

  const placeholderFor = (kind: Kind, original: string): string => {
    const known = hidden.get(original);
    if (known !== undefined) return known;
    let one: string;
    do {
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      one = `[${kind}_${counts.get(kind)}]`;
    } while (typed.has(one));
    hidden.set(original, one);
    shown.set(one, original);
    return one;
  };

  const show = (text: string): string =>
    shown.size === 0 ? text : text.replace(placeholder, (one) => shown.get(one) ?? one);

  return {
    hide(text) {
      let masked = "";
      let from = 0;
      for (const { kind, start, end } of details(text, findNames)) {
        masked += text.slice(from, start) + placeholderFor(kind, text.slice(start, end));
        from = end;
      }
      return masked + text.slice(from);
    },
    show,
    showing: () => openShowing(show, () => shown.size > 0),
  };
}

/** Everything to hide in a text, in order, nothing twice. */
function details(text: string, findNames: (text: string) => Span[]): (Span & { kind: Kind })[] {
  const found: (Span & { kind: Kind })[] = personalDetails(text).map((one) => ({ ...one, kind: kindOf[one.kind] }));
  for (const name of findNames(text))
    if (!found.some((other) => name.start < other.end && name.end > other.start)) found.push({ ...name, kind: "NAME" });
  return found.sort((one, two) => one.start - two.start);
}

/** Holds back as little as may still turn out to be a placeholder, or the other half of a character. */
function openShowing(show: (text: string) => string, masks: () => boolean) {
  let held = "";
  return {
    take(delta: string): string {
      const text = held + delta;
      const at = masks() ? text.search(beginning) : -1;
      const half = /[\ud800-\udbff]$/.test(text) ? text.length - 1 : -1;
      const cut = at >= 0 ? at : half >= 0 ? half : text.length;
      held = text.slice(cut);
      return show(text.slice(0, cut));
    },
    rest(): string {
      const text = show(held);
      held = "";
      return text;
    },
  };
}
