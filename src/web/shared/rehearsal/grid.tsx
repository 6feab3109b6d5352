import type { Language } from "../answers.ts";
import type { RehearsalView, Report } from "./answers.ts";
import { criterionName } from "./criterion-name.ts";
import { percent } from "./figures.ts";
import { Quote } from "./quote.tsx";
import { reportWords } from "./words.ts";

const star = "M12 1l3.2 3.2h4.6v4.6L23 12l-3.2 3.2v4.6h-4.6L12 23l-3.2-3.2H4.2v-4.6L1 12l3.2-3.2V4.2h4.6z";
const top = 3;
const radius = 86;

type Levels = readonly (number | null)[];

/** Where a level stands on an axis. The first points up; in Arabic the others follow against the clock. */
const place = (axis: number, of: number, level: number, mirrored: boolean): readonly [x: number, y: number] => {
  const turn = ((axis * 2 * Math.PI) / of) * (mirrored ? -1 : 1);
  return [Math.sin(turn) * (level / top) * radius, -Math.cos(turn) * (level / top) * radius];
};

type Place = (axis: number, level: number) => readonly [x: number, y: number];

/** Each axis with the next, where both were judged: nothing is drawn across one that was not. */
const pairs = (levels: Levels, at: Place) =>
  levels.flatMap((level, axis) => {
    const next = (axis + 1) % levels.length;
    const other = levels[next]!;
    return level === null || other === null ? [] : [[at(axis, level).join(","), at(next, other).join(",")] as const];
  });
const edges = (levels: Levels, at: Place) =>
  pairs(levels, at)
    .map(([one, other]) => `M${one}L${other}`)
    .join("");
const faces = (levels: Levels, at: Place) =>
  pairs(levels, at)
    .map(([one, other]) => `M0,0L${one}L${other}Z`)
    .join("");

function Radar({ now, before, language }: { now: Levels; before: Levels | null; language: Language }) {
  const mirrored = language === "ar";
  const at = (axis: number, level: number) => place(axis, now.length, level, mirrored);
  const ring = (level: number) => now.map((_, axis) => at(axis, level).join(",")).join(" ");
  return (
    <svg class="radar" viewBox="-120 -112 240 224" direction="ltr" aria-hidden="true">
      {[1, 2, top].map((level) => (
        <polygon key={level} points={ring(level)} class="ring" />
      ))}
      {now.map((_, axis) => {
        const [x, y] = at(axis, top);
        const [tx, ty] = at(axis, top * 1.16);
        return (
          <g key={axis}>
            <line x1="0" y1="0" x2={x} y2={y} class={now[axis] === null ? "ring open" : "ring"} />
            <text x={tx} y={ty + 5} text-anchor="middle">
              {axis + 1}
            </text>
          </g>
        );
      })}
      {before !== null && <path d={edges(before, at)} class="past" />}
      <path d={faces(now, at)} class="face" />
      <path d={edges(now, at)} class="now" />
      {now.map((level, axis) => {
        const [x, y] = at(axis, level ?? top / 2);
        return (
          <circle key={axis} cx={x} cy={y} r={level === null ? 6 : 4} class={level === null ? "unjudged" : "dot"} />
        );
      })}
    </svg>
  );
}

/** Three stars, as many filled as the level; the word stands beside them. */
const Stars = ({ level }: { level: number }) => (
  <span class="stars">
    {[1, 2, top].map((one) => (
      <svg key={one} aria-hidden="true" viewBox="0 0 24 24" class={one <= level ? "full" : "blank"}>
        <path d={star} />
        {one <= level && <path d="M8 12.3l2.7 2.7L16 9.5" class="tick" />}
      </svg>
    ))}
  </span>
);

/** Levels of the rehearsal before, worked back from what moved; null where there was none. */
function levelsBefore({ grid }: Report, compared: RehearsalView["compared"]): Levels | null {
  if (compared === null) return null;
  const moved = new Map(compared.change.grid.map(({ criterion, before }) => [criterion, before]));
  return grid.lines.map(({ criterion, level }) => moved.get(criterion) ?? level);
}

/** The jury's grid: a radar with its table, the words each level rests on and what one level more would take. */
export function Grid({ view, language }: { view: RehearsalView; language: Language }) {
  const { report, compared } = view;
  const words = reportWords[language];
  const { lines, toBeConfirmed } = report.grid;
  const before = levelsBefore(report, compared);
  const name = (criterion: string) => criterionName(view, criterion, language);
  const unjudged = lines.some(({ level }) => level === null);
  const weighed = !toBeConfirmed;
  return (
    <section class="sheet-card">
      <h2>{words.grid}</h2>
      <p class="small second">{words.gridSays}</p>
      {lines.length >= top && <Radar now={lines.map(({ level }) => level)} before={before} language={language} />}
      {unjudged && (
        <p class="small legend">
          <svg viewBox="0 0 16 16" class="mark" aria-hidden="true">
            <circle cx="8" cy="8" r="6" class="unjudged" />
          </svg>
          {words.unjudged}
        </p>
      )}
      <ol class="criteria-lines">
        {lines.map(({ criterion, level, evidence, wants, weight }, at) => (
          <li key={criterion}>
            <p class="between">
              <span>
                <b aria-hidden="true">{at + 1}</b> {name(criterion)}
                {weighed && (
                  <>
                    {" "}
                    <bdi class="second">{percent(weight)}%</bdi>
                  </>
                )}
              </span>
              {level === null ? (
                <span class="second">{words.noLevel}</span>
              ) : (
                <span class="level">
                  <Stars level={level} /> <b>{words.level[level]}</b>
                </span>
              )}
            </p>
            {(evidence.length > 0 || wants.length > 0) && (
              <details>
                <summary>
                  {evidence.length > 0 ? words.evidence : words.wants}
                  <span class="hid"> {name(criterion)}</span>
                </summary>
                {evidence.map(({ quote, start }) => (
                  <p key={start}>
                    <Quote words={quote} language={language} />
                  </p>
                ))}
                {wants.length > 0 && (
                  <p class="second">
                    {evidence.length > 0 && `${words.wants} `}
                    {wants.map((want) => words.want[want] ?? want).join(language === "ar" ? "، " : ", ")}
                  </p>
                )}
              </details>
            )}
          </li>
        ))}
      </ol>
      {before !== null && (
        <p class="small legend">
          <svg viewBox="0 0 28 8" width="28" height="8" aria-hidden="true">
            <path d="M0 4H28" class="now" />
          </svg>
          {words.thisTime}
          <svg viewBox="0 0 28 8" width="28" height="8" aria-hidden="true">
            <path d="M0 4H28" class="past" />
          </svg>
          {words.before(compared!.with.number)}
        </p>
      )}
      <p class="small second">
        {toBeConfirmed && `${words.toBeConfirmed} `}
        {words.onlyJury}
      </p>
    </section>
  );
}
