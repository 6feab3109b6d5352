/** What looks like a long number to hide and is a figure, a date or a list: evidence, which stays. */

const thousands = /^\+?\s?\d{1,3}(?:[ .\u00a0\u2009\u202f]\d{3})+$/u;
const date = /(?<!\d)(?:[0-3]?\d[/.-][01]?\d[/.-](?:19|20)\d\d|(?:19|20)\d\d[/.-][01]?\d[/.-][0-3]?\d)(?!\d)/u;
const hours = /^(?:[01]\d|2[0-3])\.[0-5]\d ?[-–] ?(?:[01]\d|2[0-3])\.[0-5]\d/u;
const unit =
  /^[ \u00a0\u202f]?(?:%|٪|dhs?\b|mad\b|dirhams?|€|eur(?:os?)?\b|\$|usd\b|dollars?|fcfa|km|kg|kwh|m[23²³]|tonnes?|litres?|personnes?|habitants?|utilisat|élèves|eleves|emplois|people|users|jobs|درهم|دراهم|شخص|نسمة|تلميذ|كلم|متر|طن|مليون)/iu;

/** `run` as written, digits Western; `after`: the text that follows it. */
export function isFigure(run: string, after: string): boolean {
  const digits = run.replace(/\D/g, "");
  if (date.test(run) || hours.test(run) || /^(\d)\1*$/.test(digits)) return true;
  if (/0{5,}$/.test(digits) && !/^\+?0/.test(run)) return true;
  if (thousands.test(run) && (digits.length <= 9 || digits.endsWith("000") || unit.test(after))) return true;
  const groups = run.match(/\d+/g) ?? [];
  if (groups.length >= 2 && isCount(groups)) return true;
  const long = groups.filter((group) => group.length === 4);
  if (long.length >= 2 && long.every((group) => /^(?:19|20)/.test(group))) return true;
  return !/^[+0]/.test(run) && unit.test(after);
}

/** 01 02 03 04 05: numbers that count up. */
const isCount = (groups: readonly string[]): boolean =>
  groups.every((group, place) => place === 0 || Number(group) === Number(groups[place - 1]) + 1);
