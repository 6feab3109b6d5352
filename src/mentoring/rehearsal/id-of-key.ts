import { createHash } from "node:crypto";
import type { Member } from "../../domain/people.ts";

/** A member's key names one thing, however often the phone sends it. `key`: with the kind of thing before it, where several are keyed. */
export const idOfKey = ({ id }: Member, key: string): string =>
  createHash("sha256").update(`${id}\n${key}`).digest("hex").slice(0, 26);
