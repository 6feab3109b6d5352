import { useEffect, useRef, useState } from "preact/hooks";
import type { Language } from "../shared/answers.ts";
import type { Invitation, StaffOverview } from "../shared/staff/answers.ts";
import { Confirm, faultOf } from "../shared/staff/confirm.tsx";
import type { Desk } from "../shared/staff/desk.ts";
import { day } from "../shared/staff/time.ts";
import { words } from "../shared/staff/words.ts";
import { Link } from "./link.tsx";

const languages = [
  ["fr", "Français"],
  ["ar", "العربية"],
  ["en", "English"],
] as const;
const spans = [3, 7, 14, 30, 90];

/** Makes a mentor and the link that opens their desk; the link stands until the next one is made. */
function Invite({ desk, made }: { desk: Desk; made(): void }) {
  const [invitation, setInvitation] = useState<Invitation | null>(null);
  const [fault, setFault] = useState("");
  const [busy, setBusy] = useState(false);
  const name = useRef<HTMLInputElement>(null);
  const result = useRef<HTMLDivElement>(null);
  useEffect(() => result.current?.focus(), [invitation]);
  const send = async (form: HTMLFormElement) => {
    const typed = name.current!.value.trim();
    if (typed === "") {
      setFault(words.nameMissing);
      name.current!.focus();
      return;
    }
    const given = new FormData(form);
    setBusy(true);
    setFault("");
    try {
      const body = { kind: "mentor", name: typed, language: given.get("language"), days: Number(given.get("days")) };
      setInvitation(await desk.act<Invitation>("/api/cohort/invitations", body));
      name.current!.value = "";
      made();
    } catch (error) {
      setFault(faultOf(error));
    }
    setBusy(false);
  };
  return (
    <section class="panel-card" aria-labelledby="invite">
      <h2 id="invite">{words.invite}</h2>
      <p class="second">{words.inviteText}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send(event.currentTarget);
        }}
      >
        <label for="name">{words.name}</label>
        <input
          id="name"
          ref={name}
          dir="auto"
          maxLength={40}
          autocomplete="off"
          aria-invalid={fault !== ""}
          aria-describedby={fault === "" ? undefined : "fault"}
        />
        {fault !== "" && (
          <p class="bad" id="fault" role="alert">
            {fault}
          </p>
        )}
        <div class="pair">
          <div>
            <label for="language">{words.inLanguage}</label>
            <select id="language" name="language">
              {languages.map(([code, own]) => (
                <option key={code} value={code} lang={code} selected={code === desk.door.language}>
                  {own}
                </option>
              ))}
            </select>
          </div>
          <div>
            <label for="days">{words.days}</label>
            <select id="days" name="days">
              {spans.map((span) => (
                <option key={span} value={span} selected={span === 14}>
                  {words.dayCount(span)}
                </option>
              ))}
            </select>
          </div>
        </div>
        <button type="submit" class="human" disabled={busy}>
          {words.makeLink}
        </button>
      </form>
      {invitation !== null && (
        <div class="made" ref={result} tabIndex={-1}>
          <h3>{words.linkFor(invitation.person.name)}</h3>
          <p>{words.linkText(day(invitation.expires, desk.timezone, desk.door.language))}</p>
          <Link
            href={`${location.origin}/mentor#${invitation.token}`}
            label={words.linkFor(invitation.person.name)}
            about={invitation.person.name}
          />
        </div>
      )}
    </section>
  );
}

const State = ({ desk, entry: { open, until } }: { desk: Desk; entry: StaffOverview }) => (
  <>
    {!open
      ? words.notOpen
      : until === null
        ? words.openAlways
        : words.openUntil(day(until, desk.timezone, desk.door.language as Language))}
  </>
);

/** Who has access to the cohort, whose access is taken back, and who is invited next. */
export function People({ desk }: { desk: Desk }) {
  const [staff, setStaff] = useState<StaffOverview[] | null>(null);
  const load = async () => setStaff((await desk.read<{ staff: StaffOverview[] }>("/api/cohort/staff")).staff);
  useEffect(() => desk.poll(load, 30), [desk]);
  return (
    <>
      <h1 tabIndex={-1}>{words.people}</h1>
      <Invite desk={desk} made={() => void desk.attempt(load)} />
      <h2>{words.staff}</h2>
      {staff === null ? (
        <p class="second">{words.loading}</p>
      ) : (
        <ul class="teams">
          {staff.map((entry) => {
            const { person } = entry;
            const me = person.id === desk.cohort?.me.id;
            return (
              <li key={person.id} class="team">
                <div class="naming">
                  <h3>
                    <bdi>{person.name}</bdi> <span class="person">{words.role[person.kind]}</span>
                    {me && <span class="tag">{words.you}</span>}
                  </h3>
                  <p class="second">
                    <State desk={desk} entry={entry} />
                  </p>
                </div>
                {entry.open && !me && (
                  <Confirm
                    label={
                      <>
                        {words.revokePerson}
                        <span class="hid">
                          {" "}
                          (<bdi>{person.name}</bdi>)
                        </span>
                      </>
                    }
                    class="risky"
                    question={words.revokePersonSure(person.name)}
                    yes={words.revokePersonYes}
                    onYes={async () => {
                      await desk.act(`/api/cohort/people/${encodeURIComponent(person.id)}/revoke`);
                      await desk.attempt(load);
                    }}
                  />
                )}
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
