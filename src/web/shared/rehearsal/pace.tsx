import type { Language } from "../answers.ts";
import type { Report } from "./answers.ts";
import { clockText, figure } from "./figures.ts";
import { reportWords } from "./words.ts";

const high = 110;
/** Two figures never stand one over the other. */
const lineHeight = 16;

/** The pace along the speech against its band, and the silences under it. Positions in per cent, so that letters keep their size. */
function Curve({ report, language }: { report: Report; language: Language }) {
  const { pace, pauses, time } = report;
  if (pace === null || pace.curve.length === 0) return null;
  const mirrored = language === "ar";
  const whole = Math.max(time.seconds ?? 0, pace.curve.at(-1)!.second);
  const { low, high: top } = pace.band;
  const speeds = pace.curve.map(({ wordsPerMinute }) => wordsPerMinute);
  const floor = Math.min(low, ...speeds) - 15;
  const roof = Math.max(top, ...speeds) + 15;
  const x = (second: number) => (mirrored ? 1 - second / whole : second / whole) * 100;
  const y = (speed: number) => ((roof - speed) / (roof - floor)) * high;
  const outside = pace.curve.filter(({ wordsPerMinute }) => wordsPerMinute > top || wordsPerMinute < low);
  return (
    <div class="curve" aria-hidden="true">
      <svg aria-hidden="true" class="speeds" width="34" height={high + 24} direction="ltr">
        {[
          [top, Math.min(y(top), y(low) - lineHeight)],
          [low, y(low)],
        ].map(([speed, at]) => (
          <text key={speed} x={mirrored ? 0 : 34} y={at! + 5} text-anchor={mirrored ? "start" : "end"}>
            {speed}
          </text>
        ))}
      </svg>
      <svg aria-hidden="true" width="100%" height={high + 24} direction="ltr">
        <defs>
          <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path d="M0 0V6" class="hatch" />
          </pattern>
        </defs>
        <rect x="0" width="100%" y={y(top)} height={y(low) - y(top)} class="band" />
        <rect x="0" width="100%" y={y(top)} height={y(low) - y(top)} fill="url(#hatch)" stroke="none" />
        <svg aria-hidden="true" width="100%" height={high} viewBox={`0 0 100 ${high}`} preserveAspectRatio="none">
          <polyline
            points={pace.curve.map(({ second, wordsPerMinute }) => `${x(second)},${y(wordsPerMinute)}`).join(" ")}
            vector-effect="non-scaling-stroke"
            class="way"
          />
        </svg>
        {outside.map(({ second, wordsPerMinute }) => (
          <svg key={second} aria-hidden="true" x={`${x(second)}%`} y={y(wordsPerMinute)} overflow="visible">
            <path d={wordsPerMinute > top ? "M-6 4L0 -7L6 4Z" : "M-6 -4L0 7L6 -4Z"} class="off" />
          </svg>
        ))}
        {(pauses?.list ?? []).map(({ second }) => (
          <svg key={second} aria-hidden="true" x={`${x(Math.min(second, whole))}%`} y={high + 6} overflow="visible">
            <path d="M0 0V12" class="rest" />
          </svg>
        ))}
      </svg>
    </div>
  );
}

/** How fast, against what a listener follows; and the silences. */
export function Pace({ report, language }: { report: Report; language: Language }) {
  const words = reportWords[language];
  const { pace, pauses } = report;
  return (
    <section class="sheet-card">
      <h2>{words.pace}</h2>
      {pace === null ? (
        <p class="second">{words.noPace}</p>
      ) : (
        <>
          <p>
            <b>{words.paceIs(pace.wordsPerMinute, pace.verdict)}</b>
          </p>
          <Curve report={report} language={language} />
          <p class="small second">
            {words.band(pace.band.low, pace.band.high, pace.band.provisional)}
            {pace.curve.length > 0 && ` · ▲ ${words.faster} · ▼ ${words.slower}`}
          </p>
          {pace.curve.length > 0 && (
            <ul class="hid">
              {pace.curve.map(({ second, wordsPerMinute }) => (
                <li key={second}>{words.at(clockText(second), wordsPerMinute)}</li>
              ))}
            </ul>
          )}
        </>
      )}
      <p>
        {pauses === null
          ? words.noPauses
          : words.pauses(figure(pauses.perMinute, language), figure(pauses.longest, language), pauses.perMinute >= 1)}
      </p>
      {pauses !== null && pauses.list.length > 0 && (
        <ul class="hid">
          {pauses.list.map(({ second, seconds }) => (
            <li key={second}>{words.pause(clockText(second), figure(seconds, language))}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
