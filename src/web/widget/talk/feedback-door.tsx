import { tell } from "../../shared/say.ts";
import { Icon } from "../icon.tsx";
import type { Room } from "../room.ts";
import { answeredIn, feedbackOf, waitingIn } from "./feedback.ts";

const letter = "M4 5h16v11H10l-5 4v-4H4zM8 9h8M8 12h5";

/** The way to formal feedback, where the team looks at its work; it says how far the last request is. */
export function FeedbackDoor({ room }: { room: Room }) {
  if (feedbackOf(room) === null) return null;
  const state = waitingIn(room) !== undefined ? "waits" : answeredIn(room).length > 0 ? "came" : "ask";
  return (
    <button type="button" class="wide feedback-in" onClick={() => room.show({ sheet: { view: "feedback" } })}>
      <Icon d={letter} />
      {tell.feedback[state]}
    </button>
  );
}
