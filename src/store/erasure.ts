import type { ErasureStore } from "../domain/ports.ts";
import { eraseTeamFeedback } from "./erase-feedback.ts";
import { eraseMember } from "./erase-member.ts";
import { exportTeam } from "./export.ts";
import type { Db } from "./tables.ts";

export function erasureStore(db: Db): ErasureStore {
  return {
    exportTeam: (team, reader) => exportTeam(db, team, reader),
    eraseMember: (member) => eraseMember(db, member),
    async eraseTeam(team) {
      const members = db.selectFrom("members").select("id").where("team", "=", team);
      const turns = db.selectFrom("turns").select("id").where("team", "=", team);
      await db.deleteFrom("tokens").where("kind", "=", "member").where("holder", "in", members).execute();
      await db.deleteFrom("steps").where("turn", "in", turns).execute();
      await eraseTeamFeedback(db, team);
      for (const table of [
        "turns",
        "messages",
        "fields",
        "revisions",
        "proposals",
        "votes",
        "ideas",
        "idea_groups",
        "rounds",
        "tickets",
        "news",
        "counters",
        "model_use",
        "sounds",
        "sittings",
        "rehearsals",
        "members",
      ] as const)
        await db.deleteFrom(table).where("team", "=", team).execute();
      await db.deleteFrom("teams").where("id", "=", team).execute();
    },
  };
}
