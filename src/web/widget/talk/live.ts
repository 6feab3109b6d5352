import type { Here, TeamNews, TurnStep } from "../../shared/answers.ts";
import { ask, Refused } from "../../shared/api.ts";
import { follow as read } from "../../shared/tail.ts";
import type { Room, Stream } from "../room.ts";
import { readFeedback } from "./feedback.ts";
import type { Keeper } from "./keeper.ts";

export interface Live {
  follow(turn: string): void;
  /** Reads the feed if it is not read yet, and follows every turn without an answer. */
  catchUp(): void;
  end(): void;
}

/** Turns asked here whose answer has not come yet. */
function unanswered(room: Room): string[] {
  const answered = new Set(room.messages.filter((m) => m.author.kind === "assistant").map((m) => m.turn));
  return room.messages
    .slice(-12)
    .flatMap((m) => (m.author.kind === "member" && m.turn !== null && !answered.has(m.turn) ? [m.turn] : []));
}

/** Keeps a room live: reads the team's feed, and each running turn's log, until `end`. */
export function goLive(room: Room, keeper: Keeper): Live {
  const ended = new AbortController();
  const following = new Set<string>();
  let reading = false;

  const pause = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      const go = () => {
        clearTimeout(timer);
        removeEventListener("online", go);
        resolve();
      };
      const timer = setTimeout(go, milliseconds);
      addEventListener("online", go);
    });

  const line = (flows: boolean) => (flows ? keeper.flowing() : keeper.cut());

  const common = { line, pause, signal: ended.signal, lost: window };

  async function follow(turn: string): Promise<void> {
    if (following.has(turn)) return;
    following.add(turn);
    const stream: Stream = { turn, workshop: room.workshop, text: "", quotes: [], language: null, state: "running" };
    room.streams[turn] = stream;
    room.changed();
    try {
      await read({
        ...common,
        after: 0,
        open: (after, signal) => ask(room.door, `/api/turns/${turn}/events?after=${after}`, { signal }),
        hear: (event) => step(stream, { ...(event.data as object), kind: event.kind } as TurnStep),
      });
    } catch (error) {
      if (error instanceof Refused) delete room.streams[turn];
    }
    following.delete(turn);
    room.changed();
  }

  function step(stream: Stream, heard: TurnStep): boolean {
    switch (heard.kind) {
      case "text":
        stream.text += heard.delta;
        break;
      case "withdrawn":
        stream.text = "";
        break;
      case "diagnosed":
        stream.language = heard.diagnosis.reply;
        break;
      case "passages":
        stream.quotes = heard.citations;
        break;
      case "proposed":
        propose(heard.proposal);
        break;
      case "finished":
        if (heard.message !== null) keeper.heard(heard.message);
        else stream.state = "stopped";
        if (heard.message !== null) delete room.streams[stream.turn];
        return true;
      case "failed":
        stream.state = "failed";
        return true;
    }
    room.changed();
    return false;
  }

  function propose(proposal: Extract<TeamNews, { kind: "proposal" }>["proposal"]): void {
    if (proposal.workshop !== room.workshop) return;
    const others = room.proposals.filter((known) => known.id !== proposal.id);
    room.proposals = proposal.state === "open" ? [...others, proposal] : others;
  }

  function hear(news: TeamNews | Here): void {
    switch (news.kind) {
      case "joined":
        if (room.room !== null) {
          const others = room.room.members.filter((member) => member.id !== news.member.id);
          room.room = { ...room.room, members: [...others, { ...news.member, here: true }] };
        }
        break;
      case "here":
        if (room.room !== null) {
          const { me, members } = room.room;
          const here = new Set([...news.here, me.id]);
          room.room = {
            ...room.room,
            members: members.map((member) => ({ ...member, here: here.has(member.id) })),
            visitors: news.visitors,
          };
        }
        break;
      case "message":
        keeper.heard(news.message);
        return;
      case "turn":
        if (news.state === "running" && news.workshop === room.workshop) void follow(news.turn);
        break;
      case "field":
        if (news.workshop === room.workshop)
          keeper.wrote(news.field, { ...news.value, findings: news.findings }, news.author);
        break;
      case "proposal":
        propose(news.proposal);
        break;
      case "ticket":
        if (news.privateTo === null || news.privateTo === room.room?.me.id) room.hand = news.state;
        break;
      case "round":
        if (room.room !== null) {
          const others = (room.room.rounds ?? []).filter(({ id }) => id !== news.round.id);
          const rounds = news.round.state === "cancelled" ? others : [...others, news.round];
          room.room = { ...room.room, rounds: rounds.sort((one, other) => one.number - other.number) };
        }
        break;
      case "feedback":
        void readFeedback(room).catch(() => {});
        return;
      case "erased":
        void keeper.load();
        break;
    }
    keeper.changed();
  }

  async function feed(): Promise<void> {
    if (reading || room.room === null) return;
    reading = true;
    try {
      await read({
        ...common,
        after: room.room.feed,
        open: (after, signal) => ask(room.door, `/api/team/events?after=${after}`, { signal }),
        hear: (event) => {
          hear({ ...(event.data as object), kind: event.kind } as TeamNews | Here);
          return false;
        },
      });
    } catch (error) {
      keeper.trouble(error);
    }
    reading = false;
  }

  const offline = () => keeper.cut();
  const online = () => keeper.wake();
  addEventListener("offline", offline);
  addEventListener("online", online);

  return {
    follow: (turn) => void follow(turn),
    catchUp: () => {
      void feed();
      for (const turn of unanswered(room)) void follow(turn);
    },
    end: () => {
      ended.abort();
      removeEventListener("offline", offline);
      removeEventListener("online", online);
    },
  };
}
