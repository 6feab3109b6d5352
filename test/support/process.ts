import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

const launch = (parameters: readonly string[], variables: Readonly<Record<string, string>>): ChildProcess =>
  spawn(process.execPath, parameters, { cwd: root, env: { ...process.env, ...variables } });

/** Resolves with what `pattern` finds first in the output of a process; rejects when it ends without. */
export function awaitOutput(child: ChildProcess, pattern: RegExp): Promise<RegExpExecArray> {
  let output = "";
  return new Promise((resolve, reject) => {
    const look = (part: Buffer) => {
      output += part.toString();
      const found = pattern.exec(output);
      if (found !== null) resolve(found);
    };
    child.stdout!.on("data", look);
    child.stderr!.on("data", look);
    child.once("exit", (code) => reject(new Error(`the process ended with ${code}: ${output}`)));
  });
}

/** Starts a script of the project and leaves it running. */
export const start = (script: string, variables: Readonly<Record<string, string>>): ChildProcess =>
  launch([script], variables);

/** Ends a process at once, as a power cut would, and waits until it is gone. */
export const killNow = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.removeAllListeners("exit");
    child.once("exit", () => resolve());
    child.kill("SIGKILL");
  });

/** Runs a script to its end with `input` on its standard input. */
export async function runScript(
  parameters: readonly string[],
  { input = "", variables = {} }: { input?: string | Buffer; variables?: Readonly<Record<string, string>> } = {},
): Promise<{ code: number | null; out: string; err: string }> {
  const child = launch(parameters, variables);
  let [out, err] = ["", ""];
  child.stdout!.on("data", (part) => {
    out += part;
  });
  child.stderr!.on("data", (part) => {
    err += part;
  });
  child.stdin!.on("error", () => {});
  child.stdin!.end(input);
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { code, out, err };
}
