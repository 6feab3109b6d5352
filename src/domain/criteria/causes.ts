import type { Criterion } from "./finding.ts";
import { quoteOf } from "./reading.ts";
import { type Survey, survey } from "./survey.ts";
import { found, without } from "./verdicts.ts";

const becauses =
  /^(parce|pcq|car|puisque|because|since|لان|لانه|لانها|لانهم|بسبب|حيت|حيتاش|علاحقاش|لاحقاش|7it|hit|7itach|hitach|3la7e9ach|la7a9ach|bsbab|donc|so|therefore|لذلك|بالتالي|why|pourquoi|لماذا|علاش|3lach)$/;
const joints = /\n+|->|=>|→|⇒|;|(?:^|\s)\d\s?[).:-]\s/u;

/** Blame and fate: no team can act on them. */
const deadEnds =
  /erreurs? humaines?|human error|خطا بشري|اخطاء بشري|negligence|paresse|fainean|lazy|laziness|careless|كسل|استهتار|لامبالاه|la ?mobalat|mauvaise volonte|manque de conscience|incivisme|mentalite|3a9liya|عقليه|العقليه|c'est (?:la vie|comme ca|leur faute)|their (?:own )?fault|fate|destin|القدر|قدر الله|lmektab|maktoub|s'en fichent|s'en foutent|don't care|do not care|ma kayhemhomch|ماكيهمهومش|changement climatique|climate change|التغير المناخي|التغيرات المناخيه|la pauvrete$|poverty$|الفقر$|lfa9r$|le gouvernement$|government$|الحكومه$|l'etat$/;

/** Where one answer ends and the next begins: token places. */
function steps(read: Survey): number[] {
  const starts = [0];
  for (let at = 1; at < read.tokens.length; at += 1) {
    const between = read.folded.text.slice(read.tokens[at - 1]!.end, read.tokens[at]!.start);
    const opens = joints.test(between) || becauses.test(read.tokens[at]!.form);
    if (opens && at - starts.at(-1)! >= 2) starts.push(at);
  }
  return starts;
}

const linked = 3;

/** Five whys by shape: at least two linked causes, ending on something that the team can act on; blame is no end. */
export const causesChain: Criterion = ({ text }) => {
  const read = survey(text);
  if (read.tokens.length === 0) return without("causes_chain", "missing");
  const starts = steps(read);
  const last = starts.at(-1)!;
  const end = read.tokens.length - 1;
  const { quote } = quoteOf(read, last, end);
  if (starts.length === 1 && !becauses.test(read.tokens[0]!.form) && end < 3) return without("causes_chain", "missing");
  const closing = read.folded.text.slice(read.tokens[last]!.start, read.tokens[end]!.end);
  if (deadEnds.test(closing)) return found("causes_chain", "weak", read, last, end);
  return quote !== "" && starts.length >= linked
    ? found("causes_chain", "met", read, last, end)
    : found("causes_chain", "weak", read, last, end);
};
