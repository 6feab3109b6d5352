import type { ComponentChildren } from "preact";
import type { Language } from "../answers.ts";
import type { RehearsalView } from "./answers.ts";
import { Change } from "./change.tsx";
import { clockText, percent } from "./figures.ts";
import { FirstThree } from "./first-three.tsx";
import { Grid } from "./grid.tsx";
import { Claims, Structure } from "./heard.tsx";
import { Pace } from "./pace.tsx";
import { Sign } from "./quote.tsx";
import { Stumbles } from "./stumbles.tsx";
import { Timeline } from "./timeline.tsx";
import { reportWords } from "./words.ts";

/** Where it comes from and how long it is, in one line: what stands under the report's title. */
export function aboutRehearsal({ rehearsal, report }: RehearsalView, language: Language): string {
  const words = reportWords[language];
  const { seconds } = report.time;
  const length = seconds === null ? words.words(report.words) : clockText(seconds);
  return `${words.source[rehearsal.source]} · ${length}${rehearsal.mode === "exam" ? ` · ${words.mode.exam}` : ""}`;
}

/** Told before anything else of words that a machine wrote. */
function Doubt({ view, language }: { view: RehearsalView; language: Language }) {
  const words = reportWords[language];
  const { confidence, indicative } = view.report.source;
  if (!indicative) return null;
  const read = view.rehearsal.transcribedBy !== null && !view.rehearsal.uncertain;
  return (
    <p class="doubt">
      <Sign of={read ? "met" : "weak"} />
      <span>{read ? words.corrected : words.indicative(confidence === null ? null : Number(percent(confidence)))}</span>
    </p>
  );
}

/**
 * The report of a rehearsal, for the team and for staff alike: what to work on first, then what it rests on. What
 * only the team can do stands between the two (`children`) and `after` them.
 */
export function ReportView(props: {
  view: RehearsalView;
  language: Language;
  children?: ComponentChildren;
  after?: ComponentChildren;
}) {
  const { view, language } = props;
  const { report } = view;
  const words = reportWords[language];
  return (
    <div class="rehearsal-report">
      <Doubt view={view} language={language} />
      {report.mixed && <p class="small second">{words.mixed}</p>}
      <div class="columns">
        <div>
          <FirstThree report={report} language={language} />
          {props.children}
          <Change view={view} language={language} />
          <Timeline report={report} language={language} />
          <Pace report={report} language={language} />
          <Stumbles report={report} language={language} />
        </div>
        <div>
          <Grid view={view} language={language} />
          <Claims report={report} language={language} />
          <Structure report={report} language={language} />
        </div>
      </div>
      {props.after}
    </div>
  );
}
