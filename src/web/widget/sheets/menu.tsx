import { useState } from "preact/hooks";
import type { Language } from "../../shared/answers.ts";
import { ask } from "../../shared/api.ts";
import { directionOf } from "../../shared/direction.ts";
import { keepPass, note } from "../../shared/keep.ts";
import { forget, forgetAll, forgetNotes } from "../../shared/recall.ts";
import { tell } from "../../shared/say.ts";
import { Icon } from "../icon.tsx";
import type { Room } from "../room.ts";
import { check } from "../talk/icons.ts";
import { Sheet } from "./sheet.tsx";
import { download, TakeAway } from "./take-away.tsx";

const names: Readonly<Record<Language, string>> = { ar: "العربية", fr: "Français", en: "English" };

/** Nothing of the team stays on this phone. */
async function erased(room: Room): Promise<void> {
  const { code } = room.pass;
  room.keeper?.end();
  room.waiting = [];
  keepPass(code, null);
  note("last", null);
  forgetNotes(`:${code}`);
  const kept = ["room", "waiting", "rehearsals"].map((name) => forget(`${name}:${code}`));
  await Promise.all([...kept, forgetAll(`take:${code}`)]);
}

export function Menu(props: {
  room: Room;
  /** Only the part on the team's data: what the notice offers. */
  data?: boolean;
  leave(): void;
}) {
  const { room } = props;
  const [copied, setCopied] = useState(false);
  const [sure, setSure] = useState(false);
  const [failed, setFailed] = useState(false);
  const link = `${room.door.origin}/t/${room.pass.code}`;

  const attempt = async (work: () => Promise<void>) => {
    setFailed(false);
    try {
      await work();
    } catch {
      setFailed(true);
    }
  };
  const copy = () =>
    attempt(async () => {
      await navigator.clipboard.writeText(link);
      setCopied(true);
    });
  const take = () =>
    attempt(async () => {
      const answer = await ask(room.door, "/api/export");
      download(await answer.blob(), `dalil-${room.pass.code}.json`);
    });
  const erase = () =>
    attempt(async () => {
      await ask(room.door, "/api/erase", { method: "POST", body: { confirm: true } });
      await erased(room);
      props.leave();
    });
  return (
    <Sheet title={props.data ? tell.data : <bdi>{room.pass.name}</bdi>} onClose={() => room.show({ sheet: null })}>
      {!props.data && (
        <>
          <h3>{tell.language}</h3>
          <div class="choice">
            {(["ar", "fr", "en"] as const).map((choice) => (
              <button
                key={choice}
                type="button"
                lang={choice}
                dir={directionOf(choice)}
                aria-pressed={choice === room.door.language}
                onClick={() => room.choose(choice)}
              >
                {choice === room.door.language && <Icon d={check} />}
                {names[choice]}
              </button>
            ))}
          </div>
          <h3>{tell.invite}</h3>
          <p>{tell.inviteText}</p>
          <p class="invite">
            <bdi class="code" dir="ltr">
              {room.pass.code}
            </bdi>
            <button type="button" onClick={() => void copy()}>
              {copied ? tell.copied : tell.copy}
            </button>
          </p>
          <p class="small second" dir="ltr">
            {link}
          </p>
          <TakeAway room={room} />
          <h3>{tell.data}</h3>
        </>
      )}
      <p>{sure ? tell.eraseText : tell.dataText}</p>
      {failed && (
        <p class="bad" role="alert">
          {tell.failed}
        </p>
      )}
      <div class="row">
        {sure ? (
          <>
            <b class="wide">{tell.eraseSure}</b>
            <button type="button" onClick={() => setSure(false)}>
              {tell.cancel}
            </button>
            <button type="button" class="bad" onClick={() => void erase()}>
              {tell.eraseYes}
            </button>
          </>
        ) : (
          <>
            <button type="button" onClick={() => void take()}>
              {tell.take}
            </button>
            <button type="button" onClick={() => setSure(true)}>
              {tell.erase}
            </button>
          </>
        )}
      </div>
    </Sheet>
  );
}
