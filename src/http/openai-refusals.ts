import { z } from "zod";
import type { ErrorCode, ToldError } from "../domain/errors.ts";
import type { RefusalShape } from "./refusals.ts";

/** Codes that OpenAI's clients know under another name; all others keep ours. */
const codes: Partial<Record<ErrorCode, string>> = {
  invite_expired: "invalid_api_key",
  not_signed_in: "invalid_api_key",
  too_many_requests: "rate_limit_exceeded",
  unknown_workshop: "model_not_found",
};

/** The part of a request that a refusal without a place of its own is about. */
const params: Partial<Record<ErrorCode, string>> = {
  empty_message: "messages",
  key_reused: "Idempotency-Key",
  text_too_long: "messages",
  unknown_workshop: "model",
};

/** Refusals as OpenAI's clients read them; the message is in the reader's language and names the place. */
export const openaiRefusals: RefusalShape = {
  schema: z
    .object({
      error: z.object({
        message: z.string().describe("In the reader's language."),
        type: z.enum(["invalid_request_error", "permission_error", "rate_limit_error", "server_error"]),
        param: z.string().nullable(),
        code: z.string().nullable(),
      }),
    })
    .meta({ id: "OpenAIError" }),
  write(told, status) {
    const issue = issuesOf(told)[0];
    return {
      error: {
        message: issue === undefined ? told.message : `${told.message} ${issue.where}: ${issue.what}`,
        type: typeOf(status),
        param: issue?.where ?? params[told.code] ?? null,
        code: codes[told.code] ?? told.code,
      },
    };
  },
  // Clients try a 409 again at once; a round or a key that stands in the way still stands there then.
  headers: (status): Record<string, string> => (status === 409 ? { "x-should-retry": "false" } : {}),
};

const typeOf = (status: number): string =>
  status === 429
    ? "rate_limit_error"
    : status === 403
      ? "permission_error"
      : status < 500
        ? "invalid_request_error"
        : "server_error";

const issuesShape = z.array(z.object({ where: z.string(), what: z.string() }));

function issuesOf({ details }: ToldError): z.output<typeof issuesShape> {
  const read = issuesShape.safeParse(details.issues);
  return read.success ? read.data : [];
}
