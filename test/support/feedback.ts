import type { Draft, Feedback, Remark, Verdict } from "../../src/domain/feedback/feedback.ts";
import { at } from "./messages.ts";

export const remarkOf = (id: string, more: Partial<Remark> = {}): Remark => ({
  id,
  kind: "lacking",
  field: "statement",
  criterion: "who",
  quote: null,
  text: `Remarque ${id}.`,
  citation: null,
  ...more,
});

export const draftOf = (remarks: Remark[], more: Partial<Draft> = {}): Draft => ({
  language: "fr",
  remarks,
  voice: "offline",
  setback: null,
  use: null,
  ...more,
});

/** A draft with a figure, a quote and something missing: every kind of planted fault fits it. */
export const fullDraft = draftOf([
  remarkOf("a", { kind: "good", quote: "31 des 94 malades", text: "Ce qui tient : « 31 des 94 malades »." }),
  remarkOf("b", { criterion: "evidence", text: "Il manque une source. Nommez un registre." }),
  remarkOf("next", { kind: "next", criterion: null, text: "Qui tient le cahier ?" }),
]);
export const material = { foreign: "les potiers de Safi", praise: { b: "La source est claire, rien à ajouter." } };

export const feedbackOf = (more: Partial<Feedback> = {}): Feedback => ({
  id: "f",
  team: "team",
  cohort: "cohort",
  workshop: "framing",
  asker: "amina",
  language: "fr",
  pins: [{ field: "statement", revision: 3 }],
  rehearsal: null,
  edition: 3,
  deadline: null,
  state: "suggested",
  askedAt: at,
  draft: fullDraft,
  draftNumber: 1,
  draftedAt: at,
  plant: null,
  tally: null,
  claim: null,
  decision: null,
  endedAt: null,
  ...more,
});

export const verdictOf = (more: Partial<Verdict> = {}): Verdict => ({
  kind: "accept",
  draft: 1,
  edition: 3,
  reason: null,
  remarks: [],
  text: "",
  seconds: null,
  ...more,
});
