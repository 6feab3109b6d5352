import type { Remark } from "../../shared/answers.ts";
import { spoken } from "../../shared/direction.ts";
import { bare } from "../../shared/pieces.ts";
import { languageOf } from "../board/finding.tsx";

/** A remark as it is read: the team's own words in it stand on a band, and nothing else does. */
export function Told({ remark, language }: { remark: Pick<Remark, "text" | "quote">; language: string }) {
  const { text, quote } = remark;
  const words = quote === null ? "" : bare(quote);
  const start = words === "" ? -1 : text.indexOf(quote!);
  if (start < 0)
    return (
      <p class="told" {...spoken(language)}>
        {text}
      </p>
    );
  // Its guillemets stand on the band with it.
  const opening = /[«“][\s\u2066-\u2069]*$/u.exec(text.slice(0, start))?.[0].length ?? 0;
  const closing = /^[\s\u2066-\u2069]*[»”]/u.exec(text.slice(start + quote!.length))?.[0].length ?? 0;
  const from = start - opening;
  const end = start + quote!.length + closing;
  return (
    <p class="told" {...spoken(language)}>
      {text.slice(0, from)}
      <q {...spoken(languageOf(quote!))}>{text.slice(from, end)}</q>
      {text.slice(end)}
    </p>
  );
}
