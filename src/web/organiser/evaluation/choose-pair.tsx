import { useState } from "preact/hooks";
import type { Desk } from "../../shared/staff/desk.ts";
import { to } from "../../shared/staff/route.ts";
import type { ShownRun } from "./answers.ts";
import { wordsOf } from "./words.ts";

/** Any two runs, to be compared case by case. */
export function ChoosePair({ desk, runs }: { desk: Desk; runs: readonly ShownRun[] }) {
  const words = wordsOf(desk);
  const [older, setOlder] = useState(runs[1]!.id);
  const [newer, setNewer] = useState(runs[0]!.id);
  const list = (name: string, label: string, chosen: string, choose: (id: string) => void) => (
    <div>
      <label for={name}>{label}</label>
      <select id={name} value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
        {runs.map(({ id, number, choice }) => (
          <option key={id} value={id}>
            {words.run(number)} · {words.voices[choice.voice]}
          </option>
        ))}
      </select>
    </div>
  );
  return (
    <section class="panel-card" aria-labelledby="pair">
      <h2 id="pair">{words.chooseOther}</h2>
      <div class="pair">
        {list("older", words.older, older, setOlder)}
        {list("newer", words.newer, newer, setNewer)}
      </div>
      {older === newer ? (
        <button type="button" disabled>
          {words.compare}
        </button>
      ) : (
        <a class="button" href={to("compare", older, newer)}>
          {words.compare}
        </a>
      )}
    </section>
  );
}
