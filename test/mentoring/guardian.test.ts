import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openKnowledge } from "../../src/app.ts";
import { openStage, type Stage } from "../support/app.ts";

const languages = ["fr", "ar", "en"] as const;
const messages = "/api/conversations/idea/messages";

describe("a programme that asks for a guardian's consent", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(await openKnowledge({ programme: "knowledge/ai-master-junior" }));
  });
  afterAll(() => stage.app.close());

  test("tells it before the first message, in the reader's language, with the words of the button", async () => {
    for (const language of languages) {
      const { body } = await stage.ask("GET", `/api/programme?language=${language}`, { as: null });
      const { title, text, confirm } = body.notice.guardian;
      for (const words of [title, text, confirm]) expect(/\p{Script=Arabic}/u.test(words)).toBe(language === "ar");
    }
  });

  test("keeps nothing of a member who has not said that one agrees, and says why in their language", async () => {
    const asked = { amina: "fr", brahim: "ar", chaimae: "en" } as const;
    for (const as of Object.keys(asked) as (keyof typeof asked)[]) {
      const refused = await stage.ask("POST", messages, { as, body: { text: "l'eau est sale", key: "k1" } });
      expect([as, refused.status, refused.body.error.code]).toEqual([as, 403, "guardian_consent_needed"]);
      expect(/\p{Script=Arabic}/u.test(refused.body.error.message)).toBe(asked[as] === "ar");
      const field = await stage.ask("PUT", "/api/canvas/idea/idea", { as, body: { text: "x", revision: 0 } });
      expect([field.status, field.body.error.code]).toEqual([403, "guardian_consent_needed"]);
    }
    const { body } = await stage.ask("GET", "/api/conversations/idea");
    expect(body.messages).toEqual([]);
    expect((await stage.ask("GET", "/api/room")).body.agreed).toBe(false);
  });

  test("hears a child who calls for help, whoever has agreed to what", async () => {
    const heard = await stage.ask("POST", messages, {
      as: "driss",
      body: { text: "mon oncle me frappe tous les soirs, j'ai peur", key: "k2" },
    });
    expect(heard.status).toBe(202);
    expect((await stage.ask("POST", "/api/tickets", { as: "driss", body: {} })).status).toBe(200);
  });

  test("lets a member write once they said so; it is kept with them at its first moment, and audited", async () => {
    expect((await stage.ask("POST", "/api/guardian")).status).toBe(204);
    const first = await stage.app.store.people.guardianAgreedAt(stage.cast.amina.id);
    stage.clock.pass(60_000);
    expect((await stage.ask("POST", "/api/guardian")).status).toBe(204);
    expect(await stage.app.store.people.guardianAgreedAt(stage.cast.amina.id)).toBe(first);
    const lines = await stage.app.store.audit.lines({ subject: stage.cast.atlas.id });
    expect(lines.filter(({ action }) => action === "confirm_guardian")).toMatchObject([
      { actor: { kind: "member", id: stage.cast.amina.id }, at: first },
    ]);
    const sent = await stage.ask("POST", messages, { body: { text: "l'eau est sale", key: "k3" } });
    expect(sent.status).toBe(202);
    expect((await stage.ask("GET", "/api/room")).body.agreed).toBe(true);
  });

  test("asks each member for their own", async () => {
    const refused = await stage.ask("POST", messages, { as: "brahim", body: { text: "الماء متسخ", key: "k4" } });
    expect(refused.body.error.code).toBe("guardian_consent_needed");
    expect((await stage.ask("GET", "/api/room", { as: "brahim" })).body.agreed).toBe(false);
  });
});

test("a programme for adults asks nobody", async () => {
  const stage = await openStage();
  expect((await stage.ask("GET", "/api/room")).body.agreed).toBe(true);
  const sent = await stage.ask("POST", "/api/conversations/framing/messages", { body: { text: "bonjour", key: "k" } });
  expect(sent.status).toBe(202);
  await stage.app.close();
});
