import type { Advice } from "../../../domain/rehearsal/advice.ts";
import type { Language } from "../answers.ts";
import type { RehearsalReportWords } from "../strings/rehearsal-report.ts";
import type { Report } from "./answers.ts";
import { clockText, figure, percent } from "./figures.ts";
import { Quote, Sign } from "./quote.tsx";
import { reportWords } from "./words.ts";

/** What is said of an advice, and how to mend it. */
export function adviceText(
  { kind, element, value }: Advice,
  allowed: number,
  language: Language,
): readonly [what: string, how: string] {
  const words = reportWords[language];
  const [what, how] = words.advice[kind]({
    part: element === null ? "" : words.element[element],
    count: countOf(kind, value, language),
    allowed: clockText(allowed),
  });
  if (element !== null && kind === "missing") return [what, words.missing[element]];
  return element !== null && kind === "weak" ? [what, words.weak[element] ?? words.weakElse] : [what, how];
}

function countOf(kind: Advice["kind"], value: number | null, language: Language): string {
  if (value === null) return "";
  if (kind === "over_time" || kind === "too_short") return clockText(value);
  return kind === "problem_long" ? percent(value) : figure(Math.round(value), language);
}

/** One thing to work on, with the words it rests on and those that stand against them. */
function Step({ advice, allowed, language }: { advice: Advice; allowed: number; language: Language }) {
  const words = reportWords[language];
  const [what, how] = adviceText(advice, allowed, language);
  const { quote, against } = advice;
  return (
    <li>
      <p>
        <b>{what}</b>
      </p>
      {quote !== null && (
        <p>
          {words.said} <Quote words={quote} language={language} />
          {against !== null && (
            <>
              {" "}
              {words.canvas} <Quote words={against} language={language} />
            </>
          )}
        </p>
      )}
      {how !== "" && <p class="second">{how}</p>}
    </li>
  );
}

/** What already stands: the part to leave as it is, or the parts that were told at all. */
function Holds({ report, language, words }: { report: Report; language: Language; words: RehearsalReportWords }) {
  const { keep, elements } = report;
  const told = (Object.keys(elements) as (keyof typeof elements)[]).filter((one) => elements[one] !== null);
  if (keep === null && told.length === 0) return null;
  return (
    <p class="holds">
      <Sign of="met" />
      <span>
        {keep === null ? (
          <>
            {words.told} {told.map((one) => words.element[one]).join(language === "ar" ? "، " : ", ")}
          </>
        ) : (
          <>
            <b>{words.keep(words.element[keep.element])}</b> <Quote words={keep.quote} language={language} />
          </>
        )}
      </span>
    </p>
  );
}

/** Three things to work on, not thirty; what holds; the rest folded away. */
export function FirstThree({ report, language }: { report: Report; language: Language }) {
  const words = reportWords[language];
  const { next, held, time } = report;
  const step = (advice: Advice) => (
    <Step key={advice.kind + advice.element} advice={advice} allowed={time.allowed} language={language} />
  );
  return (
    <section class="sheet-card lead">
      <h2>{words.first}</h2>
      {next.length === 0 ? <p>{words.nothing}</p> : <ol class="next">{next.map(step)}</ol>}
      <Holds report={report} language={language} words={words} />
      {held.length > 0 && (
        <details>
          <summary>{words.held(held.length)}</summary>
          <ul class="next">{held.map(step)}</ul>
        </details>
      )}
    </section>
  );
}
