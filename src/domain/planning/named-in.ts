import { folded } from "../language/fold.ts";
import type { Canvas, Field } from "../programme.ts";
import { countWords } from "./quoting.ts";

/** The field that a message calls by its name ("la proposition de valeur", "المؤشرات"); the longest name wins. */
export function namedIn(canvas: Canvas, text: string): Field | null {
  const said = ` ${folded(text).replace(/[^\p{L}\p{N}]+/gu, " ")} `;
  let best: { field: Field; length: number } | null = null;
  for (const field of canvas.fields)
    for (const label of namesOf(canvas, field)) {
      const name = folded(label)
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim();
      const known = said.includes(` ${name} `) || (/^ال/u.test(name) && said.includes(name));
      if (known && name.length > (best?.length ?? 0)) best = { field, length: name.length };
    }
  return best?.field ?? null;
}

const longHead = 6;

/** Its labels, and the first word of each when no other field begins with it. */
function namesOf(canvas: Canvas, field: Field): string[] {
  const { fr, en, ar } = field.label;
  const heads = [fr.bare, en.bare].flatMap((label) => {
    const head = label.split(" ")[0]!;
    const shared = canvas.fields.some(
      (other) =>
        other !== field && [other.label.fr.bare, other.label.en.bare].some((one) => one.split(" ")[0] === head),
    );
    return head.length >= longHead && !shared ? [head] : [];
  });
  return [fr.bare, fr.definite, en.bare, ar.definite, ...heads];
}

/** The message calls the canvas itself by its title: "mon CV". */
export function namesCanvas(canvas: Canvas, text: string): boolean {
  const said = ` ${folded(text).replace(/[^\p{L}\p{N}]+/gu, " ")} `;
  const { fr, ar, en } = canvas.title;
  return [fr.bare, ar.bare, en.bare].some((title) => {
    const name = folded(title)
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
    return said.includes(` ${name} `) || said.includes(` ${name.split(" ").at(-1)!} `);
  });
}

const turning =
  /travaill|finir|termin|complet|rempl|repren|finish|complete|fill in|نكمل|نتمم|نملا|nkmlo|nkemlo|\bpass(?:er|ons|e)\b|parl|commenc|abord|reven|attaqu|continu|\bfai(?:t|re|sons)\b|\bvoir\b|work on|\bgo (?:to|back)|move (?:on )?to|talk about|start with|\bdo the\b|نشتغل|نخدم|ندوز|نبدا|نعمل|ننتقل|نرجع|نعود|nkhdmo|nkhedmo|ndouzo|ndozo|nbdaw|nrj3o/u;
const shortWish = 8;

/** "On veut travailler les données": a few words that turn to another field, and say nothing for it yet. */
export function turnsTo(canvas: Canvas, text: string): Field | null {
  if (countWords(text) > shortWish) return null;
  const field = namedIn(canvas, text);
  return field && (turning.test(folded(text)) || countWords(text) <= 3) ? field : null;
}
