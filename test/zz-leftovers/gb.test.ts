import { readFileSync } from "node:fs";
import { test } from "vitest";
import { talk } from "../assistant/talk.ts";
import { fakeModel } from "../support/fake-model.ts";
import { plainMessage } from "../assistant/model/attempts.ts";
const rd=(f:string)=>readFileSync(f,"utf8").trim().split("\n").map(l=>JSON.parse(l));
test("gb", async () => {
  let g=0; const G=rd("/tmp/leftovers/good.jsonl");
  for (const c of G) { let why=""; const model = fakeModel((ask)=> { if (ask.name==="reading") return {fault:"late"} as const; const m=ask.messages[1]?.text; if (m) why=/Its faults: (.*)/.exec(m)![1]!; return c.reply; }); const t=(await talk(c.said,{language:c.language,workshop:c.workshop,model})).at(-1)!; if (t.reply.voice==="model") g++; else console.log("STOPPED", t.reply.setback, t.reply.plan?.topic, why, "|", c.said.at(-1), "|", c.reply); }
  let b=0; const B=rd("/tmp/leftovers/bad.jsonl");
  for (const c of B) { const model = fakeModel(()=>c.reply); const t=(await talk([plainMessage[c.language as "fr"]],{language:c.language,model})).at(-1)!; if (t.reply.voice==="offline") b++; else console.log("PASSED", c.kind, c.reply); }
  console.log("good", g, G.length, "bad", b, B.length);
}, 60000);
