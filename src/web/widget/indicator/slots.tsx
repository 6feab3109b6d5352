import type { Language, SlotAnswer } from "../../shared/answers.ts";
import { tell } from "../../shared/say.ts";
import { indicatorWords } from "../../shared/strings/indicator.ts";
import { languageOf, Verdict } from "../board/finding.tsx";

/** The twelve boxes: shape, label, the team's own words; what weak words lack stands behind them. */
export function Slots({
  slots,
  asked,
  language,
  onChoose,
}: {
  slots: readonly SlotAnswer[];
  /** The one that the question is about. */
  asked: string | undefined;
  language: Language;
  onChoose(slot: SlotAnswer): void;
}) {
  const words = indicatorWords[language];
  return (
    <ul class="slots">
      {slots.map((slot) => (
        <li key={slot.id}>
          <button
            type="button"
            class={`slot ${slot.state}`}
            aria-pressed={slot.id === asked}
            onClick={() => onChoose(slot)}
          >
            <Verdict of={slot.state} />
            <span class="small second">{slot.label}</span>
            {slot.words !== null && (
              <span
                class="words"
                dir="auto"
                lang={/\p{L}/u.test(slot.words.quote) ? languageOf(slot.words.quote) : language}
              >
                {slot.words.quote}
              </span>
            )}
            {slot.state === "met" ? (
              <span class="hid">{tell.verdict.met}</span>
            ) : (
              <b class="small">{slot.lacks === null ? tell.verdict[slot.state] : words.lacks[slot.lacks]}</b>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}
