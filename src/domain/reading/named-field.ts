import { fold } from "../language/fold.ts";
import { fieldNames } from "./lexicon/field-names.ts";

export interface ReadField {
  workshop: string;
  field: string;
}

/** Fields by label, and by workshop and label: "bénéficiaires" heads another field in each workshop. */
const labels = new Map<string, ReadField>();
for (const [workshop, fields] of Object.entries(fieldNames))
  for (const [field, names] of Object.entries(fields))
    for (const name of names.split(/[,\n]/)) {
      const label = name.trim();
      if (!labels.has(label)) labels.set(label, { workshop, field });
      labels.set(`${workshop}: ${label}`, { workshop, field });
    }

const head = /^[\s\p{P}\p{S}\d]*(\p{L}[^:=\n–—?!.]{1,45}?)\s*[*_]*\s*(?:[:=–—\n]|\s-\s)/u;
const article = /^(?:le|la|les|l|nos|notre|un|une|des|the|our|a)\s/;

/**
 * The field that a heading names ("causes : ...", "## Impact") and where the words behind it begin; null without one.
 * Of labels that several workshops know, the given workshop's comes first.
 */
export function namedField(text: string, workshop?: string): (ReadField & { start: number }) | null {
  const source = fold(text.slice(0, 200));
  const heading = head.exec(source.text);
  if (!heading) return null;
  const start = source.at[heading[0].length] ?? text.length;
  if (text.slice(start).trim() === "") return null;
  const plain = heading[1]!.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  for (const label of [plain, plain.replace(article, ""), plain.replace(/^ال/, "")]) {
    const found = (workshop && labels.get(`${workshop}: ${label}`)) || labels.get(label);
    if (found) return { ...found, start };
  }
  return null;
}
