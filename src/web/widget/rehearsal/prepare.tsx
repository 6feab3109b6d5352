import { useState } from "preact/hooks";
import type { RehearsalMode } from "../../../domain/rehearsals.ts";
import type { Language } from "../../shared/answers.ts";
import { note, noted } from "../../shared/keep.ts";
import type { PitchTime } from "../../shared/rehearsal/answers.ts";
import { clockText } from "../../shared/rehearsal/figures.ts";
import { languageOf } from "../board/finding.tsx";
import type { Room } from "../room.ts";
import { countWords } from "./count-words.ts";
import { type Studio, wordsOf } from "./studio.ts";
import { newTake } from "./take.ts";

/** How long a text takes at the quickest and the slowest good pace. */
const lasting = (count: number, { low, high }: PitchTime["pace"][Language]) =>
  [clockText((count / high) * 60), clockText((count / low) * 60)] as const;

const scriptName = (room: Room) => `script:${room.pass.code}:pitch`;

/** The team's script as this phone keeps it, until the team erases it. */
export function ScriptBox(props: {
  room: Room;
  studio: Studio;
  text: string;
  language: Language;
  label: string;
  hint: string;
  rows?: number;
  onText(text: string): void;
}) {
  const { room, studio, text, label, hint, rows = 8, onText } = props;
  const words = wordsOf(room);
  const pace = studio.known?.time.pace[props.language];
  const count = countWords(text);
  return (
    <>
      <label class="label" for="script">
        {label}
      </label>
      <textarea
        id="script"
        class="words"
        rows={rows}
        value={text}
        dir={text === "" ? undefined : "auto"}
        lang={text === "" ? room.door.language : languageOf(text)}
        aria-describedby="script-hint"
        onInput={({ currentTarget }) => {
          note(scriptName(room), currentTarget.value === "" ? null : currentTarget.value);
          onText(currentTarget.value);
        }}
      />
      <p class="small second" id="script-hint">
        {count > 0 && pace !== undefined ? words.textLength(count, ...lasting(count, pace)) : hint}
      </p>
    </>
  );
}

/** What is agreed before the first second: how, in which language, what becomes of the sound. */
export function Prepare({ room, studio, source }: { room: Room; studio: Studio; source: "recording" | "script" }) {
  const words = wordsOf(room);
  const by = studio.known?.transcriber ?? null;
  const records = source === "recording";
  const [mode, setMode] = useState<RehearsalMode>("practice");
  const [language, setLanguage] = useState<Language>(room.door.language);
  const [text, setText] = useState(noted(scriptName(room)) ?? "");
  const [keeps, setKeeps] = useState(false);
  const [listens, setListens] = useState(false);
  const [prompter, setPrompter] = useState(false);
  const [missing, setMissing] = useState(false);
  /** Without a transcriber the words come from the script alone. */
  const wanted = !records || by === null;
  const start = () => {
    if (!records && text.trim() === "") return setMissing(true);
    const take = newTake({ mode, language, source, script: text, keepSound: records && keeps });
    void studio.begin(take, { at: "running", listens: records || listens, prompter: prompter && text.trim() !== "" });
  };
  return (
    <>
      <fieldset class="pick">
        <legend class="label">{words.mode}</legend>
        {(["practice", "exam"] as const).map((one) => (
          <button key={one} type="button" aria-pressed={mode === one} onClick={() => setMode(one)}>
            <b>{words.modes[one][0]}</b>
            <span class="small">{words.modes[one][1]}</span>
          </button>
        ))}
      </fieldset>
      <fieldset class="pick three">
        <legend class="label">{words.language}</legend>
        {(["ar", "fr", "en"] as const).map((one) => (
          <button key={one} type="button" aria-pressed={language === one} onClick={() => setLanguage(one)}>
            {words.languages[one]}
          </button>
        ))}
      </fieldset>
      <ScriptBox
        room={room}
        studio={studio}
        text={text}
        language={language}
        label={words.text}
        rows={wanted ? 8 : 3}
        hint={wanted ? words.textWanted : words.textOptional}
        onText={(typed) => {
          setText(typed);
          setMissing(false);
        }}
      />
      {text.trim() !== "" && (
        <Tick checked={prompter} onTick={setPrompter} name={words.prompter} hint={words.prompterHint} />
      )}
      {!records && <Tick checked={listens} onTick={setListens} name={words.withMic} hint={words.withMicHint} />}
      {records && (
        <>
          <p class="flag">{words.soundNotice(by)}</p>
          <Tick checked={keeps} onTick={setKeeps} name={words.keepSound} />
        </>
      )}
      {missing && (
        <p class="bad" role="alert">
          {words.noText}
        </p>
      )}
      <button type="button" class="main wide" onClick={start}>
        {records ? words.start : words.startReading}
      </button>
    </>
  );
}

/** A box to tick, never ticked beforehand. */
export const Tick = (props: { checked: boolean; name: string; hint?: string; onTick(on: boolean): void }) => (
  <label class="tickbox">
    <input
      type="checkbox"
      checked={props.checked}
      onChange={({ currentTarget }) => props.onTick(currentTarget.checked)}
    />
    <span>
      {props.name}
      {props.hint !== undefined && <span class="small second">{props.hint}</span>}
    </span>
  </label>
);
