import { useRef, useState } from "preact/hooks";
import type { Language } from "../../shared/answers.ts";
import { Refused } from "../../shared/api.ts";
import { alert, Icon } from "../icon.tsx";
import type { Room } from "../room.ts";
import { kindOf, showsPictures, soundType } from "./kind-of-file.ts";
import { levelsOf } from "./levels-of.ts";
import { ScriptBox, Tick } from "./prepare.tsx";
import { type Studio, wordsOf } from "./studio.ts";
import { newTake } from "./take.ts";

const megabyte = 1024 * 1024;
const sizeOf = (bytes: number, language: Language): string => {
  const unit = { fr: "Mo", ar: "ميغابايت", en: "MB" }[language];
  return `${Math.max(1, Math.round(bytes / megabyte))} ${unit}`;
};

/** What is wrong with a file, and what to do: nothing of it has left the device. */
const Wrong = ({ told }: { told: readonly [string, string] | null }) =>
  told === null ? null : (
    <div class="trouble" role="alert">
      <h2>
        <Icon d={alert} />
        {told[0]}
      </h2>
      <p>{told[1]}</p>
    </div>
  );

/** A button that opens the device's files; the field itself stands beside it for those who tab there. */
function Choose(props: { label: string; accept: string; onFile(file: File): void }) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={field}
        class="hid"
        type="file"
        tabIndex={-1}
        accept={props.accept}
        aria-label={props.label}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file !== undefined) props.onFile(file);
          currentTarget.value = "";
        }}
      />
      <button type="button" class="main wide" onClick={() => field.current!.click()}>
        {props.label}
      </button>
    </>
  );
}

const Tongue = ({ room, language, onPick }: { room: Room; language: Language; onPick(one: Language): void }) => {
  const words = wordsOf(room);
  return (
    <fieldset class="pick three">
      <legend class="label">{words.language}</legend>
      {(["ar", "fr", "en"] as const).map((one) => (
        <button key={one} type="button" aria-pressed={language === one} onClick={() => onPick(one)}>
          {words.languages[one]}
        </button>
      ))}
    </fieldset>
  );
};

/** A recording made elsewhere. Size and kind are looked at here, before a byte leaves. */
export function Sound({ room, studio }: { room: Room; studio: Studio }) {
  const words = wordsOf(room);
  const by = studio.known?.transcriber ?? null;
  const [language, setLanguage] = useState<Language>(room.door.language);
  const [text, setText] = useState("");
  const [keeps, setKeeps] = useState(false);
  const [wrong, setWrong] = useState<readonly [string, string] | null>(null);
  const [busy, setBusy] = useState(false);
  const take = async (file: File) => {
    const told = (kind: keyof typeof words.file) =>
      setWrong(words.file[kind](file.name, sizeOf(file.size, room.door.language)));
    const kind = kindOf(file);
    if (kind === "transcript") return told("other");
    if (kind !== "sound") return told(kind);
    setWrong(null);
    setBusy(true);
    const type = soundType(file)!;
    const bytes = await file.arrayBuffer();
    if (showsPictures(new Uint8Array(bytes))) {
      setBusy(false);
      return told("video");
    }
    const made = newTake({ mode: "practice", language, source: "upload", script: text, keepSound: keeps });
    made.reels.push({ type, begin: 0, pieces: 0 });
    made.written.push(null);
    const heard = await levelsOf(bytes);
    if (heard !== null) Object.assign(made, heard);
    await studio.begin(made, { at: "sending" });
    await studio.shelf.add(made, 0, new Blob([bytes], { type }));
    void studio.send();
  };
  return (
    <>
      <p class="flag">{by === null ? words.noUpload : words.uploadNotice(by)}</p>
      <Tongue room={room} language={language} onPick={setLanguage} />
      {by === null && (
        <ScriptBox
          room={room}
          studio={studio}
          text={text}
          language={language}
          label={words.text}
          hint={words.textWanted}
          onText={setText}
        />
      )}
      <Tick checked={keeps} onTick={setKeeps} name={words.keepSound} />
      <Wrong told={wrong} />
      {busy ? (
        <p class="asking" role="status">
          {words.measuring}
        </p>
      ) : (
        <Choose
          label={words.choose}
          accept="audio/*,.mp3,.m4a,.aac,.ogg,.opus,.oga,.wav,.flac,.amr,.webm,.3gp"
          onFile={(file) => void take(file)}
        />
      )}
    </>
  );
}

/** A transcript made elsewhere, as a file or pasted. */
export function Transcript({ room, studio }: { room: Room; studio: Studio }) {
  const words = wordsOf(room);
  const [language, setLanguage] = useState<Language>(room.door.language);
  const [text, setText] = useState("");
  const [wrong, setWrong] = useState<readonly [string, string] | null>(null);
  const [busy, setBusy] = useState(false);
  const key = useRef(crypto.getRandomValues(new Uint32Array(4)).join("-"));
  const read = async (file: File) => {
    const told = (kind: keyof typeof words.file) =>
      setWrong(words.file[kind](file.name, sizeOf(file.size, room.door.language)));
    const kind = kindOf(file);
    if (kind === "too_large") return told("text_too_large");
    if (kind !== "transcript") return told(kind === "sound" ? "other" : kind);
    setWrong(null);
    setText(await file.text());
  };
  const send = async () => {
    setBusy(true);
    setWrong(null);
    try {
      await studio.bringTranscript({ key: key.current, language, text });
    } catch (fault) {
      setWrong(fault instanceof Refused ? [words.failed, fault.message] : [words.offline, words.offlineHint]);
      setBusy(false);
    }
  };
  return (
    <>
      <Tongue room={room} language={language} onPick={setLanguage} />
      <Choose
        label={words.choose}
        accept=".txt,.srt,.vtt,.json,.md,text/plain,text/vtt,application/json"
        onFile={(file) => void read(file)}
      />
      <label class="label" for="transcript">
        {words.paste}
      </label>
      <textarea
        id="transcript"
        class="words"
        rows={8}
        dir={text === "" ? undefined : "auto"}
        value={text}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          setWrong(null);
        }}
      />
      <Wrong told={wrong} />
      <button
        type="button"
        class="main wide"
        disabled={busy || text.trim() === ""}
        aria-busy={busy}
        onClick={() => void send()}
      >
        {busy ? words.reporting : words.send}
      </button>
    </>
  );
}
