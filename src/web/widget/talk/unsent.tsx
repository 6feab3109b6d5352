import type { Waiting } from "../../shared/queue.ts";
import { say, tell } from "../../shared/say.ts";
import { alert, Icon } from "../icon.tsx";
import type { Room } from "../room.ts";
import { clock } from "./icons.ts";
import { Bubble } from "./message.tsx";

const reasons: Record<string, "revoked" | "tooLong" | "locked"> = {
  not_signed_in: "revoked",
  code_revoked: "revoked",
  text_too_long: "tooLong",
  round_open: "locked",
};

/** A message that has not left: waiting, or refused with what to do beside it. */
export function Unsent({ room, item, leave }: { room: Room; item: Waiting; leave(): void }) {
  if (item.refused === undefined) {
    const waits = room.line !== "ok";
    return (
      <Bubble kind={waits ? "mine waits" : "mine"} name={say.you} text={item.text} form="und">
        {waits && (
          <p class="state">
            <Icon d={clock} /> {say.waiting}
          </p>
        )}
      </Bubble>
    );
  }
  const why = reasons[item.refused] ?? "refused";
  const takeBack = () => {
    room.show({ put: item.text });
    void room.keeper?.queue.forget(item.key);
  };
  return (
    <>
      <Bubble kind="mine" name={say.you} text={item.text} form="und">
        <p class="state bad">
          <Icon d={alert} /> {tell.notSent}
        </p>
      </Bubble>
      <div class="error" role="alert">
        <p>
          <Icon d={alert} />
          {tell[why]}
        </p>
        <div class="row">
          {why === "revoked" ? (
            <button type="button" class="main" onClick={leave}>
              {tell.newCode}
            </button>
          ) : (
            <button type="button" class="main" onClick={takeBack}>
              {tell.putBack}
            </button>
          )}
          <button type="button" onClick={() => void room.keeper?.queue.again(item.key)}>
            {tell.sendAgain}
          </button>
        </div>
      </div>
    </>
  );
}
