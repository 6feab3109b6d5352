import { useEffect, useState } from "preact/hooks";
import type { Message } from "../shared/answers.ts";
import type { Desk } from "../shared/staff/desk.ts";
import { to } from "../shared/staff/route.ts";
import { Talk } from "../shared/staff/talk.tsx";
import { words as staffWords } from "../shared/staff/words.ts";
import { Icon } from "../widget/icon.tsx";
import type { Reading } from "../widget/talk/message.tsx";
import { person } from "./signs.ts";
import { wordsOf } from "./words.ts";

/**
 * The team's conversation in that workshop, to look into while deciding; written in on the team's own page. What is
 * private to a member has no part in a decision, and stays away from this screen.
 */
export function TalkAside(props: { desk: Desk; team: string; workshop: string; reading: Reading }) {
  const { desk, team, workshop, reading } = props;
  const words = wordsOf(desk);
  const [messages, setMessages] = useState<Message[] | null>(null);
  useEffect(() => {
    const path = `/api/cohort/teams/${encodeURIComponent(team)}/conversations/${workshop}?after=0`;
    return desk.poll(async () => {
      const told = await desk.read<{ messages: Message[] }>(path);
      setMessages(told.messages.filter(({ privateTo }) => privateTo === null));
    }, 20);
  }, [desk, team, workshop]);
  return (
    <div class="col talk-col">
      {messages === null ? (
        <p class="second">{staffWords.loading}</p>
      ) : (
        <Talk
          desk={desk}
          messages={messages}
          reading={{ ...reading, messages }}
          nickname={(member) => messages.find(({ author }) => author.id === member)?.author.name ?? staffWords.somebody}
          visit={{ view: "team", team, workshop, mark: false }}
        />
      )}
      <a class="button" href={to("teams", team, workshop)}>
        <Icon d={person} />
        {words.writeToTeam}
      </a>
    </div>
  );
}
