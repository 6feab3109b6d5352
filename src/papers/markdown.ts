import { direction } from "../domain/language/names.ts";
import type { TakeAway, TakenField, TakenIndicator } from "../domain/take-away/document.ts";
import { inline, type Paragraph, printable } from "../domain/take-away/paragraphs.ts";
import { daysOf, momentOf } from "./dates.ts";
import { labelsOf } from "./indicator-labels.ts";
import { wordsOf } from "./words.ts";

/** Signs of Markdown, of its tables and formulas, and of the template languages that read it first. */
const signs = /[\\`*_{}[\]<>&|~$]/g;
/** Signs that begin something only at the start of a line. */
const beginnings = /^(?=[#+\-=:%>])|^\d{1,9}(?=[.)])/;
/** What some readers turn into a link by themselves. */
const links = /(?<=\b(?:https?|ftp|mailto|xmpp)):|(?<=\bwww)\.|@/gi;

/** Letters that Markdown reads as letters. */
const plain = (text: string): string => text.replace(signs, "\\$&").replace(links, "\\$&");
const line = (text: string): string =>
  plain(printable(text).trim()).replace(beginnings, (start) => (start === "" ? "\\" : `${start}\\`));
const name = (text: string): string => plain(inline(text));

/** The canvases as Markdown (CommonMark, with the tables of GitHub). Nothing the team wrote is markup in it. */
export function writeMarkdown(document: TakeAway): string {
  const { language, programme, team, workshops, taken } = document;
  const words = wordsOf[language];
  const blocks = [
    `# ${name(team.name)}`,
    [programme.name, programme.place, daysOf(document)].filter((part) => part !== "").join(" · "),
    team.members.length === 0 ? "" : `${words.members}${colon(language)} ${team.members.map(name).join(", ")}`,
    words.taken(momentOf(document, taken)),
    ...workshops.flatMap(({ title, fields }) => [
      `## ${title}`,
      ...fields.flatMap((field) => [`### ${field.label}`, ...fieldBlocks(document, field)]),
    ]),
    ...indicatorBlocks(document),
  ].filter((block) => block !== "");
  const body = blocks.join("\n\n");
  return direction(language) === "rtl" ? `<div dir="rtl" lang="ar">\n\n${body}\n\n</div>\n` : `${body}\n`;
}

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
  const words = wordsOf[language];
  const rows = (indicator: TakenIndicator) =>
    labelsOf(language)
      .map(([slot, label]) => {
        const quote = indicator.slots[slot];
        return `| ${label} | ${quote == null ? `(${words.saysNothing})` : name(quote)} |`;
      })
      .join("\n");
  return [
    `## ${words.indicators}`,
    ...indicators.map((indicator, index) => `|  | ${index + 1} |\n|---|---|\n${rows(indicator)}`),
  ];
}
