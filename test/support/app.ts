import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type App, buildApp, type Overrides, openKnowledge } from "../../src/app.ts";
import { readConfig } from "../../src/config.ts";
import { openStore } from "../../src/store/open.ts";
import { scriptedAssistant } from "./assistant.ts";
import { stillClock } from "./clock.ts";
import { ownFolder } from "./folders.ts";
import { addCast, type Cast } from "./people.ts";

/** A whole app in memory: real store, real programme, a stand-in assistant, a clock that stands still. */
export interface Stage {
  app: App;
  cast: Cast;
  clock: ReturnType<typeof stillClock>;
  /** One request; `as` names who asks. */
  ask(method: string, path: string, options?: Asking): Promise<Answer>;
  /** A streamed answer, read until `enough` or its end. */
  listen(path: string, options: Asking & { enough?: (events: Heard[]) => boolean }): Promise<Heard[]>;
}

export interface Asking {
  as?: keyof Cast["tokens"] | null;
  token?: string;
  body?: unknown;
  raw?: string | Uint8Array | ReadableStream<Uint8Array>;
  headers?: Record<string, string>;
}

export interface Answer {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  body: any;
  text: string;
}

export interface Heard {
  id: number;
  event: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into events of every kind
  data: any;
}

let knowledge: ReturnType<typeof openKnowledge> | undefined;

export async function openStage(overrides: Overrides = {}, variables: Record<string, string> = {}): Promise<Stage> {
  const config = readConfig({ DATABASE_URL: ":memory:", LOG_LEVEL: "silent", GATHER_MS: "5", ...variables });
  knowledge ??= openKnowledge(config);
  const clock = stillClock("2026-06-16T16:05:00.000Z");
  const store = overrides.store ?? (await openStore(config.databaseUrl));
  const app = await buildApp(config, {
    ...(await knowledge),
    clock,
    assistant: scriptedAssistant(),
    webFolder: builtFolder(),
    ...overrides,
    store,
  });
  const cast = await addCast(app.store);

  const request = ({ as = "amina", token, body, raw, headers = {} }: Asking, method: string): RequestInit => {
    const bearer = token ?? (as === null ? undefined : cast.tokens[as]);
    return {
      method,
      headers: {
        ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      ...(body === undefined && raw === undefined ? {} : { body: raw ?? JSON.stringify(body), duplex: "half" }),
    } as RequestInit;
  };

  return {
    app,
    cast,
    clock,
    async ask(method, path, options = {}) {
      const answer = await app.fetch(new Request(`http://dalil.test${path}`, request(options, method)));
      const text = await answer.text();
      const isJson = /^application\/(?:\w+\+)?json\b/.test(answer.headers.get("content-type") ?? "");
      return { status: answer.status, headers: answer.headers, text, body: isJson ? JSON.parse(text) : null };
    },
    async listen(path, { enough = () => false, ...options }) {
      const answer = await app.fetch(new Request(`http://dalil.test${path}`, request(options, "GET")));
      if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
      return await readEvents(answer, enough);
    },
  };
}

export async function readEvents(answer: Response, enough: (events: Heard[]) => boolean): Promise<Heard[]> {
  const reader = answer.body!.getReader();
  const decoder = new TextDecoder();
  const events: Heard[] = [];
  let rest = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return events;
    rest += decoder.decode(value, { stream: true });
    const blocks = rest.split("\n\n");
    rest = blocks.pop()!;
    for (const block of blocks) {
      const line = (name: string) => new RegExp(`^${name}: (.*)$`, "m").exec(block)?.[1];
      const id = line("id");
      if (id !== undefined) events.push({ id: Number(id), event: line("event")!, data: JSON.parse(line("data")!) });
    }
    if (enough(events)) {
      await reader.cancel();
      return events;
    }
  }
}

/** What the build of the widget leaves, as small as it can be. */
function builtFolder(): string {
  const folder = ownFolder();
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "widget.js"), "widget()");
  writeFileSync(join(folder, "widget.js.gz"), "gzipped");
  writeFileSync(join(folder, "assets", "team-IPWRSYCU.js"), "team()");
  writeFileSync(
    join(folder, "manifest.json"),
    JSON.stringify({
      team: "/assets/team-IPWRSYCU.js",
      words: { fr: "/assets/fr.js", ar: "/assets/ar.js", en: "/assets/en.js" },
      style: "/assets/plain.css",
      staff: { mentor: "/assets/mentor.js", organiser: "/assets/organiser.js" },
      poster: { script: "/assets/poster.js", style: "/assets/poster.css" },
    }),
  );
  return folder;
}
