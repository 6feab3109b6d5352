import { useEffect } from "preact/hooks";
import { aboutRehearsal } from "../../shared/rehearsal/report.tsx";
import { reportWords } from "../../shared/rehearsal/words.ts";
import { Over } from "../over.tsx";
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

/** The rehearsal over the room. */
export function Frame({ room, Later }: { room: Room; Later: Elsewhere }) {
  const studio = studioOf(room);
  useEffect(() => void studio.open(), []);
  const { at } = studio.scene;
  const back = () => {
    if (at === "home") room.show({ sheet: null });
    else if (at === "jury" || at === "objections") {
      const { rehearsal } = studio.scene as { rehearsal: string | null };
      studio.go(rehearsal === null ? { at: "home" } : { at: "report", id: rehearsal });
    } else studio.go({ at: "home" });
  };
  const [heading, under] = titleOf(room, studio);
  return (
    <Over
      id="studio"
      class={`studio at-${at}`}
      heading={heading}
      under={under}
      scene={at}
      backLabel={wordsOf(room).back}
      // Running, it is finished there.
      back={at === "running" ? null : back}
    >
      <Inside room={room} studio={studio} Later={Later} />
    </Over>
  );
}
