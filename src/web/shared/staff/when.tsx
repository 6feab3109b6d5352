import type { Desk } from "./desk.ts";
import { ago, moment } from "./time.ts";
import { words } from "./words.ts";

export const agoWords = (desk: Desk, at: string): string => ago(at, desk.now, desk.door.language) ?? words.justNow;

/** How long ago; the hour itself on a pointer's stay, and for machines. */
export const Ago = ({ desk, at }: { desk: Desk; at: string }) => (
  <time dateTime={at} title={moment(at, desk.timezone, desk.door.language)}>
    {agoWords(desk, at)}
  </time>
);
