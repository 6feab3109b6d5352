import { Component, type ComponentType, h, type VNode } from "preact";
import { bring } from "../shared/bring.ts";
import { say, speakMore } from "../shared/say.ts";
import { adopt } from "./style.ts";

// biome-ignore lint/suspicious/noExplicitAny: each view has its own properties, checked where it is written
type View = ComponentType<any>;
interface Part {
  views: Record<string, View>;
  styles: readonly string[];
  /** The conversation knows the others: their names would weigh on the first part. */
  parts?: Record<string, () => Promise<Part>>;
}

const talk = (): Promise<Part> => bring("talk", () => import("./talk/talk.tsx"));

/** Which part holds which view; a part comes over the network when its first view is drawn. */
const parts: Record<string, () => Promise<Part>> = { head: talk, chat: talk };
const ready: Record<string, View> = {};

/**
 * Draws a view of another part. Until it has come, what stands in its place meanwhile, asking again by itself; or, where
 * nothing does, a way to ask again.
 */
export class Later extends Component<{ view: string; props: object; meanwhile?: VNode }, { lost: boolean }> {
  private asked = "";
  private renewed = false;

  private async bring(): Promise<void> {
    const { view } = this.props;
    this.asked = view;
    try {
      if (!parts[view]) Object.assign(parts, (await talk()).parts);
      const [part] = await Promise.all([parts[view]!(), speakMore()]);
      part.styles.forEach(adopt);
      Object.assign(ready, part.views);
      this.setState({ lost: false });
    } catch (fault) {
      // No network is a TypeError; anything else: the server has newer parts than this page.
      this.renewed = !(fault instanceof TypeError);
      this.setState({ lost: true });
      if (this.props.meanwhile) setTimeout(() => void this.bring(), 3000);
    }
  }

  override render() {
    const { view, props, meanwhile } = this.props;
    const known = ready[view];
    if (known !== undefined) return h(known, props);
    if (this.asked !== view) void this.bring();
    if (meanwhile) return meanwhile;
    return this.state.lost ? (
      <div class="error" role="alert">
        <p>{say.unreachable}</p>
        <button type="button" onClick={() => (this.renewed ? location.reload() : void this.bring())}>
          {say.retry}
        </button>
      </div>
    ) : null;
  }
}
