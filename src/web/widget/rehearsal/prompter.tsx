import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Language } from "../../shared/answers.ts";
import { note, noted } from "../../shared/keep.ts";
import { languageOf } from "../board/finding.tsx";
import type { Room } from "../room.ts";
import { countWords } from "./count-words.ts";
import { wordsOf } from "./studio.ts";

const usual: Readonly<Record<Language, number>> = { fr: 140, en: 135, ar: 125 };
const least = 60;
const most = 220;
const step = 5;
const minute = 60;

/** A text cut where one breathes: at the end of sentences and of lines. */
export const sentencesOf = (text: string): string[] =>
  text.match(/[^.!?؟…\n]+[.!?؟…]*\n*/gu)?.filter((one) => one.trim() !== "") ?? [];

/**
 * The script while it is said. Guided, it is large and the sentence that the speed calls for stands out and stays in
 * sight; it jumps from one to the next, and nothing glides.
 */
export function Prompter(props: { room: Room; text: string; seconds: number; guided: boolean; language: Language }) {
  const { room, text, seconds, guided, language } = props;
  const words = wordsOf(room);
  const [speed, setSpeed] = useState(() => Number(noted("prompter") ?? usual[language]));
  const sentences = useMemo(() => {
    let said = 0;
    return sentencesOf(text).map((sentence) => {
      said += countWords(sentence);
      return { sentence, until: said };
    });
  }, [text]);
  const said = (seconds / minute) * speed;
  const found = sentences.findIndex(({ until }) => said < until);
  const now = found < 0 ? sentences.length - 1 : found;
  const box = useRef<HTMLElement>(null);
  const here = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const [page, line] = [box.current, here.current];
    // Only the page of the script moves, not the clock above it.
    if (guided && page && line)
      page.scrollTop = line.offsetTop - page.offsetTop - (page.clientHeight - line.offsetHeight) / 2;
  }, [now, guided]);
  const change = (by: number) => {
    const next = Math.min(most, Math.max(least, speed + by));
    setSpeed(next);
    note("prompter", String(next));
  };
  return (
    <>
      <section
        ref={box}
        class={guided ? "prompter guided" : "prompter"}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
        tabIndex={0}
        aria-label={words.text}
      >
        <p class="words" dir="auto" lang={languageOf(text)}>
          {sentences.map(({ sentence, until }, at) =>
            guided && at === now ? (
              <span key={until} class="saying" ref={here}>
                {sentence}
              </span>
            ) : (
              <span key={until}>{sentence}</span>
            ),
          )}
        </p>
      </section>
      {guided && (
        <div class="speed">
          <button type="button" aria-label={words.slower} onClick={() => change(-step)}>
            −
          </button>
          <output>{words.speed(speed)}</output>
          <button type="button" aria-label={words.faster} onClick={() => change(step)}>
            +
          </button>
        </div>
      )}
    </>
  );
}
