import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { DomainError } from "../../src/domain/errors.ts";
import { seedDemo } from "../../src/mentoring/demo.ts";
import { importPeople } from "../../src/mentoring/import-people.ts";
import { readPeopleTable } from "../../src/mentoring/people-table.ts";
import { openStage, type Stage } from "../support/app.ts";

const system = { kind: "system" } as const;

describe("a people file", () => {
  test("is read with semicolons, commas or tabs, with or without a byte order mark", () => {
    for (const separator of [";", ",", "\t"])
      for (const mark of ["", "\ufeff"]) {
        const file = `${mark}${["Équipe", "Membre", "Langue"].join(separator)}\r\n${["Atlas", "Amina", "fr"].join(separator)}\r\n`;
        expect(readPeopleTable(file)).toEqual([
          { line: 2, team: "Atlas", member: "Amina", mentor: "", language: "fr" },
        ]);
      }
  });

  test("is read in Arabic", () => {
    const file = "الفريق;العضو;اللغة\nواحة تنغير;فاطمة الزهراء;العربية\n";
    expect(readPeopleTable(file)).toMatchObject([{ team: "واحة تنغير", member: "فاطمة الزهراء", language: "ar" }]);
  });

  test("keeps quotes, separators and lines inside a cell", () => {
    const file = 'team,member\n"Atlas, ""nord""","Amina\nB."\n';
    expect(readPeopleTable(file)).toMatchObject([{ team: 'Atlas, "nord"', member: "Amina\nB." }]);
  });

  test("that is wrong says on which lines", () => {
    const wrong = (file: string) => {
      try {
        readPeopleTable(file);
      } catch (fault) {
        return (fault as DomainError).details.issues;
      }
    };
    expect(wrong("nom,age\nx,3")).toMatchObject([{ where: "line 1" }]);
    expect(wrong("team;language\nAtlas;klingon\n;fr")).toMatchObject([{ where: "line 2" }, { where: "line 3" }]);
    expect(wrong('team\n"Atlas')).toMatchObject([{ where: "file" }]);
    expect(wrong("")).toMatchObject([{ where: "line 1" }]);
  });
});

describe("people", () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
  });
  afterEach(() => stage.app.close());

  test("are imported once, and a longer file adds only what is new", async () => {
    const file = "team;member;mentor\nAtlas;Amina;\nAtlas;Brahim;\n;;Salma\n";
    const first = await importPeople(stage.app.house, { actor: system, cohort: "c", file });
    expect([first.teams.length, first.members.length, first.mentors.length]).toEqual([1, 2, 1]);
    const again = await importPeople(stage.app.house, { actor: system, cohort: "c", file: `${file}Oasis;Chaimae;\n` });
    expect(again.teams.map((team) => [team.name, team.made])).toEqual([
      ["Atlas", false],
      ["Oasis", true],
    ]);
    expect([again.teams[0]!.code, again.members.length, again.mentors.length]).toEqual([first.teams[0]!.code, 1, 0]);
    const room = await stage.ask("GET", "/api/room", { token: first.members[0]!.token });
    expect(room.body.me.nickname).toBe("Amina");
  });

  test("of a file with a mistake are not imported at all", async () => {
    const file = "team;language\nAtlas;fr\nOasis;klingon\n";
    const refused = await stage.ask("POST", "/api/cohort/people", { as: "organiser", raw: file });
    expect([refused.status, refused.body.error.code]).toEqual([400, "invalid_input"]);
    const { teams } = (await stage.ask("GET", "/api/cohort/teams", { as: "organiser" })).body;
    expect(teams).toHaveLength(2);
  });

  test("join by a code however it is typed", async () => {
    const { code } = stage.cast.atlas;
    for (const typed of [code, code.toLowerCase(), code.replace("-", ""), ` ${code.replace("-", " ")} `]) {
      const body = { code: typed, nickname: "Zineb", language: "ar" };
      const joined = await stage.ask("POST", "/api/join", { as: null, body });
      expect(joined.status).toBe(200);
      expect(joined.body.team).toEqual({ id: stage.cast.atlas.id, name: "Atlas", code });
      expect((await stage.ask("GET", "/api/room", { token: joined.body.token })).body.me.nickname).toBe("Zineb");
    }
  });

  test("with a withdrawn code neither join nor stay", async () => {
    const path = `/api/cohort/teams/${stage.cast.atlas.id}/revoke`;
    expect((await stage.ask("POST", path, { as: "organiser" })).status).toBe(204);
    const body = { code: stage.cast.atlas.code, nickname: "x", language: "fr" };
    expect((await stage.ask("POST", "/api/join", { as: null, body })).body.error.code).toBe("code_revoked");
    expect((await stage.ask("GET", "/api/room")).body.error.code).toBe("code_revoked");
  });

  test("who try many unknown codes are told to wait", async () => {
    const other = await openStage({}, { WRONG_CODES_PER_MINUTE: "3" });
    const guess = () =>
      other.ask("POST", "/api/join", { as: null, body: { code: "AAAAAA", nickname: "x", language: "en" } });
    for (let count = 0; count < 3; count += 1) expect((await guess()).status).toBe(404);
    const refused = await guess();
    expect([refused.status, refused.body.error.code]).toEqual([429, "too_many_requests"]);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    await other.app.close();
  });

  test("a team that writes too much is told to wait, its neighbours are not", async () => {
    const other = await openStage({}, { WRITES_PER_MINUTE: "3" });
    const put = (as: "amina" | "driss", revision: number) =>
      other.ask("PUT", "/api/canvas/framing/who", { as, body: { text: `${revision}`, revision } });
    for (let revision = 0; revision < 3; revision += 1) expect((await put("amina", revision)).status).toBe(200);
    expect((await put("amina", 3)).status).toBe(429);
    expect((await put("driss", 0)).status).toBe(200);
    await other.app.close();
  });

  test("an invitation ends at its hour, and says that it ended", async () => {
    const body = { kind: "mentor", name: "Nadia", language: "ar", days: 2 };
    const { token } = (await stage.ask("POST", "/api/cohort/invitations", { as: "organiser", body })).body;
    expect((await stage.ask("GET", "/api/tickets", { token })).status).toBe(200);
    stage.clock.pass(2 * 86_400_000);
    const late = await stage.ask("GET", "/api/tickets", { token, headers: { "accept-language": "ar" } });
    expect([late.status, late.body.error.code]).toEqual([401, "invite_expired"]);
    expect(late.body.error.message).toMatch(/انتهت صلاحية/);
  });

  test("a mentor whose links are withdrawn is shut out", async () => {
    const path = `/api/cohort/people/${stage.cast.mentor.id}/revoke`;
    expect((await stage.ask("POST", path, { as: "organiser" })).status).toBe(204);
    expect((await stage.ask("GET", "/api/tickets", { as: "mentor" })).status).toBe(403);
  });

  test("a member who erases themselves is gone, and the others hear of it once", async () => {
    const send = (as: "amina" | "brahim", text: string) =>
      stage.ask("POST", "/api/conversations/framing/messages", { as, body: { text, key: text } });
    const { feed } = (await stage.ask("GET", "/api/room", { as: "brahim" })).body;
    for (const text of ["un secret", "un autre"])
      await stage.listen(`/api/turns/${(await send("amina", text)).body.turn}/events`, {});
    const his = await send("brahim", "à moi");
    await stage.listen(`/api/turns/${his.body.turn}/events`, {});
    expect((await stage.ask("POST", "/api/erase")).status).toBe(204);
    expect((await stage.ask("GET", "/api/room")).status).toBe(401);
    const { messages } = (await stage.ask("GET", "/api/conversations/framing", { as: "brahim" })).body;
    expect(messages.map((message: { text: string }) => message.text)).toEqual([
      "à moi",
      "« à moi » : et qui vit cela ?",
    ]);
    const heard = await stage.listen(`/api/team/events?after=${feed}`, {
      as: "brahim",
      enough: (all) => all.length > 0,
    });
    expect(heard.map((event) => event.event)).toEqual(["erased"]);
    const again = await stage.listen(`/api/turns/${his.body.turn}/events`, { as: "brahim" });
    expect(again).toMatchObject([{ event: "finished", data: { message: { text: "« à moi » : et qui vit cela ?" } } }]);
  });

  test("an erased team leaves nothing but its audit, which has no words", async () => {
    const body = { text: "un secret d'équipe", key: "k" };
    await stage.ask("POST", "/api/conversations/framing/messages", { body });
    await stage.ask("POST", `/api/cohort/teams/${stage.cast.atlas.id}/erase`, { as: "organiser" });
    expect((await stage.ask("GET", "/api/room")).status).toBe(401);
    const lines = await stage.app.store.audit.lines({ subject: stage.cast.atlas.id });
    expect(lines.map((line) => line.action)).toEqual(["erase_team", "send_message"]);
    expect(JSON.stringify(lines)).not.toContain("secret");
  });
});

describe("the demo cohort", () => {
  test("is made once, and gives the same links afterwards", async () => {
    const stage = await openStage();
    const secret = "a secret of sixteen letters";
    const first = await seedDemo(stage.app.house, { secret });
    const again = await seedDemo(stage.app.house, { secret });
    expect(first.made).toBe(true);
    expect(again).toEqual({ ...first, made: false });
    expect(first.teams.length).toBeGreaterThanOrEqual(2);
    for (const { token } of first.teams) expect((await stage.ask("GET", "/api/room", { token })).status).toBe(200);
    for (const { token } of [first.mentor, first.organiser])
      expect((await stage.ask("GET", "/api/cohort/teams", { token })).body.teams).toHaveLength(5);
    const other = await seedDemo(stage.app.house, { secret: "another secret of the house" });
    expect(other.teams[0]!.token).not.toBe(first.teams[0]!.token);
    await stage.app.close();
  });
});
