import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Script } from "../src/model/scripted/script.ts";
import { cpuOf } from "./server.ts";

/** What a call of the model was. */
export interface BenchCall {
  /** Length of the prompt. */
  characters: number;
  /** Milliseconds since 1970; null while it is under way. */
  endedAt: number | null;
  left: boolean;
}

/** The process behind a server: its address, ending in `/v1`, and the CPU milliseconds it used so far. */
export interface Upstream {
  url: string;
  cpu(): number;
  /** The calls since the last time; of the floor, none. */
  calls(): Promise<BenchCall[]>;
  stop(): void;
}

export const startPlayed = (script: Script): Promise<Upstream> => start("played-model.ts", JSON.stringify(script));

/** A byte proxy before `target`. */
export const startFloor = (target: string): Promise<Upstream> => start("floor.ts", target);

async function start(file: string, argument: string): Promise<Upstream> {
  const child = fork(join(import.meta.dirname, file), [argument]);
  const [url] = (await once(child, "message")) as [string];
  return {
    url,
    cpu: () => cpuOf(child.pid!),
    async calls() {
      child.send("calls");
      const [calls] = (await once(child, "message")) as [BenchCall[]];
      return calls;
    },
    stop: () => void child.kill("SIGKILL"),
  };
}
