import type { VNode } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { IndicatorAnswer, Language, SlotAnswer } from "../../shared/answers.ts";
import { type IndicatorWords, indicatorWords } from "../../shared/strings/indicator.ts";
import { alert, Icon } from "../icon.tsx";
import { check } from "../talk/icons.ts";
import { Ask } from "./ask.tsx";
import { Says } from "./says.tsx";
import { Slots } from "./slots.tsx";

const levels = ["output", "outcome", "impact"] as const;

/** The slot that a member chose, and how often what the member did changed the question: then the focus goes to it. */
export interface Turn {
  slot: string | null;
  /** What the member does not want to be asked for now. */
  passed: readonly string[];
  count: number;
}

/** One indicator: its level, its twelve boxes, what does not hold, and the one question to answer next. */
export function One({
  indicator,
  number,
  name,
  language,
  quiet,
  turn,
  onTurn,
  onFill,
}: {
  indicator: IndicatorAnswer;
  number: number;
  /** Under which the phone keeps what is typed. */
  name: string;
  language: Language;
  /** Another question stands elsewhere: this one waits. */
  quiet: boolean;
  turn: Turn;
  onTurn(turn: Turn): void;
  /** Null once the answer is written and read again; else what went wrong. */
  onFill(slot: SlotAnswer, answer: string): Promise<string | null>;
}) {
  const words = indicatorWords[language];
  const { slots, level, flags, asks } = indicator;
  const [fault, setFault] = useState("");
  const rungs = useRef<HTMLFieldSetElement>(null);
  const asked = slots.find(({ id }) => id === (turn.slot ?? asks.find((one) => !turn.passed.includes(one))));
  const count = slots.filter(({ id, state }) => state === "met" || (id === "level" && level !== null)).length;
  const levelSlot = slots.find(({ id }) => id === "level")!;
  const told = slots.map((slot) =>
    slot.id === "level" && level !== null
      ? { ...slot, state: "met" as const, words: { quote: words.levels[level], start: 0, end: 0 } }
      : slot,
  );
  return (
    <>
      <fieldset class="levels" ref={rungs}>
        <legend class="hid">{words.level}</legend>
        {levels.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === level}
            onClick={async () => setFault((await onFill(levelSlot, words.levels[one])) ?? "")}
          >
            {one === level && <Icon d={check} />}
            {words.levels[one]}
          </button>
        ))}
      </fieldset>
      {fault !== "" && (
        <p class="bad" role="alert">
          {fault}
        </p>
      )}
      <p class="small second between">
        <span>{level === null ? words.noLevel : words.levelMeans[level]}</span>
        <b>{words.filled(count, slots.length)}</b>
      </p>
      <Slots
        slots={told}
        asked={quiet ? undefined : asked?.id}
        language={language}
        onChoose={({ id }) => {
          if (id === "level") return rungs.current!.querySelector("button")!.focus();
          onTurn({ ...turn, slot: id, count: turn.count + 1 });
        }}
      />
      {flags.map((flag) => (
        <p key={flag} class="flag">
          <Icon d={alert} /> <span>{words.flags[flag]}</span>
        </p>
      ))}
      {quiet ? null : asked === undefined ? (
        <Whole
          key={turn.count}
          before={<Refusal indicator={indicator} words={words} />}
          words={asks.length === 0 ? words.whole : words.passed}
          focused={turn.count > 0}
        />
      ) : (
        <Ask
          key={`${asked.id} ${turn.count}`}
          id={`slot-${number}`}
          name={`${name}:${asked.id}`}
          before={<Refusal indicator={indicator} words={words} />}
          question={questionOf(asked, words)}
          button={words.put}
          language={language}
          given={asked.given}
          focused={turn.count > 0}
          onTyping={() => onTurn({ ...turn, slot: asked.id })}
          onAnswer={(answer) => onFill(asked, answer)}
          pass={words.pass}
          onPass={() => onTurn({ slot: null, passed: [...turn.passed, asked.id], count: turn.count + 1 })}
        />
      )}
    </>
  );
}

/** Nothing is left to ask. */
function Whole({ before, words, focused }: { before: VNode; words: string; focused: boolean }) {
  const line = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (focused) line.current!.focus();
  }, []);
  return (
    <Says>
      {before}
      <p tabIndex={-1} ref={line}>
        {words}
      </p>
    </Says>
  );
}

const questionOf = ({ label, question, lacks }: SlotAnswer, words: IndicatorWords): string =>
  (lacks === "date" ? words.askDate : lacks === "somebody" ? words.askSomebody : question) ?? words.change(label);

/** Why it is not called an impact yet, naming what is missing. */
function Refusal({ indicator, words }: { indicator: IndicatorAnswer; words: IndicatorWords }) {
  const { isIndicator, missing, slots } = indicator;
  if (!isIndicator) {
    const hasFigure = slots.some(({ id, words: said }) => (id === "baseline" || id === "target") && said !== null);
    return <p>{hasFigure ? words.uncounted : words.wish}</p>;
  }
  if (missing.length === 0) return null;
  const names = missing.map((id) => {
    const undated = slots.some((slot) => slot.id === id && slot.lacks === "date");
    return <b key={id}>{undated ? words.startDate : words.the[id]}</b>;
  });
  return (
    <p>
      {words.notImpact[0]}
      {names.map((one, place) => [place === 0 ? "" : words.joint(place === names.length - 1), one])}
      {words.notImpact[1]}
    </p>
  );
}
