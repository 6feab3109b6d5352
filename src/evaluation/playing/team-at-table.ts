import type { CaseLanguage, Given } from "../../domain/evaluation.ts";
import type { Language } from "../../domain/language/names.ts";
import type { Member } from "../../domain/people.ts";
import { confirmGuardian } from "../../mentoring/confirm-guardian.ts";
import type { Deps } from "../../mentoring/deps.ts";
import { importPeople } from "../../mentoring/import-people.ts";
import { joinTeam } from "../../mentoring/join-team.ts";
import { reviseCanvas } from "../../mentoring/revise-canvas.ts";

/** The language of a phone whose owner writes so; Darija is answered in simple Arabic, whatever its letters. */
const screens: Readonly<Record<CaseLanguage, Language>> = { fr: "fr", ar: "ar", ary: "ar", "ary-Latn": "ar", en: "en" };

const cohort = "evaluation";

/** A team of two sits down: who talks, and a teammate who has already written what the case gives. */
export async function sitDown(deps: Deps, written: CaseLanguage, given: Given = {}): Promise<Member> {
  const file = "team,member,mentor,language\nAtlas,,,fr\n";
  const { teams } = await importPeople(deps, { actor: { kind: "system" }, cohort, file });
  const { code } = teams[0]!;
  const language = given.screen ?? screens[written];
  const join = async (nickname: string): Promise<Member> => {
    const { member } = await joinTeam(deps, { code, nickname, language });
    if (deps.programme.settings.guardian_consent) await confirmGuardian(deps, { actor: member });
    return member;
  };
  const member = await join("Amina");
  const canvas = Object.entries(given.canvas ?? {});
  if (canvas.length === 0) return member;
  const teammate = await join("Yassine");
  for (const [workshop, fields] of canvas)
    for (const [field, text] of Object.entries(fields))
      await reviseCanvas(deps, { actor: teammate, workshop, field, text, revision: 0 });
  return member;
}
