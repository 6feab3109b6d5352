import { createHmac } from "node:crypto";
import type { Member, Mentor, Organiser, Team } from "../domain/people.ts";
import type { Rooms } from "../domain/ports.ts";
import { ensureCohort, freeCode } from "./cohorts.ts";
import { askInDemo, askingTeams } from "./demo-requests.ts";
import type { Deps } from "./deps.ts";

export const demoCohort = "demo";

export interface Demo {
  teams: { name: string; code: string; token: string }[];
  mentor: { name: string; token: string };
  organiser: { name: string; token: string };
  /** False when the cohort stood already. */
  made: boolean;
}

const teamNames = [
  { name: "Atlas", member: "Amina" },
  { name: "واحة", member: "إبراهيم" },
] as const;
const staff = { mentor: "Salma", organiser: "Idriss" } as const;

/**
 * Makes the demo cohort once: two teams with a member each, three more that wait for a mentor's word on what they wrote, a
 * mentor, an organiser. Asked again it gives the same links of the first two and the staff:
 * the tokens are an HMAC of the ids under `secret`, so nobody without the secret can guess one and none is kept in clear.
 */
export async function seedDemo(
  { store, clock, ids, programme }: Pick<Deps, "store" | "clock" | "ids" | "programme">,
  { secret }: { secret: string },
): Promise<Demo> {
  const tokenOf = (id: string) => createHmac("sha256", secret).update(`demo ${id}`).digest("base64url");
  return await store.atomically(async (rooms) => {
    const made = !(await rooms.people.cohorts()).some((cohort) => cohort.id === demoCohort);
    if (made) {
      await ensureCohort(rooms, { id: demoCohort, programme: programme.id, name: "Demo" });
      for (const { name, member } of teamNames) await addTeam(rooms, ids, name, member);
      for (const asking of askingTeams) {
        const team = await addTeam(rooms, ids, asking.team, asking.member);
        const [member] = await rooms.people.members(team.id);
        await askInDemo({ clock, ids, programme }, rooms, member!, asking);
      }
      for (const kind of ["mentor", "organiser"] as const) await addStaff(rooms, ids, kind, staff[kind]);
      const actor = { kind: "system", id: null };
      const at = clock.now().toISOString();
      await rooms.audit.note({ at, actor, action: "seed_demo", subject: demoCohort, details: {} });
    }
    const people = await rooms.people.staff(demoCohort);
    const personOf = async (kind: "mentor" | "organiser") => {
      const person =
        people.find((candidate) => candidate.kind === kind) ?? (await addStaff(rooms, ids, kind, staff[kind]));
      const token = tokenOf(person.id);
      await rooms.people.addToken(token, { kind, id: person.id }, null);
      return { name: person.name, token };
    };
    const teams: Demo["teams"] = [];
    for (const { name, member } of teamNames) {
      const known = (await rooms.people.teams(demoCohort)).find((team) => team.name === name && !team.revoked);
      const team = known ?? (await addTeam(rooms, ids, name, member));
      const [first] = await rooms.people.members(team.id);
      const holder = first ?? (await addMember(rooms, ids, team, member));
      const token = tokenOf(holder.id);
      await rooms.people.addToken(token, { kind: "member", id: holder.id }, null);
      teams.push({ name, code: team.code, token });
    }
    return { teams, mentor: await personOf("mentor"), organiser: await personOf("organiser"), made };
  });
}

async function addTeam(rooms: Rooms, ids: Deps["ids"], name: string, member: string): Promise<Team> {
  const code = await freeCode(rooms, ids.teamCode);
  const team: Team = { id: ids.next(), cohort: demoCohort, name, code, revoked: false };
  await rooms.people.addTeam(team);
  await addMember(rooms, ids, team, member);
  return team;
}

async function addMember(rooms: Rooms, ids: Deps["ids"], team: Team, nickname: string): Promise<Member> {
  const language = /\p{Script=Arabic}/u.test(nickname) ? "ar" : "fr";
  const member: Member = { kind: "member", id: ids.next(), team: team.id, cohort: demoCohort, nickname, language };
  await rooms.people.addMember(member);
  return member;
}

async function addStaff(
  rooms: Rooms,
  ids: Deps["ids"],
  kind: "mentor" | "organiser",
  name: string,
): Promise<Mentor | Organiser> {
  const person: Mentor | Organiser = { kind, id: ids.next(), cohort: demoCohort, name, language: "fr" };
  if (person.kind === "mentor") await rooms.people.addMentor(person);
  else await rooms.people.addOrganiser(person);
  return person;
}
