import type { Posture } from "../shared/answers.ts";
import type { Desk } from "../shared/staff/desk.ts";
import { settingsWords } from "../shared/strings/settings.ts";
import type { Drafts } from "./drafts.ts";

/** How feedback is given now: for the programme, and for the workshops that differ. */
export function PostureLine({ desk, drafts }: { desk: Desk; drafts: Drafts }) {
  const { settings } = drafts;
  const words = settingsWords[desk.door.language];
  if (settings === null) return null;
  const others = Object.entries(settings.postures).filter(([, posture]) => posture !== settings.posture);
  const told = (posture: Posture) => words.name[posture];
  return (
    <p class="second small">
      <b>{told(settings.posture)}</b>. {words.means[settings.posture]}
      {others.map(([id, posture]) => (
        <span key={id}>
          {" "}
          {desk.workshopTitle(id) ?? id}: {told(posture)}.
        </span>
      ))}
    </p>
  );
}
