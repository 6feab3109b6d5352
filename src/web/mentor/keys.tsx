import { useLayoutEffect, useRef } from "preact/hooks";

type Act = (() => void) | undefined;

/** The letter on the key, whatever keyboard: an Arabic one gives no Latin letter, but the key has its place. */
function letterOf({ key, code }: KeyboardEvent): string {
  if (/^[a-z0-9]$/i.test(key)) return key.toLowerCase();
  if (key === "؟") return "?";
  return /^Key[A-Z]$/.test(code) && key.length === 1 ? code.slice(3).toLowerCase() : key;
}

const types = "textarea, select, input:not([type=radio], [type=checkbox]), [contenteditable], dialog";
/** Only these may be held down. */
const walks = new Set(["j", "k"]);

/** Letters act on the page; never while somebody types or a sheet is open, nor together with Ctrl, Alt or Meta. */
export function useKeys(keys: Readonly<Record<string, Act>>): void {
  const latest = useRef(keys);
  latest.current = keys;
  // At once with what is drawn: a form that has the focus hears its keys.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const letter = letterOf(event);
      if (event.repeat && !walks.has(letter)) return;
      const at = event.composedPath()[0];
      if (at instanceof Element && at.closest(types) !== null) return;
      const act = latest.current[letter];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
}

/** A key as it is drawn beside what it does. */
export const Key = ({ of }: { of: string }) => (
  <span aria-hidden="true">
    <kbd dir="ltr">{of}</kbd>
  </span>
);

/** Ctrl and Enter, also while typing: sends on. */
export const onCtrlEnter = (act: () => void) => (event: KeyboardEvent) => {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.stopPropagation();
  act();
};
