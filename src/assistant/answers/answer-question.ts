import { detectLanguage } from "../../domain/language/detect.ts";
import type { Language } from "../../domain/language/names.ts";
import { replyLanguage } from "../../domain/language/reply-language.ts";
import type { Answer, Library } from "../../domain/ports.ts";
import type { Day, Programme, Session } from "../../domain/programme.ts";
import { noSuchDay } from "./about-sessions.ts";
import { readClauses } from "./clauses.ts";
import { criteriaCandidate } from "./criteria.ts";
import { type Asked, asked, type Candidate, cited, citedSession, type Draft, dayOf, lineOf } from "./draft.ts";
import { asksHow, asksMeaning, methodDraft, sourceDraft } from "./passages.ts";
import { asking, type Question, readQuestion } from "./question.ts";
import { namesMethod, termsDraft } from "./terms-said.ts";
import { namedSessions, timetableCandidates } from "./timetable.ts";
import { toldCandidates } from "./told.ts";

/** What an answer must explain of a question before it is given. */
const least = 0.75;
/** Where the programme leaves something open it says so, unless another reading explains clearly more. */
const openEdge = 0.15;

/**
 * Answers a question about the programme, a sister programme or a method from the folder and the library, with
 * citations that stand letter for letter in their passages; says so, `grounded: false`, when they do not tell. The
 * language is the writer's unless `language` sets it. `now` is the programme's clock, for "today" and "what is next".
 */
export function answerQuestion(
  question: string,
  deps: { programme: Programme; library: Library; now: Date; language?: Language },
): Answer {
  const language = deps.language ?? replyLanguage(detectLanguage(question), "fr");
  const { programme, library, now } = deps;
  const context = asked(readQuestion(question, programme, now), { programme, library, now }, language);
  const { text, citations, grounded } = choose(context);
  const distinct = citations.filter(
    (citation, place) =>
      citations.findIndex((other) => other.passage === citation.passage && other.quote === citation.quote) === place,
  );
  const offered = grounded ? text : `${text} ${pick(context.words.offers, question)}`;
  return { text: context.words.finish(offered), language, citations: distinct, grounded };
}

function candidates(context: Asked): Candidate[] {
  const criteria = criteriaCandidate(context);
  return [
    ...toldCandidates(context).map((candidate) =>
      candidate.told.known ? candidate : { ...candidate, score: candidate.score + openEdge },
    ),
    ...(criteria ? [criteria] : []),
    ...timetableCandidates(context),
  ].sort((one, other) => other.score - one.score);
}

function choose(context: Asked): Draft {
  const both = everyClause(context);
  if (both) return both;
  const [best] = candidates(context);
  const { units, days, times } = context.question;
  const ofTime = days.length > 0 || times.length > 0 || [...units].some((unit) => asking.has(unit));
  const told = best !== undefined && best.score >= least && best.from !== "timetable" && !clashes(context, best.score);
  const defined = told ? null : termsDraft(context);
  if (defined) return defined;
  const taught = namesMethod(context) ? methodDraft(context) : null;
  if (taught) return taught;
  const answered = best !== undefined && best.score >= least && best.from !== "timetable";
  if (!answered && !ofTime && (asksMeaning(context) || asksHow(context))) {
    const method = methodDraft(context);
    if (method) return asksHow(context) ? method : withSession(context, method);
  }
  const outside = days.length > 0 && days.every(({ day }) => day === null);
  const departing = outside && best?.from === "timetable" ? dayOutside(context) : null;
  if (departing) return departing;
  if (best && best.score >= least) return best.draft();
  if (outside) return dayOutside(context) ?? noSuchDay(context);
  return twoReadings(context) ?? oneClause(context) ?? sourceDraft(context) ?? decline(context);
}

/** A date outside the programme's days that a fact tells of: the day of departures. */
function dayOutside(context: Asked): Draft | null {
  const dates = context.question.days.flatMap(({ date }) => (date ? [`date:${date}`] : []));
  const units = new Set(dates);
  const told = toldCandidates({ ...context, question: { ...context.question, units } });
  const [best] = told.filter((candidate) =>
    candidate.told.phrases.some((phrase) => dates.some((date) => phrase.has(date))),
  );
  return best?.draft() ?? null;
}

/** Two terms set side by side are defined, whatever else their words bring up. */
const sure = 1.6;
const clashes = (context: Asked, score: number): boolean => score < sure && termsDraft(context) !== null;

/** How clearly a clause must be read before it is answered apart from its neighbours. */
const clearly = 0.2;

const clausesOf = (context: Asked) =>
  readClauses(context.question, context.programme, context.now).flatMap((question) => {
    const [best] = candidates({ ...context, question });
    return best ? [{ best, question }] : [];
  });

/** "How long is it and with whom?": each clause answered, when each is clearly a question of its own. */
function everyClause(context: Asked): Draft | null {
  const clauses = clausesOf(context).filter(({ question }) => [...question.units].some((unit) => asking.has(unit)));
  if (clauses.length !== 2 || clauses.some(({ best }) => best.score < least + clearly)) return null;
  const drafts = clauses.map(({ best }) => best.draft());
  const [one, other] = drafts;
  if (one!.text === other!.text) return null;
  return {
    text: drafts.map(({ text }) => text).join(" "),
    citations: drafts.flatMap(({ citations }) => citations),
    grounded: drafts.some(({ grounded }) => grounded),
  };
}

/** A question among other talk: "I am new here and a bit lost, which city is it in?" */
function oneClause(context: Asked): Draft | null {
  const [first] = clausesOf(context)
    .filter(({ best }) => best.score >= least)
    .sort((one, other) => other.best.score - one.best.score);
  return first?.best.draft() ?? null;
}

/** A method that is also a session of the programme: when it is held follows. */
function withSession(context: Asked, method: Draft): Draft {
  const named = namedSessions(context);
  const [only] = named?.sessions ?? [];
  if (!only || named!.sessions.length !== 1) return method;
  return {
    ...method,
    text: `${method.text} ${context.words.inProgramme(`${context.words.inline(lineOf(context, only.session, only.day))}.`)}`,
    citations: [...method.citations, ...citedSession(context.library, only.session, null)],
  };
}

/** "Where and when?": each asked side answered alone, when both are. */
function twoReadings(context: Asked): Draft | null {
  const sides = [...context.question.units].filter((unit) => asking.has(unit));
  if (sides.length < 2) return null;
  const drafts = sides.flatMap((side) => {
    const units = new Set([...context.question.units].filter((unit) => unit === side || !asking.has(unit)));
    const question: Question = { ...context.question, units };
    const [best] = candidates({ ...context, question });
    return best && best.score >= least - 0.1 ? [best.draft()] : [];
  });
  const grounded = drafts.filter((draft) => draft.grounded);
  if (grounded.length < 2) return null;
  return {
    text: grounded.map(({ text }) => text).join(" "),
    citations: grounded.flatMap((draft) => draft.citations),
    grounded: true,
  };
}

function decline(context: Asked): Draft {
  const { words, question, library, language } = context;
  const text = pick(words.notTold, question.text);
  const named = namedSessions(context)?.sessions[0];
  if (named) {
    const quote = named.session.quote ?? named.session.quoteTitle;
    const citations = citedSession(library, named.session, quote.length < 120 ? quote : null).slice(-1);
    const [citation] = citations;
    if (citation)
      return {
        text: `${text} ${words.nearest(words.quoted(citation.quote), shortPlace(context, named))}`,
        citations,
        grounded: false,
      };
  }
  const [near] = library.search(question.text, { language, limit: 1, kinds: ["programme"] });
  const line =
    near && near.score >= 0.5 ? near.text.split("\n").findLast((part) => part.trim().length > 20) : undefined;
  const citations = near && line && line.length < 120 ? cited(library, near.id, line.trim()) : [];
  return { text, citations, grounded: false };
}

/** "Jour 3, 11:15": where a session stands, in the reader's language, without the document's long headings. */
const shortPlace = (context: Asked, { session, day }: { session: Session; day: Day }): string =>
  [dayOf(context, day), session.start].filter((part) => part !== null).join(context.language === "ar" ? "، " : ", ");

/** Turns with the question, so that two refusals in a row seldom sound alike. */
function pick(phrasings: readonly string[], question: string): string {
  let sum = 0;
  for (const character of question) sum += character.codePointAt(0)!;
  return phrasings[sum % phrasings.length]!;
}
