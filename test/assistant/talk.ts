import { join } from "node:path";
import { createAssistant } from "../../src/assistant/assistant.ts";
import { modelVoice } from "../../src/assistant/model/model-voice.ts";
import { loadPhrasebook } from "../../src/assistant/voice/phrasebook.ts";
import type { CanvasTexts, Proposal } from "../../src/domain/canvas.ts";
import type { Message } from "../../src/domain/conversation.ts";
import type { TurnStep } from "../../src/domain/events.ts";
import type { Reply } from "../../src/domain/guidance.ts";
import type { Language } from "../../src/domain/language/names.ts";
import type { LanguageModel, Setback } from "../../src/domain/model.ts";
import { openProgramme } from "../../src/library/load.ts";
import { openLibrary } from "../../src/library/search.ts";
import { loadPrompts } from "../../src/model/prompts.ts";

const root = join(import.meta.dirname, "..", "..");
const { programme, documents } = openProgramme(join(root, "knowledge", "rallyia-2026"));
export const phrasebook = loadPhrasebook(join(root, "prompts", "voice"));
const library = openLibrary(programme, documents);
const prompts = loadPrompts(join(root, "prompts"));
const assistantWith = (model: LanguageModel | null) =>
  createAssistant({
    library,
    phrasebook,
    now: () => new Date("2026-06-16T16:05:00Z"),
    model: model === null ? null : modelVoice(model, prompts),
  });
const offline = assistantWith(null);

export { programme };

/** One message of a team and the whole of what came back. */
export interface Turn {
  said: string;
  reply: Reply;
  steps: TurnStep[];
}

/** A message: its text alone, or with the time at which it is sent and the member who sends it. */
export type Line = string | { text: string; at?: string; member?: string };

/** What a team says: all of it known before, or each message made of what came back to the one before; null ends it. */
export type Lines = readonly Line[] | ((before: readonly Turn[]) => Line | null);

const nextOf = (lines: Lines, before: readonly Turn[]): Line | null =>
  typeof lines === "function" ? lines(before) : (lines[before.length] ?? null);

interface Setting {
  language?: Language;
  workshop?: string;
  /** Time of the first message; each next one comes a minute later. Default: day 1, 17:05 in Merzouga. */
  at?: string;
  canvases?: Readonly<Record<string, CanvasTexts>>;
  /** The model that speaks; left out, the offline voice. */
  model?: LanguageModel;
  /** Nicknames of the team's members. */
  names?: readonly string[];
  withoutModel?: Setback | null;
}

/** Plays a conversation through the assistant, with the record kept as the verbs keep it. */
export async function talk(lines: Lines, setting: Setting = {}): Promise<Turn[]> {
  const { language = "fr", workshop = "framing", canvases = {}, names = [], withoutModel = null } = setting;
  const assistant = setting.model === undefined ? offline : assistantWith(setting.model);
  const window: Message[] = [];
  const openProposals: Proposal[] = [];
  const turns: Turn[] = [];
  let now = new Date(setting.at ?? "2026-06-16T16:04:00Z");
  for (let line = nextOf(lines, turns); line !== null; line = nextOf(lines, turns)) {
    const { text, at, member: id = "m1" } = typeof line === "string" ? { text: line } : line;
    now = at ? new Date(at) : new Date(now.getTime() + 60_000);
    const number = turns.length + 1;
    const steps: TurnStep[] = [];
    const reply = await assistant.reply(
      {
        programme,
        workshop,
        team: "team",
        names,
        withoutModel,
        member: { id, nickname: id, language },
        text,
        window: window.slice(-40),
        canvases,
        openProposals,
        now,
      },
      (step) => steps.push(step),
      new AbortController().signal,
    );
    turns.push({ said: text, reply, steps });
    const turn = `t${number}`;
    const privateTo = reply.plan.alert === "distress" || reply.plan.alert === "abuse" ? id : null;
    const common = { team: "team", workshop, turn, privateTo, at: now.toISOString() };
    window.push({
      ...common,
      id: `${turn}a`,
      position: number * 2 - 1,
      author: { kind: "member", id, name: id },
      text,
      language: reply.diagnosis.language.language,
      citations: [],
      voice: null,
      setback: null,
      plan: null,
    });
    window.push({
      ...common,
      id: `${turn}b`,
      position: number * 2,
      author: { kind: "assistant", id: "dalil", name: "Dalil" },
      text: reply.text,
      language: reply.language,
      citations: reply.citations,
      voice: reply.voice,
      setback: reply.setback,
      plan: reply.plan,
    });
    if (privateTo !== null) continue;
    for (const entry of reply.proposals)
      openProposals.push({
        ...entry,
        id: `${turn}-${entry.field}`,
        team: "team",
        workshop,
        turn,
        state: "open",
        at: now.toISOString(),
      });
  }
  return turns;
}

/** A conversation as one reads it, for a person's eye. */
export const transcript = (title: string, turns: readonly Turn[]): string =>
  [
    `## ${title}`,
    ...turns.flatMap(({ said, reply }) => [
      `\n> ${said}`,
      reply.text.replace(/[\u2066-\u2069]/g, ""),
      `   [${reply.plan.topic} · rung ${reply.plan.rung} · ${reply.plan.gap ? `${reply.plan.gap.field}/${reply.plan.gap.criterion}` : "-"}]`,
      ...reply.proposals.map(({ field, text }) => `   → ${field}: ${text}`),
    ]),
    "",
  ].join("\n");
