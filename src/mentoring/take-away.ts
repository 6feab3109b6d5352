import { z } from "zod";
import type { Actor } from "../domain/people.ts";
import { roundView } from "../domain/round-view.ts";
import { type Paper, type TakeAwayFormat, takeAwayFormats } from "../domain/take-away/document.ts";
import { makeTakeAway } from "../domain/take-away/make-document.ts";
import type { Deps } from "./deps.ts";
import { identifier, language, parse } from "./parse.ts";
import { askedTeam, named, readerOf } from "./permission.ts";
import { pathOf } from "./workshop-path.ts";

export const takeAwayInput = z.object({
  format: z.enum(takeAwayFormats).meta({ description: "Markdown, JSON, slides, or a page to print." }),
  language: language.optional().meta({ description: "Of labels and questions; without it, the reader's own." }),
  team: identifier.optional(),
});

export interface Taken {
  /** The team's name as it stands. */
  team: string;
  format: TakeAwayFormat;
  paper: Paper;
}

/** A team's canvases as they stand, written out: the team's words as they are, everything else in one language. */
export async function takeAway(
  { store, clock, programme, papers }: Pick<Deps, "store" | "clock" | "programme" | "papers">,
  { actor, ...input }: { actor: Actor } & z.input<typeof takeAwayInput>,
): Promise<Taken> {
  const { format, language = actor.kind === "system" ? "fr" : actor.language, team } = parse(takeAwayInput, input);
  const { id } = await askedTeam({ store }, actor, "export_team", team);
  const now = clock.now();
  const kept = await store.atomically(async (rooms) => {
    await rooms.audit.note({
      at: now.toISOString(),
      actor: named(actor),
      action: "take_away",
      subject: id,
      details: { format, language },
    });
    const members = await rooms.people.members(id);
    const rounds = [];
    for (const round of await rooms.rounds.rounds(id))
      if (round.chosenAt !== null)
        rounds.push(roundView(round, await rooms.rounds.rows(round.id), members, readerOf(actor)));
    return {
      team: (await rooms.people.team(id))?.name ?? "",
      members: members.map(({ nickname }) => nickname),
      standing: await rooms.canvases.standing(id),
      rounds,
    };
  });
  const path = pathOf(programme).map(({ workshop }) => workshop.id);
  const document = makeTakeAway({ ...kept, programme, path, language, now });
  return { team: kept.team, format, paper: await papers.write(document, format) };
}
