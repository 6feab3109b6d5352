import type { ComponentType } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { Icon } from "../../widget/icon.tsx";
import { Cited } from "../../widget/sheets/cite.tsx";
import type { Reading } from "../../widget/talk/message.tsx";
import type { CanvasAnswer, Citation, Here, Message, TeamNews } from "../answers.ts";
import { Refused } from "../api.ts";
import type { NamedTicket, TeamAnswer } from "./answers.ts";
import { Board } from "./board.tsx";
import type { Desk } from "./desk.ts";
import { back } from "./icons.ts";
import { inOrder } from "./queue.ts";
import { type TeamRoute, to } from "./route.ts";
import { Talk } from "./talk.tsx";
import { followTeam } from "./team-feed.ts";
import { Reach } from "./teams.tsx";
import { TicketCard } from "./ticket.tsx";
import { words } from "./words.ts";
import { Write } from "./write.tsx";

/** Conversation and canvas of one workshop, kept fresh. */
function Workshop(props: {
  desk: Desk;
  team: string;
  workshop: string;
  nickname(member: string): string;
  visit: TeamRoute;
  /** The private call in one's own hands that is answered here. */
  call: NamedTicket | undefined;
  /** Tells the team's news until what it gives is called. */
  hear(listener: (news: TeamNews | Here) => void): () => void;
}) {
  const { desk, team, workshop, nickname, visit, call, hear } = props;
  const [messages, setMessages] = useState<Message[] | null>(null);
  const [canvas, setCanvas] = useState<CanvasAnswer | null>(null);
  const [pane, setPane] = useState<"talk" | "board">("talk");
  const [cited, setCited] = useState<{ citation: Citation; number: number } | null>(null);
  const path = `/api/cohort/teams/${encodeURIComponent(team)}`;
  const readTalk = async () =>
    setMessages((await desk.read<{ messages: Message[] }>(`${path}/conversations/${workshop}?after=0`)).messages);
  const readCanvas = async () => setCanvas(await desk.read<CanvasAnswer>(`${path}/canvas/${workshop}`));
  useEffect(() => desk.poll(readTalk, 20), [desk, path, workshop]);
  useEffect(() => desk.poll(readCanvas, 20), [desk, path, workshop]);
  // The feed says at once what these looks find a little later.
  useEffect(
    () =>
      hear((news) => {
        if (news.kind === "message" || news.kind === "erased") void desk.attempt(readTalk).catch(() => {});
        if (news.kind === "field" || news.kind === "proposal" || news.kind === "erased")
          void desk.attempt(readCanvas).catch(() => {});
      }),
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
          <div class="pane-with-write">
            <Talk desk={desk} messages={messages} reading={reading} nickname={nickname} visit={visit} />
            <Write
              desk={desk}
              team={team}
              workshop={workshop}
              call={call}
              sent={() => void desk.attempt(readTalk).catch(() => {})}
            />
          </div>
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

/** The team's rehearsals, in a part of their own: most visits do without. */
function LaterRehearsals(props: { desk: Desk; team: string }) {
  const [part, setPart] = useState<{ View: ComponentType<typeof props> } | null>(null);
  useEffect(() => {
    import("./rehearsals.tsx").then(
      ({ Rehearsals }) => setPart({ View: Rehearsals }),
      () => {},
    );
  }, []);
  return part === null ? null : <part.View {...props} />;
}

/** One team: its calls, how far it is, and a workshop's conversation and canvas. */
export function TeamPage({ desk, route }: { desk: Desk; route: TeamRoute }) {
  const { team, workshop } = route;
  const [room, setRoom] = useState<TeamAnswer | null>(null);
  const [missing, setMissing] = useState(false);
  const [here, setHere] = useState<Here | null>(null);
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
  const listeners = useMemo(() => new Set<(news: TeamNews | Here) => void>(), []);
  const feed = room?.feed;
  useEffect(() => {
    if (feed === undefined) return;
    return followTeam(desk, team, feed, (news) => {
      if (news.kind === "here") setHere(news);
      for (const listener of listeners) listener(news);
    });
    // From where the room was first read: the feed tells what came since.
  }, [desk, team, feed === undefined]);
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
            {(here?.here.includes(member.id) ?? member.here) && <span class="tag here">{words.here}</span>}
          </li>
        ))}
        {here?.visitors.map(({ id, name }) => (
          <li key={id}>
            <bdi>{name}</bdi>
            <span class="tag person-here">{id === cohort.me.id ? words.write.youAreSeen : words.write.staffHere}</span>
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
      <LaterRehearsals desk={desk} team={team} />
      <p class="small second">{words.readOnly}</p>
      <Workshop
        key={chosen}
        desk={desk}
        team={team}
        workshop={chosen}
        nickname={nickname}
        visit={route}
        call={calls.find(
          (call) =>
            call.by === cohort.me.id &&
            call.member !== null &&
            call.workshop === chosen &&
            (call.reason === "distress" || call.reason === "abuse"),
        )}
        hear={(listener) => {
          listeners.add(listener);
          return () => listeners.delete(listener);
        }}
      />
    </>
  );
}
