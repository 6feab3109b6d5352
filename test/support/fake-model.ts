import { type LanguageModel, type ModelAsk, ModelFault, type Setback } from "../../src/domain/model.ts";

/** What the double says: words, an object for structured questions, or a fault. */
export type Said = string | { json: unknown } | { fault: Setback; after?: string };

/** A language model that says what it is told to say, word by word; `asks` is what it was told. */
export function fakeModel(say: (ask: ModelAsk & { name?: string }, nth: number) => Said): LanguageModel & {
  asks: (ModelAsk & { name?: string })[];
} {
  const asks: (ModelAsk & { name?: string })[] = [];
  const use = (ask: ModelAsk, text: string) => ({
    model: "double",
    calls: 1,
    promptTokens: ask.messages.reduce((sum, message) => sum + message.text.length, 0),
    answerTokens: text.length,
  });
  const told = (ask: ModelAsk & { name?: string }) => {
    asks.push(ask);
    return say(ask, asks.length);
  };
  return {
    name: "double",
    asks,
    async write(ask, emit, signal) {
      const said = told(ask);
      const text = typeof said === "string" ? said : "fault" in said ? (said.after ?? "") : JSON.stringify(said.json);
      for (const piece of text.match(/\s*\S+|\s+$/gu) ?? []) {
        signal.throwIfAborted();
        emit(piece);
      }
      signal.throwIfAborted();
      if (typeof said === "object" && "fault" in said) throw new ModelFault(said.fault);
      return { text, use: use(ask, text) };
    },
    async fill(ask) {
      const said = told(ask);
      if (typeof said === "object" && "fault" in said) throw new ModelFault(said.fault);
      const read = ask.schema.safeParse(typeof said === "object" && "json" in said ? said.json : null);
      if (!read.success) throw new ModelFault("unreadable");
      return { value: read.data, use: use(ask, "{}") };
    },
  };
}

/** The message that a prompt asks to answer. */
export const messageIn = ({ messages }: ModelAsk): string =>
  /The message(?: to answer)?:\n<<<\n([\s\S]*?)\n>>>/u.exec(messages[0]!.text)?.[1] ?? "";
