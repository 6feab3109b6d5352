import type { LangGraphRunnableConfig } from "@langchain/langgraph";
import type { AnswerKind, Diagnosis, Intent } from "../../domain/guidance.ts";
import { ModelFault } from "../../domain/model.ts";
import { hear } from "../../domain/planning/heard.ts";
import { type Past, pastFor, readPast } from "../../domain/planning/past.ts";
import type { TurnInput } from "../../domain/ports.ts";
import { wishedLanguage } from "../../domain/reading/language-wish.ts";
import { readSideTalk } from "../../domain/reading/side-talk.ts";
import { askedOfFolder } from "../answers/asked-of-folder.ts";
import type { State } from "../state.ts";
import { type Deps, type Run, runOf } from "../turn-context.ts";

/** A second reading by the model where the rules doubt; where it fails, their own stands. */
async function readTwice(
  { model }: Deps,
  first: Diagnosis,
  { input, past, run }: { input: TurnInput; past: Past; run: Run },
): Promise<Diagnosis> {
  if (model === null || input.withoutModel !== null || past.unsafe || !model.doubts(first, input)) return first;
  try {
    return await model.read(first, input, run);
  } catch (fault) {
    if (!(fault instanceof ModelFault)) throw fault;
    run.emit({ kind: "stepped_down", step: "read", reason: fault.reason });
    return first;
  }
}

/** What the message wants, in which language, at what risk, and which of its words speak to the canvas. */
export const diagnose =
  (deps: Deps) =>
  async ({ input }: State, config: LangGraphRunnableConfig): Promise<Partial<State>> => {
    const run = runOf(config);
    const past = readPast(input.window, input.member.id, input.now);
    const diagnosis = ofTheFolder(
      await readTwice(deps, deps.offline.read(input, past), { input, past, run }),
      input,
      deps.library,
    );
    run.emit({ kind: "diagnosed", diagnosis });
    const turned = diagnosis.intent === "contribution" && diagnosis.risk === "none";
    return { past: turned ? pastFor(input.text, past) : past, heard: hear(input.text), diagnosis };
  };

/** Readings that know nothing of the folder, under which a question about the programme may hide. */
const unread: ReadonlySet<Intent> = new Set(["contribution", "off_topic", "smalltalk"]);

/** Words that meet a question of ours ask none: "we don't know how many", "can we skip this one?". */
const metWithout: ReadonlySet<AnswerKind> = new Set(["does_not_know", "refusal"]);

/** A question that the programme's folder answers is one about the programme, whatever its words looked like. */
function ofTheFolder(diagnosis: Diagnosis, { text, programme, now }: TurnInput, library: Deps["library"]): Diagnosis {
  const { intent, risk, reply } = diagnosis;
  if (readSideTalk(text) !== null || wishedLanguage(text) !== null) return diagnosis;
  if (risk !== "none" || !unread.has(intent) || metWithout.has(diagnosis.answer)) return diagnosis;
  const told = askedOfFolder(text, { programme, library, now, language: reply }, intent === "smalltalk");
  return told ? { ...diagnosis, intent: "programme_question", entries: [] } : diagnosis;
}
