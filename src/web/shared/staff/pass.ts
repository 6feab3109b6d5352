import { note, noted } from "../keep.ts";

export type Kind = "mentor" | "organiser";

/** Routes begin with a slash, tokens never do. */
const tokenIn = (hash: string): string | null => {
  const fragment = hash.slice(1);
  return fragment === "" || fragment.startsWith("/") ? null : fragment;
};

const place = (kind: Kind) => `staff:${kind}`;

/** The token of a link's fragment, kept on this device and taken out of the address bar; else the one kept before. */
export function takePass(kind: Kind): string | null {
  const token = tokenIn(location.hash);
  if (token === null) return noted(place(kind));
  note(place(kind), token);
  history.replaceState(null, "", location.pathname + location.search);
  return token;
}

export const forgetPass = (kind: Kind): void => note(place(kind), null);

export const holdsPass = (): boolean => tokenIn(location.hash) !== null;
