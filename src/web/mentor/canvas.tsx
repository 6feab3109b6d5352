import type { WorkshopView } from "../shared/answers.ts";
import { mingle } from "../shared/differ.ts";
import type { Desk } from "../shared/staff/desk.ts";
import { Counts, languageOf } from "../widget/board/finding.tsx";
import type { DraftView, Remark } from "./answers.ts";
import { Changes } from "./changes.tsx";
import { wordsOf } from "./words.ts";

interface Run {
  text: string;
  remark: Remark | null;
}

/** The text cut where remarks rest on its words; of two that overlap the first keeps them. */
function runsOf(text: string, remarks: readonly Remark[]): Run[] {
  const found = remarks
    .flatMap((remark) => {
      const start = remark.quote === null || remark.quote === "" ? -1 : text.indexOf(remark.quote);
      return start < 0 ? [] : [{ remark, start, end: start + remark.quote!.length }];
    })
    .sort((one, other) => one.start - other.start);
  const runs: Run[] = [];
  let at = 0;
  for (const { remark, start, end } of found) {
    if (start < at) continue;
    runs.push({ text: text.slice(at, start), remark: null }, { text: text.slice(start, end), remark });
    at = end;
  }
  return [...runs, { text: text.slice(at), remark: null }];
}

/** Where the words of a rehearsal stand. */
const spoken = "speech";

/** The canvas, or the words of a rehearsal, as it was when the team asked, with the words that remarks rest on; and what changed since. */
export function Canvas(props: {
  desk: Desk;
  workshop: WorkshopView;
  view: DraftView;
  remarks: readonly Remark[];
  /** Id of the remark whose words stand out. */
  lit: string | null;
  light(remark: string | null): void;
  isStale: boolean;
}) {
  const { desk, workshop, view, remarks, lit, light, isStale } = props;
  const words = wordsOf(desk);
  const { speech } = view;
  const fields = speech === null ? view.fields : { [spoken]: { ...speech, findings: [] } };
  const places = speech === null ? workshop.fields : [{ id: spoken, label: words.speech }];
  const written = places.filter(({ id }) => {
    const field = fields[id];
    return field !== undefined && (field.pinned.trim() !== "" || (isStale && field.now.trim() !== ""));
  });
  const ofField = (id: string) => remarks.filter(({ field }) => speech !== null || field === null || field === id);
  const empty = places.filter((place) => !written.includes(place));
  return (
    <section
      class="col canvas"
      aria-label={words.panes.canvas}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
      tabIndex={0}
    >
      <p class="col-head">
        <b>{speech === null ? words.pinned : words.pinnedSpeech}</b> <span class="second">{words.pinnedText}</span>
      </p>
      {written.map(({ id, label }) => {
        const { pinned, now, findings } = fields[id]!;
        const changed = isStale && now !== pinned;
        return (
          <article key={id} class="entry">
            <header>
              <h2>{label}</h2>
              {findings.length > 0 && <Counts findings={findings} />}
            </header>
            {changed ? (
              <>
                <p class="small weak">{words.changedSince}</p>
                <Changes desk={desk} changes={mingle(pinned, now)} language={languageOf(now || pinned)} />
              </>
            ) : (
              <p class="words" dir="auto" lang={languageOf(pinned)}>
                {runsOf(pinned, ofField(id)).map(({ text, remark }) =>
                  remark === null ? (
                    text
                  ) : (
                    <mark
                      key={remark.id}
                      data-remark={remark.id}
                      class={`rests ${remark.kind} ${lit === remark.id ? "lit" : ""}`}
                      onMouseEnter={() => light(remark.id)}
                    >
                      {text}
                    </mark>
                  ),
                )}
              </p>
            )}
          </article>
        );
      })}
      {empty.length > 0 && (
        <p class="small second">
          {words.emptyFields} {empty.map(({ label }) => label).join(" · ")}
        </p>
      )}
    </section>
  );
}
