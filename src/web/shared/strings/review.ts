import type { Decision, FeedbackState, Reason, Remark, VerdictKind } from "../../../domain/feedback/feedback.ts";
import type { Language } from "../../../domain/language/names.ts";

type Mode = "read" | "edit" | "diff" | "respond" | "ignore";
type Tongues = Readonly<Record<Language, string>>;

/** The words of the pages on which mentors decide. */
export interface ReviewWords {
  queue: string;
  queueState: (ready: number, coming: number) => string;
  live: string;
  notLive: string;
  moreRows: string;
  hint: Readonly<Record<"walk" | "open" | "hold", string>>;
  keys: string;
  keysText: string;
  keyList: readonly { title: string; keys: readonly (readonly [key: string, does: string])[] }[];
  standing: Readonly<Record<"coming" | "stale" | "ready", string>>;
  /** Who decided what, and whether it has left. */
  decided: (state: FeedbackState, kind: Decision["kind"], by: string | null) => string;
  decidedPlain: string;
  language: Tongues;
  writtenIn: Tongues;
  heldBy: (name: string, until: string) => string;
  heldByMe: (until: string) => string;
  heldMeanwhile: (name: string) => string;
  takeOver: string;
  claim: string;
  release: string;
  open: string;
  filter: Readonly<Record<"look" | "workshop" | "language" | "allWorkshops" | "allLanguages", string>>;
  look: Readonly<Record<"ready" | "coming" | "mine" | "decided", string>>;
  empty: Readonly<Record<"none" | "noneSo" | "off" | "auto" | "how" | "showAll", string>> & {
    coming: (count: number) => string;
    elsewhere: (count: number) => string;
  };
  noDeadline: string;

  review: string;
  backToQueue: string;
  noFeedback: string;
  panesName: string;
  panes: Readonly<Record<"remarks" | "canvas" | "talk", string>>;
  pinned: string;
  pinnedText: string;
  pinnedSpeech: string;
  speech: string;
  rehearsal: (number: number) => string;
  changedSince: string;
  emptyFields: string;
  /** Before words taken out or put in, for who does not see them. */
  gone: string;
  new: string;
  kind: Readonly<Record<Remark["kind"], string>>;
  verdict: Readonly<Record<"met" | "weak" | "missing", string>>;
  showWords: string;
  drafting: string;
  draftingText: string;
  headOf: Readonly<Record<Mode, string>>;
  nothingSent: Readonly<Record<"offline" | "model", string>>;
  earlier: string;
  earlierText: string;

  verdicts: string;
  accept: string;
  edit: string;
  editAgain: string;
  respond: string;
  ignore: string;
  cancel: string;
  remarkNumber: (number: number, all: number) => string;
  leaveOut: string;
  leftOut: string;
  leftOutText: string;
  asDrafted: string;
  addRemark: string;
  edited: string;
  seeChanges: string;
  diffLegend: string;
  unchanged: string;
  nothingLeft: string;
  sendEdit: string;
  editOn: string;
  whyChanged: string;
  noReason: string;
  answerLabel: string;
  answerText: string;
  sendAnswer: string;
  whyIgnore: string;
  ignoreText: string;
  ofDraft: string;
  ofRequest: string;
  reason: Readonly<Record<Reason, string>>;
  sendIgnore: string;
  reasonHidden: string;
  leavesUnder: string;
  signedAs: (name: string) => string;

  leavesIn: Readonly<Record<"send" | "ignore", (team: string) => string>>;
  seconds: (count: number) => string;
  /** `seconds`: what reading it once takes a very fast reader. */
  unread: (seconds: number) => string;
  undo: string;
  undoLate: string;
  asTeamReads: string;
  next: (team: string) => string;
  noNext: string;
  writeToTeam: string;

  /** `by`: null where no person did. */
  conflict: (by: string | null) => string;
  conflictText: (what: VerdictKind | "auto") => string;
  keptText: string;
  keptHere: string;
  sendAsMessage: string;
  leaveIt: string;
  stale: string;
  staleText: string;
  staleDraft: string;
  staleDraftText: string;
  redraft: string;
  sendAnyway: string;
  plantedThrough: string;
  plantedThroughText: string;
  plantedSeen: string;
  plantedSeenText: string;
}
