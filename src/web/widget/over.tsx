import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { Icon } from "./icon.tsx";

const chevron = "M15 5l-7 7 7 7";

/** What stands over the whole room: the browser's own modal dialog keeps the focus inside and gives it back. */
export function Over(props: {
  /** Of the heading. */
  id: string;
  class: string;
  heading: string;
  under: string;
  /** Where one is in it: what had the focus is gone with the one before, and a reader is told the new one. */
  scene: string | undefined;
  backLabel: string;
  /** Null while nothing may close it by a slip of the hand. */
  back: (() => void) | null;
  children: ComponentChildren;
}) {
  const { id, heading, under, scene, back, backLabel, children } = props;
  const box = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const flow = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const dialog = box.current!;
    const before = (dialog.getRootNode() as ShadowRoot).activeElement as HTMLElement | null;
    dialog.showModal();
    return () => {
      dialog.close();
      before?.focus();
    };
  }, []);
  const shown = useRef(scene);
  useEffect(() => {
    if (shown.current !== undefined && shown.current !== scene) {
      title.current?.focus();
      flow.current!.scrollTop = 0;
    }
    shown.current = scene;
  }, [scene]);
  return (
    <dialog
      ref={box}
      class={`over ${props.class}`}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        back?.();
      }}
      onKeyDown={(event) => event.key === "Escape" && event.stopPropagation()}
    >
      <div class="top">
        {back !== null && (
          <button type="button" aria-label={backLabel} onClick={back}>
            <Icon d={chevron} class="flip" />
          </button>
        )}
        <div class="who">
          <h1 id={id} tabIndex={-1} ref={title}>
            {heading}
          </h1>
          {under !== "" && <p>{under}</p>}
        </div>
      </div>
      <div class="flow" ref={flow}>
        {children}
      </div>
    </dialog>
  );
}
