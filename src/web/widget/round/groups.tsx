import type { ComponentChildren } from "preact";
import type { Room } from "../room.ts";
import { type Seen, wordsOf } from "./table.ts";

export type IdeaSeen = Seen["ideas"][number];
export type GroupSeen = Seen["groups"][number];

/** Enough to choose a typeface: nobody says in which language an idea is written. */
export const letteringOf = (text: string): string => (/[\u0600-\u06ff]/.test(text) ? "ar" : "fr");

export const ideasOf = (view: Seen, group: string | null): IdeaSeen[] =>
  view.ideas.filter((idea) => idea.group === group);

/** An idea with its writer, in its own direction. */
export function IdeaLine({ room, idea, children }: { room: Room; idea: IdeaSeen; children?: ComponentChildren }) {
  const words = wordsOf(room);
  const name = idea.author.id === room.room?.me.id ? words.you : idea.author.name;
  return (
    <li>
      <div>
        <p class="words" dir="auto" lang={letteringOf(idea.text)}>
          {idea.text}
        </p>
        <p class="small second">
          <bdi>{name}</bdi>
          {idea.late && ` · ${words.late}`}
        </p>
      </div>
      {children}
    </li>
  );
}

/** A group: its name, its ideas, and what can be done with it. */
export function GroupCard(props: {
  room: Room;
  view: Seen;
  group: GroupSeen;
  mark?: ComponentChildren;
  children?: ComponentChildren;
  each?: (idea: IdeaSeen) => ComponentChildren;
}) {
  const { room, view, group, mark, children, each } = props;
  const ideas = ideasOf(view, group.id);
  // An idea on its own is not said twice.
  const title = group.named || ideas.length > 1;
  return (
    <section class="group" aria-label={group.name}>
      {(title || mark) && (
        <div class="name">
          {title && (
            <h2 dir="auto" lang={letteringOf(group.name)}>
              {group.name}
            </h2>
          )}
          {mark}
        </div>
      )}
      <ul>
        {ideas.map((idea) => (
          <IdeaLine key={idea.id} room={room} idea={idea}>
            {each?.(idea)}
          </IdeaLine>
        ))}
      </ul>
      {children}
    </section>
  );
}
