import type { ChildProcess } from "node:child_process";
import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readEvents } from "../support/app.ts";
import { ownFolder } from "../support/folders.ts";
import { awaitOutput, runScript, start } from "../support/process.ts";

const ready =
  /team (.+): (\S+)\nteam (.+): (\S+)\nmentor (.+): (\S+)#(\S+)\norganiser (.+): (\S+)#(\S+)\nDalil is ready: (\S+)\n/;

describe("a server process", () => {
  let variables: Record<string, string>;
  let child: ChildProcess;
  let found: RegExpExecArray;
  let url: string;
  let tokens: string[];
  let logged = "";

  beforeAll(async () => {
    variables = { DATA_DIR: ownFolder(), PORT: "0", HOST: "127.0.0.1", LOG_LEVEL: "info" };
    child = start("src/main.ts", variables);
    for (const stream of [child.stdout!, child.stderr!])
      stream.on("data", (part) => {
        logged += part;
      });
    found = await awaitOutput(child, ready);
    url = found[11]!.replace("localhost", "127.0.0.1");
    const demo = await runScript(["src/cli.ts", "demo", "--json"], { variables });
    tokens = JSON.parse(demo.out).teams.map((team: { token: string }) => team.token);
  });
  afterAll(() => {
    child.kill("SIGKILL");
  });

  const call = (path: string, options: RequestInit & { team?: number } = {}) =>
    fetch(url + path, {
      ...options,
      headers: {
        authorization: `Bearer ${tokens[options.team ?? 0]}`,
        "content-type": "application/json",
        ...options.headers,
      },
    });

  test("seeds an empty store, prints two teams, a mentor and an organiser, and is ready", async () => {
    expect((await fetch(`${url}/ready`)).status).toBe(200);
    expect(found[2]).toMatch(/\/t\/[A-Z2-9]{3}-[A-Z2-9]{3}$/);
    expect((await call("/api/room")).status).toBe(200);
    const headers = { authorization: `Bearer ${found[7]}` };
    expect((await fetch(`${url}/api/cohort/teams`, { headers })).status).toBe(200);
  });

  test("answers a team with its own assistant, streamed to a page of any origin", async () => {
    const body = JSON.stringify({ text: "bjr, ya un gros probleme de medicament a la campagne", key: "1" });
    const sent = await call("/api/conversations/framing/messages", { method: "POST", body });
    expect(sent.status).toBe(202);
    const { turn } = (await sent.json()) as { turn: string };
    const stream = await call(`/api/turns/${turn}/events`, { headers: { origin: "https://host.example" } });
    expect(stream.headers.get("access-control-allow-origin")).toBe("*");
    expect(stream.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
    const events = await readEvents(stream, () => false);
    const said = events.map((event) => event.data.delta ?? "").join("");
    expect(events.at(-1)).toMatchObject({ event: "finished", data: { stopped: false, message: { text: said } } });
    expect(said.length).toBeGreaterThan(20);
  });

  test("logs what was asked and how it ended, never what a person wrote, nor a token or a code", async () => {
    await call("/api/conversations/framing/messages", { method: "POST", body: "{ broken medicament" });
    await expect.poll(() => logged).toContain('"route":"/api/conversations/:workshop/messages","status":400');
    const lines = logged.split("\n").filter((line) => line.startsWith("{"));
    expect(lines.length).toBeGreaterThan(3);
    for (const secret of ["medicament", ...tokens, found[2]!.split("/").at(-1)!])
      expect(lines.join()).not.toContain(secret);
  });

  test("knows that a phone left when its connection is cut", async () => {
    const leaving = new AbortController();
    const body = JSON.stringify({ code: found[2]!.split("/").at(-1), nickname: "Zineb", language: "fr" });
    const { token } = (await (await call("/api/join", { method: "POST", body })).json()) as { token: string };
    const headers = { authorization: `Bearer ${token}` };
    const stream = await fetch(`${url}/api/team/events`, { headers, signal: leaving.signal });
    await stream.body!.getReader().read();
    const zineb = async () => {
      const room = (await (await call("/api/room")).json()) as { members: { nickname: string; here: boolean }[] };
      return room.members.find((member) => member.nickname === "Zineb")?.here;
    };
    await expect.poll(zineb).toBe(true);
    leaving.abort();
    await expect.poll(zineb).toBe(false);
  });

  test("tells a chunked megabyte that it is too long, over the wire", async () => {
    const status = await new Promise<number>((resolve, reject) => {
      const asking = request(`${url}/api/conversations/framing/messages`, {
        method: "POST",
        headers: { authorization: `Bearer ${tokens[0]}`, "content-type": "application/json" },
      });
      asking.on("response", (answer) => resolve(answer.statusCode!));
      asking.on("error", reject);
      asking.write('{"key":"big","text":"');
      for (let part = 0; part < 16; part += 1) asking.write("x".repeat(65_536));
      asking.end('"}');
    });
    expect(status).toBe(413);
    expect((await call("/api/room")).status).toBe(200);
  });

  test("gives the same links after a restart, and closes in time with open streams", async () => {
    const stream = await call("/api/team/events", { team: 1 });
    const reading = readEvents(stream, () => false);
    const asked = Date.now();
    child.kill("SIGTERM");
    const code = await new Promise((resolve) => child.once("exit", resolve));
    expect(code).toBe(0);
    expect(Date.now() - asked).toBeLessThan(6000);
    await reading;
    child = start("src/main.ts", { ...variables, PORT: new URL(url).port });
    const again = await awaitOutput(child, ready);
    expect(again.slice(1)).toEqual(found.slice(1));
  });
});

describe("a server that cannot start", () => {
  test("names the setting that is wrong", async () => {
    const { code, err } = await runScript(["src/main.ts"], { variables: { PORT: "none" } });
    expect([code, err.split(":")[0]]).toEqual([1, "PORT=none"]);
  });

  test("names the folder that is no programme", async () => {
    const { code, err } = await runScript(["src/main.ts"], {
      variables: { PROGRAMME: ownFolder(), DATA_DIR: ownFolder() },
    });
    expect(code).toBe(1);
    expect(err).toContain("programme.yaml:1: the file is missing");
  });
});
