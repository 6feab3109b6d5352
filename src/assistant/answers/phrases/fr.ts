import { isolated, outside } from "./isolate.ts";
import { byDay, type Line, type Words } from "./words.ts";

const dates = new Intl.DateTimeFormat("fr-FR", { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" });
const at = (date: string): string => dates.format(new Date(`${date}T12:00:00Z`));
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const hours = (start: string | null, end: string | null): string =>
  start === null ? "le soir, sans heure écrite" : end === null ? `à ${start}` : `de ${start} à ${end}`;
const ofDay = (lines: readonly Line[]): string =>
  `${upper(lines[0]!.day)} : ${lines.map((line) => (lines.length === 1 ? `${line.hours}, ${line.title}` : `${line.slot} ${line.title}`)).join(" ; ")}.`;
const row = ({ day, hours: time, title }: Line): string => `${day}, ${time} : ${title}`;
/** A full stop unless the text, or the quote that closes it, has its own. */
const sentence = (text: string): string => (/[.!?؟…]\u2069?[ \u00a0]?[»”]?$/u.test(text) ? text : `${text}.`);

/** No-break spaces: thin before ; ! ? and full before : and inside the marks. */
const typeset = (text: string): string =>
  text
    .replace(/ ([;!?])/g, "\u202f$1")
    .replace(/ :/g, "\u00a0:")
    .replace(/« /g, "«\u00a0")
    .replace(/ »/g, "\u00a0»");

export const frenchWords: Words = {
  day: (number, date) => `jour ${number} (${at(date)})`,
  hours,
  slot: (start, end) => (start === null ? "le soir" : end === null ? start : `${start} - ${end}`),
  length: (minutes) => {
    const whole = Math.floor(minutes / 60);
    const rest = minutes % 60;
    if (whole === 0) return `${minutes} minutes`;
    return `${whole} h${rest === 0 ? "" : ` ${rest}`} (${minutes} minutes)`;
  },
  quoted: (quote) => `« ${isolated(quote)} »`,
  session: ({ day, hours: time, title }, quote) =>
    `${upper(title)} : ${day}, ${time}.${quote === null ? "" : ` ${sentence(quote)}`}`,
  inline: ({ day, hours: time, title }) => `${title}, ${day}, ${time}`,
  sessions: (lines) => byDay(lines).map(ofDay).join("\n"),
  everyDay: (title, time) => `${upper(title)} : chaque jour, ${time}.`,
  listOfDay: (day, title, items) => `${upper(day)}, ${title} : ${items.join(" ; ")}.`,
  noneThen: (day) => `${upper(day)} : rien de tel au programme.`,
  noneAt: (day, time) => `${upper(day)} : rien n'est prévu à ${time}.`,
  yes: "Oui. ",
  no: "Non. ",
  counted: (count, what, place) => `${upper(what)}, ${place} : ${count}.`,
  inAll: (days) => `sur ${days} jours`,
  kinds: {
    workshop: "workshops et ateliers",
    training: "formations",
    coaching: "sessions de coaching",
    break: "pauses-café",
    meal: "déjeuners",
    ceremony: "cérémonies",
    keynote: "keynotes",
    panel: "panels",
    talk: "inspiration talk",
    briefing: "récaps et briefing",
    competition: "compétition",
    session: "séances",
  },
  lasts: (title, length, time, day) => `${upper(title)} dure ${length} : ${day}, ${time}.`,
  noEnd: (title, day, start) =>
    `${upper(title)} : ${day}, ${start === null ? "le soir, sans heure écrite" : `à ${start}, sans heure de fin écrite`}. Les organisateurs préciseront la durée.`,
  dayRuns: (day, start, end, first, last) => `${upper(day)} : début à ${start} (${first}), fin ${end} (${last}).`,
  evening: (items) => `Le soir : ${items.join(" ; ")}.`,
  after: (what, lines) => `Après ${what} : ${lines.map(row).join(" ; ")}.`,
  before: (what, lines) => `Avant ${what} : ${lines.map(row).join(" ; ")}.`,
  nothingAfter: (what) => `Après ${what}, rien d'autre n'est prévu ce jour-là.`,
  nothingBefore: (what) => `Avant ${what}, rien n'est prévu ce jour-là.`,
  now: (time, current, next) =>
    `Il est ${time}. ${current === null ? "Rien n'est en cours." : `En ce moment : ${current}.`}${next === null ? "" : ` Ensuite : ${next}.`}`,
  notBegun: (first) => `Le programme n'a pas commencé. Première séance : ${first}.`,
  over: "Le programme est terminé.",
  objective: (day, text) => `Objectif du ${day} : ${text}`,
  expected: (day, text) => `Attendu à la fin du ${day} : ${text}`,
  theme: (day, title) => `${upper(day)} : ${title}.`,
  criteria: (day, names) => `Jour ${day}, ${names.length} critères : ${names.join(", ")}.`,
  criteriaDiffer: (missing) => `La liste la plus courte ne reprend pas ce critère : ${missing.join(", ")}.`,
  noWeights: "Aucun poids n'est écrit. Le plus sûr : préparer la liste la plus longue.",
  notTold: [
    "Les documents du programme ne le disent pas, et je ne devine pas.",
    "Je ne trouve pas cela dans les documents du programme ; je préfère ne pas deviner.",
    "Rien dans les documents ne répond à cette question.",
  ],
  nearest: (quote, place) => `Le passage le plus proche (${place}) : ${sentence(quote)}`,
  offers: [
    "Voulez-vous qu'une personne vous réponde ?",
    "Voulez-vous que la question parte aux organisateurs ?",
    "Je peux demander à une personne de vous répondre : d'accord ?",
  ],
  noSuchDay: (days, first, last) =>
    `Ce jour n'est pas au programme : il compte ${days} journées, du ${first} au ${last}.`,
  fromSource: (source, quote) => `${sentence(quote)} (${source})`,
  method: (text, source) => `${sentence(text)} (${source})`,
  inProgramme: (text) => `Au programme : ${text}`,
  finish: (text) => outside(text, typeset),
};
