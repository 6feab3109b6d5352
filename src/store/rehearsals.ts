import { packSpoken, unpackSpoken } from "../domain/rehearsal/spoken.ts";
import type { JurySitting, Rehearsal, RehearsalStore } from "../domain/rehearsals.ts";
import { eraseFeedbackOn } from "./erase-feedback.ts";
import { hasOneWriter } from "./feedback-jobs.ts";
import { nextNumber } from "./numbers.ts";
import type { Db, Tables } from "./tables.ts";

type Row = Tables["rehearsals"];

const rehearsalOf = (row: Row, kept: ReadonlySet<string>): Rehearsal => ({
  id: row.id,
  team: row.team,
  number: row.number,
  author: { id: row.member, name: row.name },
  at: row.at,
  mode: row.mode,
  source: row.source,
  language: row.language,
  spoken: unpackSpoken(JSON.parse(row.spoken_json)),
  edition: row.edition,
  voice: row.voice_json === null ? null : JSON.parse(row.voice_json),
  slides: JSON.parse(row.slides_json),
  uncertain: row.uncertain === 1,
  transcribedBy: row.transcribed_by,
  canvases: JSON.parse(row.canvases_json),
  soundKept: kept.has(row.id),
});

const sittingOf = ({ member, name, answers_json, ...row }: Tables["sittings"]): JurySitting => ({
  ...row,
  author: { id: member, name },
  answers: JSON.parse(answers_json),
});

export function rehearsalStore(db: Db): RehearsalStore {
  const kept = async (team: string): Promise<ReadonlySet<string>> => {
    const rows = await db.selectFrom("sounds").select("rehearsal").where("team", "=", team).execute();
    return new Set(rows.map(({ rehearsal }) => rehearsal));
  };
  return {
    async add(rehearsal) {
      const number = await nextNumber(db, rehearsal.team, "rehearsals");
      const { author, spoken, voice, slides, uncertain, transcribedBy, canvases, ...plain } = rehearsal;
      const row: Row = {
        ...plain,
        number,
        edition: 1,
        member: author.id,
        name: author.name,
        spoken_json: JSON.stringify(packSpoken(spoken)),
        voice_json: voice === null ? null : JSON.stringify(voice),
        slides_json: JSON.stringify(slides),
        uncertain: uncertain ? 1 : 0,
        transcribed_by: transcribedBy,
        canvases_json: JSON.stringify(canvases),
      };
      await db.insertInto("rehearsals").values(row).execute();
      return { ...rehearsal, number, edition: 1, soundKept: false };
    },
    async rehearsal(id) {
      const row = await db.selectFrom("rehearsals").selectAll().where("id", "=", id).executeTakeFirst();
      return row === undefined ? null : rehearsalOf(row, await kept(row.team));
    },
    async list(team) {
      const rows = await db
        .selectFrom("rehearsals")
        .selectAll()
        .where("team", "=", team)
        .orderBy("number", "desc")
        .execute();
      const sounds = await kept(team);
      return rows.map((row) => rehearsalOf(row, sounds));
    },
    async before(team, number) {
      const row = await db
        .selectFrom("rehearsals")
        .selectAll()
        .where("team", "=", team)
        .where("number", "<", number)
        .orderBy("number", "desc")
        .limit(1)
        .executeTakeFirst();
      return row === undefined ? null : rehearsalOf(row, await kept(team));
    },
    async correct(id, spoken) {
      await db
        .updateTable("rehearsals")
        .set((eb) => ({
          spoken_json: JSON.stringify(packSpoken(spoken)),
          uncertain: 0,
          edition: eb("edition", "+", 1),
        }))
        .where("id", "=", id)
        .execute();
    },
    async keepSound(id, { type, bytes }) {
      const row = await db.selectFrom("rehearsals").select("team").where("id", "=", id).executeTakeFirstOrThrow();
      const sound = { type, base64: Buffer.from(bytes).toString("base64") };
      await db
        .insertInto("sounds")
        .values({ rehearsal: id, team: row.team, ...sound })
        .onConflict((conflict) => conflict.column("rehearsal").doUpdateSet(sound))
        .execute();
    },
    async sound(id) {
      const row = await db.selectFrom("sounds").selectAll().where("rehearsal", "=", id).executeTakeFirst();
      return row === undefined ? null : { type: row.type, bytes: Buffer.from(row.base64, "base64") };
    },
    async dropSound(id) {
      await db.deleteFrom("sounds").where("rehearsal", "=", id).execute();
    },
    async drop(id) {
      await eraseFeedbackOn(db, [id]);
      await db.deleteFrom("sounds").where("rehearsal", "=", id).execute();
      await db.deleteFrom("rehearsals").where("id", "=", id).execute();
    },
    async addSitting({ author, answers, ...sitting }) {
      await db
        .insertInto("sittings")
        .values({ ...sitting, member: author.id, name: author.name, answers_json: JSON.stringify(answers) })
        .execute();
    },
    async holdSitting(id) {
      const found = db.selectFrom("sittings").selectAll().where("id", "=", id);
      const row = await (hasOneWriter(db) ? found : found.forUpdate()).executeTakeFirst();
      return row === undefined ? null : sittingOf(row);
    },
    async sittings(team) {
      const found = db.selectFrom("sittings").selectAll().where("team", "=", team);
      const rows = await found.orderBy("at", "desc").orderBy("id", "desc").execute();
      return rows.map(sittingOf);
    },
    async writeSitting(id, answers) {
      await db
        .updateTable("sittings")
        .set({ answers_json: JSON.stringify(answers) })
        .where("id", "=", id)
        .execute();
    },
  };
}
