import { useEffect, useState } from "preact/hooks";
import { faultOf } from "../../shared/staff/confirm.tsx";
import type { Desk } from "../../shared/staff/desk.ts";
import type { RunEstimate, ShownRun, SuitesAnswer } from "./answers.ts";
import { wordsOf } from "./words.ts";

const repeats = [1, 3, 5, 10];
/** How long a choice stands before it is estimated, in milliseconds. */
const settle = 250;

/** What is evaluated, by which voice, how often; what that takes is said before it begins. */
export function Choose({ desk, answer, begun }: { desk: Desk; answer: SuitesAnswer; begun(run: ShownRun): void }) {
  const words = wordsOf(desk);
  const [suites, setSuites] = useState<readonly string[]>([]);
  const [voice, setVoice] = useState<"offline" | "model">("offline");
  const [repeat, setRepeat] = useState(1);
  const [estimate, setEstimate] = useState<RunEstimate | null>(null);
  const [fault, setFault] = useState("");
  const [busy, setBusy] = useState(false);
  const choice = { suites, voice, repeat };
  useEffect(() => {
    let old = false;
    setEstimate(null);
    const timer = setTimeout(async () => {
      const told = await desk.act<RunEstimate>("/api/evaluation/estimate", choice).catch(() => null);
      if (!old) setEstimate(told);
    }, settle);
    return () => {
      old = true;
      clearTimeout(timer);
    };
  }, [desk, suites.join(), voice, repeat]);
  const start = async () => {
    setBusy(true);
    setFault("");
    try {
      const { run } = await desk.act<{ run: ShownRun }>("/api/evaluation/runs", choice);
      begun({ ...run, lost: false });
    } catch (error) {
      setFault(faultOf(error));
    }
    setBusy(false);
  };
  const toggle = (id: string) => setSuites(suites.includes(id) ? suites.filter((one) => one !== id) : [...suites, id]);
  return (
    <section class="panel-card choose" aria-labelledby="choose">
      <h2 id="choose">{words.choose}</h2>
      <p class="second">{words.chooseText}</p>
      <fieldset class="chips">
        <legend class="hid">{words.promise}</legend>
        <button type="button" aria-pressed={suites.length === 0} onClick={() => setSuites([])}>
          {words.all}
        </button>
        {answer.suites.map(({ id, title, promise, cases }) => (
          <button
            key={id}
            type="button"
            aria-pressed={suites.includes(id)}
            onClick={() => toggle(id)}
            title={promise[desk.door.language]}
          >
            {title[desk.door.language]} <span class="second">{words.cases(cases)}</span>
          </button>
        ))}
      </fieldset>
      <div class="pair">
        <div>
          <label for="voice">{words.voice}</label>
          <select
            id="voice"
            value={voice}
            onChange={(event) => setVoice(event.currentTarget.value as "offline" | "model")}
          >
            <option value="offline">{words.voices.offline}</option>
            <option value="model" disabled={!answer.model}>
              {words.voices.model}
            </option>
          </select>
        </div>
        <div>
          <label for="repeat">{words.repeats}</label>
          <select id="repeat" value={repeat} onChange={(event) => setRepeat(Number(event.currentTarget.value))}>
            {repeats.map((times) => (
              <option key={times} value={times}>
                {times}
              </option>
            ))}
          </select>
        </div>
      </div>
      <p class="second small">{answer.model ? words.repeatsText : words.noModel}</p>
      <p role="status">
        {estimate === null ? (
          words.estimating
        ) : (
          <>
            {words.estimate(estimate.trials, words.time(estimate.seconds))}
            {estimate.calls > 0 && <> {words.estimateModel(estimate.calls, estimate.tokens)}</>}
          </>
        )}
      </p>
      {fault !== "" && (
        <p class="bad" role="alert">
          {fault}
        </p>
      )}
      <button type="button" class="main" disabled={busy} onClick={() => void start()}>
        {suites.length === 0 ? words.startAll : words.start}
      </button>
    </section>
  );
}
