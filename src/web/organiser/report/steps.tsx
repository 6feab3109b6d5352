import type { ComponentChildren } from "preact";
import type { TrialTurn } from "../../../domain/evaluation.ts";
import type { TurnStep } from "../../../domain/events.ts";
import type { Check, Citation, Diagnosis, Plan } from "../../../domain/guidance.ts";
import { Icon, star } from "../../widget/icon.tsx";
import { StateIcon } from "../evaluation/mark.tsx";
import { shared, words } from "./words.ts";

/** Words of a text, letter for letter, in its own direction. */
export const Quote = ({ text, lang }: { text: string; lang?: string }) => (
  <q dir="auto" lang={lang}>
    {text}
  </q>
);

const written = (form: string): string => (shared.language as Readonly<Record<string, string>>)[form] ?? form;

function Diagnosed({ diagnosis }: { diagnosis: Diagnosis }) {
  const { language, intent, risk, answer, entries } = diagnosis;
  const facts = [
    written(language.language) + (language.second === null ? "" : ` + ${written(language.second)}`),
    words.readAs[intent],
    risk === "none" ? undefined : words.risk[risk],
    words.answer[answer],
  ].filter((fact) => fact !== undefined);
  return (
    <>
      {facts.join(" · ")}
      {entries.map((entry) => (
        <span key={entry.field + entry.start} class="block">
          {words.field(entry.field)} <Quote text={entry.quote} />
        </span>
      ))}
    </>
  );
}

const Passages = ({ citations }: { citations: readonly Citation[] }) => (
  <>
    {shared.passages(citations.length)}
    {citations.map((one) => (
      <span key={one.passage} class="block" dir="auto">
        {one.source} · {one.place}
      </span>
    ))}
  </>
);

function Planned({ plan }: { plan: Plan }) {
  return (
    <>
      <b>{words.strategy[plan.strategy]}</b>
      {plan.gap !== null && <> {words.about(plan.gap.criterion, plan.gap.field)}</>}
      {plan.rung > 0 && <> · {words.rung(plan.rung)}</>} · <bdi class="code">{plan.topic}</bdi>
    </>
  );
}

function Checked({ check }: { check: Check }) {
  const names = Object.keys(words.check) as (keyof typeof words.check)[];
  const bad = names.filter((name) => !check[name]);
  return (
    <>
      <StateIcon state={bad.length === 0 ? "held" : "failed"} />{" "}
      {bad.length === 0 ? shared.checkGood : shared.checkBad(bad.map((name) => words.check[name]))} ·{" "}
      {words.length(check.words)}
    </>
  );
}

/** Name and content of a step; null for what the conversation beside it shows already. */
function told(step: TurnStep): [name: string, content: ComponentChildren] | null {
  switch (step.kind) {
    case "diagnosed":
      return [shared.steps.diagnosed, <Diagnosed diagnosis={step.diagnosis} />];
    case "passages":
      return [shared.steps.passages, <Passages citations={step.citations} />];
    case "findings":
      return [
        shared.steps.findings,
        <>
          {words.field(step.field)}
          {step.findings.map((finding) => (
            <span key={finding.criterion} class={`block finding ${finding.verdict}`}>
              <bdi class="code">{finding.criterion}</bdi> <b>{words.finding[finding.verdict]}</b>{" "}
              {finding.quote !== null && <Quote text={finding.quote} />}
            </span>
          ))}
        </>,
      ];
    case "planned":
      return [shared.steps.planned, <Planned plan={step.plan} />];
    case "stepped_down":
      return [words.steppedDown, words.setback[step.reason]];
    case "checked":
      return [shared.steps.checked, <Checked check={step.check} />];
    case "proposed":
      return [
        words.proposed,
        <>
          {step.proposal.field} <Quote text={step.proposal.text} />
        </>,
      ];
    case "failed":
      return [shared.steps.reply, words.failed(step.code)];
    default:
      return null;
  }
}

/** What a reply did, in a few words, for a list of many. */
export function strategyOf(turn: TrialTurn): string {
  const planned = turn.steps.find((step) => step.kind === "planned");
  return planned === undefined ? shared.decided : words.strategy[planned.plan.strategy];
}

/** How a reply came about, step by step, in the order of the turn's log. */
export function Steps({ turn }: { turn: TrialTurn }) {
  const shown = turn.steps.map(told).filter((one) => one !== null);
  return (
    <ol class="steps">
      {shown.map(([name, content], place) => (
        <li key={place}>
          <Icon d={star} />
          <div>
            <b>{name}</b>
            <p class="second">{content}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
