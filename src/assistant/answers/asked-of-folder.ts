import type { Language } from "../../domain/language/names.ts";
import type { Library } from "../../domain/ports.ts";
import type { Programme } from "../../domain/programme.ts";
import { asked } from "./draft.ts";
import { asking, light, readQuestion } from "./question.ts";
import { toldCandidates } from "./told.ts";

/** A message this short may be a question and nothing else. */
const longest = 10;
/** What a fact or an open point of the folder must explain of a message before it is taken for a question about it. */
const clear = 1.1;

const opens =
  /^(?:et |w |و ?)?(?:combien|cb|quel(?:le)?s?|qui|quand|où|ou|est[- ]ce|y ?a[- ]t[- ]il|how (?:many|much|long|old)|who|when|where|which|is (?:it|there)|شحال|كم|من |متى|أين|اين|هل|شكون|فين|فوقاش|واش|ch7al|chhal|chkoun|chkon|fin|fo9ach|fou9ach|wach|wash)(?!\p{L})/iu;

const longestOfSister = 18;

/** "كم شاباً استفاد من جيل المستقبل": what is asked of a programme by its name is asked of the folder. */
function asksOfSister(text: string, count: number, programme: Programme, now: Date): boolean {
  if (count > longestOfSister) return false;
  const { units } = readQuestion(text, programme, now);
  const named = [...units].some((unit) => unit.startsWith("name:") && !light.has(unit));
  const asked =
    /[?؟]\s*$/u.test(text) || opens.test(text.trim()) || [...units].some((unit) => asking.has(unit) || unit === "what");
  return named && asked;
}

/**
 * True when a message is a short question that a fact or an open point of the programme folder answers, whatever its
 * words look like to a reader that does not know the folder: "combien de centres ?", "شحال من مركز". For words that
 * look like small talk, only a fact will do: "il va faire chaud demain ?" stays what it is.
 */
export function askedOfFolder(
  text: string,
  deps: { programme: Programme; library: Library; now: Date; language: Language },
  aside = false,
): boolean {
  const words = text.trim().split(/\s+/);
  const { programme, library, now, language } = deps;
  if (asksOfSister(text, words.length, programme, now)) return true;
  if (words.length > longest || !(/[?؟]\s*$/u.test(text) || opens.test(text.trim()))) return false;
  const question = readQuestion(text, programme, now);
  const [best] = toldCandidates(asked(question, { programme, library, now }, language));
  if (best === undefined || best.score < clear || (aside && !best.told.known)) return false;
  // A word that the folder's own phrasing does not have asks about something else: "le prix du bitcoin".
  const said = [...question.units].filter((unit) => !light.has(unit));
  const telling = said.filter((unit) => !asking.has(unit));
  const wanted = telling.length > 0 ? telling : said;
  return (
    (telling.length > 0 || said.length > 1) &&
    best.told.phrases.some((phrase) => wanted.every((unit) => phrase.has(unit)))
  );
}
