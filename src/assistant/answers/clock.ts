import { folded } from "../../domain/language/fold.ts";

/** A time of day that a question names, "HH:MM". */
export interface AskedTime {
  time: string;
  /** Where it stands in the folded text. */
  start: number;
  end: number;
}

const hours: Readonly<Record<string, number>> = {
  الواحده: 1,
  الثانيه: 2,
  الثالثه: 3,
  الرابعه: 4,
  الخامسه: 5,
  السادسه: 6,
  السابعه: 7,
  الثامنه: 8,
  التاسعه: 9,
  العاشره: 10,
  "الحاديه عشره": 11,
  "الثانيه عشره": 12,
  جوج: 2,
  التلاته: 3,
  الربعه: 4,
  الخمسه: 5,
  السته: 6,
  السبعه: 7,
  التمنيه: 8,
  التسعود: 9,
  العشره: 10,
};

const patterns: readonly RegExp[] = [
  /(?<![\d.,:])(?<hour>\d{1,2}) ?(?::|h|و) ?(?<minute>[0-5]\d)(?!\d)(?: ?(?<half>am|pm|a\.m|p\.m))?/gu,
  /(?<![\d.,:/])(?<hour>\d{1,2}) ?(?:h|heures?|hrs?|o'?clock)(?![\p{L}\d])/gu,
  /(?<![\d.,:])(?<hour>\d{1,2}) ?(?<half>am|pm|a\.m|p\.m)(?!\p{L})/gu,
  /(?:الساعه|ساعه|سا3a|sa3a|m3a|مع|fsa3a|at|vers) ?(?:ال)?(?<hour>\d{1,2})(?![\d:hو])(?: ?(?:و|w) ?(?<minute>nss|نص|نصف|rba3|ربع))?(?! ?(?:juin|june|يونيو|mentors?|teams?|equipes?))/gu,
];
const noon =
  /(?<!apres[- ])(?<!repas de )(?<!pause )(?<![\p{L}])(?:a midi|at noon|noon|midday|منتصف النهار|vers midi)(?!\p{L})/u;
const names = Object.keys(hours)
  .sort((one, other) => other.length - one.length)
  .join("|");
/** "الساعة الرابعة", "بين الثالثة والنصف": an hour is told by what stands before it or by its half. */
const named = new RegExp(
  `(?:(?:الساعه|على|علي|مع|بين|الي|حتي|من) (?<name>${names})(?: و(?:ال)?(?<part>نصف|نص|ربع))?|و?(?<alone>${names}) و(?:ال)?(?<half>نصف|نص|ربع))(?!\\p{L})`,
  "gu",
);
const quarters: Readonly<Record<string, string>> = { nss: "30", نص: "30", نصف: "30", rba3: "15", ربع: "15" };

/** The times that a question names. An hour under 8 without "am" is one of the afternoon: the programme has no night. */
export function readTimes(text: string): AskedTime[] {
  const source = folded(text);
  const found: { time: string; at: number; end: number }[] = [];
  const add = (at: number, length: number, hour: number, minute: string, half: string | undefined) => {
    if (hour > 23 || found.some((other) => at < other.end && at + length > other.at)) return;
    const later = half?.startsWith("p") ? hour < 12 : half === undefined && hour < 8;
    const time = `${String(later ? hour + 12 : hour).padStart(2, "0")}:${minute}`;
    found.push({ time, at, end: at + length });
  };
  for (const pattern of patterns) {
    for (const match of source.matchAll(pattern)) {
      const { hour, minute, half } = match.groups ?? {};
      add(match.index, match[0].length, Number(hour), quarters[minute ?? ""] ?? minute ?? "00", half);
    }
  }
  for (const match of source.matchAll(named)) {
    const { name, part, alone, half } = match.groups!;
    add(match.index, match[0].length, hours[(name ?? alone)!]!, quarters[part ?? half ?? ""] ?? "00", undefined);
  }
  const midday = noon.exec(source);
  if (midday) add(midday.index, midday[0].length, 12, "00", "pm");
  return found.sort((one, other) => one.at - other.at).map(({ time, at, end }) => ({ time, start: at, end }));
}
