import { contacts } from "./contacts.ts";
import type { Detail } from "./detail.ts";
import { personalNumbers } from "./numbers.ts";

const easternDigit = /[\u0660-\u0669\u06f0-\u06f9]/g;

/**
 * E-mail addresses, links that open something for their bearer, telephone, identity card and bank numbers of a text, in
 * its order, none inside another. Figures that are evidence are none of them. Pure.
 */
export function personalDetails(text: string): Detail[] {
  const found = contacts(text);
  const plain = text.replace(easternDigit, (digit) => String(digit.charCodeAt(0) & 0xf));
  for (const one of /\d/.test(plain) ? personalNumbers(plain) : [])
    if (!found.some((other) => one.start < other.end && one.end > other.start)) found.push(one);
  return found.sort((one, other) => one.start - other.start);
}
