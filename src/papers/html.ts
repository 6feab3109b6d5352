import { direction } from "../domain/language/names.ts";
import type { TakeAway, TakenField, TakenWorkshop } from "../domain/take-away/document.ts";
import { inline, type Paragraph, paragraphsOf, printable } from "../domain/take-away/paragraphs.ts";
import { daysOf, momentOf } from "./dates.ts";
import { star, style } from "./html-style.ts";
import { rowsOf } from "./indicator-rows.ts";
import { wordsOf } from "./words.ts";

const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign]!);
const name = (text: string): string => `<bdi>${escaped(inline(text))}</bdi>`;

/** A number keeps its sign on its right in Arabic too: 40% would stand as %40. */
const apart = ({ text, direction }: Pick<Paragraph, "text" | "direction">): string => {
  const plain = escaped(printable(text).trim());
  return direction === "rtl" ? plain.replace(/\d[\d.,]*[ \u00a0\u202f]?%/g, '<bdi dir="ltr">$&</bdi>') : plain;
};

/** One file for the printer: a page a canvas, no script, nothing loaded; each paragraph in its own language and direction. */
export function writePrintHtml(document: TakeAway): string {
  const { language, workshops, team } = document;
  return `<!doctype html>
<html lang="${language}" dir="${direction(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${escaped(inline(team.name))}</title>
<style>${style}</style>
</head>
<body>
${[...workshops.map((workshop) => canvasPage(document, workshop)), ...indicatorPage(document)].join("\n")}
</body>
</html>
`;
}

function canvasPage(document: TakeAway, workshop: TakenWorkshop): string {
  const lead = workshop.fields.find(({ id }) => id === workshop.lead);
  const close = workshop.fields.find(({ id }) => id === workshop.close);
  const others = workshop.fields.filter((field) => field !== lead && field !== close);
  return `<section class="${fullness(workshop)}">
${band(workshop.id)}
${heading(document, workshop.title)}
${lead === undefined ? "" : `<div class="lead"><h2>${escaped(lead.label)}</h2>${wordsIn(document, lead)}</div>`}
<div class="fields">
${others.map((field) => `<div class="field"><h3>${escaped(field.label)}</h3>${wordsIn(document, field)}</div>`).join("\n")}
</div>
${close === undefined ? "" : `<div class="close"><h2>${escaped(close.label)}</h2><div>${wordsIn(document, close)}</div></div>`}
${traces(document, workshop)}
${footing(document, workshop)}
</section>`;
}

/** How much a canvas holds: lines of a third of a page, to set it as large as one page allows. */
function fullness({ fields, lead }: TakenWorkshop): string {
  const lines = fields.reduce((sum, { id, text, question }) => {
    const width = id === lead ? 70 : 44;
    // An empty field says so before its question, in a frame.
    const counted = text === "" ? [`${question}${" ".repeat(width)}`] : text.split("\n");
    return sum + 2 + counted.reduce((more, line) => more + Math.ceil(line.length / width), 0);
  }, 0);
  return lines < 42 ? "little" : lines < 66 ? "some" : lines < 92 ? "much" : "vast";
}

const band = (id: string): string => `<svg class="band" aria-hidden="true">
<defs><pattern id="stars-${escaped(id)}" width="24" height="24" patternUnits="userSpaceOnUse"><path d="${star}" fill="none" stroke="#1a2140" stroke-width=".8"></path></pattern></defs>
<rect width="100%" height="100%" fill="url(#stars-${escaped(id)})"></rect></svg>`;

function heading(document: TakeAway, title: string): string {
  const { programme, team } = document;
  const place = [programme.name, programme.place, daysOf(document)].filter((part) => part !== "");
  return `<header><div><h1>${name(team.name)}</h1><p>${place.map((part) => `<bdi>${escaped(part)}</bdi>`).join(" · ")}</p></div>
<p class="what">${escaped(title)}</p>
<svg class="mark" viewBox="0 0 24 24" aria-hidden="true"><path d="M4.8 4.8h14.4v14.4H4.8zM12 1.8L22.2 12 12 22.2 1.8 12z" fill="none" stroke="#1a2140" stroke-width="1.6"></path><circle cx="12" cy="12" r="2" fill="#1a2140"></circle></svg></header>`;
}

function wordsIn({ language }: TakeAway, { paragraphs, question }: TakenField): string {
  if (paragraphs.length > 0)
    return paragraphs
      .map((paragraph) => {
        const spoken = paragraph.language === "und" ? "" : ` lang="${paragraph.language}"`;
        return `<p class="words"${spoken} dir="${paragraph.direction}">${apart(paragraph)}</p>`;
      })
      .join("");
  const words = wordsOf[language];
  return `<p class="empty"><b>${words.empty}.</b> ${words.toAnswer} ${escaped(question)}</p>`;
}

/** From whose idea, by which group, the workshop's problem came about. */
function traces({ language, traces }: TakeAway, { id }: TakenWorkshop): string {
  return traces
    .filter(({ workshop }) => workshop === id)
    .map(({ ideas, group, votes }) => {
      const authors = [...new Set(ideas.map(({ author }) => author))];
      return `<p class="trace">${wordsOf[language].trace(authors.map(name), name(group), votes)}</p>`;
    })
    .join("");
}

function footing(document: TakeAway, { fields, lead }: TakenWorkshop): string {
  const { language, team } = document;
  const { revision = 0, at = null } = fields.find(({ id }) => id === lead) ?? {};
  const standing = [
    revision === 0 ? "" : wordsOf[language].revision(revision),
    at === null ? "" : momentOf(document, at),
  ].filter((part) => part !== "");
  const people = team.members.map(name).join(language === "ar" ? "، " : ", ");
  return `<footer><b>${people}</b><span>${escaped(standing.join(" · "))}</span></footer>`;
}

function indicatorPage(document: TakeAway): string[] {
  const { language, indicators } = document;
  if (indicators.length === 0) return [];
  const tables = indicators.map((indicator) => {
    const rows = rowsOf(indicator, language).map(({ label, said, ours }) => {
      const [line] = paragraphsOf(said ?? "", direction(language));
      const cell =
        line === undefined
          ? `<td class="none">${ours}</td>`
          : `<td dir="${line.direction}">${apart({ ...line, text: inline(said!) })}</td>`;
      return `<tr><th scope="row">${escaped(label)}</th>${cell}</tr>`;
    });
    return `<table><tbody>${rows.join("")}</tbody></table>`;
  });
  return [
    `<section class="much">${band("the-indicators")}${heading(document, wordsOf[language].indicators)}<div class="tables">${tables.join("")}</div></section>`,
  ];
}
