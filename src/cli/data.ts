import { createInterface } from "node:readline/promises";
import { migrateKept } from "../app.ts";
import { readConfig } from "../config.ts";
import { eraseTeam } from "../mentoring/erase-team.ts";
import { exportTeam } from "../mentoring/export-team.ts";
import { complain } from "./output.ts";
import { atTerminal, teamOf, withRooms } from "./rooms.ts";

export async function exportOne(code: string): Promise<void> {
  await withRooms(async (rooms) => {
    const { id } = await teamOf(rooms, code);
    console.log(JSON.stringify(await exportTeam(rooms, { actor: atTerminal, team: id }), null, 2));
  });
}

export async function eraseOne(code: string, { yes = false }: { yes?: boolean }): Promise<void> {
  await withRooms(async (rooms) => {
    const { id, name } = await teamOf(rooms, code);
    if (!yes && !(await agrees(`Erase team "${name}" for good? Type its name: `, name)))
      return complain("Nothing was erased.");
    await eraseTeam(rooms, { actor: atTerminal, team: id });
    complain(`Team "${name}" is erased.`);
  });
}

async function agrees(question: string, answer: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return (await terminal.question(question)).trim() === answer;
  } finally {
    terminal.close();
  }
}

export async function migrateTo(number: string | undefined): Promise<void> {
  const { from, to } = await migrateKept(readConfig(), number === undefined ? undefined : Number(number));
  console.log(
    from === to ? `The tables are at migration ${to} already.` : `The tables went from migration ${from} to ${to}.`,
  );
}
