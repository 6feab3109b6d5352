import type { ComponentChildren } from "preact";
import { say, tell } from "../../shared/say.ts";
import { Icon, mark } from "../icon.tsx";

/** What Dalil says outside the conversation: star, name, rule. */
export const Says = ({ children }: { children: ComponentChildren }) => (
  <div class="says">
    <p>
      <Icon d={mark} />
      <b>{say.dalil}</b> <span>{tell.automatic}</span>
    </p>
    <div class="rule">{children}</div>
  </div>
);
