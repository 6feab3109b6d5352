import type { AuditStore } from "../domain/ports.ts";
import { nextId } from "./ids.ts";
import type { Db } from "./tables.ts";

export function auditStore(db: Db): AuditStore {
  return {
    async note({ at, actor, action, subject, details }) {
      await db
        .insertInto("audit")
        .values({
          id: nextId(),
          at,
          actor_kind: actor.kind,
          actor_id: actor.id,
          action,
          subject,
          details_json: JSON.stringify(details),
        })
        .execute();
    },
    async lines({ subject, limit = 200 }) {
      let query = db.selectFrom("audit").selectAll();
      if (subject !== undefined) query = query.where("subject", "=", subject);
      const rows = await query.orderBy("id", "desc").limit(limit).execute();
      return rows.map((row) => ({
        at: row.at,
        actor: { kind: row.actor_kind, id: row.actor_id },
        action: row.action,
        subject: row.subject,
        details: JSON.parse(row.details_json),
      }));
    },
  };
}
