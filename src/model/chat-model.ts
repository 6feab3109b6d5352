import { type LanguageModel, type ModelAsk, ModelFault, type ModelUse } from "../domain/model.ts";
import { CallFailed } from "./call-failed.ts";
import { type EndpointOptions, openEndpoint } from "./endpoint.ts";
import { openFiller } from "./fill.ts";
import { type CallClock, type Line, type Log, openSwitchboard } from "./held-ask.ts";
import { openManners, type Part, toLeaveOut } from "./manners.ts";
import { type Mask, openMask } from "./masking.ts";
import { type Answer, limitsOf, readStream, readWhole } from "./read-answer.ts";
import { openTeller } from "./teller.ts";

export interface ChatModelOptions extends EndpointOptions {
  model: string;
  /** Most calls under way at once. */
  calls: number;
  log?: Log | undefined;
  clock?: CallClock | undefined;
}

/** What a request says besides the model's name. */
export interface Question {
  messages: readonly { role: string; content: string }[];
  tokens: number;
  temperature?: number;
  format?: object | undefined;
}

/** Opens the door to a model; nothing is asked of the endpoint until the first call. */
export function openChatModel(options: ChatModelOptions): LanguageModel & { close(): void } {
  const endpoint = openEndpoint(options);
  const switchboard = openSwitchboard(options.calls, options.log ?? (() => undefined), options.clock);
  const manners = openManners();

  /** One request, asked again without a part that the endpoint refuses; what that teaches is kept once it worked. */
  async function ask(
    line: Line,
    question: Question,
    use: ModelUse,
    heard: ((text: string) => void) | null,
  ): Promise<Answer> {
    const without = new Set<Part>();
    for (;;) {
      const sent: Part[] = [];
      const body = bodyOf(question, heard !== null, (part) => {
        if (without.has(part) || manners.refused.has(part)) return false;
        sent.push(part);
        return true;
      });
      let handedOut = false;
      try {
        const answer = await line.request(
          async (signal) => {
            use.calls += 1;
            const response = await endpoint.post("/chat/completions", body, signal);
            const limits = limitsOf(question.tokens);
            let told = 0;
            let answer: Answer | null = null;
            try {
              answer = heard
                ? await readStream(response, limits, (text) => {
                    handedOut = true;
                    told += text.length;
                    heard(text);
                  })
                : await readWhole(response, limits);
              return answer;
            } finally {
              use.promptTokens += answer?.promptTokens ?? tokensIn(question.messages);
              use.answerTokens += answer?.answerTokens ?? Math.ceil((answer?.text.length ?? told) / 4);
            }
          },
          () => !handedOut,
        );
        for (const part of sent) manners.taken.add(part);
        for (const part of without) manners.refused.add(part);
        return answer;
      } catch (error) {
        const part = error instanceof CallFailed ? toLeaveOut(error, sent, manners) : null;
        if (part === null) throw error;
        without.add(part);
      }
    }
  }

  function bodyOf(question: Question, stream: boolean, takes: (part: Part) => boolean): object {
    const { messages, tokens, temperature, format } = question;
    return {
      model: options.model,
      messages,
      [takes("max_tokens") ? "max_tokens" : "max_completion_tokens"]: tokens,
      ...(temperature !== undefined && takes("temperature") ? { temperature } : {}),
      ...(format === undefined ? {} : { response_format: format }),
      ...(stream
        ? { stream: true, ...(takes("stream_options") ? { stream_options: { include_usage: true } } : {}) }
        : {}),
    };
  }

  /** Hides what is personal, and counts what the calls cost, whether they end well or not. */
  async function counted<T>(
    given: ModelAsk,
    signal: AbortSignal,
    work: (line: Line, mask: Mask, messages: Question["messages"], use: ModelUse) => Promise<T>,
  ): Promise<T> {
    const use: ModelUse = { model: options.model, calls: 0, promptTokens: 0, answerTokens: 0 };
    try {
      return await switchboard.hold(given, signal, (line) => {
        const mask = openMask(
          given.names,
          given.messages.map(({ text }) => text),
        );
        const messages = given.messages.map(({ role, text }) => ({ role, content: mask.hide(text) }));
        return work(line, mask, messages, use);
      });
    } catch (error) {
      throw error instanceof ModelFault ? new ModelFault(error.reason, { ...error.details, ...use }) : error;
    }
  }

  const filler = openFiller(ask, manners);
  return {
    name: options.model,
    write: (given, emit, signal) =>
      counted(given, signal, async (line, mask, messages, use) => {
        const teller = openTeller(mask, emit);
        await ask(line, { messages, tokens: given.tokens }, use, teller.heard);
        return { text: teller.end(), use };
      }),
    fill: (given, signal) =>
      counted(given, signal, async (line, mask, messages, use) => {
        return { value: await filler(given, messages, mask, line, use), use };
      }),
    close: () => switchboard.close(),
  };
}

const tokensIn = (messages: Question["messages"]): number =>
  Math.ceil(messages.reduce((sum, { content }) => sum + content.length, 0) / 4);
