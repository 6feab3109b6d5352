/** Scripts of a text, word by word. */

export type Script = "Latin" | "Arabic" | "Tifinagh" | "other";

export interface ScriptedWord {
  /** As written, in lower case, composed (NFC). */
  token: string;
  script: Script;
  /** Written with a capital first letter. */
  capital: boolean;
}

const runs =
  /[\p{Script=Arabic}\p{Mn}\u0640]+|[\p{Script=Tifinagh}\u2d7f]+|[\p{Script=Latin}0-9][\p{Script=Latin}\p{Mn}0-9]*(?:['’‘ʼ`´-][\p{Script=Latin}\p{Mn}0-9]+)*'?|\p{L}+/gu;
const address = /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+|[#@][\p{L}\p{N}_]+/gu;
/** No word of these languages is longer; what is, is noise. */
const longest = 40;
const arabicLetter = /\p{L}/u;

/** The words of a text with their script; links, addresses, hashtags and bare numbers are left out. */
export function scriptedWords(text: string): ScriptedWord[] {
  const found: ScriptedWord[] = [];
  const clean = /[@#]|:\/\/|www\./.test(text) ? text.replace(address, " ") : text;
  for (const [match] of clean.normalize("NFC").matchAll(runs)) {
    if (match.length > longest) continue;
    const code = match.codePointAt(0)!;
    if ((code >= 0x600 && code < 0x700) || (code >= 0x750 && code < 0x780) || code >= 0xfb50) {
      if (arabicLetter.test(match)) found.push({ token: match, script: "Arabic", capital: false });
    } else if (code >= 0x2d30 && code < 0x2d80) found.push({ token: match, script: "Tifinagh", capital: false });
    else if (code < 0x250 || (code >= 0x1e00 && code < 0x1f00)) {
      const token = match.toLowerCase();
      if (!/^\d+$/.test(token)) found.push({ token, script: "Latin", capital: token[0] !== match[0] });
    } else found.push({ token: match, script: "other", capital: false });
  }
  return found;
}
