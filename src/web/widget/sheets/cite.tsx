import type { Citation } from "../../shared/answers.ts";
import { spoken } from "../../shared/direction.ts";
import { tell } from "../../shared/say.ts";
import { Icon, star } from "../icon.tsx";
import type { Room } from "../room.ts";
import { check } from "../talk/icons.ts";
import { Sheet } from "./sheet.tsx";

const signs: Readonly<Record<string, readonly [string, string]>> = {
  fr: ["«\u00a0", "\u00a0»"],
  ar: ["«", "»"],
  en: ["“", "”"],
};

/** Where the words stand, the words in their own language and direction, and that they were found there. */
export function Cited({ room, citation, number }: { room: Pick<Room, "show">; citation: Citation; number: number }) {
  const [open, close] = signs[citation.language]!;
  return (
    <Sheet
      onClose={() => room.show({ sheet: null })}
      title={
        <>
          <span class="cite full">
            <Icon d={star} />
            <span>{number}</span>
          </span>
          <span>{tell.source(number)}</span>
        </>
      }
    >
      <p class="second" dir="auto">
        {citation.source}
      </p>
      {citation.place !== "" && (
        <p class="second" dir="auto">
          {citation.place}
        </p>
      )}
      <p class="big" {...spoken(citation.language)}>
        <q {...spoken(citation.language)}>
          {open}
          {citation.quote}
          {close}
        </q>
      </p>
      <p class="found">
        <Icon d={check} />
        {tell.found(citation.language)}
      </p>
    </Sheet>
  );
}
