import { useLayoutEffect, useRef } from "preact/hooks";
import { directionOf } from "../shared/direction.ts";
import type { Desk } from "../shared/staff/desk.ts";
import type { Reason } from "./answers.ts";
import { Key, onCtrlEnter, useKeys } from "./keys.tsx";
import type { Reviewing } from "./reviewing.ts";
import { wordsOf } from "./words.ts";

export const ofDraft = ["wrong", "not_useful", "tone"] as const satisfies readonly Reason[];
const ofRequest = ["too_early", "in_person", "duplicate"] as const satisfies readonly Reason[];
const reasons: readonly Reason[] = [...ofDraft, ...ofRequest];

const leave = (reviewing: Reviewing) => (event: KeyboardEvent) => {
  if (event.key !== "Escape") return;
  event.stopPropagation();
  reviewing.change({ mode: "read" });
};

/** Why the draft was not good enough; nobody has to say. */
export function WhyChanged({ desk, reviewing }: { desk: Desk; reviewing: Reviewing }) {
  const words = wordsOf(desk);
  const { reason } = reviewing.work;
  return (
    <p class="why-changed">
      <label for="why">{words.whyChanged}</label>
      <select
        id="why"
        value={reason !== null && ofDraft.some((one) => one === reason) ? reason : ""}
        onChange={({ currentTarget: { value } }) =>
          reviewing.change({ reason: value === "" ? null : (value as Reason) })
        }
      >
        <option value="">{words.noReason}</option>
        {ofDraft.map((one) => (
          <option key={one} value={one}>
            {words.reason[one]}
          </option>
        ))}
      </select>
    </p>
  );
}

/** An answer in the mentor's own words; the draft is thrown away. */
export function Responding({ desk, reviewing }: { desk: Desk; reviewing: Reviewing }) {
  const words = wordsOf(desk);
  const box = useRef<HTMLTextAreaElement>(null);
  const { language } = reviewing.view!.feedback;
  const { answer } = reviewing.work;
  useLayoutEffect(() => box.current?.focus(), []);
  return (
    <fieldset class="remark changed responding" aria-label={words.headOf.respond} onKeyDown={leave(reviewing)}>
      <label for="answer">{words.answerLabel}</label>
      <p class="second small">{words.answerText}</p>
      <textarea
        id="answer"
        ref={box}
        rows={7}
        lang={language}
        dir={answer === "" ? directionOf(language) : "auto"}
        maxLength={4000}
        value={answer}
        onInput={(event) => reviewing.change({ answer: event.currentTarget.value })}
        onKeyDown={onCtrlEnter(() => answer.trim() !== "" && void reviewing.send("respond"))}
      />
      <WhyChanged desk={desk} reviewing={reviewing} />
    </fieldset>
  );
}

/** No written feedback, and why; the reason is for organisers, the team is not told it. */
export function Ignoring({ desk, reviewing }: { desk: Desk; reviewing: Reviewing }) {
  const words = wordsOf(desk);
  const box = useRef<HTMLFieldSetElement>(null);
  const { reason } = reviewing.work;
  useLayoutEffect(() => box.current?.focus(), []);
  const choose = (one: Reason) => {
    reviewing.change({ reason: one });
    box.current?.querySelector<HTMLElement>(`#reason-${one}`)?.focus();
  };
  useKeys(Object.fromEntries(reasons.map((one, place) => [String(place + 1), () => choose(one)])));
  return (
    <fieldset
      class="remark changed ignoring"
      ref={box}
      tabIndex={-1}
      onKeyDown={(event) => {
        leave(reviewing)(event);
        onCtrlEnter(() => reason !== null && void reviewing.send("ignore"))(event);
      }}
    >
      <legend>{words.whyIgnore}</legend>
      <p class="second small">{words.ignoreText}</p>
      {[ofDraft, ofRequest].map((group, at) => (
        <div key={group[0]} class="reasons">
          <p class="small">
            <b>{at === 0 ? words.ofDraft : words.ofRequest}</b>
          </p>
          {group.map((one) => (
            <label key={one} for={`reason-${one}`}>
              <input
                type="radio"
                name="reason"
                id={`reason-${one}`}
                checked={reason === one}
                onChange={() => reviewing.change({ reason: one })}
              />
              <span>{words.reason[one]}</span>
              <Key of={String(reasons.indexOf(one) + 1)} />
            </label>
          ))}
        </div>
      ))}
    </fieldset>
  );
}
