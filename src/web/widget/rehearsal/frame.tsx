import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { aboutRehearsal } from "../../shared/rehearsal/report.tsx";
import { reportWords } from "../../shared/rehearsal/words.ts";
import { Icon } from "../icon.tsx";
import type { Elsewhere, Room } from "../room.ts";
import { Sound, Transcript } from "./bring.tsx";
import { Home } from "./home.tsx";
import { Objections } from "./jury/objections.tsx";
import { Sitting } from "./jury/sitting.tsx";
import { Prepare } from "./prepare.tsx";
import { Running } from "./running.tsx";
import { Sending } from "./sending.tsx";
import { Shown } from "./shown.tsx";
import { type Studio, studioOf, wordsOf } from "./studio.ts";

const chevron = "M15 5l-7 7 7 7";

function Inside({ room, studio, Later }: { room: Room; studio: Studio; Later: Elsewhere }) {
  const common = { room, studio };
  const { scene } = studio;
  switch (scene.at) {
    case "home":
      return <Home {...common} />;
    case "prepare":
      return <Prepare key={scene.source} {...common} source={scene.source} />;
    case "sound":
      return <Sound {...common} />;
    case "transcript":
      return <Transcript {...common} />;
    case "running":
      return <Running {...common} listens={scene.listens} prompter={scene.prompter} />;
    case "sending":
      return <Sending {...common} />;
    case "report":
      return <Shown key={scene.id} {...common} id={scene.id} Later={Later} />;
    case "jury":
      return <Sitting {...common} rehearsal={scene.rehearsal} only={scene.only} />;
    default:
      return <Objections {...common} rehearsal={scene.rehearsal} />;
  }
}

/** The heading and what stands under it. */
function titleOf(room: Room, { scene, view }: Studio): readonly [string, string] {
  const words = wordsOf(room);
  switch (scene.at) {
    case "prepare":
      return [words.before, scene.source === "recording" ? words.record : words.script];
    case "sound":
      return [words.upload, words.uploadHint];
    case "transcript":
      return [words.transcript, words.transcriptHint];
    case "running":
      return [words.running, ""];
    case "report":
      return view?.rehearsal.id === scene.id
        ? [reportWords[room.door.language].title(view.rehearsal.number), aboutRehearsal(view, room.door.language)]
        : [words.title, ""];
    case "jury":
      return [words.jury, words.juryHint];
    case "objections":
      return [words.objections, words.objectionsHint];
    default:
      return [words.title, ""];
  }
}

/** The rehearsal over the room: the browser's own modal dialog keeps the focus inside and gives it back. */
export function Frame({ room, Later }: { room: Room; Later: Elsewhere }) {
  const box = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const flow = useRef<HTMLDivElement>(null);
  const studio = studioOf(room);
  const words = wordsOf(room);
  useEffect(() => void studio.open(), []);
  useLayoutEffect(() => {
    const dialog = box.current!;
    const before = (dialog.getRootNode() as ShadowRoot).activeElement as HTMLElement | null;
    dialog.showModal();
    return () => {
      dialog.close();
      before?.focus();
    };
  }, []);
  // What had the focus is gone with its scene: a reader is told the new one.
  const { at } = studio.scene;
  const shown = useRef<string>(at);
  useEffect(() => {
    if (shown.current !== at) {
      title.current?.focus();
      flow.current!.scrollTop = 0;
    }
    shown.current = at;
  }, [at]);
  // Running, nothing closes by a slip of the hand: it is finished there.
  const busy = at === "running";
  const back = () => {
    if (busy) return;
    if (at === "home") room.show({ sheet: null });
    else if (at === "jury" || at === "objections") {
      const { rehearsal } = studio.scene as { rehearsal: string | null };
      studio.go(rehearsal === null ? { at: "home" } : { at: "report", id: rehearsal });
    } else studio.go({ at: "home" });
  };
  const [heading, under] = titleOf(room, studio);
  return (
    <dialog
      ref={box}
      class={`studio at-${at}`}
      aria-labelledby="studio"
      onCancel={(event) => {
        event.preventDefault();
        back();
      }}
      onKeyDown={(event) => event.key === "Escape" && event.stopPropagation()}
    >
      <div class="top">
        {!busy && (
          <button type="button" aria-label={words.back} onClick={back}>
            <Icon d={chevron} class="flip" />
          </button>
        )}
        <div class="who">
          <h1 id="studio" tabIndex={-1} ref={title}>
            {heading}
          </h1>
          {under !== "" && <p>{under}</p>}
        </div>
      </div>
      <div class="flow" ref={flow}>
        <Inside room={room} studio={studio} Later={Later} />
      </div>
    </dialog>
  );
}
