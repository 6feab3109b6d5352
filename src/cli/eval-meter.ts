import type { WriteStream } from "node:tty";
import type { Progress } from "../evaluation/progress.ts";
import { shortTime } from "./eval-words.ts";

export interface Meter {
  show(progress: Progress): void;
  close(): void;
}

/** How often it is written: on a terminal one line that changes, elsewhere a line now and then. */
const everyMilliseconds = { terminal: 200, plain: 10_000 };

/** How far a run is, for the person who waits for it. */
export function openMeter(stream: Pick<WriteStream, "write" | "isTTY">): Meter {
  const terminal = stream.isTTY === true;
  const every = everyMilliseconds[terminal ? "terminal" : "plain"];
  let last = performance.now();
  let open = false;
  return {
    show(progress) {
      const now = performance.now();
      if (now - last < every && progress.played < progress.trials) return;
      last = now;
      open = terminal;
      stream.write(terminal ? `\r\x1b[2K${words(progress)}` : `${words(progress)}\n`);
    },
    close() {
      if (open) stream.write("\n");
    },
  };
}

function words({ played, trials, failed, infrastructure, unscored, tokens, width, left }: Progress): string {
  const parts = [`${played} of ${trials}`, `${failed} not held`];
  if (infrastructure > 0) parts.push(`${infrastructure} without an answer of the provider`);
  if (unscored > 0) parts.push(`${unscored} unscored`);
  if (tokens.calls > 0)
    parts.push(`${tokens.calls} calls`, `${tokens.prompt + tokens.completion} tokens`, `${width} at once`);
  if (left !== null && played < trials) parts.push(`${shortTime(left)} left`);
  return parts.join(" · ");
}
