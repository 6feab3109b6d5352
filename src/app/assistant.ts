import { join } from "node:path";
import type { DraftWriter } from "../assistant/feedback/draft-context.ts";
import type { ModelVoice } from "../assistant/voice/voice.ts";
import type { Config } from "../config.ts";
import type { Drafter } from "../domain/feedback/drafter.ts";
import type { Assistant, Clock, Library, Store } from "../domain/ports.ts";
import type { Programme } from "../domain/programme.ts";
import type { JuryVoice } from "../domain/rehearsal/jury/voice.ts";
import type { Nearness } from "../library/nearness.ts";
import type { Log } from "../mentoring/deps.ts";
import { root } from "./root.ts";

/** The assistant; with a `config` that names a model, it has the model's voice. */
export async function openAssistant(thought: {
  programme: Programme;
  library: Library;
  clock: Clock;
  config?: Config;
  store?: Store;
  log?: Log;
}): Promise<Assistant> {
  const { programme, library, clock, config, store, log } = thought;
  const [{ createAssistant }, { loadPhrasebook }, model, nearness] = await Promise.all([
    import("../assistant/assistant.ts"),
    import("../assistant/voice/phrasebook.ts"),
    config?.model === undefined || !programme.settings.model ? null : openModelVoice(config, config.model, log),
    config === undefined || store === undefined ? null : openMeaning(config, { library, store, log }),
  ]);
  const phrasebook = loadPhrasebook(join(root, "prompts", "voice"));
  return createAssistant({
    programme,
    library,
    phrasebook,
    now: () => clock.now(),
    model,
    ...(nearness === null ? {} : { widened: nearness.widened }),
    ...(config === undefined ? {} : { modelMilliseconds: config.modelMilliseconds }),
  });
}

/** Search by meaning, where an embedding model is set. */
async function openMeaning(
  { embeddingModel, modelUrl: url, modelKey: key }: Config,
  { library, store, log }: { library: Library; store: Store; log: Log | undefined },
): Promise<Nearness | null> {
  if (embeddingModel === undefined) return null;
  const [{ openEmbedder }, { openNearness }] = await Promise.all([
    import("../model/embedder.ts"),
    import("../library/nearness.ts"),
  ]);
  const embedder = openEmbedder({ model: embeddingModel, url, key });
  const failed = (fault: unknown) => log?.warn({ fault }, "search is by words alone");
  return openNearness({ library, embedder, vectors: store.vectors, failed });
}

async function openModelVoice(config: Config, name: string, log?: Log): Promise<ModelVoice> {
  const [{ model, prompts }, { modelVoice }] = await Promise.all([
    openModel(config, name, log),
    import("../assistant/model/model-voice.ts"),
  ]);
  return modelVoice(model, prompts);
}

/** What drafts feedback for mentors; with a `config` that names a model, the model says the drafts better. */
export async function openDrafter(thought: {
  programme: Programme;
  library: Library;
  config: Config;
  log?: Log;
}): Promise<Drafter> {
  const { programme, library, config, log } = thought;
  const [{ createDrafter }, { loadPhrasebook }] = await Promise.all([
    import("../assistant/feedback/drafter.ts"),
    import("../assistant/voice/phrasebook.ts"),
  ]);
  const phrasebook = loadPhrasebook(join(root, "prompts", "voice"));
  const writer =
    config.model === undefined || !programme.settings.model ? null : await openDraftWriter(config, config.model, log);
  return createDrafter({ phrasebook, library, writer }, config.modelMilliseconds);
}

async function openDraftWriter(config: Config, name: string, log?: Log): Promise<DraftWriter> {
  const [{ model, prompts }, { draftWriter }] = await Promise.all([
    openModel(config, name, log),
    import("../assistant/feedback/model-writer.ts"),
  ]);
  return draftWriter(model, prompts);
}

/** The simulated jury in a model's words; null where none is set or the programme asks for none. */
export function openJuryVoice({
  programme,
  config,
  log,
}: {
  programme: Programme;
  config: Config;
  log?: Log;
}): JuryVoice | null {
  const { model: name } = config;
  if (name === undefined || !programme.settings.model) return null;
  let opened: Promise<JuryVoice> | null = null;
  const open = async () => {
    const [{ model, prompts }, { modelJury }] = await Promise.all([
      openModel(config, name, log),
      import("../assistant/jury/model-jury.ts"),
    ]);
    return modelJury(model, prompts, config.modelMilliseconds);
  };
  return {
    async say(saying, signal) {
      opened ??= open();
      return await (await opened).say(saying, signal);
    },
  };
}

const models = new WeakMap<Config, ReturnType<typeof makeModel>>();

/** One door to the model for all who speak through it, so that they queue together. */
function openModel(config: Config, name: string, log?: Log): ReturnType<typeof makeModel> {
  const made = models.get(config) ?? makeModel(config, name, log);
  models.set(config, made);
  return made;
}

async function makeModel(config: Config, name: string, log?: Log) {
  const [{ openChatModel }, { loadPrompts }] = await Promise.all([
    import("../model/chat-model.ts"),
    import("../model/prompts.ts"),
  ]);
  const { modelUrl: url, modelKey: key, modelCalls: calls } = config;
  const model = openChatModel({ model: name, calls, url, key, log: log && ((facts, words) => log.warn(facts, words)) });
  return { model, prompts: loadPrompts(join(root, "prompts")) };
}
