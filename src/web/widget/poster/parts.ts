import type { CheckedField, FieldView, WorkshopView } from "../../shared/answers.ts";

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

/** The question under the fields: the one that closes the canvas, else the first one that waits for an answer. */
export function questionOf({ lead, others, close }: Parts): { label: string | null; entry: Entry } | null {
  if (close !== undefined && close.text !== "") return { label: close.field.label, entry: close };
  const waiting = [lead, ...others, close].find((entry) => entry !== undefined && entry.text === "");
  return waiting === undefined ? null : { label: null, entry: waiting };
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
