import { useEffect } from "preact/hooks";
import { pointedAt } from "../../shared/clock.ts";
import { tell } from "../../shared/say.ts";
import { alert, Icon } from "../icon.tsx";
import type { Room } from "../room.ts";
import { again, check, clock, noNet } from "./icons.ts";
import { clockOf } from "./keeper.ts";

/** One line on the state of the network, or on a workshop that has begun; nothing when all is as it should be. */
export function Strip({ room, leave }: { room: Room; leave(): void }) {
  const { left, line } = room;
  useEffect(() => {
    if (left === 0 || line !== "ok") return;
    const timer = setTimeout(() => {
      room.left = 0;
      room.changed();
    }, 6000);
    return () => clearTimeout(timer);
  }, [left, line]);

  if (room.shut)
    return (
      <div class="strip offline" role="alert">
        <Icon d={alert} />
        <span>{tell.shut}</span>
        <button type="button" onClick={leave}>
          {tell.newCode}
        </button>
      </div>
    );
  if (line === "offline") return <Told icon={noNet} kind="offline" text={tell.offline} />;
  if (line === "again") return <Told icon={again} kind="" text={tell.reconnecting} />;
  if (left > 0 && room.waiting.length === 0) return <Told icon={check} kind="sent" text={tell.sent(left)} />;
  const begun = room.programme === null ? undefined : pointedAt(clockOf(room), room.programme.workshops);
  if (begun === undefined || begun.id === room.workshop || begun.id === room.declined) return null;
  return (
    <div class="strip" role="status">
      <Icon d={clock} />
      <span>{tell.begun(begun.title)}</span>
      <button type="button" class="bare" onClick={() => void room.keeper!.enter(begun.id)}>
        {tell.go}
      </button>
    </div>
  );
}

const Told = ({ icon, kind, text }: { icon: string; kind: string; text: string }) => (
  <p class={`strip ${kind}`} role="status">
    <Icon d={icon} />
    <span>{text}</span>
  </p>
);
