/** What a run is asked to be; plain data, so that it can go to a thread of its own. */
export type RunCommand =
  | {
      kind: "begin";
      /** Ids; none for all. */
      suites: readonly string[];
      voice: "offline" | "model";
      repeat: number;
      seed: number;
    }
  | { kind: "resume"; log: string }
  | { kind: "judge_again"; log: string };
