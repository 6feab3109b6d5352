import { beside, drawMentors, mentorStyle } from "../mentor/draw.tsx";
import { openConsole } from "../shared/staff/console.tsx";
import { Codes } from "./codes.tsx";
import { Candidates } from "./evaluation/candidates.tsx";
import charts from "./evaluation/charts.css";
import { Compare } from "./evaluation/compare.tsx";
import evaluation from "./evaluation/evaluation.css";
import { Evaluations } from "./evaluation/evaluations.tsx";
import { Run } from "./evaluation/run.tsx";
import { Trace } from "./evaluation/trace.tsx";
import style from "./organiser.css";
import { People } from "./people.tsx";
import { Questions } from "./questions.tsx";
import settings from "./settings.css";
import { Settings } from "./settings.tsx";
import { Sheet } from "./sheet.tsx";

/** `/organiser`: what mentors see, and codes, people, open questions, how feedback is given, and evaluations. */
void openConsole({
  kind: "organiser",
  sections: ["tickets", "queue", "teams", "codes", "people", "questions", "settings", "evaluations"],
  style: style + charts + evaluation + mentorStyle + settings,
  ...beside,
  draw(desk, route) {
    const { view } = route;
    if (view === "codes") return <Codes desk={desk} />;
    if (view === "sheet") return <Sheet desk={desk} />;
    if (view === "settings") return <Settings desk={desk} />;
    if (view === "people") return <People desk={desk} />;
    if (view === "questions") return <Questions desk={desk} />;
    if (view === "evaluations") return <Evaluations desk={desk} />;
    if (view === "cases") return <Candidates desk={desk} />;
    if (view === "run") return <Run key={route.run} desk={desk} id={route.run} suite={route.suite} />;
    if (view === "trace") return <Trace desk={desk} run={route.run} suite={route.suite} id={route.case} />;
    if (view === "compare") return <Compare desk={desk} before={route.before} after={route.after} />;
    return drawMentors(desk, route);
  },
});
