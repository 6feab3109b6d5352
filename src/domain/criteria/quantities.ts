import type { Span } from "../language/fold.ts";
import { findNumbers, type NumberFound } from "../language/numbers.ts";
import { quoteOf, type Token } from "./reading.ts";
import { hitsOf, type Survey } from "./survey.ts";

const noQuantity: ReadonlySet<string> = new Set(["date", "time", "year", "ordinal", "phone"]);
const lasting =
  /^(depuis|pendant|durant|pour|jusqu|attend\w*|for|since|wait\w*|منذ|مند|هادي|خلال|طيله|hadi|mn|apres|after|mora|over|last|dernier\w*|dure\w*|dela\w*|pres|en|il|every|tous|كل|kol|ينتظر\w*|انتظار)$/;
const ages = /^(age|ages|agee|agees|entre|between|moins|plus|old|aged|عمر\w*|سنهم|3mr\w*|3omr\w*|f3mr\w*)$/;
const labels =
  /^(numero|no|article|classe|ligne|route|rn|version|covid|niveau|bac|line|grade|annee|phase|etage|loi|law|قانون|القانون|رقم|level|class|m|win|agenda|vision|generation)$/;
const selfCounts = /^(equipe|sommes|groupe|team|we|حنا|فريق|7na|hna)$/;
const appointments = /^(rdv|rendez|rendezvous|appointments?|موعد|مواعيد|reunions?|meetings?)$/;
const pairs = /^(les|entre|tous|toutes|the|both|these|those)$/;
const singleDay = /^(un jour|one day|a day|نهار|يوم|nhar|wa7d nhar|واحد النهار)$/i;

/** Whether a number sizes the difficulty: no hour, date, year, age, label, head count of the team, or appointment. */
function sizes({ tokens }: Survey, number: NumberFound, at: number, to: number): boolean {
  if (noQuantity.has(number.kind)) return false;
  const before = tokens.slice(Math.max(0, at - 3), at).filter((token) => token.sentence === tokens[at]!.sentence);
  const previous = before.at(-1)?.form ?? "";
  const next: Token | undefined = tokens[to + 1]?.sentence === tokens[to]!.sentence ? tokens[to + 1] : undefined;
  if (number.kind === "duration" && number.unit === "year") {
    if (before.some((token) => ages.test(token.form)) || next?.form === "old") return false;
    return before.some((token) => lasting.test(token.form)) || /^d[eu]?$/.test(next?.form ?? "");
  }
  if (singleDay.test(number.quote)) return /^(par|sur|entier|complet|of|out|في|من|mn|f)$/.test(next?.form ?? "");
  // "4G" is a network.
  if (number.kind === "weight" && /^[2-5]g$/i.test(number.quote)) return false;
  if (number.kind !== "plain") return true;
  if (labels.test(previous) || before.some((token) => selfCounts.test(token.form))) return false;
  if (number.unit === null && appointments.test(next?.form ?? "")) return false;
  return /^\d/.test(number.quote) || !pairs.test(previous);
}

function tokenAt(survey: Survey, place: number): number {
  return survey.tokens.findIndex((token) => survey.folded.at[token.end]! > place);
}

/** The first quantity that sizes something: a number of any spelling, else "la journée entière", "sa3a w nos". */
export function quantityIn(survey: Survey): Span | undefined {
  for (const number of findNumbers(survey.original)) {
    const at = tokenAt(survey, number.start);
    const to = tokenAt(survey, number.end - 1);
    if (at >= 0 && sizes(survey, number, at, Math.max(at, to))) {
      const { quote, start, end } = number;
      return { quote, start, end };
    }
  }
  const [written] = hitsOf(survey, "writtenQuantities");
  return written === undefined ? undefined : quoteOf(survey, written.from, written.to);
}
