import { z } from "zod";
import { DomainError } from "../domain/errors.ts";
import { isLanguage } from "../domain/language/names.ts";
import { joinTeam, joinTeamInput } from "../mentoring/join-team.ts";
import { language } from "../mentoring/parse.ts";
import { readProgramme } from "../mentoring/read-programme.ts";
import { addressOf } from "./address.ts";
import { readJson } from "./body.ts";
import type { Door } from "./doors.ts";
import type { House } from "./env.ts";
import { languageOf } from "./errors.ts";
import { joinedShape, programmeShape } from "./shapes.ts";

/** What anyone may ask: to join a team by its code, and the programme's public words. */
export function publicDoors(house: House): Door[] {
  return [
    {
      method: "post",
      path: "/api/join",
      audience: "public",
      summary: "Join a team by its code",
      body: joinTeamInput,
      answer: { status: 200, schema: joinedShape },
      async handle(c) {
        const input = (await readJson(c)) as z.input<typeof joinTeamInput>;
        if (isLanguage(input?.language)) c.set("language", input.language);
        const address = addressOf(c);
        await house.limits.mayTryCode(address);
        await house.limits.join(String(input?.code).slice(0, 20).toUpperCase());
        const { token, member, team } = await joinTeam(house, input).catch(async (fault) => {
          if (fault instanceof DomainError && fault.code === "unknown_code") await house.limits.wrongCode(address);
          throw fault;
        });
        return c.json({
          token,
          member: { id: member.id, nickname: member.nickname, language: member.language },
          team: { id: team.id, name: team.name, code: team.code },
        });
      },
    },
    {
      method: "get",
      path: "/api/programme",
      audience: "public",
      summary: "The programme's public words, in the reader's language",
      query: z.object({ language: language.optional() }),
      answer: { status: 200, schema: programmeShape },
      handle(c) {
        c.header("Cache-Control", "no-cache");
        c.header("Vary", "Accept-Language");
        return c.json(readProgramme(house, { language: languageOf(c), voice: house.voice }));
      },
    },
  ];
}
