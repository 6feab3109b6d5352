/** A scripted model in a process of its own, for `bench/model.ts`: the script comes as the first argument, as JSON. */
import { startScriptedModel } from "../src/model/scripted/server.ts";

const model = await startScriptedModel({ script: JSON.parse(process.argv[2]!) });
// Asked for its calls, it tells what it was asked since the last time and forgets it; times are those of the wall clock.
process.on("message", () => {
  process.send!(
    model.calls.splice(0).map(({ ask, endedAt, left }) => ({
      characters: ask?.characters ?? 0,
      endedAt: endedAt === null ? null : performance.timeOrigin + endedAt,
      left,
    })),
  );
});
process.on("disconnect", () => process.exit(0));
process.send!(model.url);
