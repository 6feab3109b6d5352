import type { Advice } from "../../../domain/rehearsal/advice.ts";
import type { Language } from "../answers.ts";
import type { Measure } from "../strings/rehearsal-report.ts";
import type { RehearsalView } from "./answers.ts";
import { criterionName } from "./criterion-name.ts";
import { clockText, figure } from "./figures.ts";
import { adviceText } from "./first-three.tsx";
import { Sign } from "./quote.tsx";
import { reportWords } from "./words.ts";

const measures: readonly Measure[] = ["seconds", "pace", "pausesPerMinute", "soundsPerMinute", "fillersPerMinute"];

/** What moved since the rehearsal before: what is mended, what still stands, and the measures taken both times. */
export function Change({ view, language }: { view: RehearsalView; language: Language }) {
  const { compared, report } = view;
  if (compared === null) return null;
  const words = reportWords[language];
  const { change } = compared;
  const name = (criterion: string) => criterionName(view, criterion, language);
  const shown = (measure: Measure, value: number) =>
    measure === "seconds" ? clockText(value) : figure(value, language);
  const moved = measures.flatMap((measure) => {
    const { before, after } = change[measure];
    if (before === null || after === null) return [];
    const [one, other] = [shown(measure, before), shown(measure, after)];
    return one === other ? [] : [{ measure, one, other }];
  });
  /** A part that was not told is named by itself: told now, it is mended. */
  const topic = (advice: Advice) =>
    advice.kind === "missing" && advice.element !== null
      ? words.element[advice.element]
      : adviceText(advice, report.time.allowed, language)[0];
  const listed = (parts: readonly (keyof typeof words.element)[]) =>
    parts.map((part) => words.element[part]).join(language === "ar" ? "، " : ", ");
  const still = moved.length + change.mended.length + change.gained.length + change.lost.length + change.grid.length;
  return (
    <section class="sheet-card change">
      <h2>{words.change(compared.with.number)}</h2>
      <ul class="told">
        {change.mended.map((advice) => (
          <li key={`mended ${advice.kind}${advice.element}`}>
            <Sign of="met" />
            <span>
              {words.mended} {topic(advice)}
            </span>
          </li>
        ))}
        {change.standing.map((advice) => (
          <li key={`standing ${advice.kind}${advice.element}`}>
            <Sign of="weak" />
            <span>
              {words.unmended} {topic(advice)}
            </span>
          </li>
        ))}
        {change.gained.length > 0 && (
          <li>
            <Sign of="met" />
            <span>
              {words.gained} {listed(change.gained)}
            </span>
          </li>
        )}
        {change.lost.length > 0 && (
          <li>
            <Sign of="missing" />
            <span>
              {words.lost} {listed(change.lost)}
            </span>
          </li>
        )}
      </ul>
      {still === 0 && <p>{words.same}</p>}
      <dl class="moved">
        {change.grid.map(({ criterion, before, after }) => (
          <div key={criterion}>
            <dt>{name(criterion)}</dt>
            <dd>{words.fromTo(words.level[before]!, words.level[after]!)}</dd>
          </div>
        ))}
        {moved.map(({ measure, one, other }) => (
          <div key={measure}>
            <dt>{words.measure[measure]}</dt>
            <dd>{words.fromTo(one, other)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
