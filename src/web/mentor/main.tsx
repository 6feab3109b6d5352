import { openConsole } from "../shared/staff/console.tsx";
import { beside, drawMentors, mentorStyle } from "./draw.tsx";

/** `/mentor`: drafts to decide, the calls of the cohort's teams, the teams themselves, and one's own mirror. */
void openConsole({
  kind: "mentor",
  sections: ["queue", "tickets", "teams", "mirror"],
  style: mentorStyle,
  draw: drawMentors,
  ...beside,
});
