import { z } from "zod";
import type { DraftInput } from "../../domain/feedback/drafter.ts";
import type { Remark } from "../../domain/feedback/feedback.ts";
import { type LanguageModel, ModelFault } from "../../domain/model.ts";
import { standsIn, withoutMarks } from "../../domain/planning/quoting.ts";
import type { Prompts } from "../../model/prompts.ts";
import { faultsAside } from "../model/check-aside.ts";
import { marksOf } from "../model/leaks.ts";
import { paid } from "../model/paid.ts";
import type { DraftWriter } from "./draft-context.ts";
import { toldToDraft } from "./told.ts";

const answerSchema = z.object({ remarks: z.array(z.object({ id: z.string(), text: z.string() })) });

/** Tokens of a whole draft: six remarks of some forty words, Arabic taking most. */
const tokens = 1600;

export function draftWriter(model: LanguageModel, prompts: Prompts): DraftWriter {
  const marks = marksOf(prompts.body("feedback"));
  return (input, { remarks, faults }, run) =>
    paid(model, run, async () => {
      const { text, hash } = prompts.fill("feedback", toldToDraft(input, remarks, faults));
      const ask = {
        team: input.team,
        names: input.names,
        tokens,
        deadline: run.deadline,
        messages: [{ role: "user", text }] as const,
        schema: answerSchema,
        name: "feedback",
      };
      const { value, use } = await model.fill(ask, run.signal);
      run.spend({ use, prompts: { feedback: hash } });
      const written = remarks.map((remark) => {
        const said = value.remarks.find(({ id }) => id === remark.id)?.text.trim() ?? "";
        if (said === "") throw new ModelFault("unreadable");
        return { ...remark, text: said };
      });
      const found = written.map((remark, place) => faultsIn(input, remark, remarks[place]!, marks));
      const told = [...new Set(found.filter((fault) => fault !== ""))];
      return { remarks: written, faults: told.length === 0 ? null : told.join("; ") };
    });
}

/** What is wrong with a remark as the model wrote it; "" when nothing is. */
function faultsIn(input: DraftInput, { text, quote }: Remark, draft: Remark, marks: ReadonlySet<string>): string {
  const sources = [...Object.values(input.texts), input.speech?.text ?? "", withoutMarks(draft.text)];
  const keeps = quote === null || standsIn(quote, [text]);
  return faultsAside(text, input, { sources, draft: draft.text, marks, keeps });
}
