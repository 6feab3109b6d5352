import type { Language } from "../answers.ts";
import type { Report } from "./answers.ts";
import { clockText, percent } from "./figures.ts";
import { Sign } from "./quote.tsx";
import { reportWords } from "./words.ts";

const minute = 60;
const shades = 3;

interface Block {
  part: string;
  /** Shares of the whole width, 0 to 1. */
  from: number;
  to: number;
}

/** Neighbouring stretches of one part as one block; by words where nobody took the time. */
function blocksOf({ timeline, words }: Report, whole: number | null): Block[] {
  const blocks: Block[] = [];
  let said = 0;
  for (const [at, { part, begin, finish, words: count }] of timeline.entries()) {
    const timed = whole !== null && begin !== null;
    const from = timed ? begin / whole : said / Math.max(1, words);
    said += count;
    const next = timeline[at + 1]?.begin ?? finish;
    const to = timed && next !== null ? next / whole : said / Math.max(1, words);
    const last = blocks.at(-1);
    if (last?.part === part) last.to = to;
    else blocks.push({ part, from, to });
  }
  return blocks;
}

/** Time runs with the reading: from the right in Arabic. In per cent of the width, so that letters keep their size. */
const across = (from: number, to: number, mirrored: boolean) => {
  const [start, end] = [Math.min(1, Math.max(0, from)), Math.min(1, Math.max(0, to))];
  return { x: `${(mirrored ? 1 - end : start) * 100}%`, width: `${Math.max(0, end - start) * 100}%` };
};

function Drawn({ report, language }: { report: Report; language: Language }) {
  const { time, parts } = report;
  const mirrored = language === "ar";
  const whole = time.seconds === null ? null : Math.max(time.seconds, time.allowed);
  const numberOf = (part: string) => parts.findIndex((one) => one.part === part) + 1;
  const minutes = whole === null ? [] : Array.from({ length: Math.floor(whole / minute) + 1 }, (_, at) => at * minute);
  const middle = (share: number) => `${(mirrored ? 1 - share : share) * 100}%`;
  let given = 0;
  return (
    <svg class="time-line" width="100%" height="84" direction="ltr" aria-hidden="true">
      {whole !== null &&
        minutes.map((second, at) => {
          const edge = at === 0 ? "start" : second / whole > 0.96 ? "end" : "middle";
          const anchor = mirrored && edge !== "middle" ? (edge === "start" ? "end" : "start") : edge;
          return (
            <text key={second} x={middle(second / whole)} y="14" text-anchor={anchor} class="tick">
              {clockText(second)}
            </text>
          );
        })}
      {blocksOf(report, whole).map(({ part, from, to }) => {
        const number = numberOf(part);
        return (
          <g key={from} class={`stretch shade-${(number - 1) % shades}`}>
            <rect {...across(from, to, mirrored)} y="22" height="34" rx="4" />
            {to - from > 0.05 && (
              <text x={middle((from + to) / 2)} y="44" text-anchor="middle">
                {number}
              </text>
            )}
          </g>
        );
      })}
      {whole !== null &&
        parts.map(({ part, allowed }) => {
          const from = given / whole;
          given += allowed;
          const spent = report.timeline.some((one) => one.part === part);
          return (
            <rect
              key={part}
              {...across(from, given / whole, mirrored)}
              y="64"
              height="12"
              rx="4"
              class={spent ? "planned" : "planned never"}
            />
          );
        })}
    </svg>
  );
}

/** The line of time with its parts, and the same as a table: what was spent against what is proposed. */
export function Timeline({ report, language }: { report: Report; language: Language }) {
  const words = reportWords[language];
  const { time, parts, elements, slides } = report;
  const never = (Object.keys(elements) as (keyof typeof elements)[]).filter((one) => elements[one] === null);
  const timed = time.seconds !== null;
  return (
    <section class="sheet-card">
      <h2>{words.timeline}</h2>
      <p class="second">
        {time.seconds === null
          ? words.untimed(clockText(time.expected.shortest), clockText(time.expected.longest))
          : words.timelineSays(clockText(time.seconds), clockText(time.allowed))}
      </p>
      <Drawn report={report} language={language} />
      <table>
        <thead>
          <tr>
            <th scope="col">{words.column.part}</th>
            <th scope="col">{timed ? words.column.you : words.column.share}</th>
            <th scope="col">{words.column.proposed}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ part, seconds, allowed, share }, at) => (
            <tr key={part}>
              <th scope="row">
                <b>{at + 1}</b> {words.part[part] ?? part}
              </th>
              <td>
                <bdi>{seconds === null ? `${percent(share)}%` : share === 0 ? "–" : clockText(seconds)}</bdi>
              </td>
              <td class="second">
                <bdi>{clockText(allowed)}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {never.length > 0 && (
        <p class="holds">
          <Sign of="missing" />
          <span>
            {words.never} {never.map((one) => words.element[one]).join(language === "ar" ? "، " : ", ")}
          </span>
        </p>
      )}
      {slides.length > 0 && (
        <>
          <h3>{words.slides}</h3>
          <ol class="slides">
            {slides.map((seconds, at) => (
              <li key={at}>
                {words.slide(at + 1)} <bdi>{clockText(seconds)}</bdi>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
