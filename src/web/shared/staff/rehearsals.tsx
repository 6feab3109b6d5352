import { useEffect, useState } from "preact/hooks";
import { adopt } from "../../widget/style.ts";
import type { RehearsalBrief, RehearsalView } from "../rehearsal/answers.ts";
import { clockText } from "../rehearsal/figures.ts";
import style from "../rehearsal/report.css";
import { aboutRehearsal, ReportView } from "../rehearsal/report.tsx";
import { reportWords } from "../rehearsal/words.ts";
import type { Desk } from "./desk.ts";

/** A team's rehearsals and their reports, read-only; nothing where it has not rehearsed yet. */
export function Rehearsals({ desk, team }: { desk: Desk; team: string }) {
  const { language } = desk.door;
  const words = reportWords[language];
  const [list, setList] = useState<RehearsalBrief[]>([]);
  const [open, setOpen] = useState<string | null>(null);
  const [view, setView] = useState<RehearsalView | null>(null);
  const [lost, setLost] = useState(false);
  useEffect(() => adopt(style), []);
  useEffect(
    () =>
      desk.poll(async () => {
        const path = `/api/cohort/teams/${encodeURIComponent(team)}/rehearsals`;
        setList((await desk.read<{ rehearsals: RehearsalBrief[] }>(path)).rehearsals);
      }, 30),
    [desk, team],
  );
  const show = (id: string) => {
    setView(null);
    setLost(false);
    setOpen(id === open ? null : id);
    if (id !== open) desk.read<RehearsalView>(`/api/cohort/rehearsals/${id}`).then(setView, () => setLost(true));
  };
  if (list.length === 0) return null;
  return (
    <section class="rehearsals">
      <h2>{words.list}</h2>
      <ul>
        {list.map(({ id, number, seconds, words: count, source }) => (
          <li key={id}>
            <button type="button" aria-expanded={id === open} onClick={() => show(id)}>
              {words.title(number)} · {seconds === null ? words.words(count) : clockText(seconds)} ·{" "}
              {words.source[source]}
            </button>
          </li>
        ))}
      </ul>
      {lost && (
        <p class="bad" role="alert">
          {words.unreachable}
        </p>
      )}
      {view !== null && view.rehearsal.id === open && (
        <>
          <h3>
            {words.title(view.rehearsal.number)} <span class="small second">{aboutRehearsal(view, language)}</span>
          </h3>
          <ReportView view={view} language={language} />
        </>
      )}
    </section>
  );
}
