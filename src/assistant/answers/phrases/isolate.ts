/** First strong isolate and its end: a slot keeps its own direction and disturbs none around it. */
const open = "\u2068";
const close = "\u2069";

const controls = /[\u2066-\u2069\u200e\u200f\u202a-\u202e]/g;

export const isolated = (text: string): string => `${open}${text.replace(controls, "")}${close}`;

const latinRun =
  /[\p{Script=Latin}][\p{Script=Latin}\p{M}\d&'’./@-]*(?:[ -]+(?:[\p{Script=Latin}\d&][\p{Script=Latin}\p{M}\d&'’./@-]*))*/gu;

/** Changes a text outside its isolates: what is quoted stays letter for letter. */
export const outside = (text: string, change: (part: string) => string): string =>
  text
    .split(/(\u2068[^\u2069]*\u2069)/u)
    .map((part) => (part.startsWith(open) ? part : change(part)))
    .join("");

/** Isolates the Latin words of an Arabic sentence that stand outside isolates already. */
export const isolateLatin = (text: string): string =>
  outside(text, (part) => part.replace(latinRun, (run) => isolated(run)));

/** A quote that stands inside other marks: its own marks become inner ones, as all three languages ask. */
export const inner = (quote: string): string =>
  quote.replace(/«[\s\u00a0\u202f]*/g, "“").replace(/[\s\u00a0\u202f]*»/g, "”");
