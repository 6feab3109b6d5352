import type { Desk } from "../shared/staff/desk.ts";
import { to } from "../shared/staff/route.ts";
import { clockTime } from "../shared/staff/time.ts";
import { Verdict } from "../widget/board/finding.tsx";
import { Icon } from "../widget/icon.tsx";
import { again, check, pen } from "../widget/talk/icons.ts";
import { MentorMark } from "../widget/talk/mentor.tsx";
import type { QueueRow } from "./answers.ts";
import { Due } from "./due.tsx";
import { sheetSign } from "./signs.ts";
import { wordsOf } from "./words.ts";

/** How far the draft is: a sign, then words. */
function Standing({ desk, row }: { desk: Desk; row: QueueRow }) {
  const words = wordsOf(desk);
  const { state, stale, decision } = row;
  if (state === "queued" || state === "drafting")
    return (
      <span class="standing second">
        <Icon d={pen} />
        {words.standing.coming}
      </span>
    );
  if (decision !== null)
    return (
      <span class="standing second">
        <Icon d={check} />
        {words.decided(state, decision.kind, decision.by?.name ?? null)}
      </span>
    );
  if (stale)
    return (
      <span class="standing weak">
        <Icon d={again} />
        <b>{words.standing.stale}</b>
      </span>
    );
  return (
    <span class="standing">
      <Icon d={sheetSign} />
      {words.standing.ready}
    </span>
  );
}

const verdicts = ["met", "weak", "missing"] as const;

/** What the criteria said of what was drafted on: a shape and a number each; nothing before the draft. */
function Tally({ desk, row }: { desk: Desk; row: QueueRow }) {
  const words = wordsOf(desk);
  return (
    <span class="tally">
      {row.tally !== null &&
        verdicts.map((verdict) => (
          <span key={verdict} class={verdict}>
            <Verdict of={verdict} />
            {row.tally![verdict]}
            <span class="hid"> {words.verdict[verdict]} </span>
          </span>
        ))}
    </span>
  );
}

/** One request: by when, whose, of which workshop, how far, and who holds it. */
export function QueueLine(props: {
  desk: Desk;
  row: QueueRow;
  held: "me" | "other" | null;
  hold(): void;
  take(): void;
}) {
  const { desk, row, held, hold, take } = props;
  const words = wordsOf(desk);
  const { id, team, workshop, language, claim, deadline, decision, state, rehearsal } = row;
  const until = claim === null ? "" : clockTime(claim.until, desk.now, desk.timezone, desk.door.language);
  const open = decision === null;
  return (
    <li class={held === "me" ? "line own" : "line"}>
      <Due desk={desk} deadline={deadline} />
      <p class="whose">
        <a class="open" href={to("queue", id)}>
          <bdi>{team.name}</bdi>
        </a>{" "}
        <span class="tag">{words.language[language]}</span>
      </p>
      <span class="second">
        {desk.workshopTitle(workshop) ?? workshop}
        {rehearsal !== null && <> · {words.rehearsal(rehearsal.number)}</>}
      </span>
      <Tally desk={desk} row={row} />
      <Standing desk={desk} row={row} />
      <div class="holding">
        {open && held === "other" && (
          <span class="holder-of">
            <MentorMark name={claim!.name} />
            {words.heldBy(claim!.name, until)}
          </span>
        )}
        {open && held === "me" && (
          <>
            <span class="holder-of">{words.heldByMe(until)}</span>
            <button type="button" class="bare" onClick={hold}>
              {words.release}
              <span class="hid">
                {" "}
                (<bdi>{team.name}</bdi>)
              </span>
            </button>
            <a class="button main" href={to("queue", id)}>
              {words.open}
            </a>
          </>
        )}
        {open && held === null && state === "suggested" && (
          <button type="button" onClick={take}>
            {words.claim}
            <span class="hid">
              {" "}
              (<bdi>{team.name}</bdi>)
            </span>
          </button>
        )}
      </div>
    </li>
  );
}
