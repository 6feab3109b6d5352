import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Citation } from "../shared/answers.ts";
import type { Desk } from "../shared/staff/desk.ts";
import { back } from "../shared/staff/icons.ts";
import { to } from "../shared/staff/route.ts";
import { words as staffWords } from "../shared/staff/words.ts";
import { Icon } from "../widget/icon.tsx";
import { Cited } from "../widget/sheets/cite.tsx";
import type { Reading } from "../widget/talk/message.tsx";
import { Canvas } from "./canvas.tsx";
import { Due } from "./due.tsx";
import { KeySheet } from "./key-sheet.tsx";
import { useKeys } from "./keys.tsx";
import { Outcome } from "./outcome.tsx";
import { openReview, useTicks } from "./queue.tsx";
import { Remarks } from "./remarks.tsx";
import { Reviewing } from "./reviewing.ts";
import { TalkAside } from "./talk-aside.tsx";
import { Troubles } from "./troubles.tsx";
import { VerdictBar } from "./verdict-bar.tsx";
import { wordsOf } from "./words.ts";
import type { Mode } from "./work.ts";

const panes = ["remarks", "canvas", "talk"] as const;

const BackToQueue = ({ desk }: { desk: Desk }) => (
  <a class="back" href={to("queue")}>
    <Icon d={back} class="flip" />
    {wordsOf(desk).backToQueue}
  </a>
);

/** One draft with what it rests on, and the mentor's word on it. */
export function ReviewPage({ desk, feedback: id }: { desk: Desk; feedback: string }) {
  const words = wordsOf(desk);
  const reviewing = useMemo(() => new Reviewing(desk, id), [desk, id]);
  useEffect(() => reviewing.begin(), [reviewing]);
  useTicks(15);
  const [pane, setPane] = useState<(typeof panes)[number]>("remarks");
  const [lit, setLit] = useState<string | null>(null);
  const [help, setHelp] = useState(false);
  const [cited, setCited] = useState<{ citation: Citation; number: number } | null>(null);
  const main = useRef<HTMLDivElement>(null);
  const { view, work, trouble, busy } = reviewing;
  const feedback = view?.feedback;
  const open = feedback !== undefined && feedback.decision === null && feedback.endedAt === null;
  const decides = open && feedback.draft !== null && feedback.state === "suggested" && reviewing.held !== "other";
  const reading = useMemo<Reading>(
    () => ({ messages: [], fields: null, show: ({ sheet }) => setCited(sheet?.view === "cite" ? sheet : null) }),
    [],
  );
  const toMode = (mode: Mode) => {
    setPane("remarks");
    reviewing.change({ mode });
  };
  const walk = (by: number) => {
    const all = [...(main.current?.querySelectorAll<HTMLElement>("article.remark") ?? [])];
    const at = all.findIndex((one) => one.matches(":focus-within"));
    all[Math.min(all.length - 1, Math.max(0, at + by))]?.focus();
  };
  const next = reviewing.drafts.after(id);
  const when = <Act,>(holds: boolean, act: Act): Act | undefined => (holds ? act : undefined);
  const resting = decides && (work.mode === "read" || work.mode === "diff") && !busy;
  const isStale = open && (view?.stale === true || trouble?.kind === "stale");
  useKeys({
    a: when(resting && work.mode === "read", () => void reviewing.send("accept")),
    e: when(resting, () => toMode("edit")),
    r: when(resting, () => toMode("respond")),
    i: when(resting, () => toMode("ignore")),
    s: when(resting && work.mode === "diff", () => void reviewing.send("edit")),
    d: when(isStale && !busy, () => void reviewing.redraft()),
    p: when(open, () => void reviewing.hold(reviewing.held === "me" ? "release" : "claim")),
    n: when(next !== null, () => openReview(next!.id)),
    q: () => {
      location.hash = to("queue");
    },
    Escape: when(work.mode !== "read" && open, () => toMode("read")),
    j: () => walk(1),
    k: () => walk(-1),
    "1": when(work.mode !== "ignore", () => setPane("remarks")),
    "2": when(work.mode !== "ignore", () => setPane("canvas")),
    "3": when(work.mode !== "ignore", () => setPane("talk")),
    "?": () => setHelp(true),
  });
  // The words that a remark rests on come into sight beside it.
  useEffect(() => {
    if (lit === null) return;
    const mark = main.current?.querySelector(`[data-remark="${CSS.escape(lit)}"]`);
    mark?.scrollIntoView({ block: "nearest" });
  }, [lit, pane]);

  if (reviewing.missing)
    return (
      <>
        <BackToQueue desk={desk} />
        <h1 tabIndex={-1}>{words.review}</h1>
        <p>{words.noFeedback}</p>
      </>
    );
  if (view === null || feedback === undefined || desk.programme === null)
    return (
      <>
        <BackToQueue desk={desk} />
        <p class="second">{staffWords.loading}</p>
        <Troubles desk={desk} reviewing={reviewing} />
      </>
    );
  const workshop = desk.programme.workshops.find((one) => one.id === feedback.workshop);
  return (
    <div class="review" ref={main}>
      <header class="review-head">
        <a class="back" href={to("queue")} aria-label={words.backToQueue} aria-keyshortcuts="Q">
          <Icon d={back} class="flip" />
        </a>
        <h1 tabIndex={-1}>
          <bdi>{view.team.name}</bdi>
        </h1>
        <Due desk={desk} deadline={feedback.deadline} />
        <p class="second">
          {workshop?.title ?? feedback.workshop}
          {feedback.rehearsal !== null && <> · {words.rehearsal(feedback.rehearsal.number)}</>} ·{" "}
          {words.writtenIn[feedback.language]}
        </p>
      </header>
      <fieldset class="switch" aria-label={words.panesName}>
        {panes.map((one) => (
          <button key={one} type="button" aria-pressed={pane === one} onClick={() => setPane(one)}>
            {words.panes[one]}
            {one === "remarks" && <span class="count">{reviewing.remarks.length}</span>}
          </button>
        ))}
      </fieldset>
      <div class="scroll">
        <Troubles desk={desk} reviewing={reviewing} />
        <div class={`columns on-${pane}`}>
          {workshop !== undefined && (
            <Canvas
              desk={desk}
              workshop={workshop}
              view={view}
              remarks={feedback.decision?.remarks ?? reviewing.remarks}
              lit={lit}
              light={setLit}
              isStale={isStale}
            />
          )}
          <section class="col remarks" aria-label={words.panes.remarks}>
            {open ? (
              <Remarks
                desk={desk}
                reviewing={reviewing}
                reading={reading}
                lit={lit}
                light={setLit}
                show={(remark) => {
                  setLit(remark);
                  setPane("canvas");
                }}
              />
            ) : (
              <Outcome desk={desk} feedback={feedback} reading={reading} next={next} />
            )}
          </section>
          <TalkAside desk={desk} team={view.team.id} workshop={feedback.workshop} reading={reading} />
        </div>
      </div>
      {open && feedback.draft !== null && feedback.state === "suggested" && (
        <VerdictBar desk={desk} reviewing={reviewing} toMode={toMode} help={() => setHelp(true)} />
      )}
      {cited !== null && <Cited room={reading} citation={cited.citation} number={cited.number} />}
      {help && <KeySheet words={words} close={() => setHelp(false)} />}
    </div>
  );
}
