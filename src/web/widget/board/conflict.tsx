import { differ, type Run } from "../../shared/differ.ts";
import { tell } from "../../shared/say.ts";
import { Icon } from "../icon.tsx";
import { Sheet } from "../sheets/sheet.tsx";
import { pen } from "../talk/icons.ts";

const Version = ({ title, runs }: { title: string; runs: readonly Run[] }) => (
  <section class="version">
    <h3>{title}</h3>
    <p class="words" dir="auto">
      {runs.map((run) => (run.own ? <mark>{run.text}</mark> : run.text))}
    </p>
  </section>
);

/** Two members saved the same field: both texts, what differs marked, and three ways on. Nothing is lost by any. */
export function Conflict(props: {
  mine: string;
  theirs: string;
  name: string;
  onMine(): void;
  onTheirs(): void;
  onMerge(): void;
  onClose(): void;
}) {
  const runs = differ(props.mine, props.theirs);
  return (
    <Sheet title={tell.conflict} onClose={props.onClose}>
      <p>{tell.conflictText(props.name)}</p>
      <Version title={tell.mine} runs={runs.mine} />
      <Version title={tell.theirs} runs={runs.theirs} />
      <button type="button" class="main wide" onClick={props.onMerge}>
        <Icon d={pen} />
        {tell.merge}
      </button>
      <div class="two">
        <button type="button" onClick={props.onMine}>
          {tell.keepMine}
        </button>
        <button type="button" onClick={props.onTheirs}>
          {tell.keepTheirs}
        </button>
      </div>
      <p class="small second">{tell.otherKept}</p>
    </Sheet>
  );
}
