import { useState } from "preact/hooks";
import { alert, Icon } from "../icon.tsx";
import type { Room } from "../room.ts";
import { ScriptBox } from "./prepare.tsx";
import { type Hold, type Studio, wordsOf } from "./studio.ts";

/** The words of what was said, where nobody else writes them down. */
function Typed({ room, studio, said }: { room: Room; studio: Studio; said: string }) {
  const words = wordsOf(room);
  const take = studio.take!;
  const [text, setText] = useState(take.script);
  return (
    <>
      {said !== "" && (
        <p class="flag" role="alert">
          {said}
        </p>
      )}
      <ScriptBox
        room={room}
        studio={studio}
        text={text}
        language={take.language}
        label={words.writeWords}
        hint={words.writeWordsHint}
        onText={setText}
      />
      <button
        type="button"
        class="main wide"
        disabled={text.trim() === ""}
        onClick={() => void studio.send({ typed: text, certain: true })}
      >
        {words.send}
      </button>
    </>
  );
}

/** What is told of a take that waits. */
function toldOf(room: Room, hold: Exclude<Hold, { kind: "words" }>): readonly [string, string] {
  const words = wordsOf(room);
  if (hold.kind === "offline") return [words.offline, words.offlineHint];
  return hold.kind === "silence" ? [words.nobody, words.nobodyHint] : [words.failed, hold.said];
}

/** A take on its way to its report; held up, every way on, and the word that nothing is lost. */
export function Sending({ room, studio }: { room: Room; studio: Studio }) {
  const words = wordsOf(room);
  const { hold, stage } = studio;
  if (hold === null)
    return (
      <div class="asking" role="status" aria-busy="true">
        <p>{stage === "writing" ? words.writing : words.reporting}</p>
        <p class="small second">{words.kept}</p>
      </div>
    );
  if (hold.kind === "words") return <Typed room={room} studio={studio} said={hold.said} />;
  const [what, how] = toldOf(room, hold);
  const retry = () => void studio.send(hold.kind === "silence" ? { certain: true } : {});
  const toWords = hold.kind === "silence" || (hold.kind === "refused" && hold.toWords);
  return (
    <section class="trouble" role="alert">
      <h2>
        <Icon d={alert} />
        {what}
      </h2>
      <p>{how}</p>
      <p class="small second">{words.kept}</p>
      <div class="row">
        {hold.kind === "silence" ? (
          <>
            <button
              type="button"
              class="main"
              onClick={() => {
                const source = studio.take?.source === "upload" ? ("sound" as const) : ("prepare" as const);
                void studio
                  .discard()
                  .then(() => studio.go(source === "sound" ? { at: "sound" } : { at: "prepare", source: "recording" }));
              }}
            >
              {words.again}
            </button>
            <button type="button" onClick={retry}>
              {words.sendAnyway}
            </button>
          </>
        ) : (
          <button type="button" class="main" onClick={retry}>
            {words.retry}
          </button>
        )}
        {toWords && (
          <button type="button" onClick={() => studio.askWords()}>
            {words.writeWords}
          </button>
        )}
        <button type="button" onClick={() => studio.go({ at: "home" })}>
          {words.later}
        </button>
      </div>
    </section>
  );
}
