import type { TrialTurn } from "../../../domain/evaluation.ts";
import type { TurnStep } from "../../../domain/events.ts";
import type { Desk } from "../../shared/staff/desk.ts";
import type { EvaluationWords } from "../../shared/strings/evaluation.ts";
import { Icon, star } from "../../widget/icon.tsx";
import { StateIcon } from "./mark.tsx";
import { namesOf, wordsOf } from "./words.ts";

const stepOf = <Kind extends TurnStep["kind"]>(turn: TrialTurn, kind: Kind) =>
  turn.steps.find((step): step is Extract<TurnStep, { kind: Kind }> => step.kind === kind);

const spokenAs = (words: EvaluationWords, form: string): string =>
  (words.language as Readonly<Record<string, string>>)[form] ?? form;

/** The path of one reply: diagnosis, passages, findings, plan, check. */
export function Decided({ desk, turn, number }: { desk: Desk; turn: TrialTurn; number: number | null }) {
  const words = wordsOf(desk);
  const names = namesOf(desk);
  const diagnosed = stepOf(turn, "diagnosed")?.diagnosis;
  const passages = stepOf(turn, "passages")?.citations ?? [];
  const findings = turn.steps.flatMap((step) => (step.kind === "findings" ? step.findings : []));
  const check = stepOf(turn, "checked")?.check;
  const faults =
    check === undefined
      ? []
      : Object.entries(names.check).flatMap(([name, said]) =>
          check[name as keyof typeof names.check] === false ? [said] : [],
        );
  const line = (name: keyof typeof words.steps, text: preact.ComponentChildren) => (
    <li>
      <Icon d={star} />
      <div>
        <b>{words.steps[name]}</b>
        <p class="second">{text}</p>
      </div>
    </li>
  );
  return (
    <>
      {number !== null && <h3>{number}</h3>}
      <ol class="decided">
        {diagnosed !== undefined &&
          line(
            "diagnosed",
            words.diagnosis(
              spokenAs(words, diagnosed.language.language),
              names.readAs[diagnosed.intent],
              diagnosed.risk === "none" ? null : names.risk[diagnosed.risk],
            ),
          )}
        {line(
          "passages",
          <>
            {words.passages(passages.length)}
            {passages.map(({ passage, place }) => (
              <span key={passage} class="block" dir="auto">
                {place}
              </span>
            ))}
          </>,
        )}
        {line(
          "findings",
          findings.length === 0
            ? words.noFindings
            : findings.map(({ criterion, verdict }) => (
                <span key={criterion} class="block">
                  <StateIcon state={verdict === "met" ? "held" : verdict === "weak" ? "unscored" : "failed"} />{" "}
                  <code>{criterion}</code> {names.finding[verdict]}
                </span>
              )),
        )}
        {turn.plan !== null && line("planned", words.plan(names.strategy[turn.plan.strategy], turn.plan.topic))}
        {turn.voice !== null && line("reply", words.replyText(words.voices[turn.voice]))}
        {check !== undefined && line("checked", faults.length === 0 ? words.checkGood : words.checkBad(faults))}
      </ol>
    </>
  );
}
