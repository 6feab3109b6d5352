import { readFileSync } from "node:fs";
import { test } from "vitest";
import { talk } from "/work/main/test/assistant/talk.ts";
test("x", async () => {
  for (const [f, work] of [["dk-a",true],["skip-a",true],["nodk-a",false],["noskip-a",null],["dk-b",true],["skip-b",true],["nodk-b",false],["noskip-b",null]] as const) {
    let lines: string[]; try { lines = readFileSync(`/tmp/leftovers/${f}.txt`,"utf8").trim().split("\n"); } catch { continue; }
    let ok=0; const out: string[]=[];
    for (const t of lines) { const [turn] = await talk([t], { language: /[\u0600-\u06ff]/.test(t)?"ar":"fr" }); const d:any = turn!.steps.find(s=>s.kind==="diagnosed"); const w = d.diagnosis.intent==="contribution" && !turn!.reply.citations.length; if (work===null || w===work) ok++; else out.push(`   ${d.diagnosis.intent}/${d.diagnosis.answer} ${turn!.reply.plan?.topic} | ${t} => ${turn!.reply.text.slice(0,120)}`); if (work===null && d.diagnosis.intent!=="contribution") out.push(`  (note) ${d.diagnosis.intent} ${t}`); }
    console.log(f, ok, "/", lines.length, "\n"+out.join("\n"));
  }
}, 60000);
