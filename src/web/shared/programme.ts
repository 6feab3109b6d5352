import type { JoinAnswer, Language, ProgrammeAnswer } from "./answers.ts";
import { askJson, type Door } from "./api.ts";
import type { Pass } from "./keep.ts";

const asked = new Map<string, Promise<ProgrammeAnswer>>();

/** The programme in the reader's language, asked once. */
export function programmeOf(door: Door): Promise<ProgrammeAnswer> {
  const known = asked.get(door.language);
  if (known !== undefined) return known;
  const coming = askJson<ProgrammeAnswer>(door, `/api/programme?language=${door.language}`);
  asked.set(door.language, coming);
  coming.catch(() => asked.delete(door.language));
  return coming;
}

/** What the join form asks. */
export interface Asked {
  code: string;
  nickname: string;
  language: Language;
}

/** Joins a team. */
export async function join(origin: string, asked: Asked): Promise<Pass> {
  const { language } = asked;
  const door = { origin, token: null, language };
  const { token, team } = await askJson<JoinAnswer>(door, "/api/join", { method: "POST", body: asked });
  return { token, code: team.code, team: team.id, name: team.name, language, noticed: false };
}

/** "n7k 4qx" as the sheet prints it: "N7K-4QX". */
export function tidyCode(typed: string): string {
  const signs = typed.toUpperCase().replace(/[^A-Z0-9]/g, "");
  return signs.length === 6 ? `${signs.slice(0, 3)}-${signs.slice(3)}` : typed.trim().toUpperCase();
}
