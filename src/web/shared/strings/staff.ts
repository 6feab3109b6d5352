import type { TicketOutcome, TicketReason } from "../../../domain/tickets.ts";
import type { Shut } from "../staff/desk.ts";
import type { Section } from "../staff/frame.tsx";
import type { Kind } from "../staff/pass.ts";
import type { Group } from "../staff/queue.ts";

/** A name, a code or a date keeps its own direction inside the sentence. */
export const own = (text: string): string => `\u2068${text}\u2069`;

/** The words of the mentors' and organisers' pages. */
export interface StaffWords {
  title: Readonly<Record<Kind, string>>;
  role: Readonly<Record<Kind, string>>;
  nav: Readonly<Record<Section, string>>;
  sections: string;
  language: string;
  leave: string;
  leaveSure: string;
  leaveYes: string;
  cancel: string;
  loading: string;
  cut: string;
  more: (count: number) => string;
  failed: string;
  justNow: string;
  shut: Readonly<Record<Shut, { title: string; text: string; todo: string }>>;
  toMentors: string;

  queue: string;
  queueState: (open: number, taken: number) => string;
  group: Readonly<Record<Group, string>>;
  reason: Readonly<Record<TicketReason, string>>;
  arrived: (reason: TicketReason, team: string) => string;
  noTickets: string;
  noTicketsText: string;
  noneHere: Readonly<Record<Group, string>>;
  somebody: string;
  wholeTeam: string;
  privateWords: (name: string) => string;
  readPrivate: string;
  readTalk: string;
  wordless: string;
  mine: string;
  takenBy: (name: string) => string;
  aColleague: string;
  claim: string;
  release: string;
  close: string;
  closeSure: Readonly<Record<TicketReason, string>>;
  howItWent: string;
  outcome: Readonly<Record<TicketOutcome, string>>;
  calling: Readonly<
    Record<"close" | "text" | "label" | "suggestion" | "danger" | "closeNow" | "areClosed" | "reopen", string>
  >;
  tooLate: string;
  closed: string;
  closedNone: string;
  closedBy: (name: string) => string;

  teams: string;
  teamsCount: (count: number) => string;
  filter: string;
  noTeams: string;
  noTeamsText: Readonly<Record<Kind, string>>;
  noMatch: (typed: string) => string;
  members: (count: number) => string;
  lastWord: (when: string) => string;
  silent: string;
  unwritten: string;
  calls: (count: number) => string;
  withdrawn: string;
  filled: (done: number, total: number) => string;
  met: (count: number) => string;

  backToTeams: string;
  readOnly: string;
  write: Readonly<Record<"to" | "toTeam" | "send" | "sendPrivate" | "kept" | "youAreSeen" | "staffHere", string>> & {
    label: (name: string) => string;
    toMember: (name: string) => string;
  };
  noTeam: string;
  here: string;
  talk: string;
  board: string;
  noTalk: string;
  earlier: (count: number) => string;
  privateTo: (name: string) => string;
  emptyField: string;
  proposed: string;
  workshops: string;

  codes: string;
  codesText: string;
  local: string;
  sheet: string;
  print: string;
  backToCodes: string;
  sheetText: (count: number) => string;
  noCodes: string;
  link: string;
  copy: string;
  copied: string;
  copyYourself: string;
  revoke: string;
  revokeSure: (team: string) => string;
  revokeYes: string;
  renew: string;
  renewed: (team: string, code: string) => string;

  people: string;
  invite: string;
  inviteText: string;
  name: string;
  nameMissing: string;
  inLanguage: string;
  days: string;
  dayCount: (count: number) => string;
  makeLink: string;
  linkFor: (name: string) => string;
  linkText: (until: string) => string;
  staff: string;
  you: string;
  openUntil: (until: string) => string;
  openAlways: string;
  notOpen: string;
  revokePerson: string;
  revokePersonSure: (name: string) => string;
  revokePersonYes: string;

  questions: string;
  questionsText: string;
  noQuestions: string;
  noQuestionsText: string;
  asked: (count: number) => string;
  stillOpen: (count: number) => string;
  askedBy: (teams: readonly string[]) => string;
  lastAsked: (when: string) => string;
}
