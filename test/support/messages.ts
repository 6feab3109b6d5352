import type { Turn } from "../../src/domain/conversation.ts";
import type { Member } from "../../src/domain/people.ts";
import type { NewMessage } from "../../src/domain/ports.ts";
import { ids } from "../../src/store/ids.ts";

export const at = "2026-06-16T15:45:00.000Z";

export const messageOf = (member: Member, text: string, more: Partial<NewMessage> = {}): NewMessage => ({
  id: ids.next(),
  team: member.team,
  workshop: "framing",
  author: { kind: "member", id: member.id, name: member.nickname },
  text,
  language: "fr",
  citations: [],
  turn: null,
  privateTo: null,
  voice: null,
  setback: null,
  plan: null,
  at,
  ...more,
});

export const turnOf = (member: Member, message: string, key: string, more: Partial<Turn> = {}): Turn => ({
  id: ids.next(),
  team: member.team,
  workshop: "framing",
  member: member.id,
  message,
  key,
  state: "running",
  privateTo: null,
  use: null,
  at,
  ...more,
});
