import { revisionRows } from "./canvases.ts";
import type { Db, Tables } from "./tables.ts";

type Row = Tables["revisions"];
type Place = Pick<Row, "team" | "workshop" | "field">;

/**
 * A member's revisions go, with those made of an entry from their turns; the lines these added go from the revisions of
 * others. The field then shows the newest text that is left, under a number of its own, so that no phone that still
 * shows the erased words writes them back unseen.
 */
export async function eraseRevisions(db: Db, team: string, member: string): Promise<void> {
  const fields = await db
    .selectFrom("fields")
    .select(["team", "workshop", "field", "revision"])
    .where("team", "=", team)
    .execute();
  const entries = await db
    .selectFrom("proposals")
    .innerJoin("turns", "turns.id", "proposals.turn")
    .select("proposals.id")
    .where("turns.member", "=", member)
    .execute();
  const proposals = new Set(entries.map((entry) => entry.id));
  for (const { revision, ...place } of fields) {
    const rows = await revisionRows(db, place);
    const left = withoutThem(rows, (row) => row.author_id === member || proposals.has(row.proposal ?? ""));
    if (left.every((row, index) => row.text === rows[index]?.text) && left.length === rows.length) continue;
    await replace(db, place, left, revision + 1);
  }
}

/** The revisions of others without the lines that the erased ones brought; those left empty by it go too. */
function withoutThem(rows: readonly Row[], isTheirs: (row: Row) => boolean): Row[] {
  const brought = new Set<string>();
  for (const [index, row] of rows.entries()) {
    if (!isTheirs(row)) continue;
    const before = new Set(linesOf(rows[index - 1]?.text ?? ""));
    for (const line of linesOf(row.text)) if (!before.has(line)) brought.add(line);
  }
  const left: Row[] = [];
  for (const row of rows) {
    if (isTheirs(row)) continue;
    const lines = row.text.split("\n");
    const kept = lines.filter((line) => !brought.has(line.trim()));
    if (kept.length === lines.length) left.push(row);
    else if (kept.some((line) => line.trim() !== "")) left.push({ ...row, text: kept.join("\n") });
  }
  return left;
}

async function replace(db: Db, { team, workshop, field }: Place, left: readonly Row[], next: number): Promise<void> {
  await db
    .deleteFrom("revisions")
    .where("team", "=", team)
    .where("workshop", "=", workshop)
    .where("field", "=", field)
    .execute();
  const newest = left.at(-1);
  const rows = newest === undefined ? [] : [...left, { ...newest, revision: next }];
  if (rows.length > 0) await db.insertInto("revisions").values(rows).execute();
  await db
    .updateTable("fields")
    .set({ text: newest?.text ?? "", revision: next })
    .where("team", "=", team)
    .where("workshop", "=", workshop)
    .where("field", "=", field)
    .execute();
}

const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
