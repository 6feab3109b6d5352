import type { Seat } from "../../../../domain/rehearsal/jury/topics.ts";
import type { JuryQuestionAnswer } from "../../../shared/rehearsal/answers.ts";
import { Icon } from "../../icon.tsx";

/** A magnifying glass, a coin, a façade: the shape tells the seat before the word. */
const signs: Readonly<Record<Seat, string>> = {
  expert: "M10.5 4a6.5 6.5 0 100 13 6.5 6.5 0 000-13zM15.5 15.5L21 21",
  investor: "M12 3a9 9 0 100 18 9 9 0 000-18zM12 7v10M15 9.5c-1-1-6-1.5-6 1s6 1.5 6 3.5-5 2-6 .8",
  institution: "M3 9l9-5 9 5H3zM5 9v9M10 9v9M14 9v9M19 9v9M3 20h18",
};

/** The seats that ask in this sitting; the one whose turn it is stands out. */
export function Seats({ questions, now }: { questions: readonly JuryQuestionAnswer[]; now: Seat | null }) {
  const names = new Map(questions.map(({ seat, seatName }) => [seat, seatName]));
  return (
    <ul class="seats">
      {[...names].map(([seat, name]) => (
        <li key={seat} class={seat === now ? "asks" : ""} aria-current={seat === now ? "true" : undefined}>
          <Icon d={signs[seat]} />
          <span class="small">{name}</span>
        </li>
      ))}
    </ul>
  );
}
