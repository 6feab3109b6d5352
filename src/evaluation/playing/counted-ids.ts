import type { Ids } from "../../domain/ports.ts";

/** Ids counted from 1, so that two trials of a case are the same to the letter. Only for stores that nobody else sees. */
export function countedIds(): Ids {
  let count = 0;
  const counted = () => {
    count += 1;
    return count;
  };
  const next = () => String(counted()).padStart(26, "0");
  return {
    next,
    secret: () => next().padStart(43, "0"),
    teamCode() {
      const letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
      const number = counted();
      const code = [5, 4, 3, 2, 1, 0].map((place) => letters[Math.floor(number / 32 ** place) % 32]).join("");
      return `${code.slice(0, 3)}-${code.slice(3)}`;
    },
  };
}
