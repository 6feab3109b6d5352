import { join } from "node:path";
import { z } from "zod";

/** One setting: what it is for, in a sentence; what it may be; what it is when nobody says. */
interface Setting<Schema extends z.ZodType = z.ZodType> {
  variable: string;
  sentence: string;
  schema: Schema;
}

const setting = <Schema extends z.ZodType>(variable: string, sentence: string, schema: Schema): Setting<Schema> => ({
  variable,
  sentence,
  schema,
});

const switchSchema = z
  .string()
  .default("on")
  .transform((value) => !["off", "0", "false", "no"].includes(value.trim().toLowerCase()));
const count = (standard: number) => z.coerce.number().int().positive().default(standard);
const word = z.string().trim().min(1).optional();

const settings = {
  port: setting(
    "PORT",
    "The port the server listens on; 0 takes a free one.",
    z.coerce.number().int().min(0).max(65535).default(3000),
  ),
  host: setting("HOST", "The address the server listens on.", z.string().min(1).default("0.0.0.0")),
  publicUrl: setting(
    "PUBLIC_URL",
    "Where browsers reach the server, for links; left out, it is localhost and the port.",
    z.url().optional(),
  ),
  dataDir: setting(
    "DATA_DIR",
    "The folder that holds the SQLite file and the secret.",
    z.string().min(1).default("./data"),
  ),
  databaseUrl: setting(
    "DATABASE_URL",
    "postgres://… for PostgreSQL, or the path of a SQLite file; left out, dalil.db in DATA_DIR.",
    word,
  ),
  programme: setting("PROGRAMME", "The folder of the programme.", z.string().min(1).default("knowledge/rallyia-2026")),
  secret: setting(
    "SECRET",
    "What demo links are made from; left out, a random one is kept in DATA_DIR.",
    z.string().min(16).optional(),
  ),
  demo: setting(
    "DEMO",
    "on: an empty store is given a demo cohort at start, and its links are printed; off: it is not.",
    switchSchema,
  ),
  clockStart: setting(
    "CLOCK_START",
    "For rehearsals: the moment the programme's clock starts from when the server starts (ISO 8601, e.g. 2026-06-16T16:50:00+01:00).",
    z.iso.datetime({ offset: true }).optional(),
  ),
  modelUrl: setting(
    "OPENAI_BASE_URL",
    "Address of the OpenAI-compatible endpoint that speaks for the assistant, e.g. http://localhost:11434/v1; left out, OpenAI's own.",
    z.url().optional(),
  ),
  modelKey: setting("OPENAI_API_KEY", "The endpoint's key; some local ones need none.", word),
  model: setting("MODEL", "Name of the model that reads and writes; left out, the offline voice does both.", word),
  modelCountry: setting("MODEL_COUNTRY", "The country the model runs in, as teams are told before they write.", word),
  embeddingModel: setting(
    "EMBEDDING_MODEL",
    "Name of the endpoint's embedding model, for search across languages; left out, search is by words alone.",
    word,
  ),
  judgeModel: setting(
    "JUDGE_MODEL",
    "Name of the endpoint's model that grades replies in evaluations, another one than MODEL; left out, what rules cannot judge stays unscored.",
    word,
  ),
  transcribeModel: setting(
    "TRANSCRIBE_MODEL",
    "Name of the endpoint's model that writes recorded pitches down; left out, a rehearsal's words come from a script.",
    word,
  ),
  modelCalls: setting("MODEL_CALLS", "How many calls may be under way at once; teams take turns for them.", count(24)),
  modelMilliseconds: setting(
    "MODEL_MS",
    "How long the model may take over one turn, waiting and retries included, before the offline voice answers, in milliseconds.",
    z.coerce.number().int().min(500).max(18_000).default(15_000),
  ),
  teamTokens: setting(
    "TEAM_TOKENS",
    "Tokens one team may use of the model a day; then the offline voice answers.",
    count(400_000),
  ),
  dayTokens: setting("DAY_TOKENS", "Tokens all teams together may use a day.", count(200_000_000)),
  teamTurns: setting("TEAM_TURNS", "Turns of one team a day that the model answers.", count(600)),
  metricsToken: setting(
    "METRICS_TOKEN",
    "What a machine that reads /metrics brings as its bearer token; left out, only this machine reads them.",
    z.string().min(16).optional(),
  ),
  logLevel: setting(
    "LOG_LEVEL",
    "How much is logged: silent, error, warn, info or debug; never what a person wrote.",
    z.enum(["silent", "error", "warn", "info", "debug"]).default("warn"),
  ),
  writesPerMinute: setting(
    "WRITES_PER_MINUTE",
    "How many requests that change something one team may send a minute.",
    count(3000),
  ),
  joinsPerHour: setting("JOINS_PER_HOUR", "How many phones may join one team in an hour.", count(300)),
  wrongCodesPerMinute: setting(
    "WRONG_CODES_PER_MINUTE",
    "How many unknown team codes one address may try a minute.",
    count(300),
  ),
  gatherMilliseconds: setting(
    "GATHER_MS",
    "How long an answer's words gather before they are stored and sent, in milliseconds.",
    count(120),
  ),
  lookAgainMilliseconds: setting(
    "LOOK_AGAIN_MS",
    "How long an open stream waits before it looks for news by itself, in milliseconds; left out, 15000, or 1000 on PostgreSQL, which several instances may share.",
    z.coerce.number().int().positive().optional(),
  ),
  replyMilliseconds: setting(
    "REPLY_MS",
    "How long one answer may take before its turn fails, in milliseconds.",
    count(120_000),
  ),
  undoMilliseconds: setting(
    "UNDO_MS",
    "How long a mentor can take a verdict back before the team sees it, in milliseconds.",
    z.coerce.number().int().min(0).max(60_000).default(8000),
  ),
  claimMilliseconds: setting(
    "CLAIM_MS",
    "How long a draft stays with the mentor who claimed it, in milliseconds.",
    count(600_000),
  ),
  leaseMilliseconds: setting(
    "LEASE_MS",
    "How long a worker may be silent over a draft before another takes it up, in milliseconds.",
    count(60_000),
  ),
  heartbeatMilliseconds: setting(
    "HEARTBEAT_MS",
    "How often an open stream sends a sign of life, in milliseconds.",
    count(15_000),
  ),
  closeMilliseconds: setting(
    "CLOSE_MS",
    "How long answers may go on after the server is told to stop, in milliseconds.",
    count(4000),
  ),
} as const;

type Read = { [Name in keyof typeof settings]: z.output<(typeof settings)[Name]["schema"]> };

export type Config = Omit<Read, "databaseUrl" | "lookAgainMilliseconds"> & {
  databaseUrl: string;
  lookAgainMilliseconds: number;
};

/** A setting that cannot be read: which one, and what it may be. */
export class ConfigError extends Error {}

/** Reads every setting from `variables`; throws `ConfigError` that names each bad one. */
export function readConfig(variables: Readonly<Record<string, string | undefined>> = process.env): Config {
  const read: Record<string, unknown> = {};
  const mistakes: string[] = [];
  for (const [name, { variable, sentence, schema }] of Object.entries(settings)) {
    const given = variables[variable];
    const outcome = schema.safeParse(given === "" ? undefined : given);
    if (outcome.success) read[name] = outcome.data;
    else mistakes.push(`${variable}=${given}: ${outcome.error.issues[0]?.message}. ${sentence}`);
  }
  if (mistakes.length > 0) throw new ConfigError(mistakes.join("\n"));
  const config = read as Read;
  const databaseUrl = config.databaseUrl ?? join(config.dataDir, "dalil.db");
  const lookAgainMilliseconds = config.lookAgainMilliseconds ?? (/^postgres/.test(databaseUrl) ? 1000 : 15_000);
  return { ...config, databaseUrl, lookAgainMilliseconds };
}

/** Every setting with its value now; keys and secrets are only said to be set. */
export function describeConfig(variables: Readonly<Record<string, string | undefined>> = process.env): string {
  const config: Record<string, unknown> = { ...readConfig(variables) };
  return Object.entries(settings)
    .map(([name, { variable, sentence }]) => `${variable} = ${shown(variable, config[name])}\n    ${sentence}`)
    .join("\n");
}

function shown(variable: string, value: unknown): string {
  if (value === undefined) return "(not set)";
  if (/KEY|SECRET|_TOKEN$/.test(variable)) return "(set)";
  if (typeof value === "boolean") return value ? "on" : "off";
  return String(value).replace(/^(postgres(?:ql)?:\/\/[^:/@]*):[^@]*@/, "$1:…@");
}

/** Where browsers reach the server when nobody says. */
export const urlOf = (config: Pick<Config, "publicUrl" | "port">, port = config.port): string =>
  config.publicUrl?.replace(/\/$/, "") ?? `http://localhost:${port}`;
