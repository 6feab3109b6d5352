import { useEffect } from "preact/hooks";
import type { Desk } from "../shared/staff/desk.ts";
import { back, printer } from "../shared/staff/icons.ts";
import { to } from "../shared/staff/route.ts";
import { words } from "../shared/staff/words.ts";
import { Icon, mark } from "../widget/icon.tsx";
import { isLocal, joinLink, shortLink } from "./join-link.ts";
import { Square } from "./square.tsx";

/** What a card says, in both languages of the hall whatever the organiser's own. */
const said = {
  fr: { scan: "Scannez, ou ouvrez :", code: "Code de l’équipe" },
  ar: { scan: "امسحوا المربّع، أو افتحوا:", code: "رمز الفريق" },
} as const;

const Card = ({ name, code }: { name: string; code: string }) => {
  const [host, place] = shortLink(code).split(/(?=t\/[^/]+$)/);
  return (
    <li class="slip" dir="ltr">
      <Square text={joinLink(code)} label={`QR ${code}`} />
      <div>
        <h2 dir="auto">
          <Icon d={mark} />
          <span>{name}</span>
        </h2>
        <p class="small both">
          <span lang="fr" dir="ltr">
            {said.fr.code}
          </span>
          <span lang="ar" dir="rtl">
            {said.ar.code}
          </span>
        </p>
        <p class="code" dir="ltr">
          {code}
        </p>
        <p class="small" lang="fr" dir="ltr">
          {said.fr.scan}
        </p>
        <p class="small" lang="ar" dir="rtl">
          {said.ar.scan}
        </p>
        <p class="small address" dir="ltr">
          {host}
          <wbr />
          <span>{place}</span>
        </p>
      </div>
    </li>
  );
};

/** One card a team, to print, cut and hand out. */
export function Sheet({ desk }: { desk: Desk }) {
  useEffect(() => desk.poll(desk.loadTeams, 60), [desk]);
  const teams = desk.teams?.filter(({ team }) => !team.revoked);
  return (
    <>
      <div class="unprinted">
        <a class="back" href={to("codes")}>
          <Icon d={back} class="flip" />
          {words.backToCodes}
        </a>
        <h1 tabIndex={-1}>{words.sheet}</h1>
        {teams === undefined && <p class="second">{words.loading}</p>}
        {teams?.length === 0 && <p>{words.noCodes}</p>}
        {isLocal() && <p class="warning">{words.local}</p>}
        {teams !== undefined && teams.length > 0 && (
          <>
            <p class="second">{words.sheetText(teams.length)}</p>
            <p>
              <button type="button" class="main" onClick={() => print()}>
                <Icon d={printer} />
                {words.print}
              </button>
            </p>
          </>
        )}
      </div>
      <ul class="slips">
        {teams?.map(({ team }) => (
          <Card key={team.id} name={team.name} code={team.code} />
        ))}
      </ul>
    </>
  );
}
