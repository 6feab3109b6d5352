import { folded } from "../../domain/language/fold.ts";

const gap = "[^\\p{L}\\p{N}]{0,2}";
const start = "(?<![\\p{L}\\p{N}])";
const end = "(?![\\p{L}\\p{N}])";
const name = "[\\p{L}\\p{N}-]{2,}";
/** Ends of an address that are no word of our languages, so that they count after a dot and a space as well. */
const sureEnds = "com|net|org|io|ly|gg|xyz|biz";
const ends = `${sureEnds}|info|me|ma|fr|eu|co|dev|ai|app|be|to|ru|cn|uk|us|gl|cc|tv|link|site|online|shop|example|test`;

/** Read in folded spelling, where full-width and styled letters are plain ones and invisible signs are gone. */
const addresses: readonly RegExp[] = [
  // A scheme, whatever it is called ("hxxps : / /").
  /[a-z][a-z\d+.-]*\s?:\s?\/\s?\//u,
  /(?:javascript|vbscript|mailto|tel):\S|data:[a-z]+\//u,
  // "http" and "www", however their letters are kept apart.
  new RegExp(`${start}h${gap}[tx]${gap}[tx]${gap}p(?:${gap}s)?(?!\\p{L})`, "u"),
  new RegExp(`${start}w${gap}w${gap}w(?!\\p{L})`, "u"),
  // A dot inside a word, with Latin letters after it: no sentence ends so.
  new RegExp(`${name}[.。‧∙·۔][a-z]{2,}`, "u"),
  new RegExp(`${name}\\.(?:المغرب|كوم|موقع|شبكه)`, "u"),
  new RegExp(`${name}\\s+\\.\\s*(?:${ends})${end}`, "u"),
  new RegExp(`${name}\\.\\s(?:${sureEnds})${end}`, "u"),
  /[[({]\s?(?:\.|dot|point|نقطه|دوت)\s?[\])}]/u,
  new RegExp(`${start}(?:dot|point|نقطه|دوت)\\s(?:${sureEnds}|كوم|نت|اورغ)${end}`, "u"),
  // Sent to a button, or an address read aloud.
  new RegExp(
    `${start}(?:cliquez|telechargez|scannez|click (?:on|the|here)|download (?:the|this|it)|انقروا|حملوا)${end}`,
    "u",
  ),
  new RegExp(`${start}(?:slash|antislash|barre oblique|arobase|شرطه مايله)${end}`, "u"),
  new RegExp(`${start}xn--[a-z\\d]`, "u"),
  // Internet addresses in numbers; a date has three parts.
  /(?<![\d.])\d{1,3}(?:\s?\[?\.\]?\s?\d{1,3}){3}(?![\d.])/u,
  /(?:[\da-f]{1,4}:){4}/u,
  /\S@\S/u,
  /%[\da-f]{2}%[\da-f]{2}/u,
];

/** Images, links in words, tags, entities, code and data: a reply is plain text. Read as it is written. */
const markup = /!\[|\]\(|\]\[(?!\d+\])|<\s?[a-z/!?]|&(?:#\w+|[a-z]{2,8});|[{}]|`|\[\[/iu;

/** Words that lead off-site or are markup, anywhere in a text. */
export const leadsOffSite = (text: string): boolean => {
  if (markup.test(text)) return true;
  const read = folded(text);
  return addresses.some((address) => address.test(read));
};
