import type { LangGraphRunnableConfig } from "@langchain/langgraph";
import type { Diagnosis, Intent } from "../../domain/guidance.ts";
import { hear } from "../../domain/planning/heard.ts";
import { pastFor, readPast } from "../../domain/planning/past.ts";
import type { TurnInput } from "../../domain/ports.ts";
import { askedOfFolder } from "../answers/asked-of-folder.ts";
import type { State } from "../state.ts";
import { type Deps, runOf } from "../turn-context.ts";

/** What the message wants, in which language, at what risk, and which of its words speak to the canvas. */
export const diagnose =
  ({ voice, library }: Deps) =>
  async ({ input }: State, config: LangGraphRunnableConfig): Promise<Partial<State>> => {
    const { emit, signal } = runOf(config);
    const past = readPast(input.window, input.member.id, input.now);
    const diagnosis = ofTheFolder(await voice.read(input, past, signal), input, library);
    emit({ kind: "diagnosed", diagnosis });
    const turned = diagnosis.intent === "contribution" && diagnosis.risk === "none";
    return { past: turned ? pastFor(input.text, past) : past, heard: hear(input.text), diagnosis };
  };

/** Readings that know nothing of the folder, under which a question about the programme may hide. */
const unread: ReadonlySet<Intent> = new Set(["contribution", "off_topic", "smalltalk"]);

/** A question that the programme's folder answers is one about the programme, whatever its words looked like. */
function ofTheFolder(diagnosis: Diagnosis, { text, programme, now }: TurnInput, library: Deps["library"]): Diagnosis {
  const { intent, risk, reply } = diagnosis;
  if (risk !== "none" || !unread.has(intent)) return diagnosis;
  const told = askedOfFolder(text, { programme, library, now, language: reply }, intent === "smalltalk");
  return told ? { ...diagnosis, intent: "programme_question", entries: [] } : diagnosis;
}
