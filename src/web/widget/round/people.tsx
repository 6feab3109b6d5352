import { star } from "../icon.tsx";
import type { Room } from "../room.ts";
import { type Seen, wordsOf } from "./table.ts";

const three = [1, 2, 3];

/** How many each member has given, of three: stars, then the figure. Never what. */
export function People({ room, view, of }: { room: Room; view: Seen; of: "ideas" | "votes" }) {
  const me = room.room?.me.id;
  return (
    <ul class="people">
      {view.members.map((member) => (
        <li key={member.id}>
          <span>
            {three.map((count) => (
              <svg key={count} aria-hidden="true" viewBox="0 0 24 24" class={member[of] >= count ? "full" : "none"}>
                <path d={star} />
              </svg>
            ))}
          </span>
          <span>
            <bdi>{member.id === me ? wordsOf(room).you : member.nickname}</bdi>{" "}
            <b dir="ltr">{member[of] > 3 ? member[of] : `${member[of]}/3`}</b>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Names of others, each in its own direction. */
export const namesOf = (room: Room, view: Seen, which: (member: Seen["members"][number]) => boolean): string[] =>
  view.members
    .filter((member) => member.id !== room.room?.me.id && which(member))
    .map(({ nickname }) => `\u2068${nickname}\u2069`);
