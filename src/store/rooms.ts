import type { Rooms, Store } from "../domain/ports.ts";
import { auditStore } from "./audit.ts";
import { canvasStore } from "./canvases.ts";
import { conversationStore } from "./conversations.ts";
import { erasureStore } from "./erasure.ts";
import { evaluationStore } from "./evaluations.ts";
import { feedbackStore } from "./feedback.ts";
import { modelUseStore } from "./model-use.ts";
import { newsStore } from "./news.ts";
import { overviewStore } from "./overview.ts";
import { peopleStore } from "./people.ts";
import { rehearsalStore } from "./rehearsals.ts";
import { roundStore } from "./rounds.ts";
import type { Db } from "./tables.ts";
import { ticketStore } from "./tickets.ts";
import { vectorStore } from "./vectors.ts";

/** Everything kept, on one connection or inside one transaction. */
export const roomsOver = (db: Db): Rooms => ({
  people: peopleStore(db),
  conversations: conversationStore(db),
  canvases: canvasStore(db),
  rounds: roundStore(db),
  tickets: ticketStore(db),
  feed: newsStore(db),
  audit: auditStore(db),
  erasure: erasureStore(db),
  overview: overviewStore(db),
  modelUse: modelUseStore(db),
  vectors: vectorStore(db),
  evaluations: evaluationStore(db),
  rehearsals: rehearsalStore(db),
  feedback: feedbackStore(db),
});

/** What only reads; every other method, called outside `atomically`, becomes a transaction of its own. */
const reads: { readonly [Room in keyof Rooms]: readonly (keyof Rooms[Room])[] } = {
  people: ["cohorts", "team", "teamByCode", "teams", "members", "staff", "tokenHolder", "tokenState"],
  conversations: ["message", "messages", "window", "lastWith", "turn", "turnByKey", "runningTurns", "steps"],
  canvases: ["texts", "allTexts", "field", "revisions", "proposal", "proposals"],
  rounds: ["round", "rounds", "running", "rows"],
  tickets: ["ticket", "list", "openFor", "pulse"],
  feed: ["after", "last"],
  audit: ["lines"],
  erasure: ["exportTeam"],
  overview: ["teams", "staff"],
  modelUse: ["ofTeam", "ofDay"],
  vectors: ["kept"],
  evaluations: ["run", "runs", "lines", "candidate", "candidates"],
  rehearsals: ["rehearsal", "list", "sound", "sittings"],
  feedback: ["feedback", "ofTeam", "nextMoment", "due", "page", "movedAfter", "pulse", "reviews", "settings"],
};

/** The rooms as the verbs see them: reads go to `reader`, writes each through `atomically`. */
export function outerRooms(reader: Rooms, atomically: Store["atomically"]): Rooms {
  const outer: Record<string, Record<string, unknown>> = {};
  for (const [room, methods] of Object.entries(reader) as [keyof Rooms, Record<string, unknown>][]) {
    outer[room] = {};
    for (const method of Object.keys(methods)) {
      const isRead = (reads[room] as readonly string[]).includes(method);
      outer[room][method] = isRead
        ? methods[method]
        : (...input: unknown[]) => atomically((rooms) => call(rooms, room, method, input));
    }
  }
  return outer as unknown as Rooms;
}

function call(rooms: Rooms, room: keyof Rooms, method: string, input: readonly unknown[]): Promise<unknown> {
  const methods = rooms[room] as unknown as Record<string, (...input: readonly unknown[]) => Promise<unknown>>;
  return methods[method]!(...input);
}
