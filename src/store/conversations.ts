import type { Turn } from "../domain/conversation.ts";
import type { TurnEvent, TurnStep } from "../domain/events.ts";
import type { ConversationStore } from "../domain/ports.ts";
import { authorColumns } from "./authors.ts";
import { messageOf, messagesById } from "./message-rows.ts";
import { nextNumber } from "./numbers.ts";
import type { Db, Tables } from "./tables.ts";

const turnOf = ({ private_to, use_json, steps: _, ...row }: Tables["turns"]): Turn => ({
  ...row,
  privateTo: private_to,
  use: use_json === null ? null : JSON.parse(use_json),
});

/** A step as its row holds it: the message that ends a turn stands among the messages already. */
type KeptStep =
  | Exclude<TurnStep, { kind: "finished" }>
  | { kind: "finished"; message: string | null; stopped: boolean };

const kept = (step: TurnStep): KeptStep =>
  step.kind === "finished" ? { ...step, message: step.message?.id ?? null } : step;

export function conversationStore(db: Db): ConversationStore {
  /** Null where there is no such turn, or, if `running`, where it has ended. */
  async function append(turn: string, steps: readonly TurnStep[], running: boolean): Promise<TurnEvent[] | null> {
    if (steps.length === 0) return [];
    const counted = await db
      .updateTable("turns")
      .set((eb) => ({ steps: eb("steps", "+", steps.length) }))
      .where("id", "=", turn)
      .$if(running, (query) => query.where("state", "=", "running"))
      .returning("steps")
      .executeTakeFirst();
    if (counted === undefined) return null;
    const first = counted.steps - steps.length + 1;
    const events = steps.map((step, index): TurnEvent => ({ turn, number: first + index, step }));
    await db
      .insertInto("steps")
      .values(events.map(({ number, step }) => ({ turn, number, step_json: JSON.stringify(kept(step)) })))
      .execute();
    return events;
  }

  return {
    async addMessage(message) {
      const position = await nextNumber(db, message.team, `messages/${message.workshop}`);
      await db
        .insertInto("messages")
        .values({
          id: message.id,
          team: message.team,
          workshop: message.workshop,
          position,
          ...authorColumns(message.author),
          text: message.text,
          language: message.language,
          citations_json: JSON.stringify(message.citations),
          turn: message.turn,
          private_to: message.privateTo,
          voice: message.voice,
          setback: message.setback,
          plan_json: message.plan === null ? null : JSON.stringify(message.plan),
          at: message.at,
        })
        .execute();
      return { ...message, position };
    },
    async message(id) {
      const row = await db.selectFrom("messages").selectAll().where("id", "=", id).executeTakeFirst();
      return row === undefined ? null : messageOf(row);
    },
    async messages(team, workshop, { after = 0, reader, limit = 1000 }) {
      let query = db
        .selectFrom("messages")
        .selectAll()
        .where("team", "=", team)
        .where("workshop", "=", workshop)
        .where("position", ">", after);
      if (reader !== null)
        query = query.where((eb) => eb.or([eb("private_to", "is", null), eb("private_to", "=", reader)]));
      const rows = await query.orderBy("position", "desc").limit(limit).execute();
      return rows.reverse().map(messageOf);
    },
    async window(team, workshop, count) {
      const rows = await db
        .selectFrom("messages")
        .selectAll()
        .where("team", "=", team)
        .where("workshop", "=", workshop)
        .orderBy("position", "desc")
        .limit(count)
        .execute();
      return rows.reverse().map(messageOf);
    },
    async lastWith(team, workshop, member) {
      const row = await db
        .selectFrom("messages")
        .selectAll()
        .where("team", "=", team)
        .where("workshop", "=", workshop)
        .where(({ and, eb, or }) =>
          or([
            eb("author_id", "=", member),
            and([
              eb("author_kind", "=", "assistant"),
              or([eb("private_to", "is", null), eb("private_to", "=", member)]),
            ]),
          ]),
        )
        .orderBy("position", "desc")
        .limit(1)
        .executeTakeFirst();
      return row === undefined ? null : messageOf(row);
    },

    async addTurn({ privateTo, use, ...turn }) {
      await db
        .insertInto("turns")
        .values({ ...turn, private_to: privateTo, steps: 0, use_json: use === null ? null : JSON.stringify(use) })
        .execute();
    },
    async turn(id) {
      const row = await db.selectFrom("turns").selectAll().where("id", "=", id).executeTakeFirst();
      return row === undefined ? null : turnOf(row);
    },
    async turnByKey(team, key) {
      const row = await db
        .selectFrom("turns")
        .selectAll()
        .where("team", "=", team)
        .where("key", "=", key)
        .executeTakeFirst();
      return row === undefined ? null : turnOf(row);
    },
    async moveTurn(id, from, to, use = null) {
      const { numUpdatedRows } = await db
        .updateTable("turns")
        .set({ state: to, use_json: use === null ? null : JSON.stringify(use) })
        .where("id", "=", id)
        .where("state", "=", from)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
    async keepPrivate({ id, team, member, message }) {
      await db.updateTable("turns").set({ private_to: member }).where("id", "=", id).execute();
      await db.updateTable("messages").set({ private_to: member }).where("turn", "=", id).execute();
      await db
        .updateTable("news")
        .set({ private_to: member })
        .where("team", "=", team)
        .where((eb) => eb.or([eb("news_json", "like", `%${id}%`), eb("news_json", "like", `%${message}%`)]))
        .execute();
    },
    async runningTurns() {
      const rows = await db.selectFrom("turns").selectAll().where("state", "=", "running").orderBy("id").execute();
      return rows.map(turnOf);
    },

    async appendSteps(turn, steps) {
      const events = await append(turn, steps, false);
      if (events === null) throw new Error(`no turn ${turn}`);
      return events;
    },
    appendWhileRunning: (turn, steps) => append(turn, steps, true),
    async steps(turn, after) {
      const rows = await db
        .selectFrom("steps")
        .selectAll()
        .where("turn", "=", turn)
        .where("number", ">", after)
        .orderBy("number")
        .execute();
      const steps = rows.map((row) => ({ number: row.number, step: JSON.parse(row.step_json) as KeptStep }));
      const ends = steps.flatMap(({ step }) =>
        step.kind === "finished" && step.message !== null ? [step.message] : [],
      );
      const messages = await messagesById(db, ends);
      return steps.map(({ number, step }) => {
        if (step.kind !== "finished") return { turn, number, step };
        return { turn, number, step: { ...step, message: messages.get(step.message ?? "") ?? null } };
      });
    },
    async clearSteps(turn) {
      // The count goes on: a phone that tails from the last number it saw misses nothing of the second try.
      await db.deleteFrom("steps").where("turn", "=", turn).execute();
    },
  };
}
