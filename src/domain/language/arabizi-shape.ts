import { arabiziGrammar, arabiziTalk, arabiziVerbs, arabiziWords } from "./lexicons/arabizi.ts";
import { arabiziNumbers, spellingsOf } from "./lexicons/number-words.ts";
import { wordsOf } from "./lexicons/read.ts";

/** How Darija in Latin letters looks, whatever its spelling: digits for letters, verb shapes, clitics, consonants. */

/**
 * The consonants of a spelling, one sign for the ways of writing one sound: bzzaf, bezaf and bazzaf share "bzf"; 3lach,
 * 3lash and 3lax share "3lX".
 */
export function skeleton(word: string): string {
  return word
    .replace(/ch|sh|x/g, "X")
    .replace(/kh|5|7'/g, "K")
    .replace(/gh|3'/g, "G")
    .replace(/[9q]/g, "Q")
    .replace(/7/g, "h")
    .replace(/[2'-]/g, "")
    .replace(/8/g, "h")
    .replace(/th/g, "t")
    .replace(/dh/g, "d")
    .replace(/(.)\1+/g, "$1")
    .replace(/(?!^)[aeiouyw]/g, "")
    .replace(/^[aeiou]/, "")
    .replace(/(.)\1+/g, "$1");
}

const stems = new Set(
  wordsOf(`${arabiziGrammar} ${arabiziTalk} ${arabiziVerbs} ${arabiziWords} ${spellingsOf(arabiziNumbers)}`)
    .map(skeleton)
    .filter((stem) => stem.length >= 3 || /[3QKGX]/.test(stem)),
);

// "co2", "m3", "4g", "h2o", "mp3", "2eme", "1er", "b2b", "3d", "2x", "10h30", "a4": digits that are digits.
const realDigits =
  /^(?:\d+[a-z]{0,4}\d*|[a-z]{1,3}\d{1,4}|[a-z]\d[a-z]|\d+(?:eme|ieme|er|ere|nd|nde|th|st|rd|mois|ans?|jours?|min|mins|hrs?|fois|dhs?|kms?|euros?|days?|years?|x)|.*\d{4,}.*|.*(?:covid|vitamin|web|gpt)\d+|koi2|2m1|a2m1|bi1|b1|r1|1di|k7|p-?e|m2m|c2c)$/;
const letterDigit = /[a-z][23579](?![0-9])|(?<![0-9])[23579][a-z]/;

/** True for a word whose digits stand for letters: "3ndna", "lwa9t", "7it". */
export function hasLetterDigits(word: string): boolean {
  if (!letterDigit.test(word) || /^\d+(?:h|min|mn|x)\d+$/.test(word)) return false;
  if (
    /^[3792][a-z]{1,}/.test(word) &&
    !/^\d(?:d|g|e|h|m|j|k|s|x|er|eme|ieme|nd|nde|rd|th|min|mins|mois|ans?|jours?|fois|kg|km|kms|cm|mm|dh|dhs|euros?|hrs?|heures?|semaines?|days?|years?|hours?|weeks?|months?|people|personnes?|litres?|metres?|million|mille)$/.test(
      word,
    )
  )
    return true;
  return !realDigits.test(word);
}

const shapes: readonly (readonly [RegExp, number])[] = [
  // ka-, ta-, ki- with a person: "kaybi3o", "tanmchi", "katdir", "kiydiro"
  [/^(?:ma)?(?:k|t)(?:a|e|i)?[ntyi][a-z0-9]{2,}$/, 0.8],
  [/^(?:ma)?ka(?:n|t|y|i)[a-z0-9]{2,}$/, 1.6],
  [/^(?:ma)?gha(?:n|t|y|di)[a-z0-9]*$/, 1.8],
  // ma...ch, ma...x: "mafhemtch", "makaynach"
  [/^m[ae]?[a-z0-9]{2,}(?:ch|sh|x|chi)$/, 1.6],
  // plural imperfect and past: "nsawbo", "ydiro", "bghaw", "tmchiw"
  [/^[nyt][a-z0-9]*[^aeiou][a-z0-9]*(?:o|ou|iw|aw)$/, 0.8],
  [/(?:aw|iw|ouh|oha|ohom|ohoum|hom|houm|kom|koum|tiha|tihom|nahom)$/, 0.7],
  // l + consonant: "lfellaha", "lwa9t"; a doubled first letter: "ssou9", "nnas"
  [/^l[bcdfghjkmnpqrstvwxz379][a-z0-9]+$/, 1.4],
  [/^([bcdfghjkmnpqrstvwxz])\1/, 1.6],
  [/(?:dyal|dial)/, 2.5],
  [/^(?:mo|mou|mt|mst|m7|mh|mkh|mgh)[a-z0-9]{3,}/, 0.3],
  [/(?:iya|iyya|iyat|iyin|oun|oub|oum|ech|ach|ich)$/, 0.3],
  [/kh|gh(?!t)|(?<!s)ch?h|dj|zz|ww|yy|aa|hh|ii|bb|dd/, 0.4],
  [/q(?!u)|w[bcdfghjklmnpqstvz]|[bcdfgjkmpqvz][bcdfgjkmnpqtvz][bcdfgjkmnpqtvz]/, 0.7],
  [
    /^(?:bgh|ghz|chn|chk|chw|chh|kht|khd|khs|khr|dy|fh|hb|hd|hm|hn|kb|kd|kh|km|kt|ml|mch|mn|mr|ms|mz|nb|nd|nf|ng|nj|nk|nm|ns|nt|nw|nz|rb|rf|rj|rk|sb|sd|sg|tb|td|tf|tg|tj|tk|tm|tn|tl|wl|yd|yk|zr|zn|zw|zm)/,
    1.1,
  ],
];

/** Evidence, in nats, that a word no lexicon has is Darija in Latin letters. */
export function arabiziShape(word: string): number {
  let evidence = 0;
  for (const [pattern, weight] of shapes) if (pattern.test(word)) evidence += weight;
  if (evidence < 3 && knownSkeleton(word)) evidence += 1.6;
  return Math.min(evidence, 4);
}

const clitics = /^(?:[wo](?=[^aeiou]))?(?:[fbdl](?=[^aeiou]))?/;
const verbal = /^(?:m)?(?:[ktG])?(?:[nty])?/;
const endings = /(?:hm|km|tX|X|h|k|n|t|tn|nh|th|l|lh|ln|lhm)$/;

/** True when the consonants, bare of clitics, persons and endings, are those of a word of the lexicon. */
function knownSkeleton(word: string): boolean {
  const bones = skeleton(word);
  if (stems.has(bones)) return true;
  const bare = bones.replace(clitics, "");
  if (stems.has(bare) && bare.length >= 3) return true;
  const stem = bare.replace(verbal, "");
  if (stem.length >= 3 && stems.has(stem)) return true;
  const short = stem.replace(endings, "");
  return short.length >= 3 && stems.has(short);
}
