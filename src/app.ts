import { setMaxListeners } from "node:events";
import { join } from "node:path";
import { openAssistant, openDrafter, openJuryVoice } from "./app/assistant.ts";
import { createEvaluator } from "./app/evaluator.ts";
import { openKnowledge, readKnowledge } from "./app/knowledge.ts";
import { createReporter } from "./app/reporter.ts";
import { root } from "./app/root.ts";
import { openTranscriber } from "./app/transcriber.ts";
import type { Config } from "./config.ts";
import { urlOf } from "./config.ts";
import type { Drafter } from "./domain/feedback/drafter.ts";
import type { Answer, Assistant, Clock, Feed, Ids, Library, Papers, Store } from "./domain/ports.ts";
import type { Programme } from "./domain/programme.ts";
import type { Door } from "./http/doors.ts";
import type { House } from "./http/env.ts";
import type { Log } from "./mentoring/deps.ts";
import type { Worker } from "./mentoring/feedback/worker.ts";
import type { Call as ScriptedCall } from "./model/scripted/server.ts";

export { checkKnowledge, openKnowledge, openTexts, readKnowledge } from "./app/knowledge.ts";

/** What a test may bring instead of the real thing. */
export interface Overrides {
  clock?: Clock;
  assistant?: Assistant;
  drafter?: Drafter;
  store?: Store;
  ids?: Ids;
  programme?: Programme;
  library?: Library;
  log?: Log;
  webFolder?: string;
}

export interface App {
  fetch(request: Request, env?: object): Response | Promise<Response>;
  /** Every call of the API, as data. */
  doors: readonly Door[];
  store: Store;
  house: House;
  /** Drafts the feedback that teams ask for and releases what mentors decided, once it is started. */
  worker: Worker;
  /** Makes the assistant and tries it, ahead of the first question. Rejects when it cannot be made. */
  warm(): Promise<void>;
  /** Ends open streams, lets running turns finish for a moment, fails the rest, closes the store. */
  close(): Promise<void>;
}

/** The only place where the rooms of the house meet. */
export async function buildApp(config: Config, overrides: Overrides = {}): Promise<App> {
  const clock = overrides.clock ?? createClock(config.clockStart);
  const [{ programme, library }, store, http, mentoring, pages, log] = await Promise.all([
    givenKnowledge(overrides) ?? openKnowledge(config),
    overrides.store ?? openKept(config),
    import("./http/api.ts"),
    openMentoring(),
    openPages(),
    overrides.log ?? openLog(config),
  ]);
  const assistant = onDemand(
    async () => overrides.assistant ?? (await openAssistant({ programme, library, clock, config, store, log })),
  );
  const closing = new AbortController();
  // Every open stream listens for the end.
  setMaxListeners(0, closing.signal);
  const turns = mentoring.createTurns();
  const runs = mentoring.createTurns();
  const reporter = createReporter();
  const metrics = mentoring.createMetrics();
  const house: House = {
    store,
    programme,
    library,
    assistant: metrics.watched(assistant),
    answer: (question) => assistant.answer(question, programme),
    turns,
    runs,
    evaluator: createEvaluator(config, programme),
    transcriber: await openTranscriber(config, log),
    report: reporter.report,
    expectSpeech: reporter.expectSpeech,
    juryWords: once(async () =>
      (await import("./assistant/jury-words.ts")).loadJuryWords(join(root, "prompts", "jury")),
    ),
    juryVoice: openJuryVoice({ programme, config, log }),
    drafter: overrides.drafter ?? draftedOnDemand(() => openDrafter({ programme, library, config, log })),
    papers,
    log,
    pages,
    feed: mentoring.createFeed(),
    presence: mentoring.createPresence(),
    clock,
    ids: overrides.ids ?? mentoring.ids,
    limits: mentoring.createLimits(config),
    pace: config,
    reviewPace: config,
    voice: voiceOf(config, programme),
    share: config.model === undefined ? null : config,
    url: urlOf(config),
    webFolder: overrides.webFolder ?? join(root, "dist", "web"),
    heartbeatMilliseconds: config.heartbeatMilliseconds,
    metrics,
    metricsToken: config.metricsToken,
    closing: closing.signal,
    async isReady() {
      await store.people.cohorts();
      return !closing.signal.aborted;
    },
  };
  const failed = await mentoring.recoverTurns(house);
  if (failed > 0) log.warn({ turns: failed }, "turns that a stopped server left running were marked failed");
  const { app, doors } = http.createApi(house);
  const worker = mentoring.createWorker(house);
  return {
    fetch: (request, env) => app.fetch(request, env),
    doors,
    store,
    house,
    worker,
    async warm() {
      const { warmUp } = await import("./assistant/warm-up.ts");
      await warmUp(assistant, programme, clock.now());
    },
    async close() {
      closing.abort();
      await Promise.all([turns.close(config.closeMilliseconds), runs.close(0), worker.close(), reporter.close()]);
      await store.close();
    },
  };
}

/** What is made when it is first asked for, and then kept. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

/** Who answers, as teams are told before they write. */
const voiceOf = ({ model, modelCountry }: Config, { settings }: Programme): House["voice"] =>
  model === undefined || !settings.model
    ? { voice: "offline", model: null, country: null }
    : { voice: "model", model, country: modelCountry ?? null };

/** The wall clock, or one that runs from `start` (ISO 8601) for rehearsals. */
export function createClock(start?: string): Clock {
  const ahead = start === undefined ? 0 : Date.parse(start) - Date.now();
  return { now: () => new Date(Date.now() + ahead) };
}

/** The store that the settings name. */
export async function openKept(config: Pick<Config, "databaseUrl">): Promise<Store> {
  const { openStore } = await import("./store/open.ts");
  return await openStore(config.databaseUrl);
}

/** What demo links are made from: the setting, or the one kept in the data folder. */
export async function openSecret(config: Pick<Config, "secret" | "dataDir">): Promise<string> {
  if (config.secret !== undefined) return config.secret;
  const { keptSecret } = await import("./store/secret.ts");
  return keptSecret(config.dataDir);
}

/** The programme, its library, and the assistant that reads both. */
export async function openThought(
  config: Pick<Config, "programme" | "clockStart">,
): Promise<{ programme: Programme; library: Library; assistant: Assistant }> {
  const { programme, library } = await openKnowledge(config);
  return {
    programme,
    library,
    assistant: await openAssistant({ programme, library, clock: createClock(config.clockStart) }),
  };
}

/** An assistant made when it is first asked: its graph takes longer to import than a server to listen. */
function onDemand(make: () => Promise<Assistant>): Pick<Assistant, "reply" | "recall"> & {
  answer(question: string, programme: Programme): Promise<Answer>;
} {
  const get = once(make);
  return {
    reply: async (input, emit, signal) => (await get()).reply(input, emit, signal),
    recall: async (input, signal) => (await get()).recall(input, signal),
    answer: async (question, programme) => (await get()).answer(question, programme),
  };
}

/** What drafts feedback, made for the first team that asks. */
function draftedOnDemand(make: () => Promise<Drafter>): Drafter {
  const get = once(make);
  return { draft: async (input, signal) => (await get()).draft(input, signal) };
}

/** The writers of papers, loaded when a team first takes its work away. */
const papers: Papers = {
  write: async (document, format) => (await import("./papers/papers.ts")).papers.write(document, format),
};

const givenKnowledge = ({ programme, library }: Overrides): { programme: Programme; library: Library } | null =>
  programme === undefined || library === undefined ? null : { programme, library };

/** A model that plays the script in `file`, for demos, tests and measuring. Throws `invalid_input` with every mistake. */
export async function openScriptedModel(file: string, port: number, ended: (call: ScriptedCall) => void) {
  const [{ startScriptedModel }, { readScript }, { readFile }, { DomainError }] = await Promise.all([
    import("./model/scripted/server.ts"),
    import("./model/scripted/read-script.ts"),
    import("node:fs/promises"),
    import("./domain/errors.ts"),
  ]);
  const { script, mistakes } = readScript(file, await readFile(file, "utf8"));
  if (script === null) throw new DomainError("invalid_input", { mistakes });
  return await startScriptedModel({ script, port, ended });
}

/** Brings the tables of the store that the settings name to migration `target`; without one, to the newest. */
export async function migrateKept(
  config: Pick<Config, "databaseUrl">,
  target?: number,
): Promise<{ from: number; to: number }> {
  const { migrateDatabase } = await import("./store/open.ts");
  return await migrateDatabase(config.databaseUrl, target);
}

/** What the verbs need at the terminal: no assistant, no doors. */
export async function openTerminal(config: Config): Promise<{
  store: Store;
  programme: Programme;
  clock: Clock;
  ids: Ids;
  feed: Feed;
}> {
  const [{ programme }, { createFeed }, { ids }] = await Promise.all([
    readKnowledge(config),
    import("./store/feed.ts"),
    import("./store/ids.ts"),
  ]);
  return { store: await openKept(config), programme, clock: createClock(config.clockStart), ids, feed: createFeed() };
}

async function openMentoring() {
  const [turns, presence, recover, worker, feed, ids, limits, metrics] = await Promise.all([
    import("./mentoring/turns.ts"),
    import("./mentoring/presence.ts"),
    import("./mentoring/recover-turns.ts"),
    import("./mentoring/feedback/worker.ts"),
    import("./store/feed.ts"),
    import("./store/ids.ts"),
    import("./http/limits.ts"),
    import("./http/metrics.ts"),
  ]);
  return { ...turns, ...presence, ...recover, ...worker, ...feed, ...ids, ...limits, ...metrics };
}

async function openPages(): Promise<House["pages"]> {
  const [{ welcomePage, teamPage, posterPage, hostPage, staffPage }, { docsPage }] = await Promise.all([
    import("./web/page/shell.ts"),
    import("./web/page/docs.ts"),
  ]);
  return { welcome: welcomePage, team: teamPage, poster: posterPage, host: hostPage, staff: staffPage, docs: docsPage };
}

async function openLog(config: Pick<Config, "logLevel">): Promise<Log> {
  const { pino } = await import("pino");
  // A fault's message may quote what a person wrote: its name, code and place are enough.
  const fault = (value: unknown) =>
    value instanceof Error
      ? { name: value.name, code: "code" in value ? value.code : undefined, stack: placesOf(value) }
      : String(value);
  const log = pino({ level: config.logLevel, serializers: { fault } });
  return {
    info: (facts, words) => log.info(facts, words),
    warn: (facts, words) => log.warn(facts, words),
    error: (facts, words) => log.error(facts, words),
  };
}

const placesOf = (fault: Error): string[] =>
  (fault.stack ?? "").split("\n").filter((line) => line.startsWith("    at "));
