export const numberKinds = [
  "plain",
  "percent",
  "ratio",
  "duration",
  "money",
  "distance",
  "volume",
  "area",
  "weight",
  "energy",
  "data",
  "temperature",
  "date",
  "time",
  "year",
  "ordinal",
  "phone",
] as const;
export type NumberKind = (typeof numberKinds)[number];

/** A number as it is read: the items `from`..`next` and what they say. */
export interface Draft {
  from: number;
  next: number;
  value: number;
  kind: NumberKind;
  unit: string | null;
  of?: number;
  approximate?: boolean;
}
