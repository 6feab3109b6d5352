import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { Refused } from "../../../shared/api.ts";
import { note, noted } from "../../../shared/keep.ts";
import type { JuryQuestionAnswer } from "../../../shared/rehearsal/answers.ts";
import { languageOf } from "../../board/finding.tsx";
import type { Room } from "../../room.ts";
import { Microphone, SoundFault } from "../microphone.ts";
import { writeDown } from "../send-sound.ts";
import { Stopwatch } from "../stopwatch.ts";
import { type Studio, wordsOf } from "../studio.ts";

export interface Given {
  /** The answer's own name, kept on this phone with its words: sent again, it is the same answer. */
  key: string;
  answer: string;
  owner: string | null;
  seconds: number;
}

const allowed = 45;
const beat = 250;

/** 45 seconds, as a ring that empties and as a number; over time it says so and takes nothing away. */
function Clock({ room, seconds }: { room: Room; seconds: number }) {
  const words = wordsOf(room);
  const left = Math.max(0, Math.ceil(allowed - seconds));
  const round = 2 * Math.PI * 10;
  return (
    <div class={left === 0 ? "countdown over" : "countdown"} role="timer" aria-label={words.clock}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="12" cy="12" r="10" class="whole" />
        <circle
          cx="12"
          cy="12"
          r="10"
          class="rest"
          stroke-dasharray={`${(left / allowed) * round} ${round}`}
          transform="rotate(-90 12 12)"
        />
      </svg>
      <b aria-hidden="true">{left}</b>
      <span class="hid">{words.secondsLeft(left)}</span>
    </div>
  );
}

/** An answer spoken: recorded here, written down by the server, put under the pen before it counts. */
function Speak(props: { room: Room; studio: Studio; onWords(text: string): void }) {
  const { room, studio, onWords } = props;
  const words = wordsOf(room);
  const mic = useRef<Microphone | null>(null);
  const pieces = useRef<Blob[]>([]);
  const [state, setState] = useState<"" | "on" | "writing">("");
  const [fault, setFault] = useState("");
  useEffect(() => () => void mic.current?.close(), []);
  const write = async () => {
    setState("writing");
    setFault("");
    try {
      const type = pieces.current[0]?.type ?? "";
      const { spoken } = await writeDown(room.door, new Blob(pieces.current, { type }), room.door.language);
      onWords(spoken.text);
      pieces.current = [];
    } catch (error) {
      setFault(error instanceof Refused ? error.message || words.failed : words.offline);
    }
    setState("");
  };
  const stop = async () => {
    const open = mic.current;
    mic.current = null;
    await open?.close();
    if (pieces.current.length > 0) await write();
    else setState("");
  };
  const start = async () => {
    setFault("");
    pieces.current = [];
    try {
      const nothing = () => {};
      const events = {
        level: nothing,
        piece: (blob: Blob) => pieces.current.push(blob),
        lost: () => void stop(),
        back: nothing,
      };
      mic.current = await Microphone.open(events, true);
      mic.current.start();
      setState("on");
    } catch (error) {
      setFault(words.trouble[error instanceof SoundFault ? error.why : "unable"].join(". "));
    }
  };
  if (studio.known?.transcriber == null) return null;
  return (
    <>
      <button
        type="button"
        class="wide"
        disabled={state === "writing"}
        aria-pressed={state === "on"}
        onClick={() => void (state === "on" ? stop() : start())}
      >
        {state === "on" ? words.stopSpeaking : state === "writing" ? words.writing : words.speak}
      </button>
      <p class="small second" role="status">
        {state === "on" ? words.speaking : ""}
      </p>
      {fault !== "" && (
        <p class="flag" role="alert">
          {fault}{" "}
          {pieces.current.length > 0 && (
            <button type="button" onClick={() => void write()}>
              {words.retry}
            </button>
          )}
        </p>
      )}
    </>
  );
}

/** One question of the jury: its clock, who owns the topic, the answer. */
export function Question(props: {
  room: Room;
  studio: Studio;
  question: JuryQuestionAnswer;
  /** What is asked again after an answer that went past. */
  follow: string | null;
  busy: boolean;
  fault: string;
  /** `taken`: the server has it, and the phone need not keep it. */
  onGive(given: Given, taken: () => void): void;
  onPass(): void;
}) {
  const { room, studio, question, follow, busy, fault } = props;
  const words = wordsOf(room);
  const draft = `answer:${room.pass.code}:jury:${question.key}`;
  const keyNote = `${draft}:key`;
  const ownerNote = `owner:${room.pass.code}:${question.topic}`;
  const [answer, setAnswer] = useState(noted(draft) ?? "");
  const [owner, setOwner] = useState(noted(ownerNote) ?? "");
  const [, look] = useState(0);
  const watch = useRef(new Stopwatch());
  const asked = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    watch.current.go();
    const timer = setInterval(() => look((seen) => seen + 1), beat);
    return () => clearInterval(timer);
  }, []);
  useLayoutEffect(() => asked.current?.focus(), []);
  const seconds = watch.current.elapsed / 1000;
  const members = room.room?.members ?? [];
  const write = (text: string) => {
    setAnswer(text);
    note(draft, text === "" ? null : text);
    // Other words are another answer.
    note(keyNote, null);
  };
  const give = () => {
    const key = noted(keyNote) ?? crypto.getRandomValues(new Uint32Array(4)).join("-");
    note(keyNote, key);
    props.onGive({ key, answer, owner: owner === "" ? null : owner, seconds: Math.round(seconds) }, () => {
      for (const name of [draft, keyNote]) note(name, null);
    });
  };
  return (
    <>
      <div class="asked">
        <div>
          <p class="small second">{follow === null ? words.asks(question.seatName) : words.follow}</p>
          <h2 tabIndex={-1} ref={asked}>
            {follow ?? question.words}
          </h2>
          {room.programme?.notice.voice === "model" && (
            <span class="tag">{words.wordedBy[follow === null ? question.voice : "offline"]}</span>
          )}
        </div>
        <Clock room={room} seconds={seconds} />
      </div>
      <p class={seconds >= allowed ? "flag" : "hid"} role="status">
        {seconds >= allowed ? words.timeUp : ""}
      </p>
      <label class="label" for="owner">
        {words.owner}
      </label>
      <select
        id="owner"
        value={owner}
        onChange={({ currentTarget }) => {
          setOwner(currentTarget.value);
          note(ownerNote, currentTarget.value === "" ? null : currentTarget.value);
        }}
      >
        <option value="">{words.nobodyYet}</option>
        {members.map(({ id, nickname }) => (
          <option key={id} value={nickname}>
            {nickname}
          </option>
        ))}
      </select>
      <label class="label" for="answer">
        {words.answer}
      </label>
      <textarea
        id="answer"
        class="words"
        rows={4}
        dir={answer === "" ? undefined : "auto"}
        lang={answer === "" ? room.door.language : languageOf(answer)}
        value={answer}
        onInput={({ currentTarget }) => write(currentTarget.value)}
      />
      <Speak room={room} studio={studio} onWords={write} />
      {fault !== "" && (
        <p class="bad" role="alert">
          {fault}
        </p>
      )}
      <div class="row">
        <button type="button" onClick={props.onPass}>
          {words.skip}
        </button>
        <button type="button" class="main" disabled={busy || answer.trim() === ""} onClick={give}>
          {words.give}
        </button>
      </div>
    </>
  );
}
