import { direction } from "../domain/language/names.ts";
import type { TakeAway, TakenField, TakenIndicator } from "../domain/take-away/document.ts";
import { inline, type Paragraph, printable } from "../domain/take-away/paragraphs.ts";
import { daysOf, momentOf } from "./dates.ts";
import { rowsOf } from "./indicator-rows.ts";
import { wordsOf } from "./words.ts";

/** Signs of Markdown, of its tables and formulas, and of the template languages that read it first. */
const signs = /[\\`*_{}[\]<>&|~$#]/g;
/** Signs that begin something only at the start of a line. */
const beginnings = /^(?=[+\-=:%])|^\d{1,9}(?=[.)])/;
/** What some readers turn into a link by themselves. */
const links = /(?<=\b(?:https?|ftp|mailto|xmpp)):|(?<=\bwww)\.|@/gi;

/** Letters that Markdown reads as letters. */
const plain = (text: string): string => text.replace(signs, "\\$&").replace(links, "\\$&");
const begun = (text: string): string => text.replace(beginnings, (start) => (start === "" ? "\\" : `${start}\\`));
const line = (text: string): string => begun(plain(printable(text).trim()));
const name = (text: string): string => plain(inline(text));

/** The canvases as Markdown (CommonMark, with the tables of GitHub). Nothing the team wrote is markup in it. */
export function writeMarkdown(document: TakeAway): string {
  const { language, programme, team, workshops, taken } = document;
  const words = wordsOf[language];
  const blocks = [
    `# ${name(team.name)}`,
    [programme.name, programme.place, daysOf(document)].filter((part) => part !== "").join(" · "),
    team.members.length === 0
      ? ""
      : `${words.members}${colon(language)} ${team.members.map(name).join(language === "ar" ? "، " : ", ")}`,
    words.taken(momentOf(document, taken)),
    ...workshops.flatMap(({ id, title, fields }) => [
      `## ${title}`,
      ...traceBlocks(document, id),
      ...fields.flatMap((field) => [`### ${field.label}`, ...fieldBlocks(document, field)]),
    ]),
    ...indicatorBlocks(document),
  ].filter((block) => block !== "");
  const body = blocks.join("\n\n");
  return direction(language) === "rtl" ? `<div dir="rtl" lang="ar">\n\n${body}\n\n</div>\n` : `${body}\n`;
}

/** Where the workshop's problem comes from, with the ideas as they were written. */
const traceBlocks = ({ language, traces }: TakeAway, id: string): string[] =>
  traces
    .filter(({ workshop }) => workshop === id)
    .flatMap(({ ideas, group, votes }) => {
      const authors = [...new Set(ideas.map(({ author }) => author))];
      return [
        wordsOf[language].trace(authors.map(name), name(group), votes),
        ideas.map(({ text, author }) => `- ${begun(name(text))} (${name(author)})`).join("\n"),
      ];
    });

const colon = (language: TakeAway["language"]): string => (language === "fr" ? "\u00a0:" : ":");

function fieldBlocks(document: TakeAway, { paragraphs, question, revision, author, at }: TakenField): string[] {
  const words = wordsOf[document.language];
  if (paragraphs.length === 0) return [`> (${words.empty}) ${words.toAnswer} ${question}`];
  const said = [
    words.revision(revision),
    author === null ? "" : name(author),
    at === null ? "" : momentOf(document, at),
  ];
  return [
    ...paragraphs.map((paragraph) => turned(document, paragraph)),
    `(${said.filter((part) => part !== "").join(" · ")})`,
  ];
}

/** A paragraph that runs the other way than the document says so itself. */
function turned({ language }: TakeAway, paragraph: Paragraph): string {
  const text = line(paragraph.text);
  if (paragraph.direction === direction(language)) return text;
  return `<div dir="${paragraph.direction}">\n\n${text}\n\n</div>`;
}

function indicatorBlocks({ language, indicators }: TakeAway): string[] {
  if (indicators.length === 0) return [];
  const rows = (indicator: TakenIndicator) =>
    rowsOf(indicator, language)
      .map(({ label, said, ours }) => `| ${label} | ${said === null ? ours : name(said)} |`)
      .join("\n");
  return [
    `## ${wordsOf[language].indicators}`,
    ...indicators.map((indicator, index) => `|  | ${index + 1} |\n|---|---|\n${rows(indicator)}`),
  ];
}
