import { isolated } from "./isolate.ts";
import { byDay, type Line, type Words } from "./words.ts";

const dates = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" });
const at = (date: string): string => dates.format(new Date(`${date}T12:00:00Z`)).replace(",", "");
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const hours = (start: string | null, end: string | null): string =>
  start === null ? "in the evening, with no hour written" : end === null ? `at ${start}` : `from ${start} to ${end}`;
const ofDay = (lines: readonly Line[]): string =>
  `${upper(lines[0]!.day)}: ${lines.map((line) => (lines.length === 1 ? `${line.hours}, ${line.title}` : `${line.slot} ${line.title}`)).join("; ")}.`;
const row = ({ day, hours: time, title }: Line): string => `${day}, ${time}: ${title}`;
/** A full stop unless the text, or the quote that closes it, has its own. */
const sentence = (text: string): string => (/[.!?؟…]\u2069?[ \u00a0]?[»”]?$/u.test(text) ? text : `${text}.`);

export const englishWords: Words = {
  day: (number, date) => `day ${number} (${at(date)})`,
  hours,
  slot: (start, end) => (start === null ? "evening" : end === null ? start : `${start} - ${end}`),
  length: (minutes) => {
    const whole = Math.floor(minutes / 60);
    const rest = minutes % 60;
    if (whole === 0) return `${minutes} minutes`;
    return `${whole} h${rest === 0 ? "" : ` ${rest} min`} (${minutes} minutes)`;
  },
  quoted: (quote) => `“${isolated(quote)}”`,
  session: ({ day, hours: time, title }, quote) =>
    `${upper(title)}: ${day}, ${time}.${quote === null ? "" : ` ${sentence(quote)}`}`,
  inline: ({ day, hours: time, title }) => `${title}, ${day}, ${time}`,
  sessions: (lines) => byDay(lines).map(ofDay).join("\n"),
  everyDay: (title, time) => `${upper(title)}: every day, ${time}.`,
  listOfDay: (day, title, items) => `${upper(day)}, ${title}: ${items.join("; ")}.`,
  noneThen: (day) => `${upper(day)} has nothing of the kind.`,
  noneAt: (day, time) => `${upper(day)}: nothing is planned at ${time}.`,
  yes: "Yes. ",
  no: "No. ",
  counted: (count, what, place) => `${upper(what)}, ${place}: ${count}.`,
  inAll: (days) => `over ${days} days`,
  kinds: {
    workshop: "workshops",
    training: "training sessions",
    coaching: "coaching sessions",
    break: "coffee breaks",
    meal: "lunches",
    ceremony: "ceremonies",
    keynote: "keynotes",
    panel: "panels",
    talk: "inspiration talk",
    briefing: "recaps and briefing",
    competition: "competition",
    session: "sessions",
  },
  lasts: (title, length, time, day) => `${upper(title)} lasts ${length}: ${day}, ${time}.`,
  noEnd: (title, day, start) =>
    `${upper(title)}: ${day}, ${start === null ? "in the evening, with no hour written" : `at ${start}, with no end written`}. The organisers will say how long.`,
  dayRuns: (day, start, end, first, last) => `${upper(day)} starts at ${start} (${first}) and ends ${end} (${last}).`,
  evening: (items) => `In the evening: ${items.join("; ")}.`,
  after: (what, lines) => `After ${what}: ${lines.map(row).join("; ")}.`,
  before: (what, lines) => `Before ${what}: ${lines.map(row).join("; ")}.`,
  nothingAfter: (what) => `After ${what}, nothing else is planned that day.`,
  nothingBefore: (what) => `Before ${what}, nothing is planned that day.`,
  now: (time, current, next) =>
    `It is ${time}. ${current === null ? "Nothing is going on." : `Now: ${current}.`}${next === null ? "" : ` Next: ${next}.`}`,
  notBegun: (first) => `The programme has not begun. First session: ${first}.`,
  over: "The programme is over.",
  objective: (day, text) => `Aim of ${day}: ${text}`,
  expected: (day, text) => `Expected at the end of ${day}: ${text}`,
  theme: (day, title) => `${upper(day)}: ${title}.`,
  criteria: (day, names) => `Day ${day}, ${names.length} criteria: ${names.join(", ")}.`,
  criteriaDiffer: (missing) => `The shorter list leaves this one out: ${missing.join(", ")}.`,
  noWeights: "No weights are written. Safest: prepare the longer list.",
  notTold: [
    "The programme's documents do not say, and I will not guess.",
    "I cannot find this in the programme's documents, and I would rather not guess.",
    "Nothing in the documents answers this question.",
  ],
  nearest: (quote, place) => `The nearest passage (${place}): ${sentence(quote)}`,
  offers: [
    "Shall I ask a person to answer you?",
    "Shall I send the question to the organisers?",
    "I can have a person answer you: is that all right?",
  ],
  noSuchDay: (days, first, last) => `That day is not in the programme: it has ${days} days, ${first} to ${last}.`,
  fromSource: (source, quote) => `${sentence(quote)} (${source})`,
  method: (text, source) => `${sentence(text)} (${source})`,
  inProgramme: (text) => `In the programme: ${text}`,
  finish: (text) => text,
};
