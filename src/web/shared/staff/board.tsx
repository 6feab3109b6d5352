import { Counts, Evidence, Findings, languageOf } from "../../widget/board/finding.tsx";
import type { CanvasAnswer, ProgrammeAnswer, WorkshopView } from "../answers.ts";
import { words } from "./words.ts";

/** A team's canvas, read-only: each field with its text, what was read in it, and what waits for the team. */
export function Board({
  workshop,
  canvas,
  programme,
}: {
  workshop: WorkshopView;
  canvas: CanvasAnswer;
  programme: ProgrammeAnswer | null;
}) {
  return (
    <section
      class="pane boarding"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
      tabIndex={0}
      aria-label={words.board}
    >
      {workshop.fields.map((field) => {
        const value = canvas.fields[field.id] ?? { text: "", revision: 0, findings: [] };
        const proposals = (canvas.proposals ?? []).filter((proposal) => proposal.field === field.id);
        const empty = value.text.trim() === "";
        return (
          <article key={field.id} class={empty ? "entry empty-entry" : "entry"}>
            <header>
              <h2>{field.label}</h2>
              {!empty && <Counts findings={value.findings} />}
            </header>
            {empty ? (
              <p class="second">{words.emptyField}</p>
            ) : (
              <>
                <Evidence value={value} />
                <Findings field={field} findings={value.findings} programme={programme} />
              </>
            )}
            {proposals.map((proposal) => (
              <div key={proposal.id} class="proposed">
                <p class="small second">{words.proposed}</p>
                <p class="words" dir="auto" lang={languageOf(proposal.text)}>
                  {proposal.text}
                </p>
              </div>
            ))}
          </article>
        );
      })}
    </section>
  );
}
