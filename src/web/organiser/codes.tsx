import { useEffect, useState } from "preact/hooks";
import type { TeamOverview } from "../shared/staff/answers.ts";
import { Confirm, faultOf } from "../shared/staff/confirm.tsx";
import type { Desk } from "../shared/staff/desk.ts";
import { printer } from "../shared/staff/icons.ts";
import { to } from "../shared/staff/route.ts";
import { TeamList, useSearch } from "../shared/staff/team-list.tsx";
import { words } from "../shared/staff/words.ts";
import { Icon } from "../widget/icon.tsx";
import { isLocal, joinLink } from "./join-link.ts";
import { Link } from "./link.tsx";

function Row({ desk, row }: { desk: Desk; row: TeamOverview }) {
  const { team } = row;
  const [busy, setBusy] = useState(false);
  const [said, say] = useState("");
  const [fault, setFault] = useState("");
  const path = `/api/cohort/teams/${encodeURIComponent(team.id)}`;
  const renew = async () => {
    setBusy(true);
    setFault("");
    try {
      const { code } = await desk.act<{ code: string }>(`${path}/code`);
      await desk.attempt(desk.loadTeams);
      say(words.renewed(team.name, code));
    } catch (error) {
      setFault(faultOf(error));
    }
    setBusy(false);
  };
  return (
    <li class="team code-row">
      <div class="naming">
        <h2>
          <bdi>{team.name}</bdi>
        </h2>
        <p>
          {team.revoked ? <s class="code">{team.code}</s> : <code class="code">{team.code}</code>}
          {team.revoked && <span class="tag">{words.withdrawn}</span>}
        </p>
      </div>
      {!team.revoked && <Link href={joinLink(team.code)} label={words.link} about={team.name} />}
      <div class="acts">
        {team.revoked ? (
          <button type="button" disabled={busy} onClick={() => void renew()}>
            {words.renew}
            <span class="hid">
              {" "}
              (<bdi>{team.name}</bdi>)
            </span>
          </button>
        ) : (
          <Confirm
            label={
              <>
                {words.revoke}
                <span class="hid">
                  {" "}
                  (<bdi>{team.name}</bdi>)
                </span>
              </>
            }
            class="risky"
            question={words.revokeSure(team.name)}
            yes={words.revokeYes}
            onYes={async () => {
              await desk.act(`${path}/revoke`);
              say("");
              await desk.attempt(desk.loadTeams);
            }}
          />
        )}
      </div>
      <p class="small" role="status">
        {said}
      </p>
      {fault !== "" && (
        <p class="bad" role="alert">
          {fault}
        </p>
      )}
    </li>
  );
}

/** Each team's way in: code, link, and how to take them back. */
export function Codes({ desk }: { desk: Desk }) {
  useEffect(() => desk.poll(desk.loadTeams, 20), [desk]);
  const { teams } = desk;
  const search = useSearch(teams ?? [], ({ team }) => `${team.name} ${team.code}`);
  if (teams === null) return <p class="second">{words.loading}</p>;
  return (
    <>
      <h1 tabIndex={-1}>{words.codes}</h1>
      <p class="second">{words.codesText}</p>
      {isLocal() && <p class="warning">{words.local}</p>}
      {teams.length === 0 ? (
        <p>{words.noTeamsText.organiser}</p>
      ) : (
        <>
          <p>
            <a class="button main" href={to("codes", "sheet")}>
              <Icon d={printer} />
              {words.sheet}
            </a>
          </p>
          <TeamList search={search}>{(row) => <Row key={row.team.id} desk={desk} row={row} />}</TeamList>
        </>
      )}
    </>
  );
}
