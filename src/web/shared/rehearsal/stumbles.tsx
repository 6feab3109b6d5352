import type { Language } from "../answers.ts";
import type { Report } from "./answers.ts";
import { clockText, figure } from "./figures.ts";
import { Quote } from "./quote.tsx";
import { reportWords } from "./words.ts";

const kinds = ["sounds", "fillers", "repairs"] as const;
type Kind = (typeof kinds)[number];
/** A minute of them does harm [doi 10.1002/jaba.1093]; under it nobody minds. */
const harmful = 12;

/** A ring for a sound, a diamond for a word, a bar for what was said again. */
const Mark = ({ kind }: { kind: Kind }) =>
  kind === "sounds" ? (
    <circle r="4.5" class="mark ring" />
  ) : kind === "fillers" ? (
    <path d="M0 -6L6 0L0 6L-6 0Z" class="mark full" />
  ) : (
    <path d="M-5 0H5M0 -5V5" class="mark cross" />
  );

const Key = ({ kind }: { kind: Kind }) => (
  <svg viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true" class="key">
    <Mark kind={kind} />
  </svg>
);

/** Hesitation sounds, filler words and repairs, each where it was said. */
export function Stumbles({ report, language }: { report: Report; language: Language }) {
  const words = reportWords[language];
  const { time, fillers } = report;
  const names: Readonly<Record<Kind, string>> = { sounds: words.sound, fillers: words.filler, repairs: words.repair };
  const whole = time.seconds ?? 0;
  const timed = kinds.flatMap((kind) => report[kind].marks.map((mark) => ({ ...mark, kind })));
  const placed = timed.filter(({ second }) => second !== null && whole > 0);
  const x = (second: number) => {
    const share = Math.min(1, second / whole);
    return `${(language === "ar" ? 1 - share : share) * 96 + 2}%`;
  };
  const often = (report.sounds.perMinute ?? 0) + (fillers.perMinute ?? 0);
  return (
    <section class="sheet-card">
      <h2>{words.stumbles}</h2>
      {timed.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          {placed.length > 0 && (
            <svg class="beads" width="100%" height="28" direction="ltr" aria-hidden="true">
              <line x1="0" x2="100%" y1="14" y2="14" />
              {placed.map(({ kind, second, start }) => (
                <svg key={kind + start} aria-hidden="true" x={x(second!)} y="14" overflow="visible">
                  <Mark kind={kind} />
                </svg>
              ))}
            </svg>
          )}
          <ul class="keys">
            {kinds.map((kind) => (
              <li key={kind}>
                <Key kind={kind} />
                <span>
                  {names[kind]} <b>{report[kind].count}</b>
                </span>
              </li>
            ))}
          </ul>
          {report.sounds.perMinute !== null && <p>{words.perMinute(figure(often, language), often >= harmful)}</p>}
          {fillers.most.length > 0 && (
            <p>
              {words.most}{" "}
              {fillers.most.map(({ form, count }) => (
                <span key={form} class="often">
                  <Quote words={form} language={language} /> <span>× {count}</span>{" "}
                </span>
              ))}
            </p>
          )}
          {placed.length > 0 && (
            <ul class="hid">
              {placed.map(({ kind, second, start, quote }) => (
                <li key={kind + start}>
                  {quote}, {words.mark(clockText(second!))}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </section>
  );
}
