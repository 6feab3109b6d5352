import { test } from "vitest";
import { talk } from "../assistant/talk.ts";
import { fakeModel } from "../support/fake-model.ts";
test("y", async () => {
  for (const [lang,q] of [["ar","من هم أعضاء لجنة التحكيم؟"],["en","who is in the jury?"],["en","what is on day 3?"],["fr","quel est le programme du jour 3 ?"]] as const) {
    const [t] = await talk([q],{language: lang});
    let second = ""; 
    const model = fakeModel((ask)=> { if (ask.name==="reading") return {fault:"late"} as const; second = ask.messages.at(-1)!.text; return t!.reply.text; });
    await talk([q],{language: lang, model});
    console.log(q, second.slice(0,400));
  }
}, 60000);
