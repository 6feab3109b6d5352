import { useEffect, useRef, useState } from "preact/hooks";

/** A question asked in the place of the button that opened it: the focus goes to its first answer, and back. */
export function useAsking() {
  const [asks, setAsks] = useState(false);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState("");
  const first = useRef<HTMLButtonElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const opened = useRef(false);
  useEffect(() => {
    if (asks) first.current?.focus();
    else if (opened.current) opener.current?.focus();
    opened.current = asks;
  }, [asks]);
  return { asks, setAsks, busy, setBusy, fault, setFault, first, opener };
}
