import type { CheckedField, Message, Proposal } from "../../shared/answers.ts";
import type { Room } from "../room.ts";

/** What a room shows of one workshop. */
type Shown = Pick<Room, "messages" | "fields" | "proposals">;
interface Told {
  messages: readonly Message[];
  fields: Readonly<Record<string, CheckedField>>;
  proposals: readonly Proposal[];
}

/** What was told, with what came to the phone and what left it since the question. */
function withMeanwhile<Item extends { id: string }>(
  told: readonly Item[],
  before: readonly Item[],
  now: readonly Item[],
): Item[] {
  const ids = (items: readonly Item[]) => new Set(items.map(({ id }) => id));
  const [then, here, answered] = [ids(before), ids(now), ids(told)];
  const came = now.filter(({ id }) => !then.has(id) && !answered.has(id));
  return [...told.filter(({ id }) => here.has(id) || !then.has(id)), ...came];
}

/**
 * Takes the server's answer into the room. On a slow line the answer may be older than news that overtook it: a message
 * sent or heard, a field saved, a proposal settled since the question stays as the phone knows it.
 */
export function takeIn(room: Shown, before: Shown, told: Told): void {
  room.messages = withMeanwhile(told.messages, before.messages, room.messages).sort((a, b) => a.position - b.position);
  const newer = Object.entries(room.fields ?? {}).filter(
    ([id, { revision }]) => revision > (told.fields[id]?.revision ?? 0),
  );
  room.fields = { ...told.fields, ...Object.fromEntries(newer) };
  room.proposals = withMeanwhile(told.proposals, before.proposals, room.proposals);
}
