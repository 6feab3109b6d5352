/** One line of a timetable as it is told: all parts are ready for their language. */
export interface Line {
  day: string;
  hours: string;
  slot: string;
  title: string;
}

/** Lines of the same day stand together, so that the day is said once. */
export function byDay(lines: readonly Line[]): Line[][] {
  const days: Line[][] = [];
  for (const line of lines) {
    const last = days.at(-1);
    if (last?.[0]?.day === line.day) last.push(line);
    else days.push([line]);
  }
  return days;
}

/** The sentences answers are made of. Quotes come marked and isolated, times as HH:MM. */
export interface Words {
  day(number: number, date: string): string;
  /** "from 16:45 to 18:30", "at 20:00", "in the evening, no hour written". */
  hours(start: string | null, end: string | null): string;
  /** The same for the middle of a list: "16:45 - 18:30". */
  slot(start: string | null, end: string | null): string;
  length(minutes: number): string;
  quoted(quote: string): string;
  /** A session inside a sentence: title, day, hours. */
  inline(line: Line): string;
  session(line: Line, quote: string | null): string;
  /** Several sessions that answer one question. */
  sessions(lines: readonly Line[]): string;
  everyDay(title: string, hours: string): string;
  listOfDay(day: string, title: string, items: readonly string[]): string;
  noneThen(day: string): string;
  noneAt(day: string, time: string): string;
  yes: string;
  no: string;
  counted(count: number, what: string, place: string): string;
  inAll(days: number): string;
  /** Names of kinds of sessions, in the plural. */
  kinds: Readonly<Record<string, string>>;
  lasts(title: string, length: string, hours: string, day: string): string;
  noEnd(title: string, day: string, start: string | null): string;
  dayRuns(day: string, start: string, end: string, first: string, last: string): string;
  evening(items: readonly string[]): string;
  after(what: string, lines: readonly Line[]): string;
  before(what: string, lines: readonly Line[]): string;
  nothingAfter(what: string): string;
  nothingBefore(what: string): string;
  now(time: string, current: string | null, next: string | null): string;
  notBegun(first: string): string;
  over: string;
  objective(day: string, text: string): string;
  expected(day: string, text: string): string;
  theme(day: string, title: string): string;
  criteria(day: number, names: readonly string[]): string;
  criteriaDiffer(missing: readonly string[]): string;
  noWeights: string;
  /** Said when nothing in the library answers. */
  notTold: readonly string[];
  nearest(quote: string, place: string): string;
  /** Offers a person. */
  offers: readonly string[];
  noSuchDay(days: number, first: string, last: string): string;
  fromSource(source: string, quote: string): string;
  method(text: string, source: string): string;
  inProgramme(text: string): string;
  /** Last touches of a whole answer: spaces before French marks, isolates round Latin words in Arabic. */
  finish(text: string): string;
}
