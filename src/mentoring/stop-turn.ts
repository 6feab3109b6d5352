import { z } from "zod";
import { DomainError } from "../domain/errors.ts";
import type { Actor } from "../domain/people.ts";
import { askedTurn } from "./asked-turn.ts";
import type { Deps } from "./deps.ts";
import { stopTurnHere } from "./end-turn.ts";
import { identifier, parse } from "./parse.ts";
import { named } from "./permission.ts";
import { standingText } from "./turn-log.ts";

export const stopTurnInput = z.object({ turn: identifier });

/** Ends a running turn; what was said so far stays. Throws `turn_finished` when there is nothing left to stop. */
export async function stopTurn(
  deps: Deps,
  { actor, ...input }: { actor: Actor } & z.input<typeof stopTurnInput>,
): Promise<{ turn: string }> {
  const asked = parse(stopTurnInput, input);
  const turn = await askedTurn(deps, actor, "write_team", asked.turn);
  if (turn.state !== "running") throw new DomainError("turn_finished");
  await deps.store.audit.note({
    at: deps.clock.now().toISOString(),
    actor: named(actor),
    action: "stop_turn",
    subject: turn.team,
    details: { turn: turn.id },
  });
  if (!(await deps.turns.end(turn.id, "stopped"))) {
    const said = await deps.store.conversations.steps(turn.id, 0);
    const text = standingText(said.map(({ step }) => step));
    const reply = actor.kind === "system" ? "fr" : actor.language;
    await stopTurnHere(deps, { turn, rest: [], soFar: { text, citations: [], plan: null, voice: "offline" }, reply });
  }
  return { turn: turn.id };
}
