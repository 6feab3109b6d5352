import type { ComponentType, VNode } from "preact";
import type { Author } from "../../domain/canvas.ts";
import type {
  CheckedField,
  Citation,
  Language,
  Message,
  ProgrammeAnswer,
  Proposal,
  RoomAnswer,
  WorkshopView,
} from "../shared/answers.ts";
import { askJson, type Door } from "../shared/api.ts";
import { boxOf, keepPass, type Pass } from "../shared/keep.ts";
import type { Waiting } from "../shared/queue.ts";
import type { Keeper } from "./talk/keeper.ts";

/** An answer on its way: what has come of it so far. */
export interface Stream {
  turn: string;
  workshop: string;
  text: string;
  quotes: Message["citations"];
  /** The language of the reply, once it is decided. */
  language: Language | null;
  state: "running" | "stopped" | "failed";
}

/** Draws a view of another part; views that need one are handed it, for it knows all of them. */
export type Elsewhere = ComponentType<{ view: string; props: object; meanwhile?: VNode }>;

/** What stands beside the composer; the thread is reached from the board and the path, not by a tab. */
export type Tab = "talk" | "board" | "path" | "thread";

/** What lies over the room: one sheet at most. */
export type Sheet =
  | { view: "cite"; citation: Citation; number: number }
  | { view: "hand" }
  | { view: "round" }
  | { view: "rehearsal" }
  | { view: "feedback" }
  | { view: "menu"; data?: boolean }
  | null;

/**
 * The team's room as this phone knows it. Views read it; `changed` tells them to look again. It comes with the first
 * part and takes messages at once; its keeper comes with the second part, fills it and sends what waits.
 */
export class Room {
  programme: ProgrammeAnswer | null = null;
  room: RoomAnswer | null = null;
  workshop = "";
  messages: Message[] = [];
  /** False until the conversation came, from the server or from what the phone kept. */
  loaded = false;
  streams: Record<string, Stream> = {};
  fields: Record<string, CheckedField> | null = null;
  proposals: Proposal[] = [];
  /** Who last changed a field, as far as this phone heard. */
  authors: Record<string, Author> = {};
  /** ok: all flows. again: a line is cut and being mended. offline: no network. */
  line: "ok" | "again" | "offline" = "ok";
  /** How many waiting messages have left since the network came back; 0 hides the note. */
  left = 0;
  /** The token is no longer good: the team's code was withdrawn, or its member erased. */
  shut = false;
  hand: "open" | "claimed" | "closed" | null = null;
  /** Questions of this phone by turn, to ask again with the same key. */
  asked: Record<string, Waiting> = {};
  /** The workshop that the clock pointed at when the team chose another: it is not offered again. */
  declined: string | undefined;
  /** What the programme's clock is ahead of the phone's, in milliseconds. */
  ahead = 0;
  waiting: Waiting[] = [];
  /** Keys of waiting messages that the feed told before the server's own answer came: shown once. */
  arrived = new Set<string>();
  tab: Tab = "talk";
  sheet: Sheet = null;
  /** The field open in the editor. */
  field: string | null = null;
  /** A refused text on its way back to the composer. */
  put: string | null = null;
  /** Conversation and board side by side. */
  wide: boolean;
  keeper: Keeper | null = null;
  /** Changes the language of the interface. */
  choose: (language: Language) => void = () => {};
  readonly door: Door;
  pass: Pass;
  readonly changed: () => void;
  /** The member's token has come. */
  readonly joined: Promise<void>;
  /** Asked before the second part has come, so that both travel together. */
  readonly early: Promise<RoomAnswer>;

  /** `coming`: the pass as the server gives it, where `pass` only holds its place. */
  constructor(origin: string, pass: Pass, roomy: boolean, changed: () => void, coming = Promise.resolve(pass)) {
    const desk = matchMedia("(min-width: 900px)");
    this.wide = roomy && desk.matches;
    desk.onchange = () => {
      this.wide = roomy && desk.matches;
      changed();
    };
    this.door = { origin, token: pass.token, language: pass.language };
    this.pass = pass;
    this.changed = changed;
    this.joined = coming.then((given) => {
      this.door.token = given.token;
      const { noticed, language } = this.pass;
      this.agree({ ...given, noticed, language });
    });
    this.early = this.joined.then(() => askJson(this.door, "/api/room"));
    this.early.catch(() => {});
  }

  get now(): WorkshopView | undefined {
    return this.programme?.workshops.find((workshop) => workshop.id === this.workshop);
  }

  /** Changes what is shown, then shows it. */
  show(what: Partial<Pick<Room, "tab" | "sheet" | "field" | "put">>): void {
    Object.assign(this, what);
    this.changed();
  }

  /** What the phone keeps of the team changes with what the member decided. */
  agree(what: Partial<Pass>): void {
    this.pass = { ...this.pass, ...what };
    if (this.pass.token) keepPass(this.pass.code, this.pass);
    this.changed();
  }

  /** Takes a message. When it resolves the phone has it, and shows it: from there on it is not lost. */
  async say(text: string): Promise<void> {
    // `randomUUID` is missing on plain http, where a hall's own server may well be.
    const key = crypto.getRandomValues(new Uint32Array(4)).join("-");
    const item = { key, workshop: this.workshop, text, at: new Date().toISOString() };
    // Some browsers let a database hang; a message is not held back for it.
    await Promise.race([boxOf(this.pass.code).put(item), new Promise((resolve) => setTimeout(resolve, 500))]);
    this.waiting = [...this.waiting, item];
    this.changed();
    void this.keeper?.queue.flush();
  }
}
