import { useEffect, useRef, useState } from "preact/hooks";
import { clockText } from "../../shared/rehearsal/figures.ts";
import { reportWords } from "../../shared/rehearsal/words.ts";
import { alert, Icon } from "../icon.tsx";
import type { Room } from "../room.ts";
import { Meter } from "./meter.tsx";
import { Prompter } from "./prompter.tsx";
import { Run } from "./run.ts";
import { type Studio, wordsOf } from "./studio.ts";

const fallback = 300;
const beat = 200;
const minute = 60;

/** The proposed split with a marker at the time gone, and the part that it plans for now. */
function Plan({ room, studio, seconds }: { room: Room; studio: Studio; seconds: number }) {
  const words = wordsOf(room);
  const { language } = room.door;
  const time = studio.known?.time;
  if (time === undefined) return null;
  const x = (share: number) => (language === "ar" ? 1 - share : share) * 100;
  let given = 0;
  const parts = time.split.map(({ id, seconds: long }) => {
    const from = given;
    given += long;
    return { id, from, to: given };
  });
  const now = parts.find(({ from, to }) => seconds >= from && seconds < to);
  return (
    <div class="plan">
      <svg width="100%" height="22" direction="ltr" aria-hidden="true">
        {parts.map(({ id, from, to }) => (
          <rect
            key={id}
            x={`${Math.min(x(from / given), x(to / given))}%`}
            width={`${((to - from) / given) * 100}%`}
            y="5"
            height="12"
            rx="4"
            class={id === now?.id ? "here" : ""}
          />
        ))}
        <line x1={`${x(Math.min(1, seconds / given))}%`} x2={`${x(Math.min(1, seconds / given))}%`} y1="0" y2="22" />
      </svg>
      {now !== undefined && <p>{words.now(reportWords[language].part[now.id] ?? now.id, clockText(now.to))}</p>}
    </div>
  );
}

/** Tells by voice, once each, that a minute is left and that the time is over. */
function Voice({ room, left }: { room: Room; left: number }) {
  const words = wordsOf(room);
  return (
    <p class="hid" aria-live="assertive">
      {left <= 0 ? words.timeOver : left <= minute ? words.minuteLeft : ""}
    </p>
  );
}

/** There is no sound, or it was taken away: why, and every way on. */
function Stopped({ room, studio, run, end }: { room: Room; studio: Studio; run: Run; end(): void }) {
  const words = wordsOf(room);
  const cut = run.phase === "cut";
  const [what, how] = cut ? [words.cut, words.cutHint] : words.trouble[run.trouble ?? "unable"];
  const hasText = run.take.script.trim() !== "";
  return (
    <section class="trouble" role="alert">
      <h2>
        <Icon d={alert} />
        {what}
      </h2>
      <p>{how}</p>
      {cut && run.take.mode === "exam" && <p>{words.cutExam}</p>}
      <div class="row">
        <button type="button" class="main" onClick={() => void (cut ? run.resume() : run.open())}>
          {cut ? words.resume : words.again}
        </button>
        {cut || run.watch.elapsed > 0 ? (
          <button type="button" onClick={end}>
            {words.finishHere}
          </button>
        ) : (
          <button
            type="button"
            onClick={() => {
              if (hasText) return void run.withoutMicrophone();
              void studio.discard().then(() => studio.go({ at: "prepare", source: "script" }));
            }}
          >
            {words.withoutMic}
          </button>
        )}
        {!cut && run.watch.elapsed === 0 && (
          <button type="button" onClick={() => void studio.discard().then(() => studio.go({ at: "sound" }))}>
            {words.upload}
          </button>
        )}
      </div>
    </section>
  );
}

/** The rehearsal while it runs: one clock, one button to end it. */
export function Running(props: { room: Room; studio: Studio; listens: boolean; prompter: boolean }) {
  const { room, studio, listens } = props;
  const words = wordsOf(room);
  const [, look] = useState(0);
  const again = () => look((seen) => seen + 1);
  const held = useRef<Run | null>(null);
  held.current ??= new Run(studio, listens, again);
  const run = held.current;
  const { take, watch, phase } = run;
  const end = () => void run.finish().then(() => studio.send());
  useEffect(() => {
    void run.open();
    const timer = setInterval(again, beat);
    return () => {
      clearInterval(timer);
      void run.leave();
    };
  }, []);
  // The keys of a clicker, wherever the focus is but in a button or a text.
  useEffect(() => {
    const step = (event: KeyboardEvent) => {
      if (["PageDown", "ArrowRight", "ArrowLeft"].includes(event.key)) run.nextSlide();
    };
    addEventListener("keydown", step);
    return () => removeEventListener("keydown", step);
  }, []);
  const seconds = watch.elapsed / 1000;
  const allowed = studio.known?.time.allowed ?? fallback;
  const left = allowed - seconds;
  if (phase === "asking")
    return (
      <p class="asking" role="status">
        {words.asking}
      </p>
    );
  return (
    <>
      <div class={left < 0 ? "clock over" : "clock"} role="timer" aria-label={words.elapsed}>
        <b>{clockText(seconds)}</b>
        <span>{left < 0 ? words.over(clockText(-left)) : `${words.leftTime} ${clockText(left)}`}</span>
      </div>
      <Voice room={room} left={left} />
      <Plan room={room} studio={studio} seconds={seconds} />
      {phase === "cut" || phase === "troubled" ? (
        <Stopped room={room} studio={studio} run={run} end={end} />
      ) : (
        <>
          {listens && <Meter room={room} run={run} />}
          {phase === "paused" && (
            <p class="flag" role="status">
              {words.paused}
            </p>
          )}
          {take.script.trim() !== "" && (
            <Prompter
              room={room}
              text={take.script}
              seconds={seconds}
              guided={props.prompter}
              language={take.language}
            />
          )}
          <div class="controls">
            <button type="button" class="slide" disabled={phase !== "going"} onClick={() => run.nextSlide()}>
              {words.nextSlide(take.slides.length + 1)}
            </button>
            {take.mode === "practice" ? (
              <button type="button" onClick={() => (phase === "paused" ? void run.resume() : run.pause())}>
                {phase === "paused" ? words.resume : words.pause}
              </button>
            ) : (
              <p class="small second">{words.noPause}</p>
            )}
            <button type="button" class="main" onClick={end}>
              {words.finish}
            </button>
          </div>
          <p class="small second">{words.nextSlideKey}</p>
        </>
      )}
    </>
  );
}
