import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Overrides } from "../../src/app.ts";
import type { Citation, ProposedEntry, Reply } from "../../src/domain/guidance.ts";
import type { Language } from "../../src/domain/language/names.ts";
import type { Assistant, TurnInput } from "../../src/domain/ports.ts";
import { scriptedAssistant } from "./assistant.ts";
import { type Listening, listenStage } from "./listening.ts";

export type { Listening as Served } from "./listening.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A whole app with the built widget, listening on a port of its own. */
export async function serveStage(
  overrides: Overrides = {},
  variables: Record<string, string> = {},
): Promise<Listening> {
  execFileSync(process.execPath, ["src/web/build.ts", "--if-stale"], { cwd: root, stdio: "pipe" });
  return await listenStage(
    { webFolder: `${root}dist/web`, ...overrides },
    { GATHER_MS: "60", HEARTBEAT_MS: "5000", ...variables },
  );
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
