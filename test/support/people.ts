import type { Member, Mentor, Organiser, Team } from "../../src/domain/people.ts";
import type { Store } from "../../src/domain/ports.ts";
import { ids } from "../../src/store/ids.ts";

/** A cohort with two teams of two members each, a mentor and an organiser. */
export interface Cast {
  cohort: string;
  atlas: Team;
  dunes: Team;
  amina: Member;
  brahim: Member;
  chaimae: Member;
  driss: Member;
  mentor: Mentor;
  organiser: Organiser;
  tokens: Record<"amina" | "brahim" | "chaimae" | "driss" | "mentor" | "organiser", string>;
}

export async function addCast(store: Store, programme = "rallyia-2026"): Promise<Cast> {
  const cohort = ids.next();
  await store.people.addCohort({ id: cohort, programme, name: "Merzouga" });
  const team = async (name: string): Promise<Team> => {
    const made = { id: ids.next(), cohort, name, code: ids.teamCode(), revoked: false };
    await store.people.addTeam(made);
    return made;
  };
  const atlas = await team("Atlas");
  const dunes = await team("Dunes");
  const member = async (team: Team, nickname: string, language: Member["language"]): Promise<Member> => {
    const made: Member = { kind: "member", id: ids.next(), team: team.id, cohort, nickname, language };
    await store.people.addMember(made);
    return made;
  };
  const amina = await member(atlas, "Amina", "fr");
  const brahim = await member(atlas, "Brahim", "ar");
  const chaimae = await member(dunes, "Chaimae", "en");
  const driss = await member(dunes, "Driss", "fr");
  const mentor: Mentor = { kind: "mentor", id: ids.next(), cohort, name: "Salma", language: "fr" };
  await store.people.addMentor(mentor);
  const organiser: Organiser = { kind: "organiser", id: ids.next(), cohort, name: "Idriss", language: "fr" };
  await store.people.addOrganiser(organiser);
  const people = { amina, brahim, chaimae, driss, mentor, organiser };
  const tokens = {} as Cast["tokens"];
  for (const [name, person] of Object.entries(people) as [keyof typeof people, (typeof people)["amina"]][]) {
    tokens[name] = ids.secret();
    await store.people.addToken(tokens[name], { kind: person.kind, id: person.id }, null);
  }
  return { cohort, atlas, dunes, ...people, tokens };
}
