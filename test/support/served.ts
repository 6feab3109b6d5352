import { execFileSync } from "node:child_process";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { createAdaptorServer } from "@hono/node-server";
import type { Overrides } from "../../src/app.ts";
import type { Citation, ProposedEntry, Reply } from "../../src/domain/guidance.ts";
import type { Language } from "../../src/domain/language/names.ts";
import type { Assistant, TurnInput } from "../../src/domain/ports.ts";
import { openStage, type Stage } from "./app.ts";
import { scriptedAssistant } from "./assistant.ts";

export interface Served extends Stage {
  url: string;
  close(): Promise<void>;
}

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A whole app with the built widget, listening on a port of its own. */
export async function serveStage(overrides: Overrides = {}, variables: Record<string, string> = {}): Promise<Served> {
  execFileSync(process.execPath, ["src/web/build.ts", "--if-stale"], { cwd: root, stdio: "pipe" });
  const stage = await openStage(
    { webFolder: `${root}dist/web`, ...overrides },
    { GATHER_MS: "60", HEARTBEAT_MS: "5000", ...variables },
  );
  const server = createAdaptorServer({ fetch: stage.app.fetch }) as Server;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  stage.app.house.url = url;
  return {
    ...stage,
    url,
    async close() {
      await stage.app.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export interface Said {
  /** What is said, in the pieces in which it comes. */
  pieces: string[];
  language?: Language;
  citations?: Citation[];
  proposals?: ProposedEntry[];
  /** Milliseconds before each piece. */
  pause?: number;
  fails?: boolean;
}

/** A stand-in that speaks slowly, in a language, with citations and proposals: what the widget must show. */
export function slowAssistant(say: (input: TurnInput) => Said): Assistant {
  return {
    ...scriptedAssistant(),
    async reply(input, emit, signal): Promise<Reply> {
      const { pieces, language = "fr", citations = [], proposals = [], pause = 0, fails = false } = say(input);
      const base = scriptedAssistant(() => ({ pieces, pause, fails, proposals }));
      emit({ kind: "passages", citations });
      return { ...(await base.reply(input, emit, signal)), language, citations };
    },
  };
}
