import { useState } from "preact/hooks";
import { languageOf } from "../board/finding.tsx";

/** One question, one line, one button. */
export function Ask(props: {
  id: string;
  question: string;
  label: string;
  button: string;
  language: string;
  given: string;
  onAnswer(text: string): void;
}) {
  const [text, setText] = useState(props.given);
  return (
    <form
      class="ask"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== "") props.onAnswer(text);
      }}
    >
      <p>
        <b>{props.question}</b>
      </p>
      <label class="hid" for={props.id}>
        {props.label}
      </label>
      <div class="row">
        <textarea
          id={props.id}
          rows={2}
          class="words"
          placeholder=""
          dir={text === "" ? undefined : "auto"}
          lang={text === "" ? props.language : languageOf(text)}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" class="main" disabled={text.trim() === ""}>
          {props.button}
        </button>
      </div>
    </form>
  );
}
