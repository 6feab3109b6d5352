import { useEffect, useState } from "preact/hooks";
import { ReportView } from "../../shared/rehearsal/report.tsx";
import { say } from "../../shared/say.ts";
import { languageOf } from "../board/finding.tsx";
import type { Elsewhere, Room } from "../room.ts";
import { download } from "../sheets/take-away.tsx";
import { Advice } from "./advice.tsx";
import { type Studio, wordsOf } from "./studio.ts";

/** The words as they stand, and the same to be put right. */
function Correct({ room, studio, id }: { room: Room; studio: Studio; id: string }) {
  const words = wordsOf(room);
  const { text } = studio.view!.rehearsal.spoken;
  const [draft, setDraft] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState("");
  const save = async () => {
    setBusy(true);
    const wrong = await studio.correct(id, draft!);
    setBusy(false);
    setFault(wrong ?? "");
    if (wrong === null) setDraft(null);
  };
  return (
    <section class="sheet-card spoken-words">
      {draft === null ? (
        <>
          <details>
            <summary>{words.transcriptOf}</summary>
            <p class="words" dir="auto" lang={languageOf(text)}>
              {text}
            </p>
          </details>
          <button type="button" onClick={() => setDraft(text)}>
            {words.correct}
          </button>
        </>
      ) : (
        <>
          <label class="label" for="correct">
            {words.correctHint}
          </label>
          <textarea
            id="correct"
            class="words"
            rows={10}
            dir="auto"
            lang={languageOf(draft)}
            value={draft}
            onInput={({ currentTarget }) => setDraft(currentTarget.value)}
          />
          {fault !== "" && (
            <p class="bad" role="alert">
              {fault}
            </p>
          )}
          <div class="row">
            <button type="button" onClick={() => setDraft(null)}>
              {words.cancel}
            </button>
            <button
              type="button"
              class="main"
              disabled={busy || draft.trim() === "" || draft === text}
              onClick={() => void save()}
            >
              {words.save}
            </button>
          </div>
        </>
      )}
    </section>
  );
}

/** What the team may do with its rehearsal beside reading it: the sound it kept, and forgetting. */
function Keeping({ room, studio, id }: { room: Room; studio: Studio; id: string }) {
  const words = wordsOf(room);
  const [sure, setSure] = useState(false);
  const [fault, setFault] = useState("");
  const { soundKept, number } = studio.view!.rehearsal;
  const attempt = async (work: Promise<string | null>) => setFault((await work) ?? "");
  const take = async () => {
    try {
      download(await studio.sound(id), `pitch-${number}`);
    } catch {
      setFault(words.failed);
    }
  };
  return (
    <section class="keeping">
      {soundKept && (
        <>
          <p>{words.soundKept}</p>
          <div class="row">
            <button type="button" onClick={() => void take()}>
              {words.listen}
            </button>
            <button type="button" onClick={() => void attempt(studio.dropSound(id))}>
              {words.dropSound}
            </button>
          </div>
        </>
      )}
      {sure && <p>{words.forgetSure}</p>}
      <div class="row">
        {sure && (
          <button type="button" onClick={() => setSure(false)}>
            {words.cancel}
          </button>
        )}
        <button
          type="button"
          class={sure ? "bad" : ""}
          onClick={() => (sure ? void attempt(studio.forget(id)) : setSure(true))}
        >
          {sure ? words.yesDrop : words.forget}
        </button>
      </div>
      {fault !== "" && (
        <p class="bad" role="alert">
          {fault}
        </p>
      )}
    </section>
  );
}

/** A rehearsal's report, with what only its team may do. */
export function Shown({ room, studio, id, Later }: { room: Room; studio: Studio; id: string; Later: Elsewhere }) {
  const words = wordsOf(room);
  const { view, hold, known } = studio;
  const ready = view?.rehearsal.id === id;
  useEffect(() => {
    if (!ready) void studio.show(id);
  }, [id]);
  if (!ready)
    return hold === null ? (
      <p class="asking" role="status">
        {words.loading}
      </p>
    ) : (
      <div class="error" role="alert">
        <p>{hold.kind === "refused" ? hold.said : say.unreachable}</p>
        <button type="button" onClick={() => void studio.show(id)}>
          {words.retry}
        </button>
      </div>
    );
  const others = (known?.rehearsals ?? []).filter((one) => one.id !== id && one.number < view.rehearsal.number);
  return (
    <ReportView
      view={view}
      language={room.door.language}
      after={
        <>
          <Advice room={room} view={view} Later={Later} />
          <Correct room={room} studio={studio} id={id} />
          <Keeping room={room} studio={studio} id={id} />
        </>
      }
    >
      <div class="row doings">
        <button type="button" class="main" onClick={() => studio.go({ at: "jury", rehearsal: id, only: null })}>
          {words.jury}
        </button>
        {others.length > 1 && (
          <label class="against">
            <span class="small second">{words.compareWith}</span>
            <select
              value={view.compared?.with.id ?? ""}
              onChange={({ currentTarget }) => void studio.show(id, currentTarget.value)}
            >
              {others.map((one) => (
                <option key={one.id} value={one.id}>
                  {words.rehearsal(one.number)}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
    </ReportView>
  );
}
