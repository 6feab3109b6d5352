import type { Message } from "../../shared/answers.ts";
import { spoken } from "../../shared/direction.ts";
import { tell } from "../../shared/say.ts";

const initials = (name: string) =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => [...word][0] ?? "")
    .join("");

/** A person's round mark: the letters their name begins with. */
export const MentorMark = ({ name }: { name: string }) => (
  <span class="round" aria-hidden="true">
    {initials(name)}
  </span>
);

/** A person speaks: warm edge, round initials, a name. */
export const MentorCard = ({ message }: { message: Message }) => (
  <section class="mentor">
    <p>
      <MentorMark name={message.author.name} />
      <b>
        <bdi>{message.author.name}</bdi>
      </b>
      <span class="person">{tell.mentor}</span>
    </p>
    <p class="said" {...spoken(message.language)}>
      {message.text}
    </p>
  </section>
);
