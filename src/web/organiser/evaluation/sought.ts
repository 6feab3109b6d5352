import type { ToldWhy } from "../../../domain/reasons.ts";

/** All its sentences, for who looks for a word, without the signs that keep quotations apart. */
export const soughtIn = (why: ToldWhy): string =>
  (typeof why === "string" ? why : Object.values(why).join(" ")).replace(/[\u2066\u2068\u2069]/g, "");
