import { useEffect, useState } from "preact/hooks";
import type { ReasonCounts, ReviewSettings } from "../mentor/answers.ts";
import { wordsOf } from "../mentor/words.ts";
import type { Posture } from "../shared/answers.ts";
import { faultOf } from "../shared/staff/confirm.tsx";
import type { Desk } from "../shared/staff/desk.ts";
import { words as staffWords } from "../shared/staff/words.ts";
import { settingsWords } from "../shared/strings/settings.ts";

const postures = ["draft-only", "auto", "off"] as const satisfies readonly Posture[];
const verdicts = ["accept", "edit", "respond", "ignore"] as const;
const reasons = ["wrong", "not_useful", "tone", "too_early", "in_person", "duplicate"] as const;
/** Planted drafts in a hundred that can be chosen; more would cost mentors more than it shows. */
const shares = [0, 1, 2, 5, 10, 15, 20] as const;

type Set = (path: string, body: object, meanwhile: Partial<ReviewSettings>) => Promise<void>;

/** For the whole programme one of three, told in full; each workshop may have its own. */
function Postures({ desk, settings, set }: { desk: Desk; settings: ReviewSettings; set: Set }) {
  const words = settingsWords[desk.door.language];
  return (
    <section class="panel-card">
      <h2>{words.posture}</h2>
      <fieldset class="postures">
        <legend class="second">{words.postureText}</legend>
        {postures.map((posture) => (
          <label key={posture}>
            <input
              type="radio"
              name="posture"
              checked={settings.posture === posture}
              onChange={() => void set("posture", { workshop: null, posture }, { posture })}
            />
            <span>
              <b>{words.name[posture]}</b>
              <span class="second">{words.means[posture]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <h3>{words.byWorkshop}</h3>
      <ul class="by-workshop">
        {(desk.programme?.workshops ?? []).map(({ id, title }) => (
          <li key={id}>
            <label for={`posture-${id}`}>{title}</label>
            <select
              id={`posture-${id}`}
              value={settings.postures[id] ?? ""}
              onChange={({ currentTarget: { value } }) =>
                void set("posture", { workshop: id, posture: value === "" ? null : value }, {})
              }
            >
              <option value="">{words.asWhole}</option>
              {postures.map((posture) => (
                <option key={posture} value={posture}>
                  {words.name[posture]}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What mentors did with drafts and why, counted; nobody is named. */
function Reasons({ desk, counts }: { desk: Desk; counts: ReasonCounts }) {
  const words = settingsWords[desk.door.language];
  const names = wordsOf(desk).reason;
  const rows = [
    { id: "", title: words.all, counted: counts as ReasonCounts["workshops"][string] },
    ...Object.entries(counts.workshops).map(([id, counted]) => ({
      id,
      title: desk.workshopTitle(id) ?? id,
      counted,
    })),
  ];
  const total = verdicts.reduce((sum, verdict) => sum + counts.verdicts[verdict], 0);
  return (
    <section class="panel-card">
      <h2>{words.reasons}</h2>
      <p class="second">{words.reasonsText}</p>
      {total === 0 ? (
        <p>{words.noVerdicts}</p>
      ) : (
        <section
          class="wide-table"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
          tabIndex={0}
          aria-label={words.reasons}
        >
          <table>
            <thead>
              <tr>
                <th scope="col">{words.workshop}</th>
                {verdicts.map((verdict) => (
                  <th key={verdict} scope="col">
                    {words.verdict[verdict]}
                  </th>
                ))}
                {reasons.map((reason) => (
                  <th key={reason} scope="col">
                    {names[reason]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, title, counted }) => (
                <tr key={id}>
                  <th scope="row">{title}</th>
                  {verdicts.map((verdict) => (
                    <td key={verdict}>{counted.verdicts[verdict]}</td>
                  ))}
                  {reasons.map((reason) => (
                    <td key={reason}>{counted.reasons[reason]}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
}

/** How feedback is given in this run: who decides what goes out, how often a draft is planted, and why drafts fell. */
export function Settings({ desk }: { desk: Desk }) {
  const words = settingsWords[desk.door.language];
  const [settings, setSettings] = useState<ReviewSettings | null>(null);
  const [counts, setCounts] = useState<ReasonCounts | null>(null);
  const [said, setSaid] = useState("");
  const [fault, setFault] = useState("");
  useEffect(
    () =>
      desk.poll(async () => {
        setSettings(await desk.read<ReviewSettings>("/api/cohort/review"));
        setCounts(await desk.read<ReasonCounts>("/api/cohort/review/reasons"));
      }, 30),
    [desk],
  );
  const set: Set = async (path, body, meanwhile) => {
    setFault("");
    setSaid("");
    // What was chosen shows at once; a refusal brings back what stands.
    if (settings !== null) setSettings({ ...settings, ...meanwhile });
    try {
      setSettings(await desk.act<ReviewSettings>(`/api/cohort/review/${path}`, body, "PUT"));
      setSaid(words.saved);
    } catch (error) {
      setFault(faultOf(error));
      setSettings(settings);
    }
  };
  if (settings === null || counts === null) return <p class="second">{staffWords.loading}</p>;
  const share = Math.round(settings.plantedShare * 100);
  return (
    <>
      <h1 tabIndex={-1}>{words.title}</h1>
      <p class="second" role="status">
        {said}
      </p>
      {fault !== "" && (
        <p class="bad" role="alert">
          {fault}
        </p>
      )}
      <Postures desk={desk} settings={settings} set={set} />
      <section class="panel-card">
        <h2>{words.planted}</h2>
        <p class="second" id="planted-text">
          {words.plantedText}
        </p>
        <label for="planted">{words.plantedLabel}</label>
        <select
          id="planted"
          aria-describedby="planted-text"
          value={String(share)}
          onChange={({ currentTarget: { value } }) =>
            void set("planted", { share: Number(value) / 100 }, { plantedShare: Number(value) / 100 })
          }
        >
          {[...new Set([...shares, share])]
            .sort((one, other) => one - other)
            .map((one) => (
              <option key={one} value={String(one)}>
                {words.inHundred(one)}
              </option>
            ))}
        </select>
      </section>
      <Reasons desk={desk} counts={counts} />
    </>
  );
}
