import type { CheckedField, FieldView, Finding, ProgrammeAnswer } from "../../shared/answers.ts";
import { tell } from "../../shared/say.ts";

const arabic = /\p{Script=Arabic}/u;
/** Enough to choose a typeface: entries do not say how they are written. */
export const languageOf = (text: string): string => (arabic.test(text) ? "ar" : "fr");

/** Filled check, half disc, dashed ring: the shape says it before the colour. */
export const Verdict = ({ of }: { of: Finding["verdict"] }) => (
  <svg viewBox="0 0 24 24" aria-hidden="true" class={`verdict ${of}`}>
    {of === "missing" ? (
      <circle cx="12" cy="12" r="9" stroke-dasharray="3.2 3.8" />
    ) : (
      <circle cx="12" cy="12" r="9.5" fill={of === "met" ? "currentColor" : "none"} />
    )}
    {of === "met" && <path d="M7.5 12.3l3 3 6-6" stroke="var(--card)" stroke-width="2.4" />}
    {of === "weak" && <path d="M12 2.5a9.5 9.5 0 010 19z" fill="currentColor" stroke="none" />}
  </svg>
);

/** How many criteria are met, weak, missing; the word is there for those who do not see the shape. */
export const Counts = ({ findings }: { findings: readonly Finding[] }) => (
  <span class="counts">
    {(["met", "weak", "missing"] as const).map((verdict) => (
      <span key={verdict} class={verdict}>
        <Verdict of={verdict} />
        {findings.filter((finding) => finding.verdict === verdict).length}
        <span class="hid"> {tell.verdict[verdict]} </span>
      </span>
    ))}
  </span>
);

/** Each criterion with its state and the words it rests on; advice where it is not met. */
export function Findings({
  field,
  findings,
  programme,
}: {
  field: FieldView;
  findings: readonly Finding[];
  programme: Pick<ProgrammeAnswer, "criteria"> | null;
}) {
  const order = field.criteria.flatMap((id) => {
    const finding = findings.find((candidate) => candidate.criterion === id);
    const words = programme?.criteria[id];
    return finding === undefined || words === undefined ? [] : [{ id, words, finding }];
  });
  return (
    <ul class="findings">
      {order.map(({ id, words, finding }) => (
        <li key={id} class={finding.verdict}>
          <Verdict of={finding.verdict} />
          <p>
            <b>{words.name}</b> <span class="word">{tell.verdict[finding.verdict]}</span>
          </p>
          {finding.quote !== null && (
            <q class={finding.quote.length > 44 ? "long" : undefined} dir="auto" lang={languageOf(finding.quote)}>
              {arabic.test(finding.quote) ? `«${finding.quote}»` : `«\u00a0${finding.quote}\u00a0»`}
            </q>
          )}
          {finding.verdict !== "met" && <p class="advice">{words[finding.verdict]}</p>}
        </li>
      ))}
    </ul>
  );
}

/** The saved text with its evidence underlined: met straight, weak wavy. */
export function Evidence({ value }: { value: CheckedField }) {
  const marks = value.findings
    .flatMap(({ verdict, start, end }) => (start === null || end === null ? [] : [{ verdict, start, end }]))
    .sort((a, b) => a.start - b.start || (a.verdict === "weak" ? -1 : 1));
  const runs: { text: string; verdict: string }[] = [];
  let at = 0;
  for (const { verdict, start, end } of marks) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    runs.push({ text: value.text.slice(at, from), verdict: "" }, { text: value.text.slice(from, end), verdict });
    at = end;
  }
  runs.push({ text: value.text.slice(at), verdict: "" });
  return (
    <p class="words evidence" dir="auto" lang={languageOf(value.text)}>
      {runs.map((run) => (run.verdict === "" ? run.text : <span class={run.verdict}>{run.text}</span>))}
    </p>
  );
}
