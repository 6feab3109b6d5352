/** The programme's clock: its time zone and the server's time, whatever the phone believes. */
export interface Clock {
  /** What the server's clock is ahead of the phone's, in milliseconds. */
  ahead: number;
  timezone: string;
}

export const ahead = (now: string): number => Date.parse(now) - Date.now();

/** Wall-clock time of the programme as if it were UTC, in milliseconds: two such times can be compared. */
export function wall(clock: Clock): number {
  const parts: Record<string, string> = {};
  const format = new Intl.DateTimeFormat("en-GB-u-nu-latn", {
    timeZone: clock.timezone,
    dateStyle: "short",
    timeStyle: "medium",
  });
  for (const part of format.formatToParts(Date.now() + clock.ahead)) parts[part.type] = part.value;
  return Date.parse(`${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}:${parts.second}Z`);
}

export const wallOf = (date: string, time: string): number => Date.parse(`${date}T${time}:00Z`);

/** Whole minutes until a time of a day; negative once it is past. */
export const minutesUntil = (clock: Clock, date: string, time: string): number =>
  Math.ceil((wallOf(date, time) - wall(clock)) / 60_000);

/**
 * The workshop under way, or the last one begun, or the first: what the clock points at, which forces nobody. Undefined
 * where no workshop has a time: then the team sets its own pace.
 */
export function pointedAt<W extends { date: string | null; start: string | null }>(
  clock: Clock,
  workshops: readonly W[],
): W | undefined {
  const timed = workshops.filter(({ date, start }) => date !== null && start !== null);
  const now = wall(clock);
  return timed.filter(({ date, start }) => wallOf(date!, start!) <= now).pop() ?? timed[0];
}
