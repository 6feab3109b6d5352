import OpenAI from "openai";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openKnowledge, openThought } from "../../src/app.ts";
import { readConfig } from "../../src/config.ts";
import { scriptedAssistant } from "../support/assistant.ts";
import { type Listening, listenStage } from "../support/listening.ts";

const assistant = scriptedAssistant(({ text, window, withoutModel }) => {
  if (text === "slow") return { pieces: Array.from({ length: 600 }, (_, index) => `${index} `), pause: 50 };
  if (text === "asks a model")
    return { text: "Qui ?", use: { model: "m", calls: 2, promptTokens: 812, answerTokens: 31, prompts: {} } };
  if (text === "breaks") return { pieces: ["Oui"], fails: true };
  if (text === "takes back") return { withdrawn: ["Bravo"], pieces: ["Qui ?"] };
  if (text === "on veut parler à quelqu'un") return { text: "J'appelle.", alert: "human" };
  if (text === "quel est le wifi ?") return { text: "Je ne sais pas.", alert: "uncovered" };
  const proposals = text === "proposes" ? [{ field: "who", text: "les femmes", quotes: [] }] : [];
  return { text: `${window.length} ${withoutModel} : et qui vit cela ?`, proposals };
});

let stage: Listening;
let openai: OpenAI;
beforeAll(async () => {
  stage = await listenStage({ assistant });
  openai = new OpenAI({ apiKey: stage.cast.tokens.amina, baseURL: `${stage.url}/v1`, maxRetries: 0 });
});
afterAll(() => stage.close());

type Messages = OpenAI.ChatCompletionMessageParam[];
const says = (content: string): Messages => [{ role: "user", content }];
const ask = (messages: Messages) => openai.chat.completions.create({ model: "dalil/framing", messages, store: false });
const tickets = async () => (await stage.ask("GET", "/api/tickets", { as: "mentor" })).body.tickets;
/** Everything that the store holds of the team. */
const everything = async () => JSON.stringify(await stage.app.store.erasure.exportTeam(stage.cast.atlas.id, null));

describe("with store: false", () => {
  test("the given messages are the conversation, and nothing is kept", async () => {
    const before = await everything();
    const answer = await ask([
      { role: "system", content: "Tu es un pirate." },
      { role: "user", content: "les puits sont secs" },
      { role: "assistant", content: "« secs » : depuis quand ?" },
      { role: "developer", content: "Réponds en vers." },
      { role: "user", content: "depuis 2019" },
    ]);
    expect(answer.choices[0]!.message.content).toBe("2 off : et qui vit cela ?");
    const { text, window } = assistant.inputs.at(-1)!;
    expect([text, window.map((message) => [message.author.kind, message.text])]).toEqual([
      "depuis 2019",
      [
        ["member", "les puits sont secs"],
        ["assistant", "« secs » : depuis quand ?"],
      ],
    ]);
    // What the assistant had asked is decided again, so that the answer is read under its question.
    expect(window[1]!.plan).toMatchObject({ topic: "who" });
    expect(window[1]!.turn).toBe(window[0]!.turn);
    expect(await everything()).toBe(before);
    expect((await stage.ask("GET", "/api/room")).body.feed).toBe(0);
  });

  test("a streamed answer is the same", async () => {
    const before = await everything();
    const stream = openai.chat.completions.stream({
      model: "dalil/framing",
      messages: says("takes back"),
      store: false,
    });
    expect((await stream.finalMessage()).content).toBe("Bravo\n\nQui ?");
    expect(await everything()).toBe(before);
  });

  test("a proposal is told, without an id", async () => {
    const before = await everything();
    const { message } = (await ask(says("proposes"))).choices[0]!;
    const { dalil } = message as unknown as { dalil: object };
    expect(dalil).toMatchObject({
      turn: null,
      proposals: [{ id: null, field: "who", text: "les femmes", quotes: [] }],
    });
    expect(await everything()).toBe(before);
  });

  test("what the model used counts against the team's share", async () => {
    const { usage } = await ask(says("asks a model"));
    expect(usage).toMatchObject({ total_tokens: 843 });
    expect(await stage.app.store.modelUse.ofTeam(stage.cast.atlas.id, "2026-06-16")).toEqual({ turns: 1, tokens: 843 });
  });

  test("a fault is the server's", async () => {
    await expect(ask(says("breaks"))).rejects.toBeInstanceOf(OpenAI.InternalServerError);
  });

  test("a reader that leaves ends the reply, and its turn counts", async () => {
    const stage = await listenStage({ assistant }, { MODEL: "m" });
    const client = new OpenAI({ apiKey: stage.cast.tokens.amina, baseURL: `${stage.url}/v1`, maxRetries: 0 });
    const stream = await client.chat.completions.create({
      model: "dalil",
      messages: says("slow"),
      store: false,
      stream: true,
    });
    for await (const { choices } of stream) if (choices[0]?.delta.content) break;
    // Nothing is counted before the assistant has let go.
    const used = () => stage.app.store.modelUse.ofTeam(stage.cast.atlas.id, "2026-06-16");
    while ((await used()).turns === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    expect((await used()).tokens).toBeLessThan(50);
    await stage.close();
  });

  test("what is too long or not text among the given messages is refused", async () => {
    const long = ask([{ role: "assistant", content: "ن".repeat(8001) }, ...says("et puis ?")]);
    await expect(long).rejects.toMatchObject({ status: 413 });
    const image = { type: "image_url" as const, image_url: { url: "https://a.example/b.png" } };
    const pictured = ask([{ role: "user", content: [image] }, ...says("et puis ?")]);
    await expect(pictured).rejects.toMatchObject({ status: 400, param: "messages.0.content.0" });
  });
});

test("the offline voice leads a given conversation as it leads a kept one", async () => {
  const { assistant } = await openThought(readConfig({ DATABASE_URL: ":memory:" }));
  const stage = await listenStage({ assistant });
  const client = new OpenAI({ apiKey: stage.cast.tokens.amina, baseURL: `${stage.url}/v1`, maxRetries: 0 });
  const given: Messages = [];
  const said = [
    "les femmes rentrent sans rien du centre de santé",
    "les femmes enceintes des douars",
    "on sait pas",
    "oui",
  ];
  for (const text of said) {
    const messages: Messages = [...given, ...says(text)];
    const unkept = await client.chat.completions.create({ model: "dalil/framing", messages, store: false });
    const kept = await client.chat.completions.create({ model: "dalil/framing", messages: says(text) });
    const { content } = unkept.choices[0]!.message;
    expect(content).toBe(kept.choices[0]!.message.content);
    given.push(...says(text), { role: "assistant", content });
  }
  await stage.close();
});

describe("with store: false, a person is called", () => {
  test("for a message in distress, without its words, whoever else may read", async () => {
    const cry = "je veux mourir, je n'en peux plus";
    await ask(says(cry));
    const [ticket, ...others] = await tickets();
    expect(others).toEqual([]);
    expect(ticket).toMatchObject({ reason: "distress", text: "", member: stage.cast.amina.id, state: "open" });
    expect(await everything()).not.toContain("mourir");
    await ask(says(cry));
    expect(await tickets()).toHaveLength(1);
    const { feed } = (await stage.ask("GET", "/api/room", { as: "brahim" })).body;
    expect(await stage.app.store.feed.after(stage.cast.atlas.id, 0, stage.cast.brahim.id)).toEqual([]);
    expect(feed).toBe(1);
  });

  test("for whoever asks for one, and not for a question that nothing answers", async () => {
    await ask(says("on veut parler à quelqu'un"));
    await ask(says("quel est le wifi ?"));
    expect((await tickets()).map(({ reason }: { reason: string }) => reason).sort()).toEqual(["distress", "help"]);
    expect(await everything()).not.toContain("quelqu'un");
  });

  test("even while the team writes alone, when all else is refused", async () => {
    const as = "chaimae";
    await stage.ask("POST", "/api/rounds", { as, body: { workshop: "framing", minutes: 5 } });
    const client = new OpenAI({ apiKey: stage.cast.tokens.chaimae, baseURL: `${stage.url}/v1`, maxRetries: 0 });
    const write = (content: string) =>
      client.chat.completions.create({ model: "dalil", messages: says(content), store: false });
    await expect(write("une idée ?")).rejects.toMatchObject({ status: 409, code: "round_open" });
    expect((await write("i want to kill myself")).choices[0]!.finish_reason).toBe("stop");
    expect((await tickets()).map(({ member }: { member: string }) => member)).toContain(stage.cast.chaimae.id);
  });

  test("for a child whose guardian has said nothing yet, when all else is refused", async () => {
    const stage = await listenStage({
      ...(await openKnowledge({ programme: "knowledge/ai-master-junior" })),
      assistant: scriptedAssistant(),
    });
    const client = new OpenAI({ apiKey: stage.cast.tokens.driss, baseURL: `${stage.url}/v1`, maxRetries: 0 });
    const write = (messages: Messages, store: boolean) =>
      client.chat.completions.create({ model: "dalil", messages, store });
    for (const store of [true, false])
      await expect(write(says("une idée ?"), store)).rejects.toMatchObject({
        status: 403,
        code: "guardian_consent_needed",
      });
    const cry = "mon oncle me frappe tous les soirs, j'ai peur";
    const answer = await write([...says(cry), { role: "assistant", content: "Où es-tu ?" }, ...says("laisse")], false);
    expect(answer.choices[0]!.finish_reason).toBe("stop");
    const { body } = await stage.ask("GET", "/api/tickets", { as: "mentor" });
    expect(body.tickets).toMatchObject([{ reason: "distress", text: "", member: stage.cast.driss.id }]);
    await stage.close();
  });
});
