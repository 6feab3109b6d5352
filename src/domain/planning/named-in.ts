import { folded } from "../language/fold.ts";
import type { Canvas, Field } from "../programme.ts";

/** The field that a message calls by its name ("la proposition de valeur", "المؤشرات"); the longest name wins. */
export function namedIn(canvas: Canvas, text: string): Field | null {
  const said = ` ${folded(text).replace(/[^\p{L}\p{N}]+/gu, " ")} `;
  let best: { field: Field; length: number } | null = null;
  for (const field of canvas.fields)
    for (const label of [field.label.fr.bare, field.label.fr.definite, field.label.en.bare, field.label.ar.definite]) {
      const name = folded(label)
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim();
      const known = said.includes(` ${name} `) || (/^ال/u.test(name) && said.includes(name));
      if (known && name.length > (best?.length ?? 0)) best = { field, length: name.length };
    }
  return best?.field ?? null;
}
