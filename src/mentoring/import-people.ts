import type { Actor, Member, Mentor, Team } from "../domain/people.ts";
import type { Rooms } from "../domain/ports.ts";
import { ensureCohort, freeCode } from "./cohorts.ts";
import type { Deps } from "./deps.ts";
import { type PeopleRow, readPeopleTable } from "./people-table.ts";
import { allow, named } from "./permission.ts";

export interface Imported {
  teams: { id: string; name: string; code: string; made: boolean }[];
  /** Those made now, with the token of their own link, shown once. */
  members: { name: string; team: string; code: string; token: string }[];
  mentors: { name: string; token: string; expires: string }[];
}

const mentorDays = 30;

/**
 * Makes the teams, members and mentors of a people file, all or nothing. A team, member or mentor that the cohort has
 * under the same name is left as it is, so that a longer file can be imported again.
 */
export async function importPeople(
  deps: Pick<Deps, "store" | "clock" | "ids" | "programme">,
  { actor, cohort, file }: { actor: Actor; cohort: string; file: string },
): Promise<Imported> {
  allow(actor, "manage_people", { kind: "cohort", cohort });
  const rows = readPeopleTable(file);
  return await deps.store.atomically(async (rooms) => {
    await ensureCohort(rooms, { id: cohort, programme: deps.programme.id, name: cohort });
    const imported: Imported = { teams: [], members: [], mentors: [] };
    const teams = new Map((await rooms.people.teams(cohort)).map((team) => [team.name, team]));
    const staff = new Set((await rooms.people.staff(cohort)).map((person) => person.name));
    for (const row of rows) {
      if (row.team !== "") await addTeam(deps, rooms, { row, cohort, teams, imported });
      if (row.mentor !== "" && !staff.has(row.mentor)) {
        staff.add(row.mentor);
        imported.mentors.push(await addMentor(deps, rooms, row, cohort));
      }
    }
    await rooms.audit.note({
      at: deps.clock.now().toISOString(),
      actor: named(actor),
      action: "import_people",
      subject: cohort,
      details: {
        teams: imported.teams.filter((team) => team.made).length,
        members: imported.members.length,
        mentors: imported.mentors.length,
      },
    });
    return imported;
  });
}

async function addTeam(
  { ids }: Pick<Deps, "ids">,
  rooms: Rooms,
  { row, cohort, teams, imported }: { row: PeopleRow; cohort: string; teams: Map<string, Team>; imported: Imported },
): Promise<void> {
  let team = teams.get(row.team);
  if (team === undefined) {
    const code = await freeCode(rooms, ids.teamCode);
    team = { id: ids.next(), cohort, name: row.team, code, revoked: false };
    await rooms.people.addTeam(team);
    teams.set(row.team, team);
    imported.teams.push({ id: team.id, name: team.name, code, made: true });
  } else if (!imported.teams.some((known) => known.id === team?.id)) {
    imported.teams.push({ id: team.id, name: team.name, code: team.code, made: false });
  }
  if (row.member === "") return;
  const members = await rooms.people.members(team.id);
  if (members.some((member) => member.nickname === row.member)) return;
  const { id, code } = team;
  const member: Member = {
    kind: "member",
    id: ids.next(),
    team: id,
    cohort,
    nickname: row.member,
    language: row.language,
  };
  const token = ids.secret();
  await rooms.people.addMember(member);
  await rooms.people.addToken(token, { kind: "member", id: member.id }, null);
  imported.members.push({ name: row.member, team: team.name, code, token });
}

async function addMentor(
  { ids, clock }: Pick<Deps, "ids" | "clock">,
  rooms: Rooms,
  row: PeopleRow,
  cohort: string,
): Promise<Imported["mentors"][number]> {
  const mentor: Mentor = { kind: "mentor", id: ids.next(), cohort, name: row.mentor, language: row.language };
  const token = ids.secret();
  const expires = new Date(clock.now().getTime() + mentorDays * 86_400_000);
  await rooms.people.addMentor(mentor);
  await rooms.people.addToken(token, { kind: "mentor", id: mentor.id }, expires);
  return { name: mentor.name, token, expires: expires.toISOString() };
}
