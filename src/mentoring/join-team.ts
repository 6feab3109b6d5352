import { z } from "zod";
import { DomainError } from "../domain/errors.ts";
import type { Member, Team } from "../domain/people.ts";
import { type Deps, teamTopic } from "./deps.ts";
import { language, nickname, parse, teamCode } from "./parse.ts";

export const joinTeamInput = z.object({ code: teamCode, nickname, language });

/** Makes a member of the team that has this code. Throws `unknown_code`, `code_revoked`. */
export async function joinTeam(
  { store, feed, clock, ids }: Pick<Deps, "store" | "feed" | "clock" | "ids">,
  input: z.input<typeof joinTeamInput>,
): Promise<{ token: string; member: Member; team: Team }> {
  const asked = parse(joinTeamInput, input);
  const team = await store.people.teamByCode(asked.code);
  if (team === null) throw new DomainError("unknown_code");
  if (team.revoked) throw new DomainError("code_revoked");
  const member: Member = {
    kind: "member",
    id: ids.next(),
    team: team.id,
    cohort: team.cohort,
    nickname: asked.nickname,
    language: asked.language,
  };
  const token = ids.secret();
  const at = clock.now().toISOString();
  await store.atomically(async (rooms) => {
    await rooms.people.addMember(member);
    await rooms.people.addToken(token, { kind: "member", id: member.id }, null);
    await rooms.feed.append(team.id, { kind: "joined", member: { id: member.id, nickname: member.nickname } });
    await rooms.audit.note({
      at,
      actor: { kind: "member", id: member.id },
      action: "join_team",
      subject: team.id,
      details: { language: member.language },
    });
  });
  feed.announce(teamTopic(team.id));
  return { token, member, team };
}
