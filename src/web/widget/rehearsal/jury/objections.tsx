import { useEffect, useState } from "preact/hooks";
import { languageOf } from "../../board/finding.tsx";
import type { Room } from "../../room.ts";
import { download } from "../../sheets/take-away.tsx";
import { type Studio, wordsOf } from "../studio.ts";
import { type Objection, objections } from "./bench.ts";
import { objectionsFile } from "./objections-file.ts";
import { Waiting } from "./waiting.tsx";

/** Every likely question with its owner and its answer, on screen and as a file. */
export function Objections(props: { room: Room; studio: Studio; rehearsal: string | null }) {
  const { room, studio, rehearsal } = props;
  const words = wordsOf(room);
  const [list, setList] = useState<Objection[] | null>(null);
  const [lost, setLost] = useState(false);
  const load = () => {
    setLost(false);
    objections(room, rehearsal).then(setList, () => setLost(true));
  };
  useEffect(load, [room.door.language]);
  if (list === null) return <Waiting room={room} lost={lost} again={load} />;
  const team = room.room?.team.name ?? room.pass.name;
  const file = () =>
    download(
      new Blob([objectionsFile(team, list, words)], { type: "text/markdown;charset=utf-8" }),
      `${words.fileName}-${room.pass.code}.md`,
    );
  return (
    <>
      <button type="button" class="main" onClick={file}>
        {words.download}
      </button>
      <ul class="objections">
        {list.map(({ question, owner, answer }) => (
          <li key={question.key} class="sheet-card">
            <h2>{question.topicName}</h2>
            <p class="small second">{question.seatName}</p>
            <p>{question.words}</p>
            <p class="small">
              <b>{words.ownerIs(owner)}</b>
            </p>
            {answer === null ? (
              <p class="second">{words.noAnswer}</p>
            ) : (
              <p class="words" dir="auto" lang={languageOf(answer)}>
                {answer}
              </p>
            )}
            <button type="button" onClick={() => studio.go({ at: "jury", rehearsal, only: question.topic })}>
              {words.answerIt}
              <span class="hid"> {question.topicName}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
