import type { CallToolResult, Tool as ListedTool } from "@modelcontextprotocol/sdk/types.js";
import { z } from "zod";
import type { ToldError } from "../../domain/errors.ts";
import type { House } from "../env.ts";
import { libraryTools } from "./library-tools.ts";
import { staffTools } from "./staff-tools.ts";
import { teamTools } from "./team-tools.ts";
import type { Person, Tool } from "./tool.ts";

const tools: readonly Tool[] = [...libraryTools, ...teamTools, ...staffTools];

const toolsOf = ({ kind }: Person): Tool[] => tools.filter(({ roles }) => roles.includes(kind));

/** The reader's tools, in their language; where one takes a workshop, the programme's are listed. */
export const listedTools = ({ programme }: Pick<House, "programme">, actor: Person): ListedTool[] =>
  toolsOf(actor).map(({ name, title, description, input, output }) => ({
    name,
    title: title[actor.language],
    description: description[actor.language],
    inputSchema: withWorkshops(schemaOf(input, "input"), Object.keys(programme.canvases)),
    outputSchema: schemaOf(output, "output"),
    annotations: {
      title: title[actor.language],
      readOnlyHint: true,
      destructiveHint: false,
      idempotentHint: true,
      openWorldHint: false,
    },
  }));

function withWorkshops(schema: ListedTool["inputSchema"], workshops: readonly string[]): ListedTool["inputSchema"] {
  const { workshop } = schema.properties ?? {};
  if (workshop === undefined) return schema;
  return { ...schema, properties: { ...schema.properties, workshop: { ...workshop, enum: workshops } } };
}

const schemas = new WeakMap<z.ZodObject, ListedTool["inputSchema"]>();

/** Draft 7 of JSON Schema, which every client's validator knows. */
function schemaOf(shape: z.ZodObject, io: "input" | "output"): ListedTool["inputSchema"] {
  const known = schemas.get(shape);
  if (known !== undefined) return known;
  const { $schema: _, ...schema } = z.toJSONSchema(shape, { io, target: "draft-7" });
  const made = { ...schema, type: "object" } as ListedTool["inputSchema"];
  schemas.set(shape, made);
  return made;
}

/** Runs a tool of the reader's; null when they have none of that name. A refusal is the tool's error, in their language. */
export async function callTool(
  house: House,
  asked: { actor: Person; name: string; input: unknown; signal: AbortSignal; told(fault: unknown): ToldError },
): Promise<CallToolResult | null> {
  const { actor, name, input, signal, told } = asked;
  const tool = toolsOf(actor).find((known) => known.name === name);
  if (tool === undefined) return null;
  try {
    const answer = tool.output.parse(await tool.run(house, actor, input, signal));
    return { content: [{ type: "text", text: JSON.stringify(answer) }], structuredContent: answer };
  } catch (fault) {
    const { code, message, details } = told(fault);
    const places = JSON.stringify(details) === "{}" ? "" : `\n${JSON.stringify(details)}`;
    return { content: [{ type: "text", text: `${message}${places}` }], isError: true, _meta: { code } };
  }
}
