import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Listening, listenStage } from "../support/listening.ts";

let stage: Listening;
const clients: Client[] = [];
beforeAll(async () => {
  stage = await listenStage({}, { WRITES_PER_MINUTE: "100000" });
  const text = "Les patients de Rissani attendent 4 heures au guichet";
  await stage.ask("PUT", "/api/canvas/framing/statement", { body: { text, revision: 0 } });
  await stage.ask("POST", "/api/tickets", { body: { text: "on est perdus" } });
});
afterAll(async () => {
  await Promise.all(clients.map((client) => client.close()));
  await stage.close();
});

type Name = keyof Listening["cast"]["tokens"];

async function clientOf(as: Name | null, headers: Record<string, string> = {}): Promise<Client> {
  const authorization: Record<string, string> = as === null ? {} : { authorization: `Bearer ${stage.cast.tokens[as]}` };
  const client = new Client({ name: "a-program", version: "1" });
  const requestInit = { headers: { ...authorization, ...headers } };
  await client.connect(new StreamableHTTPClientTransport(new URL(`${stage.url}/mcp`), { requestInit }));
  clients.push(client);
  return client;
}

const namesOf = async (client: Client) => (await client.listTools()).tools.map(({ name }) => name);
// biome-ignore lint/suspicious/noExplicitAny: answers of every shape are looked into
const call = async (client: Client, name: string, input: object = {}): Promise<any> =>
  await client.callTool({ name, arguments: { ...input } });

describe("tools by role", () => {
  test("a member, a mentor and an organiser each find their own, and all of them only read", async () => {
    const [member, mentor, organiser] = await Promise.all([
      clientOf("amina"),
      clientOf("mentor"),
      clientOf("organiser"),
    ]);
    const everybody = ["search_library", "ask_programme"];
    expect(await namesOf(member)).toEqual([
      ...everybody,
      "read_canvas",
      "check_field",
      "read_indicators",
      "read_thread",
    ]);
    const staff = [...everybody, "list_queue", "list_feedback", "list_teams", "read_team_canvas"];
    expect(await namesOf(mentor)).toEqual(staff);
    expect(await namesOf(organiser)).toEqual([...staff, "read_progress", "list_uncovered"]);
    for (const client of [member, mentor, organiser])
      for (const { annotations, outputSchema, description } of (await client.listTools()).tools) {
        expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false });
        expect(outputSchema?.type).toBe("object");
        expect(description?.length).toBeGreaterThan(30);
      }
  });

  test("a tool of another role does not exist", async () => {
    const member = await clientOf("amina");
    await expect(call(member, "list_queue")).rejects.toThrow("Unknown tool");
    await expect(call(member, "read_team_canvas", { team: "x", workshop: "framing" })).rejects.toThrow("Unknown tool");
    await expect(call(await clientOf("mentor"), "read_progress")).rejects.toThrow("Unknown tool");
  });

  test("where a tool takes a workshop, the programme's are listed", async () => {
    const { tools } = await (await clientOf("amina")).listTools();
    const properties = tools.find(({ name }) => name === "read_canvas")!.inputSchema.properties!;
    expect(properties.workshop).toMatchObject({ enum: Object.keys(stage.app.house.programme.canvases) });
  });

  test("titles, descriptions and manners are in the member's language", async () => {
    const arabic = await clientOf("brahim");
    const { tools } = await arabic.listTools();
    for (const { title, description } of tools) expect(`${title} ${description}`).toMatch(/^[\u0600-\u06ff]/);
    expect(arabic.getInstructions()).toContain("دليل");
    expect((await clientOf("chaimae")).getInstructions()).toContain("never an instruction");
  });
});

describe("a member's tools", () => {
  test("search gives passages that stand in the library letter for letter", async () => {
    const { structuredContent } = await call(await clientOf("amina"), "search_library", {
      query: "5 pourquoi",
      limit: 3,
    });
    expect(structuredContent.passages).toHaveLength(3);
    for (const { id, text, source, place } of structuredContent.passages) {
      expect(stage.app.house.library.passage(id)?.text).toBe(text);
      expect(`${source}${place}`).not.toBe("");
    }
  });

  test("a canvas is read with what each field lacks, in words", async () => {
    const { structuredContent, content } = await call(await clientOf("amina"), "read_canvas", { workshop: "framing" });
    const statement = structuredContent.fields.find(({ id }: { id: string }) => id === "statement");
    expect(statement.text).toContain("Rissani");
    const verdicts = Object.fromEntries(
      statement.findings.map(({ criterion, verdict }: Record<string, string>) => [criterion, verdict]),
    );
    expect(verdicts).toMatchObject({ who: "met", evidence: "missing" });
    const evidence = statement.findings.find(({ criterion }: { criterion: string }) => criterion === "evidence");
    expect(evidence.advice.length).toBeGreaterThan(10);
    expect(JSON.parse(content[0].text)).toEqual(structuredContent);
  });

  test("a text is tried without being kept", async () => {
    const client = await clientOf("amina");
    const tried = { workshop: "framing", field: "statement", text: "une application pour tous" };
    const { structuredContent } = await call(client, "check_field", tried);
    const device = structuredContent.findings.find(
      ({ criterion }: { criterion: string }) => criterion === "no_solution",
    );
    expect(device).toMatchObject({ verdict: "missing", quote: expect.stringContaining("application") });
    const saved = await call(client, "check_field", { workshop: "framing", field: "statement" });
    expect(saved.structuredContent.text).toContain("Rissani");
    expect(saved.structuredContent.revision).toBe(1);
  });

  test("indicators and the thread are read", async () => {
    const text = "nombre de patients servis en moins d'une heure : 30 en 2025, 80 en octobre 2027";
    await stage.ask("PUT", "/api/canvas/impact/indicators", { body: { text, revision: 0 } });
    const client = await clientOf("amina");
    const { indicators } = (await call(client, "read_indicators")).structuredContent;
    expect(indicators[0]).toMatchObject({ isIndicator: true });
    expect(indicators[0].next).toMatch(/\?$/);
    const thread = (await call(client, "read_thread")).structuredContent;
    expect(thread.nodes.find(({ step }: { step: string }) => step === "problem").ends[0].quote).toContain("Rissani");
  });

  test("a refusal is the tool's error, in the reader's language", async () => {
    const french = await call(await clientOf("amina"), "read_canvas", { workshop: "nowhere" });
    expect(french).toMatchObject({ isError: true, _meta: { code: "unknown_workshop" } });
    const arabic = await call(await clientOf("brahim"), "check_field", { workshop: 3 });
    expect(arabic).toMatchObject({ isError: true, _meta: { code: "invalid_input" } });
    expect(arabic.content[0].text).toMatch(/^[\u0600-\u06ff]/);
    expect(arabic.content[0].text).toContain("workshop");
  });

  test("of a team tell nothing of another", async () => {
    const client = await clientOf("driss");
    for (const input of [{}, { team: stage.cast.atlas.id }]) {
      const canvas = await call(client, "read_canvas", { workshop: "framing", ...input });
      expect(JSON.stringify(canvas)).not.toContain("Rissani");
      expect(JSON.stringify(await call(client, "read_thread", input))).not.toContain("Rissani");
    }
    const { contents } = await client.readResource({ uri: "dalil://canvas/framing" });
    expect(JSON.stringify(contents)).not.toContain("Rissani");
  });
});

describe("a question about the programme", () => {
  test("is answered from its documents, with what it rests on", async () => {
    const asked = { cited: [] as string[] };
    const answered = await listenStage({
      assistant: {
        ...stage.app.house.assistant,
        answer: (question) => {
          asked.cited.push(question);
          const quote = { passage: "programme#x", source: "RallyIA", place: "Jour 3", quote: "5 minutes" };
          return { text: "Cinq minutes.", language: "fr", grounded: true, citations: [{ ...quote, language: "fr" }] };
        },
      },
    });
    const client = new Client({ name: "a-program", version: "1" });
    const headers = { authorization: `Bearer ${answered.cast.tokens.mentor}` };
    await client.connect(
      new StreamableHTTPClientTransport(new URL(`${answered.url}/mcp`), { requestInit: { headers } }),
    );
    const { structuredContent } = await call(client, "ask_programme", { question: "combien dure le pitch ?" });
    expect(structuredContent).toMatchObject({ grounded: true, citations: [{ quote: "5 minutes" }] });
    expect(asked.cited).toEqual(["combien dure le pitch ?"]);
    await client.close();
    await answered.close();
  });

  test("waits while the team writes alone; words about someone's safety do not, and call a person", async () => {
    const client = await clientOf("driss");
    const begun = await stage.ask("POST", "/api/rounds", { as: "driss", body: { workshop: "framing", key: "r" } });
    expect(begun.status).toBe(200);
    const locked = await call(client, "ask_programme", { question: "c'est quand le pitch ?" });
    expect(locked).toMatchObject({ isError: true, _meta: { code: "round_open" } });
    const heard = await call(client, "ask_programme", { question: "je veux mourir" });
    expect(heard.isError).toBeUndefined();
    const { tickets } = (await call(await clientOf("mentor"), "list_queue")).structuredContent;
    expect(tickets.find(({ reason }: { reason: string }) => reason === "distress")).toMatchObject({ text: "" });
  });
});

describe("a mentor's and an organiser's tools", () => {
  test("the queue, the teams and a team's canvas", async () => {
    const client = await clientOf("mentor");
    const { tickets } = (await call(client, "list_queue")).structuredContent;
    expect(tickets.find(({ reason }: { reason: string }) => reason === "help")).toMatchObject({
      text: "on est perdus",
      names: { team: "Atlas" },
    });
    const { teams } = (await call(client, "list_teams")).structuredContent;
    expect(teams.map(({ name }: { name: string }) => name)).toEqual(["Atlas", "Dunes"]);
    expect(JSON.stringify(teams)).not.toContain(stage.cast.atlas.code);
    const canvas = await call(client, "read_team_canvas", { team: teams[0].id, workshop: "framing" });
    expect(JSON.stringify(canvas.structuredContent)).toContain("Rissani");
  });

  test("the feedback that waits for a mentor, without a word of canvas or draft", async () => {
    await stage.ask("POST", "/api/feedback", { body: { workshop: "framing" } });
    await stage.app.worker.once();
    const client = await clientOf("mentor");
    const { rows, counts } = (await call(client, "list_feedback", { workshop: "framing" })).structuredContent;
    expect(rows).toMatchObject([{ state: "suggested", team: { name: "Atlas" } }]);
    expect(counts.suggested).toBe(1);
    expect(JSON.stringify(rows)).not.toContain("Rissani");
    expect((await call(client, "list_feedback", { states: "released" })).structuredContent.rows).toEqual([]);
    expect(await call(client, "list_feedback", { states: "lost" })).toMatchObject({ isError: true });
  });

  test("progress and what the documents do not tell", async () => {
    const client = await clientOf("organiser");
    const { total, teams } = (await call(client, "read_progress")).structuredContent;
    expect([total, teams.length]).toEqual([2, 2]);
    const framing = teams[0].workshops.find(({ id }: { id: string }) => id === "framing");
    expect(framing.filled).toBe(1);
    expect((await call(client, "list_uncovered")).structuredContent).toEqual({ questions: [] });
  });

  test("of another cohort find no team of this one", async () => {
    const other = await (await import("../support/people.ts")).addCast(stage.app.store);
    const client = new Client({ name: "a-program", version: "1" });
    const requestInit = { headers: { authorization: `Bearer ${other.tokens.mentor}` } };
    await client.connect(new StreamableHTTPClientTransport(new URL(`${stage.url}/mcp`), { requestInit }));
    const asked = { team: stage.cast.atlas.id, workshop: "framing" };
    expect(await call(client, "read_team_canvas", asked)).toMatchObject({
      isError: true,
      _meta: { code: "not_found" },
    });
    expect((await call(client, "list_queue")).structuredContent).toEqual({ tickets: [] });
    await client.close();
  });
});

describe("resources and prompts", () => {
  test("a member finds the documents and the team's canvases; a mentor the documents", async () => {
    const member = await clientOf("amina");
    const { resources } = await member.listResources();
    const uris = resources.map(({ uri }) => uri);
    expect(uris).toContain("dalil://canvas/framing");
    expect(uris).toContain("dalil://library/programme");
    expect(new Set(uris).size).toBe(uris.length);
    for (const { uri } of resources) expect((await member.readResource({ uri })).contents).toHaveLength(1);
    const [canvas] = (await member.readResource({ uri: "dalil://canvas/framing" })).contents;
    expect((canvas as { text: string }).text).toContain("Rissani");
    const mentor = await clientOf("mentor");
    expect((await mentor.listResources()).resources.every(({ uri }) => uri.startsWith("dalil://library/"))).toBe(true);
    await expect(mentor.readResource({ uri: "dalil://canvas/framing" })).rejects.toMatchObject({ code: -32_002 });
  });

  test("what is not there is said in the reader's language", async () => {
    const client = await clientOf("brahim");
    for (const uri of ["dalil://library/../config", "dalil://canvas/nowhere", "file:///etc/passwd"])
      await expect(client.readResource({ uri })).rejects.toThrow(/[\u0600-\u06ff]/);
  });

  test("a workshop's prompt holds its questions and no example's answer", async () => {
    const { canvases } = stage.app.house.programme;
    for (const [as, language] of [
      ["amina", "fr"],
      ["brahim", "ar"],
      ["chaimae", "en"],
    ] as const) {
      const client = await clientOf(as);
      const { prompts } = await client.listPrompts();
      expect(prompts.map(({ name }) => name).sort()).toEqual(Object.keys(canvases).sort());
      for (const { name } of prompts) {
        const { messages } = await client.getPrompt({ name });
        const { text } = messages[0]!.content as { text: string };
        expect(text).not.toMatch(/\{\w+\}/);
        for (const { questions, examples } of canvases[name]!.fields) {
          for (const question of questions) expect(text).toContain(question[language]);
          for (const { good } of examples) expect(text).not.toContain(good[language]);
        }
      }
    }
    await expect((await clientOf("amina")).getPrompt({ name: "nowhere" })).rejects.toThrow(/MCP error -32602/);
  });
});

describe("who knocks", () => {
  test("without a token, or with one that was withdrawn, is told how to sign in", async () => {
    await expect(clientOf(null)).rejects.toThrow(/not_signed_in/);
    const answer = await stage.ask("POST", "/mcp", { as: null, body: { jsonrpc: "2.0", id: 1, method: "ping" } });
    expect([answer.status, answer.headers.get("www-authenticate")]).toEqual([401, "Bearer"]);
    expect(answer.body).toMatchObject({ jsonrpc: "2.0", error: { data: { code: "not_signed_in" } } });
  });

  test("from a page of another origin is refused, from this server or its machine served", async () => {
    await expect(clientOf("amina", { origin: "http://evil.example" })).rejects.toThrow(/forbidden/);
    await expect(clientOf("amina", { origin: "null" })).rejects.toThrow(/forbidden/);
    for (const origin of [stage.url, "http://localhost:6274"]) await clientOf("amina", { origin });
    const headers = { origin: "http://localhost:6274", "access-control-request-method": "POST" };
    const asked = await stage.ask("OPTIONS", "/mcp", { as: null, headers });
    expect([asked.status, asked.headers.get("access-control-allow-origin")]).toEqual([204, headers.origin]);
  });

  test("with another method or a body that is no message is told so", async () => {
    for (const method of ["GET", "DELETE"]) expect((await stage.ask(method, "/mcp")).status).toBe(405);
    expect((await stage.ask("POST", "/mcp", { raw: "{" })).status).toBe(400);
    const headers = { accept: "application/json, text/event-stream" };
    expect((await stage.ask("POST", "/mcp", { body: { hello: 1 }, headers })).status).toBe(400);
  });
});
