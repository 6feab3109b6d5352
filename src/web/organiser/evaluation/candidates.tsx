import { useEffect, useState } from "preact/hooks";
import { faultOf } from "../../shared/staff/confirm.tsx";
import type { Desk } from "../../shared/staff/desk.ts";
import { back } from "../../shared/staff/icons.ts";
import { Ago } from "../../shared/staff/when.tsx";
import { words as staffWords } from "../../shared/staff/words.ts";
import { Icon, star } from "../../widget/icon.tsx";
import type { CandidatesAnswer, CaseCandidate, SuitesAnswer } from "./answers.ts";
import { wordsOf } from "./words.ts";

type RightAnswer = "asItIs" | "declined" | "answeredWith";
const rightAnswers: readonly RightAnswer[] = ["asItIs", "declined", "answeredWith"];

/** What is said or asked in a case, in full. */
function saidIn({ play }: CaseCandidate["case"]): string {
  if (play.kind === "talk") return play.say.join("\n");
  if (play.kind === "feedback")
    return Object.values(play.given.canvas ?? {})
      .flatMap(Object.values)
      .join("\n");
  return play.kind === "persona" ? play.persona : JSON.stringify(play.input);
}

const expectOf = (right: RightAnswer, typed: string, given: CaseCandidate["case"]["expect"]) => {
  if (right === "asItIs") return undefined;
  // The judges that say whether it declines, or what it says, give way; the others stay.
  const { declines: _, says: __, ...others } = given;
  const words = typed
    .split(/[;؛]/)
    .map((one) => one.trim())
    .filter((one) => one !== "");
  return right === "declined" ? { ...others, declines: {} } : { ...others, says: { all: words } };
};

function Candidate(props: { desk: Desk; candidate: CaseCandidate; suites: SuitesAnswer; settled(): void }) {
  const { desk, candidate, suites, settled } = props;
  const words = wordsOf(desk);
  const [suite, setSuite] = useState(candidate.suite);
  const [right, setRight] = useState<RightAnswer>("asItIs");
  const [typed, setTyped] = useState("");
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState("");
  const settle = async (accept: boolean) => {
    setBusy(true);
    setFault("");
    try {
      const expect = accept ? expectOf(right, typed, candidate.case.expect) : undefined;
      await desk.act(`/api/evaluation/candidates/${candidate.id}`, { accept, suite, expect });
      settled();
    } catch (error) {
      setFault(faultOf(error));
      setBusy(false);
    }
  };
  const { id } = candidate;
  return (
    <li class="panel-card">
      <p class="second small">
        {words.source[candidate.source]} · {words.language[candidate.case.language]} ·{" "}
        <Ago desk={desk} at={candidate.at} />
      </p>
      <blockquote class="said" dir="auto">
        {saidIn(candidate.case)}
      </blockquote>
      {candidate.case.note !== undefined && <p dir="auto">{candidate.case.note}</p>}
      <div class="pair">
        <div>
          <label for={`suite-${id}`}>{words.suite}</label>
          <select id={`suite-${id}`} value={suite} onChange={(event) => setSuite(event.currentTarget.value)}>
            {suites.suites.map((one) => (
              <option key={one.id} value={one.id}>
                {one.title[desk.door.language]}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label for={`right-${id}`}>{words.mustBe}</label>
          <select
            id={`right-${id}`}
            value={right}
            onChange={(event) => setRight(event.currentTarget.value as RightAnswer)}
          >
            {rightAnswers.map((one) => (
              <option key={one} value={one}>
                {words[one]}
              </option>
            ))}
          </select>
        </div>
      </div>
      {right === "answeredWith" && (
        <>
          <label for={`words-${id}`}>{words.answerWords}</label>
          <input
            id={`words-${id}`}
            dir="auto"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
            maxLength={400}
          />
        </>
      )}
      {right === "asItIs" && (
        <details>
          <summary>{words.expected}</summary>
          <pre dir="ltr">{JSON.stringify(candidate.case.expect, null, 2)}</pre>
        </details>
      )}
      {fault !== "" && (
        <p class="bad" role="alert">
          {fault}
        </p>
      )}
      <div class="acts">
        <button
          type="button"
          class="main"
          disabled={busy || (right === "answeredWith" && typed.trim() === "")}
          onClick={() => void settle(true)}
        >
          {words.accept}
        </button>
        <button type="button" disabled={busy} onClick={() => void settle(false)}>
          {words.refuse}
        </button>
      </div>
    </li>
  );
}

/** Cases that people propose: read first, then let in or left out. */
export function Candidates({ desk }: { desk: Desk }) {
  const words = wordsOf(desk);
  const [answer, setAnswer] = useState<CandidatesAnswer | null>(null);
  const [suites, setSuites] = useState<SuitesAnswer | null>(null);
  const load = async () => {
    setAnswer(await desk.read<CandidatesAnswer>("/api/evaluation/candidates"));
  };
  const loadSuites = async () => setSuites(await desk.read<SuitesAnswer>("/api/evaluation/suites"));
  useEffect(() => desk.poll(load, 30), [desk]);
  useEffect(() => desk.poll(loadSuites, 600), [desk]);
  return (
    <>
      <a class="back" href="#/evaluations">
        <Icon d={back} class="flip" /> {words.backToAll}
      </a>
      <h1 tabIndex={-1}>{words.candidates}</h1>
      <p class="second">{words.candidatesText}</p>
      {answer === null || suites === null ? (
        <p class="second">{staffWords.loading}</p>
      ) : (
        <>
          {answer.accepted.length > 0 && <p>{words.accepted(answer.accepted.length)}</p>}
          {answer.open.length === 0 ? (
            <div class="nothing">
              <Icon d={star} />
              <p>
                <b>{words.noCandidates}</b>
              </p>
              <p>{words.noCandidatesText}</p>
            </div>
          ) : (
            <ul class="candidates">
              {answer.open.map((candidate) => (
                <Candidate
                  key={candidate.id}
                  desk={desk}
                  candidate={candidate}
                  suites={suites}
                  settled={() => void desk.attempt(load)}
                />
              ))}
            </ul>
          )}
        </>
      )}
    </>
  );
}
