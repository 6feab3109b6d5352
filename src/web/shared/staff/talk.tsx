import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { Icon } from "../../widget/icon.tsx";
import { MentorCard } from "../../widget/talk/mentor.tsx";
import { Bubble, type Reading, Says } from "../../widget/talk/message.tsx";
import type { Message } from "../answers.ts";
import type { Desk } from "./desk.ts";
import { lock } from "./icons.ts";
import type { TeamRoute } from "./route.ts";
import { moment } from "./time.ts";
import { words } from "./words.ts";

const atOnce = 80;
const silence = 10 * 60_000;

function One({ desk, reading, message }: { desk: Desk; reading: Reading; message: Message }) {
  const { author, text, language, citations } = message;
  if (author.kind === "mentor") return <MentorCard message={message} />;
  if (author.kind === "member") return <Bubble kind="mate" name={author.name} text={text} form={language} />;
  const voice = desk.programme?.notice.voice === "model" ? message.voice : null;
  return <Says room={reading} text={text} quotes={citations} language={language} finished voice={voice} />;
}

interface Run {
  /** A silence went before: the hour is told. */
  hour: boolean;
  messages: Message[];
}

/** Messages one after the other for the same readers, without a long silence between. */
function runsOf(messages: readonly Message[]): { first: Message; run: Run }[] {
  const runs: { first: Message; run: Run }[] = [];
  let before: Message | undefined;
  for (const message of messages) {
    const hour = before === undefined || Date.parse(message.at) - Date.parse(before.at) > silence;
    const last = runs.at(-1);
    if (last !== undefined && !hour && last.first.privateTo === message.privateTo) last.run.messages.push(message);
    else runs.push({ first: message, run: { hour, messages: [message] } });
    before = message;
  }
  return runs;
}

/** A team's conversation, read-only: machine cool, people warm, what is private marked as such. */
export function Talk(props: {
  desk: Desk;
  messages: readonly Message[];
  reading: Reading;
  nickname: (member: string) => string;
  /** Says whether to open at the newest private message instead of at the end. */
  visit: TeamRoute;
}) {
  const { desk, messages, reading, nickname, visit } = props;
  const [shown, setShown] = useState(atOnce);
  const box = useRef<HTMLElement>(null);
  const marked = useRef<HTMLDivElement>(null);
  const low = useRef(true);
  const loaded = messages.length > 0;
  const target = visit.mark
    ? messages.findLast((message) => message.privateTo !== null && message.author.kind === "member")
    : undefined;
  const from = Math.max(
    0,
    Math.min(messages.length - shown, target === undefined ? Infinity : messages.indexOf(target)),
  );

  useLayoutEffect(() => {
    if (low.current && box.current !== null) box.current.scrollTop = box.current.scrollHeight;
  }, [messages.length]);
  useEffect(() => {
    if (marked.current === null) return;
    low.current = false;
    marked.current.scrollIntoView({ block: "center" });
    marked.current.focus({ preventScroll: true });
  }, [loaded, visit]);

  return (
    <section
      class="pane talking"
      ref={box}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
      tabIndex={0}
      aria-label={words.talk}
      onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) => {
        low.current = scrollHeight - scrollTop - clientHeight < 60;
      }}
    >
      {!loaded && <p class="second">{words.noTalk}</p>}
      {from > 0 && (
        <button type="button" onClick={() => setShown(messages.length)}>
          {words.earlier(from)}
        </button>
      )}
      {runsOf(messages.slice(from)).map(({ first, run }) => (
        <div key={first.id} class="turn">
          {run.hour && <p class="small second hour">{moment(first.at, desk.timezone, desk.door.language)}</p>}
          {first.privateTo === null ? (
            run.messages.map((message) => <One key={message.id} desk={desk} reading={reading} message={message} />)
          ) : (
            <div
              class="secret"
              ref={target !== undefined && run.messages.includes(target) ? marked : undefined}
              tabIndex={target !== undefined && run.messages.includes(target) ? -1 : undefined}
            >
              <p class="small">
                <Icon d={lock} />
                {words.privateTo(nickname(first.privateTo))}
              </p>
              {run.messages.map((message) => (
                <One key={message.id} desk={desk} reading={reading} message={message} />
              ))}
            </div>
          )}
        </div>
      ))}
    </section>
  );
}
