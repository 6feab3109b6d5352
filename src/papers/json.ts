import { type TakeAway, takeAwaySchema } from "../domain/take-away/document.ts";

/** Signs that some reader of the file might obey: of markup, of control, of direction. JSON may spell any of them out. */
const spelled = /[<>&\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\uffff]|\p{Cs}/gu;

/** The document as JSON: read back, every text is the team's letter for letter. */
export const writeJson = (document: TakeAway): string =>
  `${JSON.stringify(takeAwaySchema.parse(document), null, 2).replace(
    spelled,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  )}\n`;
