import type { TeamFeedback } from "../../shared/answers.ts";
import { spoken } from "../../shared/direction.ts";
import { say } from "../../shared/say.ts";
import { feedbackWords } from "../../shared/strings/feedback.ts";
import { Icon, mark } from "../icon.tsx";
import type { Room } from "../room.ts";
import { MentorMark } from "../talk/mentor.tsx";
import { Cite } from "../talk/message.tsx";
import { timeOf } from "./standing.ts";
import { Told } from "./told.tsx";

/** What a team was told: warm edge and a name where a mentor answers for it, the machine's rule where nobody does. */
export function FeedbackCard({ room, one }: { room: Room; one: TeamFeedback }) {
  const words = feedbackWords[room.door.language];
  const { by, origin, remarks, language, state, askedAt, rehearsal } = one;
  if (state === "ignored")
    return (
      <section class="mentor advice">
        <p>
          <b>{words.ignored}</b>
        </p>
        <p>{rehearsal === null ? words.ignoredText : words.rehearsal.ignoredText}</p>
      </section>
    );
  let cited = 0;
  const told = (
    <>
      {remarks.map((remark) => (
        <div key={remark.id} class={`remark ${remark.kind}`} {...spoken(language)}>
          <Told remark={remark} language={language} />
          {remark.citation !== null && <Cite room={room} citation={remark.citation} number={++cited} />}
        </div>
      ))}
      <p class="small second">
        {rehearsal === null ? words.about(timeOf(room, askedAt)) : words.rehearsal.about(rehearsal.number)}
      </p>
    </>
  );
  if (by === null || origin === null || origin === "auto")
    return (
      <div class="says advice">
        <p>
          <Icon d={mark} />
          <b>{say.dalil}</b> <span>{words.auto}</span>
        </p>
        <div class="rule">{told}</div>
      </div>
    );
  return (
    <section class="mentor advice">
      <p>
        <MentorMark name={by.name} />
        <b>
          <bdi>{by.name}</bdi>
        </b>
        <span class="person">{words.formal}</span>
      </p>
      <p class="small second">{words.origin(origin, by.name)}</p>
      {told}
    </section>
  );
}
