import type { Context } from "hono";
import { z } from "zod";
import { DomainError } from "../domain/errors.ts";
import { pathOf } from "../mentoring/workshop-path.ts";
import { workshopToday } from "../mentoring/workshop-today.ts";
import { memberOf } from "./auth.ts";
import { largestHistory, readJson } from "./body.ts";
import type { Door } from "./doors.ts";
import type { Env, House } from "./env.ts";
import { errorBody, languageOf } from "./errors.ts";
import { openAnswer, type Piece } from "./openai-answer.ts";
import { chunk, completion, completionShape, type Head, usageChunk } from "./openai-completion.ts";
import { chatInput, modelOf, readAsked } from "./openai-request.ts";
import { streamBlocks } from "./sse.ts";

const modelShape = z
  .object({ id: z.string(), object: z.literal("model"), created: z.int(), owned_by: z.string() })
  .meta({ id: "Model" });

/** The doors for software that speaks OpenAI's chat API: the bearer is a team member's token. */
export function openaiDoors(house: House): Door[] {
  const { programme } = house;
  const workshops = pathOf(programme).map(({ workshop }) => workshop.id);
  const models = [null, ...workshops.filter((id) => Object.hasOwn(programme.canvases, id))].map((workshop) => ({
    id: modelOf(workshop),
    object: "model" as const,
    created: 0,
    owned_by: programme.id,
  }));
  const model = (c: Context<Env>, id: string) => {
    const found = models.find((known) => known.id === id);
    if (found === undefined) throw new DomainError("unknown_workshop");
    return c.json(found);
  };
  return [
    {
      method: "get",
      path: "/v1/models",
      audience: "member",
      summary: "OpenAI-compatible: the assistant, and the assistant in each workshop",
      answer: { status: 200, schema: z.object({ object: z.literal("list"), data: z.array(modelShape) }) },
      handle: (c) => c.json({ object: "list", data: models }),
    },
    {
      method: "get",
      path: "/v1/models/{model}",
      audience: "member",
      summary: "OpenAI-compatible: one model, its slash escaped (`dalil%2Fframing`)",
      answer: { status: 200, schema: modelShape },
      handle: (c) => model(c, c.req.param("model")!),
    },
    {
      method: "get",
      path: "/v1/models/dalil/{workshop}",
      audience: "member",
      summary: "OpenAI-compatible: the assistant in one workshop",
      answer: { status: 200, schema: modelShape },
      handle: (c) => model(c, modelOf(c.req.param("workshop")!)),
    },
    {
      method: "post",
      path: "/v1/chat/completions",
      audience: "member",
      summary:
        "OpenAI-compatible: say something to the assistant, as the team's own message unless `store` is false; server-sent events where `stream` is true",
      body: chatInput,
      answer: { status: 200, schema: completionShape },
      handle: (c) => complete(house, c),
    },
  ];
}

async function complete(house: House, c: Context<Env>): Promise<Response> {
  const actor = memberOf(c);
  const asked = readAsked(await readJson(c, largestHistory), languageOf(c));
  const workshop = asked.workshop ?? (await workshopToday(house, { actor }));
  const leaving = new AbortController();
  const signal = AbortSignal.any([leaving.signal, house.closing, c.req.raw.signal]);
  const key = c.req.header("Idempotency-Key");
  const { turn, pieces } = await openAnswer(house, { actor, workshop, asked, key, signal });
  const head: Head = {
    id: `chatcmpl-${turn ?? house.ids.next()}`,
    created: Math.floor(house.clock.now().getTime() / 1000),
    model: modelOf(workshop),
  };
  if (!asked.stream) return c.json(await whole(head, pieces, signal));
  const blocks = blocksOf(head, pieces, { usage: asked.usage, refuse: (fault) => errorBody(fault, c, house.log) });
  return streamBlocks(blocks, { ...house, left: () => leaving.abort() });
}

async function whole(head: Head, pieces: AsyncIterable<Piece>, signal: AbortSignal): Promise<object> {
  try {
    for await (const piece of pieces) {
      if (piece.kind !== "ended") continue;
      const { text, aside, usage } = piece;
      return completion(head, { text, aside: { ...aside, withdrawn: false }, usage });
    }
  } catch (fault) {
    // A caller who has left is no fault to be logged.
    if (!signal.aborted) throw fault;
  }
  throw new DomainError("internal");
}

/** The answer as server-sent events. A fault after the first word is an event too, which clients throw. */
async function* blocksOf(
  head: Head,
  pieces: AsyncIterable<Piece>,
  { usage, refuse }: { usage: boolean; refuse: (fault: unknown) => object },
): AsyncGenerator<string> {
  const write = (delta: Parameters<typeof chunk>[1], last = false) => block(chunk(head, delta, { last, usage }));
  let standing = "";
  let withdrawn = false;
  yield write({ role: "assistant", content: "" });
  try {
    for await (const piece of pieces) {
      if (piece.kind === "text") {
        standing += piece.delta;
        yield write({ content: piece.delta });
      } else if (piece.kind === "withdrawn") {
        // Words on a stream cannot be unsaid: a blank line parts them from those that stand.
        if (standing !== "") yield write({ content: "\n\n" });
        withdrawn ||= standing !== "";
        standing = "";
      } else {
        if (piece.text.startsWith(standing) && piece.text !== standing)
          yield write({ content: piece.text.slice(standing.length) });
        yield write({ dalil: { ...piece.aside, withdrawn } }, true);
        if (usage) yield block(usageChunk(head, piece.usage));
        yield "data: [DONE]\n\n";
      }
    }
  } catch (fault) {
    yield block(refuse(fault));
  }
}

const block = (data: object): string => `data: ${JSON.stringify(data)}\n\n`;
