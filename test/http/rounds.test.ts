import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openStage, type Stage } from "../support/app.ts";
import { scriptedAssistant } from "../support/assistant.ts";
import { naughtyStrings } from "../support/naughty.ts";

let stage: Stage;
type Who = "amina" | "brahim" | "driss";
beforeEach(async () => {
  const assistant = scriptedAssistant(({ text }) => ({ text: "Oui.", alert: /mourir/.test(text) ? "distress" : null }));
  stage = await openStage({ assistant }, { WRITES_PER_MINUTE: "100000" });
});
afterEach(() => stage.app.close());

const start = async (minutes?: number, as: Who = "amina") =>
  await stage.ask("POST", "/api/rounds", { as, body: { workshop: "framing", ...(minutes ? { minutes } : {}) } });
const see = async (id: string, as: Who = "amina") => (await stage.ask("GET", `/api/rounds/${id}`, { as })).body.round;
const give = (id: string, key: string, text: string, as: Who = "amina") =>
  stage.ask("PUT", `/api/rounds/${id}/ideas/${key}`, { as, body: { text } });
const act = (id: string, step: string, body: object = {}, as: Who = "amina") =>
  stage.ask("POST", `/api/rounds/${id}/${step}`, { as, body });
const put = (id: string, path: string, body: object, as: Who = "amina") =>
  stage.ask("PUT", `/api/rounds/${id}/${path}`, { as, body });
const send = (text: string, as: Who = "amina", workshop = "framing") =>
  stage.ask("POST", `/api/conversations/${workshop}/messages`, { as, body: { text, key: text } });
const codeOf = (answer: { body: { error?: { code: string } } }) => answer.body.error?.code;

const begin = async (minutes?: number): Promise<string> => (await start(minutes)).body.round.id;

/** A round in which both members handed in three ideas each. */
async function written(): Promise<string> {
  const id = await begin();
  const ideas = {
    amina: ["Le bus passe une fois par jour", "Le puits est à sec en été", "Il n'y a pas de pharmacie de garde"],
    brahim: ["الحافلة تمر مرة في اليوم", "الأزبال كتبقى في الزنقة", "التلاميذ لا يجدون مكانا للمراجعة"],
  } as const;
  for (const who of ["amina", "brahim"] as const)
    for (const [index, text] of ideas[who].entries()) await give(id, `k${index}`, text, who);
  return id;
}

describe("a round is started", () => {
  test("with five minutes unless the team says otherwise, within two and twenty", async () => {
    for (const minutes of [1, 21, 2.5, "5"]) expect(codeOf(await start(minutes as number))).toBe("invalid_input");
    const { round } = (await start()).body;
    expect(round).toMatchObject({ state: "writing", minutes: 5, number: 1, endsAt: "2026-06-16T16:10:00.000Z" });
  });

  test("once at a time in a team, however many ask at once, and each team has its own", async () => {
    const both = await Promise.all([start(5), start(3, "brahim"), start(2, "driss")]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 200, 409]);
    const refused = both.find(({ status }) => status === 409)!;
    const begun = both.find(({ body }) => body.round?.minutes !== 2)!;
    expect(refused.body.error).toMatchObject({ code: "round_running", details: { round: begun.body.round.id } });
  });

  test("in the framing workshop only", async () => {
    for (const workshop of ["pitch", "cooking", "__proto__"]) {
      const answer = await stage.ask("POST", "/api/rounds", { body: { workshop } });
      expect([workshop, codeOf(answer)]).toEqual([workshop, "unknown_workshop"]);
    }
  });

  test("and the team's phones hear of it, without a word of its ideas", async () => {
    const { feed } = (await stage.ask("GET", "/api/room")).body;
    const id = await begin();
    await give(id, "k", "le secret de Brahim", "brahim");
    const events = await stage.listen(`/api/team/events?after=${feed}`, { enough: (heard) => heard.length >= 2 });
    expect(events.map(({ event, data }) => [event, data.round.state])).toEqual([
      ["round", "writing"],
      ["round", "writing"],
    ]);
    expect(JSON.stringify(events)).not.toContain("secret");
    expect((await stage.ask("GET", "/api/room")).body.rounds).toMatchObject([{ id, state: "writing" }]);
  });
});

describe("while members write", () => {
  test("each sees their own ideas and how many the others have", async () => {
    const id = await begin();
    await give(id, "a", "à moi");
    await give(id, "b", "à lui", "brahim");
    const round = await see(id);
    expect(round.ideas).toMatchObject([{ text: "à moi", key: "a" }]);
    expect(round.members).toMatchObject([
      { nickname: "Amina", ideas: 1 },
      { nickname: "Brahim", ideas: 1 },
    ]);
    expect(round.groups).toEqual([]);
    for (const path of [`/api/rounds/${id}`, "/api/room", "/api/export"])
      expect((await stage.ask("GET", path)).text, path).not.toContain("à lui");
    const staff = await stage.ask("GET", `/api/cohort/teams/${stage.cast.atlas.id}/export`, { as: "organiser" });
    expect(staff.text).not.toContain("à lui");
  });

  test("an idea sent twice is one; with other words it is changed; withdrawn it is gone", async () => {
    const id = await begin();
    const first = await give(id, "k", "une idée");
    expect((await give(id, "k", "une idée")).body.id).toBe(first.body.id);
    expect((await give(id, "k", "une idée plus juste")).body.id).toBe(first.body.id);
    expect((await see(id)).ideas).toMatchObject([{ text: "une idée plus juste" }]);
    for (let times = 0; times < 2; times += 1)
      expect((await stage.ask("DELETE", `/api/rounds/${id}/ideas/k`)).status).toBe(204);
    expect((await see(id)).ideas).toEqual([]);
  });

  test("the same key of two members is two ideas, and nobody touches another's", async () => {
    const id = await begin();
    await give(id, "k", "à moi");
    await give(id, "k", "à lui", "brahim");
    await stage.ask("DELETE", `/api/rounds/${id}/ideas/k`);
    expect((await see(id, "brahim")).ideas).toMatchObject([{ text: "à lui" }]);
  });

  test("whatever is typed is kept letter for letter, or refused", async () => {
    const id = await begin();
    for (const text of naughtyStrings.filter((one) => [...one].length <= 600 && one.trim() !== "")) {
      const saved = await give(id, "k", text);
      if (saved.status === 200) expect((await see(id)).ideas).toMatchObject([{ text }]);
      else expect([text, codeOf(saved)]).toEqual([text, "invalid_input"]);
    }
  });

  test("an empty idea, one too long and one too many are told so", async () => {
    const id = await begin();
    expect(codeOf(await give(id, "k", "  "))).toBe("empty_message");
    expect((await give(id, "k", "x".repeat(601))).body.error).toMatchObject({ details: { limit: 600 } });
    for (let count = 0; count < 20; count += 1) expect((await give(id, `k${count}`, `idée ${count}`)).status).toBe(200);
    expect(codeOf(await give(id, "k20", "une de plus"))).toBe("too_many_ideas");
    expect((await give(id, "k3", "changée")).status).toBe(200);
  });

  test("the assistant is locked in every workshop, and says until when", async () => {
    const id = await begin();
    for (const workshop of ["framing", "pitch"]) {
      const refused = await send("qui vit cela ?", "brahim", workshop);
      expect([refused.status, codeOf(refused)]).toEqual([409, "round_open"]);
      expect(refused.body.error.message).toContain("17:10:00");
      expect(refused.body.error.details).toMatchObject({ round: id, endsAt: "2026-06-16T16:10:00.000Z" });
    }
    expect((await send("chez les voisins", "driss")).status).toBe(202);
    stage.clock.pass(5 * 60_000);
    expect((await send("qui vit cela ?", "brahim")).status).toBe(202);
  });

  test("a message in distress or of abuse goes through, and so does what its writer says next", async () => {
    await begin();
    for (const text of ["je veux mourir, je n'en peux plus", "non rien, oubliez"]) {
      const sent = await send(text);
      expect([text, sent.status]).toEqual([text, 202]);
      await stage.listen(`/api/turns/${sent.body.turn}/events`, {});
    }
    expect((await send("je vais te casser la gueule Amine", "brahim")).status).toBe(202);
    expect((await stage.ask("GET", "/api/tickets", { as: "mentor" })).text).toContain("distress");
  });

  test("a message sent before the round keeps its ids when it is sent again", async () => {
    const sent = await send("avant le tour");
    await begin();
    expect((await send("avant le tour")).body).toEqual(sent.body);
  });
});

describe("a round is closed", () => {
  test("by its time, as of that moment, by whoever looks first", async () => {
    const id = await written();
    stage.clock.pass(5 * 60_000 - 1);
    expect((await see(id)).state).toBe("writing");
    stage.clock.pass(9_000);
    const round = await see(id, "brahim");
    expect(round).toMatchObject({ state: "sorting", closedAt: round.endsAt });
    expect(round.ideas.map((idea: { author: { name: string } }) => idea.author.name)).toEqual(
      expect.arrayContaining(["Amina", "Brahim"]),
    );
    expect(round.ideas).toHaveLength(6);
  });

  test("earlier, once everyone who took part has three, by one of them", async () => {
    const id = await begin();
    for (const key of ["1", "2", "3"]) await give(id, key, `idée ${key}`);
    await give(id, "1", "une seule", "brahim");
    expect(codeOf(await act(id, "close"))).toBe("round_unready");
    for (const key of ["2", "3"]) await give(id, key, `à lui ${key}`, "brahim");
    expect((await see(id)).mayClose).toBe(true);
    expect((await act(id, "close")).body.round.state).toBe("sorting");
    expect(codeOf(await act(id, "close", {}, "brahim"))).toBe("round_stage");
  });

  test("not by a member who wrote nothing", async () => {
    const id = await begin();
    for (const key of ["1", "2", "3"]) await give(id, key, `idée ${key}`);
    expect(codeOf(await act(id, "close", {}, "brahim"))).toBe("round_unready");
  });

  test("and an idea that comes after it is taken as late, once, and stands alone", async () => {
    const id = await written();
    stage.clock.pass(6 * 60_000);
    const late = await give(id, "k9", "arrivée après la fin", "brahim");
    expect(late.body.late).toBe(true);
    expect((await give(id, "k9", "arrivée après la fin", "brahim")).body).toEqual(late.body);
    expect((await see(id)).ideas.at(-1)).toMatchObject({ late: true, group: null, author: { name: "Brahim" } });
  });

  test("and words that were changed in time but come after it stand beside those that are shown", async () => {
    const id = await written();
    stage.clock.pass(6 * 60_000);
    const changed = await give(id, "k0", "Le bus ne passe plus du tout");
    expect(changed.body.late).toBe(true);
    expect((await give(id, "k0", "Le bus ne passe plus du tout")).body).toEqual(changed.body);
    expect((await give(id, "k0", "Le bus passe une fois par jour")).body.late).toBe(false);
    expect(codeOf(await give(id, "k0", "encore autre chose"))).toBe("round_closed");
    expect((await see(id)).ideas).toHaveLength(7);
  });

  test("and nothing can be withdrawn any more", async () => {
    const id = await written();
    await act(id, "close");
    expect(codeOf(await stage.ask("DELETE", `/api/rounds/${id}/ideas/k0`))).toBe("round_stage");
  });
});

describe("a round is taken back", () => {
  test("by its starter while nobody else has written", async () => {
    const id = await begin();
    await give(id, "k", "à moi");
    expect(codeOf(await act(id, "cancel", {}, "brahim"))).toBe("forbidden");
    await give(id, "k", "à lui", "brahim");
    expect(codeOf(await act(id, "cancel"))).toBe("forbidden");
    await stage.ask("DELETE", `/api/rounds/${id}/ideas/k`, { as: "brahim" });
    expect((await act(id, "cancel")).body.round.state).toBe("cancelled");
    expect((await send("on reprend")).status).toBe(202);
    expect((await stage.ask("GET", "/api/room")).body.rounds).toEqual([]);
    expect((await start(2, "brahim")).body.round.number).toBe(2);
  });

  test("and one that ended without an idea gives way to the next", async () => {
    const id = await begin();
    stage.clock.pass(6 * 60_000);
    const next = await start(3, "brahim");
    expect(next.status).toBe(200);
    expect((await see(id)).state).toBe("cancelled");
  });
});

describe("sorting", () => {
  /** The round closed, and its ideas by text. */
  const sorted = async () => {
    const id = await written();
    const { round } = (await act(id, "close")).body;
    const idea = (text: string) => round.ideas.find((one: { text: string }) => one.text.includes(text));
    return { id, round, idea };
  };

  test("near-duplicates stand in a proposed group, whatever their language, under the shortest one's words", async () => {
    const { round, idea } = await sorted();
    expect(round.groups).toHaveLength(1);
    expect(round.groups[0]).toMatchObject({ name: "الحافلة تمر مرة في اليوم", named: false });
    expect(idea("bus").group).toBe(round.groups[0].id);
    expect(idea("الحافلة").group).toBe(round.groups[0].id);
    expect(idea("puits").group).toBeNull();
  });

  test("an idea moves to a new group, into another, and out; an empty group goes", async () => {
    const { id, idea } = await sorted();
    const move = async (text: string, from: string | null, to: string | null) =>
      (await act(id, "moves", { idea: idea(text).id, from, to })).body;
    const made = (await move("puits", null, "new")).round;
    const group = made.ideas.find((one: { text: string }) => one.text.includes("puits")).group;
    await move("pharmacie", null, group);
    expect((await put(id, `groups/${group}`, { name: "  Ce qui manque " })).body.round.groups).toEqual(
      expect.arrayContaining([expect.objectContaining({ id: group, name: "Ce qui manque", named: true })]),
    );
    await move("puits", group, null);
    const left = (await move("pharmacie", group, null)).round;
    expect(left.groups.map((one: { id: string }) => one.id)).not.toContain(group);
  });

  test("of two who move the same idea at once, the second is told where it is", async () => {
    const { id, idea } = await sorted();
    const body = { idea: idea("puits").id, from: null, to: "new" };
    const both = await Promise.all([act(id, "moves", body), act(id, "moves", body, "brahim")]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const lost = both.find(({ status }) => status === 409)!;
    const { group } = (await see(id)).ideas.find((one: { id: string }) => one.id === body.idea);
    expect(lost.body.error).toMatchObject({ code: "idea_moved", details: { group } });
  });

  test("ids of another round, or of nothing, are not found", async () => {
    const { id, round, idea } = await sorted();
    expect(codeOf(await act(id, "moves", { idea: "x", from: null, to: "new" }))).toBe("not_found");
    expect(codeOf(await act(id, "moves", { idea: idea("puits").id, from: null, to: "x" }))).toBe("idea_moved");
    expect(codeOf(await put(id, "groups/x", { name: "n" }))).toBe("not_found");
    expect(codeOf(await put(id, `groups/${round.groups[0].id}`, { name: "n".repeat(81) }))).toBe("text_too_long");
  });
});

describe("voting and choosing", () => {
  const voting = async () => {
    const id = await written();
    await act(id, "close");
    const { round } = (await act(id, "voting")).body;
    const group = (text: string) =>
      round.ideas.find((one: { text: string }) => one.text.includes(text)).group as string;
    return { id, round, group };
  };
  const vote = (id: string, group: string, as: Who = "amina", votes = true) => put(id, `votes/${group}`, { votes }, as);

  test("every idea stands in a group, with no total before the end", async () => {
    const { id, round, group } = await voting();
    expect(round.ideas.every((one: { group: string | null }) => one.group !== null)).toBe(true);
    await vote(id, group("الأزبال"));
    const seen = await see(id, "brahim");
    expect(seen.groups.map((one: { votes: number | null }) => one.votes)).toEqual(seen.groups.map(() => null));
    expect(seen.members).toMatchObject([{ votes: 1 }, { votes: 0 }]);
  });

  test("three votes each, at most one a group, and not for one's own alone", async () => {
    const { id, group } = await voting();
    expect((await vote(id, group("bus"))).body.round.votesLeft).toBe(2);
    expect((await vote(id, group("bus"))).body.round.votesLeft).toBe(2);
    expect(codeOf(await vote(id, group("puits")))).toBe("own_group");
    await vote(id, group("الأزبال"));
    await vote(id, group("التلاميذ"));
    await give(id, "late", "en retard", "brahim");
    const late = (await see(id)).ideas.find((one: { late: boolean }) => one.late).group;
    expect(codeOf(await vote(id, late))).toBe("votes_used");
    await vote(id, group("الأزبال"), "amina", false);
    expect((await vote(id, late)).body.round.votesLeft).toBe(0);
  });

  test("totals are shown with the end of the vote, most votes first, and the team picks whichever it wants", async () => {
    const { id, group } = await voting();
    await vote(id, group("التلاميذ"));
    await vote(id, group("bus"));
    await vote(id, group("bus"), "brahim");
    const { round } = (await act(id, "count")).body;
    expect(round.groups[0]).toMatchObject({ id: group("bus"), votes: 2 });
    expect(codeOf(await vote(id, group("puits"), "brahim"))).toBe("round_stage");
    const chosen = (await act(id, "choice", { group: group("التلاميذ") })).body.round;
    expect(chosen).toMatchObject({ state: "chosen", chosen: group("التلاميذ") });
    expect(codeOf(await act(id, "choice", { group: group("bus") }, "brahim"))).toBe("round_stage");
  });

  test("the choice leads to the statement: both are readable afterwards, and in what the team takes away", async () => {
    const { id, group } = await voting();
    await act(id, "count");
    await act(id, "choice", { group: group("puits") });
    expect((await see(id)).statement).toBeNull();
    stage.clock.pass(1000);
    await stage.ask("PUT", "/api/canvas/framing/statement", { body: { text: "Le puits de Merzouga", revision: 0 } });
    expect((await see(id)).statement).toMatchObject({ field: "statement", revision: 1 });
    const [taken] = (await stage.ask("GET", "/api/export", { as: "brahim" })).body.rounds;
    expect(taken).toMatchObject({ chosen: group("puits"), statement: { revision: 1 } });
    expect(taken.ideas.map((one: { author: { name: string } }) => one.author.name)).toContain("Amina");
    expect((await start(2)).body.round.number).toBe(2);
  });

  test("each step once, in its order", async () => {
    const { id } = await voting();
    for (const step of ["close", "cancel", "voting"])
      expect([step, codeOf(await act(id, step))]).toEqual([step, "round_stage"]);
    expect(codeOf(await act(id, "choice", { group: "x" }))).toBe("round_stage");
    await act(id, "count");
    expect(codeOf(await act(id, "choice", { group: "x" }))).toBe("not_found");
  });
});

describe("someone of another team", () => {
  test("finds nothing behind a round's id, in any door", async () => {
    const id = await written();
    for (const door of stage.app.doors.filter(({ path }) => path.startsWith("/api/rounds/"))) {
      const path = door.path.replace("{round}", id).replace(/\{\w+\}/g, "k0");
      const bodies: Record<string, unknown> = {
        text: "à moi",
        idea: "x",
        from: null,
        to: null,
        name: "n",
        votes: true,
      };
      const body = door.method === "get" ? {} : { body: { ...bodies, group: "x" } };
      const answer = await stage.ask(door.method.toUpperCase(), path, { as: "driss", ...body });
      expect([door.path, answer.status]).toEqual([door.path, 404]);
    }
    expect((await see(id)).ideas).toHaveLength(3);
  });
});

describe("erasing", () => {
  test("a member takes their ideas, votes and names along; the others' stand", async () => {
    const id = await written();
    await act(id, "close");
    await act(id, "voting", {}, "brahim");
    const before = await see(id, "brahim");
    const shared = before.groups.find(
      (one: { own: boolean; id: string }) =>
        before.ideas.filter((idea: { group: string }) => idea.group === one.id).length > 1,
    );
    await put(id, `votes/${shared.id}`, { votes: true });
    await put(id, `groups/${shared.id}`, { name: "nommé par Amina" });
    expect((await stage.ask("POST", "/api/erase")).status).toBe(204);
    const left = await see(id, "brahim");
    expect(left.ideas).toHaveLength(3);
    expect(left.members).toHaveLength(1);
    expect(JSON.stringify(left)).not.toMatch(/Amina|puits|pharmacie|bus/);
    await act(id, "count", {}, "brahim");
    expect((await see(id, "brahim")).groups.every((one: { votes: number }) => one.votes === 0)).toBe(true);
  });
});
