import type { Language } from "../../domain/language/names.ts";
import { typeset } from "../../domain/language/typeset.ts";
import type { DocsCall, DocsValue, DocsView } from "../../http/docs-view.ts";
import { examples } from "./docs-examples.ts";
import { docsWords } from "./docs-words.ts";
import { type Assets, head, otherLanguages, quoted } from "./shell.ts";

const sections = ["token", "openai", "agui", "mcp", "own", "errors"] as const;

/** `/docs`: how other software knocks, and every call. One page of plain HTML and the plain style, no script. */
export function docsPage({
  language,
  assets,
  url,
  view,
}: {
  language: Language;
  assets: Pick<Assets, "style">;
  url: string;
  view: DocsView;
}): string {
  const said = docsWords[language];
  const told = (text: string) => withCode(typeset(text, language));
  const shown = examples(url);
  const known = new Set(view.records.map(({ name }) => name));
  return `${head(language, said.title, `<link rel="stylesheet" href="${quoted(assets.style)}">\n`)}<body class="docs">
<header><h1>${quoted(said.title)}</h1><p>${told(said.promise)}</p></header>
<main>
<p>${otherLanguages(language, "/docs")}</p>
${sections
  .map(
    (name) => `<section id="${name}">
<h2>${quoted(said.sections[name].title)}</h2>
<p>${told(said.sections[name].text)}</p>
<pre dir="ltr" lang="en"><code>${quoted(shown[name])}</code></pre>
</section>`,
  )
  .join("\n")}
<section id="calls">
<h2>${quoted(said.calls)}</h2>
<p>${told(said.callsText)} <a href="/openapi.json" dir="ltr">/openapi.json</a></p>
${view.groups
  .map(
    ({ audience, calls }) => `<h3>${quoted(said.audiences[audience] ?? audience)}</h3>
${calls.map((call) => callOf(call, said, known)).join("\n")}`,
  )
  .join("\n")}
</section>
<section id="records">
<h2>${quoted(said.records)}</h2>
${view.records
  .map(
    ({
      name,
      values,
    }) => `<details id="${quoted(name)}" dir="ltr" lang="en"><summary><code>${quoted(name)}</code></summary>
${listOf(values, said.required, known)}</details>`,
  )
  .join("\n")}
</section>
</main>
</body>
</html>
`;
}

type Said = (typeof docsWords)[Language];

const callOf = (
  { method, path, summary, query, body, answer }: DocsCall,
  said: Said,
  known: ReadonlySet<string>,
): string =>
  `<details dir="ltr" lang="en"><summary><b>${method}</b> <code>${quoted(path)}</code> ${withCode(summary)}</summary>
${part(said.query, "", query, said, known)}${body === null ? "" : part(said.body, body.type, body.values, said, known)}<p><b dir="auto">${quoted(said.answer)}</b> ${answer.status} ${typed(answer.type, known)}</p>
</details>`;

const part = (
  title: string,
  type: string,
  values: readonly DocsValue[],
  said: Said,
  known: ReadonlySet<string>,
): string =>
  values.length === 0 && type === ""
    ? ""
    : `<p><b dir="auto">${quoted(title)}</b> ${quoted(type)}</p>
${listOf(values, said.required, known)}`;

const listOf = (values: readonly DocsValue[], required: string, known: ReadonlySet<string>): string =>
  values.length === 0
    ? ""
    : `<ul>
${values
  .map(
    ({ name, type, required: must, note }) =>
      `<li><code>${quoted(name)}</code>: ${typed(type, known)}${must ? ` <i dir="auto">${quoted(required)}</i>` : ""}${note === "" ? "" : `. ${withCode(note)}`}</li>`,
  )
  .join("\n")}
</ul>
`;

/** A type with its records as links to where they are told. */
const typed = (type: string, known: ReadonlySet<string>): string =>
  type === ""
    ? ""
    : `<code>${type
        .split(/(\b[A-Z]\w+\b)/)
        .map((word) => (known.has(word) ? `<a href="#${word}">${word}</a>` : quoted(word)))
        .join("")}</code>`;

/** What stands between backquotes is written as in a program. */
const withCode = (text: string): string =>
  text
    .split("`")
    .map((piece, place) => (place % 2 === 0 ? quoted(piece) : `<code dir="ltr">${quoted(piece)}</code>`))
    .join("");
