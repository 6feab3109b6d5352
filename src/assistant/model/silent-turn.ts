import type { Language } from "../../domain/language/names.ts";
import type { TurnInput } from "../../domain/ports.ts";
import type { Programme } from "../../domain/programme.ts";

/** A canvas as a turn in which nothing was said: what the checks of a reply look at. */
export const silentTurn = ({
  programme,
  workshop,
  team,
  names,
  language,
  texts,
}: {
  programme: Programme;
  workshop: string;
  team: string;
  names: readonly string[];
  language: Language;
  texts: Readonly<Record<string, string>>;
}): TurnInput => ({
  programme,
  workshop,
  team,
  names,
  withoutModel: null,
  member: { id: "", nickname: "", language },
  text: "",
  window: [],
  canvases: {
    [workshop]: Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, { text, revision: 1 }])),
  },
  openProposals: [],
  now: new Date(0),
});
