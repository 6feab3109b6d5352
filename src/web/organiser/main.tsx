import { openConsole } from "../shared/staff/console.tsx";
import { Codes } from "./codes.tsx";
import style from "./organiser.css";
import { People } from "./people.tsx";
import { Questions } from "./questions.tsx";
import { Sheet } from "./sheet.tsx";

/** `/organiser`: what mentors see, and codes, people, and the questions that nobody answered. */
void openConsole({
  kind: "organiser",
  sections: ["tickets", "teams", "codes", "people", "questions"],
  style,
  draw(desk, { view }) {
    if (view === "codes") return <Codes desk={desk} />;
    if (view === "sheet") return <Sheet desk={desk} />;
    if (view === "people") return <People desk={desk} />;
    if (view === "questions") return <Questions desk={desk} />;
    return null;
  },
});
