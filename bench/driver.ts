import { Agent, request } from "node:http";

/** One turn as its reader lives it, in milliseconds. */
export interface Timed {
  first: number;
  whole: number;
  /** The longest silence between two words. */
  gap: number;
  /** The end of what came. */
  log: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 5000 });

interface Asking {
  method?: string;
  /** A text is sent as it stands. */
  body?: object | string;
  token?: string;
  /** What marks a word in the stream. */
  word?: RegExp;
  signal?: AbortSignal;
}

/** Asks by plain node:http, which costs this machine the least; `began` is when the turn began. */
export function ask(url: string, asking: Asking, began = performance.now()): Promise<Timed> {
  const { method = "POST", body, token, word, signal } = asking;
  const text = typeof body === "object" ? JSON.stringify(body) : body;
  const headers = {
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    ...(text === undefined ? {} : { "content-type": "application/json", "content-length": Buffer.byteLength(text) }),
  };
  return new Promise((resolve, reject) => {
    const asked = request(url, { agent, method, headers, ...(signal === undefined ? {} : { signal }) }, (answer) => {
      let log = "";
      let [first, last, gap] = [0, 0, 0];
      answer.setEncoding("utf8");
      answer.on("data", (part: string) => {
        log += part;
        if (word === undefined || !word.test(part)) return;
        const now = performance.now();
        if (first === 0) first = now - began;
        else gap = Math.max(gap, now - last);
        last = now;
      });
      answer.once("error", reject);
      answer.once("end", () => {
        if (answer.statusCode! >= 300) reject(new Error(`${url}: ${answer.statusCode} ${log}`));
        else resolve({ first, whole: performance.now() - began, gap, log });
      });
    });
    asked.once("error", (fault: NodeJS.ErrnoException) => {
      // A kept connection that the server closed while the request was on its way to it: nothing was asked yet.
      if (asked.reusedSocket && fault.code === "ECONNRESET" && signal?.aborted !== true)
        ask(url, asking, began).then(resolve, reject);
      else reject(fault);
    });
    asked.end(text);
  });
}

/** `count` turns of each of `crowd`, one after another, all of the crowd at once; they begin spread over `spread` ms. */
export async function rally<T>(
  crowd: readonly T[],
  count: number,
  turn: (one: T, index: number) => Promise<Timed>,
  spread = 0,
): Promise<Timed[]> {
  const played = await Promise.all(
    crowd.map(async (one, place) => {
      await new Promise((begin) => setTimeout(begin, (spread * place) / crowd.length));
      const times: Timed[] = [];
      for (let index = 0; index < count; index += 1) times.push(await turn(one, index));
      return times;
    }),
  );
  return played.flat();
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
}
