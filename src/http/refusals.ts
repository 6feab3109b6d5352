import type { z } from "zod";
import type { ToldError } from "../domain/errors.ts";
import { openaiRefusals } from "./openai-refusals.ts";
import { errorShape } from "./shapes.ts";

/** How a refusal is written down for those who knock at a door. */
export interface RefusalShape {
  schema: z.ZodType;
  write(told: ToldError, status: number): object;
  headers?(status: number): Record<string, string>;
}

const ours: RefusalShape = { schema: errorShape, write: (told) => ({ error: told }) };

/** Doors that other people's software knows already write refusals as that software reads them. */
const others: readonly { under: string; shape: RefusalShape }[] = [{ under: "/v1/", shape: openaiRefusals }];

export const refusalShape = (path: string): RefusalShape =>
  others.find(({ under }) => path.startsWith(under))?.shape ?? ours;
