import { clockText } from "../../shared/rehearsal/figures.ts";
import { reportWords } from "../../shared/rehearsal/words.ts";
import { Icon } from "../icon.tsx";
import type { Room } from "../room.ts";
import { Left } from "./left.tsx";
import { type Scene, type Studio, wordsOf } from "./studio.ts";

const mic = "M12 3a3 3 0 00-3 3v5a3 3 0 006 0V6a3 3 0 00-3-3zM6 11a6 6 0 0012 0M12 17v4";
const wave = "M4 10v4M8 6v12M12 3v18M16 7v10M20 10v4";
const lines = "M5 6h14M5 10h14M5 14h9M5 18h6";
const watch = "M12 6a7.5 7.5 0 100 15 7.5 7.5 0 000-15zM12 10v4l2.5 2M10 2.5h4";
const seats =
  "M5 20v-3a3 3 0 016 0v3M13 20v-3a3 3 0 016 0v3M8 10a2 2 0 100-4 2 2 0 000 4zM16 10a2 2 0 100-4 2 2 0 000 4z";

/** The ways to rehearse, the jury, and what the team has rehearsed. */
export function Home({ room, studio }: { room: Room; studio: Studio }) {
  const words = wordsOf(room);
  const { known, lost } = studio;
  const ways: readonly (readonly [string, string, string, Scene])[] = [
    [mic, words.record, words.recordHint, { at: "prepare", source: "recording" }],
    [watch, words.script, words.scriptHint, { at: "prepare", source: "script" }],
    [wave, words.upload, words.uploadHint, { at: "sound" }],
    [lines, words.transcript, words.transcriptHint, { at: "transcript" }],
    [seats, words.jury, words.juryHint, { at: "jury", rehearsal: known?.rehearsals[0]?.id ?? null, only: null }],
  ];
  const date = new Intl.DateTimeFormat(`${room.door.language}-u-nu-latn`, { dateStyle: "medium", timeStyle: "short" });
  return (
    <>
      <p>{words.why}</p>
      <Left room={room} studio={studio} />
      <h2>{words.ways}</h2>
      <ul class="ways">
        {ways.map(([icon, name, hint, scene]) => (
          <li key={name}>
            <button type="button" onClick={() => studio.go(scene)}>
              <Icon d={icon} />
              <span>
                <b>{name}</b>
                <span class="small second">{hint}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <h2>{words.past}</h2>
      {known === null && !lost && <p class="second">{words.loading}</p>}
      {lost && (
        <p class="flag" role="status">
          {words.offline}
        </p>
      )}
      {known !== null && known.rehearsals.length === 0 && <p class="second">{words.none}</p>}
      <ul class="past">
        {(known?.rehearsals ?? []).map(({ id, number, at, author, source, seconds, words: count }) => (
          <li key={id}>
            <button type="button" onClick={() => studio.go({ at: "report", id })}>
              <b>{words.rehearsal(number)}</b>
              <span class="small second">
                {seconds === null ? reportWords[room.door.language].words(count) : clockText(seconds)} ·{" "}
                {reportWords[room.door.language].source[source]} · {date.format(new Date(at))} ·{" "}
                <bdi>{words.by(author.name)}</bdi>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
