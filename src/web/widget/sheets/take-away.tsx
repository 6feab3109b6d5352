import { useState } from "preact/hooks";
import { ask, Refused } from "../../shared/api.ts";
import { tell } from "../../shared/say.ts";
import type { Room } from "../room.ts";

const formats = ["pptx", "html", "md", "json"] as const;

/** Hands a file to the browser without asking any other server. */
export function download(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** The name that the server gives a file, in the team's own letters. */
function nameIn(answer: Response): string | null {
  const given = /filename\*=UTF-8''([^;]+)/.exec(answer.headers.get("content-disposition") ?? "")?.[1];
  return given === undefined ? null : decodeURIComponent(given);
}

/** The team's canvases as a file, in the format it picks. */
export function TakeAway({ room }: { room: Room }) {
  const [coming, setComing] = useState<string | null>(null);
  const [fault, setFault] = useState("");
  const take = async (format: (typeof formats)[number]) => {
    setComing(format);
    setFault("");
    try {
      const answer = await ask(room.door, `/api/take-away?format=${format}&language=${room.door.language}`);
      download(await answer.blob(), nameIn(answer) ?? `dalil-${room.pass.code}.${format}`);
    } catch (error) {
      setFault((error instanceof Refused && error.message) || tell.failed);
    }
    setComing(null);
  };
  return (
    <>
      <h3>{tell.takeAway}</h3>
      <p>{tell.takeAwayText}</p>
      <div class="row formats">
        {formats.map((format) => (
          <button key={format} type="button" disabled={coming !== null} onClick={() => void take(format)}>
            {tell.takeAwayAs[format]}
          </button>
        ))}
      </div>
      {fault !== "" && (
        <p class="bad" role="alert">
          {fault}
        </p>
      )}
    </>
  );
}
