import { useLayoutEffect, useRef } from "preact/hooks";
import { directionOf } from "../shared/direction.ts";
import type { Desk } from "../shared/staff/desk.ts";
import { Chip } from "./chip.tsx";
import { onCtrlEnter } from "./keys.tsx";
import type { Reviewing } from "./reviewing.ts";
import { wordsOf } from "./words.ts";

const most = 4000;

/** The remarks as boxes to write in; any may be left out, and others added. Ctrl and Enter shows the changes. */
export function Editing({
  desk,
  reviewing,
  light,
}: {
  desk: Desk;
  reviewing: Reviewing;
  light(remark: string | null): void;
}) {
  const words = wordsOf(desk);
  const { remarks, work, view } = reviewing;
  const language = view!.feedback.draft!.language;
  const form = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => form.current?.querySelector("textarea")?.focus(), []);
  const write = (id: string, text: string | null) => reviewing.change({ texts: { ...work.texts, [id]: text } });
  const asDrafted = (id: string) => {
    const { [id]: _, ...texts } = work.texts;
    reviewing.change({ texts });
  };
  const writeOwn = (place: number, text: string) => reviewing.change({ own: work.own.with(place, text) });
  return (
    <fieldset
      ref={form}
      class="editing"
      aria-label={words.headOf.edit}
      onKeyDown={(event) => {
        onCtrlEnter(() => reviewing.change({ mode: "diff" }))(event);
        if (event.key !== "Escape") return;
        event.stopPropagation();
        reviewing.change({ mode: "read" });
      }}
    >
      {remarks.map((remark, place) => {
        const text = Object.hasOwn(work.texts, remark.id) ? work.texts[remark.id]! : remark.text;
        const id = `remark-${place}`;
        const touched = text !== remark.text;
        return (
          <div key={remark.id} class={`remark ${touched ? "changed" : ""}`} onFocusIn={() => light(remark.id)}>
            <header>
              <label for={id}>
                <Chip desk={desk} remark={remark} reviewing={reviewing} />
                <span class="hid"> {words.remarkNumber(place + 1, remarks.length)}</span>
              </label>
            </header>
            {text === null ? (
              <p class="second">{words.leftOutText}</p>
            ) : (
              <textarea
                id={id}
                lang={language}
                dir={directionOf(language)}
                maxLength={most}
                value={text}
                onInput={(event) => write(remark.id, event.currentTarget.value)}
              />
            )}
            <div class="acts">
              {text !== null && (
                <button type="button" class="bare" onClick={() => write(remark.id, null)}>
                  {words.leaveOut}
                </button>
              )}
              {touched && (
                <button type="button" class="bare" onClick={() => asDrafted(remark.id)}>
                  {words.asDrafted}
                </button>
              )}
            </div>
          </div>
        );
      })}
      {work.own.map((text, place) => (
        <div key={place} class="remark changed">
          <label for={`own-${place}`}>{words.kind.own}</label>
          <textarea
            id={`own-${place}`}
            dir="auto"
            maxLength={most}
            value={text}
            onInput={(event) => writeOwn(place, event.currentTarget.value)}
          />
        </div>
      ))}
      <button
        type="button"
        onClick={() => {
          reviewing.change({ own: [...work.own, ""] });
          setTimeout(() => form.current?.querySelector<HTMLElement>(`#own-${work.own.length}`)?.focus());
        }}
      >
        {words.addRemark}
      </button>
    </fieldset>
  );
}
