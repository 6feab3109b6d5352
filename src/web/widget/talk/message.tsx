import { Component, type ComponentChildren } from "preact";
import type { Citation, Message } from "../../shared/answers.ts";
import { spoken } from "../../shared/direction.ts";
import { bare, type Piece, read } from "../../shared/pieces.ts";
import { say, tell } from "../../shared/say.ts";
import { Icon, mark, star } from "../icon.tsx";
import type { Room } from "../room.ts";

/** What quotations are looked up in, and how a citation is opened: a room, or a reader who only looks on. */
export type Reading = Pick<Room, "messages" | "fields" | "show">;

/** How the words are written where the team or a source said them, letter for letter; null when nobody did. */
const sourceOf = (room: Reading, quotes: readonly Citation[]) => (words: string) => {
  const cited = quotes.find((citation) => bare(citation.quote).includes(words));
  if (cited !== undefined) return cited.language;
  const said = room.messages.findLast((m) => m.author.kind === "member" && bare(m.text).includes(words));
  if (said !== undefined) return said.language;
  return Object.values(room.fields ?? {}).some((field) => bare(field.text).includes(words)) ? "und" : null;
};

/** A numbered star that opens where the words stand. */
export const Cite = ({ room, citation, number }: { room: Reading; citation: Citation; number: number }) => (
  <button
    type="button"
    class="cite"
    aria-label={tell.source(number)}
    aria-haspopup="dialog"
    onClick={() => room.show({ sheet: { view: "cite", citation, number } })}
  >
    <Icon d={star} />
    <span>{number}</span>
  </button>
);

const arabic = /\p{Script=Arabic}/u;
/** The form of quoted words: as known, unless their script says otherwise. */
const formOf = (known: string, words: string) =>
  arabic.test(words)
    ? known === "ary"
      ? "ary"
      : "ar"
    : known === "und" || (known.startsWith("ar") && known !== "ary-Latn")
      ? "fr"
      : known;

function Runs({ room, pieces, quotes }: { room: Reading; pieces: Piece[]; quotes: readonly Citation[] }) {
  return (
    <>
      {pieces.map((piece) => {
        if (piece.kind === "text") return piece.text;
        if (piece.kind === "quote") return <q {...spoken(formOf(piece.form, piece.text))}>{piece.text}</q>;
        return <Cite room={room} citation={quotes[piece.number - 1]!} number={piece.number} />;
      })}
    </>
  );
}

interface SaysProps {
  room: Reading;
  text: string;
  quotes: readonly Citation[];
  /** Null while it is not known yet. */
  language: string | null;
  finished: boolean;
  voice: Message["voice"];
  children?: ComponentChildren;
}

/** What the assistant says: star, name, rule; no bubble; its question last and bold. */
export class Says extends Component<SaysProps> {
  /** Past answers are not drawn again with every letter of a new one. */
  override shouldComponentUpdate(next: SaysProps): boolean {
    const { text, room, children } = this.props;
    return !next.finished || next.text !== text || next.room !== room || next.children !== children;
  }

  override render() {
    const { room, text, quotes, language, finished, voice, children } = this.props;
    const written = language === null ? ({ dir: "auto" } as const) : spoken(language);
    const words = quotes.map((citation) => citation.quote);
    const { body, question } = read(text, sourceOf(room, quotes), words, finished);
    return (
      <div class="says">
        <p>
          <Icon d={mark} />
          <b>{say.dalil}</b> <span>{tell.automatic}</span>{" "}
          {voice === "offline" && <span class="tag">{tell.offlineVoice}</span>}
        </p>
        <div class="rule" {...written}>
          <Runs room={room} pieces={body} quotes={quotes} />
          {!finished && <span class="caret" />}
          {question.length > 0 && (
            <strong>
              <Runs room={room} pieces={question} quotes={quotes} />
            </strong>
          )}
          {children}
        </div>
      </div>
    );
  }
}

export function Bubble(props: {
  kind: "mine" | "mate" | "mine waits";
  name: string;
  text: string;
  form: string;
  children?: ComponentChildren;
}) {
  return (
    <div class={props.kind}>
      <p class={props.kind === "mate" ? "small second" : "hid"}>
        <bdi>{props.name}</bdi>
      </p>
      <div class={props.text.includes("\n") ? "bubble lines" : "bubble"} {...spoken(props.form)}>
        {props.text}
      </div>
      {props.children}
    </div>
  );
}
