import { useRef, useState } from "preact/hooks";
import { Icon } from "../../widget/icon.tsx";
import { note, noted } from "../keep.ts";
import type { NamedTicket } from "./answers.ts";
import { faultOf } from "./confirm.tsx";
import type { Desk } from "./desk.ts";
import { lock } from "./icons.ts";
import { words } from "./words.ts";

const newKey = (): string => crypto.getRandomValues(new Uint32Array(4)).join("-");

/** A person writes in the team's conversation under their name. What answers a private call is private unless they choose. */
export function Write(props: {
  desk: Desk;
  team: string;
  workshop: string;
  /** The private call of this workshop that is in one's own hands. */
  call: NamedTicket | undefined;
  sent(): void;
}) {
  const { desk, team, workshop, call, sent } = props;
  const place = `say:${team}:${workshop}`;
  const [text, setText] = useState(noted(place) ?? "");
  const [isPrivate, setPrivate] = useState(true);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState("");
  /** The same until the server has it, so that a second sending is harmless. */
  const key = useRef(newKey());
  const to = call !== undefined && isPrivate ? call : null;
  const member = call?.names.member ?? words.somebody;
  const write = (typed: string) => {
    setText(typed);
    note(place, typed === "" ? null : typed);
  };
  const send = async () => {
    if (text.trim() === "" || busy) return;
    setBusy(true);
    setFault("");
    try {
      const path = `/api/cohort/teams/${encodeURIComponent(team)}/conversations/${workshop}`;
      await desk.act(path, { text: text.trim(), key: key.current, ticket: to?.id ?? null });
      key.current = newKey();
      write("");
      sent();
    } catch (error) {
      setFault(faultOf(error));
    }
    setBusy(false);
  };
  return (
    <form
      class={to === null ? "write" : "write secret"}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {call !== undefined && (
        <fieldset class="write-to">
          <legend>{words.write.to}</legend>
          {([true, false] as const).map((one) => (
            <label key={String(one)}>
              <input type="radio" name="to" checked={isPrivate === one} onChange={() => setPrivate(one)} />
              {one ? <Icon d={lock} /> : null}
              <span>{one ? words.write.toMember(member) : words.write.toTeam}</span>
            </label>
          ))}
        </fieldset>
      )}
      <label for="write">{words.write.label(desk.cohort?.me.name ?? "")}</label>
      <textarea
        id="write"
        rows={3}
        dir="auto"
        maxLength={4000}
        value={text}
        onInput={(event) => {
          key.current = newKey();
          write(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          void send();
        }}
      />
      {fault !== "" && (
        <p class="bad" role="alert">
          {fault} {words.write.kept}
        </p>
      )}
      <button type="submit" class="human" disabled={busy || text.trim() === ""}>
        {to === null ? words.write.send : words.write.sendPrivate}
      </button>
    </form>
  );
}
