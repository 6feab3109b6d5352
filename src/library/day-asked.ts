import { folded } from "../domain/language/fold.ts";
import type { Programme } from "../domain/programme.ts";

/** How the days are counted in a question; the last one is the programme's own. */
const counted: readonly (readonly [number, RegExp])[] = [
  [1, /(?:premier|1er|1ere|first|الاول|الاولي|اللول|لول|اول|lowel|lwel|louwel|lewel)/u],
  [2, /(?:deuxieme|second|2e|2eme|الثاني|التاني|تاني|ثاني|tani|tanya|zawj|jouj)/u],
  [3, /(?:troisieme|third|3e|3eme|الثالث|التالت|تالت|ثالث|talet|talt|tlata)/u],
  [4, /(?:quatrieme|fourth|4e|4eme|الرابع|رابع|rabe3|rab3|reb3a)/u],
];
const numbers: readonly string[] = ["one", "two", "three", "four", "five", "six", "seven"];
const last = /(?:dernier|last|final|الاخير|لاخير|lekher|lakher|akhir)/u;
const day =
  "(?:jour|jours|journee|day|soir|soiree|matin|evening|night|morning|يوم|اليوم|نهار|النهار|مساء|ليله|ليل|nhar|lyoum|yom|youm)";

/** Names of the weekdays; Darija has "tlata" both for Tuesday and for three: after "nhar" it is the weekday. */
const weekdays: readonly RegExp[] = [
  /(?:dimanche|sunday|الاحد|lhed|l7ed)/u,
  /(?:lundi|monday|الاثنين|الاتنين|ltnin|tnin)/u,
  /(?:mardi|tuesday|الثلاثاء|الثلاثا|التلات|tlat|tlata|ttlat)/u,
  /(?:mercredi|wednesday|الاربعاء|الاربعا|لربع|larb3|larb3a|lareb3a)/u,
  /(?:jeudi|thursday|الخميس|لخميس|lkhmis|khmis)/u,
  /(?:vendredi|friday|الجمعه|جمعه|jem3a|jm3a|ljem3a|ljoum3a)/u,
  /(?:samedi|saturday|السبت|sebt|ssebt)/u,
];
const alone = (pattern: RegExp) => new RegExp(`(?<![\\p{L}\\d])[لفب]?${pattern.source}(?![\\p{L}\\d])`, "u");

/** The day of the programme that a question names by its number or its weekday; null when it names none or several. */
export function dayAsked(question: string, { days }: Pick<Programme, "days">): number | null {
  const text = ` ${folded(question)} `;
  const found = new Set<number>();
  for (const match of text.matchAll(
    new RegExp(`(?<!\\p{L})[لفب]?(?:ال)?${day}\\s*(?:n°|no)?\\s*(\\d|${numbers.join("|")})(?![\\p{L}\\d])`, "gu"),
  ))
    found.add(/\d/.test(match[1]!) ? Number(match[1]) : numbers.indexOf(match[1]!) + 1);
  for (const match of text.matchAll(/(?<![\p{L}\d])j(\d)(?!\d)/gu)) found.add(Number(match[1]));
  if (found.size === 0) {
    const near = (pattern: RegExp) =>
      new RegExp(
        `(?<!\\p{L})[لفب]?(?:ال)?${day} (?:de |du |d |l |dyal |ديال )?${pattern.source}(?!\\p{L})|(?<![\\p{L}\\d])${pattern.source} (?:de la )?${day}(?!\\p{L})`,
        "u",
      ).test(text);
    days.forEach(({ number, date }) => {
      const weekday = weekdays[new Date(`${date}T12:00:00Z`).getUTCDay()]!;
      if (alone(weekday).test(text)) found.add(number);
    });
    if (found.size === 0) for (const [number, pattern] of counted) if (near(pattern)) found.add(number);
    if (found.size === 0 && near(last)) found.add(days.length);
  }
  const [only] = [...found].filter((number) => days.some((one) => one.number === number));
  return found.size === 1 && only !== undefined ? only : null;
}
