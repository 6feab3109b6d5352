import { useEffect, useLayoutEffect, useRef } from "preact/hooks";

const ours = "dalil";

/** While something is open, the phone's own way back closes it instead of leaving the page. */
export function useWayBack(open: boolean, close: () => void): void {
  const now = useRef({ open, close });
  now.current = { open, close };
  /** Whether an entry of ours stands in the history, and whether it is on its way out. */
  const entry = useRef({ stands: false, leaves: false });

  useEffect(() => {
    const popped = () => {
      const own = entry.current.leaves;
      entry.current = { stands: false, leaves: false };
      if (!now.current.open) return;
      if (own) keep();
      else now.current.close();
    };
    addEventListener("popstate", popped);
    return () => removeEventListener("popstate", popped);
  }, []);

  const keep = () => {
    history.pushState(ours, "");
    entry.current.stands = true;
  };
  useLayoutEffect(() => {
    const { stands, leaves } = entry.current;
    if (open && !stands) keep();
    if (open || !stands || leaves) return;
    entry.current.leaves = true;
    history.back();
  }, [open]);
}
