import type { Language } from "../answers.ts";
import type { Report } from "./answers.ts";
import { Quote, Sign } from "./quote.tsx";
import { reportWords } from "./words.ts";

/** The parts that were told, each with its words, and those out of their place. */
export function Structure({ report, language }: { report: Report; language: Language }) {
  const words = reportWords[language];
  const { elements, misplaced } = report;
  return (
    <section class="sheet-card">
      <h2>{words.structure}</h2>
      <ul class="told">
        {(Object.keys(elements) as (keyof typeof elements)[]).map((element) => {
          const span = elements[element];
          return (
            <li key={element}>
              <Sign of={span === null ? "missing" : "met"} />
              <div>
                <b>{words.element[element]}</b>{" "}
                {span === null ? (
                  <span class="second">{words.notTold}</span>
                ) : (
                  <Quote words={span.quote} language={language} />
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {misplaced.length === 0 ? (
        <p class="second">{words.inOrder}</p>
      ) : (
        misplaced.map(({ part, before }) => (
          <p key={part + before} class="holds">
            <Sign of="weak" />
            <span>{words.order(words.element[part], words.element[before])}</span>
          </p>
        ))
      )}
    </section>
  );
}

const signs = {
  in_canvas: "met",
  contradicts: "missing",
  not_in_canvas: "missing",
  aside: "weak",
  no_canvas: "weak",
} as const;

/** Every number that was said, against what the team wrote; both ends quoted. */
export function Claims({ report, language }: { report: Report; language: Language }) {
  const words = reportWords[language];
  // Said again in the same words, a number is shown once.
  const seen = new Set<string>();
  const numbers = report.numbers.filter(({ standing, quote }) => {
    const key = `${standing} ${quote.toLowerCase()}`;
    if (standing === "aside" || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return (
    <section class="sheet-card">
      <h2>{words.claims}</h2>
      {numbers.length === 0 && <p>{words.noNumbers}</p>}
      <ul class="told">
        {numbers.map(({ quote, start, standing, against }) => (
          <li key={start}>
            <Sign of={signs[standing]} />
            <div>
              <Quote words={quote} language={language} /> <span class="second">{words.standing[standing]}</span>
              {against !== null && (
                <>
                  {" "}
                  <Quote words={against.quote} language={language} />
                </>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
