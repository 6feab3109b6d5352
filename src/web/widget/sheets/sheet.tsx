import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { say } from "../../shared/say.ts";
import { cross, Icon } from "../icon.tsx";

/** A bottom sheet: the browser's own modal dialog keeps the focus inside, closes on Escape, gives the focus back. */
export function Sheet(props: { title: ComponentChildren; onClose(): void; children: ComponentChildren }) {
  const box = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = box.current!;
    const before = (dialog.getRootNode() as ShadowRoot).activeElement as HTMLElement | null;
    dialog.showModal();
    return () => {
      dialog.close();
      before?.focus();
    };
  }, []);
  return (
    <dialog
      ref={box}
      class="sheet"
      aria-labelledby="sheet"
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
      onKeyDown={(event) => event.key === "Escape" && event.stopPropagation()}
      onClick={(event) => event.target === box.current && props.onClose()}
    >
      <div class="inner">
        <div class="grip" />
        <div class="title">
          <h2 id="sheet">{props.title}</h2>
          <button type="button" class="bare" aria-label={say.close} onClick={props.onClose}>
            <Icon d={cross} />
          </button>
        </div>
        {props.children}
      </div>
    </dialog>
  );
}
