import { z } from "zod";
import { errorCodes } from "../domain/errors.ts";
import type { RefusalShape } from "./refusals.ts";

/** The first of the numbers that JSON-RPC leaves to servers. */
const serverError = -32_000;

/** Refusals before a request is read, as JSON-RPC writes them; the message is in the reader's language. */
export const mcpRefusals: RefusalShape = {
  schema: z
    .object({
      jsonrpc: z.literal("2.0"),
      id: z.null(),
      error: z.object({
        code: z.int(),
        message: z.string().describe("In the reader's language."),
        data: z.object({ code: z.enum(errorCodes), details: z.record(z.string(), z.unknown()) }),
      }),
    })
    .meta({ id: "McpError" }),
  write: ({ code, message, details }) => ({
    jsonrpc: "2.0",
    id: null,
    error: { code: serverError, message, data: { code, details } },
  }),
};
