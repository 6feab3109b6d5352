import type { Desk } from "../shared/staff/desk.ts";
import { Verdict } from "../widget/board/finding.tsx";
import { Icon, star } from "../widget/icon.tsx";
import { pen } from "../widget/talk/icons.ts";
import type { Remark } from "./answers.ts";
import type { Reviewing } from "./reviewing.ts";
import { wordsOf } from "./words.ts";

/** What a remark is about, and how that stands: a shape, then words. */
export function Chip({ desk, remark, reviewing }: { desk: Desk; remark: Remark; reviewing: Reviewing }) {
  const words = wordsOf(desk);
  const { kind, criterion, field } = remark;
  const name = criterion === null ? null : desk.programme?.criteria[criterion]?.name;
  if (kind === "own" || kind === "next" || name == null)
    return (
      <span class={`chip ${kind}`}>
        <Icon d={kind === "own" ? pen : star} />
        {words.kind[kind]}
      </span>
    );
  const found = field === null ? undefined : reviewing.view?.fields[field]?.findings;
  const verdict = kind === "good" ? "met" : (found?.find((one) => one.criterion === criterion)?.verdict ?? "missing");
  const shown = kind === "lacking" && verdict === "met" ? "weak" : verdict;
  return (
    <span class={`chip ${shown}`}>
      <Verdict of={shown} />
      <span>{name}</span> <b>{words.verdict[shown]}</b>
    </span>
  );
}
