import { Component, render } from "preact";
import type { Language, Notice as Terms } from "../shared/answers.ts";
import { directionOf, nearest } from "../shared/direction.ts";
import { boxOf, note, noted, type Pass, passOf } from "../shared/keep.ts";
import { type Asked, join, tidyCode } from "../shared/programme.ts";
import type { Waiting } from "../shared/queue.ts";
import { say, speak } from "../shared/say.ts";
import { Composer } from "./composer.tsx";
import { type Fault, faultOf, Join, Notice } from "./enter.tsx";
import { cross, Icon, mark } from "./icon.tsx";
import { Later } from "./later.tsx";
import { Room } from "./room.ts";
import { dress } from "./style.ts";

export interface Options {
  origin: string;
  /** Team code of the link or of the script tag; "" asks for it. */
  code: string;
  language: Language;
  /** What the page already knows, so that it need not be asked. */
  team: string;
  programme: string;
  notice: Terms | null;
  /** Closes the panel of an embedded widget; absent when full screen. */
  onClose: (() => void) | undefined;
}

/** What stands until the conversation has come: the shapes of one, and what was written meanwhile. */
const Waits = ({ room }: { room: Room }) => (
  <div class="flow talk" aria-busy="true">
    <i class="ghost" />
    <i class="ghost" />
    <i class="ghost" />
    <p class="small second">{say.loading}</p>
    {room.waiting.map((item) => (
      <div key={item.key} class="mine">
        <div class="bubble" dir="auto">
          {item.text}
        </div>
      </div>
    ))}
  </div>
);

const Top = ({ room }: { room: Room }) => (
  <header class="head top">
    <Icon d={mark} />
    <h1 class="who">
      <bdi>{room.pass.name}</bdi>
    </h1>
  </header>
);

/** The composer is drawn once and stays, whatever comes around it. */
function Inside({ room, options, leave }: { room: Room; options: Options; leave(): void }) {
  const { tab, sheet, wide } = room;
  const common = { room, leave, onClose: options.onClose, Later };
  const top = <Top room={room} />;
  return (
    <>
      {room.pass.noticed ? (
        <>
          <Later view="head" props={common} meanwhile={top} />
          {wide && <Later view="path" props={common} />}
          <main class="desk">
            <div class="pane" id="panel-talk" hidden={!wide && tab !== "talk"}>
              <Later view="chat" props={common} meanwhile={<Waits room={room} />} />
              <Composer room={room} />
            </div>
            {(wide || tab !== "talk") && (
              <div class="pane side" id={`panel-${tab}`}>
                <Later view={wide ? "board" : tab} props={common} />
              </div>
            )}
          </main>
        </>
      ) : (
        <>
          {top}
          <Notice room={room} terms={options.notice} />
        </>
      )}
      {sheet !== null && <Later view={sheet.view} props={{ ...common, ...sheet }} />}
    </>
  );
}

const lastTeam = () => noted("last") ?? "";

interface AppState {
  language: Language;
  room: Room | null;
  /** The link's own code is no longer good. */
  asks: boolean;
  nickname: string;
  fault: Fault | null;
  busy: boolean;
}

class App extends Component<Options, AppState> {
  private unsent: { team: string; items: readonly Waiting[] } = { team: "", items: [] };

  constructor(options: Options) {
    super(options);
    const pass = passOf(options.code || lastTeam());
    const room = pass && this.room(pass);
    this.state = { language: options.language, room, asks: false, nickname: "", fault: null, busy: false };
  }

  private room(pass: Pass, coming?: Promise<Pass>): Room {
    const { origin, onClose } = this.props;
    const room = new Room(origin, pass, onClose === undefined, () => this.setState({}), coming);
    room.choose = (language) => void this.choose(language);
    return room;
  }

  private async choose(language: Language): Promise<void> {
    await speak(language);
    const { room } = this.state;
    if (room !== null) {
      room.agree({ language });
      room.keeper?.speak(language);
    }
    this.setState({ language });
  }

  private readonly leave = (): void => {
    const { room } = this.state;
    if (room === null) return;
    room.keeper?.end();
    this.unsent = { team: room.pass.team, items: room.waiting };
    this.setState({ asks: true, room: null });
  };

  /**
   * Where the page knows the team, the notice is read and the first message written while the server is asked. A
   * withdrawn code is replaced by another of the same team: what had not left goes with it.
   */
  private async enter(asked: Asked): Promise<void> {
    const { origin, team, code } = this.props;
    const { nickname, language } = asked;
    let room: Room | null = null;
    let fault: Fault | null = "noNickname";
    if (nickname !== "") {
      const coming = join(origin, asked);
      if (team !== "" && code === asked.code && !this.state.asks)
        room = this.room({ token: "", code, team: "", name: team, language, noticed: false }, coming);
      this.setState({ room, nickname, fault: null, busy: true });
      try {
        const pass = await coming;
        note("last", pass.code);
        if (this.unsent.team === pass.team)
          for (const { refused: _, ...item } of this.unsent.items) await boxOf(pass.code).put(item);
        room ??= this.room(pass);
        fault = null;
      } catch (error) {
        fault = faultOf(error);
        room?.keeper?.end();
        room = null;
      }
    }
    this.setState({ room, fault, busy: false });
  }

  override render() {
    const { props: options, state } = this;
    const { language, room, asks, nickname, fault, busy } = state;
    return (
      <div
        class={options.onClose === undefined ? "app broad" : "app panel"}
        lang={language}
        dir={directionOf(language)}
      >
        {options.onClose !== undefined && !room?.pass.noticed && (
          <button type="button" class="shut" aria-label={say.close} onClick={options.onClose}>
            <Icon d={cross} />
          </button>
        )}
        {room === null ? (
          <Join
            code={asks ? "" : options.code}
            nickname={nickname}
            fault={fault}
            busy={busy}
            team={options.team}
            programme={options.programme}
            language={language}
            onLanguage={(wanted) => void this.choose(wanted)}
            onEnter={(asked) => void this.enter(asked)}
          />
        ) : (
          <Inside options={options} room={room} leave={this.leave} />
        )}
      </div>
    );
  }
}

/**
 * Draws the widget in the shadow root of an element: `/t/CODE` has one in its page, `/widget.js` adds one. What is known
 * stands in the element's own attributes; a panel that can be closed says so and hears of it by a "close" event.
 */
async function mount(home: HTMLElement): Promise<void> {
  const { code = "", language = "", team = "", programme = "", notice = "null", origin, closes } = home.dataset;
  const given = tidyCode(code);
  const spoken = passOf(given || lastTeam())?.language ?? nearest([language, ...navigator.languages]);
  await speak(spoken);
  const root = home.attachShadow({ mode: "open" });
  const onClose = closes === undefined ? undefined : () => void home.dispatchEvent(new Event("close"));
  root.addEventListener("keydown", (event) => (event as KeyboardEvent).key === "Escape" && onClose?.());
  dress(root);
  render(
    <App
      origin={origin ?? location.origin}
      code={given}
      language={spoken}
      team={team}
      programme={programme}
      notice={JSON.parse(notice)}
      onClose={onClose}
    />,
    root,
  );
  if (onClose !== undefined) root.querySelector<HTMLElement>("input, textarea, .main")?.focus();
}

for (const home of document.querySelectorAll<HTMLElement>("dalil-panel")) if (!home.shadowRoot) void mount(home);
