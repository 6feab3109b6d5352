import type {
  CanvasAnswer,
  CheckedField,
  ProgrammeAnswer,
  Revision,
  RoomAnswer,
  RoundAnswer,
  TeamNews,
  WorkshopView,
} from "../../shared/answers.ts";
import { ask, askJson, type Door, Refused } from "../../shared/api.ts";
import { programmeOf } from "../../shared/programme.ts";
import { follow } from "../../shared/tail.ts";

/** What a poster shows, and keeps showing as the team writes. */
export class Shown {
  programme: ProgrammeAnswer | null = null;
  room: RoomAnswer | null = null;
  workshop: string;
  fields: { [field: string]: CheckedField } = {};
  /** When the large field was last saved, ISO 8601; null: never, or not known. */
  savedAt: string | null = null;
  /** The round of ideas that the workshop's problem comes from; null: none ended in a choice. */
  round: RoundAnswer["round"] | null = null;
  state: "coming" | "shown" | "failed" = "coming";
  /** The server's refusal, in the reader's words. */
  refused = "";
  flows = true;
  readonly door: Door;
  private readonly changed: () => void;
  private following = false;

  constructor(door: Door, workshop: string, changed: () => void) {
    this.door = door;
    this.workshop = workshop;
    this.changed = changed;
  }

  get view(): WorkshopView | undefined {
    return this.programme?.workshops.find(({ id }) => id === this.workshop);
  }

  /** Reads the programme, the team and the workshop's canvas; then follows the team's feed. */
  async open(): Promise<void> {
    const { language } = this.door;
    try {
      const [programme, room] = await Promise.all([
        programmeOf(this.door),
        askJson<RoomAnswer>(this.door, "/api/room"),
      ]);
      if (language !== this.door.language) return;
      this.programme = programme;
      this.room = room;
      if (this.view === undefined) this.workshop = room.current;
      await this.read();
      if (!this.following) void this.follow(room.feed);
    } catch (error) {
      this.fail(error);
    }
    this.changed();
  }

  /** Shows another workshop. */
  async show(workshop: string): Promise<void> {
    this.workshop = workshop;
    this.state = "coming";
    this.changed();
    await this.open();
  }

  private async read(): Promise<void> {
    const { workshop, view } = this;
    const lead = view?.lead ?? "";
    const canvas = await askJson<CanvasAnswer>(this.door, `/api/canvas/${workshop}`);
    const { revisions } =
      (canvas.fields[lead]?.revision ?? 0) === 0
        ? { revisions: [] }
        : await askJson<{ revisions: Revision[] }>(this.door, `/api/canvas/${workshop}/${lead}/revisions`);
    const chosen = this.room!.rounds?.findLast((round) => round.workshop === workshop && round.state === "chosen");
    const answer = chosen === undefined ? null : await askJson<RoundAnswer>(this.door, `/api/rounds/${chosen.id}`);
    if (workshop !== this.workshop) return;
    this.round = answer?.round ?? null;
    this.fields = canvas.fields;
    this.savedAt = revisions.at(-1)?.at ?? null;
    this.state = "shown";
  }

  private fail(error: unknown): void {
    this.state = "failed";
    this.refused = error instanceof Refused ? error.message : "";
  }

  private async follow(after: number): Promise<void> {
    this.following = true;
    try {
      await follow({
        after,
        open: (after, signal) => ask(this.door, `/api/team/events?after=${after}`, { signal }),
        hear: ({ kind, data }) => {
          this.hear({ ...(data as object), kind } as TeamNews);
          return false;
        },
        line: (flows) => {
          this.flows = flows;
          this.changed();
        },
        signal: new AbortController().signal,
        lost: window,
        pause: (milliseconds) =>
          new Promise((resolve) => {
            const timer = setTimeout(resolve, milliseconds);
            const back = () => {
              clearTimeout(timer);
              resolve();
            };
            addEventListener("online", back, { once: true });
          }),
      });
    } catch (error) {
      this.fail(error);
      this.changed();
    }
  }

  private hear(news: TeamNews): void {
    const isChoice = news.kind === "round" && news.round.state === "chosen";
    if (news.kind === "erased" || news.kind === "joined" || isChoice) void this.open();
    if (news.kind !== "field" || news.workshop !== this.workshop) return;
    const known = this.fields[news.field];
    if (known !== undefined && known.revision >= news.value.revision) return;
    this.fields = { ...this.fields, [news.field]: { ...news.value, findings: news.findings } };
    if (news.field === this.view?.lead)
      this.savedAt = new Date(Date.now() + Date.parse(this.programme!.now) - this.readAt).toISOString();
    this.changed();
  }

  private readonly readAt = Date.now();
}
