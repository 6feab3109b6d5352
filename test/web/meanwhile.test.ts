import { describe, expect, test } from "vitest";
import type { CheckedField, Message, Proposal } from "../../src/web/shared/answers.ts";
import { takeIn } from "../../src/web/widget/talk/meanwhile.ts";

const message = (position: number) => ({ id: `m${position}`, position }) as Message;
const proposal = (id: string) => ({ id }) as Proposal;
const field = (text: string, revision: number): CheckedField => ({ text, revision, findings: [] });
const nothing = { messages: [], fields: {}, proposals: [] };
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

describe("an answer that is older than the news", () => {
  test("keeps messages that came since the question, in their places", () => {
    const before = { ...nothing, messages: [message(1)] };
    const room = { ...nothing, messages: [message(1), message(3), message(2.001)] };
    takeIn(room, before, { ...nothing, messages: [message(1), message(2)] });
    expect(ids(room.messages)).toEqual(["m1", "m2", "m2.001", "m3"]);
  });

  test("does not bring back what left meanwhile, nor keep what the server no longer tells", () => {
    const before = { ...nothing, messages: [message(1), message(2)], proposals: [proposal("a"), proposal("b")] };
    const room = { ...before, proposals: [proposal("b"), proposal("c")] };
    takeIn(room, before, { ...nothing, messages: [message(2)], proposals: [proposal("a"), proposal("b")] });
    expect(ids(room.messages)).toEqual(["m2"]);
    expect(ids(room.proposals)).toEqual(["b", "c"]);
  });

  test("leaves a field at the newer revision", () => {
    const room = { ...nothing, fields: { who: field("neuf", 3), context: field("vieux", 1) } };
    takeIn(room, room, { ...nothing, fields: { who: field("ancien", 2), context: field("plus neuf", 2) } });
    expect(room.fields).toEqual({ who: field("neuf", 3), context: field("plus neuf", 2) });
  });
});
