import { ConfigError } from "../config.ts";
import { DomainError, type ErrorCode } from "../domain/errors.ts";
import { Locked } from "../evaluation/log/lock.ts";

/** Refusals that a command can meet, for the person at the terminal. */
const sentences: Partial<Record<ErrorCode, string>> = {
  unknown_code: "No team has this code.",
  not_found: "There is no such team or person.",
  invalid_input: "The input is not as expected:",
  text_too_long: "A name is too long.",
  programme_invalid: "The programme folder has mistakes:",
};

/** A fault as a sentence for the person at the terminal. */
export function explain(fault: unknown): string {
  if (fault instanceof ConfigError || fault instanceof Locked) return fault.message;
  if (fault instanceof DomainError) {
    const { issues = [], mistakes = [] } = fault.details as {
      issues?: { where: string; what: string }[];
      mistakes?: string[];
    };
    return [
      sentences[fault.code] ?? fault.code,
      ...issues.map(({ where, what }) => `${where}: ${what}`),
      ...mistakes,
    ].join("\n");
  }
  if (fault instanceof Error && "code" in fault && fault.code === "EADDRINUSE")
    return "The port is taken: set PORT to another one.";
  if (fault instanceof Error && "code" in fault && fault.code === "ENOENT") return fault.message;
  return fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
}
