import { groups } from "../groups.ts";
import type { Hit } from "../lexicon/entry.ts";
import { hitsOf, type Survey, survey as statement } from "../survey.ts";
import { among } from "./offer.ts";

/** An Arabic or Darija word that looks like a verb. */
export const verbLike = /^[وف]?(?:[يتنا]|س[يتن]|كي|كت|كن|غ)\p{Script=Arabic}{3,}$|^(?:ka|ki|ta)[a-z0-9]+$/u;
/** A definite noun or a small word: it opens no clause about one thing. */
export const notThing =
  /^[وفبلك]?ال|^(من|في|على|علي|عن|الي|هل|لا|لم|كل|بعض|هذا|هذه|هاد|مع|قبل|بعد|عند|حين|بدل\p{L}*|عوض\p{L}*|خلاف\p{L}*|بينما|اليوم|حاليا|معا)$/u;

/** A Darija verb of the present, in both scripts. */
export const darijaDoes = /^(?:ka[yt]|ki)[a-z0-9]{2,}$|^(?:كي|كت)\p{Script=Arabic}{2,}$/u;
const one = /^(un|une|a|an|chi|شي|واحد|wa7d|wahd)$/;
const actReach = 5;
const notActs =
  /^(est|sont|etait|a|ont|avait|peut|doit|veut|va|is|are|was|has|had|can|could|must|will|would|as|its|this|aide|permet|ameliore|facilite|offre|propose|vise|helps|improves|offers|aims|provides|needs|wants|souhaite|cherche|perd|attend|rate|loses|waits|fails|misses|lives|vit|business|sur|out|of|de|d|des|du|pour|for|in|en|dans)$/;
const acts = /^[a-z]{2,}(?:[^s]s|t|d|e)$/;
const arabicActs = /^ي\p{Script=Arabic}{2,}$|^ت\p{Script=Arabic}{3,}$/u;

/** "An adjustable vice grips the kernel", "une association le récupère", "يمسك ملزم النواة": one thing or helper that acts. */
export function oneActs(survey: Survey, text: string, suffered: readonly Hit[]): Hit | undefined {
  const { tokens } = survey;
  const people = groups(statement(text));
  const empty = ["improvements", "buzzwords", "techNames"].flatMap((label) => hitsOf(survey, label));
  const french = /^(un|une)$/;
  const at = tokens.findIndex(({ form, clause, sentence, arabic }, index) => {
    if (tokens[index - 1]?.clause === clause && !/^(et|and|w|ou|puis|then|kayn|كاين)$/.test(tokens[index - 1]!.form))
      return false;
    const span = { from: index, to: index + actReach };
    if (suffered.some((trouble) => tokens[trouble.from]!.clause === clause) || among(empty, span)) return false;
    if (arabic && !one.test(form)) {
      const subject = tokens[index + 1];
      const first = tokens[index - 1]?.sentence !== sentence;
      const named = subject?.clause === clause && !notThing.test(subject.form) && !verbLike.test(subject.form);
      const definite = /^ال/.test(form) && first && darijaDoes.test(subject?.form ?? "") && !/و$/.test(subject!.form);
      if (definite) return /^ال/.test(tokens[index + 2]?.form ?? "") && !among(people, { from: index, to: index });
      return (
        first &&
        index > 0 &&
        arabicActs.test(form) &&
        named &&
        !/(ه|ها|هم|هن|نا|ات|ون|ين)$/.test(subject.form) &&
        tokens[index + 3]?.clause === clause &&
        !among(people, { from: index + 1, to: index + 1 })
      );
    }
    const thing = /^l[a-z]{4,}$/.test(form) && /^(?:kay|kat|ki)[a-z0-9]+[^ow]$/.test(tokens[index + 1]?.form ?? "");
    if (thing && tokens[index - 1]?.sentence !== sentence && !among(people, { from: index, to: index }))
      return /^l[a-z0-9]{2,}$/.test(tokens[index + 2]?.form ?? "");
    if (!one.test(form) || (sentence === tokens[0]!.sentence && among(people, { from: index + 1, to: index + 2 })))
      return false;
    for (let verb = index + 2; verb <= index + actReach && tokens[verb]?.clause === clause; verb += 1) {
      const word = tokens[verb]!.form;
      if (/^(sur|out|of|qui|who|that)$/.test(word)) return false;
      if (darijaDoes.test(word) || /^(كي|كت)/.test(word)) return tokens[verb + 1]?.clause === clause;
      const object = tokens[verb + 1];
      if (object?.clause !== clause || notActs.test(word)) continue;
      const takes = french.test(form)
        ? /^(le|la|les|l|un|une|des|du|leur|son|sa|ses|chaque|de|d)$/.test(object.form) &&
          /(e|t|d)$/.test(word) &&
          verb > index + 1
        : /^(the|a|an|it|them|their|its|each|every|three|two|one|in|under|at)$/.test(object.form) &&
          /[^s]s$/.test(word);
      const pronoun =
        french.test(form) &&
        /^(le|la|les|l|leur|y|en)$/.test(word) &&
        acts.test(object.form) &&
        !notActs.test(object.form);
      if (takes || pronoun) return true;
    }
    return false;
  });
  return at < 0 ? undefined : { from: at, to: Math.min(at + 3, tokens.length - 1) };
}
