import { join } from "node:path";
import { expect, test } from "vitest";
import type { Message } from "../../src/domain/conversation.ts";
import { openStore } from "../../src/store/open.ts";
import { ownFolder } from "../support/folders.ts";
import { addCast } from "../support/people.ts";
import { awaitOutput, killNow, start } from "../support/process.ts";

const kills = 50;

interface Sent {
  text: string;
  message: string;
  turn: string;
}

/** Sends one message after another; what is not acknowledged is sent again with its key, as a phone does. */
function phone(name: string, token: string, address: () => string | null, isOver: () => boolean) {
  const sent: Sent[] = [];
  const writing = (async () => {
    for (let number = 0; !isOver(); number += 1) {
      const text = `${name} ${number}`;
      for (;;) {
        const origin = address();
        const ids = origin === null ? null : await post(origin, token, { text, key: text });
        if (ids !== null) {
          sent.push({ text, ...ids });
          break;
        }
        if (isOver()) return;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    }
  })();
  return { sent, writing };
}

async function post(
  origin: string,
  token: string,
  body: { text: string; key: string },
): Promise<{ turn: string; message: string } | null> {
  try {
    const answer = await fetch(`${origin}/api/conversations/framing/messages`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    if (answer.status !== 202) throw new Error(`${answer.status} ${await answer.text()}`);
    return (await answer.json()) as { turn: string; message: string };
  } catch (fault) {
    if (fault instanceof Error && /^\d/.test(fault.message)) throw fault;
    return null;
  }
}

const acknowledged = (phones: readonly { sent: readonly Sent[] }[]): number =>
  phones.reduce((sum, { sent }) => sum + sent.length, 0);

test(`killed ${kills} times while four members write, the server loses and doubles no acknowledged message`, async () => {
  const file = join(ownFolder(), "dalil.db");
  const store = await openStore(file);
  const cast = await addCast(store);
  await store.close();

  let address: string | null = null;
  let over = false;
  const phones = (["amina", "brahim", "chaimae", "driss"] as const).map((name) =>
    phone(
      name,
      cast.tokens[name],
      () => address,
      () => over,
    ),
  );
  const variables = { DATABASE_URL: file, PORT: "0", LOG_LEVEL: "error" };
  const next = () => start("test/support/serving.ts", variables);
  // Two spares read the programme while one serves; the store is opened only when one's turn has come.
  const spares = [next(), next()];
  for (let kill = 0; kill < kills; kill += 1) {
    const child = spares.shift()!;
    if (kill + 2 < kills) spares.push(next());
    child.stdin!.write("go\n");
    const found = await awaitOutput(child, /^(\d+)\n/);
    address = `http://127.0.0.1:${found[1]}`;
    // At any moment: somewhere among the next messages, and some milliseconds into one.
    const until = acknowledged(phones) + 1 + Math.random() * 60;
    while (acknowledged(phones) < until) await new Promise((resolve) => setTimeout(resolve, 1));
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 8));
    await killNow(child);
    address = null;
  }
  over = true;
  await Promise.all(phones.map(({ writing }) => writing));

  const kept = await openStore(file);
  for (const [team, members] of [
    [cast.atlas.id, phones.slice(0, 2)],
    [cast.dunes.id, phones.slice(2)],
  ] as const) {
    const messages = await kept.conversations.messages(team, "framing", { reader: null, limit: 1_000_000 });
    expect(messages.map((message) => message.position)).toEqual(messages.map((_, index) => index + 1));
    const written = messages.filter((message) => message.author.kind === "member");
    expect(new Set(written.map((message) => message.text)).size).toBe(written.length);
    const byId = new Map(written.map((message): [string, Message] => [message.id, message]));
    for (const { sent } of members) {
      for (const { text, message, turn } of sent) expect(byId.get(message)).toMatchObject({ text, turn });
    }
    // Nothing is kept that no phone wrote: at most one message a phone was on its way when the power went.
    expect(written.length - acknowledged(members)).toBeLessThanOrEqual(members.length);
  }
  await kept.close();
}, 900_000);
