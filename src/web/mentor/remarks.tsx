import { useEffect, useRef } from "preact/hooks";
import { mingle } from "../shared/differ.ts";
import type { Desk } from "../shared/staff/desk.ts";
import { Told } from "../widget/feedback/told.tsx";
import { Icon } from "../widget/icon.tsx";
import { pen } from "../widget/talk/icons.ts";
import { Cite, type Reading } from "../widget/talk/message.tsx";
import type { Remark } from "./answers.ts";
import { Changes } from "./changes.tsx";
import { Chip } from "./chip.tsx";
import { Editing } from "./editing.tsx";
import { Ignoring, Responding, WhyChanged } from "./other-ways.tsx";
import type { Reviewing } from "./reviewing.ts";
import { wordsOf } from "./words.ts";
import { isChanged, outgoing } from "./work.ts";

interface Props {
  desk: Desk;
  reviewing: Reviewing;
  reading: Reading;
  lit: string | null;
  light(remark: string | null): void;
  /** Shows the words that a remark rests on, where both do not stand side by side. */
  show(remark: string): void;
}

const numberOf = (remarks: readonly Remark[], remark: Remark): number =>
  remarks.filter(({ citation }) => citation !== null).indexOf(remark) + 1;

/** The draft as it was suggested, or with the mentor's changes marked. */
function Reads({ desk, reviewing, reading, lit, light, show }: Props) {
  const words = wordsOf(desk);
  const { remarks, work, view } = reviewing;
  const language = view!.feedback.draft!.language;
  const diff = work.mode === "diff";
  return (
    <>
      {remarks.map((remark) => {
        const now = Object.hasOwn(work.texts, remark.id) ? work.texts[remark.id]! : remark.text;
        const changed = diff && now !== remark.text;
        return (
          <article
            key={remark.id}
            tabIndex={-1}
            class={`remark ${changed ? "changed" : ""} ${lit === remark.id ? "lit" : ""}`}
            onMouseEnter={() => light(remark.id)}
            onFocusIn={() => light(remark.id)}
          >
            <header>
              <Chip desk={desk} remark={remark} reviewing={reviewing} />
              {changed && (
                <span class="tag edited">
                  <Icon d={pen} />
                  {now === null ? words.leftOut : words.edited}
                </span>
              )}
            </header>
            {changed ? (
              <Changes desk={desk} changes={mingle(remark.text, now ?? "")} language={language} />
            ) : (
              <Told remark={remark} language={language} />
            )}
            {(remark.citation !== null || remark.quote !== null) && (
              <p class="proof">
                {remark.citation !== null && (
                  <Cite room={reading} citation={remark.citation} number={numberOf(remarks, remark)} />
                )}
                {remark.quote !== null && (
                  <button type="button" class="bare show-words" onClick={() => show(remark.id)}>
                    {words.showWords}
                  </button>
                )}
              </p>
            )}
          </article>
        );
      })}
      {diff &&
        work.own
          .filter((text) => text.trim() !== "")
          .map((text) => (
            <article key={text} class="remark changed">
              <header>
                <span class="chip own">
                  <Icon d={pen} />
                  {words.kind.own}
                </span>
              </header>
              <Changes desk={desk} changes={[{ text, kind: "new" }]} language={language} />
            </article>
          ))}
      {diff && <p class="small second">{words.diffLegend}</p>}
      {diff && <WhyChanged desk={desk} reviewing={reviewing} />}
      {diff && outgoing(remarks, work).length === 0 && <p class="bad">{words.nothingLeft}</p>}
      {diff && !isChanged(remarks, work) && <p class="second">{words.unchanged}</p>}
    </>
  );
}

/** What is said to the team: as suggested, under the mentor's hand, or in their own words. */
export function Remarks(props: Props) {
  const { desk, reviewing } = props;
  const words = wordsOf(desk);
  const { view, work, earlier } = reviewing;
  const { feedback } = view!;
  const head = useRef<HTMLParagraphElement>(null);
  const before = useRef(work.mode);
  useEffect(() => {
    // Whoever leaves a form stands before the draft again.
    if (before.current !== work.mode && (work.mode === "read" || work.mode === "diff")) head.current?.focus();
    before.current = work.mode;
  }, [work.mode]);
  if (feedback.draft === null || feedback.state !== "suggested")
    return (
      <div class="nothing" role="status">
        <p>
          <b>{words.drafting}</b>
        </p>
        <p>{words.draftingText}</p>
        <Earlier desk={desk} texts={earlier} />
      </div>
    );
  return (
    <>
      <p class="col-head" tabIndex={-1} ref={head}>
        <b>{words.headOf[work.mode]}</b>{" "}
        {work.mode === "read" && <span class="second">{words.nothingSent[feedback.draft.voice]}</span>}
      </p>
      <Earlier desk={desk} texts={earlier} />
      {work.mode === "edit" ? (
        <Editing {...props} />
      ) : work.mode === "respond" ? (
        <Responding desk={desk} reviewing={reviewing} />
      ) : work.mode === "ignore" ? (
        <Ignoring desk={desk} reviewing={reviewing} />
      ) : (
        <Reads {...props} />
      )}
    </>
  );
}

/** What was typed on a draft that is no more: not a letter is lost. */
function Earlier({ desk, texts }: { desk: Desk; texts: readonly string[] }) {
  if (texts.length === 0) return null;
  const words = wordsOf(desk);
  return (
    <details class="earlier" open>
      <summary>{words.earlier}</summary>
      <p class="small second">{words.earlierText}</p>
      {texts.map((text) => (
        <blockquote key={text} dir="auto">
          {text}
        </blockquote>
      ))}
    </details>
  );
}
