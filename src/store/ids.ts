import { randomBytes, randomInt } from "node:crypto";
import type { Ids } from "../domain/ports.ts";

/** Crockford's base 32: no I, L, O, U, so that an id survives being read aloud. */
const idAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const codeAlphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

let lastMoment = 0;
let lastTail: number[] = [];

/**
 * 26 characters: 10 of time (milliseconds), 16 of chance (80 bits). Two of the same millisecond still grow: the second
 * is the first plus one. Same layout as ULID.
 */
export function nextId(): string {
  const moment = Date.now();
  if (moment > lastMoment) {
    lastMoment = moment;
    lastTail = [...randomBytes(16)].map((byte) => byte & 31);
  } else {
    let place = 15;
    while (place >= 0 && lastTail[place] === 31) lastTail[place--] = 0;
    if (place >= 0) lastTail[place]! += 1;
    else lastMoment += 1;
  }
  let time = "";
  for (let rest = lastMoment, place = 0; place < 10; place += 1, rest = Math.floor(rest / 32))
    time = idAlphabet[rest % 32] + time;
  return time + lastTail.map((value) => idAlphabet[value]).join("");
}

export const ids: Ids = {
  next: nextId,
  secret: () => randomBytes(32).toString("base64url"),
  teamCode() {
    const letters = Array.from({ length: 6 }, () => codeAlphabet[randomInt(codeAlphabet.length)]).join("");
    return `${letters.slice(0, 3)}-${letters.slice(3)}`;
  },
};
