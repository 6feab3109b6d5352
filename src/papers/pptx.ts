import PptxGenJS from "pptxgenjs";
import { direction, type Language } from "../domain/language/names.ts";
import type { Slide, TakeAway } from "../domain/take-away/document.ts";
import { inline, type Paragraph, printable } from "../domain/take-away/paragraphs.ts";
import { daysOf } from "./dates.ts";
import { pagesOf } from "./slide-pages.ts";
import { wordsOf } from "./words.ts";

// The package is CommonJS behind its own types: the class is the module itself, or its `default`.
const Presentation = ("default" in PptxGenJS ? PptxGenJS.default : PptxGenJS) as unknown as typeof PptxGenJS.default;
type Deck = InstanceType<typeof Presentation>;
type Page = ReturnType<Deck["addSlide"]>;

const ink = "1A2140";
const softInk = "4D5067";
const action = "2A3F8F";
const dune = "DE8A52";
const onNight = "F6EDE4";

/** Slides of 13.33 by 7.5 inches; lengths below are in inches. */
const page = { width: 13.333, height: 7.5, band: 0.5, edge: 1 } as const;
const text = { y: 1.75, width: page.width - 2 * page.edge, height: 4.75 } as const;

const locales: Readonly<Record<Language, string>> = { fr: "fr-FR", ar: "ar-MA", en: "en-GB" };

interface Look {
  size: number;
  color: string;
  bold?: boolean;
  serif?: boolean;
}

/** A deck of a cover and one slide a field, in the programme's order; an empty field shows its question, marked so. */
export async function writePptx(document: TakeAway): Promise<Uint8Array> {
  const { language, programme, team, deck } = document;
  const file: Deck = new Presentation();
  file.layout = "LAYOUT_WIDE";
  file.rtlMode = direction(language) === "rtl";
  file.title = inline(team.name);
  file.author = inline(team.name);
  file.subject = programme.name;
  file.company = "Dalil";
  addCover(file, document);
  for (const slide of deck) addField(file, document, slide);
  return (await file.write({ outputType: "uint8array", compression: true })) as Uint8Array;
}

function addCover(file: Deck, document: TakeAway): void {
  const { language, programme, team } = document;
  const cover = file.addSlide();
  cover.background = { color: ink };
  addBand(file, cover, language, dune);
  const place = [programme.name, programme.place, daysOf(document)].filter((part) => part !== "").join(" · ");
  const [name] = pagesOf(ours(inline(team.name), language), { width: text.width * 72, height: 3 * 72 }).pages;
  write(
    cover,
    name!,
    { x: page.edge, y: 1.6, w: text.width, h: 2.6, valign: "bottom" },
    { size: 44, color: "FFFFFF", bold: true },
  );
  write(cover, ours(place, language), { x: page.edge, y: 4.4, w: text.width, h: 0.6 }, { size: 20, color: dune });
  const members = team.members.map(inline).join(language === "ar" ? "، " : ", ");
  write(cover, ours(members, language), { x: page.edge, y: 5.1, w: text.width, h: 1.2 }, { size: 18, color: onNight });
}

function addField(file: Deck, document: TakeAway, slide: Slide): void {
  const { language, deck } = document;
  const words = wordsOf[language];
  const paragraphs = slide.paragraphs.map((paragraph) => ({ ...paragraph, text: printable(paragraph.text).trim() }));
  const { size, pages } = pagesOf(paragraphs, { width: text.width * 72, height: text.height * 72 });
  for (const [index, part] of pages.entries()) {
    const drawn = file.addSlide();
    drawn.background = { color: "FFFFFF" };
    addBand(file, drawn, language, ink);
    const more = pages.length === 1 ? "" : ` (${words.continued(index + 1, pages.length)})`;
    write(
      drawn,
      ours(slide.label + more, language),
      { x: page.edge, y: 0.6, w: text.width, h: 0.8 },
      {
        size: 28,
        color: action,
        bold: true,
      },
    );
    if (paragraphs.length === 0) addEmpty(file, drawn, document, slide);
    else
      write(drawn, part, { x: page.edge, y: text.y, w: text.width, h: text.height }, { size, color: ink, serif: true });
    addFoot(file, drawn, document, words.slide(slide.number, deck.length));
  }
}

/** A dashed frame with the guiding question: nobody takes it for the team's own words. */
function addEmpty(file: Deck, slide: Page, { language }: TakeAway, { question }: Slide): void {
  const words = wordsOf[language];
  const box = { x: page.edge, y: text.y + 0.2, w: text.width, h: 2.6 };
  slide.addShape(file.ShapeType.rect, { ...box, line: { color: softInk, width: 1.5, dashType: "dash" } });
  const inside = { x: box.x + 0.3, w: box.w - 0.6 };
  write(
    slide,
    ours(`(${words.empty}) ${words.toAnswer}`, language),
    { ...inside, y: box.y + 0.3, h: 0.6 },
    {
      size: 18,
      color: softInk,
      bold: true,
    },
  );
  write(slide, ours(question, language), { ...inside, y: box.y + 1, h: 1.4 }, { size: 28, color: softInk });
}

function addFoot(file: Deck, slide: Page, { language, team, programme }: TakeAway, number: string): void {
  const y = 6.75;
  const look: Look = { size: 12, color: softInk };
  slide.addShape(file.ShapeType.line, { x: page.edge, y, w: text.width, h: 0, line: { color: "DCCFC3", width: 1 } });
  const wide = text.width - 1.5;
  const turned = direction(language) === "rtl";
  const name = { x: turned ? page.edge + 1.5 : page.edge, y: y + 0.05, w: wide, h: 0.4 };
  write(slide, ours(`${inline(team.name)} · ${programme.name}`, language), name, look);
  const [count] = ours(number, language);
  const side = { x: turned ? page.edge : page.edge + wide, y: y + 0.05, w: 1.5, h: 0.4 };
  write(slide, [{ ...count!, direction: "ltr" }], side, look, turned ? "left" : "right");
}

/** The band of stars on the side where reading starts. */
function addBand(file: Deck, slide: Page, language: Language, color: string): void {
  const x = direction(language) === "rtl" ? page.width - page.band : 0;
  const line = { color, width: 0.75 };
  for (let y = 0; y < page.height; y += page.band)
    slide.addShape(file.ShapeType.star8, { x, y, w: page.band, h: page.band, line });
  const edge = direction(language) === "rtl" ? x - 0.04 : page.band + 0.04;
  slide.addShape(file.ShapeType.line, { x: edge, y: 0, w: 0, h: page.height, line });
}

/** Our own line, in the direction of the document's language. */
const ours = (words: string, language: Language): Paragraph[] => [
  { text: words, language, direction: direction(language) },
];

/** Writes paragraphs into a box, each in its own direction, language and typeface. */
function write(
  slide: Page,
  paragraphs: readonly Paragraph[],
  box: { x: number; y: number; w: number; h: number; valign?: "top" | "bottom" },
  { size, color, bold = false, serif = false }: Look,
  align?: "left" | "right",
): void {
  slide.addText(
    paragraphs.map((paragraph) => {
      const turned = paragraph.direction === "rtl";
      return {
        text: paragraph.text,
        options: {
          ...(turned ? { rtlMode: true } : {}),
          align: align ?? (turned ? "right" : "left"),
          lang: locales[turned ? "ar" : paragraph.language === "en" ? "en" : "fr"],
          fontFace: turned ? "Arial" : serif ? "Georgia" : "Arial",
          fontSize: size,
          color,
          bold,
          breakLine: true,
          paraSpaceAfter: serif ? size / 2 : 0,
          lineSpacingMultiple: turned ? 1.1 : 1,
        },
      };
    }),
    { ...box, margin: 0, valign: box.valign ?? "top" },
  );
}
