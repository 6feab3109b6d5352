/**
 * Whether reports hold up the chat: teams talk at a steady pace over real HTTP on this machine, first alone, then while a
 * hundred rehearsals of ten minutes and 1,500 words are sent at once (`node bench/rehearsals-beside-turns.ts [reports]`).
 * Limit: the turns' p95 beside the reports stays under twice their p95 alone. The driver shares the machine with the server.
 */
import { setTimeout } from "node:timers/promises";
import { ask, quantile } from "./driver.ts";
import { startServer } from "./server.ts";

const reports = Number(process.argv[2] ?? 100);
const teams = 16;
/** Messages a second in all. */
const pace = 8;
const seconds = 20;
const words = 1500;
const said = [
  "slt on veut travailler sur l'eau au village",
  "elles marchent 2 heures chaque matin jusqu'à la source",
  "سولنا 12 دار، 9 منهم كيجيبو الما من بعيد",
  "we could make an app that tells when the water comes",
];
const pitch =
  `Quand Mina a accouché l'ambulance a mis deux heures pour arriver. Euh dans nos montagnes les femmes enceintes
  perdent un temps précieux parce que personne ne sait quelle ambulance est libre. Notre solution c'est un numéro court que
  la sage-femme compose. Chaque commune paie 500 dirhams par mois. En un an on veut passer de 160 minutes d'attente à 60.
  Nous demandons à la délégation la liste des quinze chauffeurs avant la fin du mois.`.split(/\s+/);

/** Ten minutes of speech as a transcription tells them; each report's own, so that none is remembered from another. */
const spoken = (index: number) =>
  Array.from({ length: words }, (_, at) => {
    const form = pitch[(at + index) % pitch.length]!;
    return [form, at * 400, at * 400 + 320];
  });

const server = await startServer(teams, { WRITES_PER_MINUTE: "1000000" });
try {
  const tokens = await Promise.all(
    server.codes.map(async (code, index) => {
      const answer = await fetch(`${server.url}/api/join`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ code, nickname: `N${index}`, language: "fr" }),
      });
      return ((await answer.json()) as { token: string }).token;
    }),
  );
  let keys = 0;
  const turn = async (index: number): Promise<number> => {
    const token = tokens[index % teams]!;
    keys += 1;
    const began = performance.now();
    const { log } = await ask(`${server.url}/api/conversations/framing/messages`, {
      token,
      body: { text: said[index % said.length], key: `turn-${keys}` },
    });
    const { turn: id } = JSON.parse(log) as { turn: string };
    await ask(`${server.url}/api/turns/${id}/events`, { method: "GET", token });
    return performance.now() - began;
  };
  /** Turns on time, whether or not the ones before are answered, until `over`. */
  const march = async (over: () => boolean): Promise<number[]> => {
    const under: Promise<number>[] = [];
    for (let index = 0; !over(); index += 1) {
      under.push(turn(index));
      await setTimeout(1000 / pace);
    }
    return await Promise.all(under);
  };
  const until = (length: number) => {
    const end = performance.now() + length * 1000;
    return () => performance.now() > end;
  };
  await march(until(5)); // the code warms up before anything is counted
  // A phone shows the team's rehearsals before one is sent.
  for (const token of tokens) await ask(`${server.url}/api/rehearsals`, { method: "GET", token });
  const alone = await march(until(seconds));
  // The phones that send them are no part of the machine: their bodies are written before anything is measured.
  const bodies = Array.from({ length: reports }, (_, index) =>
    JSON.stringify({ key: `report-${index}`, source: "recording", language: "fr", words: spoken(index) }),
  );
  let open = reports;
  const begun = performance.now();
  const took: number[] = [];
  const reading = bodies.map(async (body, index) => {
    const { whole } = await ask(`${server.url}/api/rehearsals`, { token: tokens[index % teams]!, body });
    took.push(whole);
    open -= 1;
  });
  const beside = await march(() => open === 0);
  await Promise.all(reading);
  const all = (performance.now() - begun) / 1000;
  const [before, during] = [quantile(alone, 0.95), quantile(beside, 0.95)];
  const rows: [string, string][] = [
    [`turns alone (${alone.length}): p50, p95`, `${quantile(alone, 0.5).toFixed(0)}, ${before.toFixed(0)} ms`],
    [`turns beside (${beside.length}): p50, p95`, `${quantile(beside, 0.5).toFixed(0)}, ${during.toFixed(0)} ms`],
    ["p95 beside against alone", `${(during / before).toFixed(2)} times`],
    [`${reports} reports at once: all within`, `${all.toFixed(1)} s`],
    ["a report: p50, p95", `${quantile(took, 0.5).toFixed(0)}, ${quantile(took, 0.95).toFixed(0)} ms`],
  ];
  for (const [name, value] of rows) console.log(`${name.padEnd(44)}${value}`);
} finally {
  server.stop();
}
