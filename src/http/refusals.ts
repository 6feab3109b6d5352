import { z } from "zod";
import { errorCodes, type ToldError } from "../domain/errors.ts";
import { mcpRefusals } from "./mcp-refusals.ts";
import { openaiRefusals } from "./openai-refusals.ts";

/** How a refusal is written down for those who knock at a door. */
export interface RefusalShape {
  schema: z.ZodType;
  write(told: ToldError, status: number): object;
  headers?(status: number): Record<string, string>;
}

const ours: RefusalShape = {
  schema: z
    .object({
      error: z.object({
        code: z.enum(errorCodes),
        message: z.string().describe("In the reader's language."),
        details: z.record(z.string(), z.unknown()),
      }),
    })
    .meta({ id: "Error" }),
  write: (told) => ({ error: told }),
};

/** Doors that other people's software knows already write refusals as that software reads them. */
const others: readonly { under: string; shape: RefusalShape }[] = [
  { under: "/v1/", shape: openaiRefusals },
  { under: "/mcp", shape: mcpRefusals },
];

export const refusalShape = (path: string): RefusalShape =>
  others.find(({ under }) => path.startsWith(under))?.shape ?? ours;
