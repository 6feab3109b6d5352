import type { Answer } from "./answer.ts";
import type { Ask } from "./ask.ts";
import type { Pace } from "./script.ts";

/** An answer in the words of OpenAI's API: in one piece, or in pieces for a stream. */
export interface Paper {
  /** The body of an answer that is not streamed. */
  whole(): string;
  /** The frames of a stream, one a chunk of tokens, then how it finished, the usage if asked for, and `[DONE]`. */
  frames(tokensPerChunk: number): string[];
  /** How many tokens the answer has. */
  tokens: number;
}

/** About what a tokenizer would cut: words with the space before them, long ones in pieces. The pieces joined are `text`. */
export const tokensOf = (text: string, letters: number): string[] =>
  text.match(new RegExp(`\\s?\\S{1,${letters}}|\\s`, "gu")) ?? [];

export const lastFrame = "data: [DONE]\n\n";

export function writePaper(ask: Ask, answer: Answer, pace: Pace, number: number): Paper {
  const tokens = tokensOf(answer.text, pace.letters_per_token);
  const head = { id: `chatcmpl-${number}`, created: Math.floor(Date.now() / 1000), model: ask.model };
  const prompt = Math.ceil(ask.characters / 4);
  const usage = { prompt_tokens: prompt, completion_tokens: tokens.length, total_tokens: prompt + tokens.length };
  const reason = answer.kind === "tool" ? "tool_calls" : "stop";
  const call = { id: `call_${number}`, type: "function" };
  return {
    tokens: tokens.length,
    whole() {
      const message =
        answer.kind === "tool"
          ? { content: null, tool_calls: [{ ...call, function: { name: answer.name, arguments: answer.text } }] }
          : { content: answer.text };
      const choice = { index: 0, message: { role: "assistant", ...message }, logprobs: null, finish_reason: reason };
      return JSON.stringify({ ...head, object: "chat.completion", choices: [choice], usage });
    },
    frames(tokensPerChunk) {
      // Built by hand around each token: a benchmark has this machine write thousands of frames a second.
      const start = `data: ${JSON.stringify({ ...head, object: "chat.completion.chunk" }).slice(0, -1)},"choices":[`;
      const frame = (delta: string, finish = "null") =>
        `${start}{"index":0,"delta":${delta},"logprobs":null,"finish_reason":${finish}}]}\n\n`;
      const opening =
        answer.kind === "tool"
          ? { content: null, tool_calls: [{ index: 0, ...call, function: { name: answer.name, arguments: "" } }] }
          : { content: "" };
      const frames: string[] = [];
      for (let at = 0; at < tokens.length; at += tokensPerChunk) {
        const text = JSON.stringify(tokens.slice(at, at + tokensPerChunk).join(""));
        frames.push(
          frame(
            answer.kind === "tool"
              ? `{"tool_calls":[{"index":0,"function":{"arguments":${text}}}]}`
              : `{"content":${text}}`,
          ),
        );
      }
      // As endpoints do, the role comes with the first token, and the end with the last.
      frames[0] = frame(JSON.stringify({ role: "assistant", ...opening })) + (frames[0] ?? "");
      frames[frames.length - 1] += frame("{}", `"${reason}"`);
      if (ask.usage) frames[frames.length - 1] += `${start}],"usage":${JSON.stringify(usage)}}\n\n`;
      frames.push(lastFrame);
      return frames;
    },
  };
}
