import type { Token } from "../../criteria/reading.ts";
import type { SpeechSurvey, Told } from "./scores.ts";

const longWord = 5;
const longArabic = 4;
const empty =
  /^(?:notre|votre|leurs?|cette|toute?s?|avec|sans|pour|dans|plus|moins|chaque|aujourd|demain|nous|vous|comme|quand|parce|avoir|etre|faire|there|their|every|about|would|could|should|which|where|these|those|today|people|الذي|التي|الذين|هناك|عندما|لدينا|ليست|تكون|يكون|اليوم|عندنا|ديالنا|ديالهم|dyalna|dyalhom|dyalha|dyalo)$/;

const stem = ({ form, forms, arabic }: Token): string => {
  const bare = forms.reduce((one, other) => (other.length < one.length && other.length > 2 ? other : one), form);
  return arabic ? bare.replace(/(?:ين|ون|ات|ها|هم|نا|ه|ي)$/, "") : bare.replace(/(?:es|s|e|x)$/, "");
};

/** Whether two units share a name or a word of weight: the end comes back to the beginning. */
export function echoes({ speech: { tokens } }: SpeechSurvey, one: Told, other: Told): boolean {
  if (one.tokens === null || other.tokens === null || one === other) return false;
  const weighty = ({ from, to }: { from: number; to: number }) =>
    tokens
      .slice(from, to + 1)
      .filter(
        (token) =>
          !empty.test(token.form) &&
          !/^\d/.test(token.form) &&
          (token.capital || token.form.length >= (token.arabic ? longArabic : longWord)),
      )
      .map(stem);
  const first = new Set(weighty(one.tokens));
  return weighty(other.tokens).some((word) => word.length > 2 && first.has(word));
}
