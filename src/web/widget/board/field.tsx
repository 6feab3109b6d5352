import { useEffect, useRef, useState } from "preact/hooks";
import type { CanvasAnswer, CheckedField, FieldText, FieldView } from "../../shared/answers.ts";
import { askJson, Refused } from "../../shared/api.ts";
import { note, noted } from "../../shared/keep.ts";
import { tell } from "../../shared/say.ts";
import { Icon } from "../icon.tsx";
import { Builder } from "../indicator/builder.tsx";
import type { Elsewhere, Room } from "../room.ts";
import { check, down } from "../talk/icons.ts";
import { ProposalCard } from "../talk/proposal.tsx";
import { Conflict } from "./conflict.tsx";
import { Counts, Evidence, Findings, languageOf } from "./finding.tsx";
import { Revisions } from "./revisions.tsx";

const past = "M4 12a8 8 0 108-8 8 8 0 00-6 3M5 3v4h4M12 8v4l3 2";
const chevron = "M15 5l-7 7 7 7";

/** One field: the question, the text, what was read in it. What is typed stays in the phone until it is saved. */
export function Field({ room, field, Later }: { room: Room; field: FieldView; Later: Elsewhere }) {
  const value: CheckedField = room.fields?.[field.id] ?? { text: "", revision: 0, findings: [] };
  const name = `field:${room.pass.code}:${room.workshop}:${field.id}`;
  const [draft, setDraft] = useState<FieldText>(() => JSON.parse(noted(name) ?? "null") ?? value);
  const [conflict, setConflict] = useState<FieldText | null>(null);
  const [history, setHistory] = useState(false);
  const [state, setState] = useState<"" | "busy" | "saved">("");
  const [fault, setFault] = useState("");
  const back = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const dirty = draft.text !== value.text;
  /** What was read in it is shown in boxes, and the next step is the one question under them. */
  const boxed = field.criteria.includes("is_indicator");
  const moved = value.revision > draft.revision;

  useEffect(() => back.current?.focus(), []);
  // Nothing typed here: the team's newest text is shown. Something typed: it stays, and the newer text is offered.
  useEffect(() => {
    if (moved && noted(name) === null) setDraft(value);
  }, [value.revision]);

  /** What stands in the box this very moment, also while a save is on its way. */
  const typed = useRef(draft.text);
  typed.current = draft.text;
  const write = (text: string, revision = draft.revision) => {
    typed.current = text;
    setDraft({ text, revision });
    setState((now) => (now === "busy" ? now : ""));
    note(name, text === value.text ? null : JSON.stringify({ text, revision }));
  };
  const put = async (text: string, revision: number) => {
    const saved = await askJson<CheckedField>(room.door, `/api/canvas/${room.workshop}/${field.id}`, {
      method: "PUT",
      body: { text, revision },
    });
    room.keeper!.wrote(field.id, saved);
    return saved;
  };
  /** Tells what went wrong; null when it is saved, or both versions are shown. */
  const attempt = async (work: () => Promise<CheckedField>): Promise<string | null> => {
    setState("busy");
    setFault("");
    const sent = typed.current;
    try {
      const saved = await work();
      setConflict(null);
      // Typed on while it was being saved: that stays, on top of what is saved now. The feed may have told of it first.
      const more = typed.current !== sent && typed.current !== saved.text;
      if (more) write(typed.current, saved.revision);
      else {
        note(name, null);
        setDraft(saved);
      }
      setState(more ? "" : "saved");
    } catch (error) {
      setState("");
      if (!(error instanceof Refused)) return tell.failed;
      if (error.status !== 409) return error.message || tell.failed;
      setConflict(await newest(error));
    }
    return null;
  };
  const save = async (work: () => Promise<CheckedField>) => setFault((await attempt(work)) ?? "");
  const newest = async (error: Refused): Promise<FieldText> => {
    const told = error.details.current as FieldText | undefined;
    if (told !== undefined) return told;
    const canvas = await askJson<CanvasAnswer>(room.door, `/api/canvas/${room.workshop}`);
    return canvas.fields[field.id]!;
  };
  const Title = room.wide ? "h2" : "h1";
  const author = room.authors[field.id];
  return (
    <div class="field">
      <div class="top">
        <button type="button" ref={back} aria-label={tell.back} onClick={() => room.show({ field: null })}>
          <Icon d={chevron} class="flip" />
        </button>
        <Title>{field.label}</Title>
      </div>
      <div class="flow inner">
        <p>{field.question}</p>
        {room.proposals
          .filter((proposal) => proposal.field === field.id)
          .map((proposal) => (
            <ProposalCard key={proposal.id} room={room} proposal={proposal} />
          ))}
        <label class="hid" for="text">
          {field.label}
        </label>
        <textarea
          id="text"
          ref={box}
          class="words"
          dir={draft.text === "" ? undefined : "auto"}
          lang={draft.text === "" ? room.door.language : languageOf(draft.text)}
          rows={5}
          value={draft.text}
          aria-describedby="help"
          onInput={(event) => write(event.currentTarget.value)}
        />
        <p class="small second" id="help">
          {field.help}
        </p>
        {moved && dirty && (
          <p class="note row" role="status">
            {tell.otherWrote}
            <button type="button" onClick={() => setConflict(value)}>
              {tell.showTheirs}
            </button>
          </p>
        )}
        {boxed && (
          <Builder
            room={room}
            field={field.id}
            revision={value.revision}
            empty={value.text.trim() === ""}
            dirty={dirty && !(moved && noted(name) === null)}
            onText={(text, revision) =>
              attempt(async () => {
                try {
                  return await put(text, revision);
                } catch (error) {
                  // Someone saved meanwhile: the answer waits in the draft, beside the other text.
                  if (error instanceof Refused && error.status === 409) write(text, revision);
                  throw error;
                }
              })
            }
          />
        )}
        {field.id === room.now?.deliverable && room.room?.rounds?.some(({ state }) => state === "chosen") && (
          <Later view="round" props={{ room, as: "trace", revision: value.revision }} />
        )}
        {value.text !== "" &&
          (boxed ? (
            <details class="read">
              <summary>
                {tell.asRead} <Counts findings={value.findings} />
                <Icon d={down} />
              </summary>
              <Evidence value={value} />
              <Findings field={field} findings={value.findings} programme={room.programme} />
            </details>
          ) : (
            <>
              <h2 class="label">{tell.asRead}</h2>
              <Evidence value={value} />
              <Findings field={field} findings={value.findings} programme={room.programme} />
            </>
          ))}
        <div class="foot">
          <span class="small second" role="status">
            {(dirty || state === "saved") && (
              <>
                <Icon d={check} /> {dirty ? tell.draft : tell.saved}
              </>
            )}
          </span>
          {value.revision > 0 && (
            <button type="button" class="bare" onClick={() => setHistory(true)}>
              <Icon d={past} />
              {tell.revisions}
            </button>
          )}
        </div>
        {fault !== "" && (
          <p class="bad" role="alert">
            {fault}
          </p>
        )}
        <button
          type="button"
          class="main wide"
          hidden={boxed && !dirty && value.text.trim() !== ""}
          disabled={!dirty || state === "busy"}
          onClick={() => void save(() => put(draft.text, draft.revision))}
        >
          {tell.save}
        </button>
      </div>
      {conflict !== null && (
        <Conflict
          mine={draft.text}
          theirs={conflict.text}
          name={author?.name ?? tell.aMember}
          onClose={() => setConflict(null)}
          onMine={() => void save(() => put(draft.text, conflict.revision))}
          onTheirs={() =>
            // Both are saved, one after the other, so that neither is lost.
            void save(async () => put(conflict.text, (await put(draft.text, conflict.revision)).revision))
          }
          onMerge={() => {
            write(`${draft.text}\n${conflict.text}`, conflict.revision);
            setConflict(null);
            // By hand: both texts stand in the box, and it is in sight once the sheet is gone.
            setTimeout(() => box.current?.focus());
          }}
        />
      )}
      {history && (
        <Revisions
          room={room}
          field={field.id}
          onClose={() => setHistory(false)}
          onRestore={(text) => {
            setHistory(false);
            void save(() => put(text, value.revision));
          }}
        />
      )}
    </div>
  );
}
