import type { CanvasTexts } from "../../domain/canvas.ts";
import type { Language } from "../../domain/language/names.ts";
import type { Actor } from "../../domain/people.ts";
import type { Programme } from "../../domain/programme.ts";
import { type JuryQuestion, juryQuestions } from "../../domain/rehearsal/jury/questions.ts";
import type { JurySaying, ModelWords } from "../../domain/rehearsal/jury/voice.ts";
import { asked } from "../../domain/rehearsal/jury/words.ts";
import { scriptSpoken } from "../../domain/rehearsal/spoken.ts";
import { findingsOf } from "../findings.ts";
import { dayOf, withoutModel } from "../model-share.ts";
import { askedTeam } from "../permission.ts";
import type { RehearsalDeps } from "./deps.ts";
import { foundRehearsal } from "./found-rehearsal.ts";
import { juryOf, reportInput, reportOf } from "./report-of.ts";

/** A question as it is put to the team. */
export interface PutQuestion extends JuryQuestion {
  words: string;
  /** Name of the seat and of the topic, in the reader's language. */
  seatName: string;
  topicName: string;
  /** Who worded it; what it asks about is the rules' in both cases. */
  voice: "offline" | "model";
  /** Short content hash of the prompt that a model worded it with; null for the house's own words. */
  prompt: string | null;
}

/** What a sitting asks; the file of objections asks about everything. */
const counts = { sitting: 6, objections: 18 } as const;

type Asking = Pick<
  RehearsalDeps,
  "store" | "clock" | "programme" | "report" | "juryWords" | "juryVoice" | "share" | "log"
>;

/**
 * The questions of three seats, the weakest points first: from a rehearsal, or from the pitch's canvas where none is
 * named. Neither names nor the language of the team change them; a model, where one is set, only words them.
 */
export async function askJury(
  deps: Asking,
  input: {
    actor: Actor;
    rehearsal?: string | undefined;
    language: Language;
    all?: boolean;
    signal: AbortSignal;
  },
): Promise<PutQuestion[]> {
  const { id: team } = await askedTeam(deps, input.actor, "read_team");
  const { programme } = deps;
  const { language, signal } = input;
  const kept =
    input.rehearsal === undefined ? null : await foundRehearsal(deps, input.actor, "read_team", input.rehearsal);
  const rehearsal = kept ?? (await fromCanvases(deps, team, language));
  const read = reportInput(programme, rehearsal);
  const report = kept === null ? await deps.report(read) : await reportOf(deps, kept);
  const chosen = juryQuestions({
    report,
    links: report.links,
    written: writtenFindings(programme, rehearsal.canvases),
    jury: juryOf(programme),
    count: input.all === true ? counts.objections : counts.sitting,
  });
  const book = (await deps.juryWords())[language];
  const questions = chosen.map((question) => ({ ...question, words: asked(book, question) }));
  const canvases = read.canvases ?? {};
  const said = await saidByModel(deps, { team, language, speech: rehearsal.spoken.text, canvases, questions }, signal);
  return questions.map((question) => {
    const worded = said.get(question.key);
    return {
      ...question,
      words: worded?.text ?? question.words,
      voice: worded === undefined ? "offline" : "model",
      prompt: worded?.prompt ?? null,
      seatName: book.seat[question.seat],
      topicName: book.topic[question.topic].name,
    };
  });
}

const unsaid: ReadonlyMap<string, ModelWords> = new Map();

/** What the model made of the questions, within the team's share of it; whatever fails, the house's words stand. */
async function saidByModel(
  deps: Asking,
  saying: Omit<JurySaying, "programme" | "names" | "withoutModel">,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, ModelWords>> {
  const { store, clock, programme, juryVoice, log } = deps;
  const { team } = saying;
  if (juryVoice === null || saying.questions.length === 0) return unsaid;
  const [withoutIt, members, own] = await Promise.all([
    withoutModel(deps, team),
    store.people.members(team),
    store.people.team(team),
  ]);
  const names = [...members.map(({ nickname }) => nickname), ...(own === null ? [] : [own.name])];
  const { words, use, setback } = await juryVoice.say({ ...saying, programme, names, withoutModel: withoutIt }, signal);
  if (use !== null) await store.modelUse.add(team, dayOf(clock.now()), use.promptTokens + use.answerTokens);
  if (setback !== null) log.info({ reason: setback }, "the jury asks in the house's words");
  return words;
}

/** The pitch as it is written, where nobody has said it yet. */
async function fromCanvases({ store }: Pick<RehearsalDeps, "store">, team: string, language: Language) {
  const canvases = await store.canvases.allTexts(team);
  const text = Object.values(canvases.pitch ?? {})
    .map((field) => field.text)
    .join("\n");
  return {
    id: "",
    team,
    author: { id: "", name: "" },
    at: "",
    mode: "practice",
    source: "script",
    language,
    spoken: scriptSpoken(text),
    voice: null,
    slides: [],
    uncertain: false,
    transcribedBy: null,
    canvases,
  } as const;
}

function writtenFindings(programme: Programme, canvases: Readonly<Record<string, CanvasTexts>>) {
  return Object.fromEntries(
    Object.entries(canvases).flatMap(([workshop, texts]) =>
      (programme.canvases[workshop]?.fields ?? []).flatMap((field) => {
        const text = texts[field.id]?.text ?? "";
        return text === "" ? [] : [[`${workshop}.${field.id}`, findingsOf(programme, workshop, field, text)]];
      }),
    ),
  );
}
