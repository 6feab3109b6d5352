import type { CheckedField, FieldView, Language, WorkshopView } from "../shared/answers.ts";
import { words } from "./words.ts";

const arabic = /\p{Script=Arabic}/u;

/** A field with what the team wrote in it. */
export interface Entry {
  field: FieldView;
  text: string;
}

/** A workshop's fields as a poster parts them: the large one, the ones below, the closing one. */
export interface Parts {
  lead: Entry | undefined;
  others: Entry[];
  close: Entry | undefined;
  /** Nothing at all is written. */
  empty: boolean;
}

export function partsOf(view: WorkshopView, fields: { [field: string]: CheckedField }): Parts {
  const entries = view.fields.map((field) => ({ field, text: fields[field.id]?.text.trim() ?? "" }));
  const of = (id: string | null) => entries.find(({ field }) => field.id === id);
  const [lead, close] = [of(view.lead), of(view.close)];
  return {
    lead,
    close,
    others: entries.filter((entry) => entry !== lead && entry !== close),
    empty: entries.every(({ text }) => text === ""),
  };
}

/** The team's text, each line in its own direction and typeface; where there is none, the question, framed as such. */
export function Words({ entry: { field, text }, language }: { entry: Entry; language: Language }) {
  if (text === "")
    return (
      <p class="empty">
        <b>{words[language].empty}</b> {field.question}
      </p>
    );
  return (
    <>
      {text
        .split(/\r?\n/)
        .filter((line) => line.trim() !== "")
        .map((line) => (
          <p class="words" dir="auto" lang={arabic.test(line) ? "ar" : "fr"}>
            {line}
          </p>
        ))}
    </>
  );
}
