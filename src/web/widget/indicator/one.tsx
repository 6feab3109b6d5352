import { useState } from "preact/hooks";
import type { IndicatorAnswer, Language, SlotAnswer } from "../../shared/answers.ts";
import { indicatorWords } from "../../shared/strings/indicator.ts";
import { languageOf, Verdict } from "../board/finding.tsx";
import { alert, Icon } from "../icon.tsx";
import { Ask } from "./ask.tsx";

const levels = ["output", "outcome", "impact"] as const;

/** One indicator: its level, its twelve boxes, what does not hold, and the one question to answer next. */
export function One({
  indicator,
  number,
  language,
  onFill,
}: {
  indicator: IndicatorAnswer;
  number: number;
  language: Language;
  onFill(slot: SlotAnswer, answer: string): void;
}) {
  const words = indicatorWords[language];
  const { slots, level, flags, missing } = indicator;
  const [chosen, choose] = useState<string | null>(null);
  const slot = slots.find(({ id }) => id === (chosen ?? indicator.next));
  const count = slots.filter((one) => one.words !== null || (one.id === "level" && level !== null)).length;
  const levelSlot = slots.find(({ id }) => id === "level")!;
  const label = (id: string) => slots.find((one) => one.id === id)?.label.toLowerCase() ?? id;
  return (
    <section class="indicator" aria-label={words.title(number)}>
      <h3>
        {words.title(number)} <span class="small second">{words.atMost}</span>
      </h3>
      <fieldset class="levels">
        <legend class="hid">{words.level}</legend>
        {levels.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === level}
            onClick={() => onFill(levelSlot, words.levels[one])}
          >
            {words.levels[one]}
          </button>
        ))}
      </fieldset>
      <p class="small second between">
        <span>{level === null ? words.wish : words.levelMeans[level]}</span>
        <b>{words.filled(count, slots.length)}</b>
      </p>
      <ul class="slots">
        {slots.map((one) => {
          const quote = one.words?.quote ?? (one.id === "level" && level !== null ? words.levels[level] : null);
          return (
            <li key={one.id}>
              <button
                type="button"
                class={quote === null ? "slot void" : "slot"}
                aria-pressed={one.id === slot?.id}
                aria-label={`${words.change(one.label)}${quote === null ? ` (${words.empty})` : `: ${quote}`}`}
                onClick={() => choose(one.id)}
              >
                <Verdict of={quote === null ? "missing" : "met"} />
                <span class="small second">{one.label}</span>
                {quote === null ? (
                  <b class="miss">{words.empty}</b>
                ) : (
                  <span class="words" dir="auto" lang={languageOf(quote)}>
                    {quote}
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ul>
      {flags.map((flag) => (
        <p key={flag} class="flag">
          <Icon d={alert} /> {words.flags[flag]}
        </p>
      ))}
      {missing.length > 0 && (
        <p class="flag">{words.notImpact(missing.map(label).join(language === "ar" ? "، " : ", "))}</p>
      )}
      {slot === undefined ? (
        <p class="second">{words.whole}</p>
      ) : (
        <Ask
          key={slot.id}
          id={`slot-${number}`}
          question={slot.question ?? words.change(slot.label)}
          label={words.answer}
          button={words.put}
          language={language}
          given={slot.words?.quote ?? ""}
          onAnswer={(answer) => {
            choose(null);
            onFill(slot, answer);
          }}
        />
      )}
    </section>
  );
}
