import type { Change } from "../shared/differ.ts";
import { spoken } from "../shared/direction.ts";
import type { Desk } from "../shared/staff/desk.ts";
import { wordsOf } from "./words.ts";

/** A text with what was taken out and put in: a line through, a line under, and words for who sees neither. */
export function Changes({ desk, changes, language }: { desk: Desk; changes: readonly Change[]; language: string }) {
  const words = wordsOf(desk);
  return (
    <p class="words changes" {...spoken(language)}>
      {changes.map(({ text, kind }, place) => {
        if (kind === "same") return text;
        const Tag = kind === "gone" ? "del" : "ins";
        return (
          <Tag key={`${place}${kind}`}>
            <span class="hid">{words[kind]} </span>
            {text}
          </Tag>
        );
      })}
    </p>
  );
}
