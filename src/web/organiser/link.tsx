import { useEffect, useRef, useState } from "preact/hooks";
import { copy } from "../shared/staff/icons.ts";
import { words } from "../shared/staff/words.ts";
import { Icon } from "../widget/icon.tsx";

/** A link to hand on, and a button that copies it; where a browser forbids that, the link is selected. */
export function Link({ href, label, about }: { href: string; label: string; about: string }) {
  const field = useRef<HTMLInputElement>(null);
  const [said, say] = useState("");
  useEffect(() => say(""), [href]);
  const take = async () => {
    try {
      await navigator.clipboard.writeText(href);
      say(words.copied);
    } catch {
      field.current?.focus();
      field.current?.select();
      say(words.copyYourself);
    }
  };
  return (
    <div class="link">
      <label>
        <span class="hid">
          {label} (<bdi>{about}</bdi>)
        </span>
        <input ref={field} readOnly dir="ltr" value={href} onFocus={(event) => event.currentTarget.select()} />
      </label>
      <button type="button" onClick={() => void take()}>
        <Icon d={copy} />
        {words.copy}
        <span class="hid">
          {" "}
          (<bdi>{about}</bdi>)
        </span>
      </button>
      <p class="small" role="status">
        {said}
      </p>
    </div>
  );
}
