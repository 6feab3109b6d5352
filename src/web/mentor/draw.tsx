import type { ComponentChildren } from "preact";
import type { Plan } from "../shared/staff/console.tsx";
import type { Desk } from "../shared/staff/desk.ts";
import type { Route } from "../shared/staff/route.ts";
import { draftsOf } from "./drafts.ts";
import mirror from "./mirror.css";
import { MirrorPage } from "./mirror.tsx";
import queue from "./queue.css";
import { QueueView } from "./queue.tsx";
import review from "./review.css";
import { ReviewPage } from "./review.tsx";
import { UndoStrip } from "./undo-strip.tsx";

/** The pages that mentors and organisers share, where they decide what goes out to teams. */
export function drawMentors(desk: Desk, route: Route): ComponentChildren {
  if (route.view === "queue") return <QueueView desk={desk} />;
  if (route.view === "review") return <ReviewPage key={route.feedback} desk={desk} feedback={route.feedback} />;
  if (route.view === "mirror") return <MirrorPage desk={desk} />;
  return null;
}

/** What goes on beside whatever page is open: the queue is followed, a verdict just given can be taken back. */
export const beside = {
  begin: (desk) => draftsOf(desk).begin(),
  waiting: (desk, section) => (section === "queue" ? (draftsOf(desk).pulse?.counts.suggested ?? 0) : 0),
  under: (desk) => <UndoStrip desk={desk} />,
} satisfies Partial<Plan>;

export const mentorStyle: string = queue + review + mirror;
