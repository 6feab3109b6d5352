import { useEffect, useState } from "preact/hooks";
import type { IndicatorAnswer, IndicatorsAnswer, Language, SlotAnswer } from "../../shared/answers.ts";
import { askJson } from "../../shared/api.ts";
import { indicatorWords } from "../../shared/strings/indicator.ts";
import { alert, Icon } from "../icon.tsx";
import type { Room } from "../room.ts";
import { Ask } from "./ask.tsx";
import { One } from "./one.tsx";

const most = 5;

/**
 * Twelve boxes under each indicator of the field, filled with the team's own words, and one question at a time. An answer
 * is written into the field's text, as a line that says what it is: `onText` saves it like any other change.
 */
export function Builder({
  room,
  revision,
  onText,
}: {
  room: Room;
  revision: number;
  onText(text: string, revision: number): void;
}) {
  const [read, setRead] = useState<IndicatorsAnswer | null>(null);
  const words = indicatorWords[room.door.language];
  useEffect(() => {
    let here = true;
    askJson<IndicatorsAnswer>(room.door, "/api/indicators").then(
      (answer) => here && setRead(answer),
      () => here && setRead(null),
    );
    return () => {
      here = false;
    };
  }, [revision, room.door.language]);
  if (read === null || read.place === null) return null;
  const { text, indicators } = read;
  const write = (changed: string) => onText(changed, read.revision);
  return (
    <section class="indicators" aria-live="polite">
      {indicators.map((indicator, place) => (
        <One
          key={place}
          indicator={indicator}
          number={place + 1}
          language={room.door.language}
          onFill={(slot, answer) => write(filled(text, indicator, slot, answer, room.door.language))}
        />
      ))}
      {indicators.length > most && (
        <p class="bad">
          <Icon d={alert} /> {words.tooMany}
        </p>
      )}
      {indicators.length < most && (
        <Add
          first={indicators.length === 0}
          language={room.door.language}
          onAdd={(added) => write(text.trim() === "" ? added : `${text.trimEnd()}\n\n${added}`)}
        />
      )}
    </section>
  );
}

/** The field's text with a slot filled: its own words replaced, or a labelled line more. */
function filled(text: string, { end }: IndicatorAnswer, slot: SlotAnswer, answer: string, language: Language): string {
  const line = answer.replace(/\s+/g, " ").trim();
  if (slot.words !== null) return text.slice(0, slot.words.start) + line + text.slice(slot.words.end);
  const labelled = `${slot.label}${language === "fr" ? " :" : ":"} ${line}`;
  return `${text.slice(0, end).trimEnd()}\n${labelled}${text.slice(end)}`;
}

function Add({ first, language, onAdd }: { first: boolean; language: Language; onAdd(text: string): void }) {
  const words = indicatorWords[language];
  const [open, setOpen] = useState(first);
  if (!open)
    return (
      <button type="button" class="bare" onClick={() => setOpen(true)}>
        + {words.add}
      </button>
    );
  return (
    <Ask
      id="indicator-new"
      question={words.intro}
      label={words.addLabel}
      button={words.addButton}
      language={language}
      given=""
      onAnswer={onAdd}
    />
  );
}
