import { useEffect, useRef, useState } from "preact/hooks";
import { faultOf } from "../shared/staff/confirm.tsx";
import type { Desk } from "../shared/staff/desk.ts";
import { to } from "../shared/staff/route.ts";
import { words as staffWords } from "../shared/staff/words.ts";
import type { QueueRow } from "./answers.ts";
import { draftsOf } from "./drafts.ts";
import { Empty } from "./empty.tsx";
import { Filters } from "./filters.tsx";
import { KeySheet } from "./key-sheet.tsx";
import { Key, useKeys } from "./keys.tsx";
import { PostureLine } from "./posture-line.tsx";
import { QueueLine } from "./queue-line.tsx";
import { wordsOf } from "./words.ts";

/** Time passes on a page that nothing else changes. */
export function useTicks(seconds: number): void {
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((seen) => seen + 1), seconds * 1000);
    return () => clearInterval(timer);
  }, [seconds]);
}

export const openReview = (id: string): void => {
  location.hash = to("queue", id);
};

/** The cohort's requests for feedback, nearest deadline first, live. */
export function QueueView({ desk }: { desk: Desk }) {
  const drafts = draftsOf(desk);
  const words = wordsOf(desk);
  const [fault, setFault] = useState("");
  const [help, setHelp] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const { rows, pulse, next } = drafts;
  useTicks(15);
  // What the line missed is found at the latest so.
  useEffect(() => desk.poll(drafts.load, 60), [desk]);

  const links = () => [...(list.current?.querySelectorAll<HTMLElement>("a.open") ?? [])];
  const at = (): number => links().findIndex((link) => link.matches(":focus"));
  const step = (by: number) => {
    const all = links();
    all[Math.min(all.length - 1, Math.max(0, at() + by))]?.focus();
  };
  const current = (): QueueRow | undefined => rows?.[Math.max(at(), 0)];
  const hold = async (row: QueueRow) => {
    setFault("");
    try {
      await drafts.claim(row.id, drafts.holds(row) === "me" ? "release" : "claim");
    } catch (error) {
      setFault(faultOf(error));
      await desk.attempt(drafts.load).catch(() => {});
    }
  };
  const take = async (row: QueueRow) => {
    await hold(row);
    openReview(row.id);
  };
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    o: () => {
      const row = current();
      if (row !== undefined) openReview(row.id);
    },
    p: () => {
      const row = current();
      if (row !== undefined && drafts.holds(row) !== "other") void hold(row);
    },
    "?": () => setHelp(true),
  });

  return (
    <div class="queue">
      <div class="queue-head">
        <div>
          <h1 tabIndex={-1}>{words.queue}</h1>
          {pulse !== null && (
            <p class="second" role="status">
              {words.queueState(pulse.counts.suggested, pulse.counts.queued + pulse.counts.drafting)}
            </p>
          )}
        </div>
        <p class={drafts.live ? "flows" : "flows cut"}>{drafts.live ? words.live : words.notLive}</p>
      </div>
      <PostureLine desk={desk} drafts={drafts} />
      <Filters desk={desk} drafts={drafts} />
      {fault !== "" && (
        <p class="bad" role="alert">
          {fault}
        </p>
      )}
      {rows === null || desk.programme === null ? (
        <p class="second">{staffWords.loading}</p>
      ) : rows.length === 0 ? (
        <Empty desk={desk} drafts={drafts} />
      ) : (
        <ol class="lines" ref={list} aria-label={words.queue}>
          {rows.map((row) => (
            <QueueLine
              key={row.id}
              desk={desk}
              row={row}
              held={drafts.holds(row)}
              hold={() => void hold(row)}
              take={() => void take(row)}
            />
          ))}
        </ol>
      )}
      {next !== null && rows !== null && (
        <button type="button" onClick={() => void desk.attempt(drafts.loadMore).catch(() => {})}>
          {words.moreRows}
        </button>
      )}
      <p class="hints second">
        <span>
          <Key of="J" /> <Key of="K" /> {words.hint.walk}
        </span>
        <span>
          <Key of="O" /> {words.hint.open}
        </span>
        <span>
          <Key of="P" /> {words.hint.hold}
        </span>
        <button type="button" class="bare" aria-keyshortcuts="?" onClick={() => setHelp(true)}>
          <Key of="?" /> {words.keys}
        </button>
      </p>
      {help && <KeySheet words={words} close={() => setHelp(false)} />}
    </div>
  );
}
