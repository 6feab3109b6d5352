interface Schema {
  type?: string | readonly string[];
  const?: unknown;
  enum?: readonly unknown[];
  default?: unknown;
  anyOf?: readonly unknown[];
  oneOf?: readonly unknown[];
  allOf?: readonly unknown[];
  properties?: Record<string, unknown>;
  required?: readonly string[];
  items?: unknown;
  minItems?: number;
  minLength?: number;
  minimum?: number;
  $ref?: string;
  $defs?: Record<string, unknown>;
  definitions?: Record<string, unknown>;
}

/** The emptiest value that fits a JSON Schema: null where it may be, no items, no letters, the first of a choice. */
export function fitSchema(schema: unknown, root: unknown = schema, depth = 0): unknown {
  const known = (schema ?? {}) as Schema;
  // A schema that holds itself and demands it has no finite value.
  if (depth > 40) return null;
  const inner = (one: unknown) => fitSchema(one, root, depth + 1);
  if (known.$ref !== undefined) return inner(referred(known.$ref, root as Schema));
  if (known.const !== undefined) return known.const;
  if (known.default !== undefined) return known.default;
  const types = [known.type ?? []].flat();
  const choices = known.anyOf ?? known.oneOf;
  if (types.includes("null") || choices?.some((one) => (one as Schema)?.type === "null")) return null;
  if (known.enum !== undefined) return known.enum[0];
  if (choices !== undefined) return inner(choices[0]);
  if (known.allOf !== undefined) return Object.assign({}, ...known.allOf.map((one) => inner(one)));
  switch (types[0] ?? (known.properties === undefined ? "none" : "object")) {
    case "object":
      return Object.fromEntries((known.required ?? []).map((key) => [key, inner(known.properties?.[key])]));
    case "array":
      return Array.from({ length: known.minItems ?? 0 }, () => inner(known.items));
    case "string":
      return "-".repeat(known.minLength ?? 0);
    case "number":
    case "integer":
      return known.minimum ?? 0;
    case "boolean":
      return false;
    default:
      return {};
  }
}

function referred(reference: string, root: Schema): unknown {
  const name = reference.split("/").at(-1)!;
  return reference === "#" ? root : (root.$defs?.[name] ?? root.definitions?.[name] ?? {});
}
