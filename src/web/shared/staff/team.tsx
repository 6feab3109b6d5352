import { useEffect, useMemo, useState } from "preact/hooks";
import { Icon } from "../../widget/icon.tsx";
import { Cited } from "../../widget/sheets/cite.tsx";
import type { Reading } from "../../widget/talk/message.tsx";
import type { CanvasAnswer, Citation, Message } from "../answers.ts";
import { Refused } from "../api.ts";
import type { TeamAnswer } from "./answers.ts";
import { Board } from "./board.tsx";
import type { Desk } from "./desk.ts";
import { back } from "./icons.ts";
import { inOrder } from "./queue.ts";
import { type TeamRoute, to } from "./route.ts";
import { Talk } from "./talk.tsx";
import { Reach } from "./teams.tsx";
import { TicketCard } from "./ticket.tsx";
import { words } from "./words.ts";

/** Conversation and canvas of one workshop, kept fresh. */
function Workshop(props: {
  desk: Desk;
  team: string;
  workshop: string;
  nickname(member: string): string;
  visit: TeamRoute;
}) {
  const { desk, team, workshop, nickname, visit } = props;
  const [messages, setMessages] = useState<Message[] | null>(null);
  const [canvas, setCanvas] = useState<CanvasAnswer | null>(null);
  const [pane, setPane] = useState<"talk" | "board">("talk");
  const [cited, setCited] = useState<{ citation: Citation; number: number } | null>(null);
  const path = `/api/cohort/teams/${encodeURIComponent(team)}`;
  useEffect(() => {
    let last = 0;
    let times = 0;
    return desk.poll(async () => {
      // Once in a while all of it: what a member erased is gone from here too.
      const after = times++ % 15 === 0 ? 0 : last;
      const told = await desk.read<{ messages: Message[] }>(`${path}/conversations/${workshop}?after=${after}`);
      last = told.messages.at(-1)?.position ?? after;
      if (after === 0) setMessages(told.messages);
      else if (told.messages.length > 0) setMessages((known) => [...(known ?? []), ...told.messages]);
    }, 4);
  }, [desk, path, workshop]);
  useEffect(
    () => desk.poll(async () => setCanvas(await desk.read<CanvasAnswer>(`${path}/canvas/${workshop}`)), 8),
    [desk, path, workshop],
  );
  const view = desk.programme?.workshops.find(({ id }) => id === workshop);
  const reading = useMemo<Reading>(
    () => ({
      messages: messages ?? [],
      fields: canvas?.fields ?? null,
      show: ({ sheet }) => setCited(sheet?.view === "cite" ? sheet : null),
    }),
    [messages, canvas],
  );
  return (
    <>
      <div class="switch">
        {(["talk", "board"] as const).map((one) => (
          <button key={one} type="button" aria-pressed={pane === one} onClick={() => setPane(one)}>
            {words[one]}
          </button>
        ))}
      </div>
      <div class={`panes on-${pane}`}>
        {messages === null ? (
          <p class="pane talking second">{words.loading}</p>
        ) : (
          <Talk desk={desk} messages={messages} reading={reading} nickname={nickname} visit={visit} />
        )}
        {canvas === null || view === undefined ? (
          <p class="pane boarding second">{words.loading}</p>
        ) : (
          <Board workshop={view} canvas={canvas} programme={desk.programme} />
        )}
      </div>
      {cited !== null && <Cited room={reading} citation={cited.citation} number={cited.number} />}
    </>
  );
}

/** One team, read-only: its calls, how far it is, and a workshop's conversation and canvas. */
export function TeamPage({ desk, route }: { desk: Desk; route: TeamRoute }) {
  const { team, workshop } = route;
  const [room, setRoom] = useState<TeamAnswer | null>(null);
  const [missing, setMissing] = useState(false);
  useEffect(() => {
    setRoom(null);
    setMissing(false);
    return desk.poll(async () => {
      try {
        setRoom(await desk.read<TeamAnswer>(`/api/cohort/teams/${encodeURIComponent(team)}`));
      } catch (error) {
        if (!(error instanceof Refused) || error.code !== "not_found") throw error;
        setMissing(true);
      }
    }, 10);
  }, [desk, team]);
  const toTeams = (
    <a class="back" href={to("teams")}>
      <Icon d={back} class="flip" />
      {words.backToTeams}
    </a>
  );
  const { programme, cohort } = desk;
  if (missing)
    return (
      <>
        {toTeams}
        <h1 tabIndex={-1}>{words.teams}</h1>
        <p>{words.noTeam}</p>
      </>
    );
  if (room === null || programme === null || cohort === null)
    return (
      <>
        {toTeams}
        <p class="second">{words.loading}</p>
      </>
    );
  const chosen = programme.workshops.some(({ id }) => id === workshop) ? workshop : room.current;
  const nickname = (member: string) => room.members.find(({ id }) => id === member)?.nickname ?? words.somebody;
  const calls = inOrder(
    (desk.tickets ?? []).filter((ticket) => ticket.team === team && ticket.reason !== "uncovered"),
    cohort.me.id,
  );
  return (
    <>
      {toTeams}
      <h1 tabIndex={-1}>
        <bdi>{room.team.name}</bdi>
      </h1>
      <ul class="people">
        {room.members.map((member) => (
          <li key={member.id}>
            <bdi>{member.nickname}</bdi>
            {member.here && <span class="tag here">{words.here}</span>}
          </li>
        ))}
      </ul>
      {calls.length > 0 && (
        <ul class="cards" aria-label={words.queue}>
          {calls.map((ticket) => (
            <TicketCard key={ticket.id} desk={desk} ticket={ticket} here />
          ))}
        </ul>
      )}
      <nav aria-label={words.workshops}>
        <ul class="reach links">
          {programme.workshops.map(({ id, title }) => {
            const tally = room.workshops.find((one) => one.id === id);
            return (
              <li key={id}>
                <a href={to("teams", team, id)} aria-current={id === chosen ? "page" : undefined}>
                  <Reach title={title} filled={tally?.filled ?? 0} total={tally?.total ?? 0} met={tally?.met ?? 0} />
                </a>
              </li>
            );
          })}
        </ul>
      </nav>
      <p class="small second">{words.readOnly}</p>
      <Workshop key={chosen} desk={desk} team={team} workshop={chosen} nickname={nickname} visit={route} />
    </>
  );
}
