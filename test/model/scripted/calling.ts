import type { Script } from "../../../src/model/scripted/script.ts";
import { startScriptedModel } from "../../../src/model/scripted/server.ts";

/** A scripted model for one piece of a test. */
export async function withModel<T>(
  script: Script,
  work: (model: Awaited<ReturnType<typeof startScriptedModel>>) => Promise<T>,
): Promise<T> {
  const model = await startScriptedModel({ script });
  try {
    return await work(model);
  } finally {
    await model.close();
  }
}

/** Posts to the model; `text` is the body as it came. */
export async function post(url: string, body: object, path = "/chat/completions", signal?: AbortSignal) {
  const response = await fetch(url + path, {
    method: "POST",
    body: JSON.stringify({ model: "scripted", ...body }),
    signal: signal ?? null,
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

export const said = (text: string) => ({ messages: [{ role: "user", content: text }] });

/** The words of a whole answer. */
export async function answerOf(url: string, body: object): Promise<string> {
  const { text } = await post(url, body);
  return JSON.parse(text).choices[0].message.content;
}

/** The words of a streamed answer, joined. */
export const wordsOf = (stream: string): string =>
  stream
    .split("\n\n")
    .filter((frame) => frame.startsWith("data: {"))
    .map((frame) => JSON.parse(frame.slice(6)).choices[0]?.delta.content ?? "")
    .join("");
