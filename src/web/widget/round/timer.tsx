import { useEffect, useState } from "preact/hooks";
import { star } from "../icon.tsx";
import type { Room } from "../room.ts";
import { until, wordsOf } from "./table.ts";

/** Draws again every second until the moment has come; gives the seconds left. */
export function useSeconds(room: Room, moment: string): number {
  const [, look] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => look((seen) => seen + 1), 500);
    return () => clearInterval(timer);
  }, [moment]);
  return Math.ceil(until(room, moment) / 1000);
}

export const clockText = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

/** The clock: a star whose line grows shorter, with the time left in it. */
export function Timer({ room, endsAt, minutes }: { room: Room; endsAt: string; minutes: number }) {
  const seconds = useSeconds(room, endsAt);
  const part = (100 * seconds) / (minutes * 60);
  return (
    <div class="timer" role="timer" aria-label={wordsOf(room).left}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={`${star}z`} class="rest" />
        <path d={star} pathLength={100} stroke-dasharray={`${part} 100`} />
      </svg>
      <b dir="ltr">{clockText(seconds)}</b>
    </div>
  );
}
