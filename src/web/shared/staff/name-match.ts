const alefs = /[أإآٱ]/g;

/** One spelling for a name however it is typed: no accents or vowel signs, one alef, ta marbuta as ha. */
const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(alefs, "ا")
    .replaceAll("ة", "ه")
    .replaceAll("ى", "ي")
    .normalize("NFKD")
    .replace(/[\p{Mn}\u0640]/gu, "")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();

/** Does the name hold what was typed? Nothing typed: every name does. */
export const alike = (name: string, typed: string): boolean => plain(name).includes(plain(typed));
