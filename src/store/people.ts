import { createHash } from "node:crypto";
import { type Language, languages } from "../domain/language/names.ts";
import type { Member, Mentor, Organiser, Team } from "../domain/people.ts";
import type { PeopleStore, TokenHolder } from "../domain/ports.ts";
import type { Db, Tables } from "./tables.ts";

/** Tokens are kept as their SHA-256 only: who reads the database cannot sign in with it. */
const hashOf = (token: string): string => createHash("sha256").update(token, "utf8").digest("hex");

const teamOf = (row: Tables["teams"]): Team => ({ ...row, revoked: row.revoked === 1 });

export const languageOf = (kept: string): Language => languages.find((language) => language === kept) ?? "fr";

const memberOf = (row: Tables["members"], cohort: string): Member => ({
  kind: "member",
  id: row.id,
  team: row.team,
  cohort,
  nickname: row.nickname,
  language: languageOf(row.language),
});

export function peopleStore(db: Db): PeopleStore {
  const addStaff = async ({ kind, id, cohort, name, language }: Mentor | Organiser) => {
    await db.insertInto("staff").values({ kind, id, cohort, name, language }).execute();
  };
  const tokenRow = (token: string) =>
    db.selectFrom("tokens").selectAll().where("hash", "=", hashOf(token)).executeTakeFirst();

  return {
    async addCohort({ id, programme, name }) {
      await db.insertInto("cohorts").values({ id, programme, name }).execute();
    },
    cohorts: () => db.selectFrom("cohorts").selectAll().orderBy("id").execute(),

    async addTeam({ id, cohort, name, code, revoked }) {
      await db
        .insertInto("teams")
        .values({ id, cohort, name, code, revoked: revoked ? 1 : 0 })
        .execute();
    },
    async team(id) {
      const row = await db.selectFrom("teams").selectAll().where("id", "=", id).executeTakeFirst();
      return row === undefined ? null : teamOf(row);
    },
    async teamByCode(code) {
      const row = await db.selectFrom("teams").selectAll().where("code", "=", code).executeTakeFirst();
      return row === undefined ? null : teamOf(row);
    },
    async teams(cohort) {
      const rows = await db.selectFrom("teams").selectAll().where("cohort", "=", cohort).orderBy("id").execute();
      return rows.map(teamOf);
    },
    async revokeTeam(id) {
      await db.updateTable("teams").set({ revoked: 1 }).where("id", "=", id).execute();
    },

    async addMember({ id, team, nickname, language }) {
      await db.insertInto("members").values({ id, team, nickname, language, guardian_agreed_at: null }).execute();
    },
    async members(team) {
      const rows = await db
        .selectFrom("members")
        .innerJoin("teams", "teams.id", "members.team")
        .selectAll("members")
        .select("teams.cohort")
        .where("members.team", "=", team)
        .orderBy("members.id")
        .execute();
      return rows.map(({ cohort, ...row }) => memberOf(row, cohort));
    },

    async setLanguage(member, language) {
      await db.updateTable("members").set({ language }).where("id", "=", member).execute();
    },
    async guardianAgreedAt(member) {
      const row = await db
        .selectFrom("members")
        .select("guardian_agreed_at")
        .where("id", "=", member)
        .executeTakeFirst();
      return row?.guardian_agreed_at ?? null;
    },
    async addGuardianAgreement(member, at) {
      await db
        .updateTable("members")
        .set({ guardian_agreed_at: at })
        .where("id", "=", member)
        .where("guardian_agreed_at", "is", null)
        .execute();
    },

    addMentor: addStaff,
    addOrganiser: addStaff,
    async staff(cohort) {
      const rows = await db.selectFrom("staff").selectAll().where("cohort", "=", cohort).orderBy("id").execute();
      return rows.map((row) => ({ ...row, language: languageOf(row.language) }));
    },

    async addToken(token, { kind, id }, expiresAt) {
      await db
        .insertInto("tokens")
        .values({ hash: hashOf(token), kind, holder: id, expires_at: expiresAt?.toISOString() ?? null, revoked: 0 })
        .onConflict((conflict) => conflict.column("hash").doNothing())
        .execute();
    },
    async tokenHolder(token, now): Promise<TokenHolder | null> {
      const row = await tokenRow(token);
      if (row === undefined || stateOf(row, now) !== "good") return null;
      if (row.kind === "member") {
        const found = await db
          .selectFrom("members")
          .innerJoin("teams", "teams.id", "members.team")
          .selectAll("members")
          .select(["teams.cohort", "teams.revoked"])
          .where("members.id", "=", row.holder)
          .executeTakeFirst();
        if (found === undefined || found.revoked === 1) return null;
        const { cohort, revoked: _, ...member } = found;
        return { kind: "member", member: memberOf(member, cohort) };
      }
      const found = await db.selectFrom("staff").selectAll().where("id", "=", row.holder).executeTakeFirst();
      if (found === undefined) return null;
      const { id, cohort, name, language } = { ...found, language: languageOf(found.language) };
      return row.kind === "mentor"
        ? { kind: "mentor", mentor: { kind: "mentor", id, cohort, name, language } }
        : { kind: "organiser", organiser: { kind: "organiser", id, cohort, name, language } };
    },
    async tokenState(token, now) {
      const row = await tokenRow(token);
      return row === undefined ? "unknown" : stateOf(row, now);
    },
    async revokeToken(token) {
      await db.updateTable("tokens").set({ revoked: 1 }).where("hash", "=", hashOf(token)).execute();
    },
    async revokeHolder(holder) {
      await db.updateTable("tokens").set({ revoked: 1 }).where("holder", "=", holder).execute();
    },
    async renewCode(team, code) {
      await db.updateTable("teams").set({ code, revoked: 0 }).where("id", "=", team).execute();
    },
  };
}

function stateOf(row: Tables["tokens"], now: Date): "good" | "expired" | "revoked" {
  if (row.revoked === 1) return "revoked";
  return row.expires_at !== null && row.expires_at <= now.toISOString() ? "expired" : "good";
}
