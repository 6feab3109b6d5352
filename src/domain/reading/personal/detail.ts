export type DetailKind = "phone" | "email" | "id_card" | "bank" | "link";

/** Where in a text somebody can be reached or known by; UTF-16 units, end exclusive. */
export interface Detail {
  kind: DetailKind;
  start: number;
  end: number;
}
