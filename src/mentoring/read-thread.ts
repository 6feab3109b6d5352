import { z } from "zod";
import { type Thread, threadOf } from "../domain/coherence/thread.ts";
import type { Actor } from "../domain/people.ts";
import type { Deps } from "./deps.ts";
import { identifier, parse } from "./parse.ts";
import { askedTeam } from "./permission.ts";

export const readThreadInput = z.object({ team: identifier.optional() });

/** The thread that runs through a team's canvases, with what is broken in it and both ends of each break. */
export async function readThread(
  deps: Pick<Deps, "store">,
  { actor, ...input }: { actor: Actor } & z.input<typeof readThreadInput>,
): Promise<Thread> {
  const { team } = parse(readThreadInput, input);
  const { id } = await askedTeam(deps, actor, "read_team", team);
  const canvases = await deps.store.canvases.allTexts(id);
  const texts = Object.entries(canvases).map(([workshop, fields]) => [
    workshop,
    Object.fromEntries(Object.entries(fields).map(([field, { text }]) => [field, text])),
  ]);
  return threadOf(Object.fromEntries(texts));
}
