import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStage, type Stage } from "../support/app.ts";
import { scriptedAssistant } from "../support/assistant.ts";

let stage: Stage;
beforeAll(async () => {
  const proposals = [
    { field: "who", text: "les femmes de Tinghir", quotes: ["femmes", "Tinghir"] },
    { field: "no_such_field", text: "x", quotes: [] },
  ];
  const entry = (text: string) => ({ text: "Noté.", proposals: text === "propose" ? proposals : [] });
  stage = await openStage({ assistant: scriptedAssistant(({ text }) => entry(text)) });
});
afterAll(() => stage.app.close());

const put = (field: string, text: string, revision: number, as: "amina" | "brahim" = "amina") =>
  stage.ask("PUT", `/api/canvas/framing/${field}`, { as, body: { text, revision } });
const fields = async () => (await stage.ask("GET", "/api/canvas/framing")).body.fields;

async function proposed() {
  const key = `p${Math.random()}`;
  const sent = await stage.ask("POST", "/api/conversations/framing/messages", { body: { text: "propose", key } });
  const events = await stage.listen(`/api/turns/${sent.body.turn}/events`, {});
  return events.filter((event) => event.event === "proposed").map((event) => event.data.proposal);
}

describe("a canvas", () => {
  test("shows every field with its findings", async () => {
    const canvas = await fields();
    expect(Object.keys(canvas)).toEqual(
      expect.arrayContaining(["statement", "who", "context", "magnitude", "causes", "alternatives", "opportunity"]),
    );
    expect(canvas.statement).toMatchObject({ text: "", revision: 0 });
  });

  test("is written over the revision that was seen", async () => {
    const saved = await put("context", "au guichet de la commune", 0);
    expect([saved.status, saved.body.revision]).toEqual([200, 1]);
    expect((await fields()).context).toEqual(saved.body);
  });

  test("two members who write at once lose nothing: one is told both texts and who wrote the other", async () => {
    const both = await Promise.all([put("causes", "la route", 0), put("causes", "le prix", 0, "brahim")]);
    const statuses = both.map((answer) => answer.status).sort();
    expect(statuses).toEqual([200, 409]);
    const lost = both.find((answer) => answer.status === 409)!;
    const won = both.find((answer) => answer.status === 200)!;
    const { current, yours } = lost.body.error.details;
    expect(current).toMatchObject({ text: won.body.text, revision: 1, author: { kind: "member" } });
    expect(yours.text).not.toBe(won.body.text);
    const merged = await put("causes", `${current.text}\n${yours.text}`, current.revision);
    expect(merged.body.revision).toBe(2);
  });

  test("the same text again is no new revision, whatever was seen", async () => {
    const { context } = await fields();
    const again = await put("context", context.text, 0);
    expect([again.status, again.body.revision]).toEqual([200, context.revision]);
  });

  test("keeps every revision, and an old one can be brought back", async () => {
    await put("magnitude", "beaucoup", 0);
    await put("magnitude", "31 sur 94", 1, "brahim");
    const { revisions } = (await stage.ask("GET", "/api/canvas/framing/magnitude/revisions")).body;
    expect(revisions.map((one: { text: string; author: { name: string } }) => [one.text, one.author.name])).toEqual([
      ["beaucoup", "Amina"],
      ["31 sur 94", "Brahim"],
    ]);
    expect((await put("magnitude", revisions[0].text, 2)).body).toMatchObject({ text: "beaucoup", revision: 3 });
  });

  test("of a workshop or a field that is not there is told so", async () => {
    for (const [path, code] of [
      ["/api/canvas/cooking", "unknown_workshop"],
      ["/api/canvas/__proto__", "unknown_workshop"],
      ["/api/canvas/framing/colour/revisions", "unknown_field"],
      ["/api/conversations/cooking", "unknown_workshop"],
    ] as const)
      expect((await stage.ask("GET", path)).body.error.code, path).toBe(code);
  });
});

describe("a proposed entry", () => {
  test("waits for the team, in the canvas and in the list", async () => {
    const [proposal, ...rest] = await proposed();
    expect(rest).toEqual([]);
    expect(proposal).toMatchObject({ field: "who", state: "open", quotes: ["femmes", "Tinghir"] });
    const { proposals } = (await stage.ask("GET", "/api/proposals?workshop=framing")).body;
    expect(proposals).toEqual([proposal]);
    expect((await fields()).who.text).toBe("");
  });

  test("that stands open already is not proposed twice", async () => {
    expect(await proposed()).toEqual([]);
  });

  test("accepted is saved under the member's name, once", async () => {
    const [{ id }] = (await stage.ask("GET", "/api/proposals?workshop=framing")).body.proposals;
    const accept = () => stage.ask("POST", `/api/proposals/${id}`, { body: { verdict: "accept", revision: 0 } });
    const both = await Promise.all([accept(), accept()]);
    expect(both.map((answer) => answer.status).sort()).toEqual([200, 409]);
    const lost = both.find((answer) => answer.status === 409)!;
    expect(lost.body.error).toMatchObject({ code: "proposal_settled", details: { state: "accepted" } });
    expect((await fields()).who).toMatchObject({ text: "les femmes de Tinghir", revision: 1 });
    const { revisions } = (await stage.ask("GET", "/api/canvas/framing/who/revisions")).body;
    expect(revisions[0]).toMatchObject({ proposal: id, author: { name: "Amina" } });
  });

  test("rejected leaves the field alone", async () => {
    await put("who", "les bergers", 1);
    const [proposal] = await proposed();
    const rejected = await stage.ask("POST", `/api/proposals/${proposal.id}`, { body: { verdict: "reject" } });
    expect(rejected.body).toMatchObject({ proposal: { state: "rejected" }, field: null });
    expect((await fields()).who.text).toBe("les bergers");
  });

  test("edited is saved in the team's own words", async () => {
    const [proposal] = await proposed();
    const { revision } = (await fields()).who;
    const body = { verdict: "edit", text: "les tisseuses de Tinghir", revision };
    const edited = await stage.ask("POST", `/api/proposals/${proposal.id}`, { body });
    expect(edited.body.proposal.state).toBe("edited");
    expect((await fields()).who.text).toContain("les tisseuses de Tinghir");
  });
});
