/**
 * What the verbs ask of the world. Back rooms implement these and meet nowhere else. Every method either returns what
 * its type says or throws; refusals that a person should read are `DomainError`s, anything else is a fault.
 */
import type { Author, CanvasTexts, FieldText, Proposal, ProposalState, Revision } from "./canvas.ts";
import type { Message, Turn, TurnState } from "./conversation.ts";
import type { EvaluationStore } from "./evaluation-runs.ts";
import type { TeamEvent, TeamNews, TurnEvent, TurnStep } from "./events.ts";
import type { FeedbackStore } from "./feedback/feedback-store.ts";
import type { Citation, Reply, TurnUse } from "./guidance.ts";
import type { Group, Idea, Round, RoundRows, Vote } from "./ideas.ts";
import type { Language } from "./language/names.ts";
import type { ModelUseStore, Setback, VectorStore } from "./model.ts";
import type { OverviewStore } from "./overview.ts";
import type { Cohort, Member, Mentor, Organiser, Team } from "./people.ts";
import type { Programme } from "./programme.ts";
import type { RehearsalStore } from "./rehearsals.ts";
import type { Paper, TakeAway, TakeAwayFormat } from "./take-away/document.ts";
import type { TicketStore } from "./tickets.ts";

/** Now. The only clock in the house; tests hold it still. */
export interface Clock {
  now(): Date;
}

/** Makes ids and secrets: sortable ids for rows, unguessable tokens for links. */
export interface Ids {
  /** 26 characters, growing with time. */
  next(): string;
  /** 256 bits, base64url. */
  secret(): string;
  /** A team code: "N7K-4QX", without O, I, 0, 1. */
  teamCode(): string;
}

export type TokenHolder =
  | { kind: "member"; member: Member }
  | { kind: "mentor"; mentor: Mentor }
  | { kind: "organiser"; organiser: Organiser };

export interface PeopleStore {
  addCohort(cohort: Cohort): Promise<void>;
  cohorts(): Promise<Cohort[]>;
  addTeam(team: Team): Promise<void>;
  team(id: string): Promise<Team | null>;
  teamByCode(code: string): Promise<Team | null>;
  teams(cohort: string): Promise<Team[]>;
  revokeTeam(id: string): Promise<void>;
  addMember(member: Member): Promise<void>;
  members(team: string): Promise<Member[]>;
  /** The language that a member reads from now on. */
  setLanguage(member: string, language: Language): Promise<void>;
  /** When this member said that a parent or guardian agrees; null while they have not. */
  guardianAgreedAt(member: string): Promise<string | null>;
  /** Once; said again, the first moment stays. */
  addGuardianAgreement(member: string, at: string): Promise<void>;
  addMentor(mentor: Mentor): Promise<void>;
  addOrganiser(organiser: Organiser): Promise<void>;
  staff(cohort: string): Promise<(Mentor | Organiser)[]>;
  /** Keeps only the SHA-256 of the token. `expiresAt` null: until revoked. */
  addToken(token: string, holder: { kind: TokenHolder["kind"]; id: string }, expiresAt: Date | null): Promise<void>;
  /** Who holds this token; null when unknown, expired, or revoked (its team's code revoked included). */
  tokenHolder(token: string, now: Date): Promise<TokenHolder | null>;
  /** Why a token opens nothing, so that a person can be told what to do. */
  tokenState(token: string, now: Date): Promise<"good" | "unknown" | "expired" | "revoked">;
  revokeToken(token: string): Promise<void>;
  /** Every token of a member, mentor or organiser. */
  revokeHolder(holder: string): Promise<void>;
  /** Gives a team another code, which opens again when the old one was revoked. Tokens stay as they are. */
  renewCode(team: string, code: string): Promise<void>;
}

export interface NewMessage {
  id: string;
  team: string;
  workshop: string;
  author: Author;
  text: string;
  language: Message["language"];
  citations: Citation[];
  turn: string | null;
  privateTo: string | null;
  voice: Message["voice"];
  setback: Message["setback"];
  plan: Message["plan"];
  at: string;
}

export interface ConversationStore {
  /** Adds it at the end of its conversation and gives it its position. */
  addMessage(message: NewMessage): Promise<Message>;
  message(id: string): Promise<Message | null>;
  /**
   * Oldest first; those after position `after` (0: from the start), `limit` newest kept; without what is private to
   * others than `reader` (null: staff, who read all of it).
   */
  messages(
    team: string,
    workshop: string,
    options: { after?: number; reader: string | null; limit?: number },
  ): Promise<Message[]>;
  /** The last `count` messages, oldest first, all of them whoever may read them: for the assistant only. */
  window(team: string, workshop: string, count: number): Promise<Message[]>;
  /** The last thing that was said between a member and the assistant: by the member, or to it or to the whole team. */
  lastWith(team: string, workshop: string, member: string): Promise<Message | null>;
  addTurn(turn: Turn): Promise<void>;
  turn(id: string): Promise<Turn | null>;
  turnByKey(team: string, key: string): Promise<Turn | null>;
  /** Moves a turn on only if it still is in `from`, with what it used of a model; false when someone was first. */
  moveTurn(id: string, from: TurnState, to: TurnState, use?: TurnUse | null): Promise<boolean>;
  /** Keeps a turn, its messages and the news of them from everyone but its member: nobody else reads them again. */
  keepPrivate(turn: Turn): Promise<void>;
  runningTurns(): Promise<Turn[]>;
  /** Appends steps with the next numbers, in order. */
  appendSteps(turn: string, steps: readonly TurnStep[]): Promise<TurnEvent[]>;
  /** The same while the turn is running; null, and nothing appended, where it was ended or erased meanwhile. */
  appendWhileRunning(turn: string, steps: readonly TurnStep[]): Promise<TurnEvent[] | null>;
  steps(turn: string, after: number): Promise<TurnEvent[]>;
  /** Forgets the steps of a failed turn that is asked again; its numbers go on growing. */
  clearSteps(turn: string): Promise<void>;
}

export interface CanvasStore {
  texts(team: string, workshop: string): Promise<CanvasTexts>;
  /** All canvases of a team by workshop id; workshops without a word are absent. */
  allTexts(team: string): Promise<Record<string, CanvasTexts>>;
  field(team: string, workshop: string, field: string): Promise<FieldText>;
  /** Saves revision `revision.revision` if the field stands at the one before; false when someone was first. */
  addRevision(revision: Revision): Promise<boolean>;
  revisions(team: string, workshop: string, field: string): Promise<Revision[]>;
  /** The revision that stands in each field of a team that has one, all workshops. */
  standing(team: string): Promise<Revision[]>;
  addProposal(proposal: Proposal): Promise<void>;
  proposal(id: string): Promise<Proposal | null>;
  proposals(team: string, workshop: string, state: ProposalState): Promise<Proposal[]>;
  /** Moves a proposal on only if it is still open. */
  settleProposal(id: string, state: ProposalState): Promise<boolean>;
}

export interface RoundStore {
  /** Begins a round with the team's next number, or gives the one that is running already. */
  add(
    round: Pick<Round, "id" | "team" | "workshop" | "starter" | "minutes" | "startedAt" | "endsAt">,
  ): Promise<{ began: boolean; round: Round }>;
  round(id: string): Promise<Round | null>;
  /** A team's rounds, oldest first. */
  rounds(team: string): Promise<Round[]>;
  running(team: string): Promise<Round | null>;
  /** The round, a version further, for this transaction alone: everyone else who holds it waits for its end. */
  hold(id: string): Promise<Round | null>;
  /** Writes the round's state and what goes with it. */
  move(round: Pick<Round, "id" | "state" | "closedAt" | "chosen" | "chosenAt">): Promise<void>;
  /** Everything in it, ideas and groups oldest first; who may see what is for `roundView` to say. */
  rows(round: string): Promise<RoundRows>;
  addIdea(idea: Idea): Promise<void>;
  writeIdea(id: string, text: string): Promise<void>;
  dropIdea(id: string): Promise<void>;
  placeIdeas(ids: readonly string[], group: string | null): Promise<void>;
  addGroup(group: Group): Promise<void>;
  nameGroup(id: string, name: string | null, by: string | null): Promise<void>;
  dropGroup(id: string): Promise<void>;
  /** Once; a vote given again stays one. */
  addVote(vote: Vote): Promise<void>;
  dropVote(vote: Pick<Vote, "round" | "member" | "group">): Promise<void>;
}

export interface FeedStore {
  /** Appends news with the team's next numbers, in order. */
  append(team: string, ...news: readonly TeamNews[]): Promise<TeamEvent[]>;
  /** News after a number, at most 500; what is private to others than `reader` left out (null: staff, all of it). */
  after(team: string, number: number, reader: string | null): Promise<TeamEvent[]>;
  last(team: string): Promise<number>;
}

/** Who did what to what: never message text. */
export interface AuditLine {
  at: string;
  actor: { kind: string; id: string | null };
  action: string;
  subject: string;
  details: Record<string, string | number | boolean | null>;
}

export interface AuditStore {
  note(line: AuditLine): Promise<void>;
  lines(options: { subject?: string; limit?: number }): Promise<AuditLine[]>;
}

export interface ErasureStore {
  /** Everything a team's rows hold, as plain objects: what "take it away" hands out. `reader` null: all of it. */
  exportTeam(team: string, reader: string | null): Promise<Record<string, unknown[]>>;
  /** What a member wrote, in messages, turns, steps, revisions and feed, is gone; the member too. */
  eraseMember(member: string): Promise<void>;
  eraseTeam(team: string): Promise<void>;
}

/** Everything kept, by subject. */
export interface Rooms {
  people: PeopleStore;
  conversations: ConversationStore;
  canvases: CanvasStore;
  rounds: RoundStore;
  tickets: TicketStore;
  feedback: FeedbackStore;
  feed: FeedStore;
  audit: AuditStore;
  erasure: ErasureStore;
  overview: OverviewStore;
  modelUse: ModelUseStore;
  vectors: VectorStore;
  evaluations: EvaluationStore;
  rehearsals: RehearsalStore;
}

/** Everything kept. Methods outside `atomically` are each a transaction of their own. */
export interface Store extends Rooms {
  /** All or nothing, durable when it resolves. Never nest it; do no slow work inside. */
  atomically<T>(work: (store: Rooms) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Wakes those who tail a log. Only a hint: a sleeper also looks again by itself after `milliseconds`. */
export interface Feed {
  announce(topic: string): void;
  /** Resolves at the next announcement of the topic, after `milliseconds`, or when `signal` aborts. Never rejects. */
  wait(topic: string, milliseconds: number, signal: AbortSignal): Promise<void>;
}

/** A passage as the library finds it. */
export interface FoundPassage {
  id: string;
  score: number;
  source: string;
  place: string;
  text: string;
  language: Language;
}

/** A document of the library, whole. */
export interface LibraryDocument {
  /** "programme", "guide-five-whys.fr", "glossary.fr". */
  id: string;
  kind: PassageKind;
  title: string;
  language: Language;
  /** Where the text comes from; null for what the makers of the programme folder wrote themselves. */
  origin: string | null;
  /** Markdown. */
  text: string;
}

export interface Library {
  /** In the order of the folder. */
  documents(): readonly LibraryDocument[];
  /** Best first; passages in `language` before others of like strength. */
  search(
    query: string,
    options: { language: Language; limit?: number; kinds?: readonly PassageKind[] },
  ): FoundPassage[];
  passage(id: string): FoundPassage | null;
  /** Every passage, with its kind, in the order of the folder. */
  all(): (FoundPassage & { kind: PassageKind })[];
  /** A citation of these words, or null when they do not stand there letter for letter. */
  cite(passage: string, quote: string): Citation | null;
}

export type PassageKind = "programme" | "guide" | "source" | "glossary";

/** An answer to a question about the programme or a method. */
export interface Answer {
  text: string;
  language: Language;
  citations: Citation[];
  /** False when the library does not tell: the text then says so. */
  grounded: boolean;
}

/** What the assistant is given of the record: a function's whole input, no more. */
export interface TurnInput {
  programme: Programme;
  workshop: string;
  /** The team's id: who queues for the model. */
  team: string;
  /** Nicknames of its members, which no model is told. */
  names: readonly string[];
  /** Why no model is to be asked for this turn; null where it may be. */
  withoutModel: Setback | null;
  member: { id: string; nickname: string; language: Language };
  /** The message to answer. */
  text: string;
  /** Messages before it, oldest first, at most the last forty; the assistant's carry their plan. */
  window: readonly Message[];
  /** Canvases by workshop id. */
  canvases: Readonly<Record<string, CanvasTexts>>;
  openProposals: readonly Proposal[];
  /** Organisers closed feedback by Dalil in this workshop. */
  feedbackClosed?: boolean;
  now: Date;
}

export interface Assistant {
  /**
   * Answers one turn. Steps up to `checked` are handed to `emit` in order as they come; the caller logs them and adds
   * `started`, `proposed`, `finished`. Rejects when `signal` aborts.
   */
  reply(input: TurnInput, emit: (step: TurnStep) => void, signal: AbortSignal): Promise<Reply>;
  /**
   * What the rules alone decided for a turn whose reply is at hand without its plan: the same words, the same plan. No
   * step is told and no model asked. Rejects when `signal` aborts.
   */
  recall(input: TurnInput, signal: AbortSignal): Promise<Pick<Reply, "plan" | "language">>;
  /** Answers a question alone, without a conversation (`dalil try ask`). */
  answer(question: string, programme: Programme): Answer;
}

/** Writes a team's document out in a format: whatever stands in it, nothing of it is obeyed. */
export interface Papers {
  write(document: TakeAway, format: TakeAwayFormat): Promise<Paper>;
}
