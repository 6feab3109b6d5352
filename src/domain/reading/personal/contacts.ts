import type { Detail } from "./detail.ts";

const address =
  /[^\s@<>()[\],;:"«»،؛]{1,64}(?:@| ?[[(] ?(?:at|arobase|arobas|@) ?[\])] ?)[\p{L}\p{N}][\p{L}\p{N}-]{0,62}(?: ?[.] ?[\p{L}\p{N}-]{2,24})?(?:\.[\p{L}\p{N}-]{2,24}){0,3}/giu;
/** An address read aloud: "sara arobase gmail point com". */
const spoken =
  /[a-z0-9][a-z0-9._%+-]*(?: arobase [a-z0-9-]+(?:(?:\.| point )[a-z0-9-]+)*(?:\.| point )| at [a-z0-9-]+(?: dot [a-z0-9-]+)* dot )[a-z]{2,}/giu;
const link = /(?:https?:\/\/|www\.)[^\s<>"'«»]{3,2000}/giu;
/** A link that lets its bearer in: a key in it, a password, or a long random word. */
const key =
  /:\/\/[^/\s]*:[^/\s]*@|[?&#](?:[\w-]*(?:token|key|code|invite|auth|sig|secret|pass|pwd|session|jwt)[\w-]*|t)=|\/(?:t|join|invite|j|meet)\/[\w-]{4,}|(?=\w*\d)(?=\w*[a-z])\w{22,}|[\da-f]{8}-[\da-f]{4}-/iu;

/** E-mail addresses, and links that open something for whoever holds them. */
export function contacts(text: string): Detail[] {
  const found: Detail[] = [];
  if (text.includes("://") || /www\./i.test(text)) {
    for (const match of text.matchAll(link)) {
      const whole = match[0].replace(/[.,;:!?)\]،؛؟]+$/u, "");
      if (key.test(whole)) found.push({ kind: "link", start: match.index, end: match.index + whole.length });
    }
  }
  const addresses = /@|[[(] ?(?:at|arobas)/i.test(text) ? text.matchAll(address) : [];
  const readAloud = / arobase | at .* dot /i.test(text) ? text.matchAll(spoken) : [];
  for (const matches of [addresses, readAloud]) {
    for (const match of matches) {
      const end = match.index + match[0].length;
      if (!found.some((other) => match.index < other.end && end > other.start)) {
        found.push({ kind: "email", start: match.index, end });
      }
    }
  }
  return found;
}
