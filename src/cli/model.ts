import { openScriptedModel } from "../app.ts";

/** Plays a script as an OpenAI-compatible model until SIGINT or SIGTERM; one line a call, never what was said. */
export async function playModel({ script, port }: { script: string; port: string }): Promise<void> {
  const model = await openScriptedModel(script, Number(port), (call) => {
    const how = call.left ? "left by the client" : (call.fault ?? "answered");
    const kind =
      call.kind === "speech"
        ? "speech"
        : call.ask === null
          ? "vectors"
          : `${call.ask.stream ? "stream" : "whole"} ${call.ask.format?.name ?? ""}`;
    const took = Math.round(call.endedAt! - call.begunAt);
    console.log(`${call.number} ${kind.trimEnd()} · ${call.rule || "words in numbers"} · ${how} · ${took} ms`);
    // What was asked is of no more use here.
    model.calls.length = 0;
  });
  for (const signal of ["SIGTERM", "SIGINT"] as const)
    process.once(signal, () => void model.close().then(() => process.exit(0)));
  console.log(`The scripted model listens at ${model.url} (${script}).`);
  console.log("Let Dalil speak with it, in another window:");
  console.log(`  OPENAI_BASE_URL=${model.url} MODEL=${model.name} npm start`);
}
