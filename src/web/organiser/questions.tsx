import { useEffect, useState } from "preact/hooks";
import type { UncoveredQuestion } from "../shared/staff/answers.ts";
import { faultOf } from "../shared/staff/confirm.tsx";
import type { Desk } from "../shared/staff/desk.ts";
import { agoWords } from "../shared/staff/when.tsx";
import { words } from "../shared/staff/words.ts";
import { Icon, star } from "../widget/icon.tsx";
import { wordsOf } from "./evaluation/words.ts";

const atOnce = 50;

/** Puts a question before the evaluation, to be read first; it says where it went. */
function MakeCase({ desk, question }: { desk: Desk; question: string }) {
  const told = wordsOf(desk);
  const [made, setMade] = useState(false);
  const [fault, setFault] = useState("");
  const propose = async () => {
    setFault("");
    try {
      await desk.act("/api/evaluation/candidates", { question });
      setMade(true);
    } catch (error) {
      setFault(faultOf(error));
    }
  };
  if (made) return <p role="status">{told.madeCase}</p>;
  return (
    <>
      <button type="button" onClick={() => void propose()}>
        {told.makeCase}
      </button>
      {fault !== "" && (
        <p class="bad" role="alert">
          {fault}
        </p>
      )}
    </>
  );
}

/** What the library does not tell, most asked first. */
export function Questions({ desk }: { desk: Desk }) {
  const [questions, setQuestions] = useState<UncoveredQuestion[] | null>(null);
  const [shown, setShown] = useState(atOnce);
  useEffect(
    () =>
      desk.poll(async () => {
        setQuestions((await desk.read<{ questions: UncoveredQuestion[] }>("/api/cohort/uncovered")).questions);
      }, 15),
    [desk],
  );
  const rest = Math.min(atOnce, (questions?.length ?? 0) - shown);
  return (
    <>
      <h1 tabIndex={-1}>{words.questions}</h1>
      <p class="second">{words.questionsText}</p>
      {questions === null ? (
        <p class="second">{words.loading}</p>
      ) : questions.length === 0 ? (
        <div class="nothing">
          <Icon d={star} />
          <p>
            <b>{words.noQuestions}</b>
          </p>
          <p>{words.noQuestionsText}</p>
        </div>
      ) : (
        <ol class="questions">
          {questions.slice(0, shown).map((question) => (
            <li key={question.text}>
              <b class="times">{words.asked(question.asked)}</b>
              <div>
                <blockquote dir="auto">{question.text}</blockquote>
                <p class="second small">
                  {words.askedBy(question.teams)} · {words.lastAsked(agoWords(desk, question.lastAt))}
                  {question.open > 0 && <> · {words.stillOpen(question.open)}</>}
                </p>
                <MakeCase desk={desk} question={question.text} />
              </div>
            </li>
          ))}
        </ol>
      )}
      {rest > 0 && (
        <button type="button" onClick={() => setShown(shown + atOnce)}>
          {words.more(rest)}
        </button>
      )}
    </>
  );
}
