import type { Field } from "../programme.ts";
import { readPrivateData } from "../reading/private-data.ts";
import { checkText } from "./registry.ts";

/** Criteria that guard a person, and what each asks of words before they are taken up for a canvas. */
const guards: Readonly<Record<string, string>> = {
  no_private_data: "no_private_data",
  no_personal_details: "no_personal_details",
  contact_safe: "no_private_data",
};

/**
 * False for words that give away what a field must not hold: where one of its criteria guards a person and the text
 * fails it, or, where minors write, any way to find them. A field for being reached may hold a telephone or an e-mail.
 */
export function mayBeKept(field: Field, text: string, { minors }: { minors: boolean }): boolean {
  const wanted = field.criteria.flatMap((id) => guards[id] ?? []);
  if (checkText(wanted, { text, notOwn: [] }).some(({ verdict }) => verdict === "missing")) return false;
  if (!minors) return true;
  const reached = field.criteria.includes("contact_safe");
  return readPrivateData(text).every(
    ({ kind }) => kind === "school" || (reached && (kind === "email" || kind === "phone")),
  );
}
