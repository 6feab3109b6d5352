import { useEffect, useRef, useState } from "preact/hooks";
import type { IndicatorAnswer, IndicatorsAnswer } from "../../shared/answers.ts";
import { askJson } from "../../shared/api.ts";
import { note } from "../../shared/keep.ts";
import { say, tell } from "../../shared/say.ts";
import { indicatorWords } from "../../shared/strings/indicator.ts";
import { languageOf } from "../board/finding.tsx";
import { alert, Icon } from "../icon.tsx";
import type { Room } from "../room.ts";
import { down } from "../talk/icons.ts";
import { Ask } from "./ask.tsx";
import { One, type Turn } from "./one.tsx";
import { Says } from "./says.tsx";
import { writeAnswer, writeMore } from "./write-answer.ts";

/**
 * Twelve boxes for each indicator of the field, filled with the team's own words, and one question at a time. An answer is
 * written into the field's text: `onText` saves it like any other change and tells null, or what went wrong.
 */
export function Builder({
  room,
  field,
  revision,
  empty,
  dirty,
  onText,
}: {
  room: Room;
  field: string;
  /** Of the saved text. */
  revision: number;
  empty: boolean;
  /** The text is being changed by hand: boxes would show another one. */
  dirty: boolean;
  onText(text: string, revision: number): Promise<string | null>;
}) {
  const { language } = room.door;
  const words = indicatorWords[language];
  const [read, setRead] = useState<IndicatorsAnswer | null>(null);
  const [lost, setLost] = useState(false);
  const [open, setOpen] = useState<number | null>(null);
  const [told, setTold] = useState("");
  /** One question at a time: while an indicator is added, none of the others asks. */
  const [adding, setAdding] = useState(false);
  const [turn, setTurn] = useState<Turn>({ slot: null, passed: [], count: 0 });
  const known = useRef("");
  const saving = useRef(false);
  /** `beside` changes what else depends on the new reading, in the same drawing. */
  const load = async (beside: (answer: IndicatorsAnswer) => void = () => {}) => {
    const answer = await askJson<IndicatorsAnswer>(room.door, "/api/indicators");
    known.current = `${answer.revision} ${language}`;
    setRead(answer);
    setLost(false);
    beside(answer);
  };
  const again = () => void load().catch(() => setLost(true));
  useEffect(() => {
    if (!empty && !saving.current && known.current !== `${revision} ${language}`) again();
  }, [revision, language, empty]);

  if (empty) return <Says>{words.intro}</Says>;
  if (dirty) return <p class="note">{words.saveFirst}</p>;
  if (read === null || lost)
    return lost ? (
      <p class="error" role="alert">
        {words.unread}{" "}
        <button type="button" onClick={again}>
          {say.retry}
        </button>
      </p>
    ) : null;
  if (read.place?.workshop !== room.workshop || read.place.field !== field) return null;
  const { indicators, most } = read;
  const unfinished = indicators.findIndex(({ asks }) => asks.length > 0);
  const chosen = open !== null && open < indicators.length ? open : Math.max(unfinished, 0);
  const shown = indicators.length === 1 ? 0 : chosen;
  const kept = `answer:${room.pass.code}:${field}`;

  /** Saves, forgets what was typed, then reads again, so that the next question stands there when this one goes. */
  const save = async (
    text: string,
    typed: string,
    beside: (answer: IndicatorsAnswer) => void,
  ): Promise<string | null> => {
    if (saving.current) return null;
    saving.current = true;
    const fault = await onText(text, read.revision);
    if (fault === null) {
      note(typed, null);
      await load(beside).catch(() => setLost(true));
    }
    saving.current = false;
    return fault;
  };
  const filled = ({ slots, level }: IndicatorAnswer) =>
    words.filled(
      slots.filter(({ id, state }) => state === "met" || (id === "level" && level !== null)).length,
      slots.length,
    );
  return (
    <section class="indicators" aria-label={words.boxes}>
      <p class="hid" role="status">
        {told}
      </p>
      {indicators.length > most && (
        <p class="flag">
          <Icon d={alert} /> <span>{words.tooMany}</span>
        </p>
      )}
      {indicators.map((indicator, place) => {
        const text = read.text.slice(indicator.start, indicator.end);
        const title = words.title(place + 1);
        return (
          <section key={place} class="indicator" aria-label={title}>
            {indicators.length === 1 ? (
              <h2>
                {title} <span class="small second">{words.atMost}</span>
              </h2>
            ) : (
              <h2>
                <button
                  type="button"
                  class="fold"
                  aria-expanded={place === shown}
                  onClick={() => {
                    setOpen(place === shown ? -1 : place);
                    setTurn({ slot: null, passed: [], count: 0 });
                  }}
                >
                  <span>{title}</span>
                  <span class="small second">{filled(indicator)}</span>
                  <Icon d={down} />
                </button>
              </h2>
            )}
            {place !== shown && (
              <p class="words said" dir="auto" lang={languageOf(text)}>
                {text}
              </p>
            )}
            {place === shown && (
              <One
                indicator={indicator}
                number={place + 1}
                name={`${kept}:${place}`}
                language={language}
                quiet={adding}
                turn={turn}
                onTurn={(next) => {
                  setAdding(false);
                  setTurn(next);
                }}
                onFill={(slot, answer) => {
                  setOpen(place);
                  return save(writeAnswer(read.text, slot.place, answer), `${kept}:${place}:${slot.id}`, (now) => {
                    if (slot.id !== "level") setTurn({ ...turn, slot: null, count: turn.count + 1 });
                    setTold(words.noted(slot.label, filled(now.indicators[place] ?? indicator)));
                  });
                }}
              />
            )}
          </section>
        );
      })}
      {indicators.length < most && !adding && (
        <button type="button" class="bare" onClick={() => setAdding(true)}>
          + {words.add}
        </button>
      )}
      {adding && (
        <Ask
          id="indicator-new"
          name={`${kept}:more`}
          question={words.addAsk}
          button={words.put}
          language={language}
          given=""
          focused
          pass={tell.cancel}
          onPass={() => setAdding(false)}
          onAnswer={(added) =>
            save(writeMore(read.text, added), `${kept}:more`, () => {
              setAdding(false);
              setOpen(indicators.length);
              setTurn({ slot: null, passed: [], count: 1 });
              setTold(words.title(indicators.length + 1));
            })
          }
        />
      )}
    </section>
  );
}
