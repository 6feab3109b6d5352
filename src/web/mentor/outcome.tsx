import { spoken } from "../shared/direction.ts";
import type { Desk } from "../shared/staff/desk.ts";
import { to } from "../shared/staff/route.ts";
import { Told } from "../widget/feedback/told.tsx";
import { MentorMark } from "../widget/talk/mentor.tsx";
import { Cite, type Reading } from "../widget/talk/message.tsx";
import type { MentorFeedback, QueueRow } from "./answers.ts";
import { Key } from "./keys.tsx";
import { wordsOf } from "./words.ts";

/** What was decided, as the team reads it, and the way to the next draft. */
export function Outcome(props: { desk: Desk; feedback: MentorFeedback; reading: Reading; next: QueueRow | null }) {
  const { desk, feedback, reading, next } = props;
  const words = wordsOf(desk);
  const { decision, language, state } = feedback;
  const by = decision?.by?.name ?? null;
  let cited = 0;
  return (
    <>
      <p class="col-head" role="status">
        <b>{decision === null ? words.decidedPlain : words.decided(state, decision.kind, by)}</b>
      </p>
      {decision !== null && decision.remarks.length > 0 && (
        <section class="mentor">
          <p>
            <MentorMark name={by ?? "Dalil"} />
            <b>
              <bdi>{by ?? "Dalil"}</bdi>
            </b>
            <span class="person">{words.asTeamReads}</span>
          </p>
          {decision.remarks.map((remark) => (
            <div key={remark.id} {...spoken(language)}>
              <Told remark={remark} language={language} />
              {remark.citation !== null && <Cite room={reading} citation={remark.citation} number={++cited} />}
            </div>
          ))}
        </section>
      )}
      <div class="acts">
        {next === null ? (
          <p>{words.noNext}</p>
        ) : (
          <a class="button main" href={to("queue", next.id)} aria-keyshortcuts="N">
            {words.next(next.team.name)} <Key of="N" />
          </a>
        )}
        <a class="button" href={to("queue")} aria-keyshortcuts="Q">
          {words.backToQueue} <Key of="Q" />
        </a>
      </div>
    </>
  );
}
