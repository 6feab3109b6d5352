import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { urlOf } from "../config.ts";
import { importPeople } from "../mentoring/import-people.ts";
import { invite } from "../mentoring/invite.ts";
import { revoke } from "../mentoring/revoke.ts";
import { staffLink } from "./demo-links.ts";
import { writeLine } from "./output.ts";
import { atTerminal, teamOf, withRooms } from "./rooms.ts";

/** Prints a JSON line for each team, member and mentor of the file, with their links. */
export async function importTeams(file: string, { cohort }: { cohort?: string }): Promise<void> {
  const content = file === "-" ? await text(process.stdin) : await readFile(file, "utf8");
  await withRooms(async (rooms) => {
    const url = urlOf(rooms.config);
    const input = { actor: atTerminal, cohort: cohort ?? rooms.programme.id, file: content };
    const { teams, members, mentors } = await importPeople(rooms, input);
    for (const { name, code, made } of teams)
      await writeLine({ kind: "team", name, code, link: `${url}/t/${code}`, made });
    for (const { name, team, code, token } of members)
      await writeLine({ kind: "member", name, team, link: `${url}/t/${code}#${token}`, token });
    for (const { name, token, expires } of mentors)
      await writeLine({ kind: "mentor", name, link: staffLink(url, "mentor", token), token, expires });
  });
}

export async function inviteStaff(name: string, options: Readonly<Record<string, string>>): Promise<void> {
  await withRooms(async (rooms) => {
    const kind = options.organiser ? "organiser" : "mentor";
    const { person, token, expires } = await invite(rooms, {
      actor: atTerminal,
      cohort: options.cohort ?? rooms.programme.id,
      kind,
      name,
      language: options.language as "fr",
      days: Number(options.days),
    });
    await writeLine({ kind, id: person.id, name, link: staffLink(urlOf(rooms.config), kind, token), token, expires });
  });
}

export async function revokeLinks(options: Readonly<Record<string, string>>): Promise<void> {
  await withRooms(async (rooms) => {
    if (options.team !== undefined) {
      const { id } = await teamOf(rooms, options.team);
      await revoke(rooms, { actor: atTerminal, team: id });
    } else {
      const cohort = options.cohort ?? rooms.programme.id;
      await revoke(rooms, { actor: atTerminal, person: options.person ?? "", cohort });
    }
  });
}
