import type { AnswerKind, Diagnosis, Entry, Intent } from "../../domain/guidance.ts";
import { detectLanguage } from "../../domain/language/detect.ts";
import type { Detected, Language } from "../../domain/language/names.ts";
import { replyLanguage } from "../../domain/language/reply-language.ts";
import { announcedSubject } from "../../domain/planning/announcing.ts";
import { passesOn } from "../../domain/planning/in-context.ts";
import { asksHowMightWe } from "../../domain/planning/own-entries.ts";
import type { Past } from "../../domain/planning/past.ts";
import { countWords } from "../../domain/planning/quoting.ts";
import { statementFindings } from "../../domain/planning/statement-findings.ts";
import { stillAsked } from "../../domain/planning/still-asked.ts";
import type { TurnInput } from "../../domain/ports.ts";
import { readAnswer } from "../../domain/reading/answer.ts";
import { asksSomething } from "../../domain/reading/features.ts";
import { greets } from "../../domain/reading/greets.ts";
import { readIntent } from "../../domain/reading/intent.ts";
import { wishedLanguage } from "../../domain/reading/language-wish.ts";
import { promise } from "../../domain/reading/promise.ts";
import { readRisk } from "../../domain/reading/risk.ts";
import { readSideTalk } from "../../domain/reading/side-talk.ts";
import { readSigns } from "../../domain/reading/signs.ts";
import { wishesToSkip } from "../../domain/reading/skips.ts";
import { readWorkshopEntries } from "../../domain/reading/workshop-entries.ts";
import { entriesOf, fillsBoard, ordersIt, speaksOnStage } from "./board-answers.ts";

/** Reads a message by rules alone. */
export function readMessage(input: TurnInput, past: Past): Diagnosis {
  const { text, workshop } = input;
  const language = detectLanguage(text);
  const risk = readRisk(text);
  const asked = past.open?.gap?.criterion ?? null;
  const entries =
    risk === "none" && readSideTalk(text) === null
      ? entriesOf(input, past)
      : risk === "attack"
        ? harmlessEntries(workshop, text)
        : [];
  // A bare "?" under an open question says that it was not understood.
  const side = risk === "none" ? asideOf(text) : null;
  const puzzled = past.open !== null && /^[\s?؟!.…]*[?؟][\s?؟!.…]*$/u.test(text);
  const wanted =
    side !== null
      ? ({ intent: side, confidence: 1 } as const)
      : ordersIt(input) && risk === "none"
        ? ({ intent: "do_it_for_me", confidence: 1 } as const)
        : puzzled || speaksOnStage(input, past) || fillsBoard(input, past, entries)
          ? ({ intent: "contribution", confidence: 1 } as const)
          : weighed(text, past, workshop);
  return {
    language,
    reply: replyIn(input, language),
    ...wanted,
    risk,
    answer: puzzled ? "not_understood" : speaksOnStage(input, past) ? "answer" : readAnswer(text, { asked }),
    entries,
    promise: promise(text),
    greets: greets(text),
  };
}

/** A line that brings nothing, or asks for a language and nothing else: a hedge meets the question, the rest is talk. */
function asideOf(text: string): "contribution" | "smalltalk" | "off_topic" | null {
  const side = readSideTalk(text);
  if (side === "idle") return "off_topic";
  if (side !== null) return side === "hedge" ? "contribution" : "smalltalk";
  return wishedLanguage(text) !== null && countWords(text) <= shortWish ? "smalltalk" : null;
}

const shortWish = 9;

/** The intent by its signs; what the talk so far makes certain is certain. */
function weighed(text: string, past: Past, workshop: string): Pick<Diagnosis, "intent" | "confidence"> {
  const asks = /[?؟]\s*$/u.test(text) && !asksHowMightWe(text);
  const read = readIntent(text, { openQuestion: stillAsked(past) && !asks, workshop });
  const intent = worked(text, read.intent, past, workshop);
  return { intent, confidence: intent === read.intent ? read.confidence : 1 };
}

const aside: ReadonlySet<Intent> = new Set(["off_topic", "pitch_rehearsal", "navigation", "smalltalk"]);

const stage = /pitch|oral|r[ée]p[èeé]t|rehears|عرض|تدرب|تمرن|تدريب/iu;

/** Ways of meeting a question without an answer: they belong to it, not to a wish of their own. */
const unsure: ReadonlySet<AnswerKind> = new Set(["does_not_know", "nothing", "not_understood"]);

const fewWords = 9;

/** "We don't know how many" is work, first message or not; "we don't know who is in the jury" asks. */
const doesNotKnow = (text: string): boolean =>
  countWords(text) <= fewWords && readAnswer(text, { asked: null }) === "does_not_know";

/** "لا نعرف من في لجنة التحكيم": what is not known is the programme's, and no trouble of anybody's. */
function unsureOfProgramme(text: string, intent: Intent): boolean {
  const { hits } = readSigns(text);
  if (intent !== "contribution" && intent !== "off_topic" && intent !== "ask_feedback") return false;
  return hits.has("unsure") && hits.has("programmeSure") && countWords(text) <= fewWords + 3 && !hits.has("people");
}

/** Words that open a question about the hour and nothing else; "quand" may also open a cause. */
const asksWhen = /^(?:فوقاش|وقتاش|متى|امتى|إمتى|fo[uw]?9ach|wa9tach|imta|[àa] quelle heure|what time)/iu;

/** A subject announced, a counted fact under an open question: work, whatever else its words look like. */
function worked(text: string, intent: Intent, past: Past, workshop: string): Intent {
  if (wishesToSkip(text) || (stillAsked(past) && passesOn(text))) return "contribution";
  // "On va tester" is a next step unless the stage is named.
  if (intent === "pitch_rehearsal" && workshop !== "pitch" && stillAsked(past) && !stage.test(text))
    return "contribution";
  if (/[?؟]/u.test(text) || intent === "distress" || intent === "attack") return intent;
  if (doesNotKnow(text)) return readSigns(text).hits.has("programmeSure") ? "programme_question" : "contribution";
  if (stillAsked(past) && countWords(text) <= 6 && unsure.has(readAnswer(text, { asked: null }))) return "contribution";
  if (unsureOfProgramme(text, intent)) return "programme_question";
  // A trouble told under an open question may sound like a timetable: "le bus ne passe pas quand...".
  const told = statementFindings(text).what.verdict === "met" && !asksWhen.test(text.trim());
  if (stillAsked(past) && intent === "programme_question" && told) return "contribution";
  const programme = intent === "programme_question" && countWords(text) <= 8 && !asksSomething(readSigns(text));
  if ((aside.has(intent) || programme) && announcedSubject(text) !== null && !stage.test(text)) return "contribution";
  if (!aside.has(intent) || past.open === null) return intent;
  // "Les deux", said under a question, answers it; a laugh or a thanks does not.
  if (intent === "smalltalk" && stillAsked(past) && readAnswer(text, { asked: null }) === "answer")
    return "contribution";
  return statementFindings(text).magnitude.verdict === "met" ? "contribution" : intent;
}

/** The writer's language. Darija in Latin letters keeps the language it was answered in, so that replies do not flicker. */
function replyIn(input: TurnInput, language: Detected): Language {
  const wished = wishedBy(input);
  if (wished !== null) return wished;
  const held = heldLanguage(input);
  const darija = language.language === "ary-Latn";
  if (!hasSpoken(input)) return replyLanguage(language, held);
  // A word or two never flip the language, unless they are written in another script.
  const brief = countWords(input.text) <= 2 && /\p{Script=Arabic}/u.test(input.text) === (held === "ar");
  return brief || (darija && held !== "en") || inPassing(input.text, language, held)
    ? held
    : replyLanguage(language, held);
}

const fewLatin = 3;
const fewMixed = 5;
const arabiziDigit = /[a-z][235679]|[235679][a-z]/i;

/** "Let's keep hadi", "c'est tout" inside a talk in another language: a phrase in Latin letters that asks nothing. */
function inPassing(text: string, language: Detected, held: Language): boolean {
  if (/\p{Script=Arabic}/u.test(text) || asksSomething(readSigns(text)) || text.includes("?")) return false;
  const count = countWords(text);
  if (count <= fewLatin || (count <= fewMixed && language.mixed)) return true;
  if (held === "en" && language.language === "ary-Latn") return count <= fewMixed && !arabiziDigit.test(text);
  return count <= fewMixed && readSigns(text).hits.has("thanks");
}

/** The language this member asked for last, in this message or an earlier one: it holds until they ask for another. */
function wishedBy({ text, window, member }: TurnInput): Language | null {
  const own = window.filter(({ author }) => author.kind === "member" && author.id === member.id);
  return [...own.map((message) => message.text), text].map(wishedLanguage).findLast((wish) => wish !== null) ?? null;
}

/** This member has already written more than a greeting here. */
const hasSpoken = ({ window, member }: TurnInput): boolean =>
  window.some(({ author, text }) => author.kind === "member" && author.id === member.id && countWords(text) >= 3);

/** The language this member was last answered in; at first the one they chose when they joined. */
function heldLanguage({ window, member }: TurnInput): Language {
  const own = window.findLast(({ author }) => author.kind === "member" && author.id === member.id);
  const reply = own?.turn && window.find(({ turn, author }) => turn === own.turn && author.kind === "assistant");
  const language = reply ? reply.language : null;
  return language === "fr" || language === "ar" || language === "en" ? language : member.language;
}

/** Sentences of a text with their places. */
function* sentencesOf(text: string): Iterable<{ sentence: string; start: number }> {
  for (const match of text.matchAll(/[^.!?؟\n]+[.!?؟]*/gu)) yield { sentence: match[0], start: match.index };
}

/** In a text that carries orders, what speaks to the project: entries of the sentences that order nothing. */
function harmlessEntries(workshop: string, text: string): Entry[] {
  const found: Entry[] = [];
  for (const { sentence, start } of sentencesOf(text)) {
    if (readRisk(sentence) !== "none") continue;
    const { intent } = readIntent(sentence);
    if (intent !== "contribution") continue;
    for (const entry of readWorkshopEntries(workshop, sentence, { asked: null }))
      found.push({ ...entry, start: entry.start + start, end: entry.end + start });
  }
  return found;
}
