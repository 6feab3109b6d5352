import type { CheckedField, FieldText } from "../domain/canvas.ts";
import type { Finding } from "../domain/criteria/finding.ts";
import { checkText } from "../domain/criteria/registry.ts";
import { type Field, notOwnWords, type Programme } from "../domain/programme.ts";

const remembered = new Map<string, Finding[]>();
const rememberAtMost = 5000;

/** What the field's criteria say of a text. The same text is read once: phones ask for canvases far more than they write. */
export function findingsOf(programme: Programme, workshop: string, field: Field, text: string): Finding[] {
  const place = `${programme.id}/${workshop}.${field.id}/${text}`;
  let findings = remembered.get(place);
  if (findings === undefined) {
    findings = checkText(field.criteria, { text, notOwn: notOwnWords(field) });
    if (remembered.size >= rememberAtMost) remembered.clear();
    remembered.set(place, findings);
  }
  return findings;
}

/** A field as a team sees it. */
export const checked = (programme: Programme, workshop: string, field: Field, value: FieldText): CheckedField => ({
  text: value.text,
  revision: value.revision,
  findings: findingsOf(programme, workshop, field, value.text),
});
