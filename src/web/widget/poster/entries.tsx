import type { Language } from "../../shared/answers.ts";
import type { Entry } from "./parts.ts";
import { words } from "./words.ts";

const arabic = /\p{Script=Arabic}/u;

/** A number keeps its sign on its right in Arabic too: 40% would stand as %40. */
const apart = (line: string) =>
  line.split(/(\d[\d.,]*[ \u00a0\u202f]?%)/).map((run, index) => (index % 2 === 1 ? <bdi dir="ltr">{run}</bdi> : run));

/** The team's text, each line in its own direction and typeface; where there is none, the question, framed as such. */
export function Words({ entry: { field, text }, language }: { entry: Entry; language: Language }) {
  if (text === "")
    return (
      <p class="empty">
        <b>{words[language].empty}</b> {field.question}
      </p>
    );
  return (
    <>
      {text
        .split(/\r?\n/)
        .filter((line) => line.trim() !== "")
        .map((line) => (
          <p class="words" dir={/\p{L}/u.test(line) ? "auto" : undefined} lang={arabic.test(line) ? "ar" : "fr"}>
            {apart(line)}
          </p>
        ))}
    </>
  );
}
