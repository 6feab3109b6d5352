import { Component, createRef } from "preact";
import type { Language, Notice as NoticeTerms } from "../shared/answers.ts";
import { ask, Refused } from "../shared/api.ts";
import { directionOf } from "../shared/direction.ts";
import { type Asked, programmeOf, tidyCode } from "../shared/programme.ts";
import { say } from "../shared/say.ts";
import { alert, Icon, mark } from "./icon.tsx";
import type { Room } from "./room.ts";

const check = "M5 12.5l4.5 4.5L19 7.5";
const clock = "M12 3a9 9 0 100 18 9 9 0 000-18zM12 7v5l3 2";
const names: Readonly<Record<Language, string>> = { ar: "العربية", fr: "Français", en: "English" };

const Sky = () => (
  <div class="sky">
    <h1>
      <Icon d={mark} />
      {say.dalil}
    </h1>
    <p>{say.promise}</p>
    <svg viewBox="0 0 360 86" preserveAspectRatio="none" aria-hidden="true">
      <path fill="#7d4a30" d="M0 54C60 30 100 6 150 4c50 18 76 40 120 36 40-4 66-16 90-28v74H0z" />
      <path fill="#5f3129" d="M120 54c18-18 22-36 30-50 10 30 44 36 76 66H120z" />
      <path fill="#de8a52" d="M0 60c60-14 110-14 180-2s120 2 180-10v38H0z" />
    </svg>
  </div>
);

export type Fault = "unknown_code" | "code_revoked" | "noNickname" | "too_many_requests" | "noServer";

export function faultOf(error: unknown): Fault {
  if (!(error instanceof Refused)) return "noServer";
  if (error.code === "code_revoked" || error.code === "invite_expired") return "code_revoked";
  if (error.code === "too_many_requests") return "too_many_requests";
  return error.code === "unknown_code" || error.status === 404 ? "unknown_code" : "noNickname";
}

interface JoinProps {
  code: string;
  nickname: string;
  /** Why the last attempt failed. */
  fault: Fault | null;
  busy: boolean;
  team: string;
  programme: string;
  language: Language;
  onLanguage(language: Language): void;
  onEnter(asked: Asked): void;
}

/** Code (unless the link gave it), nickname, language. Nothing else is asked. */
export class Join extends Component<JoinProps> {
  private readonly form = createRef<HTMLFormElement>();
  private asks = false;
  private tried = this.props.fault !== null;

  /** What is wrong is what to write next. */
  override componentDidUpdate(): void {
    if (!this.tried || this.props.busy) return;
    this.tried = false;
    this.form.current!.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }

  override componentDidMount(): void {
    this.componentDidUpdate();
  }

  private enter(): void {
    const { props, form } = this;
    const { code, name } = form.current!.elements as unknown as Record<string, HTMLInputElement | undefined>;
    this.tried = true;
    props.onEnter({
      code: tidyCode(code?.value ?? props.code),
      nickname: name!.value.trim(),
      language: props.language,
    });
  }

  override render() {
    const { language, team, programme, code, nickname, fault, busy, onLanguage } = this.props;
    const aboutCode = fault === "unknown_code" || fault === "code_revoked";
    const aboutName = fault === "noNickname";
    this.asks ||= code === "" || aboutCode;
    const { asks } = this;
    const why = fault !== null && (
      <p class="why small" id="why" role="alert">
        <Icon d={alert} />
        {say[fault]}
      </p>
    );
    return (
      <main class="enter">
        <Sky />
        <form
          class="door"
          ref={this.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            this.enter();
          }}
        >
          <h2>{asks || team === "" ? say.join : <bdi>{team}</bdi>}</h2>
          <p class="small second">{programme}</p>
          {asks && (
            <>
              <label for="code">{say.code}</label>
              <input
                id="code"
                class="code"
                dir="ltr"
                defaultValue={code}
                autocomplete="off"
                autocapitalize="characters"
                spellcheck={false}
                maxLength={20}
                aria-invalid={aboutCode}
                aria-describedby={aboutCode ? "why" : "codehelp"}
              />
              {aboutCode ? (
                why
              ) : (
                <p class="small second" id="codehelp">
                  {say.codeHelp}
                </p>
              )}
            </>
          )}
          <label for="name">{say.nickname}</label>
          <input
            id="name"
            dir="auto"
            autocomplete="nickname"
            defaultValue={nickname}
            maxLength={40}
            aria-invalid={aboutName}
            aria-describedby={aboutName ? "why" : "namehelp"}
          />
          {aboutName ? (
            why
          ) : (
            <p class="small second" id="namehelp">
              {say.nicknameHelp}
            </p>
          )}
          <fieldset>
            <legend>{say.language}</legend>
            <div class="choice">
              {(["ar", "fr", "en"] as const).map((choice) => (
                <button
                  key={choice}
                  type="button"
                  lang={choice}
                  dir={directionOf(choice)}
                  aria-pressed={choice === language}
                  onClick={() => onLanguage(choice)}
                >
                  {choice === language && <Icon d={check} />}
                  {names[choice]}
                </button>
              ))}
            </div>
          </fieldset>
          <div class="last">
            {!aboutCode && !aboutName && why}
            <button type="submit" class="main wide" disabled={busy}>
              {say.enter}
            </button>
          </div>
        </form>
      </main>
    );
  }
}

const page = "M6 3h8l4 4v14H6zM9 12h6M9 16h6";
const eye = "M2 12s4-6 10-6 10 6 10 6-4 6-10 6S2 12 2 12zM12 10a2 2 0 100 4 2 2 0 000-4z";
const person = "M12 4a4 4 0 100 8 4 4 0 000-8zM5 20c0-4 3-6 7-6s7 2 7 6";

/** Before the first message: what is kept, who reads it, who answers and from where, when it is erased. */
export class Notice extends Component<
  { room: Room; terms: NoticeTerms | null },
  { terms: NoticeTerms | null; lost: boolean }
> {
  override state = { terms: this.props.terms, lost: false };

  override componentDidMount(): void {
    if (this.state.terms === null)
      programmeOf(this.props.room.door).then(
        ({ notice }) => this.setState({ terms: notice, lost: false }),
        () => {
          this.setState({ lost: true });
          setTimeout(() => this.componentDidMount(), 3000);
        },
      );
  }

  /** Where a guardian must agree, the server hears it before anything can be written. */
  private readonly enter = async (): Promise<void> => {
    const { room } = this.props;
    try {
      if (this.state.terms!.guardian) await room.joined.then(() => ask(room.door, "/api/guardian", { method: "POST" }));
      room.agree({ noticed: true });
    } catch {
      this.setState({ lost: true });
    }
  };

  override render() {
    const { room } = this.props;
    const { terms, lost } = this.state as { terms: NoticeTerms | null; lost: boolean };
    const who =
      terms &&
      [
        terms.voice === "model" ? say.model(`\u2068${terms.model}\u2069`) : say.rules,
        terms.country && say.inCountry(terms.country),
      ].join(" ");
    const lines = [
      [page, ...say.kept],
      [eye, ...say.readBy],
      [person, say.answers, who],
      [clock, say.erased, terms && say.days(terms.retention_days)],
      [check, terms?.guardian?.title, terms?.guardian?.text],
    ] as const;
    return (
      <main class="door notice">
        <h2>
          <Icon d={mark} />
          {say.before}
        </h2>
        <ul>
          {lines.map(
            ([icon, title, text]) =>
              title && (
                <li key={title}>
                  <Icon d={icon} />
                  <p>
                    <b>{title}</b> {text ?? "…"}
                  </p>
                </li>
              ),
          )}
        </ul>
        <div class="last">
          {lost && <p role="alert">{say.noServer}</p>}
          <button type="button" class="main wide" disabled={!terms} onClick={this.enter}>
            {terms?.guardian?.confirm ?? say.understood}
          </button>
          <button type="button" class="bare wide" onClick={() => room.show({ sheet: { view: "menu", data: true } })}>
            {say.takeOrErase}
          </button>
        </div>
      </main>
    );
  }
}
