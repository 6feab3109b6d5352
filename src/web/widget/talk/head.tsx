import { useEffect } from "preact/hooks";
import type { Room } from "../room.ts";
import { Bar, Header, Tabs } from "./header.tsx";
import { Keeper } from "./keeper.ts";
import { Strip } from "./strip.tsx";
import { useWayBack } from "./way-back.ts";

interface HeadProps {
  room: Room;
  leave(): void;
  onClose?: (() => void) | undefined;
}

/** Everything above the conversation. With it the room gets its keeper. */
export function Head({ room, leave, onClose }: HeadProps) {
  useEffect(() => {
    if (room.keeper !== null) return;
    room.keeper = new Keeper(room);
    void room.keeper.open();
  }, [room]);
  const { tab, wide, field } = room;
  const inField = !wide && (tab === "thread" || (tab === "board" && field !== null));
  // In a guest's page the history is the host's.
  useWayBack(inField && onClose === undefined, () => room.show(tab === "thread" ? { tab: "board" } : { field: null }));
  return (
    <>
      {!inField && (
        <header class="head">
          <Header
            room={room}
            onClose={onClose}
            onHand={() => room.show({ sheet: { view: "hand" } })}
            onMenu={() => room.show({ sheet: { view: "menu" } })}
          />
          {!wide && <Tabs tab={tab} onTab={(chosen) => room.show({ tab: chosen })} />}
        </header>
      )}
      {!wide && !inField && tab !== "path" && <Bar room={room} />}
      <Strip room={room} leave={leave} />
    </>
  );
}
