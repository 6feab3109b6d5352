import { Component, createRef } from "preact";
import { note, noted } from "../shared/keep.ts";
import { say } from "../shared/say.ts";
import { Icon } from "./icon.tsx";
import type { Room } from "./room.ts";

const arrow = "M5 12h14M13 6l6 6-6 6";
const square = "M8 8h8v8H8z";
/** Characters; the server says no above it too. */
const longest = 8000;

/** Usable before the room has come: what is sent waits in the phone. A draft outlives a reload. */
export class Composer extends Component<{ room: Room }, { text: string }> {
  private readonly name = `draft:${this.props.room.pass.code}`;
  private readonly box = createRef<HTMLTextAreaElement>();
  /** Texts on their way into the phone's own store. */
  private leaving: string[] = [];
  override state = { text: noted(this.name) ?? "" };

  private write(text: string): void {
    this.setState({ text });
    note(this.name, [...this.leaving, text].join("\n") || null);
  }

  /** Until the phone keeps the text as a message, it stays in the draft. */
  private async send(): Promise<void> {
    const { text } = this.state;
    this.box.current!.focus();
    if (text.trim() === "") return;
    this.leaving.push(text);
    this.setState({ text: "" });
    await this.props.room.say(text);
    this.leaving = this.leaving.filter((other) => other !== text);
    this.write(this.state.text);
  }

  override componentDidUpdate(): void {
    const { room } = this.props;
    if (room.put === null) return;
    this.write(room.put);
    room.put = null;
    this.box.current!.focus();
  }

  override render() {
    const { room } = this.props;
    const { text } = this.state;
    const running = Object.values(room.streams).find((stream) => stream.state === "running");
    return (
      <form
        class="compose"
        onSubmit={(event) => {
          event.preventDefault();
          void this.send();
        }}
      >
        <textarea
          ref={this.box}
          rows={1}
          dir={text === "" ? undefined : "auto"}
          maxLength={longest}
          aria-label={say.message}
          placeholder={say.write}
          value={text}
          onInput={(event) => this.write(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            void this.send();
          }}
        />
        {running !== undefined && text === "" ? (
          <button type="button" class="stop" aria-label={say.stop} onClick={() => void room.keeper?.stop(running.turn)}>
            <Icon d={square} />
          </button>
        ) : (
          <button type="submit" class="main" aria-label={say.send}>
            <Icon d={arrow} class="flip" />
          </button>
        )}
      </form>
    );
  }
}
