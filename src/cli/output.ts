/** One JSON line on standard output; resolves when the pipe has taken it, so that order and memory hold. */
export function writeLine(value: unknown): Promise<void> {
  return new Promise((resolve) => {
    if (process.stdout.write(`${JSON.stringify(value)}\n`)) resolve();
    else process.stdout.once("drain", resolve);
  });
}

/** A sentence for a person, on standard error. */
export function complain(words: string): void {
  process.stderr.write(`${words}\n`);
}
