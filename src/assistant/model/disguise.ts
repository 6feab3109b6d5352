/** Characters that nobody sees, or that turn the order of reading round. The isolates of the phrasebook are not among them. */
const unseen = /[\u00ad\u115f\u180e\u200b-\u200d\u202a-\u202e\u2060-\u2064\u3164\ufeff\u{e0000}-\u{e007f}]/u;
/** Letters of other scripts, and letters drawn as signs, pass for the ones they look like. */
const lookAlikes =
  /(?=\p{L})[^\p{Script=Latin}\p{Script=Arabic}\p{Script=Common}]|[\uff01-\uff5e\u24b6-\u24e9\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f189}]/u;
/** Words spelled letter by letter. */
const spelled = /(?<!\p{L})(?:\p{L}[\s.·|*_/-]{1,3}){6,}\p{L}?(?!\p{L})/u;
/** No word of our languages is as long; a code is. */
const overlong = /[\p{L}\p{N}+/=_-]{36,}/u;
/** A code cut into words: small and capital letters mixed inside. */
const mixed =
  /(?<![\p{L}\p{N}])(?=[A-Za-z\d+/]*[a-z])(?:(?=[A-Za-z\d+/]*[a-z][A-Z])(?=[A-Za-z\d+/]*(?:\d|[A-Z][A-Za-z\d]*[A-Z]))|(?=(?:[a-z\d+/]*[A-Z]){4}))[A-Za-z\d+/]{6,}=*/gu;
const numberRow = /(?:(?<![\p{L}\p{N}])(?:0x)?[\da-f]{2}[\s,]+){8,}/iu;

/** True for words that are not written to be read: hidden, drawn with other letters, spelled out or coded. Pure. */
export const isDisguised = (own: string): boolean =>
  unseen.test(own) ||
  lookAlikes.test(own) ||
  spelled.test(own) ||
  overlong.test(own) ||
  numberRow.test(own) ||
  (own.match(mixed)?.length ?? 0) >= 2;
