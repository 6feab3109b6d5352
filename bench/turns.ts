/**
 * What an offline turn costs, over real HTTP on this machine: `npm run bench -- [teams] [turns per team]`.
 * The driver shares the machine with the server. A turn is timed from posting the message to the last event of its
 * log. The same run times a request that does nothing (`/health`), so that machines can be compared by the ratio.
 */
import { setTimeout } from "node:timers/promises";
import { startServer } from "./server.ts";

const teams = Number(process.argv[2] ?? 16);
const turns = Number(process.argv[3] ?? 40);
/** Messages a second in all, sent on time whether or not the ones before are answered. */
const pace = 100;
/** Teams that talk alone, one after another, so that a late turn can be held against an early one. */
const lone = 6;

/** What a team writes, in turn: a framing conversation in four languages with questions in between. */
const said = [
  "slt on veut travailler sur l'eau au village",
  "les femmes du douar",
  "à quelle heure est le jury pitch ?",
  "elles marchent 2 heures chaque matin jusqu'à la source",
  "حنا فدوار قريب من تنغير، الما كيتقطع بزاف",
  "سولنا 12 دار، 9 منهم كيجيبو الما من بعيد",
  "c'est quoi le brainwriting ?",
  "we could make an app that tells when the water comes",
  "they borrow a donkey or pay a truck 50 dh",
  "bghina n3rfo wach lfekra mzyana",
];

let named = 0;

interface Phone {
  token: string;
}

interface Timed {
  whole: number;
}

const server = await startServer(teams + lone);
try {
  await setTimeout(2000);
  const idle = server.memory();
  const phones = await Promise.all(server.codes.map((code, index) => join(code, index)));
  const crowd = phones.slice(0, teams);
  await rally(crowd, 20, "warm"); // the code warms up before anything is counted
  const health = await cost(async () => {
    const many = teams * turns;
    for (let done = 0; done < many; done += 32)
      await Promise.all(Array.from({ length: 32 }, () => fetch(`${server.url}/health`).then((r) => r.text())));
    return many;
  });
  const disk = server.disk();
  const paced: Timed[] = [];
  const alongside = await cost(async () => paced.push(...(await march(crowd, Math.max(turns, 20) * teams))));
  const full: Timed[] = [];
  const whole = await cost(async () => full.push(...(await rally(crowd, turns, "run"))));
  const grown = server.disk() - disk;
  const early: Timed[] = [];
  const late: Timed[] = [];
  for (const phone of phones.slice(teams)) {
    const talk = await rally([phone], 51, `lone-${phone.token.slice(-6)}`);
    early.push(...talk.slice(1, 11));
    late.push(...talk.slice(41, 51));
  }
  const ratio = (one: number, other: number) => `${(one / other).toFixed(2)} times`;
  const perTurn = whole.cpu / whole.count;
  const rows: [string, string][] = [
    ["ready after", `${server.readyAfter.toFixed(0)} ms`],
    ["memory: idle, after the run", `${idle.toFixed(0)} MB, ${server.memory().toFixed(0)} MB`],
    [`${pace} turns a second, ${teams} teams: p50, p95, worst`, quantiles(paced)],
    ["  the server's core is busy", `${((100 * alongside.cpu) / alongside.wall).toFixed(0)} %`],
    [`as fast as answered, ${teams} teams: p50, p95, worst`, quantiles(full)],
    ["  turns a second", (whole.count / (whole.wall / 1000)).toFixed(0)],
    ["  server CPU a turn", `${perTurn.toFixed(2)} ms`],
    ["  a turn costs as many /health requests", (perTurn / (health.cpu / health.count)).toFixed(1)],
    ["turns 42 to 51 against 2 to 11, p50", ratio(quantile(late, 0.5), quantile(early, 0.5))],
    ["disk a turn", `${(grown / (paced.length + full.length) / 1024).toFixed(1)} kB`],
  ];
  for (const [name, value] of rows) console.log(`${name.padEnd(52)}${value}`);
} finally {
  server.stop();
}

async function join(code: string, index: number): Promise<Phone> {
  const response = await fetch(`${server.url}/api/join`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ code, nickname: `N${index}`, language: ["fr", "ar", "en"][index % 3] }),
  });
  if (!response.ok) throw new Error(`join: ${response.status} ${await response.text()}`);
  return (await response.json()) as Phone;
}

/** Every phone plays `count` turns, one after another, all phones at once. */
async function rally(phones: readonly Phone[], count: number, run: string): Promise<Timed[]> {
  const played = await Promise.all(
    phones.map(async ({ token }, phone) => {
      const times: Timed[] = [];
      for (let index = 0; index < count; index += 1)
        times.push(await turn(token, index + phone, `${run}-${phone}-${index}`));
      return times;
    }),
  );
  return played.flat();
}

/** `count` turns begin at an even pace, the phones in turn. */
async function march(phones: readonly Phone[], count: number): Promise<Timed[]> {
  const began = performance.now();
  const running: Promise<Timed>[] = [];
  for (let index = 0; index < count; index += 1) {
    await setTimeout(Math.max(0, began + (index * 1000) / pace - performance.now()));
    const { token } = phones[index % phones.length]!;
    running.push(turn(token, Math.floor(index / phones.length) + (index % phones.length), `march-${index}`));
  }
  return await Promise.all(running);
}

async function turn(token: string, place: number, key: string): Promise<Timed> {
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const began = performance.now();
  const sent = await fetch(`${server.url}/api/conversations/framing/messages`, {
    method: "POST",
    headers,
    body: JSON.stringify({ text: `${said[place % said.length]} ${placeName()}`, key }),
  });
  if (sent.status !== 202) throw new Error(`message: ${sent.status} ${await sent.text()}`);
  const { turn } = (await sent.json()) as { turn: string };
  const events = await fetch(`${server.url}/api/turns/${turn}/events`, { headers });
  let log = "";
  const decoder = new TextDecoder();
  for await (const chunk of events.body!) {
    log += decoder.decode(chunk, { stream: true });
  }
  if (!/event: finished/.test(log)) throw new Error(`the turn did not finish: ${log.slice(-300)}`);
  return { whole: performance.now() - began };
}

/** A name that no list holds, another each time: no text is sent twice, so none is answered from a memory. */
function placeName(): string {
  named += 1;
  const at = (letters: string, share: number) => letters[Math.floor(named / share) % letters.length]!;
  return `A${at("bdfgklmnrst", 1)}a${at("mnrstlz", 11)}i${at("bdfgklmnrst", 77)}o${at("klmtnrs", 847)}`;
}

async function cost(work: () => Promise<number>): Promise<{ count: number; cpu: number; wall: number }> {
  const cpu = server.cpu();
  const began = performance.now();
  const count = await work();
  return { count, cpu: server.cpu() - cpu, wall: performance.now() - began };
}

function quantiles(times: readonly Timed[]): string {
  return [0.5, 0.95, 1].map((share) => `${quantile(times, share).toFixed(1)} ms`).join(", ");
}

function quantile(times: readonly Timed[], share: number): number {
  const sorted = times.map(({ whole }) => whole).sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
}
