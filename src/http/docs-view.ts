/** One value of a body, a query or a record: its type as a reader writes it, `Name` standing for a described record. */
export interface DocsValue {
  name: string;
  type: string;
  required: boolean;
  note: string;
}

export interface DocsCall {
  method: string;
  path: string;
  summary: string;
  query: DocsValue[];
  /** The body's values, or its media type when it is not JSON; null without a body. */
  body: { type: string; values: DocsValue[] } | null;
  answer: { status: string; type: string };
}

export interface DocsView {
  /** Calls by who may make them. */
  groups: { audience: string; calls: DocsCall[] }[];
  records: { name: string; values: DocsValue[] }[];
}
