import type { CanvasTexts, FieldText, Proposal, Revision } from "../domain/canvas.ts";
import type { CanvasStore } from "../domain/ports.ts";
import { authorColumns, authorOf } from "./authors.ts";
import type { Db, Tables } from "./tables.ts";

const revisionOf = (row: Tables["revisions"]): Revision => ({
  team: row.team,
  workshop: row.workshop,
  field: row.field,
  revision: row.revision,
  text: row.text,
  author: authorOf(row),
  at: row.at,
  proposal: row.proposal,
});

const proposalOf = ({ quotes_json, ...row }: Tables["proposals"]): Proposal => ({
  ...row,
  quotes: JSON.parse(quotes_json),
});

/** A field's revisions as they are kept, oldest first. */
export const revisionRows = (
  db: Db,
  { team, workshop, field }: Pick<Tables["revisions"], "team" | "workshop" | "field">,
): Promise<Tables["revisions"][]> =>
  db
    .selectFrom("revisions")
    .selectAll()
    .where("team", "=", team)
    .where("workshop", "=", workshop)
    .where("field", "=", field)
    .orderBy("revision")
    .execute();

export function canvasStore(db: Db): CanvasStore {
  return {
    async texts(team, workshop) {
      const rows = await db
        .selectFrom("fields")
        .select(["field", "text", "revision"])
        .where("team", "=", team)
        .where("workshop", "=", workshop)
        .execute();
      return Object.fromEntries(rows.map(({ field, text, revision }) => [field, { text, revision }]));
    },
    async allTexts(team) {
      const rows = await db.selectFrom("fields").selectAll().where("team", "=", team).execute();
      const canvases: Record<string, Record<string, FieldText>> = {};
      for (const { workshop, field, text, revision } of rows) {
        canvases[workshop] ??= {};
        canvases[workshop][field] = { text, revision };
      }
      return canvases satisfies Record<string, CanvasTexts>;
    },
    async field(team, workshop, field) {
      const row = await db
        .selectFrom("fields")
        .select(["text", "revision"])
        .where("team", "=", team)
        .where("workshop", "=", workshop)
        .where("field", "=", field)
        .executeTakeFirst();
      return row ?? { text: "", revision: 0 };
    },
    async addRevision(revision) {
      const { team, workshop, field, text } = revision;
      if (!(await stepField(db, revision))) return false;
      await db
        .insertInto("revisions")
        .values({
          team,
          workshop,
          field,
          revision: revision.revision,
          text,
          ...authorColumns(revision.author),
          at: revision.at,
          proposal: revision.proposal,
        })
        .execute();
      return true;
    },
    async revisions(team, workshop, field) {
      return (await revisionRows(db, { team, workshop, field })).map(revisionOf);
    },
    async standing(team) {
      const rows = await db
        .selectFrom("revisions")
        .innerJoin("fields", (join) =>
          join
            .onRef("fields.team", "=", "revisions.team")
            .onRef("fields.workshop", "=", "revisions.workshop")
            .onRef("fields.field", "=", "revisions.field")
            .onRef("fields.revision", "=", "revisions.revision"),
        )
        .selectAll("revisions")
        .where("revisions.team", "=", team)
        .execute();
      return rows.map(revisionOf);
    },

    async addProposal({ quotes, ...proposal }) {
      await db
        .insertInto("proposals")
        .values({ ...proposal, quotes_json: JSON.stringify(quotes) })
        .execute();
    },
    async proposal(id) {
      const row = await db.selectFrom("proposals").selectAll().where("id", "=", id).executeTakeFirst();
      return row === undefined ? null : proposalOf(row);
    },
    async proposals(team, workshop, state) {
      const rows = await db
        .selectFrom("proposals")
        .selectAll()
        .where("team", "=", team)
        .where("workshop", "=", workshop)
        .where("state", "=", state)
        .orderBy("id")
        .execute();
      return rows.map(proposalOf);
    },
    async settleProposal(id, state) {
      const { numUpdatedRows } = await db
        .updateTable("proposals")
        .set({ state })
        .where("id", "=", id)
        .where("state", "=", "open")
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
  };
}

/** Moves the field from the revision before to this one; false when someone else already did. */
async function stepField(db: Db, { team, workshop, field, text, revision }: Revision): Promise<boolean> {
  if (revision === 1) {
    const { numInsertedOrUpdatedRows } = await db
      .insertInto("fields")
      .values({ team, workshop, field, text, revision })
      .onConflict((conflict) => conflict.columns(["team", "workshop", "field"]).doNothing())
      .executeTakeFirst();
    return numInsertedOrUpdatedRows === 1n;
  }
  const { numUpdatedRows } = await db
    .updateTable("fields")
    .set({ text, revision })
    .where("team", "=", team)
    .where("workshop", "=", workshop)
    .where("field", "=", field)
    .where("revision", "=", revision - 1)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
