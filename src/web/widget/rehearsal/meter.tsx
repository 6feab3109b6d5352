import { useRef } from "preact/hooks";
import type { Room } from "../room.ts";
import type { Run } from "./run.ts";
import { wordsOf } from "./studio.ts";

/** Levels at which a voice is heard, and at which it breaks. */
const heard = 0.012;
const loud = 0.5;
/** Nobody heard for so long, in milliseconds, is told. */
const patience = 6000;
const bars = 12;

/** How loud it is, as bars and as a word. */
export function Meter({ room, run }: { room: Room; run: Run }) {
  const words = wordsOf(room);
  const last = useRef(0);
  const { loudness, watch } = run;
  if (loudness >= heard) last.current = watch.elapsed;
  // The ear counts in decibels: 60 of them from the quietest bar to the loudest.
  const share = Math.max(0, Math.min(1, 1 + Math.log10(Math.max(loudness, 0.001)) / 3));
  const state = loudness >= loud ? words.loud : loudness >= heard ? words.hears : words.silent;
  const lit = Math.round(share * bars);
  const lost = watch.elapsed - last.current > patience;
  return (
    <>
      <div class="meter">
        {/* biome-ignore lint/a11y/useSemanticElements: the own element draws no bars */}
        <div
          role="meter"
          aria-label={words.level}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={Math.round(share * 100)}
          aria-valuetext={state}
        >
          {Array.from({ length: bars }, (_, at) => (
            <i key={at} class={at < lit ? "lit" : ""} />
          ))}
        </div>
        <span>{state}</span>
      </div>
      <p class={lost ? "flag" : "hid"} role="status">
        {lost ? words.notHeard : ""}
      </p>
    </>
  );
}
