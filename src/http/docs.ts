import type { DocsCall, DocsValue, DocsView } from "./docs-view.ts";
import type { Door } from "./doors.ts";
import { describeApi } from "./openapi.ts";

interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  items?: Schema;
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  required?: string[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  description?: string;
}
interface Described {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}
interface Operation {
  summary: string;
  "x-audience": string;
  parameters?: { name: string; in: string; required?: boolean; schema: Schema; description?: string }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: Record<string, { content?: Record<string, { schema: Schema }> }>;
}

/** What `/openapi.json` says, in the order in which a reader wants it. */
export function docsView(doors: readonly Door[], url: string): DocsView {
  const { paths, components } = describeApi(doors, url) as Described;
  const groups = new Map<string, DocsCall[]>();
  for (const { method, path } of doors) {
    const operation = paths[path]![method]!;
    const calls = groups.get(operation["x-audience"]) ?? [];
    groups.set(operation["x-audience"], [...calls, callOf(method, path, operation, components.schemas)]);
  }
  return {
    groups: [...groups].map(([audience, calls]) => ({ audience, calls })),
    records: Object.entries(components.schemas).map(([name, schema]) => ({ name, values: valuesOf(schema) })),
  };
}

function callOf(method: string, path: string, operation: Operation, schemas: Record<string, Schema>): DocsCall {
  const query = (operation.parameters ?? []).filter((parameter) => parameter.in === "query");
  const [media, content] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  const [status, answer] = Object.entries(operation.responses).find(([status]) => status.startsWith("2"))!;
  const [type, told] = Object.entries(answer.content ?? {})[0] ?? [];
  return {
    method: method.toUpperCase(),
    path,
    summary: operation.summary,
    query: query.map(({ name, required = false, schema, description = "" }) => ({
      name,
      type: typeOf(schema),
      required,
      note: description,
    })),
    body: media === undefined ? null : { type: media, values: valuesOf(resolved(content!.schema, schemas)) },
    answer: { status, type: told === undefined ? "" : type === "application/json" ? typeOf(told.schema) : type! },
  };
}

const nameOf = ($ref: string): string => $ref.slice($ref.lastIndexOf("/") + 1);

const resolved = (schema: Schema, schemas: Record<string, Schema>): Schema =>
  schema.$ref === undefined ? schema : (schemas[nameOf(schema.$ref)] ?? schema);

function valuesOf(schema: Schema): DocsValue[] {
  // A body that may be one of several: the values of each.
  const parts = [schema, ...(schema.allOf ?? []), ...(schema.anyOf ?? schema.oneOf ?? [])];
  const values = new Map<string, DocsValue>();
  for (const { properties = {}, required = [] } of parts)
    for (const [name, value] of Object.entries(properties))
      values.set(name, {
        name,
        type: typeOf(value),
        required: required.includes(name),
        note: value.description ?? "",
      });
  return [...values.values()];
}

/** A schema as one short line. */
function typeOf(schema: Schema): string {
  if (schema.$ref !== undefined) return nameOf(schema.$ref);
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return schema.enum.map((one) => JSON.stringify(one)).join(" | ");
  const several = schema.anyOf ?? schema.oneOf ?? (schema.allOf?.length === 1 ? schema.allOf : undefined);
  if (several !== undefined) return [...new Set(several.map(typeOf))].join(" | ");
  const types = [schema.type ?? "any"].flat();
  return types
    .map((type) => (type === "array" ? listOf(schema) : type === "object" ? objectOf(schema) : type))
    .join(" | ");
}

function listOf({ items = {} }: Schema): string {
  const type = typeOf(items);
  return type.includes(" | ") ? `(${type})[]` : `${type}[]`;
}

function objectOf({ properties, additionalProperties }: Schema): string {
  if (properties !== undefined) {
    const values = Object.entries(properties).map(([name, value]) => `${name}: ${typeOf(value)}`);
    return `{ ${values.join(", ")} }`;
  }
  return typeof additionalProperties === "object" ? `{ [id]: ${typeOf(additionalProperties)} }` : "object";
}
