import type { CanvasTexts } from "../../domain/canvas.ts";
import type { Language } from "../../domain/language/names.ts";
import type { Actor } from "../../domain/people.ts";
import type { Programme } from "../../domain/programme.ts";
import { type JuryQuestion, juryQuestions } from "../../domain/rehearsal/jury/questions.ts";
import { asked } from "../../domain/rehearsal/jury/words.ts";
import { scriptSpoken } from "../../domain/rehearsal/spoken.ts";
import { findingsOf } from "../findings.ts";
import { askedTeam } from "../permission.ts";
import type { RehearsalDeps } from "./deps.ts";
import { foundRehearsal } from "./found-rehearsal.ts";
import { juryOf, reportInput } from "./report-of.ts";

/** A question as it is put to the team. */
export interface PutQuestion extends JuryQuestion {
  words: string;
  /** Name of the seat and of the topic, in the reader's language. */
  seatName: string;
  topicName: string;
}

/** What a sitting asks; the file of objections asks about everything. */
const counts = { sitting: 6, objections: 18 } as const;

/**
 * The questions of three seats, the weakest points first: from a rehearsal, or from the pitch's canvas where none is
 * named. Neither names nor the language of the team change them.
 */
export async function askJury(
  deps: Pick<RehearsalDeps, "store" | "programme" | "report" | "juryWords">,
  input: { actor: Actor; rehearsal?: string | undefined; language: Language; all?: boolean },
): Promise<PutQuestion[]> {
  const { id: team } = await askedTeam(deps, input.actor, "read_team");
  const { programme } = deps;
  const rehearsal =
    input.rehearsal === undefined
      ? await fromCanvases(deps, team, input.language)
      : await foundRehearsal(deps, input.actor, "read_team", input.rehearsal);
  const report = await deps.report(reportInput(programme, rehearsal));
  const questions = juryQuestions({
    report,
    links: report.links,
    written: writtenFindings(programme, rehearsal.canvases),
    jury: juryOf(programme),
    count: input.all === true ? counts.objections : counts.sitting,
  });
  const words = (await deps.juryWords())[input.language];
  return questions.map((question) => ({
    ...question,
    words: asked(words, question),
    seatName: words.seat[question.seat],
    topicName: words.topic[question.topic].name,
  }));
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
