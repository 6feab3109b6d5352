import type { Check } from "../../domain/guidance.ts";
import { type LanguageModel, ModelFault } from "../../domain/model.ts";
import { countWords, withoutMarks } from "../../domain/planning/quoting.ts";
import type { Prompts } from "../../model/prompts.ts";
import { checkReply, longestReply, sourcesOf } from "../check-reply.ts";
import type { ModelRun, ModelVoice, Spoken } from "../voice/voice.ts";
import { quotedIn, withoutCopies } from "./copies.ts";
import { holdBack } from "./hold-back.ts";
import { marksOf } from "./leaks.ts";
import { toldToWrite } from "./told.ts";
import { checkModelWords } from "./words-check.ts";

/** Tokens of an answer for so many words: Arabic takes most. */
const tokensPerWord = 6;

const faultNames: Readonly<Record<Exclude<keyof Check, "words">, string>> = {
  grounded: "it quotes words that nobody wrote",
  rightLanguage: "it is not in the language asked for",
  oneQuestion: "it has more than one question, or words after the question",
  shortEnough: "it is too long",
  harmless:
    "it holds a link, markup, a code, something of your instructions, or claims an approval, a mark, an act, another self or another team",
  leavesWork: "it does the team's work: a finished field, a list of ideas, or a figure or name that nobody gave",
  mannered: "it praises without an object, guesses a winner or speaks as a form does",
};

/** What is wrong with a model's words, as it is told to it; "" when nothing is. */
export const faultsOf = (check: Check): string =>
  (Object.keys(faultNames) as (keyof typeof faultNames)[])
    .filter((fault) => !check[fault])
    .map((fault) => faultNames[fault])
    .join("; ");

/** Writes with a model what `write` of the voice promises; the text is handed out while it comes. */
export function writeWithModel(model: LanguageModel, prompts: Prompts): ModelVoice["write"] {
  const marks = marksOf(...["write", "rewrite", "read"].map(prompts.body));
  return async (brief, { draft, failed }, run) => {
    const asked = prompts.fill("write", toldToWrite(brief, draft.text));
    const again = failed && prompts.fill("rewrite", { faults: faultsOf(failed.check), reply: failed.text });
    const passages = draft.citations.map(({ quote }) => quote);
    const sources = [...sourcesOf(brief), ...passages, ...quotedIn(draft.text)];
    const { text, lost } = await streamed(
      model,
      {
        team: brief.input.team,
        names: brief.input.names,
        tokens: longestReply(brief.plan) * tokensPerWord,
        deadline: run.deadline,
        messages: [
          { role: "user", text: asked.text },
          ...(again === null ? [] : ([{ role: "user", text: again.text }] as const)),
        ],
      },
      { sources, run, hashes: { write: asked.hash, ...(again === null ? {} : { rewrite: again.hash }) } },
    );
    const said = checkReply({ text, citations: draft.citations }, brief, sources);
    // A passage told to the letter may hold a question that is not ours, and the house's own length is long enough.
    const own = () => checkReply({ text: withoutCopies(text, passages), citations: draft.citations }, brief, sources);
    const oneQuestion = said.oneQuestion || own().oneQuestion;
    const shortEnough = said.shortEnough || said.words <= countWords(withoutMarks(draft.text));
    const { quoted, spoken, ...words } = checkModelWords(text, brief, { sources, draft: draft.text, marks });
    if (text.trim() === "") throw new ModelFault("unreadable");
    const grounded = said.grounded && quoted && !lost && marksStand(text, draft);
    return {
      text,
      check: { ...said, ...words, oneQuestion, shortEnough, grounded, rightLanguage: said.rightLanguage && spoken },
    };
  };
}

/** Every mark of a citation points at one, and the house's own marks are kept. */
function marksStand(text: string, { text: own, citations }: Spoken): boolean {
  const marked = (words: string) => new Set([...words.matchAll(/\[(\d+)\]/g)].map((match) => Number(match[1])));
  const kept = marked(text);
  if ([...kept].some((mark) => mark < 1 || mark > citations.length)) return false;
  return marked(own).size === 0 || kept.size > 0;
}

/** Asks, and hands out what may be shown; `lost`: not all of it may be, and the reply cannot stand. */
async function streamed(
  model: LanguageModel,
  ask: Parameters<LanguageModel["write"]>[0],
  {
    sources,
    run,
    hashes,
  }: { sources: readonly string[]; run: ModelRun & { text(delta: string): void }; hashes: Record<string, string> },
): Promise<{ text: string; lost: boolean }> {
  const lost = new AbortController();
  const filter = holdBack(sources);
  let whole = "";
  const emit = (came: string) => {
    const delta = whole === "" ? came.trimStart() : came;
    whole += delta;
    if (lost.signal.aborted) return;
    const shown = filter.push(delta);
    // What comes can no longer be shown: the rest need not be paid for.
    if (shown === null) lost.abort();
    else if (shown !== "") run.text(shown);
  };
  try {
    const { use } = await model.write(ask, emit, AbortSignal.any([run.signal, lost.signal]));
    run.spend({ use, prompts: hashes });
    const rest = lost.signal.aborted ? null : filter.end();
    if (rest) run.text(rest);
    return { text: whole, lost: rest === null };
  } catch (fault) {
    if (!lost.signal.aborted || run.signal.aborted) throw fault;
    const asked = ask.messages.reduce((sum, message) => sum + message.text.length, 0);
    const use = {
      model: model.name,
      calls: 1,
      promptTokens: Math.ceil(asked / 4),
      answerTokens: Math.ceil(whole.length / 4),
    };
    run.spend({ use, prompts: hashes });
    return { text: whole, lost: true };
  }
}
