import { inside } from "../../criteria/pitch/speech.ts";
import { hitsOf } from "../../criteria/survey.ts";
import type { Element } from "./elements.ts";
import type { SpeechSurvey, Told } from "./scores.ts";

/** About twenty seconds of speech, in words; what opens later opens nothing. */
const openingWords = 45;
const leastWords = 3;
/** Beside an introduction, so many words say something else. */
const muchLeft = 7;
const firstWords = 5;
const shortUnit = 12;
const sceneReach = 5;
const asks = /[?؟]/;
/** French sets a space before its mark. */
const spaced = 2;
const proper: ReadonlySet<Element> = new Set(["roadmap", "usage_market", "feasibility"]);
const plainly = 0.9;
/** What resembles an opening this much is one. */
const storied = 0.42;
/** A name or a number opens where the words resemble an opening at least this much: else it tells the problem. */
const likely = 0.2;

/** "Bonjour, nous sommes...", "السلام عليكم، حنا تلامذة من...". */
const presents =
  /^(?:(?:السلام|سلام|مرحبا|salam|slm|bonjour|bonsoir|salut|hello|hi|hey|good \p{L}+)[^.!?]{0,24}[،,\s]+)?(?:حنا|نحن|أنا|7na|hna|ana|nous sommes|on est|je suis|moi c|we are|we['’]re|i am|i['’]m)(?!\p{L})/iu;

/** The unit that catches the ear: one person, a question, a number or a scene, before the speech goes about its business. */
export function hookOf(all: SpeechSurvey, told: readonly Told[], parts: readonly (Element | null)[]): number | null {
  for (const [at, unit] of told.entries()) {
    if (unit.from >= openingWords) return null;
    if (unit.tokens === null || unit.telling < leastWords) continue;
    if ((at === 0 || parts[at] === null) && presents.test(unit.text) && !calls(all, unit)) continue;
    // "We are team X", "our project is": the business has begun.
    if (parts[at] !== null && parts[at] !== "problem" && !opens(all, unit)) return null;
    if (unit.introduces) {
      if (unit.telling < muchLeft || !calls(all, unit)) continue;
      return at;
    }
    // A dated step, a price or a test is the business itself, however it begins.
    if (parts[at] != null && proper.has(parts[at]) && unit.scores[parts[at]] >= plainly && !calls(all, unit))
      return null;
    if (opens(all, unit)) return at;
    // "Let me go straight to it": nothing has begun yet.
    if (parts[at] !== null || unit.telling > muchLeft) return null;
  }
  return null;
}

/** A question, an image or a scene put before the listener. */
function calls(all: SpeechSurvey, { tokens, start, end }: Told): boolean {
  if (tokens === null) return false;
  const polite = [...inside(all.speech, "courtesies", tokens), ...inside(all.parts, "polite", tokens)];
  // "Merci de votre écoute" calls nobody.
  const called = inside(all.speech, "calls", tokens).some(
    (call) => !polite.some(({ from, to }) => call.from <= to && call.to >= from),
  );
  const asked = called || asks.test(all.text.slice(start, end + spaced));
  return asked || inside(all.parts, "scenes", tokens).length > 0;
}

function opens(all: SpeechSurvey, { tokens, start, end, numbers, scores }: Told): boolean {
  if (tokens === null || Math.max(scores.solution, scores.call_for_support) >= 0.8) return false;
  if (inside(all.speech, "calls", tokens).length > 0 || asks.test(all.text.slice(start, end + spaced))) return true;
  const early = { from: tokens.from, to: Math.min(tokens.to, tokens.from + sceneReach) };
  if (inside(all.parts, "scenes", early).length > 0 || inside(all.speech, "oneFace", tokens).length > 0) return true;
  if (scores.hook < Math.max(likely, scores.solution)) return false;
  if (scores.hook >= storied) return true;
  const written = (at: number) => all.text[all.parts.folded.at[all.parts.tokens[at]!.start]!]!;
  if (inside(all.parts, "names", tokens).some(({ from }) => /[\p{Lu}\u0600-\u06ff]/u.test(written(from)))) return true;
  if (hitsOf(all.parts, "problem").some(({ from }) => from >= tokens.from && from <= tokens.from + 3)) return false;
  const soon = numbers.some(({ from }) => from - tokens.from < firstWords);
  return soon || (numbers.length > 0 && tokens.to - tokens.from < shortUnit);
}
