import { findNumbers } from "../../language/numbers.ts";
import type { Hit } from "../lexicon/entry.ts";
import type { Token } from "../reading.ts";
import type { Survey } from "../survey.ts";

const participle = /^[a-z]{2,}(e|es|i|is|it|ert|u|us)$/;
const onlySaid =
  /^(dit|repondu|parle|encourage|conseille|felicite|explique|recu|accueilli|aide|ecoute|pose|demande|raconte|confirme|appris|montre|paru|fait|inspire|permis|plu|interesse|soutenu|surpris)$/;
const englishGiving = /^(gave|lent|offered|handed|granted|opened|kept|reserved|donated|provided|loaned)$/;
const arabicGiving =
  /^[وف]?(اعط|منح|سلم|وفر|سلف|عط|اهد|خصص|فتح|خلا|قدم|زود|كرا|اعار|وضع|ترك)\p{L}{0,3}نا$|^(3ta|3tat|3taw|slf|sllf|hda|khll)[a-z]{0,4}na$/u;
const arabicFor = /^(لنا|لينا|lina)$/;
const arabicDoing =
  /^[وف]?(فتح|وفر|خصص|قدم|كتب|سمح|حجز|وقع|ترك|خلا|سلم|وضع|منح|دار|وجد|هيا)\p{L}{0,3}$|^(ft7|fte7|7jz|7jez|khlla|sme7|sm7|ktb|kteb|wjed|wejjed)[a-z]{0,3}$/u;

const before = (tokens: readonly Token[], at: number, test: RegExp, words: number): number => {
  for (let index = at - 1; index >= 0 && at - index <= words; index -= 1) {
    if (tokens[index]!.clause === tokens[at]!.clause && test.test(tokens[index]!.form)) return index;
  }
  return -1;
};

/** What someone has given or opened to the team: "nous a confié la clé", "lent us a van", "عطاتنا القاعة". */
export function gifts({ tokens }: Survey): Hit[] {
  return tokens.flatMap(({ form, clause }, at) => {
    const next = tokens[at + 1];
    if (/^(a|ont)$/.test(form) && /^(nous|m|me)$/.test(tokens[at - 1]?.form ?? "") && next?.clause === clause) {
      const given = /^(deja|aussi|tous|toutes|bien)$/.test(next.form) ? at + 2 : at + 1;
      const deed = tokens[given]?.form ?? "";
      return participle.test(deed) && !onlySaid.test(deed) ? [{ from: at - 1, to: given }] : [];
    }
    if (englishGiving.test(form) && (next?.form === "us" || tokens[at + 3]?.form === "us"))
      return [{ from: at, to: at }];
    if (arabicGiving.test(form)) return [{ from: at, to: at }];
    const doing = arabicFor.test(form) ? before(tokens, at, arabicDoing, 2) : -1;
    return doing < 0 ? [] : [{ from: doing, to: at }];
  });
}

/** Money named in the same part of the text makes a gift a transaction. */
export const hasMoney = ({ tokens, folded, original }: Survey, { from, to }: Hit): boolean => {
  const start = folded.at[tokens[from]!.start]!;
  const end = folded.at[tokens[to]!.end]!;
  return findNumbers(original).some((number) => number.kind === "money" && number.start >= start && number.end <= end);
};

const own = /^(notre|nos|our)$/;
const ownArabic = /^[وف]?(مشروعنا|فكرتنا|حلنا|تطبيقنا|منصتنا)$|^(lfikra|lmachro3|machro3na|fkertna)$/;
const verb = /^(est|sont|sera|is|are|has|a)$/;
const places = /^(a|au|aux|en|dans|chez|at|in|near|pres|sur|on|ne|n|not|pour|for)$/;

/** "Notre solution est innovante": praise of one's own is an assumption. */
export function praise({ tokens }: Survey): Hit[] {
  return tokens.flatMap((token, at) => {
    if (ownArabic.test(token.form) && tokens[at + 1]?.clause === token.clause) return [{ from: at, to: at + 1 }];
    const said = tokens[at + 2];
    if (!own.test(token.form) || said === undefined || said.clause !== token.clause || !verb.test(said.form)) return [];
    const told = tokens[at + 3];
    return told?.clause === token.clause && !places.test(told.form) ? [{ from: at, to: at + 3 }] : [];
  });
}
