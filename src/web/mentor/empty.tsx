import type { Desk } from "../shared/staff/desk.ts";
import { Icon, star } from "../widget/icon.tsx";
import type { Drafts } from "./drafts.ts";
import { wordsOf } from "./words.ts";

/** Why there is nothing to decide: a filter, drafts on their way, a posture, or nobody who waits. */
export function Empty({ desk, drafts }: { desk: Desk; drafts: Drafts }) {
  const words = wordsOf(desk);
  const { filter, pulse, settings } = drafts;
  const coming = (pulse?.counts.queued ?? 0) + (pulse?.counts.drafting ?? 0);
  const ready = pulse?.counts.suggested ?? 0;
  const filtered = filter.workshop !== "" || filter.language !== "";
  const postures = new Set(
    (desk.programme?.workshops ?? []).map(({ id }) => settings?.postures[id] ?? settings?.posture ?? "draft-only"),
  );
  const only = postures.size === 1 ? [...postures][0]! : "draft-only";
  const elsewhere = (filtered || filter.look !== "ready") && ready > 0;
  return (
    <div class="nothing">
      <Icon d={star} />
      <p>
        <b>{filter.look === "ready" && !filtered ? words.empty.none : words.empty.noneSo}</b>
      </p>
      {filter.look === "ready" && coming > 0 && <p>{words.empty.coming(coming)}</p>}
      {filter.look === "ready" && only !== "draft-only" && <p>{words.empty[only]}</p>}
      {filter.look === "ready" && coming === 0 && !filtered && only === "draft-only" && <p>{words.empty.how}</p>}
      {elsewhere && (
        <>
          <p>{words.empty.elsewhere(ready)}</p>
          <button type="button" onClick={() => drafts.choose({ look: "ready", workshop: "", language: "" })}>
            {words.empty.showAll}
          </button>
        </>
      )}
    </div>
  );
}
