import { type AbilityLine, BadLine } from "../domain/abilities/ability.ts";
import { DomainError } from "../domain/errors.ts";
import { writeLine } from "./output.ts";

/**
 * Answers JSON lines of standard input one by one, in order, on standard output. A line that is no JSON object, or that
 * `answer` refuses, gives `{id?, error}`; the exit code is then 1.
 */
export async function answerLines(answer: (line: AbilityLine) => object | Promise<object>): Promise<void> {
  process.stdout.on("error", (fault: NodeJS.ErrnoException) => process.exit(fault.code === "EPIPE" ? 0 : 1));
  for await (const line of linesOf(process.stdin)) {
    if (line.trim() === "") continue;
    let id: unknown;
    try {
      const read = readObject(line);
      id = read.id;
      await writeLine({ ...(id === undefined ? {} : { id }), ...(await answer(read)) });
    } catch (fault) {
      process.exitCode = 1;
      await writeLine({ ...(id === undefined ? {} : { id }), error: sentence(fault) });
    }
  }
}

/** Lines as they come, ended by line feeds only: JSON may hold U+2028, at which Node's readline would cut. */
async function* linesOf(input: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const part of input) {
    const lines = (rest + decoder.decode(part, { stream: true })).split("\n");
    rest = lines.pop()!;
    yield* lines;
  }
  yield rest + decoder.decode();
}

function readObject(line: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\ufeff/, ""));
  } catch {
    throw new BadLine("not JSON");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new BadLine("not a JSON object");
  return value as Record<string, unknown>;
}

const sentence = (fault: unknown): string =>
  fault instanceof BadLine || fault instanceof DomainError ? fault.message : `could not be answered: ${String(fault)}`;
