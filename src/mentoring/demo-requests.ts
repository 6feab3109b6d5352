import type { Member } from "../domain/people.ts";
import type { Rooms } from "../domain/ports.ts";
import { findField } from "../domain/programme.ts";
import type { Deps } from "./deps.ts";
import { newRequest } from "./feedback/request-feedback.ts";

/** A team of the demo that has written and waits for a mentor. Teams, places and figures are invented. */
interface Asking {
  team: string;
  member: string;
  workshop: string;
  fields: Readonly<Record<string, string>>;
}

export const askingTeams: readonly Asking[] = [
  {
    team: "Goulmima",
    member: "Hajar",
    workshop: "framing",
    fields: {
      statement:
        "Au centre de santé près de Goulmima, 31 des 94 diabétiques venus en mai sont repartis sans insuline, d'après le cahier de l'infirmier.",
      causes: "pas de stock parce que pas de livraison",
      how_might_we: "Comment prévenir les patients par une appli ?",
      alternatives: "60 km en taxi jusqu'à Errachidia",
    },
  },
  {
    team: "السوق",
    member: "فاطمة",
    workshop: "pitch",
    fields: {
      hook: "كل يوم سوق، مقعد فاطمة فارغ.",
      problem: "30% من تلاميذ السنة الثالثة يغيبون يوم السوق، حسب سجل الغياب من شتنبر إلى ماي.",
      innovation: "حلّ مبتكر",
      conclusion: "شكراً لكم.",
    },
  },
  {
    team: "Erfoud Dates",
    member: "Younes",
    workshop: "solution",
    fields: {
      beneficiaries:
        "Small date growers around Erfoud with fewer than 60 palms, about 400 families in the cooperative's list.",
      value_proposition: "A smart and innovative platform that makes selling easier.",
      data_needed: "Market prices",
    },
  },
];

/** What a team of the demo wrote, and its request for a mentor's word on it. Fields the programme lacks are left out. */
export async function askInDemo(
  deps: Pick<Deps, "clock" | "ids" | "programme">,
  rooms: Rooms,
  actor: Member,
  { workshop, fields }: Asking,
): Promise<void> {
  const now = deps.clock.now();
  const written = Object.entries(fields).filter(([field]) => findField(deps.programme, workshop, field) !== undefined);
  if (written.length === 0) return;
  const author = { kind: "member", id: actor.id, name: actor.nickname } as const;
  for (const [field, text] of written) {
    const place = { team: actor.team, workshop, field };
    await rooms.canvases.addRevision({ ...place, text, revision: 1, author, at: now.toISOString(), proposal: null });
  }
  const texts = await rooms.canvases.texts(actor.team, workshop);
  const request = newRequest(deps, actor, { workshop, texts, now });
  await rooms.feedback.add(request);
  await rooms.feed.append(actor.team, { kind: "feedback", id: request.id, workshop, state: "waiting" });
}
