import type { VNode } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { note, noted } from "../../shared/keep.ts";
import { say } from "../../shared/say.ts";
import { languageOf } from "../board/finding.tsx";
import { Icon } from "../icon.tsx";
import { Says } from "./says.tsx";

const arrow = "M5 12h14M13 6l6 6-6 6";

/** One question of Dalil's, one line to answer it, one button. What is typed stays in the phone until it is saved. */
export function Ask(props: {
  id: string;
  /** Under which the phone keeps what is typed. */
  name: string;
  /** What is said before the question. */
  before?: VNode;
  question: string;
  button: string;
  language: string;
  given: string;
  focused: boolean;
  onTyping?(): void;
  /** The words of the way past this question, and what it does. */
  pass: string;
  onPass(): void;
  /** Null once it is written, and what was typed forgotten; else what went wrong, in the reader's words. */
  onAnswer(text: string): Promise<string | null>;
}) {
  const { id, name, question, given, focused } = props;
  const [text, setText] = useState(noted(name) ?? given);
  const [fault, setFault] = useState("");
  const [busy, setBusy] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (!focused) return;
    box.current!.focus({ preventScroll: true });
    box.current!.setSelectionRange(text.length, text.length);
    box.current!.form!.scrollIntoView({ block: "nearest" });
  }, []);
  const write = (typed: string) => {
    setText(typed);
    note(name, typed === given ? null : typed);
    props.onTyping?.();
  };
  const send = async () => {
    box.current?.focus();
    if (text.trim() === "" || busy) return;
    setBusy(true);
    setFault((await props.onAnswer(text)) ?? "");
    setBusy(false);
  };
  return (
    <form
      class="ask"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Says>
        {props.before}
        <label for={id}>
          <strong>{question}</strong>
        </label>
      </Says>
      <div class="answer">
        <textarea
          ref={box}
          id={id}
          rows={1}
          class="words"
          dir={text === "" ? undefined : "auto"}
          lang={text === "" ? props.language : languageOf(text)}
          placeholder={say.write}
          value={text}
          aria-describedby={fault === "" ? undefined : `${id}-fault`}
          onInput={(event) => write(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            void send();
          }}
        />
        <button type="submit" class="main" aria-label={props.button} aria-disabled={busy}>
          <Icon d={arrow} class="flip" />
        </button>
      </div>
      <button type="button" class="bare" onClick={props.onPass}>
        {props.pass}
      </button>
      {fault !== "" && (
        <p class="bad" role="alert" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </form>
  );
}
