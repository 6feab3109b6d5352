import { readPrivateData } from "./private-data.ts";

/** What stands where something private was. */
const hidden = "…";

/** A text without the words by which a person can be found: addresses, numbers, accounts, schools. */
export function hidePrivate(text: string): string {
  let shown = "";
  let end = 0;
  for (const found of readPrivateData(text).toSorted((a, b) => a.start - b.start)) {
    if (found.start < end) continue;
    shown += text.slice(end, found.start) + hidden;
    end = found.end;
  }
  return shown + text.slice(end);
}
