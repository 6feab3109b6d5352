import { describe, expect, test } from "vitest";
import { type Action, type Actor, can, type Subject } from "../../src/domain/people.ts";

const member: Actor = { kind: "member", id: "amina", team: "atlas", cohort: "c", nickname: "Amina", language: "fr" };
const mentor: Actor = { kind: "mentor", id: "salma", cohort: "c", name: "Salma", language: "fr" };
const organiser: Actor = { kind: "organiser", id: "idriss", cohort: "c", name: "Idriss", language: "fr" };
const actors = { member, mentor, organiser };

const team: Subject = { kind: "team", team: "atlas", cohort: "c" };
const feedback: Subject = { kind: "feedback", team: "atlas", cohort: "c" };
const cohort: Subject = { kind: "cohort", cohort: "c" };

describe("who may do what with feedback", () => {
  const cases: [Action, Subject, (keyof typeof actors)[]][] = [
    ["ask_feedback", team, ["member"]],
    ["read_feedback", team, ["member", "mentor", "organiser"]],
    ["read_queue", cohort, ["mentor", "organiser"]],
    ["review_feedback", feedback, ["mentor", "organiser"]],
    ["write_as_mentor", team, ["mentor", "organiser"]],
    ["close_calls", cohort, ["mentor", "organiser"]],
    ["set_review", cohort, ["organiser"]],
    ["count_reasons", cohort, ["organiser"]],
    ["read_mirror", { kind: "mirror", mentor: "salma", cohort: "c" }, ["mentor"]],
    ["read_mirror", { kind: "mirror", mentor: "idriss", cohort: "c" }, ["organiser"]],
  ];
  test.each(cases)("%s on %j: %j", (action, subject, allowed) => {
    const may = (Object.keys(actors) as (keyof typeof actors)[]).filter((name) => can(actors[name], action, subject));
    expect(may).toEqual(allowed);
  });

  test.each(cases)("%s of another cohort or team: nobody", (action, subject) => {
    const elsewhere = { ...subject, cohort: "d", ...("team" in subject ? { team: "dunes" } : {}) } as Subject;
    for (const actor of Object.values(actors)) expect(can(actor, action, elsewhere)).toBe(false);
  });

  test("a member asks and reads for their own team only, and never reaches a draft", () => {
    expect(can(member, "read_feedback", { ...team, team: "dunes" } as Subject)).toBe(false);
    expect(can(member, "review_feedback", feedback)).toBe(false);
    expect(can(member, "read_feedback", feedback)).toBe(false);
  });
});
