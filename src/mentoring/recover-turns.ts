import type { Deps } from "./deps.ts";
import { failTurn } from "./end-turn.ts";

/** At start: turns that a dead process left running are marked failed, so that they can be asked again. */
export async function recoverTurns(
  deps: Pick<Deps, "store" | "feed" | "clock" | "ids" | "programme" | "log">,
): Promise<number> {
  const left = await deps.store.conversations.runningTurns();
  for (const turn of left) await failTurn(deps, { turn, rest: [] });
  return left.length;
}
