import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Language } from "../../shared/answers.ts";
import { Words } from "./entries.tsx";
import { shrink } from "./fit.ts";
import { Band, Mark } from "./motif.tsx";
import { type Parts, questionOf } from "./parts.ts";
import type { Shown } from "./shown.ts";
import { words } from "./words.ts";

const atOnce = 3;

/** For a dark room: the large field, three fields at a time, one question; arrows and a presenter's keys turn the page. */
export function Projector(props: { shown: Shown; parts: Parts; language: Language; leave(): void }) {
  const { shown, parts, language, leave } = props;
  const said = words[language];
  const [part, setPart] = useState(0);
  const box = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const last = Math.max(0, Math.ceil(parts.others.length / atOnce) - 1);
  const turned = Math.min(part, last);
  const turn = (by: number) => setPart((now) => Math.max(0, Math.min(last, Math.min(now, last) + by)));

  useEffect(() => setPart(0), [shown.workshop]);
  useEffect(() => {
    const onward = language === "ar" ? "ArrowLeft" : "ArrowRight";
    const backward = language === "ar" ? "ArrowRight" : "ArrowLeft";
    const press = (event: KeyboardEvent) => {
      if (event.target instanceof HTMLSelectElement) return;
      if ([onward, "ArrowDown", "PageDown"].includes(event.key)) turn(1);
      else if ([backward, "ArrowUp", "PageUp"].includes(event.key)) turn(-1);
      else if (event.key === "Home") turn(-last);
      else if (event.key === "End") turn(last);
      else if (event.key === "Escape") leave();
      else return;
      event.preventDefault();
    };
    // A browser keeps the Escape that ends its full screen for itself.
    const left = () => document.fullscreenElement === null && leave();
    addEventListener("keydown", press);
    document.addEventListener("fullscreenchange", left);
    return () => {
      removeEventListener("keydown", press);
      document.removeEventListener("fullscreenchange", left);
    };
  }, [language, last]);

  const resize = () => {
    shrink(box.current!, () => body.current!.scrollHeight <= body.current!.clientHeight + 1);
  };
  useLayoutEffect(resize);
  useEffect(() => {
    addEventListener("resize", resize);
    box.current!.focus();
    return () => removeEventListener("resize", resize);
  }, []);

  const question = questionOf(parts);
  const { team } = shown.room!;
  return (
    <main class="projector" ref={box} tabIndex={-1} aria-label={said.projector}>
      <Band />
      <div class="body" ref={body}>
        <header>
          <div>
            <h1>
              <bdi>{team.name}</bdi>
            </h1>
            <p>
              <bdi>{shown.programme!.name}</bdi> · <bdi>{shown.view!.title}</bdi>
            </p>
          </div>
          <Mark />
        </header>
        {parts.lead !== undefined && (
          <section class="lead">
            <h2>{parts.lead.field.label}</h2>
            <Words entry={parts.lead} language={language} />
          </section>
        )}
        <div class="fields" aria-live="polite">
          {parts.others.slice(turned * atOnce, (turned + 1) * atOnce).map((entry) => (
            <section key={entry.field.id} class="field">
              <h2>{entry.field.label}</h2>
              <Words entry={entry} language={language} />
            </section>
          ))}
        </div>
        {question !== null && (
          <section class="close">
            <h2>{question.label ?? said.question}</h2>
            <div>
              {question.label === null ? (
                <p class="words">{question.entry.field.question}</p>
              ) : (
                <Words entry={question.entry} language={language} />
              )}
            </div>
          </section>
        )}
      </div>
      <nav aria-label={said.keys}>
        <button type="button" onClick={leave}>
          {said.leave}
        </button>
        {last > 0 && (
          <>
            <button
              type="button"
              class="turn"
              aria-label={said.previous}
              disabled={turned === 0}
              onClick={() => turn(-1)}
            >
              <Arrow />
            </button>
            <bdi class="part">{said.part(turned + 1, last + 1)}</bdi>
            <button
              type="button"
              class="turn on"
              aria-label={said.next}
              disabled={turned === last}
              onClick={() => turn(1)}
            >
              <Arrow />
            </button>
          </>
        )}
      </nav>
    </main>
  );
}

const Arrow = () => (
  <svg viewBox="0 0 24 24" aria-hidden="true">
    <path d="M15 5l-7 7 7 7" />
  </svg>
);
