import { z } from "zod";
import { settleProposalInput } from "../mentoring/settle-proposal.ts";

const name = z.string().min(1).max(200);

/**
 * What is read of AG-UI's RunAgentInput. The protocol carries more (tools, context); Dalil uses none of it and lets it
 * pass, so that clients of later versions are served too.
 */
export const runInput = z
  .object({
    threadId: name.describe("Id of a workshop; any other thread is the workshop that the programme's clock points at."),
    runId: name,
    messages: z
      .array(z.looseObject({ id: name, role: z.string(), content: z.unknown().optional() }))
      .describe("A user's message at the end is sent to the assistant; without one the run tells the canvas only."),
    forwardedProps: z.unknown().optional().describe("`workshop` in it names the workshop, whatever the thread."),
    state: z.unknown().optional().describe("Of it only the fields' revisions are read: what the team had before them."),
    resume: z
      .array(
        z.object({
          interruptId: name,
          status: z.enum(["resolved", "cancelled"]).describe("`cancelled`: the proposal goes on waiting."),
          payload: z.unknown().optional().describe("With `resolved`: `verdict`, and `text` to edit."),
        }),
      )
      .max(100)
      .optional(),
  })
  .meta({ id: "RunAgentInput" });
export type RunInput = z.output<typeof runInput>;

/** The answer to one interrupt. */
export const interruptAnswer = settleProposalInput.omit({ proposal: true });

const partsShape = z.array(z.unknown());
const partShape = z.object({ type: z.literal("text"), text: z.string() });

/** The message a run brings: the user's words at the end of the list, without what is not text; null without one. */
export function askedMessage({ messages }: RunInput): { id: string; text: string } | null {
  const last = messages.at(-1);
  return last?.role === "user" ? { id: last.id, text: textOf(last.content) } : null;
}

function textOf(content: unknown): string {
  if (typeof content === "string") return content;
  const parts = partsShape.safeParse(content).data ?? [];
  return parts.flatMap((part) => partShape.safeParse(part).data?.text ?? []).join("\n");
}

const propsShape = z.object({ workshop: z.string() });

/** The workshop that a run names by its forwarded properties; null when it names none. */
export const namedWorkshop = ({ forwardedProps }: RunInput): string | null =>
  propsShape.safeParse(forwardedProps).data?.workshop ?? null;

const seenShape = z.object({
  workshop: z.string(),
  fields: z.record(z.string(), z.looseObject({ revision: z.int().min(0) })),
});

/** The revision of a field that the client had before it; undefined when it does not say. */
export function seenRevision({ state }: RunInput, workshop: string, field: string): number | undefined {
  const seen = seenShape.safeParse(state).data;
  return seen?.workshop === workshop && Object.hasOwn(seen.fields, field) ? seen.fields[field]!.revision : undefined;
}
