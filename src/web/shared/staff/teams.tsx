import { useEffect } from "preact/hooks";
import { Icon, star } from "../../widget/icon.tsx";
import { Tile } from "../../widget/talk/tile.tsx";
import type { Tally, WorkshopView } from "../answers.ts";
import type { TeamOverview } from "./answers.ts";
import type { Desk } from "./desk.ts";
import { to } from "./route.ts";
import { atOnce, TeamList, useSearch } from "./team-list.tsx";
import { agoWords } from "./when.tsx";
import { words } from "./words.ts";

/** How far in one workshop: star, filled out of all, and how many of these meet their criteria, once that is known. */
export const Reach = ({ title, filled, total, met }: Omit<Tally, "id" | "met"> & { title: string; met?: number }) => (
  <>
    <Tile done={filled} total={total} />
    <span class="place">{title}</span>
    <b>{words.filled(filled, total)}</b>
    {met !== undefined && filled > 0 && <span class="second">{words.met(met)}</span>}
  </>
);

function Row({ desk, row, workshops }: { desk: Desk; row: TeamOverview; workshops: readonly WorkshopView[] }) {
  const { team, members, lastMessageAt, openTickets } = row;
  const tallies = desk.progress[team.id];
  const last = lastMessageAt === null ? words.silent : words.lastWord(agoWords(desk, lastMessageAt));
  return (
    <li class="team">
      <div class="naming">
        <h2>
          <a href={to("teams", team.id)}>
            <bdi>{team.name}</bdi>
          </a>
        </h2>
        <p class="second">
          {words.members(members)} · {last}
        </p>
        {Object.keys(row.filled).length === 0 && <p class="second unwritten">{words.unwritten}</p>}
        {(openTickets > 0 || team.revoked) && (
          <p class="tags">
            {openTickets > 0 && <span class="tag called">{words.calls(openTickets)}</span>}
            {team.revoked && <span class="tag">{words.withdrawn}</span>}
          </p>
        )}
      </div>
      <ul class="reach" aria-label={words.workshops}>
        {workshops.map((workshop) => {
          const counted = { filled: row.filled[workshop.id] ?? 0, total: workshop.fields.length };
          return (
            <li key={workshop.id} class={counted.filled === 0 ? "untouched" : undefined}>
              <Reach title={workshop.title} {...(tallies?.find(({ id }) => id === workshop.id) ?? counted)} />
            </li>
          );
        })}
      </ul>
    </li>
  );
}

/** The cohort's teams, by name: how far each is, when it last wrote, whether it calls. */
export function Teams({ desk }: { desk: Desk }) {
  const { teams, programme } = desk;
  const search = useSearch(teams ?? [], ({ team }) => team.name);
  useEffect(() => desk.poll(desk.loadTeams, 20), [desk]);
  const ids = search.seen.map(({ team }) => team.id).join();
  useEffect(() => {
    if (ids === "") return;
    return desk.poll(async () => {
      const all = ids.split(",");
      for (let from = 0; from < all.length; from += atOnce) await desk.loadProgress(all.slice(from, from + atOnce));
    }, 30);
  }, [desk, ids]);
  if (teams === null || programme === null) return <p class="second">{words.loading}</p>;
  return (
    <>
      <h1 tabIndex={-1}>
        {words.teams} <span class="count">{teams.length}</span>
      </h1>
      {teams.length === 0 ? (
        <div class="nothing">
          <Icon d={star} />
          <p>
            <b>{words.noTeams}</b>
          </p>
          <p>{words.noTeamsText[desk.cohort?.me.kind ?? desk.kind]}</p>
        </div>
      ) : (
        <TeamList search={search}>
          {(row) => <Row key={row.team.id} desk={desk} row={row} workshops={programme.workshops} />}
        </TeamList>
      )}
    </>
  );
}
