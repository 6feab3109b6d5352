/**
 * What a turn of the model voice costs, over real HTTP on this machine, everything stored:
 * `node bench/model.ts [conversations of the realistic part, 50]`. A scripted model, a byte proxy (the floor) and Dalil
 * each in a process of its own; the same driver asks the floor, Dalil's own API (a message, then its turn's log to the
 * last event) and its OpenAI door.
 */
import { tokensOf } from "../src/model/scripted/frames.ts";
import type { Script } from "../src/model/scripted/script.ts";
import { ask, quantile, rally, type Timed } from "./driver.ts";
import { type BenchServer, startServer } from "./server.ts";
import { startFloor, startPlayed, type Upstream } from "./upstream.ts";

const conversations = Number(process.argv[2] ?? 50);
/** Two letters a token, so that a reply of a mentor's length has as many tokens as the other servers are measured with. */
const letters = 2;

/** What a team writes, in turn: pieces of a problem, each of which the rules understand without asking the model. */
const said = [
  "Les femmes de notre village marchent deux heures chaque matin pour chercher l'eau à la source",
  "Nous avons compté 12 maisons, et dans 9 ce sont les filles qui portent l'eau avant l'école",
  "Le problème touche surtout les familles qui habitent loin de la route",
  "Elles empruntent un âne au voisin ou paient un camion 50 dirhams",
  "Trois élèves sur dix arrivent en retard en classe à cause de cela",
  "L'infirmier du dispensaire note les malades chaque semaine dans son cahier",
];
const words =
  "Cette description précise concerne plusieurs familles facilement rencontrées ; chacune pourrait raconter séparément comment commencent habituellement ses matinées, combien durent réellement les déplacements, quelles difficultés reviennent régulièrement pendant certaines saisons, quelles personnes restent toujours concernées, quelles habitudes changent progressivement ; les voisines peuvent confirmer directement, puis montrer ensemble plusieurs endroits concernés autour du village et comparer leurs souvenirs";

/** A reply of so many tokens that passes every check of the house: French, short, one question at its end. */
function replyOf(tokens: number): string {
  for (let length = words.length; length > 0; length -= 1) {
    const text = `${words.slice(0, length).trim()} marché ?`;
    if (tokensOf(text, letters).length === tokens) return text;
  }
  throw new Error(`no reply of ${tokens} tokens`);
}

const scriptOf = (tokens: number, pace: { first_ms: number; token_ms: number }): Script => ({
  pace: { ...pace, letters_per_token: letters },
  rules: [{ say: replyOf(tokens) }],
});

interface Party {
  played: Upstream;
  floor: Upstream;
  dalil: BenchServer;
  tokens: string[];
}

async function gather(script: Script, teams: number): Promise<Party> {
  const played = await startPlayed(script);
  const [floor, dalil] = await Promise.all([
    startFloor(played.url),
    startServer(teams, {
      OPENAI_BASE_URL: played.url,
      OPENAI_API_KEY: "bench",
      MODEL: "scripted",
      MODEL_CALLS: "1000",
      TEAM_TOKENS: "1000000000",
      DAY_TOKENS: "1000000000",
      TEAM_TURNS: "1000000",
    }),
  ]);
  const tokens = await Promise.all(
    dalil.codes.map(async (code, index) => {
      const body = { code, nickname: `N${index}`, language: "fr" };
      return JSON.parse((await ask(`${dalil.url}/api/join`, { body })).log).token as string;
    }),
  );
  return { played, floor, dalil, tokens };
}

function leave({ played, floor, dalil }: Party): void {
  for (const one of [played, floor, dalil]) one.stop();
}

let named = 0;
/** What is said in turn `index`, with a place that no turn before had, so that nothing is remembered. */
function textOf(index: number): string {
  named += 1;
  const at = (set: string, share: number) => set[Math.floor(named / share) % set.length]!;
  return `${said[index % said.length]} à A${at("bdfgklmnrst", 1)}a${at("mnrstlz", 11)}i${at("bdfgklmnrst", 77)}o${at("klmtnrs", 847)}`;
}

const chat = (base: string, token: string | undefined, model: string) => async (_: unknown, index: number) =>
  ended(
    await ask(`${base}/chat/completions`, {
      body: { model, stream: true, messages: [{ role: "user", content: textOf(index) }] },
      word: /"content":"[^"]/,
      ...(token === undefined ? {} : { token }),
    }),
    /\[DONE\]/,
  );

/** A message to Dalil's own API and the log of its turn; `key` is told no two times. */
async function turn({ dalil }: Party, token: string, index: number, signal?: AbortSignal): Promise<Timed> {
  const began = performance.now();
  const text = textOf(index);
  const body = { text, key: `bench-${named}` };
  const sent = await ask(`${dalil.url}/api/conversations/framing/messages`, { body, token }, began);
  const { turn: id } = JSON.parse(sent.log) as { turn: string };
  const asking = { method: "GET", token, word: /event: text/, ...(signal === undefined ? {} : { signal }) };
  return ended(await ask(`${dalil.url}/api/turns/${id}/events`, asking, began), /event: finished/);
}

function ended(timed: Timed, end: RegExp): Timed {
  if (!end.test(timed.log)) throw new Error(`a turn did not finish: ${timed.log.slice(-300)}`);
  return timed;
}

interface Figures {
  times: Timed[];
  cpu: number;
  rate: number;
}

async function cost(of: { cpu(): number }, work: () => Promise<Timed[]>): Promise<Figures> {
  const [cpu, began] = [of.cpu(), performance.now()];
  const times = await work();
  return {
    times,
    cpu: (of.cpu() - cpu) / times.length,
    rate: (times.length * 1000) / (performance.now() - began),
  };
}

/** The three ways to the model, each warmed up and then measured with the same crowd. */
async function compare(party: Party, crowd: readonly string[], count: number, spread: number) {
  const { played, floor, dalil } = party;
  const direct = (count: number) => rally(crowd, count, chat(floor.url, undefined, "scripted"), spread);
  const own = (count: number) => rally(crowd, count, (token, index) => turn(party, token, index), spread);
  const door = (count: number) =>
    rally(crowd, count, (token, index) => chat(`${dalil.url}/v1`, token, "dalil/framing")(token, index), spread);
  const warm = Math.max(1, Math.ceil(count / 5));
  await direct(warm);
  await own(warm);
  await door(warm);
  const bare = await cost(floor, () => direct(count));
  await played.calls();
  const disk = dalil.disk();
  const api = await cost(dalil, () => own(count));
  const grown = (dalil.disk() - disk) / api.times.length;
  const calls = (await played.calls()).length / api.times.length;
  return { bare, api, grown, calls, v1: await cost(dalil, () => door(count)) };
}

const row = (name: string, ...values: string[]) =>
  console.log(`${name.padEnd(50)}${values.map((value) => value.padEnd(24)).join("")}`);
const ms = (value: number, digits = 1) => `${value.toFixed(digits)} ms`;
const voiced = ({ times }: Figures) => times.filter(({ log }) => /"voice":\s?"model"/.test(log)).length / times.length;

function tell(name: string, { bare, api, v1, grown, calls }: Awaited<ReturnType<typeof compare>>): void {
  const of = (pick: (figures: Figures) => number, write: (value: number) => string, againstFloor = true) =>
    [bare, api, v1].map((one) => {
      const ratio = againstFloor && one !== bare ? ` (${(pick(one) / pick(bare)).toFixed(2)}x)` : "";
      return `${write(pick(one))}${ratio}`;
    });
  const first = (share: number) => (figures: Figures) =>
    quantile(
      figures.times.map(({ first }) => first),
      share,
    );
  const added = (share: number) => [api, v1].map((one) => `+${ms(first(share)(one) - first(share)(bare))}`);
  row(name, "floor", "Dalil's API", "OpenAI door");
  row("CPU a turn", ...of(({ cpu }) => cpu, ms));
  row(
    "turns a second",
    ...of(
      ({ rate }) => rate,
      (value) => value.toFixed(0),
    ),
  );
  row("time to first token, p50", ...of(first(0.5), ms, false));
  row("time to first token, p95", ...of(first(0.95), ms, false));
  row("  added, p50", "", ...added(0.5));
  row("  added, p95", "", ...added(0.95));
  const gap = (figures: Figures) =>
    quantile(
      figures.times.map(({ gap }) => gap),
      0.95,
    );
  row("longest silence, p95", ...of(gap, ms, false));
  row("answered by the model's voice", "", ...[api, v1].map((one) => `${(100 * voiced(one)).toFixed(0)} %`));
  row("model calls a turn", "1", calls.toFixed(2));
  row("disk a turn", "", `${(grown / 1024).toFixed(1)} kB`);
}

/** Teams that talk alone: a late turn against an early one, in time and in letters of the prompt. */
async function tellLong(party: Party, lone: readonly string[]): Promise<void> {
  const early: { time: number; characters: number }[] = [];
  const late: typeof early = [];
  for (const token of lone) {
    await party.played.calls();
    for (let index = 0; index < 51; index += 1) {
      const { whole } = await turn(party, token, index);
      const calls = await party.played.calls();
      const one = { time: whole, characters: calls.reduce((sum, call) => sum + call.characters, 0) };
      if (index >= 1 && index < 11) early.push(one);
      if (index >= 41) late.push(one);
    }
  }
  const middle = (of: typeof early, pick: (one: (typeof early)[number]) => number) => quantile(of.map(pick), 0.5);
  for (const [name, pick] of [
    ["time", ({ time }: { time: number }) => time],
    ["letters of the prompt", ({ characters }: { characters: number }) => characters],
  ] as const) {
    const [one, other] = [middle(early, pick), middle(late, pick)];
    const figures = `${one.toFixed(name === "time" ? 1 : 0)} -> ${other.toFixed(name === "time" ? 1 : 0)}`;
    row(`turns 42-51 against 2-11: ${name}, p50`, "", `${figures} (${(other / one).toFixed(2)}x)`);
  }
}

/** Milliseconds from leaving to the end of the model's call. */
async function abandoned(party: Party, leaveTurn: (signal: AbortSignal) => Promise<unknown>): Promise<string> {
  const took: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    await party.played.calls();
    const leaving = new AbortController();
    const going = leaveTurn(leaving.signal).catch(() => {});
    await wait(900);
    const left = performance.timeOrigin + performance.now();
    leaving.abort();
    await going;
    await wait(1500);
    const call = (await party.played.calls()).at(-1);
    took.push(call?.left === true && call.endedAt !== null ? call.endedAt - left : Number.POSITIVE_INFINITY);
  }
  return `${ms(quantile(took, 0.5))}, worst ${ms(Math.max(...took))}`;
}

const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

async function tellAbandoned(party: Party, token: string): Promise<void> {
  const { dalil, floor } = party;
  const body = { model: "scripted", stream: true, messages: [{ role: "user", content: said[0] }] };
  const bare = await abandoned(party, (signal) => ask(`${floor.url}/chat/completions`, { body, signal }));
  const api = await abandoned(party, async (signal) => {
    const sent = await ask(`${dalil.url}/api/conversations/framing/messages`, {
      body: { text: textOf(0), key: `left-${named}` },
      token,
    });
    const { turn: id } = JSON.parse(sent.log) as { turn: string };
    signal.addEventListener("abort", () => void ask(`${dalil.url}/api/turns/${id}/stop`, { token, body: {} }));
    await ask(`${dalil.url}/api/turns/${id}/events`, { method: "GET", token });
  });
  const v1 = await abandoned(party, (signal) => {
    const door = { ...body, model: "dalil/framing", messages: [{ role: "user", content: textOf(0) }] };
    return ask(`${dalil.url}/v1/chat/completions`, { body: door, token, signal });
  });
  row("left: until the model's call ends (API: stop)", bare, api, v1);
}

const instant = await gather(scriptOf(200, { first_ms: 0, token_ms: 0 }), 20);
try {
  await wait(1000);
  const idle = instant.dalil.memory();
  tell("instant: 200 tokens, 16 at once", await compare(instant, instant.tokens.slice(0, 16), 50, 0));
  await tellLong(instant, instant.tokens.slice(16));
  const after = `${idle.toFixed(0)} MB -> ${instant.dalil.memory().toFixed(0)} MB`;
  row("ready after; memory idle -> after", "", `${ms(instant.dalil.readyAfter, 0)}; ${after}`);
} finally {
  leave(instant);
}
const realistic = await gather(scriptOf(150, { first_ms: 300, token_ms: 15 }), conversations + 1);
try {
  const name = `realistic: 300 ms + 150 x 15 ms, ${conversations} at once`;
  tell(name, await compare(realistic, realistic.tokens.slice(0, conversations), 12, 2500));
  await tellAbandoned(realistic, realistic.tokens.at(-1)!);
} finally {
  leave(realistic);
}
