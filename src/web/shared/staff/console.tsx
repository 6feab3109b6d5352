import { Component, type ComponentChildren, render } from "preact";
import { useEffect } from "preact/hooks";
import board from "../../widget/style/board.css";
import sheet from "../../widget/style/sheet.css";
import talk from "../../widget/style/talk.css";
import { adopt, dress } from "../../widget/style.ts";
import type { Language } from "../answers.ts";
import { nearest } from "../direction.ts";
import { note, noted } from "../keep.ts";
import { Desk } from "./desk.ts";
import { Frame, type Section } from "./frame.tsx";
import { forgetPass, holdsPass, type Kind, takePass } from "./pass.ts";
import { type Route, routeOf } from "./route.ts";
import style from "./staff.css";
import { TeamPage } from "./team.tsx";
import { Teams } from "./teams.tsx";
import { Tickets } from "./tickets.tsx";
import { speakStaff } from "./words.ts";

/** What makes one console differ from the other. */
export interface Plan {
  kind: Kind;
  sections: readonly Section[];
  /** Views that only this console has; null: not one of them. */
  draw(desk: Desk, route: Route): ComponentChildren;
  style?: string;
  /** Begins what goes on whatever view is open; gives what ends it. */
  begin?(desk: Desk): () => void;
  /** How much waits in a section, for its name in the navigation. */
  waiting?(desk: Desk, section: Section): number;
  /** What stands under every view. */
  under?(desk: Desk): ComponentChildren;
}

/** Keeps what every view needs: who is signed in, and the calls, wherever one is. */
function Inside({ desk, plan }: { desk: Desk; plan: Plan }) {
  useEffect(() => desk.poll(desk.open, 600), [desk, desk.door.language]);
  useEffect(() => desk.poll(desk.loadTickets, 4), [desk]);
  useEffect(() => (desk.shut === null ? plan.begin?.(desk) : undefined), [desk]);
  const { route } = desk;
  if (route.view === "team") return <TeamPage key={route.team} desk={desk} route={route} />;
  if (route.view === "teams") return <Teams desk={desk} />;
  return <>{plan.draw(desk, route) ?? <Tickets desk={desk} />}</>;
}

class Console extends Component<{ plan: Plan; language: Language; token: string | null }> {
  private desk: Desk;

  constructor(props: { plan: Plan; language: Language; token: string | null }) {
    super(props);
    this.desk = this.deskOf(props.token, props.language);
  }

  private deskOf(token: string | null, language: Language): Desk {
    return new Desk(this.props.plan.kind, token, language, () => this.setState({}));
  }

  override componentDidMount(): void {
    addEventListener("hashchange", () => {
      // Another link was opened in the same tab.
      if (holdsPass()) return location.reload();
      this.desk.route = routeOf(location.hash, this.props.plan.kind);
      this.setState({});
    });
  }

  private async choose(language: Language): Promise<void> {
    note("staff:language", language);
    await speakStaff(language);
    this.desk.door.language = language;
    this.setState({});
  }

  private leave(): void {
    forgetPass(this.props.plan.kind);
    this.desk = this.deskOf(null, this.desk.door.language);
    this.setState({});
  }

  override render() {
    const { desk } = this;
    const { plan } = this.props;
    return (
      <Frame
        desk={desk}
        sections={plan.sections}
        waiting={plan.waiting}
        choose={(language) => void this.choose(language)}
        leave={() => this.leave()}
      >
        <Inside desk={desk} plan={plan} />
        {plan.under?.(desk)}
      </Frame>
    );
  }
}

/** Draws a console in the shadow root of the page's own element. */
export async function openConsole(plan: Plan): Promise<void> {
  const home = document.querySelector<HTMLElement>("dalil-staff")!;
  const language = nearest([noted("staff:language") ?? home.dataset.language ?? "", ...navigator.languages]);
  const token = takePass(plan.kind);
  await speakStaff(language);
  const root = home.attachShadow({ mode: "open" });
  dress(root);
  for (const css of [talk, board, sheet, style, plan.style ?? ""]) adopt(css);
  home.replaceChildren();
  render(<Console plan={plan} language={language} token={token} />, root);
}
