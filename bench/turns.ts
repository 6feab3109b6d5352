/**
 * What an offline turn costs, over real HTTP on this machine: `npm run bench -- [teams] [turns per team]`.
 * The driver shares the machine with the server. A turn is timed from posting the message to the last event of its
 * log. The same run times a request that does nothing (`/health`), so that machines can be compared by the ratio.
 */
import { startServer } from "./server.ts";

const teams = Number(process.argv[2] ?? 16);
const turns = Number(process.argv[3] ?? 40);

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

interface Phone {
  token: string;
}

const server = await startServer(teams);
try {
  const phones = await Promise.all(server.codes.map((code, index) => join(code, index)));
  await rally(phones, 4, "warm"); // the code warms up before anything is counted
  const idle = server.memory();
  const health = await cost(async () => {
    const many = teams * turns;
    for (let done = 0; done < many; done += 32)
      await Promise.all(Array.from({ length: 32 }, () => fetch(`${server.url}/health`).then((r) => r.text())));
    return many;
  });
  const disk = server.disk();
  const times: number[] = [];
  const first: number[] = [];
  const whole = await cost(async () => {
    for (const list of await rally(phones, turns, "run"))
      for (const time of list) times.push(time.whole), first.push(time.first);
    return times.length;
  });
  const rows: [string, string][] = [
    ["ready after", `${server.readyAfter.toFixed(0)} ms`],
    ["teams at once, turns each", `${teams}, ${turns}`],
    ["turn: p50, p95, worst", [0.5, 0.95, 1].map((share) => `${quantile(times, share).toFixed(1)} ms`).join(", ")],
    ["first words: p50, p95", [0.5, 0.95].map((share) => `${quantile(first, share).toFixed(1)} ms`).join(", ")],
    ["turns a second", (whole.count / (whole.wall / 1000)).toFixed(0)],
    ["server CPU a turn", `${(whole.cpu / whole.count).toFixed(2)} ms`],
    ["server CPU a /health request", `${(health.cpu / health.count).toFixed(3)} ms`],
    ["a turn costs as many requests", (whole.cpu / whole.count / (health.cpu / health.count)).toFixed(1)],
    ["disk a turn", `${((server.disk() - disk) / whole.count / 1024).toFixed(1)} kB`],
    ["memory: after warm-up, after the run", `${idle.toFixed(0)} MB, ${server.memory().toFixed(0)} MB`],
  ];
  for (const [name, value] of rows) console.log(`${name.padEnd(40)}${value}`);
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
async function rally(phones: Phone[], count: number, run: string) {
  return await Promise.all(
    phones.map(async ({ token }, phone) => {
      const times: { whole: number; first: number }[] = [];
      for (let index = 0; index < count; index += 1) {
        times.push(await turn(token, said[(index + phone) % said.length]!, `${run}-${phone}-${index}`));
      }
      return times;
    }),
  );
}

async function turn(token: string, text: string, key: string): Promise<{ whole: number; first: number }> {
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const began = performance.now();
  const sent = await fetch(`${server.url}/api/conversations/framing/messages`, {
    method: "POST",
    headers,
    body: JSON.stringify({ text, key }),
  });
  if (sent.status !== 202) throw new Error(`message: ${sent.status} ${await sent.text()}`);
  const { turn } = (await sent.json()) as { turn: string };
  const events = await fetch(`${server.url}/api/turns/${turn}/events`, { headers });
  let first = 0;
  let log = "";
  const decoder = new TextDecoder();
  for await (const chunk of events.body!) {
    log += decoder.decode(chunk, { stream: true });
    if (first === 0 && log.includes("event: text")) first = performance.now() - began;
  }
  if (!/event: finished/.test(log)) throw new Error(`the turn did not finish: ${log.slice(-300)}`);
  return { whole: performance.now() - began, first };
}

async function cost(work: () => Promise<number>): Promise<{ count: number; cpu: number; wall: number }> {
  const cpu = server.cpu();
  const began = performance.now();
  const count = await work();
  return { count, cpu: server.cpu() - cpu, wall: performance.now() - began };
}

function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
}
